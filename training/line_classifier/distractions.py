"""Compose text that surrounds articles and resembles them.

Teasers, comments, lists of sources. Every site formats them in its own way, and the public pages are too few to show
most of these. The words are those of other pages, their titles, descriptions and sentences; the layouts are ours.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

from training.line_classifier.compositions import KNOWN, Row

_SITE = re.compile(r"\s[-|–—•·»]\s")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_NAME = re.compile(r"[A-Z][a-zà-ÿ]{2,} [A-Z][a-zà-ÿ]{2,}")
_FEWEST_CHARACTERS = 20
_TIMES = (
    "{} hours ago", "{}h ago", "{}H ago", "{}M ago", "{} hrs ago", "{} minutes ago", "{} days ago", "{} min read",
    "vor {} Stunden", "há {} horas", "il y a {} heures", "hace {} horas", "{} November 2019", "Nov {}, 2019",
    "{}.11.2019",
)  # fmt: skip
_CLOCKS = (*_TIMES, "{} November 2019 at 10:14", "November {}, 2019 at 9:05 pm", "")
_HEADINGS = (
    "", "", "", "Related", "More stories", "Read more", "Latest news", "Most popular", "Recommended for you",
    "Top stories", "More from this section", "You may also like", "Trending", "Mehr zum Thema", "Lesen Sie auch",
    "Das könnte Sie auch interessieren", "A lire aussi", "Leia também",
)  # fmt: skip
# The parts of a teaser, each on a line; "+" joins two without a space, as extractors do.
_SHAPES = (
    "title", "title text", "title text", "text", "title+text", "title+text", "time title", "title time",
    "title text time", "title text time", "section title text", "title author time",
)  # fmt: skip
_COUNTS = ("{} Comments", "{} Kommentare", "{} responses", "Comments", "Kommentare", "Leave a comment")
_WRITERS = ("{}", "{}", "{} says:", "{} sagt:", "{} wrote:", "@{}", "Posted by {}")
_BUTTONS = (
    (), ("Reply",), ("Like", "Reply"), ("Reply", "Share"), ("0", "0", "Reply"), ("Report",), ("Antworten",),
    ("Responder",), ("Répondre",),
)  # fmt: skip
_SOURCES = ("Sources", "Sources:", "Our Sources", "References", "Quellen", "Further reading", "About this article", "")
# Positions of teasers above an article, as lines from its first.
_ABOVE = (0, 1, 2, 4, 8)


@dataclass(frozen=True)
class Other:
    """Another page: its title, its description, and its article's text.

    The description may be "".
    """

    title: str
    summary: str
    text: str


def distracted(rows: Sequence[Row], others: Sequence[Other], chooser: random.Random) -> list[Row]:
    """Add such lines after the article of a page.

    Sometimes with teasers above and within it.
    """
    result = list(rows)
    kept = [index for index, row in enumerate(rows) if row[1]]
    if not kept or not others:
        return result
    strange = chooser.choice((_teasers, _teasers, _teasers, _comments, _comments, _sources))
    # From the end to the beginning, so that earlier positions stay valid.
    behind = kept[-1] + 1 + chooser.choice((0, 0, 1, 3))
    result[behind:behind] = _rows(strange(others, chooser))
    if len(kept) > 4 and chooser.random() < 0.35:
        among = chooser.choice(kept[1:])
        result[among:among] = _rows(_teasers(others, chooser))[: chooser.choice((1, 2, 3, 6))]
    if chooser.random() < 0.6:
        above = max(0, kept[0] - chooser.choice(_ABOVE))
        result[above:above] = _rows(_teasers(others, chooser))
    return result


def _rows(lines: Sequence[str]) -> list[Row]:
    return [(line, False, KNOWN) for line in lines if line.strip()]


def _teasers(others: Sequence[Other], chooser: random.Random) -> list[str]:
    """A run of teasers of one layout, some of them truncated."""
    shape, when, is_cut = chooser.choice(_SHAPES), chooser.choice(_TIMES), chooser.random() < 0.4
    sections = [_headline(chooser.choice(others)).split(" ")[0] for _ in range(4)]
    lines = [chooser.choice(_HEADINGS)]
    for _ in range(chooser.choice((2, 3, 4, 5, 6, 8, 12, 20))):
        other = chooser.choice(others)
        title, text = _headline(other), other.summary or _headline(other)
        parts = {
            "title": _cut(title, chooser) if is_cut and shape == "title" else title,
            "text": _cut(text, chooser) if is_cut else text,
            "time": when.format(chooser.randrange(1, 28)),
            "section": chooser.choice(sections),
            "author": f"{chooser.choice(sections)} {chooser.choice(sections)}",
        }
        lines += ["".join(parts[part] for part in line.split("+")) for line in shape.split(" ")]
    return lines


def _comments(others: Sequence[Other], chooser: random.Random) -> list[str]:
    """Comments below an article.

    Author and time of each, sentences of another page, and buttons.
    """
    lines = chooser.choice(others).text.splitlines()
    sentences = [one for line in lines for one in _SENTENCE.split(line.strip()) if len(one) > _FEWEST_CHARACTERS]
    names = [name for other in others for name in _NAME.findall(other.title)] or ["Ada Quill"]
    writer, when, buttons = chooser.choice(_WRITERS), chooser.choice(_CLOCKS), chooser.choice(_BUTTONS)
    number = chooser.choice((1, 2, 3, 4, 6, 10, 20))
    lines = [chooser.choice(_COUNTS).format(number)] if chooser.random() < 0.6 else []
    for _ in range(number if sentences else 0):
        said = [chooser.choice(sentences) for _ in range(chooser.choice((1, 1, 2, 3)))]
        lines += [writer.format(chooser.choice(names)), when.format(chooser.randrange(1, 28))]
        lines += [" ".join(said)] if chooser.random() < 0.5 else said
        lines += buttons
    return lines


def _sources(others: Sequence[Other], chooser: random.Random) -> list[str]:
    """An article's list of sources, as fact-checkers print it.

    'Heron Post, "A title," Nov. 4, 2019'
    """
    lines = [chooser.choice(_SOURCES)]
    for _ in range(chooser.randrange(3, 15)):
        publisher = _headline(chooser.choice(others)).split(" ")
        day = f"{chooser.choice(('Nov.', 'Sept.', 'May'))} {chooser.randrange(1, 29)}, 20{chooser.randrange(10, 21)}"
        lines.append(f'{" ".join(publisher[:2])}, "{_headline(chooser.choice(others))}," {day}')
    return lines


def _headline(other: Other) -> str:
    return _SITE.split(other.title)[0].strip()


def _cut(text: str, chooser: random.Random) -> str:
    """The text, or its first words and an ellipsis."""
    words = text.split()
    if chooser.random() >= 0.35 or len(words) <= 6:
        return text
    return " ".join(words[: chooser.randrange(5, min(len(words), 30))]) + chooser.choice(("...", "…", " ...", ".."))
