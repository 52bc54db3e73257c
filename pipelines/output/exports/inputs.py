"""The records to export, of one or several runs, read as often as needed."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.parse import quote

from pipelines.core.records import Article, Rejected
from pipelines.core.records.groups import ClaimGroup
from pipelines.output.saved_runs import SavedRun, all_groups

# What an IRI may hold as it is; everything else, such as a space in a file's name, is percent-encoded.
_IRI_CHARACTERS = ":/?#[]@!$&'()*+,;=%~"


@dataclass(frozen=True)
class ExportInput:
    """The runs to export, and in `groups_path` other groups than theirs."""

    runs: Sequence[SavedRun]
    groups_path: Path | None = None

    def articles(self) -> Iterator[Article]:
        for run in self.runs:
            yield from run.articles()

    def rejected(self) -> Iterator[tuple[str, Rejected]]:
        """Each rejected page with the name of its run."""
        for run in self.runs:
            for rejected in run.rejected():
                yield run.name, rejected

    def groups(self) -> Iterator[ClaimGroup]:
        return all_groups(self.runs, self.groups_path)


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[IO[str]]:
    """Open a text file in UTF-8 that becomes `path` once it is complete."""
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("w", encoding="utf-8", newline="") as file:
            yield file
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


class ArticleNames:
    """File names of articles: the id, with `-2`, `-3` for further revisions."""

    def __init__(self) -> None:
        self._met: dict[str, int] = {}

    def __call__(self, article: Article) -> str:
        number = self._met[article.id] = self._met.get(article.id, 0) + 1
        return article.id if number == 1 else f"{article.id}-{number}"


def iri(address: str) -> str:
    """An address as linked data wants it."""
    return quote(address, safe=_IRI_CHARACTERS)


def urn(record_id: str) -> str:
    """The name of a claim or group in linked data: `urn:hearsay:clm_0123456789abcdef`."""
    return f"urn:hearsay:{record_id}"
