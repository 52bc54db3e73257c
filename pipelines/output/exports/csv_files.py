"""CSV in UTF-8, a file for each table; null is empty, a list a JSON array."""

from __future__ import annotations

import contextlib
import csv
import json
from pathlib import Path
from typing import Any

from pipelines.output.exports.inputs import ExportInput, whole_file
from pipelines.output.exports.rows import table_rows
from pipelines.output.exports.tables import TABLES


def write_csv(records: ExportInput, folder: Path) -> None:
    """Write `articles.csv`, `claims.csv` and a file for every other table."""
    with contextlib.ExitStack() as files:
        writers = {}
        for table in TABLES:
            file = files.enter_context(whole_file(folder / f"{table.name}.csv"))
            names = [column.name for column in table.columns]
            writers[table.name] = csv.DictWriter(file, names, lineterminator="\n")
            writers[table.name].writeheader()
        for name, row in table_rows(records):
            writers[name].writerow({column: _cell(value) for column, value in row.items()})


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value
