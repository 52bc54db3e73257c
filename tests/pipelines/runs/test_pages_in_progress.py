"""Which key and visit a record's page had."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone

from pipelines.core.records import Article, Rejected
from pipelines.runs.pages_in_progress import PagesInProgress
from pipelines.runs.recognition import Verdict
from pipelines.runs.visits import Visit

URL = "https://a.example/a"
AT = datetime(2026, 1, 1, tzinfo=timezone.utc)


def rejected(url: str = URL) -> Rejected:
    return Rejected(url=url, stage="spider", reason="tooLarge", retrievedAt=AT, rawSha256="0" * 64)


def test_equal_pages_leave_in_the_order_in_which_they_came() -> None:
    pages = PagesInProgress()
    for key in ("first", "second"):
        pages.add(key, rejected(), visit=None, verdict=None)
    assert [pages.take_key(URL, "0" * 64), pages.take_key(URL, "0" * 64)] == ["first", "second"]
    assert pages.take_key(URL, "0" * 64) == URL


def test_a_page_that_no_spider_recorded_goes_by_its_own_address(make_article: Callable[..., Article]) -> None:
    pages = PagesInProgress()
    assert pages.next_unrecognised(make_article("A text.", url=URL)) == (URL, None)
    assert pages.take_key(URL, None) == URL


def test_visit_and_verdict_stay_with_their_page(make_article: Callable[..., Article]) -> None:
    article = make_article("A text.", url=URL)
    page = rejected().model_copy(update={"rawSha256": article.metadata.rawSha256})
    visit, verdict = Visit(first_at="2026-01-01T00:00:00Z"), Verdict(outcome="write", article_id=article.id, revision=1)
    pages = PagesInProgress()
    pages.add("key", page, visit=visit, verdict=verdict)
    assert pages.next_unrecognised(article) == ("key", verdict)
    assert pages.visit("key") == visit
    assert pages.take_visit("key") == visit
    assert pages.visit("key") is None
