"""Formats of files other than pages and dumps: each module turns the bytes of a file into Documents.

``documents`` holds the Document that all of them give, and the registry of readers by suffix. ``rows`` reads tables
(.json, .csv, .parquet, and rows of .jsonl), ``mail`` messages and web archives of browsers (.eml, .mhtml), ``markup``
.md, ``word`` .docx, ``pdf`` .pdf, ``subtitles`` .vtt and .srt; ``databases`` splits the exports of news databases.
The parsing is done by well-kept libraries, most of which come with the extra `files`.
"""
