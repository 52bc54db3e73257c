from __future__ import annotations

import numpy as np
import pytest

from pipelines.boilerplate.pages.block import Block
from pipelines.boilerplate.pages.block_features import ADVISED_FEATURES, FEATURES, PageHints, advised, features
from pipelines.boilerplate.pages.blocks import read_blocks
from pipelines.boilerplate.pages.html_tree import parse

LEAD = "The harbour bridge will stay closed until the autumn, the town of Langford said on Tuesday."
PAGE = f"""
<nav><a href=/a>News</a><a href=/b>Sport 24/7</a></nav>
<h1>Bridge shut</h1>
<article class=story-body>
  <p>{LEAD}</p>
  <p>"WHY?" traders ask, and say: see www.traders.example at 12:30.</p>
  <p>It was built in 1931, of steel, by the county.</p>
</article>
<div class=related-links><p><a href=/c>Ferry late</a></p><p><a href=/c>Ferry late</a></p></div>
"""


def page_blocks(html: str) -> list[Block]:
    tree = parse(f"<html><body>{html}</body></html>")
    assert tree is not None
    return read_blocks(tree)


def column(name: str, html: str = PAGE, *, headline: str = "Bridge shut", description: str = "") -> list[float]:
    blocks = page_blocks(html)
    hints = PageHints(
        declared=[-1.0] * len(blocks), headline=headline, description=description, is_article=True, has_date=False
    )
    rows = features(blocks, hints)
    assert rows.shape == (len(blocks), len(FEATURES))
    found: list[float] = rows[:, FEATURES.index(name)].tolist()
    return found


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("words", [2, 2, 16, 9, 10, 2, 2]),
        ("link_share", [1, 0, 0, 0, 0, 1, 1]),
        ("commas", [0, 0, 1, 1, 2, 0, 0]),
        ("ends_sentence", [0, 0, 1, 1, 1, 0, 0]),
        ("starts_quote", [0, 0, 0, 1, 0, 0, 0]),
        ("question", [0, 0, 0, 1, 0, 0, 0]),
        ("has_url", [0, 0, 0, 1, 0, 0, 0]),
        ("has_time", [0, 0, 0, 1, 0, 0, 0]),
        ("has_date", [0, 0, 0, 0, 1, 0, 0]),
        ("repeats", [1, 1, 1, 1, 1, 2, 2]),
        ("first_of_repeats", [1, 1, 1, 1, 1, 1, 0]),
        ("in_title", [0, 1, 0, 0, 0, 0, 0]),
        ("words_to_colon", [99, 99, 99, 5, 99, 99, 99]),
        ("above_article", [0, 0, 1, 1, 1, 0, 0]),
        ("near_related", [0, 0, 0, 0, 0, 1, 1]),
        ("near_body", [0, 0, 1, 1, 1, 0, 0]),
        ("tag_p", [0, 0, 1, 1, 1, 1, 1]),
        ("since_headline", [-1, 0, 1, 2, 3, 4, 5]),
        ("siblings", [2, 2, 3, 3, 3, 2, 2]),
        ("sibling_index", [0, 1, 0, 1, 2, 0, 1]),
        ("in_score_top", [0, 0, 1, 1, 1, 0, 0]),
        ("since_score_top_last", [-4, -3, -2, -1, 0, 1, 2]),
        ("container_share", [-1, -1, 1, 1, 1, -1, -1]),
        ("steps_to_main", [1, 1, 1, 1, 1, 2, 2]),
        ("at+1_words", [2, 16, 9, 10, 2, 2, -1]),
        ("at-1_same_parent", [0, 1, 0, 1, 1, 0, 1]),
        ("at+1_same_path", [0, 0, 1, 1, 0, 1, 0]),
        ("parent_count", [2, 2, 3, 3, 3, 2, 2]),
        ("parent_words", [2, 2, *[pytest.approx(35 / 3)] * 3, 2, 2]),
        ("page_is_article", [1] * 7),
    ],
)
def test_features_of_a_page(name: str, values: list[float]) -> None:
    found = column(name)
    assert found == values


@pytest.mark.parametrize(
    ("description", "share"), [(LEAD, 1.0), ("", 0.0), ("Else", 0.0), ("Nothing of the kind", 0.0)]
)
def test_share_of_the_description(description: str, share: float) -> None:
    assert column("description_share", description=description)[2] == share


def test_signs_are_punctuation_and_spaces_are_not() -> None:
    assert column("punctuation_share", "<p>Yes, no.</p>") == pytest.approx([2 / 8])


def test_one_block_has_finite_features() -> None:
    blocks = page_blocks("<p>•</p>")
    hints = PageHints(declared=[-1.0], headline="", description="", is_article=False, has_date=False)
    assert np.isfinite(advised(features(blocks, hints), blocks, [0.0])).all()


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("extracted", [0, 0, 1, 1, 0.5, 0, 0]),
        ("since_first", [-2, -1, 0, 1, 2, 3, 4]),
        ("inside_extracted", [0, 0, 1, 1, 0, 0, 0]),
        ("run_before", [0, 0, 0, 1, 2, 0, 0]),
        ("run_after", [0, 2, 1, 0, 0, 0, 0]),
        ("extracted_steps_to_main", [1, 1, 0, 1, 1, 2, 2]),
        ("at-1_extracted", [-1, 0, 0, 1, 1, 0.5, 0]),
        ("parent_extracted", [0, 0, *[pytest.approx(2.5 / 3)] * 3, 0, 0]),
        ("parent_extracted_words", [0, 0, *[pytest.approx(30 / 35)] * 3, 0, 0]),
    ],
)
def test_advised_features(name: str, values: list[float]) -> None:
    blocks = page_blocks(PAGE)
    hints = PageHints(declared=[-1.0] * 7, headline="", description="", is_article=True, has_date=False)
    rows = advised(features(blocks, hints), blocks, [0, 0, 1, 1, 0.5, 0, 0])
    assert rows.shape == (7, len(ADVISED_FEATURES))
    assert rows[:, ADVISED_FEATURES.index(name)].tolist() == values
