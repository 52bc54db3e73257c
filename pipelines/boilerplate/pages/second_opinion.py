"""Measure how much of each block trafilatura's or the declared version holds."""

from __future__ import annotations

import logging
from collections.abc import Sequence

import lxml.html
import trafilatura
from lxml import etree

from pipelines.boilerplate.pages.block import Block
from pipelines.boilerplate.pages.characters import squeezed

# A shorter block has to be a line of its own, since a word or two is found anywhere.
_SHORT = 25
_SHORTEST = 4
_PIECE = 20

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


def extracted(tree: lxml.html.HtmlElement) -> str:
    """The article as trafilatura finds it, one block a line; "" where it finds none."""
    try:
        document = trafilatura.bare_extraction(tree, fast=True, include_comments=False, with_metadata=False)
    # trafilatura promises nothing about what it raises on odd trees.
    except (ValueError, TypeError, AttributeError, LookupError, AssertionError, RecursionError, etree.LxmlError):
        return ""
    text = getattr(document, "text", None)
    return text if isinstance(text, str) else ""


def contained(blocks: Sequence[Block], version: str) -> list[float]:
    """The share of each block that `version`, a text in lines, holds."""
    lines = squeezed(version.splitlines())
    whole, own_line = "\n".join(lines), set(lines)
    return [_share(block.key, whole, own_line) for block in blocks]


def _share(key: str, whole: str, own_line: set[str]) -> float:
    """The share of a block's letters that the other version holds."""
    if len(key) < _SHORT:
        if key in own_line:
            return float(key != "")
        return 0.5 if len(key) >= _SHORTEST and key in whole else 0.0
    if key in whole:
        return 1.0
    pieces = [key[start : start + _PIECE] for start in range(0, len(key) - _PIECE + 1, _PIECE)]
    return sum(piece in whole for piece in pieces) / len(pieces)
