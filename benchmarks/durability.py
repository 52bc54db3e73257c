"""What the ledger costs: pages a second with it, and with the same lines written to the same files without it.

Both runs are the real program on the same generated texts, one after the other and in turns, so that what else the
machine does meets both alike. Without the ledger lines are neither synced nor noted, and no run can be taken up.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem
from scrapy.statscollectors import StatsCollector
from typing_extensions import Self

from benchmarks.kills import ROOT, story
from pipelines.output.jsonl import to_line
from pipelines.records import Article, Rejected

STAGES = {
    "pipelines.boilerplate.stage.BoilerplatePipeline": 100,
    "pipelines.language.LanguagePipeline": 200,
    "pipelines.claims.stage.ClaimsPipeline": 300,
}
WITH = "pipelines.output.stage.OutputPipeline"
WITHOUT = "benchmarks.durability.PlainOutput"


class PlainOutput:
    """The lines of the output stage, without its care."""

    def __init__(self, stats: StatsCollector) -> None:
        self.stats = stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler.stats)

    def open_spider(self) -> None:
        self.file = tempfile.TemporaryFile()  # noqa: SIM115 (closed with the spider)

    def process_item(self, item: Any) -> Any:
        if isinstance(item, Article | Rejected):
            self.file.write(to_line(item))
        self.stats.inc_value("articles/count")
        if isinstance(item, Rejected):
            raise DropItem(item.reason, log_level="DEBUG")
        return item

    def close_spider(self) -> None:
        self.file.close()


def seconds(folder: Path, output: str, *, claims: bool) -> float:
    """CPU and waiting together, of one whole run that writes by the pipeline `output`."""
    stages = {name: at for name, at in STAGES.items() if claims or "claims" not in name}
    pipelines = ",".join(f'"{name}":{at}' for name, at in (stages | {output: 400}).items())
    with tempfile.TemporaryDirectory() as target:
        settings = {"OUTPUT_DIR": target, "PROGRESS_ENABLED": 0, "WORKERS": 0, "LOG_LEVEL": "CRITICAL"}
        options = [*(f"{name}={value}" for name, value in settings.items()), f"ITEM_PIPELINES={{{pipelines}}}"]
        command = [sys.executable, "-m", "scrapy", "crawl", "seeds", "-a", f"path={folder}"]
        began = time.perf_counter()
        subprocess.run([*command, *(part for option in options for part in ("-s", option))], cwd=ROOT, check=True)
        return time.perf_counter() - began


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=2000, help="texts of one run (%(default)s)")
    parser.add_argument("--rounds", type=int, default=5, help="runs of each kind (%(default)s)")
    parser.add_argument("--claims", action="store_true", help="extract claims, too; the ledger's share shrinks")
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        for number in range(options.pages):
            (Path(folder) / f"{number:06}.txt").write_text(story(number))
        pairs = [
            tuple(seconds(Path(folder), output, claims=options.claims) for output in (WITHOUT, WITH))
            for _ in range(options.rounds)
        ]
    without, with_ledger = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(plain / kept for plain, kept in pairs)
    print(f"without the ledger  {options.pages / without:8.1f} pages/s")
    print(f"with the ledger     {options.pages / with_ledger:8.1f} pages/s")
    print(f"ratio               {ratio:8.3f} (median of {options.rounds} pairs)")
    return 0 if ratio >= 0.9 else 1


if __name__ == "__main__":
    sys.exit(main())
