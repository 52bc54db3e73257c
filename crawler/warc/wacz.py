"""Read the WARC files in a WACZ file (Webrecorder's WACZ 1.1), a zip file.

Each archive is copied to a temporary file, since its records are sought by their offsets, which a zip file allows only
by unpacking from the start.
"""

from __future__ import annotations

import lzma
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, BinaryIO, Final, cast

from crawler.inputs.opening import open_regular
from crawler.warc.unpacking import DamagedError

WACZ: Final = ".wacz"
_ARCHIVES: Final = (".warc", ".warc.gz", ".warc.zst")
# Archives are mostly packed before they are zipped; text shrinks to a tenth. More is a bomb.
_MOST_UNPACKING: Final = 200
_SMALL: Final = 100 * 1024 * 1024


def archives_in(path: Path, *, inside: str = "") -> Iterator[tuple[str, BinaryIO | None, str]]:
    """Name and content of each archive in a WACZ file; or None and a reason.

    Raises:
        DamagedError: the file is no zip file.
        OSError: a file cannot be read or written.
    """
    try:
        with open_regular(path, inside=inside) as file, zipfile.ZipFile(file) as container:
            for member in container.infolist():
                if member.filename.lower().endswith(_ARCHIVES):
                    with tempfile.TemporaryFile() as copy:
                        problem = _copy(container, member, copy)
                        yield member.filename, None if problem else cast("BinaryIO", copy), problem
    except zipfile.BadZipFile as error:
        raise DamagedError(f"no WACZ file: {error}") from error


def _copy(container: zipfile.ZipFile, member: zipfile.ZipInfo, copy: IO[bytes]) -> str:
    """Unpack a member to `copy`; returns why it cannot be had, or nothing."""
    if member.flag_bits & 1:
        return "protected by a password"
    if member.file_size > max(_SMALL, _MOST_UNPACKING * member.compress_size):
        return f"unpacks to {member.file_size} bytes"
    try:
        with container.open(member) as packed:
            shutil.copyfileobj(packed, copy)
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError) as error:
        return f"damaged: {error}"
    copy.seek(0)
    return ""
