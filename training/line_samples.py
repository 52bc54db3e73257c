"""Labelled dumps for the line classifier, from the public pages.

Pages of article-extraction-benchmark come with their text. For those of trafilatura's evaluation the text is what two
settings of trafilatura agree on, which is right for most lines and weighs less; the strings that are known to belong
in or out decide their lines for certain.
"""

from __future__ import annotations

import gzip
import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import trafilatura

from benchmarks.readers.align_lines import article_lines
from benchmarks.readers.dumps import DumpPage, dump_page, read_dumps, thinned
from pipelines.boilerplate.dumps.lines import read_line
from pipelines.boilerplate.dumps.neighbourhood import features

Array = npt.NDArray[np.float32]

SEGMENTS = Path("extraction/trafilatura-eval")
AGREED, DISPUTED, KNOWN = 0.5, 0.1, 1.0
# Dumps beyond these sizes teach little: an empty page, a whole archive.
FEWEST_LINES, MOST_LINES = 4, 3000
# Share of the gaps between paragraphs that something stands in, in an interrupted page.
_INTERRUPTIONS = 0.15

# A line, whether it is the article's, and how sure that is.
Row = tuple[str, bool, float]


@dataclass(frozen=True)
class Sample:
    """One dump: a row of features, a label and a weight a line. `fold` is None for pages that no fold measures on."""

    name: str
    form: str
    fold: int | None
    rows: Array
    labels: Array
    weights: Array


@dataclass(frozen=True)
class Truth:
    """What is known of a page's article: texts of it that agree where it is sure, and strings in and out of it."""

    texts: tuple[str, ...]
    trust: float
    inside: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()


def read_samples(data: Path) -> Iterator[Sample]:
    """Every page below `data` in four forms: all text, what is visible under the title, what extractors leave of
    that, and the same interrupted by captions and headlines of other pages.
    """
    pages = [
        *((page, Truth((page.article,), KNOWN), page.fold) for page in read_dumps(data)),
        *((page, truth, None) for page, truth in _read_segments(data)),
    ]
    titles = [page.title for page, _, _ in pages if page.title]
    for page, truth, fold in pages:
        yield from _forms(page, truth, fold, titles)


def _read_segments(data: Path) -> Iterator[tuple[DumpPage, Truth]]:
    for row in json.loads((data / SEGMENTS / "evaldata.json").read_text(encoding="utf-8")):
        html = gzip.decompress((data / SEGMENTS / "html" / f"{row['file']}.gz").read_bytes())
        texts = tuple(
            trafilatura.extract(html, include_comments=False, favor_precision=precise, favor_recall=not precise) or ""
            for precise in (True, False)
        )
        yield dump_page(row["file"], html, ""), Truth(texts, AGREED, tuple(row["with"]), tuple(row["without"]))


def _forms(page: DumpPage, truth: Truth, fold: int | None, titles: Sequence[str]) -> Iterator[Sample]:
    chooser = random.Random(page.name)
    titled = [line for line in (page.title, page.description, *page.visible) if line]
    for form, lines in (("blocks", page.lines), ("titled", titled), ("thinned", titled), ("interrupted", titled)):
        labels, trust = _labels(lines, truth)
        chosen = range(len(lines)) if form in {"blocks", "titled"} else thinned(lines, labels, chooser)
        rows = [(lines[index], labels[index], trust[index]) for index in chosen]
        if form == "interrupted":
            rows = interrupted(rows, titles, chooser)
        if FEWEST_LINES <= len(rows) <= MOST_LINES:
            yield make_sample(page.name, form, fold, rows)


def interrupted(rows: Sequence[Row], titles: Sequence[str], chooser: random.Random) -> list[Row]:
    """A page with related headlines, and descriptions of pictures, between its paragraphs.

    Headlines are `titles` of other pages without their sites; descriptions are sentences of the page without their
    full stop. Half of the pages end both with the name of a site, as extractors do with alternative texts.
    """
    site = chooser.choice(("", f" - {chooser.choice(titles).rsplit(' - ', 1)[-1][:30]}"))
    sentences = [line.split(". ")[0].rstrip(".") or line for line, kept, _ in rows if kept and len(line.split()) > 12]
    result: list[Row] = []
    between = False
    for line, kept, trust in rows:
        if between and kept and chooser.random() < _INTERRUPTIONS:
            if sentences and chooser.random() < 0.5:
                result.append((chooser.choice(sentences) + site, False, KNOWN))
            headline = re.split(r"\s[-|–—]\s", chooser.choice(titles))[0]
            if headline and chooser.random() < 0.8:
                result.append((headline, False, KNOWN))
        between = kept
        result.append((line, kept, trust))
    return result


def _labels(lines: list[str], truth: Truth) -> tuple[list[bool], list[float]]:
    votes = list(zip(*(article_lines(lines, text) for text in truth.texts), strict=True))
    labels = [all(vote) for vote in votes]
    trust = [truth.trust if all(vote) == any(vote) else DISPUTED for vote in votes]
    for index, line in enumerate(lines):
        if any(segment in line for segment in truth.inside if len(segment) > 15):
            labels[index], trust[index] = True, KNOWN
        elif len(line) < 200 and any(segment in line for segment in truth.outside if len(segment) > 5):
            labels[index], trust[index] = False, KNOWN
    return labels, trust


def make_sample(name: str, form: str, fold: int | None, rows: Sequence[Row]) -> Sample:
    """One dump of lines, each with its label and trust."""
    # A line counts by its words, as in the score, and a page as much as any other.
    words = np.array([min(len(line.split()), 100) + 3 for line, _, _ in rows], dtype=np.float32)
    trust = np.array([trusted for _, _, trusted in rows], dtype=np.float32)
    labels = np.array([label for _, label, _ in rows], dtype=np.float32)
    return Sample(
        name,
        form,
        fold,
        features([read_line(line) for line, _, _ in rows]),
        labels,
        words / (words.sum() + 100) * trust,
    )
