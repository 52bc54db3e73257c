from __future__ import annotations

import sqlite3

import pytest

from pipelines.runs.page_states import PageStates

HASH = "a" * 64
PAGE, OTHER = "https://example.org/a", "https://example.org/b"


@pytest.fixture
def pages() -> PageStates:
    return PageStates(sqlite3.connect(":memory:"))


def test_a_page_goes_from_planned_to_done(pages: PageStates) -> None:
    assert pages.plan(PAGE)
    assert not pages.plan(PAGE)
    pages.mark_in_progress(PAGE, raw_sha256=HASH)
    assert not pages.is_done(PAGE)
    assert list(pages.unaccounted()) == [(PAGE, HASH)]
    pages.done(PAGE, "rejected", raw_sha256=HASH, line=(0, 9))
    assert pages.is_done(PAGE)
    assert not list(pages.unaccounted())


def test_the_bytes_of_lines_are_counted_for_each_state(pages: PageStates) -> None:
    pages.done(PAGE, "written", raw_sha256=HASH, line=(0, 9))
    pages.done(OTHER, "written", raw_sha256=HASH, line=(9, 20))
    assert [pages.line_bytes(state) for state in ("written", "rejected")] == [20, 0]


def test_pages_that_are_not_done_are_forgotten(pages: PageStates) -> None:
    pages.unchanged(PAGE)
    pages.plan(OTHER)
    pages.forget_undone()
    assert pages.is_done(PAGE)
    assert pages.plan(OTHER)


def test_addresses_are_kept_without_secrets(pages: PageStates) -> None:
    pages.plan("https://example.org/a?api_key=hunter2")
    (kept,) = pages.unaccounted()
    assert "hunter2" not in kept[0]
