"""`scrapy schema`: the JSON Schema of articles.jsonl or groups.jsonl."""

from __future__ import annotations

import argparse
import sys

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError


class Command(ScrapyCommand):
    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        return "[articles|groups]"

    def short_desc(self) -> str:
        return "Print the JSON Schema of a line of articles.jsonl, or of groups.jsonl"

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        # Scrapy imports every command before it runs one.
        from pipelines.output.schema import article_schema, group_schema  # noqa: PLC0415

        match args:
            case [] | ["articles"]:
                sys.stdout.write(article_schema())
            case ["groups"]:
                sys.stdout.write(group_schema())
            case _:
                raise UsageError("name articles or groups", print_help=False)
