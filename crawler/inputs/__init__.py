"""Local input: from paths to Pages.

``paths`` finds the files of a path, ``files`` reads each into Pages, ``formats`` knows their formats. ``files`` divides
a file into pieces, ``parsing`` makes pages of them (``page_reader``), and ``in_workers`` has that done in worker
processes. ``gzip_stream`` unpacks, ``markup`` recognises HTML, and ``retries`` tells which rejected pages are worth
another try.
"""

from crawler.inputs.paths import InputError, InputFile, find_inputs

__all__ = ["InputError", "InputFile", "find_inputs"]
