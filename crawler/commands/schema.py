"""`scrapy schema`: the JSON Schema of a line of articles.jsonl, on standard output."""

from __future__ import annotations

import argparse
import sys

from scrapy.commands import ScrapyCommand


class Command(ScrapyCommand):
    requires_project = True
    requires_crawler_process = False

    def short_desc(self) -> str:
        return "Print the JSON Schema of a line of articles.jsonl"

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        # Scrapy imports every command before it runs one.
        from pipelines.output.schema import article_schema  # noqa: PLC0415

        sys.stdout.write(article_schema())
