from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from pipelines.core.records import Article
from pipelines.runs.errors import OutputError
from pipelines.runs.job_articles import articles_of_job
from pipelines.runs.run import Run

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=timezone.utc)
JOB = {"spider": "news", "arguments": {"url": "x"}}
Make = Callable[..., Article]


def finished(output: Path, articles: Sequence[Article], *, day: int, keep: int = 0) -> Run:
    run = Run(output_dir=output, started=NOW + timedelta(days=day), keep=keep, **JOB)  # type: ignore[arg-type]
    for article in articles:
        run.write(article)
    run.commit({})
    run.finish({"runId": run.id}, texts={"run.json": "{}"})
    run.close()
    return run


def test_each_article_comes_once_in_its_newest_revision(tmp_path: Path, make_article: Make) -> None:
    finished(tmp_path, [make_article(f"First {name}.", url=name) for name in "abc"], day=0)
    finished(tmp_path, [make_article("Second b.", url="b"), make_article("First d.", url="d")], day=1)
    finished(tmp_path, [], day=2)
    lines = [json.loads(line) for line in articles_of_job(tmp_path, **JOB)]  # type: ignore[arg-type]
    assert [line["articleBody"] for line in lines] == ["First a.", "First c.", "Second b.", "First d."]


def test_a_job_that_never_ran_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="has no run of this job"):
        list(articles_of_job(tmp_path, spider="news", arguments={}))


@pytest.mark.parametrize(
    "damage", [b'{"id": "art_1', b"\xff\n", b"[]\n", b'{"id": 7}\n', b"[" * 100_000 + b"\n", b"\n"]
)
def test_damaged_lines_are_left_out_and_named(damage: bytes, tmp_path: Path, make_article: Make) -> None:
    run = finished(tmp_path, [make_article(f"First {name}.", url=name) for name in "ab"], day=0)
    path = run.folder.path / "articles.jsonl"
    path.write_bytes(path.read_bytes() + damage)
    given = articles_of_job(tmp_path, **JOB)  # type: ignore[arg-type]
    assert [json.loads(next(given))["articleBody"] for _ in "ab"] == ["First a.", "First b."]
    with pytest.raises(OutputError, match=r"damaged lines, which were left out: 1, .*articles.jsonl, line 3$"):
        next(given)


def test_the_links_lead_to_the_newest_run_and_to_the_newest_with_articles(tmp_path: Path, make_article: Make) -> None:
    first = finished(tmp_path, [make_article()], day=0)
    second = finished(tmp_path, [], day=1)
    assert (tmp_path / "latest").resolve() == second.folder.path
    assert (tmp_path / f"{first.job}.latest").resolve() == first.folder.path


def test_old_runs_are_deleted_but_none_that_a_link_leads_to(tmp_path: Path, make_article: Make) -> None:
    runs = [finished(tmp_path, [make_article(url=str(day))] if day < 3 else [], day=day) for day in range(3)]
    runs += [finished(tmp_path, [], day=day, keep=2) for day in (3, 4)]
    assert [run.folder.path.exists() for run in runs] == [False, False, True, True, True]
    # What is deleted is not known as finished any more, and what it wrote is not written again as new.
    assert len(list(articles_of_job(tmp_path, **JOB))) == 1  # type: ignore[arg-type]
