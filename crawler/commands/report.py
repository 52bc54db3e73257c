"""`scrapy report`: the reader's page of runs, or a folder of pages."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand

from crawler.commands.saved_runs import ReadsSavedRuns

if TYPE_CHECKING:
    from pipelines.output.saved_runs import SavedRun


class Command(ReadsSavedRuns, ScrapyCommand):
    """Write the reader's page; exit codes are those of `ReadsSavedRuns`."""

    def syntax(self) -> str:
        return "RUN... --output PAGE.html"

    def short_desc(self) -> str:
        return "Write a page on which to read the articles and claims of runs"

    def long_desc(self) -> str:
        return (
            "Write one HTML file that needs neither network nor server. RUN is a run's folder, output/latest, or a"
            " file of articles. More than 500 articles become a folder with an index and a page for every 500."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--output", metavar="PAGE.html", type=Path, default=Path("report.html"))
        parser.add_argument("--groups", metavar="GROUPS.jsonl", type=Path, help="groups of `scrapy corroborate`")

    def write(self, runs: list[SavedRun], opts: argparse.Namespace) -> Path:
        from viewer.report import write_report  # noqa: PLC0415

        return write_report(runs, opts.output, groups_path=opts.groups)
