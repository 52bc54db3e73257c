from __future__ import annotations

import pytest

from pipelines.boilerplate.pages import html_tree
from pipelines.boilerplate.pages.blocks import read_blocks
from pipelines.boilerplate.pages.html_tree import PageTooLargeError, parse, show_unscripted


def test_depth_is_bounded_and_text_kept() -> None:
    tree = parse("<div>" * 1000 + "deep" + "</div>" * 1000 + "<p>after</p>")
    assert tree is not None
    assert "".join(tree.text_content().split()) == "deepafter"
    assert max(sum(1 for _ in element.iterancestors()) for element in tree.iter()) <= html_tree.MAX_DEPTH + 5


def test_too_many_tags_are_refused() -> None:
    with pytest.raises(PageTooLargeError, match="tags"):
        parse("<b>" * (html_tree.MAX_TAGS + 1))


def test_too_much_text_is_refused() -> None:
    with pytest.raises(PageTooLargeError, match="characters"):
        parse("x" * (html_tree.MAX_CHARACTERS + 1))


def test_large_scripts_and_inlined_pictures_do_not_count() -> None:
    size = html_tree.MAX_CHARACTERS
    for filler in (f"<script>{'x' * size}</script>", f'<img src="data:image/png;base64,{"A" * size}">'):
        tree = parse(filler + "<p>text</p>")
        assert tree is not None
        assert tree.text_content().strip() == "text"


@pytest.mark.parametrize("html", ["", "  ", b"", "<!-- -->"])
def test_nothing_to_parse(html: str | bytes) -> None:
    tree = parse(html)
    assert tree is None or not tree.text_content().strip()


@pytest.mark.parametrize(
    "html",
    [
        "<noscript><p>shown</p></noscript> after",
        "<template><p>shown</p></template> after",
        "<script type='text/template'><p>shown</p></script> after",
    ],
)
def test_what_scripts_or_their_absence_show(html: str) -> None:
    tree = parse(f"<body><p>before</p>{html}</body>")
    assert tree is not None
    assert show_unscripted(tree)
    assert [block.text for block in read_blocks(tree)] == ["before", "shown", "after"]
    assert not show_unscripted(tree)


def test_scripts_that_are_no_templates_stay_scripts() -> None:
    tree = parse("<body><p>before</p><script>var page = '<p>no</p>'</script></body>")
    assert tree is not None
    assert not show_unscripted(tree)
