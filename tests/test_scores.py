"""The scores that documents state, held to the pinned ones."""

from __future__ import annotations

import json
import re

import pytest

from tests.conftest import ROOT

FLOORS = json.loads((ROOT / "benchmarks" / "floors.json").read_text(encoding="utf-8"))
_TOLERANCE = 0.0021
"""Floors move with every run that reaches more; documents may lag by less than a reader would notice."""

# Document, the row's first words, the benchmark, and the pinned scores in the row's order.
ROWS = [
    ("README.md", "article text of 92 pages", "extraction", ["benchmark F1"]),
    ("README.md", "article text of visible text alone", "text_dumps", ["ours, blocks: F1"]),
    ("README.md", "language of five sentences", "language", ["five sentences, all languages"]),
    ("README.md", "who said what, PolNeAR dev", "attribution", ["dev linked"]),
    (
        "docs/scores.md",
        "exact F1, source / cue / content",
        "attribution",
        [f"published, as printed, {role}" for role in ("source", "cue", "content")],
    ),
    (
        "docs/scores.md",
        "exact F1, whole articles",
        "attribution",
        ["dev exact source", "dev exact cue", "dev exact content"],
    ),
    ("docs/scores.md", "linked F1, PolNeAR dev", "attribution", ["dev linked", "dev linked, outermost alone"]),
    ("docs/scores.md", "nested, every level", "attribution", ["nested dev", "nested test"]),
    (
        "docs/scores.md",
        "statement filter, F1 of statements",
        "attribution",
        ["statements dev", "statements test", "statements fresh"],
    ),
    ("docs/scores.md", "statement filter, F1 of deeds", "attribution", ["deeds dev", "deeds test", "deeds fresh"]),
    (
        "docs/scores.md",
        "French / Spanish / Italian",
        "multilingual",
        [f"{language}, linked" for language in ("fr", "es", "it", "pt", "nl")],
    ),
    ("docs/scores.md", "Russian / Czech", "multilingual", ["ru-public, linked", "cs-public, linked"]),
    ("docs/scores.md", "German, German Wikinews", "multilingual", ["de-public, linked"]),
    (
        "docs/scores.md",
        "sentences of our own in these eight",
        "multilingual",
        ["statements claimed", "deeds not claimed"],
    ),
    ("docs/scores.md", "source's name right, 253", "claims", ["sources of articles, fresh: name right"]),
    ("docs/scores.md", "entities, CrossNER", "entities", ["entities F1, network, all"]),
    ("docs/scores.md", "recall / precision of reported", "articles", ["recall", "precision"]),
    ("docs/scores.md", "content borders right", "articles", ["content borders"]),
    ("docs/scores.md", "source's type right", "articles", ["type"]),
    ("docs/scores.md", "pairs of sentences that make", "corroboration", ["pairs of sentences, F1"]),
    ("docs/scores.md", "clusters of claims within", "corroboration", ["claims within a story, B-cubed F1"]),
    ("docs/scores.md", "number of independent origins", "corroboration", ["number of independent origins right"]),
    (
        "models/attribution/README.md",
        "exact F1 source / cue / content, published",
        "attribution",
        [f"published, as printed, {role}" for role in ("source", "cue", "content")],
    ),
    ("models/attribution/README.md", "linked F1, PolNeAR dev, all", "attribution", ["dev linked"]),
    ("models/attribution/README.md", "nested cases", "attribution", ["nested dev", "nested test"]),
    ("models/attribution-multilingual/README.md", "German |", "multilingual", ["de-public, linked"]),
    ("models/attribution-multilingual/README.md", "Russian |", "multilingual", ["ru-public, linked"]),
]


@pytest.mark.parametrize(("document", "row", "benchmark", "names"), ROWS)
def test_documents_state_the_pinned_scores(document: str, row: str, benchmark: str, names: list[str]) -> None:
    """A row's figures; `python -m benchmarks.<benchmark>` prints what they should be."""
    lines = (ROOT / document).read_text(encoding="utf-8").splitlines()
    (line,) = [line for line in lines if line.startswith(f"| {row}")]
    stated = [float(figure) for figure in re.findall(r"(?<![\d.])[01]\.\d{3}(?!\d)", line.replace(row, ""))]
    assert stated[: len(names)] == pytest.approx([FLOORS[benchmark]["floors"][name] for name in names], abs=_TOLERANCE)
