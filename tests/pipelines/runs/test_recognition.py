"""What becomes of an article that a job has met before, or has not."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from typing import Any

import pytest

from benchmarks.sample_pages import story
from pipelines.core.records import Article, article_id
from pipelines.runs.recognition import Verdict, recognise
from pipelines.runs.written_articles import Articles

BODY = story(1) + story(2) + story(3)
Met = Callable[..., Verdict]


@pytest.fixture
def met(make_article: Callable[..., Article]) -> Met:
    """Meets an article at an address in a run, and has it written.

    Unless the verdict says otherwise.
    """
    articles = Articles(sqlite3.connect(":memory:"))

    def meet(url: str, body: str = BODY, *, run: int = 1, **options: Any) -> Verdict:
        key, canonical = options.pop("key", url), options.pop("canonical", url)
        article = make_article(body, url=url, canonicalUrl=canonical, id=article_id(canonical), headline="H")
        article.metadata.bodySha256 = hashlib.sha256(body.encode()).hexdigest()
        verdict = recognise(article, articles, key=key, run_id=f"run_{run}", **({"revises": True} | options))
        if verdict.outcome == "write":
            articles.written(verdict.article_id, article.metadata.bodySha256)
        return verdict

    return meet


A, B, AMP = "https://a.example/a", "https://b.example/b", "https://a.example/amp/a"


def test_an_unchanged_article_is_not_written_again(met: Met) -> None:
    assert met(A).outcome == "write"
    assert met(A, run=2).outcome == "unchanged"


def test_a_changed_article_keeps_its_id_and_counts_its_revisions(met: Met) -> None:
    first = met(A)
    second = met(A, BODY + "Correction: it was Tuesday.", run=2)
    third = met(A, run=3)
    assert (first.revision, first.revision_of) == (1, None)
    assert (second.outcome, second.article_id, second.revision, second.revision_of) == (
        "write",
        first.article_id,
        2,
        "run_1",
    )
    assert (third.revision, third.revision_of) == (3, "run_2")
    assert {first.near_duplicate_of, second.near_duplicate_of, third.near_duplicate_of} == {None}


@pytest.mark.parametrize(
    ("url", "options"),
    [
        (AMP, {"canonical": A, "body": BODY}),
        (AMP, {"canonical": A, "body": BODY.replace("district", "part")}),
        ("https://a.example/print?id=a", {}),
    ],
    ids=["amp", "amp with another text", "print view without canonical link"],
)
@pytest.mark.parametrize("run", [1, 2])
def test_one_article_under_several_addresses_is_one(url: str, options: dict[str, str], run: int, met: Met) -> None:
    first = met(A)
    assert met(url, run=run, **options) == Verdict(outcome="duplicate", article_id=first.article_id)


def test_a_view_does_not_revise_the_article(met: Met) -> None:
    met(A)
    met(AMP, BODY[:-200], canonical=A)
    assert met(A, run=2).outcome == "unchanged"
    assert met(AMP, BODY[:-150], canonical=A, run=2).outcome == "duplicate"


def test_an_article_that_moved_keeps_its_id(met: Met) -> None:
    first = met(A)
    moved = {"key": A, "visited_id": first.article_id, "run": 2}
    assert met("https://a.example/new", **moved).outcome == "unchanged"
    revised = met("https://a.example/new", BODY + "More.", **moved)
    assert (revised.article_id, revised.revision) == (first.article_id, 2)


def test_an_address_that_leads_to_another_article_brings_a_new_one(met: Met) -> None:
    first = met(A)
    other = met("https://a.example/other", story(9), key=A, visited_id=first.article_id, run=2)
    assert (other.outcome, other.revision, other.article_id != first.article_id) == ("write", 1, True)


def test_pages_that_claim_one_address_but_differ_are_not_lost(met: Met) -> None:
    first = met(A)
    other = met("https://a.example/other", story(9), canonical=A)
    assert (other.outcome, other.article_id, other.revision) == ("write", first.article_id, 2)


@pytest.mark.parametrize("run", [1, 2])
def test_a_near_duplicate_on_another_site_is_kept_and_marked(run: int, met: Met) -> None:
    first = met(A)
    shorter = met(B, "By our own correspondent.\n\n" + BODY[: int(len(BODY) * 0.8)], run=run)
    same = met("https://c.example/c", BODY, run=run)
    assert (shorter.outcome, shorter.near_duplicate_of) == ("write", first.article_id)
    assert (same.outcome, same.near_duplicate_of) == ("write", first.article_id)
    assert met("https://d.example/d", story(9), run=run).near_duplicate_of is None


def test_short_texts_are_alike_only_where_they_are_the_same(met: Met) -> None:
    first = met(A, "Rain fell on the harbour.")
    assert met(B, "Rain fell on the harbour!").near_duplicate_of is None
    assert met("https://c.example/c", "Rain fell on the harbour.").near_duplicate_of == first.article_id


def test_a_job_that_writes_all_says_the_same_in_every_run(met: Met) -> None:
    def run(number: int) -> list[Verdict]:
        options = {"run": number, "revises": False}
        return [met(A, **options), met(B, **options), met(A, BODY[:-100], **options), met(A, story(9), **options)]

    first, second = run(1), run(2)
    assert first == second
    assert {verdict.outcome for verdict in first} == {"write"}
    assert {verdict.revision for verdict in first} == {1}
    assert [verdict.near_duplicate_of for verdict in first] == [None, first[0].article_id, None, None]
