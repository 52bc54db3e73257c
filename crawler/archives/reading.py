"""`ArchiveReader` under its former name.

New code imports it from `crawler.warc.reader`.
"""

from crawler.warc.reader import ArchiveReader

__all__ = ["ArchiveReader"]
