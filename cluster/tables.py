"""Writers of records: JSON Lines, or Parquet with a schema made from the records."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any, Literal, Protocol, Union, get_args, get_origin

from pydantic import AwareDatetime

from cluster.shards import Folder
from pipelines.core.jsonl import to_line
from pipelines.core.records import Record

_BATCH = 512


class RecordWriter(Protocol):
    """Writes the records of one shard, in order."""

    def write(self, record: Record) -> None: ...


@contextmanager
def writer_for(output: Folder, stem: str, kind: type[Record], format: str) -> Iterator[RecordWriter]:
    """Open a writer of a shard, which appears when the block ends.

    Args:
        kind: the record that all lines are.
        format: `jsonl` or `parquet`.
    """
    with output.writing(f"{stem}.{format}") as stream:
        if format == "jsonl":
            yield _JsonLines(stream)
            return
        parquet = _Parquet(stream, kind)
        yield parquet
        parquet.close()


class _JsonLines:
    def __init__(self, stream: Any) -> None:
        self.stream = stream

    def write(self, record: Record) -> None:
        self.stream.write(to_line(record))


class _Parquet:
    def __init__(self, stream: Any, kind: type[Record]) -> None:
        import pyarrow.parquet  # noqa: PLC0415 - of the extra

        self.schema = arrow_schema(kind)
        self.file = pyarrow.parquet.ParquetWriter(stream, self.schema, compression="zstd")
        self.rows: list[dict[str, Any]] = []

    def write(self, record: Record) -> None:
        self.rows.append(record.model_dump(mode="json"))
        if len(self.rows) >= _BATCH:
            self._flush()

    def _flush(self) -> None:
        import pyarrow  # noqa: PLC0415

        self.file.write_table(pyarrow.Table.from_pylist(self.rows, schema=self.schema))
        self.rows.clear()

    def close(self) -> None:
        self._flush()
        self.file.close()


def arrow_schema(kind: type[Record]) -> Any:
    """The Arrow schema of a record with its lists and parts.

    It is valid without any record.
    """
    import pyarrow  # noqa: PLC0415

    return pyarrow.schema(_fields(kind))


def _fields(kind: type[Record]) -> list[Any]:
    import pyarrow  # noqa: PLC0415

    hints = typing.get_type_hints(kind, include_extras=False)
    return [pyarrow.field(name, _arrow(hints[name])) for name in kind.model_fields]


def _arrow(hint: Any) -> Any:
    """The Arrow type of a field's type: `list[Claim]` -> list<struct<…>>."""
    import pyarrow  # noqa: PLC0415

    scalars = {str: pyarrow.string(), AwareDatetime: pyarrow.string(), bool: pyarrow.bool_(), int: pyarrow.int64()}
    scalars[float] = pyarrow.float64()
    origin = get_origin(hint)
    if origin is Annotated:
        return _arrow(get_args(hint)[0])
    if origin in (Union, types.UnionType):
        (one,) = [part for part in get_args(hint) if part is not type(None)]
        return _arrow(one)
    if origin is list:
        return pyarrow.list_(_arrow(get_args(hint)[0]))
    if isinstance(hint, type) and issubclass(hint, Record):
        return pyarrow.struct(_fields(hint))
    return pyarrow.string() if origin is Literal else scalars[hint]
