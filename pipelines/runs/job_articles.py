"""The newest revision of each article of a job, over all its finished runs."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from pipelines.core.records import Article
from pipelines.runs.errors import OutputError
from pipelines.runs.opening import job_digest
from pipelines.runs.run_folder import FILE_NAMES

_NAME = FILE_NAMES[Article]
_MOST_NAMED = 5


def articles_of_job(output_dir: Path, *, spider: str, arguments: Mapping[str, str]) -> Iterator[bytes]:
    """Lines of articles.jsonl of all finished runs, without superseded revisions.

    Raises:
        OutputError: the job has no runs here, its ledger or a file cannot be read, or, once all others were given, some
            lines are damaged.
    """
    paths = [output_dir / run_id / _NAME for run_id in finished_runs(output_dir, spider=spider, arguments=arguments)]
    found = [path for path in paths if path.is_file()]
    newest: dict[str, Path] = {}
    damaged: list[str] = []
    for path in found:
        for number, line in enumerate(_lines(path), start=1):
            article_id = _id_of(line)
            if article_id is None:
                damaged.append(f"{path}, line {number}")
            else:
                newest.setdefault(article_id, path)
    for path in reversed(found):
        for line in _lines(path):
            article_id = _id_of(line)
            if article_id is not None and newest.get(article_id) == path:
                yield line
    if damaged:
        raise OutputError(f"damaged lines, which were left out: {len(damaged)}, {'; '.join(damaged[:_MOST_NAMED])}")


def finished_runs(output_dir: Path, *, spider: str, arguments: Mapping[str, str]) -> list[str]:
    """The ids of a job's finished runs, the newest first."""
    ledger = output_dir / f"{spider}-{job_digest(arguments)}.sqlite"
    if not ledger.is_file():
        raise OutputError(f"{output_dir} has no run of this job: its ledger would be {ledger.name}")
    try:
        # Read alone, beside a run in progress.
        with closing(sqlite3.connect(f"{ledger.resolve().as_uri()}?mode=ro", uri=True, timeout=30)) as db:
            rows = db.execute("SELECT id FROM runs WHERE state = 'finished' ORDER BY rowid DESC")
            return [run_id for (run_id,) in rows.fetchall()]
    except sqlite3.Error as error:
        raise OutputError(f"cannot read the ledger {ledger}: {error}") from error


def _lines(path: Path) -> Iterator[bytes]:
    """The lines of a file; an OutputError if it cannot be read."""
    try:
        with path.open("rb") as lines:
            yield from lines
    except OSError as error:
        raise OutputError(f"cannot read {path}: {error.strerror or error}") from error


def _id_of(line: bytes) -> str | None:
    """The id of the article in a whole line.

    None in one that another program has damaged.
    """
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return None
    article_id = row.get("id") if isinstance(row, dict) and line.endswith(b"\n") else None
    return article_id if isinstance(article_id, str) else None
