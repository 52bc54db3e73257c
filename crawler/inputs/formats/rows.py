"""Tables of articles: .json, .csv and .parquet, and the rows of .jsonl."""

from __future__ import annotations

import csv
import io
import json
import logging
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timezone
from typing import Any, Final

from crawler.inputs.formats.documents import Document, FormatError, as_dump
from pipelines.core.decoding import decode
from pipelines.core.records import Hints

logger = logging.getLogger(__name__)

# Names of columns as exports, datasets and scrapers have them, compared without case, blanks and underscores.
COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "html": ("html", "contenthtml", "rawhtml", "bodyhtml"),
    "text": ("text", "articlebody", "body", "content", "maintext", "fulltext", "articletext", "article"),
    "url": ("url", "link", "address", "uri", "permalink", "articleurl", "sourceurl"),
    "title": ("title", "headline", "heading", "articletitle"),
    "author": ("author", "authors", "byline", "creator", "writer"),
    "date": (
        "date",
        "datepublished",
        "published",
        "publishedat",
        "publishdate",
        "publicationdate",
        "pubdate",
        "publishedon",
        "datepublish",
    ),
    "language": ("language", "lang", "inlanguage"),
}
_FIELD_OF: Final = {name: field for field, names in COLUMNS.items() for name in names}
_LISTS_OF_ARTICLES: Final = ("articles", "items", "results", "data", "documents", "rows")
_DELIMITERS: Final = ",;\t|"
_BATCH_ROWS: Final = 256

NO_CONTENT: Final = 'a row needs a column "html" or "text" with a text'


def document_of(row: Any) -> Document | FormatError:
    """The article in one row of a table, or why there is none."""
    if not isinstance(row, Mapping):
        return FormatError(NO_CONTENT)
    values = _by_field(row)
    hints = hints_of(row)
    url = _text(values.get("url"))
    if isinstance(values.get("html"), str):
        return Document(content=values["html"], media_type="text/html", hints=hints, url=url)
    if isinstance(values.get("text"), str):
        return Document(content=as_dump(values["text"], title=hints.headline), hints=hints, url=url)
    return FormatError(NO_CONTENT, url=url)


def hints_of(row: Mapping[Any, Any]) -> Hints:
    """What a row, or front matter, says of its article."""
    values = _by_field(row)
    return Hints(
        headline=_text(values.get("title")),
        authors=_authors(values.get("author")),
        datePublished=_day_or_moment(values.get("date")),
        datePublishedRaw=_text(values.get("date")),
        inLanguage=_text(values.get("language")),
    )


def unknown_columns(names: Iterable[object]) -> list[str]:
    """Those of the columns that no field is read from."""
    return sorted(str(name) for name in names if _plain(name) not in _FIELD_OF)


def read_json(raw: bytes) -> Iterator[Document | FormatError]:
    """A JSON file: an array of rows, one row, or an object with an array of them."""
    try:
        content = json.loads(decode(raw, content_type=None, is_html=False) or "")
    except (ValueError, RecursionError) as error:
        raise FormatError(f"not a JSON value: {error}", reason="undecodable") from error
    if isinstance(content, dict):
        lists = [content[name] for name in _LISTS_OF_ARTICLES if isinstance(content.get(name), list)]
        content = lists[0] if lists else [content]
    if not isinstance(content, list):
        raise FormatError("a JSON file needs an array of rows")
    yield from _documents(content)


def read_csv(raw: bytes) -> Iterator[Document | FormatError]:
    """A CSV file with a line of column names; the delimiter is a comma, semicolon, tab or vertical bar."""
    text = decode(raw, content_type=None, is_html=False)
    if text is None:
        raise FormatError("no known charset fits", reason="undecodable")
    first_line = text.lstrip("\ufeff\r\n").partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first_line.count)
    csv.field_size_limit(max(len(text), csv.field_size_limit()))
    rows = csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter)
    try:
        yield from _documents(rows)
    except csv.Error as error:
        yield FormatError(f"damaged CSV in line {rows.line_num}: {error}", reason="undecodable")


def read_parquet(raw: bytes) -> Iterator[Document | FormatError]:
    """A Parquet file, read by pyarrow a batch at a time."""
    import pyarrow  # noqa: PLC0415 - of the extra
    import pyarrow.parquet  # noqa: PLC0415

    try:
        file = pyarrow.parquet.ParquetFile(pyarrow.BufferReader(raw))
        known = [name for name in file.schema_arrow.names if _plain(name) in _FIELD_OF]
        _warn_of(unknown_columns(file.schema_arrow.names))
        for batch in file.iter_batches(batch_size=_BATCH_ROWS, columns=known):
            yield from map(document_of, batch.to_pylist())
    except (pyarrow.ArrowException, OSError) as error:
        yield FormatError(f"damaged Parquet file: {str(error).splitlines()[0]}", reason="undecodable")


def _documents(rows: Iterable[Any]) -> Iterator[Document | FormatError]:
    unread: set[str] = set()
    for row in rows:
        if isinstance(row, Mapping):
            new = set(unknown_columns(row)) - unread
            unread |= new
        yield document_of(row)
    _warn_of(sorted(unread))


def _warn_of(unread: list[str]) -> None:
    if unread:
        logger.warning("columns that are not read: %s", ", ".join(map(ascii, unread)))


def _plain(name: object) -> str:
    return "".join(character for character in str(name).casefold() if character.isalnum())


def _by_field(row: Mapping[Any, Any]) -> dict[str, Any]:
    """The values of a row by field; of several columns of one field the first in ``COLUMNS`` that holds one."""
    plain = {_plain(name): value for name, value in row.items()}
    return {
        field: next(values)
        for field, names in COLUMNS.items()
        if (values := iter([plain[name] for name in names if plain.get(name) not in (None, "", [])]))
        and any(plain.get(name) not in (None, "", []) for name in names)
    }


def _text(value: Any) -> str | None:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _authors(value: Any) -> list[str]:
    """Names from a list, from objects with a `name`, or from one string, divided at semicolons."""
    parts = value if isinstance(value, list) else str(value).split(";") if isinstance(value, str) else [value]
    names = [_text(part.get("name") if isinstance(part, Mapping) else part) for part in parts]
    return [name for name in names if name]


def _day_or_moment(value: Any) -> str | None:
    """An ISO 8601 date or time as records have it; None for any other, which is kept as it stands."""
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value) if len(value) == len("2026-03-11") else datetime.fromisoformat(value)
        except ValueError:
            return None
    if isinstance(value, datetime):
        if value.tzinfo is None:
            return value.date().isoformat()
        return value.astimezone(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else None
