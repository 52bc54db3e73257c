"""Exports of ProQuest: articles between rules, each of named fields.

Document 1 of 2 · Night ferry stays · Author: Quill, Ada · Full text: The council … · Publication title: The Post
"""

from __future__ import annotations

import re
from typing import Final

from crawler.inputs.formats.documents import Document
from crawler.inputs.formats.export_article import article, joined
from pipelines.boilerplate.dates import find_dates

_RULE: Final = re.compile(r"^_{20,}[ \t]*$", re.MULTILINE)
_NUMBER: Final = re.compile(r"\A\s*Document \d{1,6} of \d{1,6}[ \t]*$", re.MULTILINE)
# The fields as the database's help pages name them; what stands behind them in a line is their value.
_BEFORE: Final = "Title|Author|Publication info|Abstract|Abstract \\(.{3,30}\\)|Links|Full text availability"
_TEXT: Final = "Full text"
_BEHIND: Final = (
    "Subject|Credit|Location|People|Company / organization|Classification|Identifier / keyword|Publication title|"
    "Volume|Issue|Pages|First page|Number of pages|Publication year|Publication date|Publication subject|Year|Section|"
    "Publisher|Place of publication|Country of publication|Journal subject|Dateline|Column|Edition|ISSN|EISSN|CODEN|"
    "Source type|Language of publication|Document type|Document feature|DOI|ProQuest document ID|Document URL|"
    "Copyright|Last updated|Database|Illustration|Caption|Accession number|Source attribution"
)
_FIELD: Final = re.compile(rf"(?P<name>{_BEFORE}|{_TEXT}|{_BEHIND}):(?:[ \t]+(?P<value>.*)|[ \t]*)")
# Lines above the first field, and those behind an empty line, such as "ProQuest document link".
_ABOVE, _NO_FIELD = "Above", "Links"
_READ: Final = frozenset({_TEXT, _ABOVE, "Title", "Author", "Abstract", "Publication title", "Publication date"})


def split_proquest(text: str) -> list[Document]:
    """The articles of an export of ProQuest; [] where the text is none."""
    if "ProQuest" not in text or not _RULE.search(text):
        return []
    found = [_article(part) for part in _RULE.split(text) if f"\n{_TEXT}:" in part]
    return [one for one in found if one is not None]


def _article(part: str) -> Document | None:
    """The article of one part, with its title in a field or above all fields."""
    fields: dict[str, list[str]] = {}
    current = _ABOVE
    for line in _NUMBER.sub("", part, count=1).strip().split("\n"):
        if field := _FIELD.fullmatch(line.rstrip()):
            current = field["name"]
            fields.setdefault(current, []).append(field["value"] or "")
        elif line.strip() or current == _TEXT:
            fields.setdefault(current, []).append(line)
        else:
            current = _NO_FIELD
    facts = {name: joined(lines) for name, lines in fields.items()}
    source, _, place_and_day = facts.get("Publication info", "").partition(";")
    dates = find_dates(place_and_day)
    others = [f"{name}: {value}" for name, value in facts.items() if name not in _READ]
    return article(
        fields[_TEXT],
        headline=facts.get("Title") or facts.get(_ABOVE, ""),
        byline=facts.get("Author", ""),
        day=facts.get("Publication date") or (place_and_day[dates[0].start : dates[0].end] if dates else ""),
        publisher=(facts.get("Publication title", "").partition(";")[0] or source).strip(),
        description=facts.get("Abstract", ""),
        footer=others,
    )
