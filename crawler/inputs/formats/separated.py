"""Tables of articles in text: .csv and .tsv, with one of four separators."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from statistics import median
from typing import Final

from crawler.inputs.formats.documents import Document, FormatError, UnreadColumns, text_of
from crawler.inputs.formats.moments import day_or_moment
from crawler.inputs.formats.rows import documents_of, field_of, is_address
from pipelines.core.words import count_words

Row = list[str]

_DELIMITERS: Final = ",;\t|"
# Excel writes the separator above the names of the columns.
_SEPARATOR_LINE: Final = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_CONTENT: Final = frozenset({"text", "html"})
# Databases write what was searched, when and by whom above the names of the columns.
_MOST_LINES_ABOVE: Final = 20
_LONGEST_LINE: Final = 4000
# Without names, so many rows tell what the columns hold: running text, and lines that may be titles.
_ROWS_LOOKED_AT: Final = 50
_WORDS_OF_A_TEXT, _WORDS_OF_A_TITLE = 20, 3


def read_csv(raw: bytes) -> Iterator[Document | FormatError | UnreadColumns]:
    """Read the articles of a table in text.

    Lines above the names of the columns are passed over; without names the columns are known by what they hold.
    """
    text = text_of(raw).lstrip("\ufeff\r\n")
    separator = _SEPARATOR_LINE.match(text)
    begin, delimiter = _names_at(text, separator.end() if separator else 0, separator[1] if separator else "")
    csv.field_size_limit(max(len(text), csv.field_size_limit()))
    rows = csv.reader(io.StringIO(text[begin:], newline=""), delimiter=delimiter)
    try:
        first = list(islice(filter(None, rows), _ROWS_LOOKED_AT))
        names = names_by_content(first) or (first.pop(0) if first else [])
        yield from documents_of(dict(zip(names, row, strict=False)) for row in chain(first, rows) if row)
    except csv.Error as error:
        yield FormatError(f"damaged CSV in line {rows.line_num}: {error}", reason="undecodable")


def _names_at(text: str, begin: int, delimiter: str) -> tuple[int, str]:
    """Where the line with the names of the columns begins, and what separates them.

    The first line where none of them names a text; `delimiter` is empty where it is not declared.
    """
    at = begin
    for _ in range(_MOST_LINES_ABOVE):
        line = text[at : at + _LONGEST_LINE].partition("\n")[0]
        for each in delimiter or _DELIMITERS:
            fields = {field_of(name.strip(' "')) for name in line.split(each)} - {None}
            if len(fields) > 1 and fields & _CONTENT:
                return at, each
        at = text.find("\n", at) + 1
        if not at:
            break
    first_line = text[begin:].partition("\n")[0]
    return begin, delimiter or max(_DELIMITERS, key=first_line.count)


def names_by_content(rows: Sequence[Row]) -> Row:
    """Names for columns that have none; [] where the first row may hold them.

    >>> names_by_content([["https://a.example/1", "2026-03-11", "Ferry burns off Osterby", "The ferry " * 20]])
    ['url', 'date', 'title', 'text']
    """
    columns = [
        [row[at] for row in rows if at < len(row) and row[at].strip()] for at in range(len(rows[0]) if rows else 0)
    ]
    words = [median(map(count_words, column)) if column else 0 for column in columns]
    text = max(range(len(words)), key=words.__getitem__, default=0)
    if not rows or count_words(rows[0][text]) < _WORDS_OF_A_TEXT:
        return []
    names = [_name_by_form(column) or f"column {at + 1}" for at, column in enumerate(columns)]
    names[text] = "text"
    unnamed = [at for at, name in enumerate(names) if field_of(name) is None and words[at] >= _WORDS_OF_A_TITLE]
    if unnamed:
        names[max(unnamed, key=words.__getitem__)] = "title"
    return names


def _name_by_form(column: Sequence[str]) -> str:
    """`url` or `date` where all values of a column are; else ""."""
    if column and all(map(is_address, column)):
        return "url"
    return "date" if column and all(map(day_or_moment, column)) else ""
