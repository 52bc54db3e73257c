from __future__ import annotations

import pytest

from benchmarks.sample_pages import page
from crawler.discovery.front_pages import is_article, is_front, read_page

LINKS = "".join(f"<a href='/{number}'>A story that the harbour paper has told today</a>" for number in range(20))
LD = '<script type="application/ld+json">%s</script>'


@pytest.mark.parametrize(
    ("url", "front"),
    [
        ("https://a.example", True),
        ("https://a.example/", True),
        ("https://a.example/index.html", True),
        ("https://a.example/en/", True),
        ("https://a.example/pt-br", True),
        ("https://a.example/politics/", False),
        ("https://a.example/?p=12", False),
        ("https://a.example/2026/03/bridge", False),
    ],
)
def test_fronts(url: str, front: bool) -> None:
    assert is_front(url) is front


@pytest.mark.parametrize(
    ("html", "article"),
    [
        (page(3), True),
        (page(3).replace("<body>", f"<body><aside>{LINKS}</aside>"), True),
        (page(3).replace("<title>", LD % '{"@type": ["ReportageNewsArticle"]}' + "<title>"), True),
        (page(3).replace("<title>", '<meta property="og:type" content="website"><title>'), True),
        (page(3).replace("<title>", LD % '{"@graph": [{"@type": "CollectionPage"}]}' + "<title>"), False),
        (page(3).replace("<title>", LD % "{broken" + "<title>"), True),
        (f"<!DOCTYPE html><html><body>{LINKS}</body></html>", False),
        ("", False),
    ],
)
def test_articles(html: str, article: bool) -> None:
    assert is_article(html.encode(), url="https://a.example/2026/bridge") is article


def test_a_front_page_names_its_feeds() -> None:
    head = "".join(
        f'<link rel="{rel}" type="{kind}" href="{href}" title="{title}">'
        for rel, kind, href, title in [
            ("alternate", "application/rss+xml", "/rss", "News"),
            ("alternate nofollow", "application/atom+xml; charset=utf-8", "/atom", ""),
            ("alternate", "application/feed+json", "/feed.json", ""),
            ("alternate", "application/rss+xml", "/kommentare.xml", "Kommentare"),
            ("alternate", "application/json+oembed", "/oembed", ""),
            ("stylesheet", "application/rss+xml", "/x", ""),
        ]
    )
    listing = read_page(f"<html><head>{head}</head><body>{LINKS}</body></html>".encode(), url="https://a.example/")
    assert [entry.url.removeprefix("https://a.example") for entry in listing.listings] == [
        *("/rss", "/atom", "/feed.json"),
        "/robots.txt",
    ]
    assert (len(listing.entries), listing.kind) == (20, "front page")
    assert [entry.guessed for entry in listing.listings] == [False, False, False, True]
