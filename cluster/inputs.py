"""Find the archives, local or at fsspec addresses such as `s3://…/*.warc.gz`."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import fsspec

from crawler.inputs.paths import InputError, InputFile, find_inputs


@dataclass(frozen=True)
class Archive:
    """An archive, and its position in the order in which records are written.

    `file` is set for one on this machine, `address` for one elsewhere.
    """

    number: int
    file: InputFile | None = None
    address: str = ""


def find_archives(given: Sequence[str]) -> list[Archive]:
    """Find the archives of paths, patterns and fsspec addresses, in a stable order.

    Raises:
        InputError: one of them means no file.
    """
    found: list[Archive] = []
    for one in given:
        if "://" in one:
            filesystem, path = fsspec.core.url_to_fs(one)
            matches = sorted(filesystem.glob(path)) if "*" in path or "?" in path else [path]
            if not matches:
                raise InputError(f"{one}: the pattern matches no file")
            found += [Archive(0, address=filesystem.unstrip_protocol(match)) for match in matches]
        else:
            found += [Archive(0, file=file) for file in find_inputs(one)]
    return [replace(archive, number=number) for number, archive in enumerate(found)]


@contextmanager
def on_this_machine(archive: Archive) -> Iterator[InputFile]:
    """The archive as a local file, a temporary copy if it is remote."""
    if archive.file is not None:
        yield archive.file
        return
    filesystem, path = fsspec.core.url_to_fs(archive.address)
    with tempfile.TemporaryDirectory(prefix="hearsay-archive-") as folder:
        copy = Path(folder) / Path(path).name
        filesystem.get_file(path, str(copy))
        yield InputFile(copy, archive.address)
