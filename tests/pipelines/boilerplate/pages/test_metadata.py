from __future__ import annotations

import json

import pytest

from pipelines.boilerplate.pages.html_tree import parse
from pipelines.boilerplate.pages.metadata import PageMetadata, read_metadata, squeeze, without_site_name


def metadata(head: str = "", body: str = "", *, linked_data: object = None, url: str | None = None) -> PageMetadata:
    if linked_data is not None:
        head += f'<script type="application/ld+json">{json.dumps(linked_data)}</script>'
    tree = parse(f"<html><head>{head}</head><body>{body}</body></html>")
    assert tree is not None
    return read_metadata(tree, url=url)


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Rain ends - The Daily Page", "Rain ends"),
        ("Rain ends | The Daily Page", "Rain ends"),
        ("Rain ends – dailypage.example", "Rain ends"),
        ("The Daily Page: Rain ends", "The Daily Page: Rain ends"),
        ("The Daily Page » Rain ends", "Rain ends"),
        ("Rain ends | Weather | The Daily Page", "Rain ends"),
        ("Rain ends - at last", "Rain ends - at last"),
        ("Rain ends", "Rain ends"),
        ("The Daily Page", "The Daily Page"),
    ],
)
def test_site_name_goes_from_the_title(title: str, headline: str) -> None:
    assert without_site_name(title, [squeeze("The Daily Page"), "dailypage"]) == headline


def test_headline_is_the_shown_one() -> None:
    found = metadata(
        "<title>Rain ends after weeks | News</title>", "<h1>The Page</h1><h1>Rain ends after three weeks</h1>"
    )
    assert found.headline == "Rain ends after three weeks"


def test_headline_without_any_title() -> None:
    assert metadata(body="<h1>Rain ends</h1>").headline == "Rain ends"
    assert metadata(body="<p>Rain</p>").headline is None


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Ada Byron", ["Ada Byron"]),
        ("By Ada Byron and Max Frey", ["Ada Byron", "Max Frey"]),
        ("Ada Byron, Max Frey", ["Ada Byron", "Max Frey"]),
        ("Ada Byron, Science Editor of the paper", ["Ada Byron", "Science Editor of the paper"]),
        ("Ada Byron; Max Frey; Ada Byron", ["Ada Byron", "Max Frey"]),
        ("Von Ada Byron", ["Ada Byron"]),
        ("https://www.facebook.com/ada", []),
        ("ada@example.org", []),
    ],
)
def test_authors(author: str, names: list[str]) -> None:
    assert metadata(f'<meta name="author" content="{author}">').authors == names


def test_authors_of_linked_data_go_first() -> None:
    data = {"@type": "NewsArticle", "author": [{"@type": "Person", "name": "Ada Byron"}, "Max Frey"]}
    assert metadata('<meta name="author" content="admin">', linked_data=data).authors == ["Ada Byron", "Max Frey"]


@pytest.mark.parametrize(
    "data",
    [
        {"@type": "NewsArticle", "datePublished": "2020-02-01T10:00:00+01:00"},
        [{"@type": "WebSite"}, {"@type": ["NewsArticle", "Thing"], "datePublished": "2020-02-01T10:00:00+01:00"}],
        {"@graph": [{"@type": "http://schema.org/Article", "datePublished": "2020-02-01T10:00:00+01:00"}]},
    ],
)
def test_date_in_any_shape_of_linked_data(data: object) -> None:
    found = metadata(linked_data=data)
    assert found.datePublished == "2020-02-01T09:00:00Z"
    assert found.datePublishedRaw == "2020-02-01T10:00:00+01:00"


def test_date_from_meta_and_time_elements() -> None:
    assert metadata('<meta property="article:published_time" content="2020-02-01">').datePublished == "2020-02-01"
    assert metadata(body='<time datetime="2020-02-01T08:00Z">1 Feb</time>').datePublished == "2020-02-01T08:00:00Z"
    assert metadata('<meta property="article:modified_time" content="2020-02-02">').dateModified == "2020-02-02"


def test_a_date_that_cannot_be_read_is_passed_over() -> None:
    head = '<meta property="article:published_time" content="soon"><meta name="date" content="2020-02-01">'
    assert metadata(head).datePublished == "2020-02-01"


def test_addresses_are_absolute() -> None:
    head = '<link rel="canonical" href="/a"><meta property="og:image" content="b.jpg">'
    found = metadata(head, url="https://page.example/x?y=1")
    assert found.canonicalUrl == "https://page.example/a"
    assert found.image == "https://page.example/b.jpg"


@pytest.mark.parametrize("link", ["javascript:void(0)", "mailto:a@b.example", "http://[", ""])
def test_what_is_no_address_is_none(link: str) -> None:
    assert metadata(f'<link rel="canonical" href="{link}">').canonicalUrl is None


def test_publisher() -> None:
    data = {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "The Daily Page"}}
    assert metadata(linked_data=data).publisher == "The Daily Page"
    assert metadata('<meta property="og:site_name" content="The Daily Page">').publisher == "The Daily Page"
    assert metadata().publisher is None


def test_author_is_looked_up_by_its_id() -> None:
    graph = [{"@type": "Person", "@id": "#7", "name": "Ada Byron"}, {"@type": "Article", "author": [{"@id": "#7"}]}]
    assert metadata(linked_data={"@graph": graph}).authors == ["Ada Byron"]
    assert metadata(linked_data={"@type": "Article", "author": {"@id": "#8"}}).authors == []


def test_headline_and_site_between_the_separators_of_the_title() -> None:
    title = "<title>Langford Post | Weather | Rain ends after weeks</title>"
    logo = '<a href="/"><img src="x.png" alt="Langford Post"></a>'
    found = metadata(title, f"{logo}<h2>Rain ends after weeks</h2>")
    assert (found.headline, found.publisher) == ("Rain ends after weeks", "Langford Post")
    assert metadata(title, "<h2>Rain ends after weeks</h2>").publisher is None


def test_image_of_microdata() -> None:
    body = '<figure itemprop="image"><img itemprop="url" src="/quay.jpg"></figure>'
    assert metadata(body=body, url="https://post.example/a").image == "https://post.example/quay.jpg"
