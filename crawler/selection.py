"""Which articles of a job are wanted: by date, language and address.

Addresses are checked before anything is fetched or cleaned, dates of listings before their articles are fetched, and
what an article says of itself once it is known. Addresses that are not wanted are counted; an article that was read and
is not wanted is in rejected.jsonl.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from scrapy.crawler import Crawler
from typing_extensions import Self

from pipelines.core.language_codes import base_language
from pipelines.core.records import Article
from pipelines.core.stage import reject

ARGUMENTS: Final = frozenset({"since", "until", "language", "include", "exclude"})


@dataclass(frozen=True, kw_only=True)
class Selection:
    """The articles that are wanted; None and the empty set match anything."""

    since: date | None = None
    until: date | None = None
    languages: frozenset[str] = frozenset()
    include: re.Pattern[str] | None = None
    exclude: re.Pattern[str] | None = None

    @classmethod
    def of(cls, given: Mapping[str, str]) -> Self:
        """Read `since=2026-03-01 until=2026-03-31 language=en,de include=/politics/`.

        Raises:
            ValueError: one of them cannot be used; the message is one line for the person who gave it.
        """
        since, until = (_day(name, given.get(name)) for name in ("since", "until"))
        if since and until and until < since:
            raise ValueError(f"until={until} is before since={since}")
        return cls(
            since=since,
            until=until,
            languages=frozenset(code.strip().lower() for code in given.get("language", "").split(",") if code.strip()),
            include=_pattern("include", given.get("include")),
            exclude=_pattern("exclude", given.get("exclude")),
        )

    def wants_address(self, url: str) -> bool:
        """Whether an article at `url` may be wanted."""
        is_included = self.include is None or self.include.search(url) is not None
        return is_included and (self.exclude is None or self.exclude.search(url) is None)

    def may_want_date(self, published: str | None) -> bool:
        """Whether an article of that date in its source may be wanted.

        The page may give another zone or none.
        """
        day = date.fromisoformat(published[:10]) if published else None
        return day is None or (
            (self.since is None or day >= self.since - timedelta(days=1))
            and (self.until is None or day <= self.until + timedelta(days=1))
        )

    def objection(self, article: Article) -> str | None:
        """Why the article is not wanted; None if it is."""
        spoken = {article.inLanguage.lower(), base_language(article.inLanguage)}
        if self.languages and not self.languages & spoken:
            return f"its language is {article.inLanguage}"
        if self.since is None and self.until is None:
            return None
        day = article.datePublished[:10] if article.datePublished else None
        if day is None:
            return "it has no date of publication"
        is_within = (self.since is None or day >= f"{self.since}") and (self.until is None or day <= f"{self.until}")
        return None if is_within else f"it is of {day}"


class SelectionPipeline:
    """Rejects articles that the job does not want, as soon as their language is known.

    Requires inLanguage and datePublished.
    """

    def __init__(self, selection: Selection) -> None:
        self.selection = selection

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(getattr(crawler.spider, "selection", Selection()))

    def process_item(self, item: Any) -> Any:
        objection = self.selection.objection(item) if isinstance(item, Article) else None
        return item if objection is None else reject(item, stage="selection", reason="notWanted", detail=objection)


def _day(name: str, given: str | None) -> date | None:
    """Read a day given as an argument."""
    if not given:
        return None
    try:
        return datetime.strptime(given.strip(), "%Y-%m-%d").date()
    except ValueError:
        raise ValueError(f"{name}={given}: no date such as 2026-03-31") from None


def _pattern(name: str, given: str | None) -> re.Pattern[str] | None:
    """Compile a pattern given as an argument."""
    if not given:
        return None
    try:
        return re.compile(given)
    except re.error as error:
        raise ValueError(f"{name}={given}: no regular expression: {error}") from None
