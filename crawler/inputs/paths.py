"""Find the files of a path: a file, a folder (recursively) or a glob.

Nothing in a folder stops the search: what cannot be looked at is an InputFile with its problem.
"""

from __future__ import annotations

import glob
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pipelines.core.errors import RunError
from pipelines.core.records import RejectReason

# They describe a folder of articles and are none, or a file manager keeps them for itself.
_SKIPPED_NAMES = frozenset(
    {"README", "README.md", "README.rst", "LICENSE", "LICENSE.md", "__MACOSX", "Thumbs.db", "desktop.ini", "Icon\r"}
)
# Hidden files, and those by which an office program marks a document as open.
_SKIPPED_BEGINNINGS = (".", "~$")

# Bytes of a name that is not UTF-8, as Python decodes them; and what would be mistaken for such a byte once escaped.
_UNDECODABLE = re.compile("[\udc80-\udcff]")
_LIKE_AN_ESCAPE = re.compile("%(?=[89A-F][0-9A-F]|25)")


class InputError(RunError, ValueError):
    """The given path cannot be read at all; the message is one line for the user."""


@dataclass(frozen=True)
class InputFile:
    """A file to read, its `url`, and the reason why it must not or cannot be read.

    When it is opened, it must lie `inside` a folder, if that is given.
    """

    path: Path
    url: str
    problem: RejectReason | None = None
    detail: str = ""
    inside: str = ""


def find_inputs(given: str) -> Iterator[InputFile]:
    """The files of `given`, lazily, in an order that does not change from run to run.

    A file's URL is `file:` and its path relative to the given folder, or to the folder that a glob or a single file
    starts from; bytes that are not UTF-8 are escaped (`%FF`). Hidden files and READMEs are skipped. A link that leaves
    that folder, and whatever cannot be looked at, comes with its problem.

    Raises:
        InputError: there is no such path, or the glob matches nothing.
    """
    root, paths = _resolve(given)
    real_root = os.path.realpath(root)
    for path, error in paths:
        yield _input_file(path, error, root=root, real_root=real_root)


def is_passed_over(name: str) -> bool:
    """Whether a file or folder of that name holds no article for certain."""
    return name.startswith(_SKIPPED_BEGINNINGS) or name in _SKIPPED_NAMES


def _resolve(given: str) -> tuple[str, Iterator[tuple[str, OSError | None]]]:
    """The folder that URLs are relative to, and the paths within it."""
    if not given:  # it is no wish for the current folder, but a variable of a script that is not set
        raise InputError("an empty path; . is the current folder")
    path = str(Path(given))
    if os.path.isdir(path):
        return path, _walk(path)
    if os.path.lexists(path):
        return os.path.dirname(path), iter([(path, None)])
    if not glob.has_magic(given):
        hint = "; only addresses that begin with http:// or https:// are fetched" if "://" in given else ""
        raise InputError(f"{given}: no such file or folder{hint}")
    try:
        matches = sorted(glob.iglob(path, recursive=True))
    except RecursionError:
        raise InputError(f"{given}: folders nested too deeply for a pattern; give the folder itself") from None
    if not matches:
        raise InputError(f"{given}: the pattern matches no file")
    # A folder that a recursive pattern matches is listed by the pattern, file by file.
    return _fixed_part(path), ((match, None) for match in matches if not os.path.isdir(match))


def _fixed_part(pattern: str) -> str:
    """The folders of a pattern before its first wildcard."""
    fixed = Path(Path(pattern).anchor)
    for part in Path(pattern).parent.parts[len(fixed.parts) :]:
        if glob.has_magic(part):
            break
        fixed /= part
    return str(fixed)


def _walk(folder: str) -> Iterator[tuple[str, OSError | None]]:
    """The files below `folder`, by name, and folders that cannot be listed.

    Folders wait on a list, not on the call stack, which a thousand of them within each other would exhaust.
    """
    waiting: list[tuple[str, bool]] = [(folder, True)]
    while waiting:
        path, is_folder = waiting.pop()
        if not is_folder:
            yield path, None
            continue
        try:
            entries = _listed(path)
        except OSError as error:  # it is locked, too deep, or gone since it was found
            yield path, error
            continue
        waiting += reversed(entries)


def _listed(folder: str) -> list[tuple[str, bool]]:
    """The paths in a folder by name, and whether each is a folder itself."""
    with os.scandir(folder) as listing:
        entries = sorted(listing, key=lambda entry: entry.name)
    return [(entry.path, entry.is_dir(follow_symlinks=False)) for entry in entries if not is_passed_over(entry.name)]


def _input_file(path: str, error: OSError | None, *, root: str, real_root: str) -> InputFile:
    """The file at a path, with the reason if it must not or cannot be read."""
    file, url = Path(path), f"file:{printable(os.path.relpath(path, root or '.'))}"
    if error is not None:
        return InputFile(file, url, problem="unreadable", detail=f"the folder cannot be listed: {error.strerror}")
    # Resolved as a whole: in a pattern's matches a folder on the way may be the link.
    if not Path(os.path.realpath(path)).is_relative_to(real_root):
        return InputFile(file, url, problem="outsideFolder", detail="the link leads out of the folder given")
    try:
        mode = os.stat(path).st_mode
    except FileNotFoundError:
        missing = "the link leads nowhere" if os.path.islink(path) else "it is gone since the folder was listed"
        return InputFile(file, url, problem="unreadable", detail=missing)
    except OSError as unreadable:  # a link in a circle or through a locked folder, a path that is too long
        return InputFile(file, url, problem="unreadable", detail=unreadable.strerror or str(unreadable))
    if not stat.S_ISREG(mode):
        return InputFile(file, url, problem="unsupportedType", detail="not a regular file")
    return InputFile(file, url, inside=real_root)


def printable(path: str) -> str:
    """A relative path in UTF-8; no two paths give the same.

    >>> printable(os.fsdecode(b"news/\\xff.txt")), printable("news/%FF.txt"), printable("100%.txt")
    ('news/%FF.txt', 'news/%25FF.txt', '100%.txt')
    """
    escaped = _LIKE_AN_ESCAPE.sub("%25", path.replace(os.sep, "/"))
    return _UNDECODABLE.sub(lambda match: f"%{ord(match.group()) - 0xDC00:02X}", escaped)
