from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from crawler.selection import Selection
from pipelines.core.records import Article


@pytest.mark.parametrize(
    ("given", "url", "wanted"),
    [
        ({}, "https://a.example/x", True),
        ({"include": "/politics/"}, "https://a.example/politics/x", True),
        ({"include": "/politics/"}, "https://a.example/sport/x", False),
        ({"include": "/politics/", "exclude": r"\d{4}$"}, "https://a.example/politics/2026", False),
        ({"exclude": "^https://b"}, "https://a.example/x", True),
    ],
)
def test_addresses(given: dict[str, str], url: str, wanted: bool) -> None:
    assert Selection.of(given).wants_address(url) is wanted


@pytest.mark.parametrize(
    ("given", "published", "language", "objection"),
    [
        ({}, None, "und", None),
        ({"language": "en"}, None, "en", None),
        ({"language": "zh"}, None, "zh-Hans", None),
        ({"language": "de, fr"}, None, "en", "its language is en"),
        ({"since": "2026-03-01"}, "2026-03-01", "en", None),
        ({"since": "2026-03-01", "until": "2026-03-31"}, "2026-03-31T23:59:59Z", "en", None),
        ({"until": "2026-03-31"}, "2026-04-01", "en", "it is of 2026-04-01"),
        ({"since": "2026-03-01"}, None, "en", "it has no date of publication"),
    ],
)
def test_articles(
    given: dict[str, str],
    published: str | None,
    language: str,
    objection: str | None,
    make_article: Callable[..., Article],
) -> None:
    article = make_article(datePublished=published, inLanguage=language)
    assert Selection.of(given).objection(article) == objection


@pytest.mark.parametrize(
    ("published", "may_be_wanted"),
    [(None, True), ("2026-03-01", True), ("2026-02-28T23:00:00Z", True), ("2026-02-27", False), ("2026-04-02", False)],
)
def test_dates_of_sources_have_a_day_of_grace(published: str | None, may_be_wanted: bool) -> None:
    assert Selection.of({"since": "2026-03-01", "until": "2026-03-31"}).may_want_date(published) is may_be_wanted


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"since": "March"}, "since=March: no date such as 2026-03-31"),
        ({"since": "2026-03-02", "until": "2026-03-01"}, "until=2026-03-01 is before since=2026-03-02"),
        ({"include": "("}, "include=(: no regular expression"),
    ],
)
def test_unusable_arguments_are_one_clear_line(given: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        Selection.of(given)
