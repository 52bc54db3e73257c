"""Exports of news databases, with many articles in one text file: LexisNexis and Factiva.

Both begin an article by lines that no running text has: LexisNexis by "3 of 250 DOCUMENTS" (before 2018), or by the end
of the one before it, "End of Document"; Factiva, in its tagged form, gives each field a line with a two-letter code.
The names of fields come from the databases' help pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crawler.inputs.formats.documents import Document, as_dump
from pipelines.boilerplate.dates import find_dates, normalise
from pipelines.core.records import Hints

_LEXIS_START: Final = re.compile(r"^[ \t]*\d{1,6} of \d{1,6} DOCUMENTS?[ \t]*$", re.MULTILINE)
_LEXIS_END: Final = re.compile(r"^[ \t]*End of Document[ \t]*$", re.MULTILINE)
_LEXIS_FIELD: Final = re.compile(r"[ \t]*([A-Z][A-Za-z-]{2,24}):[ \t]*(.*)")
_LEXIS_BODY: Final = "Body"
# Fields of which the last ends the head of an article in the older form.
_LEXIS_HEAD: Final = frozenset("BYLINE SECTION LENGTH DATELINE HIGHLIGHT HEADLINE EDITION SERIES".split())
# What stands behind the body.
_LEXIS_TAIL: Final = frozenset(
    "LOAD-DATE LANGUAGE PUBLICATION-TYPE SUBJECT ORGANIZATION COMPANY TICKER INDUSTRY GEOGRAPHIC GRAPHIC CITY COUNTRY "
    "STATE PERSON JOURNAL-CODE CORRECTION-DATE CLASSIFICATION".split()
)
_FACTIVA_DOCUMENT: Final = re.compile(r"^Document [A-Za-z0-9]{10,40}[ \t]*$", re.MULTILINE)
_FACTIVA_CODES: Final = "HD BY WC PD ET SN SC ED PG LA CY LP TD CO IN NS RE IPC IPD PUB AN CR SE VOL"
_FACTIVA_FIELD: Final = re.compile(rf"({'|'.join(_FACTIVA_CODES.split())})(?:[ \t]+(.*))?")
_FEWEST_FACTIVA_FIELDS: Final = 3
_COPYRIGHT: Final = re.compile(r"[ \t]*(?:Copyright|©|All Rights Reserved)\b", re.IGNORECASE)


def split_export(text: str) -> list[Document]:
    """The articles of a database's export; [] where the text is no export."""
    if _FACTIVA_DOCUMENT.search(text):
        articles = [_factiva(part) for part in _parts(text, _FACTIVA_DOCUMENT)]
    elif _LEXIS_START.search(text):
        articles = [_lexis(part) for part in _LEXIS_START.split(text)[1:]]
    elif _LEXIS_END.search(text):
        articles = [_lexis(part) for part in _parts(text, _LEXIS_END)]
    else:
        return []
    return [article for article in articles if article is not None]


def _parts(text: str, end: re.Pattern[str]) -> Iterator[str]:
    begin = 0
    for match in end.finditer(text):
        yield text[begin : match.start()]
        begin = match.end()


def _factiva(text: str) -> Document | None:
    """One article of fields: HD headline, BY author, PD day, SN source, LA language, LP and TD the text."""
    fields: dict[str, list[str]] = {}
    current = None
    for line in text.splitlines():
        match = _FACTIVA_FIELD.fullmatch(line)
        if match:
            current = match.group(1)
            fields.setdefault(current, []).append(match.group(2) or "")
        elif current is not None:
            fields[current].append(line)
    if len(fields) < _FEWEST_FACTIVA_FIELDS:
        return None
    body = "\n".join([*fields.get("LP", []), "", *fields.get("TD", [])])
    return _document(
        _paragraphs(body),
        headline=" ".join(" ".join(fields.get("HD", [])).split()),
        byline=" ".join(" ".join(fields.get("BY", [])).split()),
        day=" ".join(fields.get("PD", [""])).strip(),
    )


def _lexis(text: str) -> Document | None:
    """One article: headline, source and day, then named fields, then the text, then more named fields."""
    lines = text.splitlines()
    is_newer = any(line.strip() == _LEXIS_BODY for line in lines)
    begin = _body_start(lines, is_newer=is_newer)
    if begin is None:
        return None
    end = next((n for n in range(begin, len(lines)) if _name(lines[n]) in _LEXIS_TAIL), len(lines))
    fields = {name: _value(line) for line in lines[:begin] if (name := _name(line))}
    facts = [line.strip() for line in lines[:begin] if line.strip() and not _name(line) and not _COPYRIGHT.match(line)]
    day = next((line for line in facts if find_dates(line)), "")
    others = [line for line in facts if line not in (day, _LEXIS_BODY)]
    # The newer form opens with the headline; the older one with the name of the source.
    headline = others[0] if is_newer and others else " ".join(others[1:])
    body = [line for line in lines[begin:end] if not _COPYRIGHT.match(line)]
    return _document(
        _paragraphs("\n".join(body)),
        headline=fields.get("HEADLINE") or headline,
        byline=fields.get("BYLINE", ""),
        day=day,
    )


def _body_start(lines: list[str], *, is_newer: bool) -> int | None:
    """The line on which the text begins; None if there is no head."""
    if is_newer:
        return next(number for number, line in enumerate(lines) if line.strip() == _LEXIS_BODY) + 1
    fields = [number for number, line in enumerate(lines) if _name(line) in _LEXIS_HEAD]
    return fields[-1] + 1 if fields else None


def _name(line: str) -> str:
    """The name of the field that a line holds, in capitals; "" for other lines."""
    if line.strip() == "Classification":
        return "CLASSIFICATION"
    match = _LEXIS_FIELD.match(line)
    name = match[1].upper() if match else ""
    return name if name in _LEXIS_HEAD | _LEXIS_TAIL else ""


def _value(line: str) -> str:
    return line.partition(":")[2].strip()


def _paragraphs(text: str) -> str:
    """Lines broken at a fixed width, joined; blank lines divide paragraphs."""
    blocks = re.split(r"\n[ \t]*\n", text.strip())
    return "\n\n".join(" ".join(block.split()) for block in blocks if block.strip())


def _document(body: str, *, headline: str, byline: str, day: str) -> Document | None:
    if not body:
        return None
    byline = re.sub(r"^by\s+", "", byline, flags=re.IGNORECASE)
    authors = [name.strip() for name in re.split(r"\s*(?:;|,| and )\s*", byline) if name.strip()]
    dates = find_dates(day)
    return Document(
        content=as_dump(body, title=headline),
        hints=Hints(
            headline=headline or None,
            authors=authors,
            datePublished=normalise(dates[0]) if dates else None,
            datePublishedRaw=day or None,
        ),
    )
