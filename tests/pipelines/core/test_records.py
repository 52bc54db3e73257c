from __future__ import annotations

import pytest
from pydantic import ValidationError

from pipelines.core.records import Article, Claim, Page, Quantity, Rejected, Removed, Vector, article_id, claim_id


def test_article_ids_are_prefixed_and_stable() -> None:
    assert article_id("file:a.txt") == article_id("file:a.txt") != article_id("file:b.txt")
    assert article_id("file:a.txt").startswith("art_")
    assert len(article_id("file:a.txt")) == len("art_") + 16


def test_claim_ids_depend_on_article_and_place() -> None:
    ids = {claim_id("art_0", [(0, 5)]), claim_id("art_1", [(0, 5)]), claim_id("art_0", [(0, 5), (7, 9)])}
    assert len(ids) == 3
    assert all(identifier.startswith("clm_") for identifier in ids)


def test_ids_of_hostile_addresses_are_made_all_the_same() -> None:
    assert article_id("http://\ud800/\0").startswith("art_")


@pytest.mark.parametrize("model", [Article, Claim, Page, Rejected])
def test_every_field_says_what_it_is(model: type[Article]) -> None:
    undescribed = [name for name, field in model.model_fields.items() if not field.description]
    assert undescribed == []


def test_unknown_fields_are_refused() -> None:
    with pytest.raises(ValidationError):
        Removed(text="a", reason="b", rule="c", weight=1)  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (100, 100.0),
        (0.5, 0.5),
        (float("nan"), None),
        (float("inf"), None),
        (float("-inf"), None),
        (10**400, None),
        (-(10**400), None),
        (10**30, 1e30),
        (None, None),
    ],
)
def test_numbers_are_finite_doubles(given: float | None, kept: float | None) -> None:
    assert Quantity(start=0, end=1, text="1", value=given).value == kept


def test_rules_hold_for_assignment_too(make_article) -> None:  # type: ignore[no-untyped-def]
    article = make_article()
    article.headline = "a\0b\ud800"
    assert article.headline == "a\ufffdb\ufffd"
    with pytest.raises(ValidationError):
        article.languageConfidence = 2.0


@pytest.mark.parametrize("given", ["", "AAAA", "A" * 172, "ä" * 171 + "=", "A" * 171 + "=\n"])
def test_a_vector_has_128_bytes(given: str) -> None:
    Vector(start=0, end=1, bytes="A" * 171 + "=")
    with pytest.raises(ValidationError):
        Vector(start=0, end=1, bytes=given)
