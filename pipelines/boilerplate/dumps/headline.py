"""Find the headline of a dump, and the part of it that is the site name."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from pipelines.boilerplate.dateline import wire_label_end
from pipelines.boilerplate.dumps.credits import is_credit, split_credit_tail
from pipelines.boilerplate.dumps.lines import NAMES, Line
from pipelines.boilerplate.tables.line_words import FUNCTION_WORDS
from pipelines.core.words import count_words

_SEPARATOR: Final = re.compile(r"\s+(?:[-–—|·•»«›:]|::|\|\|)\s+|\s*[|]\s*")
# Most lines have none of its signs behind a space, and are spared the search for it.
_SEPARATOR_SIGN: Final = re.compile(r"[-–—|·•»«›:](?:(?<=\|)|(?<=\s.))")
# "Daily Heron: …" is the site's name only where another line says so.
_PREFIX: Final = re.compile(r"[^:]{2,60}(?=:\s)")
_SITE_WORDS: Final = 6
_PARTICLES: Final = frozenset(
    {"al", "da", "das", "de", "del", "della", "di", "do", "du", "el", "la", "le", "los", "las", "of"}
)
_ARTICLES: Final = frozenset(
    {"the", "der", "die", "das", "le", "la", "les", "el", "los", "il", "lo", "de", "het", "o", "a"}
)
# A title longer than this many words is a sentence.
_LONGEST, _SHORTEST = 40, 2
_BODY_LINES: Final = 60
# How much a repetition adds to a line's score, and how much a line's distance from the body takes. Chosen on the titles
# that the training pages declare.
_OPENING: Final = 40
_REPEATED, _PER_LINE, _FAR, _NEARLY, _IN_RANGE = 0.5, 0.015, 30, 0.7, 1.5
# Words up to which a line within the body's range, above its first paragraph, is rather a headline than a standfirst.
_HEADLINE_WORDS: Final = 12
_PARAGRAPH_WORDS: Final = 10
_FEWEST_LINES: Final = 3
# Lines from the time of an entry of a live blog to its text.
_ENTRY_LINES: Final = 3
# The time itself: "11:20", "Posted at 11:20 1 Feb".
_TIME: Final = re.compile(
    r"(?:posted at |at |um |kl\.? ?)?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: ?(?:[ap]\.?m\.?|uhr|[a-z]{2,4}))?"
    r"(?: \d{1,2} [a-z]{3,9})?",
    re.IGNORECASE,
)
_SENTENCE_BREAKS: Final = NAMES.index("sentenceBreaks")


class Title(NamedTuple):
    """The part of a title line that is the headline: `text[start:end]`."""

    start: int
    end: int


def site_names(lines: Sequence[Line]) -> set[str]:
    """Return endings that several lines share: "… - Daily Heron" is a site name."""
    endings: Counter[str] = Counter()
    for line in {line.text for line in lines}:
        if len(line) <= 600:
            tail = line[-80:]
            cuts = list(_SEPARATOR.finditer(tail)) if _SEPARATOR_SIGN.search(tail) else []
            if cuts and len(tail) - cuts[-1].end() > 0 and cuts[-1].start() > 0:
                endings[tail[cuts[-1].end() :].strip()] += 1
    return {name for name, count in endings.items() if count >= 2 and is_site_like(name)}


def names_in_title(title: str, lines: Sequence[str], *, notices: Sequence[str] = ()) -> set[str]:
    """Return the ends of a title that other lines confirm as the site's name.

    `notices` are lines about the site; a name of several words that one of them has is the site's.
    """
    parts = [part.strip() for part in _SEPARATOR.split(title[:400])]
    prefix = _PREFIX.match(title)
    candidates = {parts[-1], parts[0], prefix.group() if prefix else parts[0]} - {title.strip()}
    alone = {line.strip(" -–—|·.") for line in lines}
    return {
        name
        for name in candidates
        if name
        and is_site_like(name)
        and (name in alone or any(_tells(line, name) for line in lines) or _is_noticed(name, notices))
    }


def site_above(lines: Sequence[Line], *, notices: Sequence[str]) -> str | None:
    """Return the line above the headline that is the site's name, or None."""
    alone = (line.text for line in reversed(lines))
    return next((text for text in alone if _is_noticed(text, notices) and is_site_like(text)), None)


def _is_noticed(name: str, notices: Sequence[str]) -> bool:
    return " " in name and any(name in notice for notice in notices)


def _tells(line: str, name: str) -> bool:
    """Whether the line names the site as the owner of the page or a picture."""
    first, _, rest = name.partition(" ")
    bare = rest if rest and first.lower() in _ARTICLES else name
    return len(line) <= 600 and bare in line and ("©" in line or is_credit(line) or bool(split_credit_tail(line)[1]))


def is_site_like(name: str) -> bool:
    """Whether `name` may be a site's: a few words, each capitalised, or an address."""
    words = name.split()
    if not 0 < len(words) <= _SITE_WORDS or name[-1] in ".!?:,":
        return "." in name and " " not in name
    joining = FUNCTION_WORDS | _PARTICLES
    significant = [word for word in words if word.lower() not in joining and word not in "&+-"]
    return bool(significant) and all(not word[0].islower() or "." in word for word in significant)


def split_title(text: str, *, sites: set[str], others: Sequence[str]) -> Title:
    """Cut site names and sections off both ends of a title.

    Args:
        text: the title line.
        sites: names known to be the site's, from `site_names`.
        others: further lines of the dump; a part of the title that stands there alone is the headline.
    """
    cuts = [(match.start(), match.end()) for match in _SEPARATOR.finditer(text[:400])]
    prefix = _PREFIX.match(text)
    if prefix and prefix.group() in sites:
        cuts.insert(0, (prefix.end(), prefix.end() + 1))
    begin = wire_label_end(text)
    if not cuts:
        return Title(begin, len(text))
    alone = {other.casefold() for other in others}
    starts = [begin, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    for first in range(len(starts)):
        for last in range(len(ends) - 1, first - 1, -1):
            part = text[starts[first] : ends[last]].strip()
            if (first, last) != (0, len(ends) - 1) and len(part.split()) >= 3 and part.casefold() in alone:
                return Title(starts[first], ends[last])
    first, last = 0, len(ends) - 1
    while last > first and _is_site(
        text[starts[last] : ends[last]], text[cuts[last - 1][0] : cuts[last - 1][1]], sites
    ):
        if _size(text[starts[first] : ends[last - 1]]) < 3:
            break
        last -= 1
    while first < last and text[starts[first] : ends[first]].strip() in sites:
        first += 1
    return Title(starts[first], ends[last])


def _is_site(part: str, separator: str, sites: set[str]) -> bool:
    """Whether a part of a title names the site: a known name, or one like it."""
    name = part.strip()
    if name in sites:
        return True
    # A colon or a lone hyphen also joins halves of a headline; there the name must be short and all capitalised.
    most = 3 if separator.strip() in {":", "-", "–", "—"} else _SITE_WORDS
    return separator.strip() != ":" and is_site_like(name) and len(name.split()) <= most


def _size(text: str) -> int:
    return len(text.split())


def first_paragraph(lines: Sequence[Line], *, start: int, end: int) -> int:
    """The index of the first line of the body's range that is a paragraph.

    Where none is, as in verse, it is the second line, if the first one is not punctuated.
    """
    for index in range(start, end):
        if _is_paragraph(lines[index]):
            return index
    has_title = end - start > _FEWEST_LINES and _ends_in_letter(lines[start].text)
    return start + 1 if has_title else start


def _ends_in_letter(text: str) -> bool:
    """Whether a line ends in a letter, with its vowel signs and tone marks."""
    return text[-1].isalnum() or unicodedata.category(text[-1]).startswith("M")


def _is_paragraph(line: Line) -> bool:
    return bool((len(line.words) >= _PARAGRAPH_WORDS and line.closes) or line.own[_SENTENCE_BREAKS])


def headline_end(lines: Sequence[Line], body_start: int) -> int:
    """The index of the line that the headline stands above.

    It is that of the first paragraph; in a live blog, each of whose entries has a title of its own, it is the time of
    the first entry.
    """
    times = [index for index, line in enumerate(lines[: body_start + _BODY_LINES]) if _TIME.fullmatch(line.text)]
    for one, other in pairwise(times):
        text = next((index for index in range(one + 1, other) if _is_paragraph(lines[index])), other)
        if one < body_start and text < other and text - one <= _ENTRY_LINES:
            return one
    return body_start


def choose_headline(lines: Sequence[Line], keep: Sequence[float], *, start: int, body_start: int) -> int | None:
    """The index of the headline, or None if no line can be one.

    The headline stands above the body, is of title length, names what the body is about, and is often repeated (as
    the page's title). The nearer to the body the better: what stands far above is the site's.

    Args:
        lines: the dump.
        keep: for each line how sure the classifier is that it is the article's.
        start: index of the first line that counts as the body's; it may be the headline.
        body_start: index of the first paragraph of the body; the headline stands above it.
    """
    body = slice(body_start, body_start + _BODY_LINES)
    kept = [line for line, probability in zip(lines[body], keep[body], strict=True) if probability >= 0.5]
    body_words = Counter(word for line in kept for word in set(_content(line)))
    openings = [line.text[:_OPENING].casefold() for line in lines[: body_start + 1]]
    alike = Counter(openings)
    # The lead may stand above itself, as caption and description: then its repetition says nothing for it.
    lead = lines[body_start].text if body_start < len(lines) and _is_paragraph(lines[body_start]) else None
    scores = [
        (_title_score(line, body_words) if lead is None or not line.text.startswith(lead) else 0.0)
        * (1 + _REPEATED * min(alike[opening] - 1, 2))
        * (1 - _PER_LINE * min(body_start - index, _FAR))
        * (_IN_RANGE if index >= start and len(line.words) <= _HEADLINE_WORDS else 1.0)
        for index, (line, opening) in enumerate(zip(lines[:body_start], openings, strict=False))
    ]
    ranked = sorted((index for index, score in enumerate(scores) if score), key=lambda index: -scores[index])
    best = next((scores[index] for index in ranked if not is_credit(lines[index].text)), 0.0)
    # A standfirst says more of the body than the headline above it does.
    near = (index for index, score in enumerate(scores) if best and score >= _NEARLY * best)
    return next((index for index in near if not is_credit(lines[index].text)), None)


def _content(line: Line) -> list[str]:
    return [word for word in line.words[:80] if word not in FUNCTION_WORDS and (len(word) > 3 or not word.isascii())]


def _title_score(line: Line, body_words: Counter[str]) -> float:
    """How likely a line is the headline: length, ending, words of the body."""
    if line.rule is not None or line.text[0] in "-–—|»·•●▪■":
        return 0.0
    size = count_words(line.text) if " " in line.text else len(line.text) / 3
    if not _SHORTEST <= size <= _LONGEST:
        return 0.0
    words = set(_content(line))
    if not words:
        return 0.0
    shared = sum(min(body_words[word], 3) for word in words & body_words.keys()) / (2 + len(words))
    length = 1.0 if 4 <= size <= 16 else 0.7 if 4 <= size <= 24 else 0.35
    ends = 0.5 if line.text.endswith((".", ":")) else 1.0
    dated = 0.3 if line.dates else 1.0
    return (0.25 + shared) * length * ends * dated
