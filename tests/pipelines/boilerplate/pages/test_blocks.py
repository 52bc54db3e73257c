from __future__ import annotations

import pytest

from pipelines.boilerplate.pages.block import Block
from pipelines.boilerplate.pages.blocks import read_blocks
from pipelines.boilerplate.pages.html_tree import parse


def blocks(html: str) -> list[Block]:
    tree = parse(f"<html><body>{html}</body></html>")
    assert tree is not None
    return read_blocks(tree)


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("before<p>One</p>after", ["before", "One", "after"]),
        ("<p>One <b>bold</b> and <a href=x>linked</a>.</p>", ["One bold and linked."]),
        ("<p>no<b>space</b></p>", ["nospace"]),
        ("<p>One<br>line</p>", ["One line"]),
        ("<p>One<br><br>Two</p>", ["One", "Two"]),
        ("<p>One<br> \n<br>\n<br>Two</p>", ["One", "Two"]),
        ("<div>One<div>Two</div>Three</div>", ["One", "Two", "Three"]),
        ("<ul><li>One<li>Two</ul>", ["One", "Two"]),
        ("<table><tr><td>Norway</td><td>3</td></tr><tr><td>Peru</td><td>1</td></tr></table>", ["Norway 3", "Peru 1"]),
        ("<table><tr><td><p>Left</p></td><td><p>Right</p></td></tr></table>", ["Left", "Right"]),
        ("<p>a\u00a0b\u202f c\u00ad\u200bd</p>", ["a b cd"]),
        ("<p>One<script>var x</script> two<style>p{}</style></p><noscript>No</noscript>", ["One two"]),
        ("<p>One<!-- no --> two</p>", ["One two"]),
        ("<p> \n </p><p></p>", []),
    ],
)
def test_blocks_of(html: str, texts: list[str]) -> None:
    assert [block.text for block in blocks(html)] == texts


def test_links_are_counted() -> None:
    (block,) = blocks("<p>See <a href=x>this page</a></p>")
    assert block.link_characters == len("this page")
    assert not block.starts_with_link


def test_block_inside_a_link_is_linked() -> None:
    (block,) = blocks("<a href=x><h3>Teaser</h3></a>")
    assert block.node.in_link
    assert block.link_characters == len("Teaser")


def test_hidden_is_inherited() -> None:
    assert [block.node.hidden for block in blocks("<div style='display: none'><p>a</p></div><p>b</p>")] == [True, False]


def test_pictures_are_noted() -> None:
    before, after = blocks("<p>a</p><div><img src=x><p>b</p></div>")
    assert (before.media_before, after.media_before) == (0, 1)


def test_text_is_read_where_the_parser_puts_it_into_the_head() -> None:
    tree = parse("<title>Bridge</title><article><p>The bridge is shut.</p></article>")
    assert tree is not None
    assert [block.text for block in read_blocks(tree)] == ["The bridge is shut."]
