"""The tables in files: CSV, SQLite and Parquet.

What is read back is what was written.
"""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest
import yaml

from pipelines.output.exports.csv_files import write_csv
from pipelines.output.exports.inputs import ExportInput
from pipelines.output.exports.parquet import arrow_schema, write_parquet
from pipelines.output.exports.rows import Row, table_rows
from pipelines.output.exports.sqlite import datasette_metadata, write_sqlite
from pipelines.output.exports.table_types import Table
from pipelines.output.exports.tables import TABLES
from tests.samples import harbour_articles, write_run

FILES = {table.name for table in TABLES}


def from_csv(table: Table, folder: Path) -> list[Row]:
    parse: dict[str, Callable[[str], Any]] = {
        "text": str,
        "integer": int,
        "number": float,
        "boolean": {"true": True, "false": False}.__getitem__,
        "texts": json.loads,
        "integers": json.loads,
    }
    types = {column.name: parse[column.type] for column in table.columns}
    with (folder / f"{table.name}.csv").open(encoding="utf-8", newline="") as file:
        return [
            {name: types[name](value) if value else None for name, value in row.items()} for row in csv.DictReader(file)
        ]


def from_sqlite(table: Table, folder: Path) -> list[Row]:
    parse: dict[str, Callable[[Any], Any]] = {"boolean": bool, "texts": json.loads, "integers": json.loads}
    types = {column.name: parse.get(column.type, lambda value: value) for column in table.columns}
    database = sqlite3.connect(folder / "hearsay.sqlite")
    database.row_factory = sqlite3.Row
    rows = [dict(row) for row in database.execute(f"SELECT * FROM {table.name}")]
    database.close()
    return [{name: None if value is None else types[name](value) for name, value in row.items()} for row in rows]


def from_parquet(table: Table, folder: Path) -> list[Row]:
    rows: list[Row] = pyarrow.parquet.read_table(folder / f"{table.name}.parquet").to_pylist()
    return rows


READERS = {
    "csv": (write_csv, from_csv, {f"{name}.csv" for name in FILES}),
    "sqlite": (write_sqlite, from_sqlite, {"hearsay.sqlite", "metadata.json"}),
    "parquet": (write_parquet, from_parquet, {f"{name}.parquet" for name in FILES} | {"README.md"}),
}


@pytest.mark.parametrize("format_name", READERS)
def test_what_is_read_back_is_what_was_written(format_name: str, full: ExportInput, tmp_path: Path) -> None:
    write, read, names = READERS[format_name]
    folder = tmp_path / "export"
    folder.mkdir()
    write(full, folder)
    assert {path.name for path in folder.iterdir()} == names
    for table in TABLES:
        expected = [row for name, row in table_rows(full) if name == table.name]
        if format_name == "csv":  # which does not tell an empty text from none
            expected = [{key: None if value == "" else value for key, value in row.items()} for row in expected]
        assert read(table, folder) == expected, table.name


@pytest.mark.parametrize("format_name", READERS)
def test_an_export_of_nothing_has_all_files_and_columns(format_name: str, empty: ExportInput, tmp_path: Path) -> None:
    write, read, names = READERS[format_name]
    write(empty, tmp_path)
    assert names <= {path.name for path in tmp_path.iterdir()}
    assert all(read(table, tmp_path) == [] for table in TABLES)


@pytest.mark.parametrize("format_name", READERS)
def test_a_second_export_replaces_the_first(
    format_name: str, full: ExportInput, empty: ExportInput, tmp_path: Path
) -> None:
    write, read, _ = READERS[format_name]
    write(full, tmp_path)
    write(empty, tmp_path)
    assert all(read(table, tmp_path) == [] for table in TABLES)


@pytest.mark.parametrize("format_name", READERS)
def test_an_export_that_fails_leaves_no_files(format_name: str, full: ExportInput, tmp_path: Path) -> None:
    write, _, _ = READERS[format_name]
    with full.runs[-1].articles_path.open("a") as file:
        file.write("torn")
    folder = tmp_path / "export"
    folder.mkdir()
    with pytest.raises(Exception, match="line 2: no JSON"):
        write(full, folder)
    assert list(folder.iterdir()) == []


# --- SQLite --------------------------------------------------------------------------------------------------------


@pytest.fixture
def database(full: ExportInput, tmp_path: Path) -> sqlite3.Connection:
    write_sqlite(full, tmp_path)
    return sqlite3.connect(tmp_path / "hearsay.sqlite")


def test_keys_hold_and_columns_need_no_quotes(database: sqlite3.Connection) -> None:
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    for table in TABLES:
        columns = ", ".join(column.name for column in table.columns)
        database.execute(f"SELECT {columns} FROM {table.name}").fetchall()


def test_views_join_claims_and_find_the_newest_revision(database: sqlite3.Connection) -> None:
    (count,) = database.execute("SELECT count(*) FROM attributed_claims WHERE headline LIKE 'Crates%'").fetchone()
    assert count == 25
    newest = database.execute("SELECT id, revision FROM newest_articles").fetchall()
    assert len({id_ for id_, _ in newest}) == len(newest) == 5
    assert sorted(revision for _, revision in newest) == [1, 1, 1, 2, 2]


def test_claims_can_be_searched(database: sqlite3.Connection) -> None:
    found = database.execute("SELECT rowid FROM claims_fts WHERE claims_fts MATCH 'forged'").fetchall()
    texts = [database.execute("SELECT text FROM claims WHERE rowid = ?", row).fetchone()[0] for row in found]
    assert len(texts) == 5
    assert all("forged" in text for text in texts)


def test_datasettes_metadata_names_tables_and_columns_that_are_there(database: sqlite3.Connection) -> None:
    tables = datasette_metadata()["databases"]["hearsay"]["tables"]
    assert tables.keys() == FILES
    assert {"kind", "sourceType", "stance", "negated"} <= set(tables["claims"]["facets"])
    for name, table in tables.items():
        columns = {row[1] for row in database.execute(f"PRAGMA table_info({name})")}
        facets = [facet["array"] if isinstance(facet, dict) else facet for facet in table["facets"]]
        assert {*facets, *table["columns"]} <= columns


# --- Parquet -------------------------------------------------------------------------------------------------------


def test_the_schema_is_fixed_and_described(full: ExportInput, empty: ExportInput, tmp_path: Path) -> None:
    for records in (full, empty):
        write_parquet(records, tmp_path)
        for table in TABLES:
            schema = pyarrow.parquet.read_schema(tmp_path / f"{table.name}.parquet")
            assert schema.equals(arrow_schema(table))
            assert all(field.metadata[b"description"] for field in schema)
            metadata = pyarrow.parquet.read_metadata(tmp_path / f"{table.name}.parquet")
            # The datasets library fails on a row group of no rows.
            assert all(metadata.row_group(at).num_rows for at in range(metadata.num_row_groups))


def test_the_card_has_a_configuration_for_every_table_with_rows(full: ExportInput, tmp_path: Path) -> None:
    write_parquet(full, tmp_path)
    _, head, text = (tmp_path / "README.md").read_text(encoding="utf-8").split("---\n", 2)
    card = yaml.safe_load(head)
    assert {config["data_files"] for config in card["configs"]} == {path.name for path in tmp_path.glob("*.parquet")}
    assert [config["config_name"] for config in card["configs"] if config.get("default")] == ["claims"]
    assert card["language"] == ["en", "no"]
    assert card["size_categories"] == ["n<1K"]
    assert "6 news articles and 29 claims" in text
    assert all(f"\n### {table.name}\n" in text for table in TABLES)


def test_the_card_of_nothing_is_one(empty: ExportInput, tmp_path: Path) -> None:
    write_parquet(empty, tmp_path)
    _, head, _ = (tmp_path / "README.md").read_text(encoding="utf-8").split("---\n", 2)
    assert "language" not in yaml.safe_load(head)


def test_a_table_without_rows_is_not_offered(tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", [harbour_articles(1)[0].model_copy(update={"claims": []})])
    write_parquet(ExportInput([run]), tmp_path)
    _, head, _ = (tmp_path / "README.md").read_text(encoding="utf-8").split("---\n", 2)
    configs = yaml.safe_load(head)["configs"]
    assert [config["config_name"] for config in configs] == ["articles", "removed", "rejected"]
    assert [config["config_name"] for config in configs if config.get("default")] == ["articles"]
