"""File formats other than pages and dumps, each from bytes to Documents.

``documents`` defines Document, and the registry of readers by suffix. ``rows`` reads tables (.json, .csv, .parquet,
and the rows of .jsonl), ``mail`` messages and web archives of browsers (.eml, .mhtml), ``markup`` .md, ``word``
.docx, ``pdf`` .pdf, and ``subtitles`` .vtt and .srt. ``databases`` splits exports of news databases, and ``packed``
opens .zip and .tar (``tar_headers``). Most libraries that parse these formats come with the extra `files`.
"""
