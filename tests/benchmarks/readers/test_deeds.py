import json
from pathlib import Path

import pytest

from benchmarks.floors import DEFAULT_DATA, missing
from benchmarks.readers import deeds, polnear

ROWS = [json.loads(line) for line in deeds.CASES.read_text(encoding="utf-8").splitlines()]


def test_the_set_is_large_and_holds_no_text() -> None:
    assert len(ROWS) >= 300
    assert {row["label"] for row in ROWS} == {"statement", "deed"}
    assert {row["split"] for row in ROWS} == {"dev", "test"}
    assert all(row.keys() == {"document", "sha256", "split", "label", "source", "cue", "content"} for row in ROWS)
    splits = {(row["document"], row["split"]) for row in ROWS}
    assert len(splits) == len({document for document, _ in splits})


@pytest.mark.skipif(bool(missing([DEFAULT_DATA / polnear.TRAIN])), reason="the public data is not here")
def test_spans_lie_in_their_articles() -> None:
    judged = list(deeds.read(DEFAULT_DATA))
    assert len(judged) == len(ROWS)
    for each in judged:
        spans = [*each.attribution.source, *each.attribution.cue, *each.attribution.content]
        assert all(0 <= start < end <= len(each.text) for start, end in spans)


def test_an_article_that_changed_is_an_error(tmp_path: Path) -> None:
    if missing([DEFAULT_DATA / polnear.TRAIN]):
        pytest.skip("the public data is not here")
    path = tmp_path / "deeds.jsonl"
    path.write_text(json.dumps(ROWS[0] | {"sha256": "0" * 16}), encoding="utf-8")
    with pytest.raises(ValueError, match="is not the text"):
        list(deeds.read(DEFAULT_DATA, path=path))
