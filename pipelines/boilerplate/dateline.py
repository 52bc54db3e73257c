"""Datelines: the place, date and agency that open a report.

"MOSCOW, December 20 (Sputnik) – The …" names the place, the day and the agency.
"""

from __future__ import annotations

import re
from typing import Final

from pipelines.boilerplate.dates import PrintedDate, find_dates
from pipelines.boilerplate.tables.agencies import AGENCIES
from pipelines.boilerplate.tables.line_words import FUNCTION_WORDS
from pipelines.core.dateline import DASH, OPENING, SIGNS
from pipelines.core.records import Dateline

_LONGEST: Final = 120

# Capitals that open a paragraph with a colon or a dash and are no place.
# fmt: off
_NO_PLACE: Final = frozenset({
    "also", "advertisement", "analysis", "answer", "breaking", "comment", "correction", "directo", "eilmeldung",
    "exclusif", "exclusive", "exclusivo", "exklusiv", "explainer", "fact", "false", "fotos", "gallery", "interview",
    "key", "kommentar", "listen", "live", "more", "note", "opinion", "photo", "photos", "poll", "question", "quiz",
    "read", "recap", "related", "report", "review", "see", "special", "spoiler", "summary", "true", "update",
    "updated", "updates", "video", "videos", "vidéo", "vídeo", "warning", "watch", "видео", "молния", "срочно",
    "фото",
})
# fmt: on

# An agency's or reporter's sign: "(mer)", "(XYZ/abc)"; and short words in brackets that are none.
_SIGN: Final = re.compile(r"(?:[a-zß-ÿ]{2,4}|[A-Z]{2,5})(?:/(?:[a-zß-ÿ]{2,4}|[A-Z]{2,5}))*")
_NO_SIGN: Final = frozenset(
    {"left", "here", "top", "file", "back", "m", "w", "li", "re", "mi", "and", "or", "see", "bild"}
)
# What a wire sends again, and in which form: "UPDATE 2-", "RPT-WRAPUP 1-", "FACTBOX-".
_WIRE_LABEL: Final = re.compile(
    r"(?:(?:RPT|REFILE|CORRECTED|(?:UPDATE|Update|WRAPUP)\s\d{1,2})\s?[-–—:]\s?"
    r"|(?:ANALYSIS|EXCLUSIVE|FACTBOX|INSIGHT|INTERVIEW|PREVIEW|SNAPSHOT|TIMELINE)-){1,3}(?=\S)"
)


def parse_dateline(paragraph: str) -> Dateline | None:
    """Return the dateline that a paragraph opens with, or None.

    An agency that is known, or a place in capitals, is what tells a dateline from a sentence with a dash. A place in
    capitals before a bare colon is none here, for it may as well be who speaks (see `find_dateline`).

    >>> parse_dateline("OSLO, May 3 (Reuters) - The fjord froze.").place
    'OSLO'
    """
    return _parse(paragraph, colon=False)


def find_dateline(paragraphs: list[str]) -> Dateline | None:
    """Return the first dateline among the opening paragraphs of an article."""
    speaks = sum(1 for paragraph in paragraphs if re.match(r"[^\W\d_]{1,30}:\s", paragraph[:40]))
    for paragraph in paragraphs[:4]:
        found = _parse(paragraph, colon=speaks <= 1)
        if found:
            return found
    return None


def full_date(dateline: Dateline) -> PrintedDate | None:
    """The date of a dateline, if it names its year."""
    return next((date for date in find_dates(dateline.date or "") if date.has_year), None)


def _parse(paragraph: str, *, colon: bool) -> Dateline | None:
    opening = paragraph[:_LONGEST]
    match = OPENING.match(opening) if not SIGNS.isdisjoint(opening) else None
    return _judge(match, colon=colon) if match and match.end() < len(paragraph) else None


def _judge(match: re.Match[str], *, colon: bool) -> Dateline | None:
    """The dateline that a match is, or None if it only looks like one."""
    agency = match["agency"] or match["slashed"] or match["dashed"]
    agency = agency.strip() if agency else None
    place, when = _place_and_date(match["head"], match["when"])
    if place is None and when is None and match["head"]:
        return None
    known = agency is not None and _is_agency(agency)
    capitals = place is not None and _in_capitals(place)
    named = agency is None or (agency[0].isupper() and not match["dashed"])
    end = match["end"].strip()
    if (
        not (known or (capitals and named) or _is_marked(match, place, when))
        or (end == "." and not (known and not match["agency"]))
        or (end == ":" and not (known or (colon and agency is None)))
        or (agency is None and when is None and not _opens_sentence(match))
    ):
        return None
    return Dateline(text=match.group().strip(), place=place, date=when, agency=agency)


def _is_marked(match: re.Match[str], place: str | None, when: str | None) -> bool:
    """Whether the form alone shows a dateline.

    A place with a date and an agency in brackets, or with a sign as agencies have.
    """
    if place is None or not match["agency"] or not re.search(DASH, match["end"]):
        return False
    if place.split()[0].lower() in FUNCTION_WORDS:
        return False
    agency = match["agency"].strip()
    is_sign = _SIGN.fullmatch(agency) is not None and agency.lower() not in _NO_SIGN
    return agency[0].isalpha() and (when is not None or (is_sign and _opens_sentence(match)))


def _opens_sentence(match: re.Match[str]) -> bool:
    """Whether a capital follows: "NASA – the agency – said" is no dateline."""
    after = match.string[match.end() :].lstrip("\"“„«‘' ")
    return after[:1].isupper() or after[:1].isdigit()


def _place_and_date(head: str | None, rest: str | None) -> tuple[str | None, str | None]:
    """Split "LONDON, June 5" into place and date; (None, None) without a date."""
    whole = f"{head or ''}{rest or ''}".strip(" ,.")
    if not whole:
        return None, None
    dates = find_dates(whole)
    if not dates:
        return (whole, None) if not (rest or "").strip(" ,.") else (None, None)
    first = dates[0]
    if whole[first.end :].strip(" ,."):
        return None, None
    return whole[: first.start].strip(" ,.") or None, whole[first.start : first.end].strip(" ,.")


def wire_label_end(headline: str) -> int:
    """Where a headline begins behind the label of a wire: "UPDATE 1-Rain ends" -> 9."""
    label = _WIRE_LABEL.match(headline)
    return label.end() if label else 0


def _is_agency(name: str) -> bool:
    parts = [part.strip().lower() for part in re.split(r"[/,]| and | und | & ", name)]
    return all(part in AGENCIES for part in parts if part) and any(parts)


def _in_capitals(place: str) -> bool:
    """Whether the place's first word is in capitals and is no label ("UPDATE")."""
    first = re.split(r"[\s,/|]", place, maxsplit=1)[0].strip(".")
    letters = [letter for letter in first if letter.isalpha()]
    return len(letters) >= 3 and all(letter.isupper() for letter in letters) and first.lower() not in _NO_PLACE
