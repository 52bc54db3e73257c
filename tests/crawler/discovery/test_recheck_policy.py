from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from scrapy.http import Response

from crawler.discovery.recheck_policy import is_due, is_settled, visit_of
from pipelines.runs.visits import Visit

NOW = datetime(2026, 3, 4, tzinfo=timezone.utc)
YOUNG, OLD = "2026-03-03T23:00:00Z", "2026-02-01T00:00:00Z"
TIME, LATER, DATE = "2026-03-03T10:00:00Z", "2026-03-03T11:00:00Z", "2026-03-03"


@pytest.mark.parametrize(
    ("visit", "listed", "due"),
    [
        (None, None, True),
        (Visit(first_at=YOUNG), None, True),
        (Visit(first_at=OLD), None, False),
        (Visit(first_at=YOUNG, listed=TIME), TIME, False),
        (Visit(first_at=OLD, listed=TIME), LATER, True),
        (Visit(first_at=OLD), LATER, True),
        (Visit(first_at=YOUNG, listed=DATE), DATE, True),
        (Visit(first_at=OLD, listed=DATE), DATE, False),
        (Visit(first_at=OLD, listed=TIME, reason="timeout"), TIME, True),
        (Visit(first_at=OLD, reason="httpError", detail="status 404"), None, True),
        (Visit(first_at=YOUNG, reason="httpError", detail="status 410"), None, False),
        (Visit(first_at=OLD, reason="notAnArticle"), None, False),
    ],
)
def test_what_may_have_changed_is_due(visit: Visit | None, listed: str | None, due: bool) -> None:
    assert is_due(visit, listed=listed, now=NOW, recheck=timedelta(days=2)) is due


@pytest.mark.parametrize(
    ("visit", "settled"),
    [
        (None, False),
        (Visit(first_at=OLD), False),
        (Visit(first_at=OLD, raw_sha256="0", article_id="art_1"), True),
        (Visit(first_at=OLD, raw_sha256="0", article_id="art_1", reason="httpError"), True),
        (Visit(first_at=OLD, raw_sha256="0", reason="tooShort"), True),
        (Visit(first_at=OLD, raw_sha256="0", reason="blocked"), False),
    ],
)
def test_only_what_was_read_is_settled(visit: Visit | None, settled: bool) -> None:
    assert is_settled(visit) is settled


def test_an_error_in_between_does_not_make_an_article_new() -> None:
    known = Visit(first_at=OLD, etag='"a"', raw_sha256="0", article_id="art_1", reason="httpError", detail="status 500")
    visit = visit_of(Response("https://a.example/", status=304), listed=TIME, known=known, now=NOW)
    assert visit == Visit(first_at=OLD, etag='"a"', raw_sha256="0", article_id="art_1", listed=TIME)
