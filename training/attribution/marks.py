"""Write the quotation marks of English texts as other languages do.

So the network learns what they all mean.
"""

from __future__ import annotations

import random
from itertools import accumulate

from pipelines.core.spans import Spans
from training.attribution.data import Annotated, Gold

STYLES = (
    ("„", "“"), ("„", "”"), ("«", "»"), ("« ", " »"), ("«\u00a0", "\u00a0»"), ("»", "«"), ("”", "”"), ('"', '"'),
    ("“", "”"),
)  # fmt: skip


def with_marks(annotated: Annotated, generator: random.Random) -> Annotated:
    """Replace all double quotation marks of a text by those of a random style.

    A straight mark opens a quotation at the beginning of a word.
    """
    opening, closing = generator.choice(STYLES)
    parts = [_mark(annotated.text, at, opening, closing) for at in range(len(annotated.text))]
    starts = [0, *accumulate(map(len, parts))]

    def moved(spans: Spans) -> Spans:
        return [(starts[start], starts[end]) for start, end in spans]

    golds = [Gold(moved(g.source), moved(g.cue), moved(g.content), g.nested) for g in annotated.attributions]
    return Annotated("".join(parts), golds, moved(annotated.surveyed))


def _mark(text: str, at: int, opening: str, closing: str) -> str:
    """How a language writes the quotation mark at `at`."""
    character = text[at]
    if character == "“":
        return opening
    if character == "”":
        return closing
    if character == '"':
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        begins = (not before or before.isspace() or before in "([—") and after and not after.isspace()
        return opening if begins else closing
    return character
