"""From a page to an article: what the page says goes before what its source says."""

from __future__ import annotations

from collections.abc import Callable

from pipelines.boilerplate.stage import article_of
from pipelines.core.records import Article, Hints, Page

HINTS = Hints(
    headline="Hinted",
    authors=["Ann Feed"],
    datePublished="2026-03-03T10:00:00Z",
    datePublishedRaw="Tue, 03 Mar 2026 10:00:00 GMT",
)
BODY = (
    "<p>The harbour bridge will stay closed until autumn, the city said, since two of its pillars are cracked.</p>" * 3
)


def read(make_page: Callable[..., Page], head: str) -> Article:
    html = f"<!DOCTYPE html><html><head>{head}</head><body><article>{BODY}</article></body></html>"
    article = article_of(make_page(html, mediaType="text/html", url="https://a.example/a", hints=HINTS))
    assert isinstance(article, Article)
    return article


def test_hints_fill_what_the_page_does_not_say(make_page: Callable[..., Page]) -> None:
    article = read(make_page, "")
    assert (article.headline, article.authors) == (HINTS.headline, HINTS.authors)
    assert (article.datePublished, article.datePublishedRaw) == (HINTS.datePublished, HINTS.datePublishedRaw)


def test_the_page_goes_first(make_page: Callable[..., Page]) -> None:
    head = """<meta property="og:title" content="Its own"><meta name="author" content="Ines Halloran">
        <meta property="article:published_time" content="2026-03-01T00:00:00Z">"""
    article = read(make_page, head)
    assert (article.headline, article.authors) == ("Its own", ["Ines Halloran"])
    assert (article.datePublished, article.datePublishedRaw) == ("2026-03-01T00:00:00Z", "2026-03-01T00:00:00Z")
