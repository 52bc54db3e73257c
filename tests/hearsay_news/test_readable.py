from __future__ import annotations

from collections.abc import Callable

import pytest

from hearsay_news.readable import rejection, summary_of
from pipelines.core.records import Article, Claim, Cue, Link, Rejected, Source, Span
from tests.conftest import READ_AT


def source(text: str) -> Source:
    return Source(start=0, end=len(text), text=text, label=text, entityId="src_" + "0" * 16)


def cue(text: str) -> Cue:
    return Cue(start=0, end=len(text), text=text, lemma=text)


def link(who: str, how: str) -> Link:
    return Link(source=source(who), cue=cue(how))


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({}, "    statement, confidence 0.50"),
        (
            {
                "chain": [
                    Link(source=source("the paper"), cue=cue("reported")),
                    Link(source=source("Ada"), cue=cue("said")),
                ]
            },
            "    Ada (said) ← the paper (reported), statement, confidence 0.50",
        ),
        ({"chain": [Link(source=None, cue=cue("reportedly"))]}, "    unnamed (reportedly), statement, confidence 0.50"),
        ({"stance": "denies", "negated": True}, "    statement, denies, negated, confidence 0.50"),
        (
            {"hedges": [Span(start=0, end=5, text="maybe")], "checkWorthiness": 0.25},
            "    statement, hedged (maybe), worth a check 0.25, confidence 0.50",
        ),
    ],
)
def test_a_claim_is_two_lines(
    make_article: Callable[..., Article], make_claim: Callable[..., Claim], fields: dict[str, object], line: str
) -> None:
    article = make_article("Rain fell.", headline="Rain", publisher="The Post")
    claim = make_claim("Rain fell.", **({"kind": "statement"} | fields))
    text = summary_of(article.model_copy(update={"claims": [claim], "claimsStatus": "extracted"}))
    assert text.splitlines()[:2] == ["Rain", f"The Post, {article.url}"]
    assert text.splitlines()[-1] == line


def test_an_article_without_claims_says_why(make_article: Callable[..., Article]) -> None:
    assert "no claims: the language is not supported (und)" in summary_of(make_article("Rain fell."))


def test_a_rejection_is_one_line() -> None:
    rejected = Rejected(url="file:a\nb", stage="spider", reason="empty", detail="no\x1btext", retrievedAt=READ_AT)
    assert rejection(rejected) == "rejected file:a\n    b: empty: no\\x1btext"
