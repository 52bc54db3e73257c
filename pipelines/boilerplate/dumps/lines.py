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
_SEPARATORS: Final = re.compile(r"[|•·»›→/]|\s[-–—]\s")
_ADDRESS: Final = re.compile(r"https?:|www\.|\w@\w|\w\.(?:com|de|org|net|co|fr|es|ru)\b|(?<!\w)[@#]\w")
_QUOTES: Final = re.compile('["“”„«»]')
_STEM: Final = 5


@dataclass(frozen=True, slots=True)
class Line:
    """One block of text: what it reads, and what was found in it on the one reading."""

    text: str
    words: list[str]
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
    lowered = [word.lower() for word in words]
    return Line(text, lowered, rule, dates, _own(read, words, lowered, length=length, rule=rule, dates=dates))


def _own(
    read: str,
    words: list[str],
    lowered: list[str],
    *,
    length: int,
    rule: InterfaceRule | None,
    dates: list[PrintedDate],
) -> list[float]:
    count = len(words) or 1
    scale = length / len(read)
    unspaced = 0 if read.isascii() else len(_UNSPACED.findall(read))
    is_unspaced = unspaced * 3 > len(read)
    # In scripts without spaces some two characters make a word.
    size = (unspaced / 2 if is_unspaced else len(words)) * scale
    function_words = 1.0 if is_unspaced else sum(word in FUNCTION_WORDS for word in lowered) / count
    closes = bool(_CLOSES.search(read[-8:]))
    hints = [0.0] * len(HINTS)
    for word in lowered[:40]:
        index = _HINT_WORDS.get(word)
        if index is None:
            index = _HINT_STEMS.get(word[:_STEM])
        if index is not None:
            hints[index] += 1
    dated = sum(date.end - date.start for date in dates)
    first, last = read[0], read[-1]
    return [
        math.log1p(size),
        math.log1p(length),
        min(len(read) / count, 20),
        sum(word[0].isupper() for word in words) / count,
        sum(word.isupper() for word in words if len(word) > 1) / count,
        sum(word[0].isdigit() for word in words) / count,
        function_words,
        (read.count(",") + read.count("،") + read.count("、")) / count,
        math.log1p(len(_SENTENCE_BREAK.findall(read)) * scale),
        closes,
        last == ":",
        last == "?",
        last == "…" or read.endswith("..."),
        min(len(_QUOTES.findall(read)), 5),
        min(len(_SEPARATORS.findall(read)), 5),
        min(read.count("(") + read.count("["), 3),
        _ADDRESS.search(read) is not None,
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
