"""`scrapy corroborate`: group the claims of one run or of many."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand

from crawler.commands.saved_runs import ReadsSavedRuns
from crawler.extensions.groups import figures, group_lines

if TYPE_CHECKING:
    from pipelines.core.records.groups import ClaimGroup
    from pipelines.output.saved_runs import SavedRun


class Command(ReadsSavedRuns, ScrapyCommand):
    """Write the groups of runs; exit codes are those of `ReadsSavedRuns`."""

    def syntax(self) -> str:
        return "ARTICLES.jsonl... --output GROUPS.jsonl"

    def short_desc(self) -> str:
        return "Group the claims that several articles make, with where they come from"

    def long_desc(self) -> str:
        return (
            "Find the same claim in the articles of any number of runs, and write for each who makes it, where they"
            " differ, and how many independent origins stand behind it. ARTICLES.jsonl is a file of articles, a run's"
            " folder, or output/latest. What is remembered of the articles is kept on disk while it works."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--output", metavar="GROUPS.jsonl", type=Path, default=Path("groups.jsonl"))

    def write(self, runs: list[SavedRun], opts: argparse.Namespace) -> Path:
        output: Path = opts.output
        groups = group_runs(runs, output)
        sys.stderr.write("\n".join(group_lines(figures(groups))) + "\n")
        return output


def group_runs(runs: Sequence[SavedRun], output: Path) -> list[ClaimGroup]:
    """Write the groups of `runs`; `output` appears when they are complete."""
    from pipelines.core.jsonl import to_line  # noqa: PLC0415
    from pipelines.corroboration.group import groups_of  # noqa: PLC0415
    from pipelines.corroboration.index import ArticleIndex  # noqa: PLC0415

    with tempfile.TemporaryDirectory(dir=output.parent, prefix=".groups-") as folder:
        unfinished = Path(folder) / "groups.jsonl"
        with ArticleIndex(Path(folder) / "articles.sqlite") as index, unfinished.open("wb") as file:
            groups = []
            for group in groups_of(chain.from_iterable(run.articles() for run in runs), index):
                file.write(to_line(group))
                groups.append(group)
        unfinished.replace(output)
    return groups
