from collections import Counter

import pytest

from benchmarks.floors import DEFAULT_DATA
from benchmarks.metrics.attributions import chain_found
from benchmarks.readers import nested, polnear

pytestmark = pytest.mark.skipif(
    not all(path.exists() for path in nested.sources(DEFAULT_DATA)), reason="the articles are not in ../shared"
)


def test_passages_are_those_that_were_labelled() -> None:
    cases = list(nested.read(DEFAULT_DATA))
    assert len(cases) >= 150
    assert Counter(case.split for case in cases)["dev"] >= 40
    for case in cases:
        spans = [span for level in case.levels for span in (*level.source, *level.cue, *level.content)]
        assert all(0 <= start < end <= len(case.text) for start, end in spans)
        assert chain_found(case.text, case.levels, case.levels)


def test_no_document_is_in_both_splits_or_in_polnear_dev() -> None:
    splits: dict[str, set[str]] = {"dev": set(), "test": set()}
    for case in nested.read(DEFAULT_DATA):
        splits[case.split].add(case.document)
    assert not splits["dev"] & splits["test"]
    held_out = {f"polnear/train/{document.name}" for document in polnear.read(DEFAULT_DATA / polnear.DEV)}
    assert not held_out & (splits["dev"] | splits["test"])
