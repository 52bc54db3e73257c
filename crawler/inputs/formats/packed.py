"""Read files within .zip and .tar files, one at a time, without unpacking them to disk."""

from __future__ import annotations

import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from crawler.inputs.paths import is_passed_over

SUFFIXES: Final = frozenset({".zip", ".tar", ".tgz"})


@dataclass(frozen=True)
class PackedFile:
    """A file of an archive, or, in `problem`, why it cannot be had."""

    name: str
    raw: bytes = b""
    problem: str | None = None
    is_too_large: bool = False


class DamagedArchiveError(ValueError):
    """The rest of the archive cannot be read; the message says why."""


def packed_files(path: Path, *, max_bytes: int) -> Iterator[PackedFile]:
    """The regular files in the archive at `path`, in its order.

    The names that are passed over in a folder are passed over here, too. A file of more than `max_bytes`, unpacked,
    comes without its content; memory is bounded by that of one file.

    Raises:
        DamagedArchiveError: the archive cannot be read from here on.
    """
    try:
        yield from (_of_zip if zipfile.is_zipfile(path) else _of_tar)(path, max_bytes)
    except (zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError) as error:
        raise DamagedArchiveError(str(error) or type(error).__name__) from error


def _of_zip(path: Path, max_bytes: int) -> Iterator[PackedFile]:
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            if member.is_dir() or _is_passed_over(member.filename):
                continue
            if member.flag_bits & 1:
                yield PackedFile(member.filename, problem="protected by a password")
                continue
            try:
                with archive.open(member) as stream:
                    yield _packed(member.filename, stream.read(max_bytes + 1), max_bytes)
            except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError) as error:
                yield PackedFile(member.filename, problem=f"damaged: {error}")


def _of_tar(path: Path, max_bytes: int) -> Iterator[PackedFile]:
    with tarfile.open(path, "r|*") as archive:
        for member in archive:
            if not member.isfile() or _is_passed_over(member.name):
                continue
            stream = archive.extractfile(member)
            if stream is not None:
                yield _packed(member.name, stream.read(max_bytes + 1), max_bytes)


def _packed(name: str, raw: bytes, max_bytes: int) -> PackedFile:
    if len(raw) > max_bytes:
        return PackedFile(name, is_too_large=True)
    return PackedFile(name, raw)


def _is_passed_over(name: str) -> bool:
    # Programs for Windows divide folders by a backslash, and some begin with "./".
    return any(is_passed_over(part) for part in name.replace("\\", "/").split("/") if part not in (".", ".."))
