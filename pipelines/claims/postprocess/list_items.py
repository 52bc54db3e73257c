"""Lists that a colon announces: whole, and each item a content of its own."""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.claims.structures import Attribution
from pipelines.core.spans import Span, Spans, overlap

_ITEM = re.compile(r"\s*(?:[-–—•*·▪‣●]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)")
_ANNOUNCED = re.compile(r":[ \t]*\n")


def by_item(text: str, attribution: Attribution) -> list[Attribution]:
    """Make each item of a list that a colon announces a content of its own.

    Up to the last item.

    `The union said:\\n- [wages fell\\n- posts are empty]` -> `[wages fell]` and `[posts are empty]`
    `The findings, [which it gave in May:]\\n- wages fell` -> `[wages fell]`
    `Lund said [the bank]:\\n1. hid losses\\n2. fired two` -> `[the bank] [hid losses]` and `[the bank] [fired two]`
    """
    announced = _ANNOUNCED.search(text, attribution.cue[-1][0], attribution.content[0][0] + 1)
    items = _items(text, announced.end() - 1) if announced else []
    if any(overlap(span, item) for span in attribution.content for item in items):
        return [replace(attribution, content=[item]) for item in items]
    end = attribution.content[-1][1]
    begun = _ANNOUNCED.match(text, end - 1) or _ANNOUNCED.match(text, end)
    if begun is None:
        return [attribution]
    if begun.start() < end:
        # `[which it carried out in March:]` only announces.
        return [replace(attribution, content=[item]) for item in _items(text, begun.end() - 1)] or [attribution]
    items = [item for item in _items(text, begun.end() - 1) if text[item[0]].islower()]
    return [replace(attribution, content=[*attribution.content, item]) for item in items] or [attribution]


def _items(text: str, start: int) -> Spans:
    """The lines from `start` on that open as an item does, without their marks."""
    found: list[Span] = []
    while (mark := _ITEM.match(text, start)) is not None:
        line = text.find("\n", mark.end())
        start = len(text) if line < 0 else line
        found.append((mark.end(), start))
    return found
