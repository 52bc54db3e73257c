"""A paragraph cut into words and marks."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache

from pipelines.core.spans import Span

# French elides before a vowel and hangs an inverted subject on its verb; initials and titles keep their full stop.
_TOKEN = re.compile(
    r"(?i:(?:[cdjlmnst]|qu|lorsqu|puisqu)['’])(?=\w)"
    r"|\b[A-ZÀ-ÞА-ЯЁ]\.(?=\s?[A-ZÀ-ÞА-ЯЁ-])|\b(?:Dr|Dra|Prof|Sr|Sra|Hr|MM)\."
    r"|(?<=\w)-(?:t-)?(?:ils?|elles?|on)\b"
    r"|\d+(?:[.,]\d+)*(?:-[^\W\d]+)?"
    r"|\w+(?:[-’'](?!(?:t-)?(?:ils?|elles?|on)\b)\w+)*(?:-(?=\s(?:und|oder)\s))?"
    r"|[^\w\s]"
)
SENTENCE_ENDS = frozenset(".!?…")
DASHES = "—–-"


@dataclass
class Passage:
    """One paragraph: its words, and which of them stand in quotation marks.

    `closing` leads from the token of each opening mark to the token behind the closing one.
    """

    text: str
    start: int
    end: int
    quoted: list[Span]
    spans: list[Span] = field(init=False)
    words: list[str] = field(init=False)
    lower: list[str] = field(init=False)
    closing: dict[int, int] = field(init=False)
    stops: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.spans = [match.span() for match in _TOKEN.finditer(self.text, self.start, self.end)]
        self.words = [self.text[start:end] for start, end in self.spans]
        self.lower = [word.lower().replace("’", "'") for word in self.words]
        self.stops = [index for index, word in enumerate(self.words) if word in SENTENCE_ENDS or word == ":"]
        self.closing = {self.token(start): self.token(end) for start, end in self.quoted}

    def __len__(self) -> int:
        return len(self.words)

    def token(self, position: int) -> int:
        """Index of the first token that begins at `position` or behind it."""
        return bisect_left(self.spans, (position, 0))

    def stop_before(self, index: int) -> int:
        """The last token before `index` that ends a sentence, or a colon; -1 if none."""
        place = bisect_left(self.stops, index)
        return self.stops[place - 1] if place else -1

    def is_word(self, index: int) -> bool:
        """Whether a word, not a mark, stands at token `index`."""
        return index < len(self.words) and self.words[index][0].isalnum()

    def is_capital(self, index: int) -> bool:
        """Whether a capitalised word stands there; 29-Jährige is one too."""
        return index < len(self.words) and self.words[index].lstrip("0123456789-")[:1].isupper()

    def ends_here(self, index: int, marks: str | frozenset[str]) -> bool:
        """Whether the passage ends before token `index`, or one of `marks` stands there."""
        return index >= len(self.words) or self.words[index] in marks

    def longest(self, index: int, phrases: frozenset[str]) -> int:
        """The number of tokens at `index` that make the longest of `phrases`; 0 if none."""
        return next(
            (
                len(parts)
                for parts in _by_first(phrases).get(self.lower[index] if index < len(self) else "", ())
                if self.lower[index : index + len(parts)] == parts
            ),
            0,
        )


@lru_cache(maxsize=64)
def _by_first(phrases: frozenset[str]) -> dict[str, list[list[str]]]:
    """Phrases as lists of tokens, by their first token, the longest first."""
    found: dict[str, list[list[str]]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        parts = [match.group() for match in _TOKEN.finditer(phrase.replace("’", "'"))]
        found.setdefault(parts[0], []).append(parts)
    return found
