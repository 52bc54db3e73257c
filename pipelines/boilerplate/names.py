"""Names of authors, without what pages write around them.

"By MIRA DAHL, chief reporter | The Courier"  ->  ["MIRA DAHL"]
"Dahl, Mira; Holm, Jan"                       ->  ["Mira Dahl", "Jan Holm"]
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from typing import Final

from pipelines.boilerplate.capitals import with_little_words
from pipelines.boilerplate.dates import find_dates, words_about_dates
from pipelines.boilerplate.east_asian_names import SCRIPT, east_asian_names, is_east_asian_name
from pipelines.boilerplate.name_kinds import is_capitalised, is_job, is_name_word, is_person, is_place
from pipelines.boilerplate.tables.agencies import AGENCIES
from pipelines.boilerplate.tables.author_words import (
    BEFORE_OUTLET,
    BEFORE_PLACE,
    BY_WORDS,
    DOUBTFUL_JOINERS,
    JOB_MODIFIERS,
    JOINERS,
    NOT_A_PERSON,
    PARTICLES,
    PICTURE_WORDS,
)

_LONGEST_TEXT: Final = 500
_LONGEST_NAME: Final = 80
_EDGES: Final = ' \t\n.,;:|/•·–—-*"“”'


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))


BY: Final = re.compile(rf"(?:{_any_of(BY_WORDS)})(?:\s{{0,3}}[:：/]\s{{0,3}}|\s{{1,3}})(?=\S)", re.IGNORECASE)
_MARKUP: Final = re.compile(r"<[^<>]{1,500}>")
_NO_LETTERS: Final = re.compile(
    "[\u200b\u2060\ufeff\ufe0f\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]+"
)
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S{1,300}", re.IGNORECASE)
_BRACKETS: Final = re.compile(r"[(\[][^()\[\]]{0,80}[)\]]")
_BAR: Final = re.compile(r"\s{0,3}[|•·\n]\s{0,3}")
_DASH: Final = re.compile(r"\s[–—-]{1,2}\s")
# A list as a program prints it: ['Ann Lee', 'Tom Roe'].
_PRINTED_LIST: Final = re.compile(r"\[\s*([\"']).*\1\s*\]")
_BETWEEN_PRINTED: Final = re.compile(r"[\"']\s*,\s*[\"']")
_PICTURE: Final = re.compile(
    rf"(?:{_any_of(PICTURE_WORDS)})(?:\s(?:by|von|par|de|di|av|af|door)\b|\s?[:/]|$)", re.IGNORECASE
)
PICTURE_BEHIND: Final = re.compile(
    rf"[\s,;]{{1,3}}(?:{_any_of(PICTURE_WORDS)})(?:\s(?:by|von|par|de|di|av|af|door)\b|\s?[:/])\s?.*$", re.IGNORECASE
)
# Behind the name of whoever took the pictures: "Tom Roe (foto)".
_JOINER = rf"\s(?:{_any_of((*JOINERS, *DOUBTFUL_JOINERS))})\s"
_PICTURED: Final = re.compile(
    rf"(?:^|(?<=[,;/|)])(?:{_JOINER}|\s?)|{_JOINER})(?:(?!{_JOINER})[^,;/|()]){{2,60}}"
    rf"\((?:{_any_of(PICTURE_WORDS)})[\w ]{{0,12}}\)",
    re.IGNORECASE,
)
_PLACE: Final = re.compile(rf"\s(?:{_any_of(BEFORE_PLACE)}|For(?=\s[A-Z])|(?i:{_any_of(BEFORE_OUTLET)}))\s(?=[^\W\d_])")
_BETWEEN: Final = re.compile(rf"\s{{0,3}}(?:;|/{{1,2}}|、|，)\s{{0,3}}|\s(?:{_any_of(JOINERS)})\s", re.IGNORECASE)
_DOUBTFUL: Final = re.compile(rf"\s(?:{_any_of(DOUBTFUL_JOINERS)})\s")
MAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,100}")
_NO_NAME: Final = re.compile(r"https?:|www\.|@|\d{3}|[{}<>=\\]", re.IGNORECASE)
# Behind a name: how many comments there are, how long reading takes, what its bearer is called elsewhere.
COUNT: Final = re.compile(
    r"\b\d{1,5}\s(?:comments?|min(?:ute)?s?(?:\sread)?|kommentare?|commentaires?|comentarios?|commenti|views|shares)\b",
    re.IGNORECASE,
)
_HANDLE: Final = re.compile(r"(?<=[^\W\d_])\s{1,3}(?:[|,·]\s?)?@\w{2,30}(?![\w.])")
_SUFFIX: Final = re.compile(r",\s(?=(?:Jr|Sr|II|III|IV)\b)")
# A full stop at the end that belongs to the name: "Jo M.", "Tom Roe Jr."
_OWN_STOP: Final = re.compile(r"\s(?:[^\W\d_]|Jr|Sr|St|Dr)\.$")


def split_names(text: str) -> list[str]:
    """Return the names in an author field, without jobs, brackets and by-words.

    >>> split_names("Von Ada Byron (AB) und Max Frey, Redakteur")
    ['Ada Byron', 'Max Frey']
    """
    plain = with_little_words(_plain(text))
    if SCRIPT.search(plain) and (east_asian := east_asian_names(plain)):
        return east_asian
    names: dict[str, str] = {}
    for bar in _BAR.split(plain):
        parts = [_names_in(part) for part in _DASH.split(bar)]
        found = parts[0] if len(parts) == 1 else _beside_dashes(parts)
        names.update((name.casefold(), name) for name in found if name.casefold() not in names)
    return list(names.values())


def _beside_dashes(parts: Sequence[Sequence[str]]) -> list[str]:
    """The persons among names divided by dashes; the others are places or outlets."""
    everything = [name for part in parts for name in part]
    persons = [
        name for place, part in enumerate(parts) for name in part if is_person(name) and not (place and is_place(name))
    ]
    return persons or everything


def _names_in(part: str) -> list[str]:
    """The names in a part of a byline, without places, notes on pictures and by-words."""
    return [
        cleaned
        for between in _BETWEEN.split(part)
        if not _PICTURE.match(between.strip(_EDGES))
        for piece in _split_doubtful(_without_by(between))
        for name in _split_commas(_without_place(piece))
        if (cleaned := _clean_name(name))
    ]


def _without_place(text: str) -> str:
    """Cut a text before the reporting place or outlet: "Ann Lee in Harbour"."""
    place = _PLACE.search(text)
    if place is None or len(text[: place.start()].split()) < 2 or not is_capitalised(text[: place.start()]):
        return text
    return text[: place.start()]


def _plain(text: str) -> str:
    """Remove markup, addresses, dates and notes on pictures from declared names."""
    if _PRINTED_LIST.fullmatch(text.strip()):
        text = _BETWEEN_PRINTED.sub("; ", text.strip()[1:-1]).strip(" \"'")
    unescaped = html.unescape(html.unescape(text[:_LONGEST_TEXT])) if "&" in text else text[:_LONGEST_TEXT]
    unescaped = _ADDRESS.sub(" ", _MARKUP.sub(" ", _NO_LETTERS.sub("", unescaped)))
    if MAIL.search(unescaped):
        unescaped = MAIL.sub(" ", unescaped).replace("(", " ").replace(")", " ")
    unescaped = COUNT.sub(" ", _HANDLE.sub(" ", _SUFFIX.sub(" ", unescaped)))
    without = _BRACKETS.sub(" ", _PICTURED.sub(" ", unescaped))
    chosen = without if any(map(str.isalpha, without)) else unescaped if SCRIPT.search(unescaped) else ""
    lines = (" ".join(_without_date(line).split()) for line in chosen.split("\n"))
    return "\n".join(PICTURE_BEHIND.sub("", line) for line in lines)


def _without_date(line: str) -> str:
    """Remove dates, and the word that announces them: "Ann Lee Published 3 May"."""
    dates = find_dates(line)
    if not dates:
        return line
    before = line[: dates[0].start]
    stated = sorted(match.start() for match in words_about_dates(before) if match.end() - match.start() > 2)
    return before[: stated[0]] if stated and before[: stated[0]].strip() else f"{before} | {line[dates[-1].end :]}"


def _trimmed(text: str) -> str:
    """Remove punctuation around a name, but not the full stop of an initial."""
    stripped = text.strip(_EDGES)
    return f"{stripped}." if _OWN_STOP.search(f"{stripped}.") and f"{stripped}." in text else stripped


def _without_by(text: str) -> str:
    """Remove up to two by-words at the start: "Words by Ann Lee" -> "Ann Lee"."""
    text = _trimmed(text)
    for _ in range(2):
        match = BY.match(text)
        if match is None:
            break
        text = _trimmed(text[match.end() :])
    return text


def _split_doubtful(text: str) -> list[str]:
    """Split at words that join names only where there is a full name on both sides."""
    parts = _DOUBTFUL.split(text)
    # Beside the word stand the last name of the list before it and the first of the one behind it.
    beside = [parts[0].split(",")[-1], *(part.split(",")[0] for part in parts[1:])]
    if len(parts) > 1 and all(len(name.split()) > 1 and is_capitalised(name.strip()) for name in beside):
        return parts
    return [text]


def _split_commas(text: str) -> list[str]:
    """Split a list of names at commas, turning "Family, Given" round."""
    pieces = [piece.strip() for piece in text.split(",") if piece.strip()]
    if len(pieces) < 2:
        return pieces
    if len(pieces) == 2 and _is_family_name(pieces[0]) and _is_given_name(pieces[1]):
        return [f"{pieces[1]} {pieces[0]}"]
    full = [piece for piece in pieces if is_east_asian_name(piece) or (len(piece.split()) > 1 and is_person(piece))]
    return [full[0], *(name for name in full[1:] if not is_place(name))] if pieces[0] in full else pieces[:1]


def _is_family_name(text: str) -> bool:
    """Whether a text can be a family name: one word, or several behind a particle."""
    words = text.split()
    return (
        bool(words)
        and all(is_name_word(word) for word in words)
        and (len(words) == 1 or words[0].casefold() in PARTICLES)
        and text.casefold() not in AGENCIES
        and words[-1].casefold() not in NOT_A_PERSON
    )


def _is_given_name(text: str) -> bool:
    words = text.split()
    return len(words) <= 2 and all(
        word[0].isupper() and word.casefold() not in NOT_A_PERSON and not is_job(word) for word in words
    )


def _clean_name(name: str) -> str:
    """A name without the job before or behind it; "" where nothing else is left."""
    words = _trimmed(name).split()
    jobs = [place for place, word in enumerate(words) if is_job(word)]
    if jobs:
        first = jobs[0]
        while first and words[first - 1].casefold() in JOB_MODIFIERS:
            first -= 1
        before, behind = words[:first], words[jobs[-1] + 1 :]
        full = (side for side in (before, behind) if len(side) > 1)
        words = next((side for side in full if side is before or is_capitalised(" ".join(side))), [])
    # What follows a full name in small letters is no part of it: "Ann Lee contributed".
    small = (place for place, word in enumerate(words) if place > 1 and not is_name_word(word) and word[0].islower())
    end = next(small, len(words))
    behind = words[end:]
    words = words if any(not word.islower() or word in NOT_A_PERSON for word in behind) else words[:end]
    for size in (3, 2, 1):
        if len(words) - size > 1 and " ".join(words[-size:]).casefold() in AGENCIES:
            words = words[:-size]
            break
    cleaned = _trimmed(" ".join(words))
    if not 1 < len(cleaned) <= _LONGEST_NAME or _NO_NAME.search(cleaned) or cleaned.casefold() in BY_WORDS:
        return ""
    return cleaned
