"""Which files a given path means: a file, a folder (recursively, in a stable order) or a glob."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pipelines.core.records import RejectReason

# They describe a folder of articles and are none.
_PASSED_OVER = frozenset({"README", "README.md", "README.rst", "LICENSE", "LICENSE.md"})


class InputError(ValueError):
    """What was given cannot be read at all; the message is one line for the person who gave it."""


@dataclass(frozen=True)
class InputFile:
    """A file to read, its `url`, and why it must not be read, where that is so."""

    path: Path
    url: str
    problem: RejectReason | None = None
    detail: str = ""


def find_inputs(given: str) -> Iterator[InputFile]:
    """The files that `given` means, lazily, in an order that does not change from run to run.

    A file's URL is `file:` and its path relative to the folder given, or to the folder that a glob or a single file
    starts from. Hidden files and READMEs are passed over. A link that leaves that folder comes with its problem.

    Raises:
        InputError: there is no such path, or the glob matches nothing.
    """
    root, paths = _resolve(given)
    real_root = root.resolve()
    for path in paths:
        yield _input_file(path, root=root, real_root=real_root)


def _resolve(given: str) -> tuple[Path, Iterator[Path]]:
    path = Path(given)
    if path.is_dir():
        return path, _walk(path)
    if os.path.lexists(path):
        return path.parent, iter([path])
    if not glob.has_magic(given):
        raise InputError(f"{given}: no such file or folder")
    matches = sorted(glob.iglob(given, recursive=True))
    if not matches:
        raise InputError(f"{given}: the pattern matches no file")
    return _fixed_part(path), (file for match in matches for file in _files_of(Path(match)))


def _fixed_part(pattern: Path) -> Path:
    fixed = Path(pattern.anchor)
    for part in pattern.parent.parts[len(fixed.parts) :]:
        if glob.has_magic(part):
            break
        fixed /= part
    return fixed


def _files_of(match: Path) -> Iterator[Path]:
    # A folder that a recursive pattern matches is listed by the pattern, file by file.
    if not match.is_dir():
        yield match


def _walk(folder: Path) -> Iterator[Path]:
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except PermissionError:
        yield folder
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name in _PASSED_OVER:
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path))
        else:
            yield Path(entry.path)


def _input_file(path: Path, *, root: Path, real_root: Path) -> InputFile:
    url = "file:" + path.relative_to(root).as_posix()
    # Resolved as a whole: in a pattern's matches a folder on the way may be the link.
    if not path.resolve().is_relative_to(real_root):
        return InputFile(path, url, problem="outsideFolder", detail="the link leads out of the folder given")
    if not path.exists():
        return InputFile(path, url, problem="unreadable", detail="the link leads nowhere")
    if path.is_dir() and not path.is_symlink():
        return InputFile(path, url, problem="unreadable", detail="the folder cannot be listed")
    if not path.is_file():
        return InputFile(path, url, problem="unsupportedType", detail="not a regular file")
    return InputFile(path, url)
