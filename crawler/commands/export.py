"""`scrapy export`: articles and claims of runs in other formats."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from crawler.commands.saved_runs import ReadsSavedRuns

if TYPE_CHECKING:
    from pipelines.output.saved_runs import SavedRun


class Command(ReadsSavedRuns, ScrapyCommand):
    """Write the records of runs in another format.

    Exit codes are those of `ReadsSavedRuns`.
    """

    target = "to"

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

    def write(self, runs: list[SavedRun], opts: argparse.Namespace) -> Path:
        """Export the runs, and return the folder of the files."""
        from pipelines.output.exports.formats import export  # noqa: PLC0415
        from pipelines.output.exports.inputs import ExportInput  # noqa: PLC0415

        if opts.to is None or opts.format is None:
            raise UsageError("--to FOLDER and --format FORMAT say where and what to write", print_help=False)
        export(ExportInput(runs, opts.groups), opts.to, format_name=opts.format)
        folder: Path = opts.to
        return folder
