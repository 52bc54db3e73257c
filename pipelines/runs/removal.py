"""Remove the folders of runs that a finished run has replaced."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from pipelines.runs.ledger import Ledger
from pipelines.runs.run_folder import PART


def remove_abandoned(output_dir: Path, ledger: Ledger) -> None:
    """Delete what earlier runs left unfinished, with their rows in the ledger."""
    for run_id in ledger.abandoned():
        _remove_unfinished(output_dir / run_id)
        ledger.forget_run(run_id)


def remove_oldest(output_dir: Path, ledger: Ledger, *, keep: int, links: Iterable[str]) -> None:
    """Delete the oldest finished runs, but none that one of the `links` leads to.

    Args:
        keep: how many to keep; 0 for all.
    """
    linked = {link.readlink().name for name in links if (link := output_dir / name).is_symlink()}
    for run_id in ledger.finished_runs()[keep:] if keep else []:
        if run_id not in linked:
            # With whatever was put into it since.
            shutil.rmtree(output_dir / run_id, ignore_errors=True)
            ledger.prune(run_id)


def _remove_unfinished(path: Path) -> None:
    """Delete the folder of a run, unless it holds anything but `.part` files."""
    if not path.is_dir() or not all(file.suffix == PART and file.is_file() for file in path.iterdir()):
        return
    for file in path.iterdir():
        file.unlink()
    path.rmdir()
