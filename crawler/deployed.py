"""The settings of a deployed egg, which is unpacked, since models are files.

Scrapyd keeps each version as an egg, which is a zip file, and runs it from there. The first process of a version
unpacks it into a folder beside it, from which this and all later ones run.
"""

from __future__ import annotations

import importlib
import os
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path


def unpacked(egg: Path) -> Path:
    """Unpack `egg` into a folder beside it, unless that exists.

    Several processes may call this at once.
    """
    folder = egg.with_name(f"{egg.stem}.unpacked")
    if not folder.is_dir():
        aside = Path(tempfile.mkdtemp(prefix=f".{egg.stem}-", dir=egg.parent))
        with zipfile.ZipFile(egg) as archive:
            archive.extractall(aside)
        try:
            aside.rename(folder)
        except OSError:  # another process was faster
            shutil.rmtree(aside)
    return folder


def run_from(folder: Path, *, instead_of: Path) -> None:
    """Have this process, and those that it starts, import the project from `folder`."""
    sys.path[:] = [str(folder), *(path for path in sys.path if Path(path) != instead_of)]
    os.environ["PYTHONPATH"] = os.pathsep.join([str(folder), *filter(None, [os.environ.get("PYTHONPATH")])])
    for name in [name for name in sys.modules if name.partition(".")[0] in {"crawler", "pipelines"}]:
        if name != __name__:
            del sys.modules[name]


egg = Path(__file__).resolve().parents[1]
if egg.is_file():
    run_from(unpacked(egg), instead_of=egg)

globals().update(
    (name, value) for name, value in vars(importlib.import_module("crawler.settings")).items() if name.isupper()
)
