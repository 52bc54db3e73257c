"""The README.md that makes a Parquet export a Hugging Face dataset."""

from __future__ import annotations

from collections.abc import Mapping

from pipelines.output.exports.table_types import Table
from pipelines.output.exports.tables import TABLES

_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))

_TEXT = """
# News articles and their claims

{articles:,} news articles and {claims:,} claims: who said what, according to whom, with which numbers and times, and at
which characters of the text. Written by Hearsay.

    from datasets import load_dataset

    claims = load_dataset("PATH/OF/THIS/FOLDER", "claims", split="train")

`claimNumber` and `articleNumber` join the tables. Offsets are 0-based and half-open, in Unicode code points:
`articleBody[startOffset:endOffset] == text`, for a claim of several fragments by `fragmentStarts` and `fragmentEnds`.

A claim is what a text says that somebody said; whether it is true is not part of the data. Sources, numbers and names
were found by a program: `confidence` says how sure it is. The texts belong to their publishers, which `articles` names.

## Tables
"""


def dataset_card(counts: Mapping[str, int], languages: Mapping[str, int]) -> str:
    """The card, with a configuration for each table that has rows.

    The library cannot load one without.

    Args:
        counts: rows by table.
        languages: articles by language.
    """
    by_use = sorted(TABLES, key=lambda table: table.name != "claims")
    loadable = [table for table in by_use if counts.get(table.name)] or by_use
    head = [
        "---",
        "pretty_name: News articles and their claims",
        "license: unknown",
        *_listed("language", sorted(code for code in languages if code != "und")),
        *_listed("size_categories", [_size(counts.get("claims", 0))]),
        *_listed("tags", ["news", "claims", "attribution", "quotations", "fact-checking"]),
        "configs:",
        *(line for table in loadable for line in _configuration(table, default=table is loadable[0])),
        "---",
    ]
    text = _TEXT.format(articles=counts.get("articles", 0), claims=counts.get("claims", 0))
    return "\n".join(head) + "\n" + text + "".join(_section(table, counts.get(table.name, 0)) for table in TABLES)


def _configuration(table: Table, *, default: bool) -> list[str]:
    lines = [f"- config_name: {table.name}", f"  data_files: {table.name}.parquet"]
    return [*lines, "  default: true"] if default else lines


def _listed(key: str, values: list[str]) -> list[str]:
    # Quoted: without, YAML takes the code of Norwegian for false.
    return [f"{key}:", *(f'- "{value}"' for value in values)] if values else []


def _size(rows: int) -> str:
    return next((name for limit, name in _SIZES if rows < limit), "n>1M")


def _section(table: Table, rows: int) -> str:
    """The section of one table: its description, and a row for each column."""
    heading = (
        f"\n### {table.name}\n\n{table.description} {rows:,} here.\n\n| column | type | what |\n| --- | --- | --- |\n"
    )
    return heading + "".join(
        f"| `{column.name}` | {column.type} | {column.description} |\n" for column in table.columns
    )
