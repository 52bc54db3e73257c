import json
from pathlib import Path

import pytest

from benchmarks.floors import DEFAULT_DATA, missing
from benchmarks.readers import articles, deeds

ROWS = [json.loads(line) for line in deeds.CASES.read_text(encoding="utf-8").splitlines()]


def test_the_set_is_large_and_holds_no_text() -> None:
    assert len(ROWS) >= 300
    assert {row["label"] for row in ROWS} == {"statement", "deed"}
    assert {row["split"] for row in ROWS} == {"train", "dev", "test", "fresh"}
    assert all(row.keys() == {"document", "sha256", "split", "label", "source", "cue", "content"} for row in ROWS)
    # The filter's model is fitted on "train" and "dev".
    held_out = {row["document"] for row in ROWS if row["split"] in {"test", "fresh"}}
    assert not held_out & {row["document"] for row in ROWS if row["split"] in {"train", "dev"}}


@pytest.mark.skipif(bool(missing(articles.sources(DEFAULT_DATA))), reason="the public data is not here")
def test_spans_lie_in_their_articles() -> None:
    judged = list(deeds.read(DEFAULT_DATA))
    assert len(judged) == len(ROWS)
    for each in judged:
        spans = [*each.attribution.source, *each.attribution.cue, *each.attribution.content]
        assert all(0 <= start < end <= len(each.text) for start, end in spans)


def test_an_article_that_changed_is_an_error(tmp_path: Path) -> None:
    if missing(articles.sources(DEFAULT_DATA)):
        pytest.skip("the public data is not here")
    path = tmp_path / "deeds.jsonl"
    path.write_text(json.dumps(ROWS[0] | {"sha256": "0" * 16}), encoding="utf-8")
    with pytest.raises(ValueError, match="is not the text"):
        list(deeds.read(DEFAULT_DATA, path=path))
