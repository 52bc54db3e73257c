from __future__ import annotations

import time

import pytest

from pipelines.boilerplate.pages.authors import authors_by_class, authors_in_addresses, choose_authors, respelt, split
from pipelines.boilerplate.pages.declared import Declared
from pipelines.boilerplate.pages.html_tree import parse


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ('<div class="author-name"><a>Ada Byron</a><em>Coast Correspondent</em></div>', ["Ada Byron"]),
        ('<aside><span class="author-name">Max Frey</span></aside>', []),
        ('<p class="byline__name">The Langford Post</p>', []),
        ('<p class="author-name">gull77</p>', ["gull77"]),
        ('<p class="author-name">gull77</p><p class="author-name">heron</p>', []),
        ("<p>Ada Byron</p>", []),
    ],
)
def test_authors_by_class(body: str, names: list[str]) -> None:
    tree = parse(f"<html><body>{body}</body></html>")
    assert tree is not None
    assert authors_by_class(tree, ["langfordpost"]) == names


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ({"@type": "Person", "url": "https://post.example/author/ada-byron/"}, ["Ada Byron"]),
        ("https://post.example/people/ada_byron.html", ["Ada Byron"]),
        ([{"@id": "https://post.example/profile/ada-byron"}, "Max Frey"], ["Ada Byron"]),
        ("https://post.example/author/17", []),
        ("https://social.example/langford-post", []),
        (None, []),
    ],
)
def test_authors_in_addresses(author: object, names: list[str]) -> None:
    assert authors_in_addresses({"author": author}, Declared({}, {})) == names


def test_the_first_source_with_a_person_wins() -> None:
    sources = [split([text]) for text in ("The Post", "Ada Byron, The Post", "Max Frey")]
    assert choose_authors(sources, ["thepost"]) == ["Ada Byron"]


def test_names_in_capitals_are_spelt_as_elsewhere() -> None:
    assert respelt(["ADA BYRON", "max frey", "Li Wu"], ["Ada Byron", "Max Frey"]) == ["Ada Byron", "Max Frey", "Li Wu"]


def test_two_names_in_one_go_beside_each_alone() -> None:
    found = ["Ada Byron", "Max de Frey", "Ada Byron Max de Frey"]
    assert choose_authors([found], []) == ["Ada Byron", "Max de Frey"]
    assert choose_authors([["Ada Byron Frey", "Ada Byron"]], []) == ["Ada Byron Frey"]


def test_a_name_that_begins_another_goes_and_thousands_take_no_time() -> None:
    assert choose_authors([["Ann Holm", "Ann", "Anna Holm Lund", "Anna Holm"]], []) == ["Ann Holm", "Anna Holm Lund"]
    many = [f"{chr(65 + n % 26)}elin {chr(65 + n // 26 % 26)}ovi{n}" for n in range(8_000)]
    before = time.process_time()
    assert len(choose_authors([many], [])) == len(many)
    assert time.process_time() - before < 5
