from __future__ import annotations

import pytest

from pipelines.boilerplate.pages.html_tree import parse
from pipelines.boilerplate.pages.structured_data import LinkedData, names_of, read_linked_data, text_of


def headlines(script: str) -> list[object]:
    tree = parse(f'<html><head><script type="application/ld+json">{script}</script></head><body>x</body></html>')
    assert tree is not None
    return [thing.get("headline") for thing in read_linked_data(tree).objects]


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "Article", "headline": "Rain"}',
        '[{"@type": "Article", "headline": "Rain",}]',
        '<!-- {"@type": "Article", "headline": "Rain"} -->',
        '//<![CDATA[\n{"@type": "Article", "headline": "Rain"}\n//]]>',
        '{"@graph": [{"@type": "Article", "headline": "Rain"}]}',
    ],
)
def test_shapes_of_json(script: str) -> None:
    assert headlines(script) == ["Rain"]


def test_line_breaks_inside_strings_are_read() -> None:
    assert headlines('{"@type": "Article", "headline": "Rain\nagain"}') == ["Rain\nagain"]


@pytest.mark.parametrize("script", ["", "{", "null", "42", "[" * 5000])
def test_what_cannot_be_read_is_left_out(script: str) -> None:
    assert headlines(script) == []


def test_the_article_is_the_fullest_object() -> None:
    sparse, full = {"@type": "Article"}, {"@type": "NewsArticle", "headline": "Rain", "author": "Ada"}
    objects = [{"@type": "WebSite", "headline": "x"}, sparse, full]
    assert LinkedData(objects, objects).article() == full
    assert LinkedData([], []).article() == {}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Rain &amp;amp; wind", "Rain & wind"),
        ("<b>Rain</b>\u00a0 again", "Rain again"),
        (["", "Rain"], "Rain"),
        ({"name": "Rain"}, "Rain"),
        (3, None),
        (None, None),
    ],
)
def test_text_of(value: object, text: str | None) -> None:
    assert text_of(value) == text


def test_names_of() -> None:
    assert names_of([{"name": "Ada"}, "Max", {"name": ["Ida", None]}, 3]) == ["Ada", "Max", "Ida"]
