"""Speed of a crawl, beside its stages alone and other extractors.

Each runs in a process of its own, in turn. All articles go through all stages. The HTML pages among them also go
through cleaning alone, which is what the other extractors do.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import itertools
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import floors
from benchmarks.kills import WITHOUT_CLAIMS
from benchmarks.processes import Cost, measure
from crawler.settings import EXTENSIONS

PAGES = ("extraction/article-extraction-benchmark/html", "extraction/trafilatura-eval/html")
TEXTS = "attribution/polnear/train.jsonl.gz"

BARE = "stages bare, one process"
TWO_BARE = "stages bare, two at once"
CRAWL = "scrapy crawl seeds"
BARE_CLEANING = "cleaning bare, one process"
CLEANING_CRAWL = "scrapy crawl, no claims"
RIVALS = {"newspaper": "newspaper4k", "newsplease": "news-please"}


@dataclass(frozen=True)
class Program:
    """One row: a command over `folder`.

    And where a crawl leaves its records and the delays of its reactor.
    """

    folder: Path
    command: list[str]
    output: Path | None = None
    lag: Path | None = None
    copies: int = 1


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark; the exit status is 0, or 2 if data is missing.

    There are no floors: machines differ.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument(
        "--data", type=Path, default=floors.DEFAULT_DATA, help="folder of the public data (%(default)s)"
    )
    parser.add_argument(
        "--articles", type=int, default=1000, help="half pages, half texts (%(default)s; at most 1,000)"
    )
    parser.add_argument("--rounds", type=int, default=3, help="times each program runs, in turn (%(default)s)")
    parser.add_argument("--only", nargs="*", help="parts of the names of the programs to run")
    options = parser.parse_args(argv)
    if problems := floors.missing(options.data / name for name in (*PAGES, TEXTS)):
        print(*problems, sep="\n")
        return floors.DATA_MISSING
    with tempfile.TemporaryDirectory() as scratch:
        articles = Path(scratch) / "articles"
        write_articles(options.data, articles, options.articles)
        chosen = {
            name: program
            for name, program in programs(articles, output=Path(scratch) / "output").items()
            if options.only is None or any(part in name for part in options.only)
        }
        runs, delays = run_in_turn(chosen, rounds=options.rounds)
        report(chosen, runs, delays)
    return floors.OK


def write_articles(data: Path, folder: Path, count: int) -> None:
    """Write `count` articles of the public data.

    Half of them go to `folder`/pages and half to `folder`/texts.
    """
    (folder / "pages").mkdir(parents=True)
    (folder / "texts").mkdir()
    pages = itertools.chain.from_iterable(sorted((data / name).glob("*.html.gz")) for name in PAGES)
    for number, path in enumerate(itertools.islice(pages, count // 2)):
        (folder / "pages" / f"{number:04}.html").write_bytes(gzip.decompress(path.read_bytes()))
    texts: dict[str, str] = {}
    with gzip.open(data / TEXTS, "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            texts.setdefault(row["doc"], row["text"])
    for number, text in enumerate(itertools.islice(texts.values(), count - count // 2)):
        (folder / "texts" / f"{number:04}.txt").write_text(text, encoding="utf-8")


def programs(articles: Path, *, output: Path) -> dict[str, Program]:
    """The programs to compare."""
    pages = articles / "pages"
    found = {
        BARE: bare(articles, "stages"),
        TWO_BARE: bare(articles, "stages", copies=2),
        CRAWL: crawl(articles, output),
        BARE_CLEANING: bare(pages, "cleaning"),
        CLEANING_CRAWL: crawl(pages, output, f"ITEM_PIPELINES={json.dumps(WITHOUT_CLAIMS)}"),
        "trafilatura": bare(pages, "trafilatura"),
    }
    installed = {module: name for module, name in RIVALS.items() if importlib.util.find_spec(module) is not None}
    return found | {name: bare(pages, module) for module, name in installed.items()}


def bare(folder: Path, what: str, *, copies: int = 1) -> Program:
    command = [sys.executable, "-m", "benchmarks.rivals.bare", str(folder), "--what", what]
    return Program(folder, command, copies=copies)


def crawl(folder: Path, output: Path, *settings: str) -> Program:
    """A crawl of `folder` that also writes the delays of its reactor."""
    lag = output.with_name("lag.json")
    extensions = json.dumps(EXTENSIONS | {"benchmarks.lag.LagProbe": 0})
    given = (f"OUTPUT_DIR={output}", f"REACTOR_DELAYS={lag}", f"EXTENSIONS={extensions}", *settings)
    options = [part for setting in given for part in ("-s", setting)]
    command = [sys.executable, "-m", "scrapy", "crawl", "seeds", "-a", f"path={folder}", *options]
    return Program(folder, command, output, lag)


def run_in_turn(chosen: dict[str, Program], *, rounds: int) -> tuple[dict[str, list[Cost]], dict[str, list[float]]]:
    """Costs and delays of each program.

    They alternate, so that other load on the machine affects all alike.
    """
    runs: dict[str, list[Cost]] = {name: [] for name in chosen}
    delays: dict[str, list[float]] = {name: [] for name in chosen}
    for _ in range(rounds):
        for name, program in chosen.items():
            if program.output is not None:
                shutil.rmtree(program.output, ignore_errors=True)
            runs[name].append(measure(program.command, copies=program.copies, output=program.output))
            if program.lag is not None:
                delays[name] += json.loads(program.lag.read_text())
    return runs, delays


def report(chosen: dict[str, Program], runs: dict[str, list[Cost]], delays: dict[str, list[float]]) -> None:
    """Print one row a program, and how the crawl compares."""
    heads = ("articles", "a second", "CPU ms each", "peak MB", "processes", "first record", "blocked p99")
    print(f"medians of {len(next(iter(runs.values())))} runs")
    print(f"{'':28}" + "".join(f"{head:>13}" for head in heads))
    for name, costs in runs.items():
        count = chosen[name].copies * sum(path.is_file() for path in chosen[name].folder.rglob("*"))
        wall, cpu, peak = (statistics.median(getattr(cost, field) for cost in costs) for field in Cost.TIMES)
        first = statistics.median(cost.first or 0.0 for cost in costs)
        blocked = percentile(delays[name], 0.99)
        figures = [f"{count}", f"{count / wall:.1f}", f"{cpu * 1000 / count:.1f}", f"{peak / 1e6:.0f}"]
        figures += [f"{max(cost.processes for cost in costs)}", f"{first:.1f} s" if first else ""]
        figures += [f"{blocked * 1000:.0f} ms" if delays[name] else ""]
        print(f"{name:28}" + "".join(f"{figure:>13}" for figure in figures))
    for one, other in ((CRAWL, BARE), (CLEANING_CRAWL, BARE_CLEANING), *((CLEANING_CRAWL, r) for r in RIVALS.values())):
        if one in runs and other in runs:
            pairs = list(zip(runs[one], runs[other], strict=True))
            throughput = statistics.median(second.wall / first.wall for first, second in pairs)
            cpu = statistics.median(first.cpu / second.cpu for first, second in pairs)
            print(f"{one} beside {other}: throughput x {throughput:.2f}, CPU x {cpu:.2f}")


def percentile(values: Sequence[float], share: float) -> float:
    return sorted(values)[int(share * len(values))] if values else 0.0


if __name__ == "__main__":
    try:
        raise SystemExit(main())
    except subprocess.CalledProcessError as error:
        raise SystemExit(f"{error}\n{error.stderr}") from error
