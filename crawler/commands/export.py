"""`scrapy export`: the articles and claims of runs in the formats that other tools read."""

from __future__ import annotations

import argparse
import sqlite3
import sys
from pathlib import Path

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError


class Command(ScrapyCommand):
    """Exit codes: 0 the files are written; 1 a run cannot be read or a file cannot be written; 2 bad arguments."""

    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        return "RUN... --to FOLDER --format FORMAT"

    def short_desc(self) -> str:
        return "Write the articles and claims of runs as Parquet, SQLite, CSV, JSON-LD, Web Annotations or brat"

    def long_desc(self) -> str:
        return "Write all records of one or several runs. RUN is a run's folder, output/latest, or a file of articles."

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        from pipelines.output.exports.formats import FORMATS  # noqa: PLC0415

        super().add_options(parser)
        parser.add_argument("--to", metavar="FOLDER", type=Path, help="where the files go; made where there is none")
        parser.add_argument("--format", choices=sorted(FORMATS), help="format of the files")
        parser.add_argument("--groups", metavar="GROUPS.jsonl", type=Path, help="groups of `scrapy corroborate`")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        # Scrapy imports every command before it runs one.
        from pipelines.output.exports.formats import MissingExtraError, export  # noqa: PLC0415
        from pipelines.output.exports.inputs import ExportInput  # noqa: PLC0415
        from pipelines.output.saved_runs import UnreadableRunError, find_run  # noqa: PLC0415

        if not args:
            raise UsageError("name a run's folder, such as output/latest, or a file of articles", print_help=False)
        if opts.to is None or opts.format is None:
            raise UsageError("--to FOLDER and --format FORMAT say where and what to write", print_help=False)
        try:
            export(ExportInput([find_run(Path(arg)) for arg in args], opts.groups), opts.to, format_name=opts.format)
        except (UnreadableRunError, MissingExtraError) as error:
            self._fail(str(error))
        except OSError as error:
            self._fail(f"cannot write {error.filename or opts.to}: {error.strerror or error}")
        except sqlite3.Error as error:
            self._fail(f"cannot write the database in {opts.to}: {error}")
        else:
            sys.stdout.write(f"{opts.to}\n")

    def _fail(self, message: str) -> None:
        sys.stderr.write(f"error: {message}\n")
        self.exitcode = 1
