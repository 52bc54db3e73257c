"""Exporters for Scrapy's own feeds: `-O articles.jsonl`, `.csv`, `.xml`.

JSON Lines are the very lines of the run folder. CSV has a column a field, with JSON in those that hold more than a
value: `SELECT json_extract(claims, '$[0].text') FROM 'articles.csv'`.
"""

from __future__ import annotations

import json
from typing import Any

from scrapy.exporters import CsvItemExporter, JsonLinesItemExporter, XmlItemExporter

from pipelines.core.jsonl import to_line
from pipelines.core.records import Article


class ArticleLinesExporter(JsonLinesItemExporter):
    """Writes articles as `to_line` does; other items as Scrapy would."""

    def export_item(self, item: Any) -> None:
        if isinstance(item, Article):
            self.file.write(to_line(item))
        else:
            super().export_item(item)


class ArticleCsvExporter(CsvItemExporter):
    """Writes nested fields and booleans as JSON, null as nothing.

    Other items are written as by Scrapy.
    """

    def export_item(self, item: Any) -> None:
        super().export_item(cells(item) if isinstance(item, Article) else item)


class ArticleXmlExporter(XmlItemExporter):
    """Writes nested fields as nested elements, null as an empty one.

    Other items are written as by Scrapy.
    """

    def export_item(self, item: Any) -> None:
        super().export_item(_without_null(item.model_dump(mode="json")) if isinstance(item, Article) else item)


def cells(article: Article) -> dict[str, str]:
    """The fields of an article as text, one each.

    >>> cells(Article.model_construct(revision=2, keywords=["fog"]))["keywords"]
    '["fog"]'
    """
    return {name: _cell(value) for name, value in article.model_dump(mode="json").items()}


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _without_null(value: Any) -> Any:
    """The value with "" in place of null, at any depth."""
    if isinstance(value, dict):
        return {name: _without_null(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_without_null(part) for part in value]
    return "" if value is None else value
