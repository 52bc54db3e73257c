"""Files that are complete or absent, on this machine or at an fsspec address."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import IO, Any
from uuid import uuid4

import fsspec
from fsspec.implementations.local import LocalFileSystem

_PART = ".part"


@dataclass
class Folder:
    """A folder of shards at `address`. Methods raise OSError."""

    address: str
    filesystem: Any = field(init=False, repr=False)
    path: str = field(init=False)

    def __post_init__(self) -> None:
        self.filesystem, self.path = fsspec.core.url_to_fs(self.address)

    def __getstate__(self) -> dict[str, Any]:
        return {"address": self.address}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__init__(**state)  # type: ignore[misc]

    def at(self, name: str) -> str:
        return str(PurePosixPath(self.path) / name)

    def has(self, name: str) -> bool:
        return bool(self.filesystem.exists(self.at(name)))

    @contextmanager
    def writing(self, name: str) -> Iterator[IO[bytes]]:
        """Write a file that appears only if the block ends without an error.

        A local file is written under another name, synced and renamed: under one of its own each time, since the
        process of an attempt that was cut off may still be writing. An object in a store is committed at the end.
        """
        self.filesystem.makedirs(str(PurePosixPath(self.at(name)).parent), exist_ok=True)
        if not isinstance(self.filesystem, LocalFileSystem):
            stream = self.filesystem.open(self.at(name), "wb", autocommit=False)
            try:
                yield stream
                stream.close()
            except BaseException:
                stream.discard()
                raise
            stream.commit()
            return
        part = f"{self.at(name)}.{uuid4().hex[:8]}{_PART}"
        with open(part, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(part, self.at(name))
        folder = os.open(os.path.dirname(self.at(name)), os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def reading(self, name: str) -> Any:
        """Open the file `name` for reading bytes."""
        return self.filesystem.open(self.at(name), "rb")

    def names(self, folder: str) -> list[str]:
        """The complete files in a folder of this one, in order."""
        if not self.filesystem.exists(self.at(folder)):
            return []
        found = self.filesystem.ls(self.at(folder), detail=False)
        return sorted(f"{folder}/{PurePosixPath(path).name}" for path in found if not str(path).endswith(_PART))

    def remove(self, name: str) -> None:
        """Remove a file or folder that may be absent."""
        if self.has(name):
            self.filesystem.rm(self.at(name), recursive=True)

    def remove_unfinished(self, folder: str) -> None:
        """Remove what attempts that were cut off have left in a folder of this one."""
        if self.has(folder):
            for path in self.filesystem.ls(self.at(folder), detail=False):
                if str(path).endswith(_PART):
                    self.filesystem.rm(path)

    def sha256(self, name: str) -> str:
        """SHA-256 of the file `name`, in hex."""
        digest = hashlib.sha256()
        with self.reading(name) as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
        return digest.hexdigest()
