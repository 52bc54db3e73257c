"""The second job: compare articles in order, and write the final shards.

It does what the history and output stages of a crawl do: an article that is in the run already is rejected as
`duplicate`, and a near-duplicate names the first article of its kind. All of it is one pass with an index on disk, so
that memory does not grow with the number of articles.
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from datatrove.data import DocumentsPipeline
from datatrove.pipeline.base import PipelineStep

from cluster.shards import Folder
from cluster.steps import PARTS, rows_of
from cluster.tables import RecordWriter, writer_for
from pipelines.core.jsonl import to_line
from pipelines.core.records import Article, Rejected
from pipelines.core.stage import reject
from pipelines.core.version import VERSION
from pipelines.corroboration.group import groups_of
from pipelines.corroboration.index import ArticleIndex
from pipelines.runs.recognition import Verdict, recognise
from pipelines.runs.written_articles import Articles

MANIFEST = "manifest.json"
GROUPS = "groups.jsonl"
RUN_ID = "cluster"


class MergeParts(PipelineStep):  # type: ignore[misc]
    """Write articles, rejected, groups and manifest from all parts, and remove these.

    Before: parts/ of all archives. After: one shard of articles and one of rejected records for each archive. Broken
    off at any moment, it starts again from the parts, which are removed only once the manifest is there.
    """

    type = "WRITER"
    name = "Hearsay: merge"

    def __init__(self, output: Folder, *, format: str, archives: int) -> None:
        super().__init__()
        self.output = output
        self.format = format
        self.archives = archives

    def run(self, data: DocumentsPipeline = None, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        if not self.output.has(MANIFEST):
            self._merge()
        self.output.remove(PARTS)
        for folder in (".", "articles", "rejected"):
            self.output.remove_unfinished(folder)
        yield from data or ()

    def _merge(self) -> None:
        """Compare all articles, and write shards, groups and manifest."""
        parts = self.output.names(PARTS)
        if len(parts) != self.archives:
            raise RuntimeError(f"{len(parts)} parts for {self.archives} archives: a task has not finished")
        counts: Counter[str] = Counter()
        with (
            tempfile.TemporaryDirectory(prefix="hearsay-merge-") as folder,
            ArticleIndex(Path(folder) / "groups.sqlite") as known,
            self.output.writing(GROUPS) as stream,
        ):
            for group in groups_of(self._articles(parts, Path(folder) / "articles.sqlite", counts), known):
                stream.write(to_line(group))
                counts["groups"] += 1
        self._describe(counts)

    def _articles(self, parts: Sequence[str], path: Path, counts: Counter[str]) -> Iterator[Article]:
        """Write the shards, and yield every article written."""
        with closing(_index(path)) as index:
            articles = Articles(index)
            for part in parts:
                with self.output.reading(part) as lines, ExitStack() as shard:
                    writers = _Writers(self.output, Path(part).stem, self.format, shard)
                    for record in compared(rows_of(lines), articles, index):
                        writers.write(record)
                        counts.update(_counted(record))
                        if isinstance(record, Article):
                            yield record
                index.commit()

    def _describe(self, counts: Counter[str]) -> None:
        """Write the manifest last: its presence means that the output is complete."""
        shards = [*self.output.names("articles"), *self.output.names("rejected"), GROUPS]
        manifest = {
            "pipelineVersion": VERSION,
            "format": self.format,
            "counts": dict(sorted(counts.items())),
            "files": {name: {"sha256": self.output.sha256(name)} for name in shards},
        }
        with self.output.writing(MANIFEST) as stream:
            stream.write(json.dumps(manifest, indent=2).encode() + b"\n")


def compared(
    rows: Iterable[tuple[str, Verdict | None, Article | Rejected]], articles: Articles, index: sqlite3.Connection
) -> Iterator[Article | Rejected]:
    """The records of a part as a crawl would have written them.

    Args:
        articles, index: the articles before them; those of the part are added.
    """
    for key, given, record in rows:
        if isinstance(record, Rejected):
            yield record
            continue
        verdict = given or recognise(record, articles, key=key, run_id=RUN_ID, revises=False)
        record.id = verdict.article_id
        record.revision, record.revisionOf = verdict.revision, verdict.revision_of
        record.nearDuplicateOf = verdict.near_duplicate_of
        seen = (record.id, record.metadata.bodySha256)
        if index.execute("SELECT 1 FROM seen WHERE articleId = ? AND bodySha256 = ?", seen).fetchone():
            yield reject(record, stage="output", reason="duplicate", detail=f"{record.id} is in this run already")
            continue
        index.execute("INSERT INTO seen VALUES (?, ?)", seen)
        articles.written(*seen)
        yield record


class _Writers:
    """One shard of articles and one of rejected records."""

    def __init__(self, output: Folder, name: str, format: str, stack: ExitStack) -> None:
        self.articles = stack.enter_context(writer_for(output, f"articles/{name}", Article, format))
        self.rejected = stack.enter_context(writer_for(output, f"rejected/{name}", Rejected, format))

    def write(self, record: Article | Rejected) -> None:
        writer: RecordWriter = self.articles if isinstance(record, Article) else self.rejected
        writer.write(record)


def _index(path: Path) -> sqlite3.Connection:
    """Make the temporary table of articles met so far."""
    index = sqlite3.connect(path)
    # It is thrown away, so that nothing need be synced.
    index.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
    index.execute(
        "CREATE TABLE seen (articleId TEXT, bodySha256 TEXT, PRIMARY KEY (articleId, bodySha256)) WITHOUT ROWID"
    )
    return index


def _counted(record: Article | Rejected) -> list[str]:
    if isinstance(record, Rejected):
        return ["rejected", f"rejected/{record.reason}"]
    return ["articles", f"articles/{record.inLanguage}", *["claims"] * len(record.claims)]
