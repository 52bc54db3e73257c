"""Read the articles, rejected pages and groups of runs, of any schema so far.

A line of schema 1.0 is brought up to 1.1, and a field that a later 1.x has added is passed over, so that whoever reads
records with this module has one kind of record to deal with.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from pipelines.core.records import SCHEMA_VERSION, Article, Record, Rejected, source_id
from pipelines.core.records.base import digest
from pipelines.core.records.groups import ClaimGroup

ARTICLES = "articles.jsonl"
REJECTED = "rejected.jsonl"
GROUPS = "groups.jsonl"

# How lines of the current schema begin.
_CURRENT = f'{{"schemaVersion":"{SCHEMA_VERSION}",'.encode()

Line = TypeVar("Line", bound=Record)


class UnreadableRunError(Exception):
    """A run cannot be read; the message is one line that says what to do."""


@dataclass(frozen=True)
class SavedRun:
    """The files of one run; `rejected` and `groups` are None if there is no such file."""

    articles_path: Path
    rejected_path: Path | None = None
    groups_path: Path | None = None

    @property
    def name(self) -> str:
        """The run's id, or the name of a file that is in no run's folder."""
        path = self.articles_path
        return path.resolve().parent.name if path.name == ARTICLES else path.name

    def articles(self) -> Iterator[Article]:
        """The articles, in the order of the file."""
        return _records(self.articles_path, Article)

    def article_count(self) -> int:
        """The number of lines in the file of articles."""
        try:
            with self.articles_path.open("rb") as file:
                return sum(1 for _ in file)
        except OSError as error:
            raise UnreadableRunError(f"cannot read {self.articles_path}: {error.strerror or error}") from error

    def rejected(self) -> Iterator[Rejected]:
        """The pages that did not become articles."""
        return iter(()) if self.rejected_path is None else _records(self.rejected_path, Rejected)

    def groups(self) -> Iterator[ClaimGroup]:
        """The claims that several articles make."""
        return iter(()) if self.groups_path is None else read_groups(self.groups_path)


def find_run(path: Path) -> SavedRun:
    """The run at `path`: its folder, one with a link `latest`, or a file of articles.

    Raises:
        UnreadableRunError: there is none, or it has not finished.
    """
    if path.is_dir():
        if not (path / ARTICLES).exists() and (path / "latest").is_dir():
            path = path / "latest"
        if (path / f"{ARTICLES}.part").exists():
            raise UnreadableRunError(f"{path} has not finished; start the same crawl again to complete it")
        path = path / ARTICLES
    if not path.is_file():
        raise UnreadableRunError(f"{path} does not exist; name a run's folder or a file of articles (.jsonl)")
    if path.name != ARTICLES:
        return SavedRun(path)
    return SavedRun(path, rejected_path=_beside(path, REJECTED), groups_path=_beside(path, GROUPS))


def read_groups(path: Path) -> Iterator[ClaimGroup]:
    """The groups in a file that `scrapy corroborate` wrote."""
    return _records(path, ClaimGroup)


def all_groups(runs: Iterable[SavedRun], groups_path: Path | None = None) -> Iterator[ClaimGroup]:
    """The groups in `groups_path`, or else those of each run, without repetitions.

    Several may have one id: two runs know different members of a group.
    """
    seen = set()
    for group in read_groups(groups_path) if groups_path else (group for run in runs for group in run.groups()):
        content = digest(group.model_dump_json())
        if content not in seen:
            seen.add(content)
            yield group


def upgraded(line: dict[str, Any]) -> dict[str, Any]:
    """An article's line of an earlier schema as one of this schema.

    Schema 1.0 has sources without `label` and `entityId`: both are read off the name, or else the mention.
    """
    for claim in line.get("claims", ()):
        sources = [claim.get("source"), *(link.get("source") for link in claim.get("chain", ()))]
        for source in sources:
            if source is not None and "label" not in source:
                source["label"] = source.get("name") or source["text"]
                source["entityId"] = source_id(line["id"], source["label"])
    return line | {"schemaVersion": SCHEMA_VERSION}


def _beside(path: Path, name: str) -> Path | None:
    return path.with_name(name) if path.with_name(name).is_file() else None


def _records(path: Path, kind: type[Line]) -> Iterator[Line]:
    """Read the records of a file of lines."""
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                yield _record(line, kind, where=f"{path}, line {number}")
    except OSError as error:
        raise UnreadableRunError(f"cannot read {path}: {error.strerror or error}") from error


def _record(line: bytes, kind: type[Line], *, where: str) -> Line:
    """Read a line as a record; an UnreadableRunError says where and why not."""
    if line.startswith(_CURRENT):
        # At once, in a third of the time; what is wrong with a line is told below.
        with suppress(ValidationError):
            return kind.model_validate_json(line, extra="ignore")
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UnreadableRunError(f"{where}: no JSON") from error
    version = data.get("schemaVersion", SCHEMA_VERSION) if isinstance(data, dict) else None
    if not isinstance(version, str) or version.partition(".")[0] != SCHEMA_VERSION.partition(".")[0]:
        raise UnreadableRunError(f"{where}: no record of schema {SCHEMA_VERSION} or an earlier one")
    try:
        if kind is Article:
            data = upgraded(data)
        elif "schemaVersion" in data:
            data["schemaVersion"] = SCHEMA_VERSION
        # What a later minor version has added is passed over.
        return kind.model_validate(data, extra="ignore")
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(map(str, first["loc"]))
        raise UnreadableRunError(f"{where}: {field}: {first['msg']}") from error
    except (KeyError, TypeError, AttributeError) as error:
        raise UnreadableRunError(f"{where}: no {kind.__name__.lower()}") from error
