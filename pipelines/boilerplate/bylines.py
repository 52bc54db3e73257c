"""Printed bylines, and notes about the authors.

"By Ann Lee and Tom Roe", "8 March 2021, von Eva Maar"  ->  the names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipelines.boilerplate.capitals import usual_spelling, with_little_words
from pipelines.boilerplate.date_patterns import FILLER
from pipelines.boilerplate.dates import LONGEST_DATE_LINE, PrintedDate, find_dates, words_about_dates, words_beside
from pipelines.boilerplate.east_asian_names import SCRIPT, east_asian_byline, east_asian_signature
from pipelines.boilerplate.name_kinds import is_capitalised, is_person, is_place, may_be_outlet
from pipelines.boilerplate.names import BY, COUNT, MAIL, PICTURE_BEHIND, split_names
from pipelines.boilerplate.tables.agencies import AGENCIES
from pipelines.boilerplate.tables.author_words import BY_WORDS as _BY_PHRASES
from pipelines.boilerplate.tables.author_words import EDITOR_WORDS

# One of these stands in every byline.
BYLINE_WORDS: Final = frozenset(phrase.split()[-1] for phrase in _BY_PHRASES)
_BEFORE: Final = re.compile(
    r"(?:written|reported|posted|published|updated|story|exclusive|opinion|commentary)[\s,:|]{1,4}(?=by\s)",
    re.IGNORECASE,
)
_BETWEEN_WORDS: Final = " \t,.|:·•–—-"
_SIGNED: Final = re.compile(
    r"(?<=[.!?。！？\"”»」』])\s?[(（【〔\[](?P<names>[^()（）【】〔〕\[\]]{3,40})[)）】〕\]]\.?$"
)
_IN_BRACKETS: Final = re.compile(r"[(（【〔\[][^()（）【】〔〕\[\]]{3,60}[)）】〕\]]")
_BRACKETS_BEHIND: Final = re.compile(r"\s\([^()]{2,40}\)$")
_LONGEST_SIGNATURE: Final = 60
# Of what is left of a line without its dates, so many words before the byline may speak of them.
_MOST_FILLERS: Final = 8
_NAME: Final = re.compile(r"[^\W\d_]\S*(?:\s(?:(?:de|van|von|der|den|la|bin|al|di|da|le|el)\s)?[^\W\d_]\S*){1,3}")
# Where the names of a byline end and its section, place or date begin.
_STOP: Final = re.compile(
    r"\s(?:in|on|at|for|from|of|für|aus|am|pour|à|le|para|per|il|для|из|(?i:updated|published|posted|last)|in:|on:)(?:\s|$)|\s?[|•·]\s?|\s[–—-]\s"
)
# "By Ann LeeUpdated"
_GLUED: Final = re.compile(r"(?<=[a-zà-ÿ])(?=(?:Last )?(?:Updated|Published|Posted|Modified)\b)")
# Where one of several persons works: "Ann Lee in Oslo and Tom Roe in Bergen".
_WORKPLACE: Final = re.compile(
    r"\s(?:in|en|em|à|aus)\s[^\W\d_a-z][\w’'.-]{1,30}(?:\s[^\W\d_a-z][\w’'.-]{1,30}){0,2}(?=,\s|\s(?:and|und|et|y|e|&)\s)"
)
# Lower-case words that stand behind the names of a byline without making it a sentence.
_BESIDE: Final = frozenset(
    "in on at for from the of and am pm a.m. p.m. um uhr à le a las updated published posted read min".split()
)
# What stands between a name and a date that are each on their own: no comma, which follows a place as well.
_BAR: Final = " | "
_BARS: Final = re.compile(r"\s?(?:[|•·]|//|\s[/–—-]\s)\s?")
_OPENING_MARKS: Final = " ([（【［〔•|/-–"
_LONGEST_NOTE: Final = 400
_LONGEST_NAMES: Final = 120
_IS: Final = re.compile(
    r",?\s(?:(?:is|was|works as|ist|war|est|es|è|é)\s(?:(?:also|currently)\s)?(?:an?|the|one of|our|eine?|une?|el|la|"
    r"le|un[ao]?|o|uma?)\b|(?:writes|reports|schreibt|berichtet)\s(?:about|on|for|from|über|für|aus)\b|covers\s(?:\S{1,30}\s){1,4}(?:for|at)\s)|\sist\s\w+in\b"
)
_ABOUT: Final = re.compile(
    rf"(?:about|über|à propos de|sobre|acerca de|informazioni su|over)\s(?:the author:?\s)?(?P<name>{_NAME.pattern})",
    re.IGNORECASE,
)
# A name in a script without capitals has so many words; a longer text may be a sentence.
_MOST_UNCASED: Final = 4
_SHORTEST_VERB: Final = 4
_EDGES: Final = " \t.,;|·•–—-"
# What stands before the source of a report, in a line with its date.
_NAMED_SOURCE: Final = re.compile(
    r"\b(?:quelle|source|fuente|fonte|bron|źródło|zdroj|forrás|источник|джерело|kaynak|kilde|källa|lähde|izvor|sursa|πηγή|"
    r"المصدر)\s?:|(?:出典|来源|來源|출처)\s?[:：]?",
    re.IGNORECASE,
)
_LONGEST_SOURCE: Final = 30
_INITIALS: Final = re.compile(r"[^\W\d_]{1,5}|[\d-]{1,20}")
# As Spanish and Polish agencies end a report: "jl/rd", "al/ mark/".
_SLASHED: Final = re.compile(r"[a-zß-ÿà-ž]{2,4}(?:/ ?[a-zß-ÿà-ž]{2,4}){1,3}/?|[a-z]{2,4}/")
_LONGEST_SIGN_OFF: Final = 50
_AGENCY_PARTS: Final = re.compile(r"\s?[/,;|+&]\s?|\s(?:and|und|et|y|e|with|mit|avec|con|met|og)\s")
_WITH: Final = re.compile(
    r"(?:(?:mit|with|avec|con|com|met|med|z|с)\s)?(?:material|informationen|inhalten|reporting|files|inputs?|"
    r"información|informazioni|informações|материал\w*|materiałami?)\s"
    r"(?:von|vom|der|des|from|by|de|da|do|della|dell['’]|z|)\s?(?=\S)"
    r"|(?:mit|with|avec|con|com|met|med|by|von|der|des)\s"
    r"|(?:quelle|source|fuente|fonte|bron|źródło|zdroj|forrás|источник|джерело|kaynak|kilde|källa|lähde|izvor|sursa|"
    r"πηγή|المصدر|出典|来源|來源)\s?[:：]?\s?(?=\S)",
    re.IGNORECASE,
)


def byline_names(line: str) -> list[str]:
    """Return the names in a byline; [] for any other line.

    >>> byline_names("By Ann Lee, chief reporter")
    ['Ann Lee']
    """
    if len(line) > LONGEST_DATE_LINE:
        return []
    text = line
    for found in reversed(find_dates(line)):
        text = f"{text[: found.start]} {text[found.end :]}"
    text = _GLUED.sub(" ", text)
    text = PICTURE_BEHIND.sub("", COUNT.sub(" ", MAIL.sub(" ", text)))
    text = _without_fillers(with_little_words(" ".join(text.split()).strip(_EDGES)))
    if SCRIPT.search(text) and (east_asian := east_asian_byline(_without_words_of_date(text))):
        return east_asian
    before = _BEFORE.match(text)
    text = text[before.end() :] if before else text
    by = BY.match(text)
    if by is None:
        return []
    rest = _WORKPLACE.sub("", _without_words_of_date(text[by.end() :]))
    if _is_uncased(rest):
        return split_names(rest) if 1 < len(rest.split()) <= _MOST_UNCASED else []
    stop = _STOP.search(rest)
    names_part, beside = (rest[: stop.start()], rest[stop.end() :]) if stop else (rest, "")
    names_part = ",".join(part for part in names_part.split(",") if not any(map(str.isdigit, part)))
    if (
        not names_part
        or len(names_part) > _LONGEST_NAMES
        or re.search(r"[\d:!?]", names_part)
        or not _is_beside(beside)
    ):
        return []
    names = [name for name in split_names(names_part) if is_capitalised(name) and _NAME.fullmatch(name)]
    # Behind the first name, what has an outlet's or a place's words is where the person works.
    names = names[:1] + [name for name in names[1:] if is_person(name) and not is_place(name)]
    parts = [part for part in re.split(r",|;", names_part) if part.strip()]
    return names if names and len(names) * 2 >= len(parts) else []


def _without_fillers(text: str) -> str:
    """A line without the words about dates before its byline: "Publié le Par Ann Lee"."""
    for _ in range(_MOST_FILLERS):
        filler = FILLER.match(text)
        if filler is None or BY.match(text):
            break
        text = text[filler.end() :].lstrip(_BETWEEN_WORDS)
    return text


def _without_words_of_date(text: str) -> str:
    """Drop the words of a date behind a byline: "Ann Lee Publié le" -> "Ann Lee"."""
    stated = (
        match.start()
        for match in words_about_dates(text)
        if len(match.group()) >= _SHORTEST_VERB or not match.group().isascii()
    )
    first = min(stated, default=len(text))
    return text[:first].strip(_EDGES) if first else text


def _is_uncased(text: str) -> bool:
    """Whether a text is in a script without capitals, such as Arabic."""
    return any(map(str.isalpha, text)) and not any(letter.isupper() or letter.islower() for letter in text)


def names_of_line(line: str) -> list[str]:
    """Return the names of a line of names, "Ada Byron/Max Frey"; else []."""
    if _IN_BRACKETS.fullmatch(line):
        line = line[1:-1]
    if len(line) > _LONGEST_NAMES or line[-1:] in ".!?:" or (_is_uncased(line) and not SCRIPT.search(line)):
        return []
    behind = _BRACKETS_BEHIND.search(line)
    line = line[: behind.start()] if behind and is_agency_line(behind.group().strip()) else line
    line = _without_agency(line)
    names = split_names(line)
    letters = sum(map(str.isalpha, line))
    covered = sum(sum(map(str.isalpha, name)) for name in names)
    return names if names and all(map(is_person, names)) and covered >= 0.8 * letters else []


def _without_agency(line: str) -> str:
    """A name without the agency behind it: "Ada Byron Reuters" -> "Ada Byron"."""
    before, _, last = line.rpartition(" ")
    return before if last.casefold() in AGENCIES and " " in before and is_person(before) else line


def signature_names(paragraph: str) -> list[str]:
    """Return the names in brackets behind the last sentence of an article, else [].

    "The report is due in June. (Ann Lee)", "…予定だ。【山田花子】"
    """
    signed = _SIGNED.search(paragraph[-_LONGEST_SIGNATURE:])
    if signed is None:
        return []
    return east_asian_signature(signed.group()) if SCRIPT.search(signed["names"]) else names_of_line(signed["names"])


def without_capitals(names: Sequence[str]) -> list[str]:
    """The names, with persons in capitals spelled as usual.

    "JANE DOE", "BBC NEWS" -> "Jane Doe", "BBC NEWS"
    """
    return [usual_spelling(name) if name.isupper() and is_person(name) else name for name in names]


def names_beside_date(line: str) -> list[str]:
    """Return the names of a line that has only these, a date and an outlet, else [].

    "Ada Byron · 11 May 2026", "Ada Byron / The Daily Post / 11 May 2026"
    """
    dates = find_dates(line)
    if not dates:
        return []
    rest = COUNT.sub(" ", line[: dates[0].start] + _BAR + line[dates[-1].end :])
    parts = [part.strip(_EDGES) for part in _BARS.split(rest)]
    names = [name for part in parts if part for name in names_of_line(part)]
    others = [part for part in parts if part and not names_of_line(part)]
    if len(dates) > 1 or not _BARS.search(line) or len(others) > 1 or not all(map(may_be_outlet, others)):
        return []
    return [] if any(map(is_place, names)) else names


def is_header_line(line: str) -> bool:
    """Whether a line is a date, with no more than a byline or a source beside it.

    "By Ann Lee • Published March 12, 2026 • Updated March 13, 2026"
    """
    dates = find_dates(line)
    return bool(dates) and (
        not words_beside(line, dates)
        or names_a_source(line, dates)
        or bool(byline_names(line) or names_beside_date(line))
    )


def names_a_source(line: str, dates: Sequence[PrintedDate]) -> bool:
    """Whether what stands beside the dates of a line is its source: "来源：新华网"."""
    rest = "|".join([line[: dates[0].start], line[dates[-1].end :]])
    source = _NAMED_SOURCE.search(rest)
    if source is None:
        return False
    before, name = FILLER.sub(" ", rest[: source.start()]), rest[source.end() :].strip(_EDGES)
    return not any(map(str.isalnum, before)) and 0 < len(name) <= _LONGEST_SOURCE


def is_agency_line(line: str) -> bool:
    """Whether a line only names news agencies: "mit dpa", "(Reuters, AP)"."""
    if len(line) > _LONGEST_NAMES // 2:
        return False
    text = line.strip(" ()[]/.–—-")
    by = _WITH.match(text)
    parts = _AGENCY_PARTS.split(text[by.end() :] if by else text)
    return bool(parts) and all(part.strip(" ()").casefold() in AGENCIES for part in parts)


def is_sign_off(line: str) -> bool:
    """Whether a line has only initials and agencies: "aja/PAP", "(dr/spot)"."""
    text = line.strip(" .")
    parts = _AGENCY_PARTS.split(text.strip("()[]© –—-"))
    short = [part for part in parts if _INITIALS.fullmatch(part)]
    known = [part for part in parts if part.casefold().partition(":")[0].removesuffix("-infocom") in AGENCIES]
    in_brackets = text[:1] in ("(", "[") and text[-1:] in (")", "]")
    if _SLASHED.fullmatch(text):
        return True
    return len(text) <= _LONGEST_SIGN_OFF and (
        (bool(known) and len({*short, *known}) == len(set(parts)) and (len(parts) > 1 or text[0] in "©("))
        or (in_brackets and len(short) == len(parts) and len(parts) > 1)
    )


def names_an_editor(line: str) -> bool:
    """Whether a line names who edited or translated, and not who wrote."""
    return line.lstrip(_OPENING_MARKS).casefold().startswith(EDITOR_WORDS)


def is_author_note(line: str, authors: Sequence[str]) -> bool:
    """Whether a line introduces an author: "Ada Byron is an editor of the Post." """
    return (
        len(line) <= _LONGEST_NOTE
        and line.startswith(tuple(authors))
        and any(_IS.match(line, len(name)) for name in authors if line.startswith(name))
    )


def whom_note_is_about(heading: str) -> str | None:
    """Return the name in the heading of an author note, "About Ada Byron"."""
    match = _ABOUT.fullmatch(heading.rstrip(":"))
    return match["name"] if match and is_capitalised(match["name"]) else None


def _is_beside(text: str) -> bool:
    """Whether the text behind the names may be a section, a place or a date."""
    words = text.split()
    return len(words) <= 12 and all(not word[0].islower() or word.strip(".,").casefold() in _BESIDE for word in words)
