"""What the commands that read saved runs share: arguments, errors, exit codes."""

from __future__ import annotations

import argparse
import sqlite3
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy.exceptions import UsageError

if TYPE_CHECKING:
    from pipelines.output.saved_runs import SavedRun


class ReadsSavedRuns:
    """A command that reads runs, and returns from `write` the path to print.

    Exit codes: 0 the files are written; 1 a run cannot be read or a file cannot be written; 2 bad arguments.
    """

    requires_project = True
    requires_crawler_process = False
    exitcode: int
    target = "output"
    """The option that says where the files go."""

    def write(self, runs: list[SavedRun], opts: argparse.Namespace) -> Path:
        """Write the command's files from `runs`."""
        raise NotImplementedError

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Find the runs in `args`, and write."""
        # Here and in the commands: Scrapy imports every command before it runs one.
        from pipelines.output.exports.formats import MissingExtraError  # noqa: PLC0415
        from pipelines.output.saved_runs import UnreadableRunError, find_run  # noqa: PLC0415

        if not args:
            raise UsageError("name a run's folder, such as output/latest, or a file of articles", print_help=False)
        if self.target == "output":
            # The file is renamed to its path: in the place of a link such as /dev/stdout, of a pipe or a device.
            path: Path = opts.output
            opts.output = path.resolve() if path.is_symlink() else path
            if opts.output.exists() and not opts.output.is_file():
                self._fail(f"cannot write {path}: it is no file")
                return
        try:
            written = self.write([find_run(Path(arg)) for arg in args], opts)
        except (UnreadableRunError, MissingExtraError) as error:
            self._fail(str(error))
        except OSError as error:
            self._fail(f"cannot write {error.filename or getattr(opts, self.target)}: {error.strerror or error}")
        except sqlite3.Error as error:
            self._fail(f"cannot write a database: {error}")
        else:
            sys.stdout.write(f"{written}\n")

    def _fail(self, message: str) -> None:
        sys.stderr.write(f"error: {message}\n")
        self.exitcode = 1
