"""`scrapy report`: the reader's page of runs, or a folder of pages."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError


class Command(ScrapyCommand):
    """Exit codes: 0 the page is written; 1 a run cannot be read or the page cannot be written; 2 bad arguments."""

    requires_project = True
    requires_crawler_process = False

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

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        # Scrapy imports every command before it runs one.
        from pipelines.output.saved_runs import UnreadableRunError, find_run  # noqa: PLC0415
        from viewer.report import write_report  # noqa: PLC0415

        if not args:
            raise UsageError("name a run's folder, such as output/latest, or a file of articles", print_help=False)
        try:
            page = write_report([find_run(Path(arg)) for arg in args], opts.output, groups_path=opts.groups)
        except UnreadableRunError as error:
            sys.stderr.write(f"error: {error}\n")
            self.exitcode = 1
        except OSError as error:
            sys.stderr.write(f"error: cannot write {error.filename or opts.output}: {error.strerror or error}\n")
            self.exitcode = 1
        else:
            sys.stdout.write(f"{page}\n")
