"""What a job knows of earlier runs commits with the lines.

It never runs ahead of them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from benchmarks.sample_pages import story
from pipelines.core.records import Article
from pipelines.core.stage import reject
from pipelines.runs.recognition import Verdict
from pipelines.runs.run import Run
from pipelines.runs.visits import StoredListing, Visit, Visits

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=timezone.utc)
KEY = "https://a.example/a"
VISIT = Visit(first_at="2026-03-04T05:06:07Z", etag='"1"', raw_sha256="0" * 64)


def open_run(output: Path, **options: Any) -> Run:
    return Run(**{"output_dir": output, "spider": "news", "arguments": {"url": "x"}, "started": NOW} | options)


@pytest.fixture
def article(make_article: Callable[..., Article]) -> Article:
    return make_article(story(1) * 3, url=KEY)


def mark_in_progress(run: Run, article: Article) -> None:
    run.mark_in_progress(KEY, reject(article, stage="spider", reason="empty"), visit=VISIT)


def write(run: Run, article: Article) -> None:
    mark_in_progress(run, article)
    run.recognise(article, revises=True)
    run.write(article)


def test_a_visit_is_known_with_its_line_and_not_before(tmp_path: Path, article: Article) -> None:
    run = open_run(tmp_path)
    mark_in_progress(run, article)
    run.commit({})
    assert run.addresses.visit(KEY) is None
    run.write(article)
    run.commit({})
    run.close()
    resumed = open_run(tmp_path)
    visit = resumed.addresses.visit(KEY)
    assert visit is not None
    assert (visit.etag, visit.article_id, visit.reason) == ('"1"', article.id, None)
    resumed.close()


def test_an_article_that_was_under_way_is_new_to_the_next_session(tmp_path: Path, article: Article) -> None:
    run = open_run(tmp_path)
    mark_in_progress(run, article)
    assert run.recognise(article, revises=True).outcome == "write"
    run.commit({})
    run.close()
    resumed = open_run(tmp_path)
    mark_in_progress(resumed, article)
    assert resumed.recognise(article, revises=True).outcome == "write"
    resumed.close()


def test_what_is_forgotten_leaves_no_band(tmp_path: Path, article: Article) -> None:
    run = open_run(tmp_path)
    mark_in_progress(run, article)
    run.recognise(article, revises=True)
    run.commit({})
    run.close()
    resumed = open_run(tmp_path)
    bands = resumed.ledger._db.execute("SELECT COUNT(*) FROM bands").fetchone()
    resumed.close()
    assert bands == (0,)


def test_what_was_written_but_not_committed_is_new_to_the_next_session(tmp_path: Path, article: Article) -> None:
    run = open_run(tmp_path)
    write(run, article)
    run.close()
    resumed = open_run(tmp_path)
    mark_in_progress(resumed, article)
    assert resumed.recognise(article, revises=True).outcome == "write"
    resumed.close()


def test_a_finished_run_is_known_to_the_next(tmp_path: Path, article: Article) -> None:
    run = open_run(tmp_path)
    write(run, article)
    run.commit({})
    run.finish({"runId": run.id}, texts={})
    run.close()
    second = open_run(tmp_path)
    mark_in_progress(second, article)
    assert second.recognise(article, revises=True).outcome == "unchanged"
    second.unchanged_article(article, article_id=article.id)
    assert second.is_done(KEY)
    assert not list(second.unaccounted())
    second.close()


def test_what_a_run_wrote_that_was_given_up_is_written_again(tmp_path: Path, article: Article) -> None:
    run = open_run(tmp_path)
    write(run, article)
    run.commit({})
    run.close()
    anew = open_run(tmp_path, fresh=True)
    assert anew.addresses.visit(KEY) is None
    mark_in_progress(anew, article)
    assert anew.recognise(article, revises=True).outcome == "write"
    anew.close()


def finish(run: Run) -> None:
    run.commit({})
    run.finish({"runId": run.id}, texts={})
    run.close()


def test_what_no_source_lists_any_more_is_forgotten(tmp_path: Path, make_article: Callable[..., Article]) -> None:
    def article(key: str) -> Article:
        made = make_article(story(ord(key)) * 3, url=key)
        made.metadata.bodySha256 = key.encode().hex() * 32
        return made

    def meet(run: Run, key: str, visit: Visit | None) -> str:
        run.mark_in_progress(key, reject(article(key), stage="spider", reason="empty"), visit=visit)
        verdict = run.recognise(article(key), revises=True)
        if verdict.outcome == "write":
            run.write(article(key))
        else:
            run.unchanged_article(article(key), article_id=verdict.article_id)
        return verdict.outcome

    def day(number: int) -> Run:
        return open_run(tmp_path, started=NOW + timedelta(days=number), history_days=10)

    listing = StoredListing(etag='"1"', last_modified=None, listed=None, content=b"packed")
    first = day(0)
    assert [meet(first, key, VISIT) for key in "abc"] == ["write"] * 3
    for name in "xy":
        first.addresses.listed(name, listing)
    finish(first)
    second = day(8)
    second.unchanged("a")
    assert meet(second, "b", VISIT) == "unchanged"
    assert second.addresses.listing("x") == listing
    finish(second)
    third = day(17)
    assert [third.addresses.visit(key) is not None for key in "abc"] == [True, True, False]
    assert [third.addresses.listing(name) is not None for name in "xy"] == [True, False]
    assert [meet(third, key, third.addresses.visit(key)) for key in "abc"] == ["unchanged", "unchanged", "write"]
    finish(third)
    before = bands_kept(tmp_path)
    finish(open_run(tmp_path, started=NOW + timedelta(days=1000), history_days=10))
    assert (before > 0, bands_kept(tmp_path)) == (True, 0)


def test_a_clock_that_is_set_back_for_a_while_forgets_nothing(tmp_path: Path, article: Article) -> None:
    def run_at(day: int) -> Run:
        return open_run(tmp_path, started=NOW + timedelta(days=day), history_days=10)

    first = run_at(0)
    write(first, article)
    first.commit({})
    first.finish({}, texts={})
    first.close()
    for day in (-400, -399, 1):
        run = run_at(day)
        visit = run.addresses.visit(KEY)
        assert visit is not None, day
        run.unchanged(KEY, visit=visit)
        run.commit({})
        run.finish({}, texts={})
        run.close()


def bands_kept(output: Path) -> int:
    run = open_run(output, started=NOW + timedelta(days=1001))
    (count,) = run.ledger._db.execute("SELECT COUNT(*) FROM bands").fetchone()
    run.abandon()
    return int(count)


def test_pages_that_are_alike_in_address_and_bytes_have_the_verdicts_of_the_run_that_is_repeated(
    tmp_path: Path, article: Article
) -> None:
    told: list[Verdict] = [
        Verdict(outcome="write", article_id=article.id, revision=3, revision_of="run_1"),
        Verdict(outcome="duplicate", article_id="art_0123456789abcdef"),
    ]
    run = open_run(tmp_path)
    for number, verdict in enumerate(told):
        run.mark_in_progress(
            f"file:a.warc.gz#{number}", reject(article, stage="spider", reason="empty"), verdict=verdict
        )
    assert [run.recognise(article, revises=False) for _ in told] == told
    run.close()


def test_what_is_known_from_before_there_was_a_time_to_forget_stays_until_it_is_met() -> None:
    db = sqlite3.connect(":memory:")
    db.executescript(
        "CREATE TABLE visits (key TEXT PRIMARY KEY, firstAt TEXT, etag TEXT, lastModified TEXT, listed TEXT,"
        " rawSha256 TEXT, reason TEXT, detail TEXT, articleId TEXT, runId TEXT NOT NULL -- who asked\n) WITHOUT ROWID;"
        "CREATE TABLE listings (url TEXT PRIMARY KEY, etag TEXT, lastModified TEXT, listed TEXT, content BLOB);"
        "INSERT INTO visits VALUES ('a', '2026', NULL, NULL, NULL, NULL, NULL, '', NULL, 'run_1');"
        "INSERT INTO listings VALUES ('b', NULL, NULL, NULL, 'packed');"
    )
    visits = Visits(db)
    visits.forget_before("2030")
    assert None not in (visits.visit("a"), visits.listing("b", at="2031"))
    visits.seen("a", at="2031")
    visits.forget_before("2032")
    assert (visits.visit("a"), visits.listing("b", at="2033")) == (None, None)


def test_a_listing_is_kept(tmp_path: Path) -> None:
    run = open_run(tmp_path)
    listing = StoredListing(etag='"1"', last_modified=None, listed=None, content=b"packed")
    run.addresses.listed(KEY, listing)
    run.commit({})
    assert (run.addresses.listing(KEY), run.addresses.listing("https://a.example/other")) == (listing, None)
    run.close()
