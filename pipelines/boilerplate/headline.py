"""Which line of a dump is the headline, and which part of it is the site's name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from pipelines.boilerplate.line_words import FUNCTION_WORDS
from pipelines.boilerplate.lines import Line

_SEPARATOR: Final = re.compile(r"\s+(?:[-–—|·•»«›:]|::|\|\|)\s+|\s*[|]\s*")
_SITE_WORDS: Final = 6
# A title longer than this many words is a sentence.
_LONGEST, _SHORTEST = 40, 2


class Title(NamedTuple):
    """A title line taken apart: `text[start:end]` is the headline, the rest the site's name and section."""

    start: int
    end: int


def site_names(lines: Sequence[Line]) -> set[str]:
    """What several lines end with behind the same separator: "… - Daily Heron" twice is a site's name."""
    endings: Counter[str] = Counter()
    for line in {line.text for line in lines}:
        if len(line) <= 600:
            tail = line[-80:]
            cuts = list(_SEPARATOR.finditer(tail))
            if cuts and 0 < len(tail) - cuts[-1].end() and cuts[-1].start() > 0:
                endings[tail[cuts[-1].end() :].strip()] += 1
    return {name for name, count in endings.items() if count >= 2 and is_site_like(name)}


def is_site_like(name: str) -> bool:
    """Whether `name` may be a site's: a few words, each capitalised, or an address."""
    words = name.split()
    if not 0 < len(words) <= _SITE_WORDS or name[-1] in ".!?:,":
        return "." in name and " " not in name
    significant = [word for word in words if word.lower() not in FUNCTION_WORDS and word not in "&+-"]
    return bool(significant) and all(not word[0].islower() or "." in word for word in significant)


def split_title(text: str, *, sites: set[str], others: Sequence[str]) -> Title:
    """Cut site names and sections off both ends of a title.

    Args:
        text: the title line.
        sites: names known to be the site's, from `site_names`.
        others: further lines of the dump; a part of the title that stands there alone is the headline.
    """
    cuts = [(match.start(), match.end()) for match in _SEPARATOR.finditer(text[:400])]
    if not cuts:
        return Title(0, len(text))
    alone = {other.casefold() for other in others}
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    for first in range(len(starts)):
        for last in range(len(ends) - 1, first - 1, -1):
            part = text[starts[first] : ends[last]].strip()
            if (first, last) != (0, len(ends) - 1) and len(part.split()) >= 3 and part.casefold() in alone:
                return Title(starts[first], ends[last])
    first, last = 0, len(ends) - 1
    while last > first and _is_site(text[starts[last] : ends[last]], text[cuts[last - 1][0] : cuts[last - 1][1]], sites):
        if _size(text[starts[first] : ends[last - 1]]) < 3:
            break
        last -= 1
    while first < last and text[starts[first] : ends[first]].strip() in sites:
        first += 1
    return Title(starts[first], ends[last])


def _is_site(part: str, separator: str, sites: set[str]) -> bool:
    name = part.strip()
    if name in sites:
        return True
    # A colon or a lone hyphen also joins halves of a headline; there the name must be short and all capitalised.
    most = 3 if separator.strip() in {":", "-", "–", "—"} else _SITE_WORDS
    return separator.strip() != ":" and is_site_like(name) and len(name.split()) <= most


def _size(text: str) -> int:
    return len(text.split())


def choose_headline(lines: Sequence[Line], keep: Sequence[float], *, body_start: int) -> int | None:
    """The index of the headline, or None where no line can be one.

    The headline stands above the body, is of title length, names what the body is about, and is often repeated (as
    the page's title). The nearer to the body the better: what stands far above is the site's.

    Args:
        lines: the dump.
        keep: for each line how sure the classifier is that it is the article's.
        body_start: index of the first paragraph of the body.
    """
    body_words = Counter(
        word
        for line, probability in zip(lines[body_start : body_start + 60], keep[body_start : body_start + 60], strict=True)
        if probability >= 0.5
        for word in set(_content(line))
    )
    openings = Counter(line.text[:40].casefold() for line in lines[: body_start + 1])
    best, best_score = None, 0.0
    for index in range(min(body_start, len(lines))):
        line = lines[index]
        score = _title_score(line, body_words) + 0.4 * min(openings[line.text[:40].casefold()] - 1, 2)
        score -= 0.02 * min(body_start - index, 20)
        if score > best_score:
            best, best_score = index, score
    return best


def _content(line: Line) -> list[str]:
    return [word for word in line.words[:80] if (len(word) > 3 or not word.isascii()) and word not in FUNCTION_WORDS]


def _title_score(line: Line, body_words: Counter[str]) -> float:
    words = _content(line)
    size = len(line.text.split()) if " " in line.text else len(line.text) / 3
    if line.rule is not None or not words or not _SHORTEST <= size <= _LONGEST:
        return 0.0
    shared = sum(min(body_words[word], 3) for word in set(words)) / (2 + len(set(words)))
    length = 1.0 if 4 <= size <= 20 else 0.5
    ends = 0.5 if line.text.endswith((".", ":")) else 1.0
    dated = 0.3 if line.dates else 1.0
    return (0.25 + shared) * length * ends * dated
