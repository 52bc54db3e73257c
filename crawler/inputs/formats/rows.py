"""Tables of articles: .json, .parquet, and rows of .jsonl and .ndjson."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from crawler.inputs.formats.columns import COLUMNS
from crawler.inputs.formats.documents import Document, FormatError, UnreadColumns, as_dump
from crawler.inputs.formats.json_values import json_value
from crawler.inputs.formats.moments import day_or_moment
from pipelines.boilerplate.names import split_names
from pipelines.core.decoding import decode
from pipelines.core.errors import described
from pipelines.core.mending import mended
from pipelines.core.records import Hints

if TYPE_CHECKING:
    import pyarrow

_FIELD_OF: Final = {name: field for field, names in COLUMNS.items() for name in names}
# Under these names an object holds its rows, or another object that does.
_LISTS_OF_ARTICLES: Final = ("articles", "items", "results", "data", "documents", "rows", "docs", "hits", "response")
_DEEPEST_LIST: Final = 3
# Feeds and content systems have markup in columns called "content"; so many tags are no accident.
_TAGS: Final = re.compile(r"</?(?:p|br|div|h[1-6]|li|ul|blockquote)\b[^<>]{0,500}>", re.IGNORECASE)
_FEWEST_TAGS: Final = 2
_BATCH_ROWS: Final = 256
_LONGEST_DATE: Final = 100

NO_CONTENT: Final = 'a row needs a column "html" or "text" with a text'
_MOST_NAMES_SHOWN: Final = 12
_LONGEST_NAME_SHOWN: Final = 100


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
        text = mended(values["text"])
        if len(_TAGS.findall(text)) >= _FEWEST_TAGS:
            return Document(content=text, media_type="text/html", hints=hints, url=url)
        return Document(content=as_dump(text, title=hints.headline), hints=hints, url=url)
    return FormatError(f"{NO_CONTENT}; this one has {_names(row)}", url=url)


def hints_of(row: Mapping[Any, Any]) -> Hints:
    """What a row, or front matter, says of its article."""
    values = _by_field(row)
    publisher = _name(values.get("publisher"))
    return Hints(
        headline=_text(values.get("title")),
        authors=_authors(values.get("author")),
        datePublished=day_or_moment(values.get("date")),
        datePublishedRaw=_short(_text(values.get("date"))),
        inLanguage=_text(values.get("language")),
        publisher=None if is_address(publisher) else publisher,
    )


def is_address(text: str | None) -> bool:
    """Whether a text is an address of the web, as clippers write below "source"."""
    return text is not None and text.lower().startswith(("http://", "https://"))


def field_of(column: object) -> str | None:
    """The field that is read from the column of that name, if any."""
    return _FIELD_OF.get(_plain(column))


def unknown_columns(names: Iterable[object]) -> list[str]:
    """Those of the columns that no field is read from."""
    return sorted(str(name) for name in names if field_of(name) is None)


def read_json(raw: bytes) -> Iterator[Document | FormatError | UnreadColumns]:
    """A JSON file: an array of rows, one row, or an object with an array of them."""
    text = decode(raw, content_type=None, is_html=False) or ""
    try:
        content = json_value(text)
    except (ValueError, RecursionError) as error:
        content = _lines(text)
        if content is None:
            raise FormatError(f"not a JSON value: {error}", reason="undecodable") from error
    rows = _rows(content)
    if rows is None:
        raise FormatError("a JSON file needs an array of rows")
    yield from documents_of(rows)


def read_parquet(raw: bytes) -> Iterator[Document | FormatError | UnreadColumns]:
    """A Parquet file, read by pyarrow a batch at a time."""
    import pyarrow  # noqa: PLC0415 - of the extra
    import pyarrow.parquet  # noqa: PLC0415

    try:
        file = pyarrow.parquet.ParquetFile(pyarrow.BufferReader(raw))
        known = [name for name in file.schema_arrow.names if field_of(name)]
        for batch in file.iter_batches(batch_size=_BATCH_ROWS, columns=known):
            yield from map(_isolated, _values(batch))
        yield UnreadColumns(frozenset(unknown_columns(file.schema_arrow.names)))
    except (pyarrow.ArrowException, OSError) as error:
        yield FormatError(f"damaged Parquet file: {str(error).splitlines()[0]}", reason="undecodable")


def _values(batch: pyarrow.RecordBatch) -> list[dict[str, Any]]:
    """The rows of a batch, without values that Python does not know.

    The year 37,000, broken UTF-8.
    """
    try:
        rows: list[dict[str, Any]] = batch.to_pylist()
    except (ValueError, OverflowError):
        columns = [[_known(value) for value in column] for column in batch.columns]
        rows = [dict(zip(batch.schema.names, row, strict=True)) for row in zip(*columns, strict=True)]
    return rows


def _known(value: pyarrow.Scalar) -> Any:
    try:
        return value.as_py()
    except (ValueError, OverflowError):
        return None


def _lines(text: str) -> list[Any] | None:
    """The values of JSON Lines; None where a line is no JSON, or there is none.

    Such files are often named .json.
    """
    try:
        return [json_value(line) for line in text.split("\n") if line.strip()] or None
    except (ValueError, RecursionError):
        return None


def _rows(content: Any, depth: int = 0) -> list[Any] | None:
    """The array of rows in a JSON value: itself, within objects, or its only row.

    None where there is none.
    """
    if isinstance(content, list):
        return content
    if not isinstance(content, dict):
        return None
    if isinstance(document_of(content), Document):
        return [content]
    held = [content[name] for name in _LISTS_OF_ARTICLES if name in content and depth < _DEEPEST_LIST]
    inner = [_rows(value, depth + 1) for value in held]
    return next((rows for rows in inner if rows is not None), None if depth else [content])


def documents_of(rows: Iterable[Any]) -> Iterator[Document | FormatError | UnreadColumns]:
    """The documents in rows, then the names of columns that are not read."""
    unread: set[str] = set()
    for row in rows:
        if isinstance(row, Mapping):
            unread.update(unknown_columns(row))
        yield _isolated(row)
    yield UnreadColumns(frozenset(unread))


def _isolated(row: Any) -> Document | FormatError:
    """The article in a row; whatever its values raise is its reject alone."""
    try:
        return document_of(row)
    except MemoryError:
        raise
    except Exception as error:  # the boundary of one row
        return FormatError(described(error), reason="internalError")


def _plain(name: object) -> str:
    return "".join(character for character in str(name).casefold() if character.isalnum())


def _by_field(row: Mapping[Any, Any]) -> dict[str, Any]:
    """The values of a row by field, of the first column in ``COLUMNS`` with one."""
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
    return " ".join(mended(value).split()) or None if isinstance(value, str) else None


def _short(text: str | None) -> str | None:
    """A text that can be a date: "data" is Italian for one, and English for much else."""
    return text if text is not None and len(text) <= _LONGEST_DATE else None


def _authors(value: Any) -> list[str]:
    """Names of a list, of objects with a `name`, or of "By Ann Lee and Tom Roe"."""
    parts = [_name(part) for part in (value if isinstance(value, list) else [value])]
    # Notes link to the author's: "[[Ann Lee]]".
    plain = [part.removeprefix("[[").removesuffix("]]") for part in parts if part]
    return [name for part in plain for name in split_names(part) or [part]]


def _name(value: Any) -> str | None:
    return _text(value.get("name") if isinstance(value, Mapping) else value)


def _names(row: Mapping[Any, Any]) -> str:
    names = [ascii(str(name)[:_LONGEST_NAME_SHOWN]) for name in row]
    rest = f" and {len(names) - _MOST_NAMES_SHOWN} more" if len(names) > _MOST_NAMES_SHOWN else ""
    return ", ".join(names[:_MOST_NAMES_SHOWN]) + rest
