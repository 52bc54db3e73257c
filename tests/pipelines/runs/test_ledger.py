from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from pipelines.runs.ledger import Ledger

AT = "2026-03-04T05:06:07Z"
HASH = "a" * 64


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    ledger = Ledger(tmp_path / "ledger.sqlite")
    ledger.start("run_1", started_at=AT)
    return ledger


def reopened(ledger: Ledger) -> Ledger:
    """As a kill leaves it: without what was not committed."""
    ledger.close()
    return Ledger(ledger.path)


def test_what_was_committed_outlives_a_kill_and_nothing_else(ledger: Ledger) -> None:
    ledger.pages.done("file:a", "written", raw_sha256=HASH, line=(0, 9), article_id="art_a", body_sha256=HASH)
    ledger.commit("run_1", sizes={"articles.jsonl": 9}, counters={"articles/count": 1})
    ledger.pages.done("file:b", "written", raw_sha256=HASH, line=(9, 20), article_id="art_b", body_sha256=HASH)
    ledger.pages.mark_in_progress("file:c", raw_sha256=HASH)
    ledger = reopened(ledger)
    run = ledger.unfinished()
    assert run is not None
    assert (run.id, run.started_at, run.finishing, run.sessions) == ("run_1", AT, False, 1)
    assert (run.sizes, run.counters) == ({"articles.jsonl": 9}, {"articles/count": 1})
    assert [ledger.pages.is_done(key) for key in ("file:a", "file:b", "file:c")] == [True, False, False]
    assert [ledger.pages.has_article(article, HASH) for article in ("art_a", "art_b")] == [True, False]


def test_what_was_under_way_is_done_again(ledger: Ledger) -> None:
    ledger.pages.plan("https://example.org/a")
    ledger.pages.mark_in_progress("file:b", raw_sha256=HASH)
    ledger.commit("run_1", sizes={}, counters={})
    ledger = reopened(ledger)
    run = ledger.unfinished()
    assert run is not None
    assert ledger.resume(run).sessions == 2
    assert ledger.pages.plan("https://example.org/a")
    assert not ledger.pages.is_done("file:b")
    again = ledger.unfinished()
    assert again is not None
    assert again.sessions == 2


def test_a_finished_run_is_not_resumed_but_compared_with(ledger: Ledger) -> None:
    assert ledger.previous_report() is None
    ledger.finishing("run_1")
    run = ledger.unfinished()
    assert run is not None
    assert run.finishing
    ledger.finished("run_1", {"runId": "run_1"})
    assert ledger.unfinished() is None
    ledger.start("run_2", started_at=AT)
    ledger.finished("run_2", {"runId": "run_2"})
    assert ledger.previous_report() == {"runId": "run_2"}


def test_a_new_run_knows_no_page_of_the_old(ledger: Ledger) -> None:
    ledger.pages.done("file:a", "written", raw_sha256=HASH, line=(0, 9), article_id="art_a", body_sha256=HASH)
    ledger.commit("run_1", sizes={}, counters={})
    ledger.start("run_2", started_at=AT)
    assert not ledger.pages.is_done("file:a")
    run = ledger.unfinished()
    assert run is not None
    assert run.id == "run_2"


MEDDLING = {
    "a list of sizes": "UPDATE runs SET sizes = '[1]'",
    "no sizes": "UPDATE runs SET sizes = 'null'",
    "cut off": """UPDATE runs SET sizes = '{"articles.js'""",
    "a size that is a word": """UPDATE runs SET sizes = '{"articles.jsonl": "many"}'""",
    "a negative size": """UPDATE runs SET sizes = '{"articles.jsonl": -9}'""",
    "a counter that is a word": """UPDATE runs SET counters = '{"articles/count": "x"}'""",
    "a list of counters": "UPDATE runs SET counters = '[1]'",
    "sessions in words": "UPDATE runs SET sessions = 'two'",
    "a start that is no time": "UPDATE runs SET startedAt = 'yesterday'",
    "a start in bytes": "UPDATE runs SET startedAt = x'ff00'",
    "no pages": "DELETE FROM pages",
    "a page that is missing": "DELETE FROM pages WHERE key = 'file:a'",
}


@pytest.mark.parametrize("how", MEDDLING)
def test_rows_that_another_program_has_changed_are_damage(how: str, ledger: Ledger) -> None:
    ledger.pages.done("file:a", "written", raw_sha256=HASH, line=(0, 9), article_id="art_a", body_sha256=HASH)
    ledger.pages.done("file:b", "written", raw_sha256=HASH, line=(9, 20), article_id="art_b", body_sha256=HASH)
    ledger.commit("run_1", sizes={"articles.jsonl": 20, "rejected.jsonl": 0}, counters={"articles/count": 2})
    assert ledger.unfinished() is not None
    with sqlite3.connect(ledger.path) as meddler:
        meddler.execute(MEDDLING[how])
    with pytest.raises(sqlite3.DatabaseError, match="malformed"):
        reopened(ledger).unfinished()


def test_the_ledger_of_a_newer_version_with_a_further_column_is_written(ledger: Ledger) -> None:
    with sqlite3.connect(ledger.path) as newer:
        newer.execute("ALTER TABLE pages ADD COLUMN later TEXT")
    ledger.pages.done("file:a", "rejected", raw_sha256=HASH, line=(0, 9))
    assert ledger.pages.is_done("file:a")


def test_a_finished_run_without_a_report_is_not_compared_with(ledger: Ledger) -> None:
    ledger.finished("run_1", {"runId": "run_1"})
    ledger.start("run_2", started_at=AT)
    with sqlite3.connect(ledger.path) as meddler:
        meddler.execute("UPDATE runs SET state = 'finished' WHERE id = 'run_2'")
    assert ledger.previous_report() == {"runId": "run_1"}
