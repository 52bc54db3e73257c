from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from typing import Any

import pytest
from lxml import etree
from scrapy.exporters import BaseItemExporter

from pipelines.core.jsonl import to_line
from pipelines.core.records import Article, Claim
from pipelines.output.feed import ArticleCsvExporter, ArticleLinesExporter, ArticleXmlExporter

NESTED = {"claims", "removed", "captions", "metadata", "authors", "keywords", "dateline"}


@pytest.fixture
def article(make_article: Callable[..., Article], make_claim: Callable[..., Claim]) -> Article:
    return make_article(
        'Rain fell, "heavily".\n\nThe ferry stayed; nobody crossed.',
        headline="Fog, then rain",
        authors=["Ines Halloran", "A. Voss"],
        claims=[make_claim("Rain fell")],
    )


def exported(exporter: type[BaseItemExporter], *items: Any) -> bytes:
    out = io.BytesIO()
    made = exporter(out)
    made.start_exporting()
    for item in items:
        made.export_item(item)
    made.finish_exporting()
    return out.getvalue()


def test_a_cell_holds_a_value_or_json(article: Article) -> None:
    first, second = csv.DictReader(io.StringIO(exported(ArticleCsvExporter, article, article).decode(), newline=""))
    assert first == second
    whole = json.loads(to_line(article))
    assert list(first) == list(whole)
    for name, cell in first.items():
        value = json.loads(cell) if name in NESTED and cell else cell
        assert value == ("" if whole[name] is None else whole[name] if name in NESTED else str(whole[name])), name


def test_elements_hold_values_or_elements(article: Article) -> None:
    root = etree.fromstring(exported(ArticleXmlExporter, article))
    assert [value.text for value in root.iterfind("item/authors/value")] == ["Ines Halloran", "A. Voss"]
    assert root.findtext("item/claims/value/text") == "Rain fell"
    assert root.findtext("item/articleBody") == article.articleBody
    assert root.findtext("item/revisionOf") == ""


def test_lines_are_those_of_the_run_folder(article: Article) -> None:
    assert exported(ArticleLinesExporter, article) == to_line(article)


@pytest.mark.parametrize("exporter", [ArticleCsvExporter, ArticleXmlExporter, ArticleLinesExporter])
def test_other_items_are_written_as_scrapy_would(exporter: type[BaseItemExporter]) -> None:
    assert b"Fog" in exported(exporter, {"name": "Fog"})
