"""Read files within .zip and .tar files, one at a time, without unpacking to disk.

What an archive says of itself is not believed: sizes, counts and names have bounds.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import struct
import tarfile
import time
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BufferedIOBase, BufferedReader
from pathlib import Path
from typing import Final, cast

from crawler.inputs.formats.tar_headers import HeaderLimitError, bounded_tar_info
from crawler.inputs.gzip_stream import open_gzip
from crawler.inputs.opening import open_regular
from crawler.inputs.paths import is_passed_over, printable

SUFFIXES: Final = frozenset({".zip", ".tar", ".tgz"})

# Files of an archive that are read, and the bytes that a zip file may say of each of so many.
MOST_MEMBERS: Final = 100_000
_MOST_DIRECTORY_BYTES: Final = 400 * MOST_MEMBERS
# What an archive may unpack to: text shrinks to a tenth. More is a bomb.
_MOST_UNPACKING: Final = 200
_SMALL_BYTES: Final = 1024**3
# Seconds of CPU time that the headers of a tar file may take, and more for each megabyte of it; they take a thousandth.
_TAR_SECONDS: Final = 30.0
_TAR_SECONDS_A_MEGABYTE: Final = 0.1
_LONGEST_NAME: Final = 1_000

_MAY_BE_RAISED: Final = (
    zipfile.BadZipFile,
    tarfile.TarError,
    HeaderLimitError,
    gzip.BadGzipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    struct.error,
)


@dataclass(frozen=True)
class PackedFile:
    """A file of an archive, or, in `problem`, why it cannot be had."""

    name: str
    raw: bytes = b""
    problem: str | None = None
    is_too_large: bool = False


class DamagedArchiveError(ValueError):
    """The rest of the archive cannot be read; the message says why."""


def packed_files(path: Path, *, max_bytes: int, inside: str = "") -> Iterator[PackedFile]:
    """The regular files in an archive, in its order, each under its own name.

    The names that are passed over in a folder are passed over here, too. A file of more than `max_bytes`, unpacked,
    comes without its content; memory is bounded by that of one file.

    Args:
        inside: the folder, without links, that the archive must be in; empty for any.

    Raises:
        DamagedArchiveError: the archive cannot be read from here on.
        OSError: it cannot be read at all.
    """
    try:
        with open_regular(path, inside=inside) as archive:
            yield from _within_bounds(archive, max_bytes)
    except RecursionError as error:  # tarfile reads what a header belongs to within reading the header
        raise DamagedArchiveError("too many headers for one file") from error
    except _MAY_BE_RAISED as error:
        raise DamagedArchiveError(str(error) or type(error).__name__) from error


def _within_bounds(archive: BufferedReader, max_bytes: int) -> Iterator[PackedFile]:
    """The files of an archive, under names that differ.

    Up to the bounds of their size and number.
    """
    members: Counter[str] = Counter()
    unpacked = 0
    most = max(_SMALL_BYTES, _MOST_UNPACKING * _size(archive))
    for file in (_of_zip if zipfile.is_zipfile(archive) else _of_tar)(archive, max_bytes, most):
        name = printable(file.name)[:_LONGEST_NAME]
        members[name] += 1
        yield replace(file, name=name if members[name] == 1 else f"{name}#{members[name]}")
        unpacked += len(file.raw)
        if unpacked > most:
            raise DamagedArchiveError(f"it unpacks to more than {most} bytes")
        if members.total() > MOST_MEMBERS:
            raise DamagedArchiveError(f"more than {MOST_MEMBERS} files")


def _size(archive: BufferedReader) -> int:
    return os.fstat(archive.fileno()).st_size


def _of_zip(file: BufferedReader, max_bytes: int, _: int) -> Iterator[PackedFile]:
    """The files in a ZIP archive."""
    if (size := _directory_bytes(file)) > _MOST_DIRECTORY_BYTES:
        raise DamagedArchiveError(f"a directory of {size} bytes")
    with zipfile.ZipFile(file) as archive:
        for member in archive.infolist():
            if member.is_dir() or _is_passed_over(member.filename):
                continue
            if member.flag_bits & 1:
                yield PackedFile(member.filename, problem="protected by a password")
            elif member.file_size > max_bytes:
                yield PackedFile(member.filename, is_too_large=True)
            else:
                yield _of_member(archive, member)


def _of_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> PackedFile:
    """The content of one file in a ZIP archive, or why it cannot be read."""
    try:
        with archive.open(member) as stream:
            return PackedFile(member.filename, stream.read())
    except Exception as error:  # the boundary of one file: decoders raise errors of their own
        return PackedFile(member.filename, problem=f"damaged: {error}")


def _directory_bytes(file: BufferedReader) -> int:
    """The size of a zip file's directory, by its end; 0 if there is none.

    zipfile reads the directory as a whole.
    """
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - 65_536 - 22))
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) < at + 22:
        return 0
    (directory,) = struct.unpack_from("<L", tail, at + 12)
    # With 64-bit fields a record before it holds the size; no directory is larger than its file.
    return size if directory == 0xFFFFFFFF else int(directory)


def _of_tar(file: BufferedReader, max_bytes: int, most: int) -> Iterator[PackedFile]:
    """The files in a tar archive, in bounded bytes and time."""
    allowed = _TAR_SECONDS + _TAR_SECONDS_A_MEGABYTE * _size(file) / 1e6
    with _Bounded(_unpacked(file), most) as stream, _tar(stream, most) as archive:
        while (member := _next(archive, allowed)) is not None:
            allowed -= member[1]
            info = member[0]
            if not 0 <= info.size <= most:
                raise DamagedArchiveError(f"a file of {info.size} bytes")
            if not info.isfile() or _is_passed_over(info.name):
                continue
            content = archive.extractfile(info) if info.size <= max_bytes else None
            if content is None:
                yield PackedFile(info.name, is_too_large=info.size > max_bytes)
            else:
                yield PackedFile(info.name, content.read())


def _tar(stream: _Bounded, most: int) -> tarfile.TarFile:
    return tarfile.open(fileobj=cast("BufferedIOBase", stream), mode="r|", tarinfo=bounded_tar_info(most))


def _next(archive: tarfile.TarFile, allowed: float) -> tuple[tarfile.TarInfo, float] | None:
    """The next file and the CPU time it took to find it."""
    began = time.thread_time()
    member = archive.next()
    archive.members = []  # type: ignore[attr-defined]  # it would keep them all
    took = time.thread_time() - began
    if took > allowed:
        raise DamagedArchiveError("its headers take too long to read")
    return None if member is None else (member, took)


def _unpacked(file: BufferedReader) -> BufferedIOBase:
    """The unpacked bytes of a tar file.

    tarfile's own unpacking copies what is left at each step.
    """
    file.seek(0)
    magic = file.read(6)
    file.seek(0)
    if magic.startswith(b"\x1f\x8b"):
        return open_gzip(file)
    if magic.startswith(b"BZh"):
        return bz2.open(file, "rb")
    return lzma.open(file, "rb") if magic.startswith((b"\xfd7zXZ\0", b"]\0\0")) else file


class _Bounded:
    """A stream of at most so many bytes, as tarfile reads one."""

    def __init__(self, stream: BufferedIOBase, most: int) -> None:
        self._stream = stream
        self._most = self._left = most

    def __enter__(self) -> _Bounded:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def read(self, size: int) -> bytes:
        """Read a block; all blocks together unpack to a bounded size."""
        block = self._stream.read(size)
        self._left -= len(block)
        if self._left < 0:
            raise DamagedArchiveError(f"it unpacks to more than {self._most} bytes")
        return block


def _is_passed_over(name: str) -> bool:
    # Programs for Windows divide folders by a backslash, and some begin with "./".
    return any(is_passed_over(part) for part in name.replace("\\", "/").split("/") if part not in (".", ".."))
