"""Exports of LexisNexis, Factiva and ProQuest, with many articles in a file.

They divide articles by lines that no running text has: LexisNexis by "3 of 250 DOCUMENTS" (before 2018) or "End of
Document", Factiva by "Document" and a number, ProQuest by a rule of underscores (``proquest``). Around the text stand
fields, whose names come from the databases' help pages. What is not the article (section, length, subjects, copyright)
becomes the header and footer of a page, which cleaning removes, and says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crawler.inputs.formats.documents import Document
from crawler.inputs.formats.export_article import article, joined
from crawler.inputs.formats.proquest import split_proquest
from pipelines.boilerplate.bylines import byline_names, names_of_line
from pipelines.boilerplate.dates import find_dates, words_beside

_LEXIS_START: Final = re.compile(
    r"^[ \t]*(?:\d{1,6} of \d{1,6} DOCUMENTS?|Do[ck]ument \d{1,6} (?:von|de|van|di) \d{1,6})[ \t]*$", re.MULTILINE
)
_LEXIS_END: Final = re.compile(
    r"^[ \t]*(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento|Einde van document)[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_LEXIS_FIELD: Final = re.compile(r"[ \t]*([^\W\d_a-zß-ÿ][^\W\d_]{2,24}(?:-[^\W\d_]{1,12}){0,2}):[ \t]*(.*)")
_LEXIS_BODY: Final = frozenset({"Body", "Textkörper", "Corps", "Cuerpo"})
# An article alone, without a line between articles, has these two fields.
_LEXIS_LENGTH: Final = re.compile(
    r"^[ \t]*(?:LENGTH|LÄNGE|LONGUEUR|LENGTE|LONGITUD): \d[\d.,]{0,8} [^\W\d_]{3,10}[ \t]*$", re.MULTILINE
)
_LEXIS_LAST: Final = re.compile(
    r"^[ \t]*(?:LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|UPDATE|SPRACHE|LANGUE): \S", re.MULTILINE
)
# The names of fields in the other languages of its pages.
_LEXIS_IN_ENGLISH: Final = {
    name: english
    for english, names in {
        "BYLINE": "AUTOR AUTOREN AUTEUR AUTEURS AUTORES",
        "SECTION": "RUBRIK RUBRIQUE SECCIÓN RUBRIEK",
        "LENGTH": "LÄNGE LONGUEUR LONGITUD LENGTE",
        "HEADLINE": "ÜBERSCHRIFT SCHLAGZEILE TITRE TITULAR KOP",
        "HIGHLIGHT": "VORSPANN SOUS-TITRE",
        "LOAD-DATE": "UPDATE CHARGEMENT LADEDATUM",
        "LANGUAGE": "SPRACHE LANGUE IDIOMA TAAL",
    }.items()
    for name in names.split()
}
# Fields of which the last ends the head of an article in the older form.
_LEXIS_HEAD: Final = frozenset("BYLINE SECTION LENGTH DATELINE HIGHLIGHT HEADLINE EDITION SERIES".split())
# What stands behind the body, as a field or as a line of its own.
_LEXIS_TAIL: Final = frozenset(
    "LOAD-DATE LANGUAGE PUBLICATION-TYPE SUBJECT ORGANIZATION COMPANY TICKER INDUSTRY GEOGRAPHIC GRAPHIC CITY COUNTRY "
    "STATE PERSON JOURNAL-CODE CORRECTION-DATE CLASSIFICATION URL".split()
)
_LEXIS_TAIL_LINES: Final = frozenset({"Classification", "Graphic", "Notes"})
_FACTIVA_END: Final = re.compile(r"^(?:AN[ \t]+)?Do[ck]umento? [A-Za-z0-9]{10,40}[ \t]*$", re.MULTILINE)
_FACTIVA_CODES: Final = "HD BY WC PD ET SN SC ED PG LA CY LP TD CO IN NS RE IPC IPD PUB AN CR SE VOL CLM ART RF"
_FACTIVA_FIELD: Final = re.compile(rf"({'|'.join(_FACTIVA_CODES.split())})(?:[ \t]+(.*))?")
_FACTIVA_READ: Final = frozenset({"HD", "BY", "PD", "SN", "LP", "TD"})
_FEWEST_FACTIVA_FIELDS: Final = 3
_FACTIVA_LENGTH: Final = re.compile(r"\d[\d.,]{0,8} (?:words|Wörter|mots|palabras|parole|palavras|woorden)")
_FACTIVA_HEAD_LINES: Final = 24
_COPYRIGHT: Final = re.compile(
    r"[ \t]*(?:Copyright|©|\(c\)|All Rights Reserved|Alle Rechte vorbehalten|Tous droits réservés|"
    r"Alle rechten voorbehouden|Todos los derechos reservados)(?!\w)",
    re.IGNORECASE,
)
# Beside a date stand a weekday and an edition, no more words.
_WORDS_BESIDE_A_DATE: Final = 5

Block = list[str]


def split_export(text: str) -> list[Document]:
    """The articles of a database's export; [] where the text is no export."""
    # The databases write the line ends of Windows, before which no pattern's `$` matches.
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if articles := split_proquest(text):
        return articles
    if _FACTIVA_END.search(text):
        parts = list(_parts(text, _FACTIVA_END))
        found = [_factiva_fields(part) or _factiva_plain(part) for part in parts]
    elif _LEXIS_START.search(text):
        found = [_lexis(part) for part in _LEXIS_START.split(text)[1:]]
    elif _LEXIS_END.search(text):
        found = [_lexis(part) for part in _parts(text, _LEXIS_END)]
    elif _LEXIS_LENGTH.search(text) and _LEXIS_LAST.search(text):
        found = [_lexis(text)]
    else:
        return []
    return [one for one in found if one is not None]


def _parts(text: str, end: re.Pattern[str]) -> Iterator[str]:
    begin = 0
    for match in end.finditer(text):
        yield text[begin : match.start()]
        begin = match.end()


def _factiva_fields(text: str) -> Document | None:
    """An article of fields: HD headline, BY author, PD day, SN source, LP, TD text."""
    fields: dict[str, list[str]] = {}
    current = None
    for line in text.splitlines():
        match = _FACTIVA_FIELD.fullmatch(line.rstrip())
        if match:
            current = match.group(1)
            fields.setdefault(current, []).append(match.group(2) or "")
        elif current is not None:
            fields[current].append(line)
    if len(fields) < _FEWEST_FACTIVA_FIELDS:
        return None
    names = list(fields)
    begin = next((at for at, name in enumerate(names) if name in ("LP", "TD")), len(names))
    others = [(at, f"{name} {joined(fields[name])}") for at, name in enumerate(names) if name not in _FACTIVA_READ]
    return article(
        [*fields.get("LP", []), "", *fields.get("TD", [])],
        headline=joined(fields.get("HD", [])),
        byline=joined(fields.get("BY", [])),
        day=joined(fields.get("PD", [])),
        publisher=joined(fields.get("SN", [])),
        header=[line for at, line in others if at < begin],
        footer=[line for at, line in others if at >= begin],
    )


def _factiva_plain(text: str) -> Document | None:
    """An article without field names: headline, author, length, day, source, text."""
    lines = text.strip().splitlines()
    head = [line.strip() for line in lines[:_FACTIVA_HEAD_LINES]]
    length = next((at for at, line in enumerate(head) if _FACTIVA_LENGTH.fullmatch(line)), None)
    if not length:
        return None
    above = [line for line in head[:length] if line]
    byline = above.pop() if len(above) > 1 and (byline_names(above[-1]) or names_of_line(above[-1])) else ""
    below = [at for at in range(length + 1, len(head)) if head[at]]
    day = next((at for at in below if find_dates(head[at])), length)
    source = next((at for at in below if at > day and not re.search(r"\d:\d\d", head[at])), day)
    end = next((at for at in below if at > day and _COPYRIGHT.match(head[at])), None)
    if end is None:  # without it, the text begins behind the next empty line
        end = next((at for at in range(source, len(head)) if not head[at]), source)
    facts = [head[at] for at in [length, *below] if at <= end and at not in (day, source)]
    return article(
        lines[end + 1 :],
        headline=above[-1],
        byline=byline,
        day=head[day] if day > length else "",
        publisher=head[source] if source > day else "",
        header=[*above[:-1], *facts],
    )


def _lexis(text: str) -> Document | None:
    """An article: headline, source and day, named fields, text, more fields."""
    lines = text.splitlines()
    is_newer = any(line.strip() in _LEXIS_BODY for line in lines)
    begin = _body_start(lines, is_newer=is_newer)
    if begin is None:
        return None
    tail = (at for at in range(begin, len(lines)) if _name(lines[at]) in _LEXIS_TAIL or _is_tail(lines[at]))
    end = next(tail, len(lines))
    fields, blocks = _lexis_head(lines[: begin - is_newer])
    facts = _lexis_facts(blocks, is_newer=is_newer)
    used = {"HEADLINE", "BYLINE"}
    body = [line for line in lines[begin:end] if not _COPYRIGHT.match(line)]
    return article(
        body,
        headline=fields.get("HEADLINE") or facts.get("headline", ""),
        byline=fields.get("BYLINE", ""),
        day=facts.get("day", ""),
        publisher=facts.get("publisher", ""),
        header=[f"{name}: {value}" for name, value in fields.items() if name not in used],
        footer=[line.strip() for line in lines[end:] if line.strip()],
    )


def _body_start(lines: list[str], *, is_newer: bool) -> int | None:
    """The line on which the text begins; None if there is no head."""
    if is_newer:
        return next(number for number, line in enumerate(lines) if line.strip() in _LEXIS_BODY) + 1
    fields = [number for number, line in enumerate(lines) if _name(line) in _LEXIS_HEAD]
    if not fields:
        return None
    # The value of the last field may go on in the next line.
    return next((at for at in range(fields[-1], len(lines)) if not lines[at].strip()), len(lines))


def _lexis_head(lines: list[str]) -> tuple[dict[str, str], list[Block]]:
    """The fields above the text, and the blocks of lines without a name above them."""
    fields: dict[str, str] = {}
    blocks: list[Block] = [[]]
    current = None
    for line in lines:
        text = " ".join(line.split())
        if not text:
            current = None
            blocks.append([])
        elif name := _name(line):
            current = name
            fields[current] = text.partition(":")[2].strip()
        elif current is not None:
            fields[current] += f" {text}"
        elif not _COPYRIGHT.match(line):
            blocks[-1].append(text)
    return fields, [block for block in blocks if block]


def _lexis_facts(blocks: list[Block], *, is_newer: bool) -> dict[str, str]:
    """Headline, publisher and day in the blocks above the fields.

    The newer form has them in this order, perhaps below a page with the search; the older has the publisher, the day
    with an edition below it, and the headline.
    """
    lines = [(at, line) for at, block in enumerate(blocks) for line in block]
    days = [number for number, (_, line) in enumerate(lines) if _is_day(line)]
    if not days:
        return {"headline": joined(blocks[0])} if blocks else {}
    day = days[-1] if is_newer else days[0]
    facts = {"day": lines[day][1]}
    if not is_newer:
        later = [block for at, block in enumerate(blocks) if at > lines[day][0]]
        return facts | {"publisher": lines[0][1] if day else "", "headline": joined(later[-1]) if later else ""}
    if day >= 2:
        facts["publisher"] = lines[day - 1][1]
        above = lines[day - 2][0]
        facts["headline"] = joined([line for at, line in lines[: day - 1] if at == above])
    elif day:
        facts["headline"] = lines[0][1]
    return facts


def _is_day(line: str) -> bool:
    dates = find_dates(line)
    return bool(dates) and len(words_beside(line, dates).split()) <= _WORDS_BESIDE_A_DATE and "=" not in line


def _name(line: str) -> str:
    """The name of the field that a line holds, in capitals; "" for other lines."""
    match = _LEXIS_FIELD.match(line)
    name = match[1].upper() if match else ""
    name = _LEXIS_IN_ENGLISH.get(name, name)
    return name if name in _LEXIS_HEAD | _LEXIS_TAIL else ""


def _is_tail(line: str) -> bool:
    return line.strip() in _LEXIS_TAIL_LINES
