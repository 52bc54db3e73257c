"""Tell names of persons from those of sites, jobs, places and nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from pipelines.boilerplate.east_asian_names import SCRIPT, is_east_asian_name
from pipelines.boilerplate.tables.agencies import AGENCIES
from pipelines.boilerplate.tables.author_words import (
    JOB_ENDINGS,
    JOB_WORDS,
    JOBS,
    NOBODY,
    NOT_A_PERSON,
    PARTICLES,
    PLACE_BEGINNINGS,
)

_MOST_NAME_WORDS: Final = 5
_LITTLE_WORD: Final = 3
_SLUG: Final = re.compile(r"[a-z]{2,20}(?:[-_.][a-z]{1,20}){1,3}")
_NOT_A_LETTER: Final = re.compile(r"[\W_]+")


def is_person(name: str, site: Sequence[str] = ()) -> bool:
    """Whether a name reads like a person's rather than an outlet's or a job's.

    Args:
        name: one of those that `split_names` gives.
        site: names of the page's own site, as `squeeze` leaves them.
    """
    if is_site_name(name, site) or name.casefold() in AGENCIES:
        return False
    if SCRIPT.match(name):
        return is_east_asian_name(name.replace(" ", ""))
    words = name.split()
    return (
        1 < len(words) <= _MOST_NAME_WORDS
        and all(is_name_word(word) for word in words)
        and words[-1].casefold() not in PARTICLES
        and not any(word.strip(".,").casefold() in NOT_A_PERSON or is_job(word) for word in words)
    )


def is_place(name: str) -> bool:
    """Whether a name begins like a place's: "New Delhi", behind an author's name."""
    return name.split(maxsplit=1)[0] in PLACE_BEGINNINGS


def may_be_outlet(text: str) -> bool:
    """Whether a text may be an outlet's name: "The Daily Post"."""
    words = text.split()
    return (
        1 < len(words) <= _MOST_NAME_WORDS
        and all(word.isalpha() and (word[0].isupper() or len(word) <= _LITTLE_WORD) for word in words)
        and words[0][0].isupper()
        and words[-1][0].isupper()
    )


def is_nobody(name: str) -> bool:
    """Whether a name is only a user name of the content system: "admin"."""
    return name.casefold() in NOBODY or squeeze(name) in NOBODY


def is_site_name(name: str, site: Sequence[str]) -> bool:
    """Whether a name is the site's own: "The Courier", "Courier staff"."""
    squeezed = squeeze(name)
    return any(
        squeezed == other or (len(other) > 4 and other in squeezed) or (len(squeezed) > 5 and squeezed in other)
        for other in site
        if other
    )


def squeeze(text: str) -> str:
    """Return the letters and digits of a text alone, in lower case."""
    return _NOT_A_LETTER.sub("", text).lower()


def name_of_slug(text: str) -> str | None:
    """Return the name of a slug, "ada-byron" -> "Ada Byron"; else None."""
    return " ".join(map(str.capitalize, re.split(r"[-_.]", text))) if _SLUG.fullmatch(text) else None


def is_capitalised(name: str) -> bool:
    """Whether all words of a name but its particles begin with a capital."""
    words = name.split()
    return bool(words) and words[0][0].isupper() and all(is_name_word(word) for word in words)


@lru_cache(maxsize=4096)
def is_job(word: str) -> bool:
    """Whether a word names a job: "Redakteur"."""
    folded = word.strip(".,").casefold()
    last = folded.rpartition("-")[2]
    return last.startswith(JOBS) or last in JOB_WORDS or folded.endswith(JOB_ENDINGS)


def is_name_word(word: str) -> bool:
    """Whether a word can be part of a name: a capital or a particle."""
    letters = word.lstrip("'’\"“(")
    return (
        bool(letters)
        and letters[-1] != ":"
        and (_is_capital(letters[0]) or word.casefold() in PARTICLES or word[:2].casefold() in ("d'", "d’", "o'"))
    )


def _is_capital(letter: str) -> bool:
    """Whether a letter may begin a name: a capital, or any of a script without them."""
    return letter.isupper() or (letter.isalpha() and not letter.islower())
