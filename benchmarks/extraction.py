"""Scores of `clean_html` beside public extractors: article text out of saved pages, and milliseconds a page.

Each score is given for all pages and, in brackets, for the held-out fifth of them, which the model has never seen.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from benchmarks import floors
from benchmarks.bootstrap import interval, paired_interval
from benchmarks.metrics import pages as metrics
from benchmarks.readers import pages as reader
from benchmarks.readers.pages import SavedPage
from benchmarks.rivals import extractors
from benchmarks.rivals.extractors import Extractor
from pipelines.boilerplate.html import clean_html

# Published for article-extraction-benchmark's 181 pages: AutoExtract, its best commercial service, November 2019.
PUBLISHED = {"F1": 0.970, "precision": 0.984, "recall": 0.956, "accuracy": 0.470}

Counts = TypeVar("Counts", metrics.Overlap, metrics.Segments)
Score = Callable[[Sequence[Counts]], float]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark; the exit status is 0, 1 below a floor, 2 where data is missing."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.extraction", description=__doc__)
    floors.add_arguments(parser)
    options = parser.parse_args(argv)
    files = [options.data / reader.TRUTH, options.data / reader.STRINGS]
    if problems := floors.missing(files):
        print(*problems, sep="\n")
        return floors.DATA_MISSING
    everyone = {"ours": lambda html: clean_html(html).articleBody, **extractors.installed()}
    scores: dict[str, float] = {}
    costs: dict[str, float] = {}

    whole = list(reader.read_benchmark(options.data))
    found, times = run(everyone, whole)
    print(f"article-extraction-benchmark, {len(whole)} pages ({_held_out(whole)} held out)")
    overlaps = {
        name: [metrics.shingles(page.article, text) for page, text in zip(whole, texts, strict=True)]
        for name, texts in found.items()
    }
    scores.update(table("benchmark", overlaps, metrics.OVERLAP_SCORES, whole, times))
    print(
        "AutoExtract, 2019".ljust(24) + "  ".join(f"{PUBLISHED[name]:.3f}".ljust(14) for name in metrics.OVERLAP_SCORES)
    )
    costs["times trafilatura"] = times["ours"] / times["trafilatura"]

    strings = list(reader.read_segments(options.data))
    found, times = run(everyone, strings)
    print(f"\ntrafilatura's evaluation, {len(strings)} pages ({_held_out(strings)} held out)")
    counts = {
        name: [metrics.segments(page.inside, page.outside, text) for page, text in zip(strings, texts, strict=True)]
        for name, texts in found.items()
    }
    scores.update(table("segments", counts, metrics.SEGMENT_SCORES, strings, times))
    return floors.settle("extraction", floors.Results(floors.corpus_hash(files), scores, costs), options)


def run(everyone: dict[str, Extractor], pages: Sequence[SavedPage]) -> tuple[dict[str, list[str]], dict[str, float]]:
    """What each extractor finds on each page, and the mean milliseconds of processor time it takes."""
    found: dict[str, list[str]] = {name: [] for name in everyone}
    spent: dict[str, list[float]] = {name: [] for name in everyone}
    for extract in everyone.values():
        extract(b"<html><body><p>What is loaded once is loaded now.</p></body></html>")
    for page in pages:
        for name, extract in everyone.items():
            start = time.process_time()
            try:
                text = extract(page.html)
            except extractors.FAILURES:
                text = ""
            spent[name].append(time.process_time() - start)
            found[name].append(text)
    return found, {name: 1000 * statistics.fmean(each) for name, each in spent.items()}


def table(
    title: str,
    counts: dict[str, list[Counts]],
    scores: dict[str, Score[Counts]],
    pages: Sequence[SavedPage],
    times: dict[str, float],
) -> dict[str, float]:
    """Print one row an extractor, and our intervals; our scores, for the floors."""
    print(" " * 24 + "".join(name.ljust(16) for name in scores) + "ms/page")
    for name, each in counts.items():
        cells = [f"{score(each):.3f} ({score(_only_held_out(each, pages)):.3f})" for score in scores.values()]
        print(name.ljust(24) + "".join(cell.ljust(16) for cell in cells) + f"{times[name]:.1f}")
    ours = counts["ours"]
    for name, score in scores.items():
        low, high = interval(ours, score)
        best = max((rival for rival in counts if rival != "ours"), key=lambda rival: score(counts[rival]))
        ahead, far = paired_interval(ours, counts[best], score)
        print(f"  ours {name}: {low:.3f} to {high:.3f}; ahead of {best} by {ahead:+.3f} to {far:+.3f}")
    held_out = _only_held_out(ours, pages)
    return {
        **{f"{title} {name}": score(ours) for name, score in scores.items()},
        **{f"{title} {name}, held out": score(held_out) for name, score in scores.items()},
    }


def _only_held_out(counts: Sequence[Counts], pages: Sequence[SavedPage]) -> list[Counts]:
    return [each for each, page in zip(counts, pages, strict=True) if page.held_out]


def _held_out(pages: Sequence[SavedPage]) -> int:
    return sum(page.held_out for page in pages)


if __name__ == "__main__":
    raise SystemExit(main())
