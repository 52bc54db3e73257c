"""Lists that a colon announces: whole, and each item a content of its own."""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.claims.structures import Attribution
from pipelines.core.spans import Coverage, Span, Spans, overlap

_ITEM = re.compile(r"\s*(?:[-–—•*·▪‣●]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)")
_ANNOUNCED = re.compile(r":[ \t]*\n")
_FINDINGS = r"(?:[\w-]+\s){0,2}(?:findings|conclusions|results)"
# A line of its own: `Among the findings of the survey, made in March:`, `The panel’s main conclusions:`
_HEADING = re.compile(
    r"^(?:Among\s)?(?:"
    rf"(?P<by>(?:the\s)?{_FINDINGS}\s(?:of|from|by))\s(?P<maker>(?:the|an?|its|their)\s[\w’' -]{{2,60}})|"
    rf"(?P<owner>[\w’' -]{{2,60}}?)[’']s?\s(?P<own>{_FINDINGS}))"
    r"(?:,[^:\n]{0,120}|\s(?:were|are|include|included))?:[ \t]*\n",
    re.IGNORECASE | re.MULTILINE,
)
_CONFIDENCE = 0.6


def by_item(text: str, attribution: Attribution) -> list[Attribution]:
    """Make each item of a list that a colon announces a content of its own.

    Up to the last item.

    `The union said:\\n- [wages fell\\n- posts are empty]` -> `[wages fell]` and `[posts are empty]`
    `Lund said [the bank]:\\n1. hid losses\\n2. fired two` -> `[the bank] [hid losses]` and `[the bank] [fired two]`
    """
    behind = next((start for start, _ in attribution.content if start > attribution.cue[-1][0]), 0)
    announced = _ANNOUNCED.search(text, attribution.cue[-1][0], behind + 1)
    items = _items(text, announced.end() - 1) if announced else []
    if any(overlap(span, item) for span in attribution.content for item in items):
        return [replace(attribution, content=[item]) for item in items]
    begun = _ANNOUNCED.match(text, attribution.content[-1][1])
    if begun is None:
        return [attribution]
    items = [item for item in _items(text, begun.end() - 1) if text[item[0]].islower()]
    return [replace(attribution, content=[*attribution.content, item]) for item in items] or [attribution]


def findings(text: str, attributions: list[Attribution]) -> list[Attribution]:
    """The items of lists that stand under a heading of findings.

    `The findings of the survey:\\n- Rents rose` -> the survey, `findings`, `[Rents rose]`
    """
    held = Coverage([span for each in attributions for span in each.content])
    found = []
    for heading in _HEADING.finditer(text):
        source, noun = ("maker", "by") if heading["maker"] else ("owner", "own")
        items = [item for item in _items(text, heading.end() - 1) if item[0] not in held]
        found += [Attribution([heading.span(source)], [heading.span(noun)], [item], _CONFIDENCE) for item in items]
    return found


def _items(text: str, start: int) -> Spans:
    """The lines from `start` on that open as an item does, without their marks."""
    found: list[Span] = []
    while (mark := _ITEM.match(text, start)) is not None:
        line = text.find("\n", mark.end())
        start = len(text) if line < 0 else line
        found.append((mark.end(), start))
    return found
