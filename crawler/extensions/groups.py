"""Write groups.jsonl when a run finishes, and describe the groups in the summary."""

from __future__ import annotations

import signal
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from pipelines.runs.errors import StoppedError

if TYPE_CHECKING:
    from scrapy.statscollectors import StatsCollector

    from pipelines.core.records import Article
    from pipelines.core.records.groups import ClaimGroup

FILE_NAME = "groups.jsonl"
# Bytes of articles from which the index of them is kept on disk.
_LARGE = 64 * 1024 * 1024
_LONGEST_TEXT = 100


class RunGroups:
    """Group the claims of a run; a call returns more files, name to content.

    It takes some 16 ms an article, in which the reactor hears no signal; one ends it with StoppedError.
    """

    def __init__(self, stats: StatsCollector) -> None:
        self.stats = stats

    def __call__(self, articles_path: Path) -> Mapping[str, str]:
        # Only now: a run does not wait for this at its start.
        from pipelines.core.jsonl import to_line  # noqa: PLC0415

        began = time.process_time()
        with stopped_by_signals():
            groups = group_file(articles_path)
        for name, value in figures(groups).items():
            self.stats.set_value(name, value)
        self.stats.set_value("stage/corroboration/seconds", round(time.process_time() - began, 3))
        return {FILE_NAME: b"".join(map(to_line, groups)).decode("utf-8")}


@contextmanager
def stopped_by_signals() -> Iterator[None]:
    """Raise StoppedError at the first SIGTERM or SIGINT; only the main thread can."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(*_: object) -> None:
        raise StoppedError("the run was stopped while its claims were grouped; the same command goes on with it")

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def group_file(articles_path: Path) -> list[ClaimGroup]:
    """Group the articles in a file; a large file is indexed on disk, beside it."""
    from pipelines.corroboration.group import group_claims, groups_of  # noqa: PLC0415
    from pipelines.corroboration.index import ArticleIndex  # noqa: PLC0415

    if articles_path.stat().st_size < _LARGE:
        return group_claims(read_articles(articles_path))
    with (
        tempfile.TemporaryDirectory(dir=articles_path.parent.parent, prefix=".groups-") as folder,
        ArticleIndex(Path(folder) / "articles.sqlite") as index,
    ):
        return list(groups_of(read_articles(articles_path), index))


def read_articles(path: Path) -> Iterator[Article]:
    """Read the articles in a file written by this version of the program."""
    from pipelines.core.records import Article  # noqa: PLC0415

    with path.open("rb") as lines:
        yield from map(Article.model_validate_json, lines)


def figures(groups: Iterable[ClaimGroup]) -> dict[str, int | str]:
    """Number of groups, of those with several outlets, and the most told claim."""
    several = [group for group in groups if group.outlets > 1]
    found: dict[str, int | str] = {"groups/count": len(list(groups)), "groups/severalOutlets": len(several)}
    if several:
        most = max(several, key=lambda group: (group.outlets, len(group.members), group.confidence, group.id))
        found |= {
            "groups/mostTold/text": shortened(most.text),
            "groups/mostTold/outlets": most.outlets,
            "groups/mostTold/origins": most.independentOrigins,
        }
    return found


def shortened(text: str) -> str:
    """`text` on one line, cut at a word."""
    words = " ".join(text.split())
    if len(words) <= _LONGEST_TEXT:
        return words
    return words[:_LONGEST_TEXT].rsplit(" ", 1)[0] + " …"


def group_lines(stats: Mapping[str, object]) -> list[str]:
    """The summary's lines on groups; none if claims were not grouped."""
    if "groups/count" not in stats:
        return []
    lines = [f"groups    {stats['groups/count']} ({stats['groups/severalOutlets']} told by several outlets)"]
    if "groups/mostTold/text" in stats:
        outlets, origins = stats["groups/mostTold/outlets"], stats["groups/mostTold/origins"]
        independent = f"{origins} independent origin" + ("" if origins == 1 else "s")
        lines.append(f"most told {outlets} outlets, {independent}: {stats['groups/mostTold/text']}")
    return lines
