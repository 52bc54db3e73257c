"""Speed of a crawl beside its stages run bare and beside trafilatura, on the same folder, each in its own process."""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks import floors
from benchmarks.processes import Cost, measure

PAGES = ("extraction/article-extraction-benchmark/html", "extraction/trafilatura-eval/html")
TEXTS = "attribution/polnear/train.jsonl.gz"

BARE = "stages bare, one process"
CRAWL = "scrapy crawl seeds"
BARE_CLEANING = "cleaning bare, one process"
TRAFILATURA = "trafilatura, one process"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark; the exit status is 0, or 2 where data is missing. Timings have no floors: machines differ."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument(
        "--data", type=Path, default=floors.DEFAULT_DATA, help="folder of the public data (%(default)s)"
    )
    parser.add_argument("--articles", type=int, default=200, help="half pages, half texts (%(default)s; at most 1,000)")
    parser.add_argument("--rounds", type=int, default=3, help="times each program runs, in turn (%(default)s)")
    options = parser.parse_args(argv)
    if problems := floors.missing(options.data / name for name in (*PAGES, TEXTS)):
        print(*problems, sep="\n")
        return floors.DATA_MISSING
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "articles"
        count = write_articles(options.data, folder, options.articles)
        runs = run_in_turn(programs(folder, output=Path(scratch) / "output"), rounds=options.rounds)
    report(runs, count)
    return floors.OK


def write_articles(data: Path, folder: Path, count: int) -> int:
    """Write `count` articles of the public data to `folder`, half of them pages and half texts; the number written."""
    folder.mkdir()
    pages = itertools.chain.from_iterable(sorted((data / name).glob("*.html.gz")) for name in PAGES)
    for number, path in enumerate(itertools.islice(pages, count // 2)):
        (folder / f"page{number:04}.html").write_bytes(gzip.decompress(path.read_bytes()))
    texts: dict[str, str] = {}
    with gzip.open(data / TEXTS, "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            texts.setdefault(row["doc"], row["text"])
    for number, text in enumerate(itertools.islice(texts.values(), count - count // 2)):
        (folder / f"text{number:04}.txt").write_text(text, encoding="utf-8")
    return len(list(folder.iterdir()))


def programs(folder: Path, *, output: Path) -> dict[str, list[str]]:
    """The command of each program that is compared."""
    bare = [sys.executable, "-m", "benchmarks.rivals.bare", str(folder)]
    crawl = [sys.executable, "-m", "scrapy", "crawl", "seeds", "-a", f"path={folder}", "-s", f"OUTPUT_DIR={output}"]
    return {
        BARE: bare,
        CRAWL: crawl,
        BARE_CLEANING: [*bare, "--only", "boilerplate"],
        TRAFILATURA: [*bare, "--only", "trafilatura"],
    }


def run_in_turn(commands: dict[str, list[str]], *, rounds: int) -> dict[str, list[Cost]]:
    """The costs of each command, A B C A B C …, so that a machine's moods meet all alike."""
    runs: dict[str, list[Cost]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(measure(command))
    return runs


def report(runs: dict[str, list[Cost]], count: int) -> None:
    print(f"{count} articles, medians of {len(runs[BARE])} runs")
    print(f"{'':28} {'articles/s':>10} {'CPU ms each':>12} {'peak MB':>8} {'processes':>9}")
    for name, costs in runs.items():
        wall, cpu, peak = (statistics.median(getattr(cost, field) for cost in costs) for field in Cost.TIMES)
        processes = max(cost.processes for cost in costs)
        print(f"{name:28} {count / wall:10.1f} {cpu * 1000 / count:12.1f} {peak / 1e6:8.0f} {processes:9}")
    pairs = list(zip(runs[CRAWL], runs[BARE], strict=True))
    throughput = statistics.median(bare.wall / crawl.wall for crawl, bare in pairs)
    cpu = statistics.median(crawl.cpu / bare.cpu for crawl, bare in pairs)
    print(f"crawl beside bare stages: throughput x {throughput:.2f}, CPU x {cpu:.2f}")


if __name__ == "__main__":
    try:
        raise SystemExit(main())
    except subprocess.CalledProcessError as error:
        raise SystemExit(f"{error}\n{error.stderr}") from error
