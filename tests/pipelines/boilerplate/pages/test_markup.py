from __future__ import annotations

import lxml.html
import pytest

from pipelines.boilerplate.pages.markup import ROLE_BIT, attributes_of, roles_of


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("related-articles", "related"),
        ("newsletterSignup", "newsletter"),
        ("c-byline__name", "byline"),
        ("wp-caption-text", "caption"),
        ("comment-42", "comments"),
    ],
)
def test_roles(words: str, role: str) -> None:
    assert roles_of(words) & ROLE_BIT[role]


def test_roles_are_whole_words() -> None:
    assert not roles_of("shadow gradient") & ROLE_BIT["promo"]


@pytest.mark.parametrize(
    ("attributes", "hidden"),
    [
        ("hidden", True),
        ("aria-hidden=true", True),
        ("aria-hidden=false", False),
        ("style='color: red; Display: none'", True),
        ("style='visibility:hidden'", True),
        ("style='display: block'", False),
        ("class=hidden", False),
    ],
)
def test_hidden_elements(attributes: str, hidden: bool) -> None:
    assert attributes_of(lxml.html.fromstring(f"<div {attributes}>x</div>")).hidden == hidden


def test_roles_of_all_attributes_are_united() -> None:
    roles = attributes_of(lxml.html.fromstring("<div class=caption id=related title=newsletter>x</div>")).roles
    assert roles == ROLE_BIT["caption"] | ROLE_BIT["related"]
