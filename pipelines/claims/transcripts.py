"""Turns of transcripts and of interviews in print: `Solheim: It opens in June.`

A turn is a line that begins with its speaker's label. A text has turns where labels come again.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from pipelines.claims.sentences import is_title_cased
from pipelines.core.spans import Coverage, Span, Spans

_PART = r"(?:[A-Z][\w.’'-]*|of|the|for|and|de|van|von|al|bin)"
_TURN = re.compile(rf"^(?P<label>[A-Z][\w.’'-]*(?:,?\s{_PART}){{0,7}}):[ \t]+(?P<speech>\S.*)$", re.MULTILINE)
_FEWEST = 3
"""Turns of a transcript, at least."""
QUESTION, ANSWER = frozenset({"Q", "QUESTION"}), frozenset({"A", "ANSWER"})


class Turn(NamedTuple):
    """What one speaker says, up to the end of the line, and who: the label before it."""

    label: Span
    speech: Span
    asks: bool

    @property
    def colon(self) -> Span:
        """What stands between label and speech."""
        return self.label[1], self.label[1] + 1


def find_turns(text: str) -> list[Turn]:
    """The turns of `text`, in order; none if it is no transcript.

    `Herald: Who pays?`, `Solheim: We do.`, `Herald: Why?` -> three; `Note: It rained.` -> none
    """
    found = [match for match in _TURN.finditer(text) if not is_title_cased(match["speech"])]
    keys = {speaker_key(match["label"]) for match in found}
    asked = Counter(speaker_key(match["label"]) for match in found if _is_asked(text, match))
    if not (
        (QUESTION & keys and ANSWER & keys)
        or (len(found) >= _FEWEST and len(keys) > 1 and _come_again([match["label"] for match in found]))
        or max(asked.values(), default=0) > 1
    ):
        return []
    return [
        Turn(match.span("label"), match.span("speech"), asks=match["speech"].rstrip().endswith("?")) for match in found
    ]


def speaker_key(label: str) -> str:
    """What a speaker's labels share.

    `MARIT SOLHEIM, MAYOR` and `Solheim` -> `SOLHEIM`
    """
    return label.partition(",")[0].split()[-1].upper().strip(".")


def _come_again(labels: list[str]) -> bool:
    """Whether a speaker has several of the labels.

    `Ana Ruiz` and `Ruiz` are one, `Ana Ruiz` and `Tom Ruiz` are two.
    """
    names = [label.partition(",")[0].upper() for label in labels]
    whole = {name for name in names if " " in name}
    short = {name for name in names if " " not in name} - {speaker_key(name) for name in whole}
    return len(whole) + len(short) < len(names)


def _is_asked(text: str, turn: re.Match[str]) -> bool:
    """Whether a question stands on the line before a turn."""
    return text[max(0, turn.start() - 4) : turn.start()].rstrip().endswith("?")


def with_turns(quotations: Spans, turns: list[Turn]) -> Spans:
    """`quotations` and the speech of `turns`, in order.

    What is quoted in a turn is part of it.
    """
    speeches = [turn.speech for turn in turns]
    held = Coverage(speeches)
    return sorted([*(span for span in quotations if span[0] not in held and span[1] - 1 not in held), *speeches])
