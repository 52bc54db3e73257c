"""The names in a printed byline: "By Ann Lee and Tom Roe", "8 March 2021, von Eva Maar"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipelines.boilerplate.dates import LONGEST_DATE_LINE, find_dates

_LONGEST: Final = LONGEST_DATE_LINE
# One of these stands in every byline.
BYLINE_WORDS: Final = frozenset("by von par por di da автор текст autor author".split())
_BYLINE: Final = re.compile(
    r"(?:(?:written|reported|posted|published|updated|story)\s(?:on\s)?)?(?:by|von|par|por|di|da|автор:?|текст:?|autor:?|author:?)\s+"
    r"(?P<names>[^\W\d_][^\d:!?]{2,80})$",
    re.IGNORECASE,
)
_NAME: Final = re.compile(r"[^\W\d_]\S*(?:\s(?:(?:de|van|von|der|den|la|bin|al|di|da|le|el)\s)?[^\W\d_]\S*){1,3}")
_PARTICLES: Final = frozenset("de van von der den la bin al di da le el".split())
_NAMES: Final = re.compile(r"\s*(?:,|;|\s&\s|\sand\s|\sund\s|\set\s|\sy\s|\se\s|\sи\s)\s*")
_LONGEST_NOTE: Final = 400
_IS: Final = re.compile(
    r",?\s(?:(?:is|was|works as|ist|war|est|es|è|é)\s(?:(?:also|currently)\s)?(?:an?|the|one of|our|eine?|une?|el|la|"
    r"le|un[ao]?|o|uma?)\b|(?:covers|writes|reports|schreibt|berichtet)\s(?:about|on|for|from|über|für|aus)\b)|\sist\s\w+in\b"
)
_ABOUT: Final = re.compile(
    rf"(?:about|über|à propos de|sobre|acerca de|informazioni su|over)\s(?:the author:?\s)?(?P<name>{_NAME.pattern})",
    re.IGNORECASE,
)
_EDGES: Final = " \t.,;|·•–—-"


def byline_names(line: str) -> list[str]:
    """The names in `line` where it is a byline, with or without a date before or behind it; else [].

    >>> byline_names("By Ann Lee, chief reporter")
    ['Ann Lee']
    """
    if len(line) > _LONGEST:
        return []
    text = line
    for found in reversed(find_dates(line)):
        text = f"{text[: found.start]} {text[found.end :]}"
    match = _BYLINE.match(" ".join(text.split()).strip(_EDGES))
    if not match:
        return []
    parts = [part.strip(" .,|") for part in _NAMES.split(match["names"])]
    names = [part for part in parts if _NAME.fullmatch(part) and _is_capitalised(part)]
    return names if names and len(names) * 2 >= len(parts) else []


def is_author_note(line: str, authors: Sequence[str]) -> bool:
    """Whether `line` says who one of the `authors` is: "Ada Byron is an editor of the Post." """
    return (
        len(line) <= _LONGEST_NOTE
        and line.startswith(tuple(authors))
        and any(_IS.match(line, len(name)) for name in authors if line.startswith(name))
    )


def whom_note_is_about(heading: str) -> str | None:
    """Whom the paragraph below `heading` is about, as sites head their notes on authors: "About Ada Byron"."""
    match = _ABOUT.fullmatch(heading.rstrip(":"))
    return match["name"] if match and _is_capitalised(match["name"]) else None


def _is_capitalised(name: str) -> bool:
    words = name.split()
    return words[0][0].isupper() and all(word[0].isupper() or word in _PARTICLES for word in words)
