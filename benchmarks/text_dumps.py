"""Score `clean_text` on the visible text of public pages.

Beside line rules and a perfect selection of lines. The metric is article-extraction-benchmark's. Each page is cleaned
by the copy of the line classifier that was trained without it; all copies together are timed. The few thresholds
applied to the classifier's output were chosen on these pages.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Sequence
from functools import lru_cache

from benchmarks import floors
from benchmarks.bootstrap import interval, paired_interval
from benchmarks.metrics import shingles
from benchmarks.readers import dumps
from benchmarks.readers.dumps import DumpPage
from benchmarks.readers.pages import TRUTH
from benchmarks.rivals.line_rules import RIVALS
from pipelines.boilerplate.dumps.line_model import LineModel
from pipelines.boilerplate.text import clean_text

# trafilatura with its defaults, on the HTML: the target of `clean_text`, which has no markup.
TARGET = 0.957
# The speed is printed for a dump of this many words.
WORDS = 1000

Cleaner = Callable[[DumpPage], str]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark; the exit status is 0, 1 below a floor, 2 if data is missing."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.text_dumps", description=__doc__)
    floors.add_arguments(parser)
    options = parser.parse_args(argv)
    files = [options.data / TRUTH]
    if problems := floors.missing(files):
        print(*problems, sep="\n")
        return floors.DATA_MISSING
    pages = list(dumps.read_dumps(options.data))
    scores = compare(pages)
    costs = {"milliseconds for 1000 words": milliseconds(pages)}
    print(f"\n{WORDS}-word dump: {costs['milliseconds for 1000 words']:.1f} ms (target 5)")
    return floors.settle("text_dumps", floors.Results(floors.corpus_hash(files), scores, costs), options)


def compare(pages: Sequence[DumpPage]) -> dict[str, float]:
    """Print the table of all cleaners, and return our F1 in each form for the floors."""
    cleaners: dict[str, Cleaner] = {
        **{f"ours, {name}": _ours(form) for name, form in dumps.FORMS.items()},
        **{name: _rival(rival) for name, rival in RIVALS.items()},
        "perfect choice of lines": perfect,
    }
    print(f"{len(pages)} pages; target F1 {TARGET}")
    print(" " * 26 + "".join(name.ljust(16) for name in shingles.Scores._fields) + "F1, 95 %")
    counts = {}
    for name, clean in cleaners.items():
        counts[name] = [shingles.count(page.article, clean(page)) for page in pages]
        cells = [f"{value:.3f}" for value in shingles.score(counts[name])]
        low, high = interval(counts[name], shingles.f1)
        print(name.ljust(26) + "".join(cell.ljust(16) for cell in cells) + f"{low:.3f} to {high:.3f}", flush=True)
    low, high = paired_interval(counts["ours, blocks"], counts["C4 line rules"], shingles.f1)
    print(f"  ours ahead of C4's line rules by {low:+.3f} to {high:+.3f}")
    return {f"{name}: F1": shingles.f1(each) for name, each in counts.items() if name.startswith("ours")}


def perfect(page: DumpPage) -> str:
    """The lines that share more than half of their shingles with the article.

    This is the best possible selection of lines.
    """
    return "\n".join(line for line, own in zip(page.lines, page.article_lines(), strict=True) if own)


def milliseconds(pages: Sequence[DumpPage]) -> float:
    """Median time of `clean_text` on dumps of about a thousand words.

    The model is loaded before.
    """
    texts = [dumps.blocks(page) for page in pages]
    chosen = [text for text in texts if 0.7 * WORDS <= len(text.split()) <= 1.3 * WORDS] or texts[:5]
    times = []
    for text in chosen:
        start = time.process_time()
        clean_text(text)
        times.append((time.process_time() - start) * WORDS / len(text.split()))
    return 1000 * statistics.median(times)


def _ours(form: Callable[[DumpPage], str]) -> Cleaner:
    return lambda page: clean_text(form(page), model=_unaware(page.fold)).articleBody


@lru_cache
def _unaware(fold: int) -> LineModel:
    """The copy of the classifier that has not seen the pages of `fold`."""
    return LineModel.read(fold=fold)


def _rival(rival: Callable[[str], str]) -> Cleaner:
    return lambda page: rival(dumps.blocks(page))


if __name__ == "__main__":
    raise SystemExit(main())
