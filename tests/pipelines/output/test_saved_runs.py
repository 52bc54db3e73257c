"""What is read back of a run, from whichever path leads to it.

And what is said of a file that is none.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pipelines.core.jsonl import to_line
from pipelines.core.records import Article, Claim, Link, Source, Span, source_id
from pipelines.output.saved_runs import UnreadableRunError, find_run


@pytest.fixture
def line(make_article: Callable[..., Article], make_claim: Callable[..., Claim]) -> dict[str, Any]:
    """A line with one claim whose source is unnamed."""
    source = Source(start=0, end=4, text="Rain", label="Rain", entityId=source_id("art_0", "Rain"))
    claim = make_claim(source=source, chain=[Link(source=source, cue=None), Link(source=None, cue=None)])
    data: dict[str, Any] = json.loads(to_line(make_article(claims=[claim])))
    return data


def saved(folder: Path, *lines: object, name: str = "articles.jsonl") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path


def test_a_run_is_found_by_its_folder_by_latest_by_the_output_folder_and_by_its_file(
    tmp_path: Path, line: dict[str, Any]
) -> None:
    path = saved(tmp_path / "run_1", line)
    (tmp_path / "latest").symlink_to("run_1")
    for start in (path.parent, tmp_path / "latest", tmp_path, path):
        run = find_run(start)
        assert run.name == "run_1"
        assert [article.articleBody for article in run.articles()] == ["Rain fell."]
        assert run.article_count() == 1
        assert (run.rejected_path, run.groups_path) == (None, None)
    assert find_run(saved(tmp_path, line, name="out.jsonl")).name == "out.jsonl"


def test_a_line_reads_back_as_the_record_that_was_written(tmp_path: Path, make_article: Callable[..., Article]) -> None:
    article = make_article("Rain \u2028 fell 😀.", headline="a", keywords=["b"])
    (tmp_path / "articles.jsonl").write_bytes(to_line(article))
    assert list(find_run(tmp_path).articles()) == [article]


def test_schema_1_0_gets_label_and_entity_id_from_name_or_mention(tmp_path: Path, line: dict[str, Any]) -> None:
    line["schemaVersion"] = "1.0"
    claim = line["claims"][0]
    for source in (claim["source"], claim["chain"][0]["source"]):
        for field in ("label", "entityId", "role", "confidence"):
            del source[field]
    claim["source"]["name"] = "Rain Ltd"
    del line["keywords"], claim["standaloneText"]
    (article,) = find_run(saved(tmp_path, line)).articles()
    named, unnamed = article.claims[0].source, article.claims[0].chain[0].source
    assert named is not None
    assert unnamed is not None
    assert (named.label, named.entityId) == ("Rain Ltd", source_id(article.id, "Rain Ltd"))
    assert (unnamed.label, unnamed.entityId) == ("Rain", source_id(article.id, "Rain"))
    assert article.keywords == []


def test_fields_that_a_later_minor_version_adds_are_passed_over(tmp_path: Path, line: dict[str, Any]) -> None:
    line |= {"schemaVersion": "1.7", "mood": "grey"}
    line["claims"][0]["fragments"][0]["mood"] = "grey"
    (article,) = find_run(saved(tmp_path, line)).articles()
    assert article.claims[0].fragments == [Span(start=0, end=10, text="Rain fell.")]


BROKEN = [
    ({"schemaVersion": "2.0"}, "line 2: no record of schema 1.1 or an earlier one"),
    ({"schemaVersion": 1}, "line 2: no record"),
    ({"claimsStatus": "maybe"}, "line 2: claimsStatus: Input should be"),
    ({"claims": [None]}, "line 2: no article"),
    ({"claims": [{"source": {}}]}, "line 2: no article"),
]


@pytest.mark.parametrize(("change", "message"), BROKEN)
def test_a_broken_line_is_named(tmp_path: Path, line: dict[str, Any], change: dict[str, Any], message: str) -> None:
    path = saved(tmp_path, line, line | change)
    with pytest.raises(UnreadableRunError) as error:
        list(find_run(path).articles())
    assert f"{path}, {message}" in str(error.value)


@pytest.mark.parametrize("text", ["[]\n", "1\n", "{\n", "\n", "{}\n", "\xff\n", "[" * 100_000, "9" * 5_000])
def test_a_file_of_something_else_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.jsonl").write_text(text, encoding="latin-1")
    with pytest.raises(UnreadableRunError, match="line 1: "):
        list(find_run(tmp_path / "a.jsonl").articles())


def test_what_is_not_there_or_not_finished_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnreadableRunError, match="does not exist"):
        find_run(tmp_path / "nowhere")
    with pytest.raises(UnreadableRunError, match="does not exist"):
        find_run(tmp_path)
    (tmp_path / "articles.jsonl.part").touch()
    with pytest.raises(UnreadableRunError, match="has not finished"):
        find_run(tmp_path)
