from __future__ import annotations

import pytest

from pipelines.boilerplate.pages.blocks import read_blocks
from pipelines.boilerplate.pages.html_tree import parse
from pipelines.boilerplate.pages.removals import is_caption, reason_and_rule, split_caption


@pytest.mark.parametrize(
    ("html", "reason", "rule"),
    [
        ("<p>Skip to main content</p>", "skipLink", "whole:en"),
        ("<div style='display:none'>Loading the page</div>", "hidden", "hidden"),
        ("<nav><ul><li>Coast</ul></nav>", "navigation", "tag:nav"),
        ("<div class=related><p>Nine more bridges</p></div>", "related", "role:related"),
        ("<aside><div class=newsletter-box><p>Every morning</p></div></aside>", "newsletter", "role:newsletter"),
        ("<p>By Ada Byron</p>", "byline", "by-name"),
        ("<p>3 May 2019, 18:40</p>", "date", "printed-date"),
        ("<p><span class='author-name'>Ada Byron</span></p>", "byline", "role:byline"),
        ("<p>Something else</p>", "boilerplate", "html-blocks"),
    ],
)
def test_reason_and_rule(html: str, reason: str, rule: str) -> None:
    tree = parse(f"<html><body>{html}</body></html>")
    assert tree is not None
    (block,) = read_blocks(tree)
    assert reason_and_rule(block) == (reason, rule)


@pytest.mark.parametrize(
    ("html", "caption"),
    [
        ("<figure><figcaption>The quay</figcaption></figure>", True),
        ("<figure><figcaption><p>The quay</p></figcaption></figure>", True),
        ("<p class='wp-caption-text'>The quay</p>", True),
        ("<p>The quay</p>", False),
    ],
)
def test_is_caption(html: str, caption: bool) -> None:
    tree = parse(f"<html><body>{html}</body></html>")
    assert tree is not None
    (block,) = read_blocks(tree)
    assert is_caption(block) is caption


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The quay. Ann Lee Purchase Licensing Rights", ("The quay. Ann Lee", "Purchase Licensing Rights")),
        ("The quay. Toggle caption »", ("The quay.", "Toggle caption »")),
        ("Visitors buy photo albums", ("Visitors buy photo albums", "")),
        ("Buy photo", ("Buy photo", "")),
    ],
)
def test_split_caption(text: str, parts: tuple[str, str]) -> None:
    assert split_caption(text) == parts
