from __future__ import annotations

import pytest

from pipelines.boilerplate.pages.blocks import read_blocks
from pipelines.boilerplate.pages.html_tree import parse
from pipelines.boilerplate.pages.second_opinion import contained, extracted

LONG = "The harbour bridge will stay closed until the autumn, the town said."
OTHER = "Traders on the east bank fear that they will lose customers by then."


@pytest.mark.parametrize(
    ("block", "version", "share"),
    [
        (LONG, f"First line\n{LONG}", 1.0),
        (LONG, OTHER, 0.0),
        (f"{LONG} {OTHER}", LONG, pytest.approx(0.4, abs=0.15)),
        ("Short line", "Short line\nElse", 1.0),
        ("Short line", "A short line within another", 0.5),
        ("An", "An answer", 0.0),
        ("***", "Anything", 0.0),
        (LONG, "", 0.0),
    ],
)
def test_how_much_of_a_block_another_version_holds(block: str, version: str, share: float) -> None:
    tree = parse(f"<p>{block}</p>")
    assert tree is not None
    assert contained(read_blocks(tree), version) == [share]


def test_trafilatura_is_asked_and_leaves_the_tree_as_it_is() -> None:
    paragraphs = "".join(f"<p>{LONG} {OTHER} Number {number}.</p>" for number in range(5))
    tree = parse(f"<body><nav><a href=/>Home</a></nav><article>{paragraphs}</article></body>")
    assert tree is not None
    before = [block.text for block in read_blocks(tree)]
    assert LONG in extracted(tree)
    assert "Home" not in extracted(tree)
    assert [block.text for block in read_blocks(tree)] == before
