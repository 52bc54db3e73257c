"""Names of authors: single out of the many ways in which pages write them, and told from outlets and jobs.

"By MIRA DAHL, chief reporter | The Courier"  ->  ["MIRA DAHL"]
"Dahl, Mira; Holm, Jan"                       ->  ["Mira Dahl", "Jan Holm"]
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from pipelines.boilerplate.tables.agencies import AGENCIES
from pipelines.boilerplate.tables.author_words import (
    BY_WORDS,
    DOUBTFUL_JOINERS,
    JOB_MODIFIERS,
    JOBS,
    JOINERS,
    NOBODY,
    NOT_A_PERSON,
    OUTLET_ENDINGS,
    PARTICLES,
)

_LONGEST_TEXT: Final = 500
_LONGEST_NAME: Final = 80
_MOST_NAME_WORDS: Final = 5
_EDGES: Final = ' \t\n.,;:|/•·–—-*"“”'


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))


BY: Final = re.compile(rf"(?:{_any_of(BY_WORDS)})(?:\s{{0,3}}[:：/]\s{{0,3}}|\s{{1,3}})(?=\S)", re.IGNORECASE)
_MARKUP: Final = re.compile(r"<[^<>]{1,500}>")
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S{1,300}", re.IGNORECASE)
_BRACKETS: Final = re.compile(r"[(\[][^()\[\]]{0,80}[)\]]")
_BAR: Final = re.compile(r"\s{0,3}[|•·\n]\s{0,3}|\s[–—-]\s")
_BETWEEN: Final = re.compile(rf"\s{{0,3}}(?:;|/{{1,2}}|、|，)\s{{0,3}}|\s(?:{_any_of(JOINERS)})\s", re.IGNORECASE)
_DOUBTFUL: Final = re.compile(rf"\s(?:{_any_of(DOUBTFUL_JOINERS)})\s")
_MAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,100}")
_NO_NAME: Final = re.compile(r"https?:|www\.|@|\d{3}|[{}<>=\\]", re.IGNORECASE)
_SLUG: Final = re.compile(r"[a-z]{2,20}(?:[-_.][a-z]{1,20}){1,3}")
_NOT_A_LETTER: Final = re.compile(r"[\W_]+")
_UNCASED_NAME: Final = re.compile("[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7ff・·]{2,8}")


def split_names(text: str) -> list[str]:
    """Return the names in what a page declares as its author, in order, without jobs, brackets and by-words.

    >>> split_names("Von Ada Byron (AB) und Max Frey, Redakteur")
    ['Ada Byron', 'Max Frey']
    """
    plain = _plain(text)
    names: dict[str, str] = {}
    for part in (part for bar in _BAR.split(plain) for part in _BETWEEN.split(bar)):
        for piece in _split_doubtful(_without_by(part)):
            for name in _split_commas(piece):
                cleaned = _clean_name(name)
                if cleaned:
                    names.setdefault(cleaned.casefold(), cleaned)
    return list(names.values())


def is_person(name: str, site: Sequence[str] = ()) -> bool:
    """Whether a name reads like a person's: several capitalised words, none of them an outlet's or a job's.

    Args:
        name: one of those that `split_names` gives.
        site: names of the page's own site, as `squeeze` leaves them.
    """
    if is_site_name(name, site) or name.casefold() in AGENCIES:
        return False
    if _UNCASED_NAME.fullmatch(name):
        return not name.endswith(OUTLET_ENDINGS)
    words = name.split()
    return (
        1 < len(words) <= _MOST_NAME_WORDS
        and all(_is_name_word(word) for word in words)
        and words[-1].casefold() not in PARTICLES
        and not any(word.strip(".,").casefold() in NOT_A_PERSON or _is_job(word) for word in words)
    )


def is_nobody(name: str) -> bool:
    """Whether a name is only a user name of the content system: "admin"."""
    return name.casefold() in NOBODY


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
    """Return the name that a slug stands for: "ada-byron" → "Ada Byron"; None for any other text."""
    return " ".join(map(str.capitalize, re.split(r"[-_.]", text))) if _SLUG.fullmatch(text) else None


def is_capitalised(name: str) -> bool:
    """Whether all words of a name but its particles begin with a capital."""
    words = name.split()
    return bool(words) and words[0][0].isupper() and all(_is_name_word(word) for word in words)


def _plain(text: str) -> str:
    unescaped = html.unescape(html.unescape(text[:_LONGEST_TEXT])) if "&" in text else text[:_LONGEST_TEXT]
    unescaped = _ADDRESS.sub(" ", _MARKUP.sub(" ", unescaped))
    if _MAIL.search(unescaped):
        unescaped = _MAIL.sub(" ", unescaped).replace("(", " ").replace(")", " ")
    without = _BRACKETS.sub(" ", unescaped)
    chosen = without if any(map(str.isalpha, without)) else ""
    return "\n".join(" ".join(line.split()) for line in chosen.split("\n"))


def _without_by(text: str) -> str:
    text = text.strip(_EDGES)
    for _ in range(2):
        match = BY.match(text)
        if match is None:
            break
        text = text[match.end() :].strip(_EDGES)
    return text


def _split_doubtful(text: str) -> list[str]:
    """Split at words that join names only where there is a full name on both sides."""
    parts = _DOUBTFUL.split(text)
    if len(parts) > 1 and all(len(part.split()) > 1 and is_capitalised(part.split(",")[-1].strip()) for part in parts):
        return parts
    return [text]


def _split_commas(text: str) -> list[str]:
    """Split a list of names at its commas, turn "Family, Given" round, and leave out what follows a name."""
    pieces = [piece.strip() for piece in text.split(",") if piece.strip()]
    if len(pieces) < 2:
        return pieces
    if len(pieces) == 2 and _is_family_name(pieces[0]) and _is_given_name(pieces[1]):
        return [f"{pieces[1]} {pieces[0]}"]
    full = [
        piece for piece in pieces if _UNCASED_NAME.fullmatch(piece) or (len(piece.split()) > 1 and is_person(piece))
    ]
    return full if pieces[0] in full else pieces[:1]


def _is_family_name(text: str) -> bool:
    words = text.split()
    return (
        bool(words)
        and all(_is_name_word(word) for word in words)
        and (len(words) == 1 or words[0].casefold() in PARTICLES)
        and text.casefold() not in AGENCIES
        and words[-1].casefold() not in NOT_A_PERSON
    )


def _is_given_name(text: str) -> bool:
    words = text.split()
    return len(words) <= 2 and all(
        word[0].isupper() and word.casefold() not in NOT_A_PERSON and not _is_job(word) for word in words
    )


def _clean_name(name: str) -> str:
    """A name without the job before or behind it; "" where nothing else is left."""
    words = name.strip(_EDGES).split()
    jobs = [place for place, word in enumerate(words) if _is_job(word)]
    if jobs:
        first = jobs[0]
        while first and words[first - 1].casefold() in JOB_MODIFIERS:
            first -= 1
        before, behind = words[:first], words[jobs[-1] + 1 :]
        full = (side for side in (before, behind) if len(side) > 1)
        words = next((side for side in full if side is before or is_capitalised(" ".join(side))), [])
    cleaned = " ".join(words).strip(_EDGES)
    if not 1 < len(cleaned) <= _LONGEST_NAME or _NO_NAME.search(cleaned) or cleaned.casefold() in BY_WORDS:
        return ""
    return cleaned


@lru_cache(maxsize=4096)
def _is_job(word: str) -> bool:
    return word.strip(".,").casefold().startswith(JOBS)


def _is_name_word(word: str) -> bool:
    letters = word.lstrip("'’\"“(")
    return (
        bool(letters)
        and letters[-1] != ":"
        and (letters[0].isupper() or word.casefold() in PARTICLES or word[:2].casefold() in ("d'", "d’", "o'"))
    )
