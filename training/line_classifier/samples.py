"""Labelled text dumps for the line classifier, from the public pages.

Pages of article-extraction-benchmark come with their text. For those of trafilatura's evaluation, the text is what
`clean_html` extracts from the HTML, which is right for most lines and has less weight; strings that are known to be in
or out of the article decide their lines.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchmarks.readers.align_lines import article_lines
from benchmarks.readers.dumps import DumpPage, dump_page, read_dumps, thinned
from benchmarks.readers.pages import fold_of, read_segments
from pipelines.boilerplate.dumps.lines import Matrix, read_lines
from pipelines.boilerplate.dumps.neighbourhood import features
from pipelines.boilerplate.html import clean_html
from training.line_classifier.compositions import KNOWN, Row, composed
from training.line_classifier.distractions import Other, distracted

Array = npt.NDArray[np.float32]

TAUGHT = 0.5
# The weight of a page whose full text is known, relative to others.
GOLD_WEIGHT = 4.0
# A teacher's article of fewer characters is not used.
SHORTEST_TAUGHT = 200
# Dumps outside these sizes are empty pages or whole archives, of little use.
FEWEST_LINES, MOST_LINES = 4, 3000
# Share of the gaps between paragraphs that are filled, in an interrupted page.
_INTERRUPTIONS = 0.15
_FORMS = ("titled", "thinned", "interrupted")
_COMPOSED, _TITLED_COMPOSED = "composed", "titled, composed"
_DISTRACTED, _TITLED_DISTRACTED = "distracted", "titled, distracted"


@dataclass(frozen=True)
class Sample:
    """One dump: a row of features, a label and a weight for each line."""

    name: str
    form: str
    rows: Matrix
    labels: Array
    weights: Array

    @property
    def fold(self) -> int:
        """The fold of its page."""
        return fold_of(self.name)


@dataclass(frozen=True)
class Truth:
    """What is known of a page's article.

    Its text, how far to trust it, and strings in and out of it.
    """

    text: str
    trust: float
    inside: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()


def read_samples(data: Path) -> Iterator[Sample]:
    """Make dumps of all pages in `data`.

    The forms: all text; visible text under the title; what extractors leave of that; the same interrupted by captions
    and headlines of other pages; with an article of short lines; and with teasers and comments around it. Pages
    labelled by a teacher come in fewer of these forms.
    """
    all_forms = (*_FORMS, _COMPOSED, _TITLED_COMPOSED, _DISTRACTED, _TITLED_DISTRACTED)
    pages = [
        *((page, Truth(page.article, KNOWN), all_forms) for page in read_dumps(data)),
        *((page, truth, _some_forms(random.Random(page.name))) for page, truth in _read_taught(data)),
    ]
    titles = [page.title for page, _, _ in pages if page.title]
    # Surrounding text comes from pages of the same fold, so that a copy has seen both or neither.
    by_fold: dict[int, list[Other]] = {}
    for page, truth, _ in pages:
        if page.title:
            by_fold.setdefault(page.fold, []).append(Other(page.title, page.description, truth.text))
    for page, truth, forms in pages:
        yield from _in_forms(page, truth, ("blocks", *forms), titles, by_fold.get(page.fold, []))


def _some_forms(chooser: random.Random) -> tuple[str, ...]:
    return chooser.choice(_FORMS), _COMPOSED, chooser.choice((_DISTRACTED, _TITLED_DISTRACTED))


def _read_taught(data: Path) -> Iterator[tuple[DumpPage, Truth]]:
    for page in read_segments(data):
        text = clean_html(page.html).articleBody
        if len(text) >= SHORTEST_TAUGHT:
            yield dump_page(page.name, page.html, ""), Truth(text, TAUGHT, page.inside, page.outside)


def _in_forms(
    page: DumpPage, truth: Truth, forms: Sequence[str], titles: Sequence[str], others: Sequence[Other]
) -> Iterator[Sample]:
    """The dumps of one page in several forms."""
    chooser = random.Random(page.name)
    titled = [line for line in (page.title, page.description, *page.visible) if line]
    around = [other for other in others if other.title != page.title]
    for form in forms:
        lines = page.lines if form in {"blocks", _COMPOSED, _DISTRACTED} else titled
        if len(lines) > MOST_LINES:
            continue
        labels, trust = _labels(lines, truth)
        chosen = thinned(lines, labels, chooser) if form in {"thinned", "interrupted"} else range(len(lines))
        rows = [(lines[index], labels[index], trust[index]) for index in chosen]
        if form == "interrupted":
            rows = interrupted(rows, titles, chooser)
        elif form in {_COMPOSED, _TITLED_COMPOSED}:
            rows = composed(rows, titles, chooser)
        elif form in {_DISTRACTED, _TITLED_DISTRACTED}:
            rows = distracted(rows, around, chooser)
        if len(rows) >= FEWEST_LINES:
            yield make_sample(page.name, form, rows, weight=GOLD_WEIGHT if truth.trust == KNOWN else 1.0)


def interrupted(rows: Sequence[Row], titles: Sequence[str], chooser: random.Random) -> list[Row]:
    """Insert related headlines and picture captions between the paragraphs of a page.

    Headlines are `titles` of other pages without their site names; captions are sentences of the page without their
    full stop. In half of the pages both end with the name of a site, like the alternative texts that extractors keep.
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
    """Label lines by the article's text and the strings known of it."""
    labels = article_lines(lines, truth.text)
    trust = [truth.trust] * len(lines)
    for index, line in enumerate(lines):
        if any(segment in line for segment in truth.inside if len(segment) > 15):
            labels[index], trust[index] = True, KNOWN
        elif len(line) < 200 and any(segment in line for segment in truth.outside if len(segment) > 5):
            labels[index], trust[index] = False, KNOWN
    return labels, trust


def make_sample(name: str, form: str, rows: Sequence[Row], *, weight: float) -> Sample:
    """Make one dump of lines, each with its label and weight.

    The weights sum to about `weight`.
    """
    # A line is weighted by its words, as in the metric, and all pages have equal weight.
    words = np.array([min(len(line.split()), 100) + 3 for line, _, _ in rows], dtype=np.float32)
    trust = np.array([trusted for _, _, trusted in rows], dtype=np.float32)
    return Sample(
        name,
        form,
        features(read_lines([line for line, _, _ in rows])),
        np.array([label for _, label, _ in rows], dtype=np.float32),
        weight * words / (words.sum() + 100) * trust,
    )
