"""`scrapy corroborate`: group the claims of several articles, of one run or of many."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from crawler.extensions.groups import figures, group_lines

if TYPE_CHECKING:
    from pipelines.core.groups import ClaimGroup
    from pipelines.core.records import Article


class Command(ScrapyCommand):
    """Exit codes: 0 the groups are written; 1 a file cannot be read or written; 2 bad arguments."""

    requires_project = True
    requires_crawler_process = False

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

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        # Scrapy imports every command before it runs one.
        from pipelines.output.saved_runs import UnreadableRunError  # noqa: PLC0415

        if not args:
            raise UsageError("name a file of articles, or a run's folder such as output/latest", print_help=False)
        try:
            groups = group_runs([Path(arg) for arg in args], opts.output)
        except UnreadableRunError as error:
            sys.stderr.write(f"error: {error}\n")
            self.exitcode = 1
        except OSError as error:
            sys.stderr.write(f"error: cannot write {error.filename or opts.output}: {error.strerror or error}\n")
            self.exitcode = 1
        else:
            sys.stderr.write("\n".join(group_lines(figures(groups))) + "\n")
            sys.stdout.write(f"{opts.output}\n")


def group_runs(paths: list[Path], output: Path) -> list[ClaimGroup]:
    """Write the groups of the articles at `paths` to `output`, under its final name only when complete.

    Raises:
        UnreadableRunError: there are no articles at one of the paths.
        OSError: the disk does not allow the operation.
    """
    from pipelines.core.jsonl import to_line  # noqa: PLC0415
    from pipelines.corroboration.group import groups_of  # noqa: PLC0415
    from pipelines.corroboration.index import ArticleIndex  # noqa: PLC0415
    from pipelines.output.saved_runs import find_run  # noqa: PLC0415

    runs = [find_run(path) for path in paths]

    def articles() -> Iterator[Article]:
        for run in runs:
            yield from run.articles()

    with tempfile.TemporaryDirectory(dir=output.parent, prefix=".groups-") as folder:
        unfinished = Path(folder) / "groups.jsonl"
        with ArticleIndex(Path(folder) / "articles.sqlite") as index, unfinished.open("wb") as file:
            groups = []
            for group in groups_of(articles(), index):
                file.write(to_line(group))
                groups.append(group)
        unfinished.replace(output)
    return groups
