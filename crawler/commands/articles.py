"""`scrapy articles SPIDER -a NAME=VALUE …`: all articles of a job so far."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.utils.conf import arglist_to_dict


class Command(ScrapyCommand):
    """Print what a job has written; it is named by spider and arguments.

    They are those of `scrapy crawl`, in the same OUTPUT_DIR.

    Each article comes once, in its newest revision, the oldest run's first. Exit codes: 0, 1 without such a job.
    """

    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        return "[options] <spider>"

    def short_desc(self) -> str:
        return "Print all articles that a job has written so far"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("-a", dest="spargs", action="append", default=[], metavar="NAME=VALUE", help="as for crawl")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        # Scrapy imports every command before it runs one.
        from pipelines.runs.errors import OutputError  # noqa: PLC0415
        from pipelines.runs.job_articles import articles_of_job  # noqa: PLC0415

        assert self.settings is not None
        if len(args) != 1:
            raise UsageError("name one spider", print_help=False)
        try:
            given = arglist_to_dict(opts.spargs)
        except ValueError:
            raise UsageError("-a takes NAME=VALUE", print_help=False) from None
        arguments = {name: value for name, value in given.items() if name != "fresh"}
        try:
            for line in articles_of_job(Path(self.settings["OUTPUT_DIR"]), spider=args[0], arguments=arguments):
                sys.stdout.buffer.write(line)
            sys.stdout.buffer.flush()
        except OutputError as error:
            sys.stderr.write(f"error: {error}\n")
            self.exitcode = 1
        except BrokenPipeError:  # `| head` has read enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            self.exitcode = 1
