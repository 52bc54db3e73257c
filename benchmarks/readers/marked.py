"""Read texts with attributions marked inline.

So a person can write and read a case easily. ``[S1 The mayor] [C1 said] [Q1 [S2 residents] [C2 told] him [Q2 the water
was brown]].`` is a text with two attributions, the second nested in the first's content: S marks a source, C a cue, Q a
content; the digit is the attribution. Marks may nest; a role marked twice has two spans. Square brackets have no other
use.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.metrics.attributions import Role
from pipelines.claims.structures import Attribution
from pipelines.core.spans import Spans

CASES = Path(__file__).parents[1] / "data" / "cases.jsonl"
NOUN_CUES = CASES.with_name("noun_cues.jsonl")

_ROLES: dict[str, Role] = {"S": "source", "C": "cue", "Q": "content"}
_MARK = re.compile(r"\[([SCQ])(\d) |\]")


@dataclass(frozen=True)
class Case:
    """A text of our own with its attributions, an example of one `phenomenon`."""

    phenomenon: str
    text: str
    attributions: list[Attribution]


def read(path: Path = CASES) -> Iterator[Case]:
    """Read the cases at `path`, one JSON object a line: {phenomenon, marked}."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield Case(row["phenomenon"], *parse(row["marked"]))


def parse(marked: str) -> tuple[str, list[Attribution]]:
    """Parse a marked text: the text without marks, and its attributions.

    They are in the order of their digits.

    Raises:
        ValueError: a mark is not closed, or closes none.
    """
    text = ""
    open_marks: list[tuple[Role, str, int]] = []
    spans: dict[str, dict[Role, Spans]] = defaultdict(lambda: defaultdict(list))
    position = 0
    for mark in _MARK.finditer(marked):
        text += marked[position : mark.start()]
        position = mark.end()
        if mark[1]:
            open_marks.append((_ROLES[mark[1]], mark[2], len(text)))
        elif open_marks:
            role, number, start = open_marks.pop()
            spans[number][role].append((start, len(text)))
        else:
            raise ValueError(f"a mark is closed that was not opened: {marked[:position]!r}")
    if open_marks:
        raise ValueError(f"a mark is not closed: {marked!r}")
    attributions = [
        Attribution(source=sorted(roles["source"]), cue=sorted(roles["cue"]), content=sorted(roles["content"]))
        for _, roles in sorted(spans.items())
    ]
    return text + marked[position:], attributions
