from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import pytest

from pipelines.boilerplate.stage import BoilerplatePipeline
from pipelines.claims.stage import ClaimsPipeline
from pipelines.core.records import Article, Page, Rejected
from pipelines.core.stage import Stage, reject
from pipelines.core.workers import Workers
from pipelines.language.stage import LanguagePipeline

STORY = """Bridge closed

The harbour bridge will stay closed until autumn, the city said on Tuesday after a long meeting.
"""


def process(stage: Stage[Any], item: Any) -> Any:
    return asyncio.run(stage.process_item(item))


class Broken(Stage[Page]):
    name = "broken"
    takes = Page

    @staticmethod
    def work(record: Page) -> Page:
        raise RuntimeError("no such luck")


def test_a_failing_stage_rejects_the_page_and_logs_the_traceback(
    make_page: Callable[..., Page], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        rejected = process(Broken(), make_page(url="file:a\nb.txt"))
    assert (rejected.stage, rejected.reason, rejected.url) == ("broken", "internalError", "file:a\nb.txt")
    assert "no such luck" in caplog.text
    assert r"file:a\nb.txt" in caplog.messages[0]


def test_failing_claims_keep_the_article(make_article: Callable[..., Article], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("no such luck")

    monkeypatch.setattr("pipelines.claims.extract.extract_claims", fail)
    article = process(ClaimsPipeline(), make_article(inLanguage="en"))
    assert (article.claimsStatus, article.claims) == ("failed", [])


def test_other_items_pass_every_stage_unchanged(make_page: Callable[..., Page]) -> None:
    rejected = reject(make_page(), stage="spider", reason="empty")
    for stage in (BoilerplatePipeline(), LanguagePipeline(), ClaimsPipeline()):
        assert process(stage, rejected) is rejected


def test_an_empty_page_is_rejected(make_page: Callable[..., Page]) -> None:
    for media_type in ("text/plain", "text/html"):
        item = process(BoilerplatePipeline(), make_page(" \n", mediaType=media_type))
        assert isinstance(item, Rejected)
        assert item.reason == "empty"


def test_items_leave_in_the_order_in_which_they_came(make_page: Callable[..., Page]) -> None:
    class Uneven(Workers):
        async def run(self, function: Callable[[Any], Any], given: Any) -> Any:
            await asyncio.sleep(0.02 if given.url == "file:slow.txt" else 0)
            return function(given)

    async def drive() -> list[str]:
        stage = BoilerplatePipeline(workers=Uneven(1))
        left: list[str] = []
        pages = [make_page(STORY, url=f"file:{name}.txt") for name in ("first", "slow", "third")]
        rejected = reject(make_page(url="file:last.txt"), stage="spider", reason="empty")

        async def send(item: Any) -> None:
            left.append((await stage.process_item(item)).url)

        await asyncio.gather(*map(send, [*pages, rejected]))
        return left

    assert asyncio.run(drive()) == ["file:first.txt", "file:slow.txt", "file:third.txt", "file:last.txt"]
