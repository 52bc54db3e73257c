"""Write groups.jsonl when a run finishes, and describe the groups in the summary."""

from __future__ import annotations

import signal
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from pipelines.runs.errors import StoppedError

if TYPE_CHECKING:
    from scrapy.statscollectors import StatsCollector

    from pipelines.core.process_map import Map
    from pipelines.core.records.groups import ClaimGroup
    from pipelines.corroboration.views import ArticleView

FILE_NAME = "groups.jsonl"
# Bytes of articles from which several processes share the work.
_SEVERAL = 1024 * 1024
# Bytes of articles from which the index of them is kept on disk.
_LARGE = 64 * 1024 * 1024
_LONGEST_TEXT = 100


class RunGroups:
    """Group the claims of a run; a call returns more files, name to content.

    Meanwhile the reactor hears no signal; one ends it with StoppedError.
    """

    def __init__(self, stats: StatsCollector, processes: int = 0) -> None:
        self.stats = stats
        self.processes = processes

    def __call__(self, articles_path: Path) -> Mapping[str, str]:
        # Only now: a run does not wait for this at its start.
        from pipelines.core.jsonl import to_line  # noqa: PLC0415
        from pipelines.core.process_map import ProcessMap  # noqa: PLC0415

        began = time.process_time()
        processes = self.processes if articles_path.stat().st_size >= _SEVERAL else 0
        with stopped_by_signals(), ProcessMap(processes) as run:
            groups = group_file(articles_path, run=run)
        for name, value in figures(groups).items():
            self.stats.set_value(name, value)
        self.stats.set_value("stage/corroboration/seconds", round(time.process_time() - began + run.cpu_seconds, 3))
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


def group_file(articles_path: Path, *, run: Map = map) -> list[ClaimGroup]:
    """Group the articles in a file; a large file is indexed on disk, beside it."""
    from pipelines.corroboration.group import groups_among  # noqa: PLC0415
    from pipelines.corroboration.index import ArticleIndex  # noqa: PLC0415

    with ExitStack() as context:
        place = None
        if articles_path.stat().st_size >= _LARGE:
            folder = tempfile.TemporaryDirectory(dir=articles_path.parent.parent, prefix=".groups-")
            place = Path(context.enter_context(folder)) / "articles.sqlite"
        index = context.enter_context(ArticleIndex(place))
        lines = context.enter_context(articles_path.open("rb"))
        views = chain.from_iterable(run(views_in, lines))
        return list(groups_among(views, index, run=run))


def views_in(line: bytes) -> list[ArticleView]:
    """The view of the article in a line; none if it has no claims.

    The line was written by this version of the program.
    """
    from pipelines.core.records import Article  # noqa: PLC0415
    from pipelines.corroboration.group import views_of  # noqa: PLC0415

    return list(views_of([Article.model_validate_json(line)]))


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
