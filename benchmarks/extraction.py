"""Score `clean_html` beside other extractors.

Article text of saved pages, and milliseconds a page. "ours" cleans each page with the copy of the block model that was
trained without it. "ours, as shipped" uses all copies, which have seen every page; this is what is timed. Word tables
and rules were written with these pages in view.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TypeVar

from benchmarks import floors
from benchmarks.bootstrap import interval, paired_interval
from benchmarks.metrics import pages as metrics
from benchmarks.readers import pages as reader
from benchmarks.readers.pages import SavedPage
from benchmarks.rivals import extractors
from benchmarks.rivals.extractors import Extractor
from pipelines.boilerplate.html import clean_html
from pipelines.boilerplate.pages.block_model import BlockModel, read_model

# Published for article-extraction-benchmark's 181 pages: AutoExtract, its best commercial service, November 2019.
PUBLISHED = {"F1": 0.970, "precision": 0.984, "recall": 0.956, "accuracy": 0.470}

OURS, SHIPPED = "ours", "ours, as shipped"

Counts = TypeVar("Counts", metrics.Overlap, metrics.Segments)
Score = Callable[[Sequence[Counts]], float]
Cleaner = Callable[[SavedPage], str]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark; the exit status is 0, 1 below a floor, 2 if data is missing."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.extraction", description=__doc__)
    floors.add_arguments(parser)
    options = parser.parse_args(argv)
    files = [options.data / reader.TRUTH, options.data / reader.STRINGS]
    if problems := floors.missing(files):
        print(*problems, sep="\n")
        return floors.DATA_MISSING
    everyone: dict[str, Cleaner] = {
        OURS: lambda page: clean_html(page.html, model=_unaware(page.fold)).articleBody,
        SHIPPED: lambda page: clean_html(page.html).articleBody,
        **{name: _rival(rival) for name, rival in extractors.installed().items()},
    }
    scores: dict[str, float] = {}
    costs: dict[str, float] = {}

    whole = list(reader.read_benchmark(options.data))
    found, times = run(everyone, whole)
    print(f"article-extraction-benchmark, {len(whole)} pages")
    overlaps = {
        name: [metrics.shingles(page.article, text) for page, text in zip(whole, texts, strict=True)]
        for name, texts in found.items()
    }
    scores.update(table("benchmark", overlaps, metrics.OVERLAP_SCORES, times))
    print(
        "AutoExtract, 2019".ljust(24) + "".join(f"{PUBLISHED[name]:.3f}".ljust(10) for name in metrics.OVERLAP_SCORES)
    )
    costs["times trafilatura"] = times[SHIPPED] / times["trafilatura"]

    strings = list(reader.read_segments(options.data))
    found, times = run(everyone, strings)
    print(f"\ntrafilatura's evaluation, {len(strings)} pages")
    counts = {
        name: [metrics.segments(page.inside, page.outside, text) for page, text in zip(strings, texts, strict=True)]
        for name, texts in found.items()
    }
    scores.update(table("segments", counts, metrics.SEGMENT_SCORES, times))
    return floors.settle("extraction", floors.Results(floors.corpus_hash(files), scores, costs), options)


def run(everyone: dict[str, Cleaner], pages: Sequence[SavedPage]) -> tuple[dict[str, list[str]], dict[str, float]]:
    """The text that each extractor finds on each page, and its mean time.

    The time is processor time in milliseconds.
    """
    found: dict[str, list[str]] = {name: [] for name in everyone}
    spent: dict[str, list[float]] = {name: [] for name in everyone}
    for extract in everyone.values():
        extract(SavedPage("", b"<html><body><p>What is loaded once is loaded now.</p></body></html>"))
    for page in pages:
        for name, extract in everyone.items():
            start = time.process_time()
            try:
                text = extract(page)
            except extractors.FAILURES:
                text = ""
            spent[name].append(time.process_time() - start)
            found[name].append(text)
    return found, {name: 1000 * statistics.fmean(each) for name, each in spent.items()}


def table(
    title: str, counts: dict[str, list[Counts]], scores: dict[str, Score[Counts]], times: dict[str, float]
) -> dict[str, float]:
    """Print one row an extractor with our intervals; return our scores."""
    print(" " * 24 + "".join(name.ljust(10) for name in scores) + "ms/page")
    for name, each in counts.items():
        cells = [f"{score(each):.3f}".ljust(10) for score in scores.values()]
        print(name.ljust(24) + "".join(cells) + f"{times[name]:.1f}")
    for name, score in scores.items():
        low, high = interval(counts[OURS], score)
        best = max((rival for rival in counts if not rival.startswith(OURS)), key=lambda rival: score(counts[rival]))
        ahead, far = paired_interval(counts[OURS], counts[best], score)
        print(f"  ours {name}: {low:.3f} to {high:.3f}; ahead of {best} by {ahead:+.3f} to {far:+.3f}")
    return {
        **{f"{title} {name}": score(counts[OURS]) for name, score in scores.items()},
        **{f"{title} {name}, as shipped": score(counts[SHIPPED]) for name, score in scores.items()},
    }


@lru_cache
def _unaware(fold: int) -> BlockModel:
    """The copy of the block model that has not seen the pages of `fold`."""
    return read_model(fold=fold)


def _rival(extract: Extractor) -> Cleaner:
    return lambda page: extract(page.html)


if __name__ == "__main__":
    raise SystemExit(main())
