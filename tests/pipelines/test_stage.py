from __future__ import annotations

import logging
from collections.abc import Callable

import pytest

from pipelines.boilerplate.stage import BoilerplatePipeline
from pipelines.claims.stage import ClaimsPipeline, day_of
from pipelines.language import LanguagePipeline
from pipelines.records import Article, Page, Rejected
from pipelines.stage import Stage, reject


class Broken(Stage[Page]):
    name = "broken"
    takes = Page

    def process(self, record: Page) -> Page:
        raise RuntimeError("no such luck")


def test_a_failing_stage_rejects_the_page_and_logs_the_traceback(
    make_page: Callable[..., Page], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        rejected = Broken().process_item(make_page(url="file:a\nb.txt"))
    assert (rejected.stage, rejected.reason, rejected.url) == ("broken", "internalError", "file:a\nb.txt")
    assert "no such luck" in caplog.text
    assert r"file:a\nb.txt" in caplog.messages[0]


def test_failing_claims_keep_the_article(make_article: Callable[..., Article], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("no such luck")

    monkeypatch.setattr("pipelines.claims.stage.extract_claims", fail)
    article = ClaimsPipeline().process_item(make_article(inLanguage="en"))
    assert (article.claimsStatus, article.claims) == ("failed", [])


def test_other_items_pass_every_stage_unchanged(make_page: Callable[..., Page]) -> None:
    rejected = reject(make_page(), stage="spider", reason="empty")
    for stage in (BoilerplatePipeline(), LanguagePipeline(), ClaimsPipeline()):
        assert stage.process_item(rejected) is rejected


def test_an_empty_page_is_rejected(make_page: Callable[..., Page]) -> None:
    for media_type in ("text/plain", "text/html"):
        item = BoilerplatePipeline().process_item(make_page(" \n", mediaType=media_type))
        assert isinstance(item, Rejected)
        assert item.reason == "empty"


@pytest.mark.parametrize(
    ("published", "day"),
    [(None, None), ("2026-03-04", "2026-03-04"), ("2026-03-04T23:59:59Z", "2026-03-04")],
)
def test_day_of(published: str | None, day: str | None) -> None:
    assert str(day_of(published)) == str(day)
