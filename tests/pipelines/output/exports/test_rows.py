"""The tables: every row fits its table, and every field of a record is in one."""

from __future__ import annotations

import re
from typing import Any

import pytest
from pydantic import BaseModel

from pipelines.core.records import Article, Claim, Cue, Dateline, Entity, Metadata, Quantity, Rejected, Removed, Source
from pipelines.core.records.groups import ClaimGroup, GroupConflict, GroupMember, GroupOrigin
from pipelines.output.exports.inputs import ExportInput
from pipelines.output.exports.rows import Row, table_rows
from pipelines.output.exports.tables import (
    ARTICLES,
    CLAIMS,
    ENTITIES,
    GROUP_CONFLICTS,
    GROUP_MEMBERS,
    GROUP_ORIGINS,
    GROUPS,
    LINKS,
    QUANTITIES,
    REJECTED,
    REMOVED,
    TABLES,
    Table,
)

PYTHON_TYPES: dict[str, tuple[type, ...]] = {
    "text": (str,),
    "integer": (int,),
    "number": (float,),
    "boolean": (bool,),
    "texts": (list,),
    "integers": (list,),
}


def rows_of(records: ExportInput) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = {table.name: [] for table in TABLES}
    for name, row in table_rows(records):
        rows[name].append(row)
    return rows


def test_every_row_has_the_columns_and_types_of_its_table(full: ExportInput) -> None:
    rows = rows_of(full)
    for table in TABLES:
        assert rows[table.name], f"no row of {table.name} is tested"
        types = {column.name: PYTHON_TYPES[column.type] for column in table.columns}
        for row in rows[table.name]:
            assert row.keys() == types.keys()
            for name, value in row.items():
                assert value is None or type(value) in types[name], (table.name, name, value)


def test_numbers_count_the_rows_and_references_hold(full: ExportInput) -> None:
    rows = rows_of(full)
    for table in TABLES:
        if table.key is not None:
            keys = [row[table.key] for row in rows[table.name]]
            assert len(set(keys)) == len(keys)
        for column, other, key in table.references:
            known = {row[key] for row in rows[other]}
            assert {row[column] for row in rows[table.name]} - {None} <= known
    assert [row["articleNumber"] for row in rows["articles"]] == list(range(6))
    assert [row["claimNumber"] for row in rows["claims"]] == list(range(29))
    # The newest revision's claim stands for a member; a claim that is not exported has no number.
    assert [row["claimNumber"] for row in rows["group_members"]] == [24, 5, None, None, 24]
    assert [row["groupNumber"] for row in rows["group_members"]] == [0, 0, 1, 1, 2]
    assert rows["groups"][0]["id"] == rows["groups"][2]["id"]


def test_offsets_lead_back_to_the_texts(full: ExportInput) -> None:
    rows = rows_of(full)
    bodies = [row["articleBody"] for row in rows["articles"]]
    body_of = [bodies[row["articleNumber"]] for row in rows["claims"]]
    for row, body in zip(rows["claims"], body_of, strict=True):
        parts = zip(row["fragmentStarts"], row["fragmentEnds"], strict=True)
        assert " ".join(body[start:end] for start, end in parts) == row["text"]
        if row["sourceText"] is not None:
            assert body[row["sourceStart"] : row["sourceEnd"]] == row["sourceText"]
        if row["cueText"] is not None:
            assert body[row["cueStart"] : row["cueEnd"]] == row["cueText"]
    for name in ("quantities", "times", "entities"):
        for row in rows[name]:
            assert body_of[row["claimNumber"]][row["startOffset"] : row["endOffset"]] == row["text"]


# Fields that are no column of their own: what they hold is in columns of these names, or in tables of their own.
ELSEWHERE = {
    "start": "Offset|Start|^contextStart",
    "end": "Offset|End",
    "claims": "claimCount",
    "removed": "removedCount",
    "metadata": "runId",
    "dateline": "datelineText",
    "fragments": "fragmentStarts",
    "context": "contextStart",
    "source": "sourceText",
    "cue": "cueText",
    "chain": "chainLength",
    "of": "ofWhat",
    "origins": "independentOrigins",
    "conflicts": "conflictKinds",
    "values": "conflictingValues",
    "members": "memberCount",
    "schemaVersion": ".",
    "quantities": ".",
    "times": ".",
    "entities": ".",
    "span": "^spanText$",
}
RECORDS: list[tuple[type[BaseModel], Table, str]] = [
    (Article, ARTICLES, ""),
    (Metadata, ARTICLES, ""),
    (Dateline, ARTICLES, "dateline"),
    (Claim, CLAIMS, ""),
    (Source, CLAIMS, "source"),
    (Source, LINKS, "source"),
    (Cue, LINKS, "cue"),
    (Quantity, QUANTITIES, ""),
    (Entity, ENTITIES, ""),
    (Removed, REMOVED, ""),
    (Rejected, REJECTED, ""),
    (ClaimGroup, GROUPS, ""),
    (GroupMember, GROUP_MEMBERS, ""),
    (GroupOrigin, GROUP_ORIGINS, ""),
    (GroupConflict, GROUP_CONFLICTS, ""),
]


@pytest.mark.parametrize(("record", "table", "prefix"), RECORDS)
def test_every_field_is_in_a_column(record: type[BaseModel], table: Table, prefix: str) -> None:
    columns = [column.name for column in table.columns]
    for field in record.model_fields:
        name = prefix + field[0].upper() + field[1:] if prefix else field
        pattern = ELSEWHERE.get(field, f"^{name}$")
        assert any(re.search(pattern, column) for column in columns), f"{table.name} lacks {record.__name__}.{field}"


def test_an_empty_run_has_no_rows(empty: ExportInput) -> None:
    assert not any(rows_of(empty).values())


def test_names_are_plain_in_sql() -> None:
    reserved = set("end start of values order group table index select from to default position".split())
    reserved -= {"position"}  # a keyword of some databases, and free as a column's name in all
    names: list[Any] = [column.name.lower() for table in TABLES for column in table.columns]
    assert not reserved & set(names)
    assert all(re.fullmatch("[a-z][a-z0-9]*", name) for name in names)
