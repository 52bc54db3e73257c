"""SQLite: one database, with datasette's metadata beside it.

A list is a JSON array; a boolean is 0 or 1.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from pipelines.output.exports.inputs import ExportInput, whole_file
from pipelines.output.exports.rows import Row, table_rows
from pipelines.output.exports.table_types import Table
from pipelines.output.exports.tables import TABLES

DATABASE = "hearsay.sqlite"

_TYPES = {
    "text": "TEXT",
    "integer": "INTEGER",
    "number": "REAL",
    "boolean": "INTEGER",
    "texts": "TEXT",
    "integers": "TEXT",
}

# What most questions need at once: each claim with its article, and each article as it is now.
_VIEWS = """
CREATE VIEW attributed_claims AS
  SELECT claims.*, headline, publisher, datePublished, canonicalUrl, inLanguage
  FROM claims JOIN articles USING (articleNumber);
CREATE VIEW newest_articles AS
  SELECT * FROM articles WHERE articleNumber IN (
    SELECT articleNumber FROM (
      SELECT articleNumber, row_number() OVER (
        PARTITION BY id ORDER BY revision DESC, retrievedAt DESC, articleNumber DESC) AS age
      FROM articles) WHERE age = 1);
"""


def write_sqlite(records: ExportInput, folder: Path) -> None:
    """Write `hearsay.sqlite` and, for datasette, `metadata.json`."""
    part = folder / f"{DATABASE}.part"
    part.unlink(missing_ok=True)
    try:
        _write_database(records, part)
        part.replace(folder / DATABASE)
    finally:
        part.unlink(missing_ok=True)
    with whole_file(folder / "metadata.json") as file:
        json.dump(datasette_metadata(), file, indent=2, ensure_ascii=False)


def _write_database(records: ExportInput, path: Path) -> None:
    """Write all tables, views and indexes into a new database."""
    database = sqlite3.connect(path)
    try:
        # Nobody reads the file before it is complete.
        database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
        database.executescript("".join(create_statements(table) for table in TABLES) + _VIEWS)
        _insert(database, table_rows(records))
        database.executescript("".join(index_statements(table) for table in TABLES))
        _make_searchable(database)
        database.commit()
    finally:
        database.close()


def create_statements(table: Table) -> str:
    """The statement that creates `table`, with its keys."""
    lines = [
        f'"{column.name}" {_TYPES[column.type]}{" PRIMARY KEY" if column.name == table.key else ""}'
        for column in table.columns
    ]
    lines += [f'FOREIGN KEY ("{column}") REFERENCES "{other}" ("{key}")' for column, other, key in table.references]
    return f'CREATE TABLE "{table.name}" (\n  {", ".join(lines)}\n);\n'


def index_statements(table: Table) -> str:
    """The statements that index what joins and facets look up."""
    columns = dict.fromkeys([*(column for column, _, _ in table.references), *table.facets])
    return "".join(f'CREATE INDEX "{table.name}_{name}" ON "{table.name}" ("{name}");\n' for name in columns)


def datasette_metadata() -> dict[str, Any]:
    """Titles, descriptions and facets for `datasette --metadata metadata.json`."""
    tables = {
        table.name: {
            "description": table.description,
            "columns": {column.name: column.description for column in table.columns},
            "facets": [_facet(table, name) for name in table.facets],
        }
        for table in TABLES
    }
    tables["articles"] |= {"label_column": "headline", "sort_desc": "datePublished"}
    tables["claims"] |= {"label_column": "text", "sort_desc": "checkWorthiness"}
    tables["groups"] |= {"label_column": "text", "sort_desc": "outlets"}
    return {
        "title": "News articles and their claims",
        "description": "Who said what, according to whom; written by Hearsay.",
        "databases": {"hearsay": {"tables": tables}},
    }


def _facet(table: Table, name: str) -> str | dict[str, str]:
    (column,) = [column for column in table.columns if column.name == name]
    return {"array": name} if column.type == "texts" else name


def _insert(database: sqlite3.Connection, rows: Iterator[tuple[str, Row]]) -> None:
    """Insert rows, table by table."""
    statements = {
        table.name: f'INSERT INTO "{table.name}" VALUES ({", ".join(f":{column.name}" for column in table.columns)})'
        for table in TABLES
    }
    for name, same_table in groupby(rows, key=itemgetter(0)):
        database.executemany(
            statements[name], ({key: _cell(value) for key, value in row.items()} for _, row in same_table)
        )


def _cell(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value


def _make_searchable(database: sqlite3.Connection) -> None:
    """Add full-text indexes where SQLite is built with them; datasette finds them."""
    for table in TABLES:
        if not table.searched:
            continue
        columns = ", ".join(f'"{name}"' for name in table.searched)
        try:
            database.execute(f'CREATE VIRTUAL TABLE "{table.name}_fts" USING fts5({columns}, content="{table.name}")')
        except sqlite3.OperationalError as error:
            if "no such module" in str(error):
                return
            raise
        database.execute(f'INSERT INTO "{table.name}_fts" ("{table.name}_fts") VALUES (\'rebuild\')')
