"""Records in, files out: JSON Lines that databases load as they are.

``stage`` writes the records of a run, ``feed`` those of Scrapy's own feeds (`-O`). ``schema`` generates the JSON
Schemas. ``saved_runs`` reads back what runs have written, and ``exports`` converts it to other formats.
"""
