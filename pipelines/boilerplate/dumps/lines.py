"""A line of a dump, and what it shows by itself, in numbers.

Nothing here knows which language a line is in: function words of a dozen languages are counted at once, and scripts
without spaces are measured in characters.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Final

from pipelines.boilerplate.dates import PrintedDate, find_dates
from pipelines.boilerplate.interface import InterfaceRule, interface_rule
from pipelines.boilerplate.tables.line_words import FUNCTION_WORDS, HINTS

# Of a longer line only its two ends are read, so that 20 MB of one line do not cost 20 MB of work.
_READ: Final = 2000
_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SENTENCE_BREAK: Final = re.compile(r"[.!?…][\"'”’»)]*\s+(?=[\"'“„«(]*[^\W_])|[。！？]")
_CLOSES: Final = re.compile(r"[.!?…。！？؟][\"'”’»)\]]*$")
_UNSPACED: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
_DOMAIN: Final = re.compile(r"\.(?:com|de|org|net|co|fr|es|ru)\b")
_HANDLE: Final = re.compile(r"[@#]\w")
_QUOTES: Final = '"“”„«»'
_SEPARATORS: Final = ("|", "•", "·", "»", "›", "→", "/", " - ", " – ", " — ")
_STEM: Final = 5
_CONTENT: Final = 60


@dataclass(frozen=True, slots=True)
class Line:
    """One block of text: what it reads, and what was found in it on the one reading.

    `words` are in lower case; `content` are those of the first of them that are no function words.
    """

    text: str
    words: list[str]
    content: frozenset[str]
    rule: InterfaceRule | None
    dates: list[PrintedDate]
    own: list[float]


NAMES: Final = (
    "words", "characters", "wordLength", "capitalised", "allCapitals", "numbers", "functionWords", "commas",
    "sentenceBreaks", "closes", "colon", "question", "ellipsis", "quotes", "separators", "brackets", "address",
    "startsLower", "startsQuote", "startsDigit", "startsBullet", "prose", "interface", "hasDate", "dateOnly",
    *(f"hint:{name}" for name in HINTS),
)  # fmt: skip

_HINT_WORDS: Final = {
    word: index for index, words in enumerate(HINTS.values()) for word in words.split(" ") if not word.endswith("*")
}
_HINT_STEMS: Final = {
    word[:_STEM]: index for index, words in enumerate(HINTS.values()) for word in words.split(" ") if word.endswith("*")
}


def read_line(text: str) -> Line:
    """Read one block, which is not empty and has no line break."""
    rule = interface_rule(text)
    dates = find_dates(text)
    length = len(text)
    read = text if length <= _READ else f"{text[: _READ // 2]} {text[-_READ // 2 :]}"
    words = _WORD.findall(read)
    lowered = list(map(str.lower, words))
    content = frozenset(word for word in lowered[:_CONTENT] if len(word) > 3) - FUNCTION_WORDS
    return Line(text, lowered, content, rule, dates, _own(read, words, lowered, length=length, rule=rule, dates=dates))


def _own(
    read: str,
    words: list[str],
    lowered: list[str],
    *,
    length: int,
    rule: InterfaceRule | None,
    dates: list[PrintedDate],
) -> list[float]:
    # Sums over maps of C functions, and counts rather than patterns: this runs on every line of every dump.
    count = len(words) or 1
    scale = length / len(read)
    unspaced = 0 if read.isascii() else len(_UNSPACED.findall(read))
    is_unspaced = unspaced * 3 > len(read)
    # In scripts without spaces some two characters make a word.
    size = (unspaced / 2 if is_unspaced else len(words)) * scale
    function_words = 1.0 if is_unspaced else sum(map(FUNCTION_WORDS.__contains__, lowered)) / count
    closes = _CLOSES.search(read[-8:]) is not None
    initials = [word[0] for word in words]
    capitals = sum(map(str.isupper, initials))
    # A word in capitals starts with one; one letter alone is none.
    shouted = sum(len(word) > 1 for word in words if word.isupper()) if capitals else 0
    hints = [0.0] * len(HINTS)
    for word in lowered[:40]:
        index = _HINT_WORDS.get(word)
        if index is None:
            index = _HINT_STEMS.get(word[:_STEM])
        if index is not None:
            hints[index] += 1
    dated = sum(date.end - date.start for date in dates)
    first, last = read[0], read[-1]
    has_stops = "." in read or "!" in read or "?" in read or not read.isascii()
    return [
        math.log1p(size),
        math.log1p(length),
        min(len(read) / count, 20),
        capitals / count,
        shouted / count,
        sum(map(str.isdigit, initials)) / count,
        function_words,
        (read.count(",") + read.count("،") + read.count("、")) / count,
        math.log1p(len(_SENTENCE_BREAK.findall(read)) * scale) if has_stops else 0.0,
        closes,
        last == ":",
        last == "?",
        last == "…" or read.endswith("..."),
        min(sum(map(read.count, _QUOTES)), 5),
        min(sum(map(read.count, _SEPARATORS)), 5),
        min(read.count("(") + read.count("["), 3),
        _has_address(read),
        first.islower(),
        first in "\"“„«‘'",
        first.isdigit(),
        first in "•-–—*·»›",
        size * (0.5 + 0.5 * closes) * min(1.0, 0.3 + 3.0 * function_words),
        rule is not None,
        bool(dates),
        bool(dates) and length - dated < 15,
        *(min(hint, 3) for hint in hints),
    ]


def _has_address(text: str) -> bool:
    return (
        "http" in text
        or "www." in text
        or (("@" in text or "#" in text) and _HANDLE.search(text) is not None)
        or ("." in text and _DOMAIN.search(text) is not None)
    )
