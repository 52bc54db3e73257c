"""What of a content its source says himself, when others are told of within it."""

from __future__ import annotations

import re

from pipelines.claims.postprocess.trim import trimmed
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.spans import Span, Spans
from pipelines.claims.tables.report_words import FINITE

# A piece is a claim from this many words on.
_FEWEST_WORDS = 4
# From so many on a piece that cannot stand by itself is not given up: its sentence stays whole.
_TOO_MANY_TO_LOSE = 8
_SHORT_GAP = re.compile(r"[\s,:;\"“”‘’'\w]{0,12}")
# `They are losing. Now, [they ask …]`: the word belongs to what was taken out.
_OPENS_NEXT = re.compile(r"(?<=[.!?])\s+\w+(?:\s\w+)?,?\s*$")
_FINITE = re.compile(FINITE)
_PAST = re.compile(r"(?<=[A-Za-z)] )[a-z]+ed\b")
_SUBJECT = re.compile(r"\b(?:I|we|you|he|she|it|they|there)\s\w|\b(?:it|that|there|what|who)['’]s\b", re.IGNORECASE)
# `When the tape is off, [he says …]`, `worse than when [she said …]`
_SUBORDINATE = re.compile(
    r"[\s\"“‘']*(?:when|if|as|after|before|while|although|though|because|since|until|once|who|which|whose)\b",
    re.IGNORECASE,
)
_DANGLES = re.compile(
    r"\b(?:the|an?|of|to|than|then|as|when|if|while|in|on|at|by|with|for|from|about|is|are|was|were|be|been|his|her|its|their|like|also|even|not|so|nor)[\s,—–-]*$",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.!?…][\"”’')\]]*\s*$")


def remainder(discourse: Discourse, content: Spans, nested: list[Spans]) -> Spans:
    """The `content` without what others are told of in it; empty where little else is left.

    Args:
        nested: all spans of each of the others: sources, cues and contents.
    """
    text = discourse.text
    holes = _joined(text, [span for spans in nested for span in spans])
    kept: Spans = []
    for start, end in content:
        cursor = start
        for hole_start, hole_end in holes:
            if cursor < hole_end and hole_start < end:
                kept += _before(discourse, (cursor, min(hole_start, end)), end)
                cursor = hole_end
        if cursor < end:
            kept += [(cursor, end)] if cursor == start else _after(discourse, (cursor, end))
    return [piece for piece in trimmed(text, kept) if _words(text, piece) >= _FEWEST_WORDS]


def _before(discourse: Discourse, piece: Span, limit: int) -> Spans:
    """`piece`, which ends where something was taken out, without a part of that sentence that says nothing alone."""
    text = discourse.text
    stub = _OPENS_NEXT.search(text, piece[0], max(piece))
    if stub:
        return [(piece[0], stub.start())]
    if piece[0] >= piece[1] or _STOP.search(text[slice(*piece)]):
        return [piece]
    start, end = discourse.sentences[discourse.sentence_of(piece[1] - 1)]
    start = max(start, piece[0])
    part = text[start : piece[1]]
    if not _tells(part) or _SUBORDINATE.match(part):
        return [(piece[0], start)]
    if not _DANGLES.search(part):
        return [piece]
    return [(piece[0], min(end, limit) if _words(text, (start, piece[1])) >= _TOO_MANY_TO_LOSE else start)]


def _after(discourse: Discourse, piece: Span) -> Spans:
    """`piece`, which begins where something was taken out, without a part of that sentence that says nothing alone."""
    end = min(discourse.sentences[discourse.sentence_of(piece[0])][1], piece[1])
    part = discourse.text[piece[0] : end]
    return [piece] if _tells(part) and not _SUBORDINATE.match(part.lstrip(" ,;—–-")) else [(end, piece[1])]


def _tells(part: str) -> bool:
    return any(pattern.search(part) for pattern in (_FINITE, _PAST, _SUBJECT))


def _words(text: str, span: Span) -> int:
    return len(re.findall(r"\w+", text[slice(*span)]))


def _joined(text: str, spans: Spans) -> Spans:
    """`spans` in order, with those made one that overlap or that a word or two part."""
    joined: Spans = []
    for start, end in sorted(spans):
        if joined and (start < joined[-1][1] or _SHORT_GAP.fullmatch(text[joined[-1][1] : start])):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
