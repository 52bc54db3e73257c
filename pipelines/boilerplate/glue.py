"""Take apart lines that an extractor ran together.

"By Ann LeeMarch 3, 2024Leave a comment"  ->  "By Ann Lee", "March 3, 2024", "Leave a comment"
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from pipelines.boilerplate.date_patterns import DIGIT, FILLER
from pipelines.boilerplate.dates import LONGEST_DATE_LINE, find_dates

_SEAM: Final = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=[^\W\d_])")
# A pair of characters that most lines lack.
_MAY_BE_SEAM: Final = re.compile(r"[^\W\d_]\d|\d[^\W\d_]|[a-zß-öø-ÿžšа-я][A-ZÀ-ÞŽŠА-Я]|[A-ZÀ-Þ]{2}[a-zß-ö]")
_BROAD_SEAM: Final = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=[A-ZÀ-ÞА-Я])")
_WORD_BEFORE: Final = re.compile(r"[^\W\d_]+\Z")
# A capital within a name stands behind one of these.
_WITHIN_NAMES: Final = frozenset("mc mac de di da du la le lo van von o d l fitz i e".split())
_SHORTEST_VERB: Final = 4


def unglued(line: str) -> list[str]:
    """The parts of a short line that a date is glued into; else the line.

    >>> unglued("Von Jana Holt09.05.2024, 17:38 UhrDrucken")
    ['Von Jana Holt', '09.05.2024, 17:38 Uhr', 'Drucken']
    """
    if len(line) > LONGEST_DATE_LINE or not DIGIT.search(line) or not _MAY_BE_SEAM.search(line):
        return [line]
    if not find_dates(_BROAD_SEAM.sub(" ", line)):
        return [line]
    cuts, between_words = [0], []
    for seam in (match.start() for match in _SEAM.finditer(line)):
        is_between_words = line[seam - 1].islower() and line[seam].isupper()
        # Behind a name in capitals begins a month that is not.
        begins_word = line[seam].isupper() and line[seam + 1 : seam + 2].islower()
        if line[seam - 1].isalpha() and line[seam].isalpha() and not (is_between_words or begins_word):
            continue
        if _is_beside_date(line[cuts[-1] :], seam - cuts[-1]):
            cuts.append(seam)
        elif is_between_words and not _is_within_name(line[:seam]):
            between_words.append(seam)
    if len(cuts) == 1:
        return [line]
    edges = sorted({*cuts, *between_words, len(line)})
    return [part for start, end in pairwise(edges) if (part := line[start:end].strip())]


def _is_beside_date(text: str, seam: int) -> bool:
    """Whether a date ends or begins at `seam`, or words that announce one do."""
    if any(found.start < seam < found.end for found in find_dates(text)):
        return False
    behind = find_dates(text[seam:])
    announced = FILLER.match(text[seam:]) if behind else None
    return (
        any(found.end == seam for found in find_dates(text[:seam]))
        or any(found.start == 0 for found in behind)
        or (announced is not None and announced.end() >= _SHORTEST_VERB)
    )


def _is_within_name(before: str) -> bool:
    word = _WORD_BEFORE.search(before)
    return word is not None and word.group().lower() in _WITHIN_NAMES
