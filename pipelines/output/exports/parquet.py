"""Parquet files, one a table, with the card of a Hugging Face dataset."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pyarrow
import pyarrow.parquet

from pipelines.output.exports.dataset_card import dataset_card
from pipelines.output.exports.inputs import ExportInput, whole_file
from pipelines.output.exports.rows import Row, table_rows
from pipelines.output.exports.table_types import Table
from pipelines.output.exports.tables import TABLES

# Rows of a table that wait to be written together.
_BATCH = 2000

_TYPES = {
    "text": pyarrow.string(),
    "integer": pyarrow.int64(),
    "number": pyarrow.float64(),
    "boolean": pyarrow.bool_(),
    "texts": pyarrow.list_(pyarrow.string()),
    "integers": pyarrow.list_(pyarrow.int64()),
}


def write_parquet(records: ExportInput, folder: Path) -> None:
    """Write a Parquet file for each table, and `README.md`."""
    counts: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    with contextlib.ExitStack() as files:
        writers = {table.name: files.enter_context(_table_writer(table, folder)) for table in TABLES}
        for name, row in table_rows(records):
            writers[name].write(row)
            counts[name] += 1
            if name == "articles":
                languages[row["inLanguage"]] += 1
    with whole_file(folder / "README.md") as file:
        file.write(dataset_card(counts, languages))


def arrow_schema(table: Table) -> pyarrow.Schema:
    """The table's columns, each with its description."""
    return pyarrow.schema(
        [
            pyarrow.field(column.name, _TYPES[column.type], metadata={"description": column.description})
            for column in table.columns
        ]
    )


class _TableWriter:
    """Writes rows in batches."""

    def __init__(self, schema: pyarrow.Schema, file: pyarrow.parquet.ParquetWriter) -> None:
        self._schema = schema
        self._file = file
        self._waiting: list[Row] = []

    def write(self, row: Row) -> None:
        self._waiting.append(row)
        if len(self._waiting) >= _BATCH:
            self.flush()

    def flush(self) -> None:
        if not self._waiting:  # the datasets library cannot read a row group of no rows
            return
        self._file.write_table(pyarrow.Table.from_pylist(self._waiting, schema=self._schema))
        self._waiting.clear()


@contextlib.contextmanager
def _table_writer(table: Table, folder: Path) -> Iterator[_TableWriter]:
    """Writes the file of `table`, which has its name only once it is complete."""
    path = folder / f"{table.name}.parquet"
    part = path.with_name(f"{path.name}.part")
    schema = arrow_schema(table)
    try:
        with pyarrow.parquet.ParquetWriter(part, schema, compression="zstd") as file:
            writer = _TableWriter(schema, file)
            yield writer
            writer.flush()
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
