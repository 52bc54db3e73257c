"""The cost of the ledger: pages a second with it, and without it.

Both runs are the real program on the same generated texts. They alternate, so that other load on the machine affects
both alike. Without the ledger, lines are neither synced nor recorded, and no run can be resumed.
"""

from __future__ import annotations

import argparse
import resource
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

from benchmarks.kills import ROOT
from benchmarks.sample_pages import story
from pipelines.core.jsonl import to_line
from pipelines.core.records import Article, Rejected

STAGES = {
    "pipelines.boilerplate.stage.BoilerplatePipeline": 100,
    "pipelines.language.stage.LanguagePipeline": 200,
    "pipelines.claims.stage.ClaimsPipeline": 300,
}
WITH = "pipelines.output.stage.OutputPipeline"
WITHOUT = "benchmarks.durability.PlainOutput"


class PlainOutput:
    """Write the same lines as the output stage, without syncing or recording them."""

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


def cost(folder: Path, output: str, *, claims: bool) -> tuple[float, float]:
    """Elapsed and CPU seconds of a run that writes through the pipeline `output`."""
    stages = {name: at for name, at in STAGES.items() if claims or "claims" not in name}
    pipelines = ",".join(f'"{name}":{at}' for name, at in (stages | {output: 400}).items())
    with tempfile.TemporaryDirectory() as target:
        settings = {"OUTPUT_DIR": target, "PROGRESS_ENABLED": 0, "WORKERS": 0, "LOG_LEVEL": "CRITICAL"}
        options = [*(f"{name}={value}" for name, value in settings.items()), f"ITEM_PIPELINES={{{pipelines}}}"]
        command = [sys.executable, "-m", "scrapy", "crawl", "seeds", "-a", f"path={folder}"]
        began, used = time.perf_counter(), cpu_of_children()
        subprocess.run([*command, *(part for option in options for part in ("-s", option))], cwd=ROOT, check=True)
        return time.perf_counter() - began, cpu_of_children() - used


def cpu_of_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=1000, help="texts of one run (%(default)s)")
    parser.add_argument("--rounds", type=int, default=6, help="runs of each kind (%(default)s)")
    parser.add_argument("--claims", action="store_true", help="extract claims, too; the ledger's share shrinks")
    options = parser.parse_args(argv)
    costs: dict[str, list[tuple[float, float]]] = {WITHOUT: [], WITH: []}
    with tempfile.TemporaryDirectory() as folder:
        for number in range(options.pages):
            (Path(folder) / f"{number:06}.txt").write_text(story(number))
        for pair in range(options.rounds):
            # A B, B A, …: a machine that becomes slower or faster favours neither.
            for output in (WITHOUT, WITH) if pair % 2 == 0 else (WITH, WITHOUT):
                costs[output].append(cost(Path(folder), output, claims=options.claims))
    for name, kind in (("without the ledger", WITHOUT), ("with the ledger", WITH)):
        wall, cpu = (statistics.median(times) for times in zip(*costs[kind], strict=True))
        print(f"{name:19} {options.pages / wall:8.1f} pages/s {cpu * 1000 / options.pages:8.2f} ms of CPU each")
    pairs = [
        (plain / kept, cpu_plain / cpu_kept)
        for (plain, cpu_plain), (kept, cpu_kept) in zip(costs[WITHOUT], costs[WITH], strict=True)
    ]
    ratio, cpu_ratio = (statistics.median(ratios) for ratios in zip(*pairs, strict=True))
    print(f"ratio {ratio:22.3f} by the clock, {cpu_ratio:.3f} by CPU time (medians of {options.rounds} pairs)")
    return 0 if ratio >= 0.9 else 1


if __name__ == "__main__":
    sys.exit(main())
