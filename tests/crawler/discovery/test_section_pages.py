from __future__ import annotations

import pytest

from crawler.discovery.section_pages import is_headline, read_section

ADDRESS = "https://news.example/politics/"
HEADLINE = "Council votes on the bridge at last"


@pytest.mark.parametrize(
    ("href", "text", "taken"),
    [
        ("/politics/council-votes", HEADLINE, True),
        ("council-votes.html?utm_source=front", HEADLINE, True),
        ("https://local.news.example/2026/03/03/council-votes", HEADLINE, True),
        ("https://elsewhere.example/council-votes", HEADLINE, False),
        ("/politics/", HEADLINE, False),
        ("/", HEADLINE, False),
        ("/sport", "Sport", False),
        ("/tag/bridges/", HEADLINE, False),
        ("/author/ines-halloran", HEADLINE, False),
        ("/login?next=council-votes", HEADLINE, False),
        ("/votes.pdf", HEADLINE, False),
        ("mailto:desk@news.example", HEADLINE, False),
    ],
)
def test_links(href: str, text: str, taken: bool) -> None:
    page = f'<html><body><a href="/kept/story-one">A story that is always there</a><a href="{href}">{text}</a>'
    found = [entry.url for entry in read_section(page, url=ADDRESS).entries]
    assert (len(found) == 2) == taken, found


def test_a_picture_and_its_headline_are_one_link() -> None:
    page = f'<a href="/a/b-c"><img src="x.jpg"></a><a href="/a/b-c#comments">12</a><a href="/a/b-c">{HEADLINE}</a>'
    assert [entry.url for entry in read_section(page, url=ADDRESS).entries] == ["https://news.example/a/b-c"]


def test_links_start_at_the_base() -> None:
    page = f'<head><base href="https://news.example/base/"></head><a href="council-votes">{HEADLINE}</a>'
    assert [entry.url for entry in read_section(page, url=ADDRESS).entries] == [
        "https://news.example/base/council-votes"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [(HEADLINE, True), ("More politics", False), ("a b c d", False), ("海港大桥将关闭至秋季", True), ("", False)],
)
def test_headlines(text: str, expected: bool) -> None:
    assert is_headline(text) == expected
