"""`ArchiveReader` under the name that it once had; new code imports it from `crawler.warc.reader`."""

from crawler.warc.reader import ArchiveReader

__all__ = ["ArchiveReader"]
