"""Bounds on what the headers of a tar file say, which tarfile believes."""

from __future__ import annotations

import tarfile
from typing import Final

from typing_extensions import Self

# Headers that hold the names and attributes of the file after them, or of all: tarfile reads each as a whole.
_LONG_HEADERS: Final = frozenset(
    {tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK, tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE}
)
_MOST_HEADER_BYTES: Final = 16 * 1024
_MOST_GLOBAL_BYTES: Final = 256 * 1024


class HeaderLimitError(ValueError):
    """A header is damaged, or says what no tar file does; the message says what."""


def bounded_tar_info(most: int) -> type[tarfile.TarInfo]:
    """A class of headers for one archive that may unpack to `most` bytes.

    tarfile takes a damaged header for the end of the archive, and runs for years over a file of 2**62 bytes.
    """
    global_bytes = 0

    class BoundedTarInfo(tarfile.TarInfo):
        @classmethod
        def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
            nonlocal global_bytes
            try:
                info = super().frombuf(buf, encoding, errors)
            except tarfile.HeaderError as error:
                # An empty block, or no block at all, ends an archive.
                if any(buf):
                    raise HeaderLimitError(f"a damaged header: {error}") from error
                raise
            if not 0 <= info.size <= most:
                raise HeaderLimitError(f"a file of {info.size} bytes")
            if info.type in _LONG_HEADERS and info.size > _MOST_HEADER_BYTES:
                raise HeaderLimitError(f"a header of {info.size} bytes")
            if info.type == tarfile.XGLTYPE:
                global_bytes += info.size
                if global_bytes > _MOST_GLOBAL_BYTES:
                    raise HeaderLimitError(f"more than {_MOST_GLOBAL_BYTES} bytes of headers for all files")
            return info

    return BoundedTarInfo
