from crawler.archives.reading import ArchiveReader as OldArchiveReader
from crawler.inputs.files import FileReader
from crawler.reading import FileReader as OldFileReader
from crawler.warc.reader import ArchiveReader


def test_readers_are_found_under_the_names_that_they_once_had() -> None:
    assert (OldArchiveReader, OldFileReader) == (ArchiveReader, FileReader)
