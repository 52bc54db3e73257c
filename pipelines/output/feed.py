"""Scrapy's own feed (`-O articles.jsonl`), with the very lines of the run folder."""

from __future__ import annotations

from typing import Any

from scrapy.exporters import JsonLinesItemExporter

from pipelines.core.jsonl import to_line
from pipelines.core.records import Article


class ArticleLinesExporter(JsonLinesItemExporter):
    """Writes articles as `to_line` does; other items as Scrapy would."""

    def export_item(self, item: Any) -> None:
        if isinstance(item, Article):
            self.file.write(to_line(item))
        else:
            super().export_item(item)
