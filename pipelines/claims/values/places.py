"""Countries that a text is about, for its currencies and seasons.

`the council in Brisbane` -> AU: a place named in the same sentence, then that of the dateline, then the country in
which the article was published.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from pipelines.claims.document import Doc, Language
from pipelines.claims.tables import country_words as words
from pipelines.core.dateline import DATELINE

_NAMES = re.compile(
    r"(?<![\w-])(?=[A-ZÀ-Þ])(?:"
    + "|".join(re.escape(name) for name in sorted({**words.NAMES, **words.ADJECTIVES}, key=len, reverse=True))
    + r")(?!\w|-[a-z])"
)
_CODES = {**words.ADJECTIVES, **words.NAMES}
_CAPITALS = {name.upper(): code for name, code in words.NAMES.items()}
_NEAR = 240
_SENTENCE_END = re.compile(r"[.!?][\"”’)]*\s+(?=[A-Z\"“‘]|$)|\n")
_KNOWN = frozenset(_CODES.values())


@dataclass(frozen=True)
class Places:
    """The countries of an article: its outlet's, its dateline's, and those named."""

    published_in: str | None = None
    dateline: str | None = None
    positions: list[int] = field(default_factory=list)
    named: list[str] = field(default_factory=list)

    def in_sentence(self, text: str, start: int, end: int) -> list[str]:
        """Countries named in the sentence around `text[start:end]`, the nearest first."""
        first = bisect_left(self.positions, start - _NEAR)
        last = bisect_left(self.positions, end + _NEAR)
        found = []
        for position, code in zip(self.positions[first:last], self.named[first:last], strict=True):
            between = text[end:position] if position >= end else text[position:start]
            if not _SENTENCE_END.search(between):
                found.append((abs(position - start), code))
        return [code for _, code in sorted(found)]

    def around(self, text: str, start: int, end: int) -> Iterable[str]:
        """Countries by evidence: sentence, dateline, outlet, then the only one named."""
        yield from self.in_sentence(text, start, end)
        yield from (code for code in (self.dateline, self.published_in) if code)
        if len(set(self.named)) == 1:
            yield self.named[0]


@Language.component("places", requires=["doc._.given_text"], assigns=["doc._.places"])
def add_places(doc: Doc) -> Doc:
    """Find which country's money, seasons and week the article means.

    `https://news.example.au/…` -> `$5` is Australian
    """
    doc._.places = find_places(doc._.given_text, country=country_of(doc._.url))
    return doc


def find_places(text: str, *, country: str | None = None) -> Places:
    """The countries that `text` names.

    Args:
        country: ISO 3166-1 code of the country of publication.
    """
    found = [(match.start(), _CODES[match.group()]) for match in _NAMES.finditer(text)]
    dateline = DATELINE.match(text)
    place = re.match(r"[A-ZÀ-Þ][A-ZÀ-Þ .'’-]*[A-ZÀ-Þ]", dateline.group()) if dateline else None
    return Places(
        published_in=country,
        dateline=_CAPITALS.get(place.group()) if place else None,
        positions=[position for position, _ in found],
        named=[code for _, code in found],
    )


def country_of(url: str | None) -> str | None:
    """The country of a URL's domain: `news.example.co.za` -> ZA; None for .com."""
    if not url:
        return None
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    last = host.rstrip(".").rpartition(".")[2]
    code = words.DOMAINS.get(last, last.upper())
    return code if code in _KNOWN and code not in words.SOLD_DOMAINS else None
