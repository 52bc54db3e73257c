"""Every rule for a line, against hostile values."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.core.jsonl import to_line
from pipelines.core.records import Article, Claim, Quantity, Rejected, Removed
from tests.conftest import READ_AT

HOSTILE = [
    "",
    "plain",
    "\0",
    "a\ud800b",
    "\udfff\ud800",
    "line\u2028separator\u2029and\u0085next",
    "tab\tnewline\nreturn\r\x0b\x0c\x1c\x1d\x1e",
    '"quoted" \\ back\\slash',
    "emoji 🗞️ and \U0010ffff",
    "\u202eright to left\u202c",
    "a" * 100_000,
]


def rejected(text: str) -> Rejected:
    return Rejected(url=text, stage="spider", reason="empty", detail=text, retrievedAt=READ_AT)


@pytest.mark.parametrize("text", HOSTILE)
def test_one_record_is_one_line_for_every_reader(text: str) -> None:
    line = to_line(rejected(text)).decode("utf-8")
    assert line.endswith("\n")
    assert len(line.splitlines()) == 1
    detail = json.loads(line)["detail"]
    assert len(detail) == len(text)
    assert not set(detail) & {"\0", *map(chr, range(0xD800, 0xE000))}


@given(st.text(st.characters(blacklist_categories=())))
def test_any_string_makes_one_line(text: str) -> None:
    assert len(to_line(rejected(text)).decode("utf-8").splitlines()) == 1


def test_every_key_is_on_every_line(make_article: Callable[..., Article], make_claim: Callable[..., Claim]) -> None:
    bare, full = make_article(), make_article(headline="Rain", claims=[make_claim()])
    assert json.loads(to_line(bare)).keys() == json.loads(to_line(full)).keys() == Article.model_fields.keys()
    assert json.loads(to_line(full))["claims"][0].keys() == Claim.model_fields.keys()


def test_times_are_utc_with_a_z(make_article: Callable[..., Article]) -> None:
    assert json.loads(to_line(make_article()))["metadata"]["retrievedAt"] == "2026-03-04T05:06:07Z"


def test_no_number_is_beyond_json(make_claim: Callable[..., Claim]) -> None:
    values = (float("nan"), float("inf"), 10**400, 10**300)
    claim = make_claim(quantities=[Quantity(start=0, end=1, text="R", value=value) for value in values])

    def refuse(constant: str) -> Any:
        raise AssertionError(constant)

    loaded = json.loads(to_line(claim), parse_constant=refuse)
    assert [quantity["value"] for quantity in loaded["quantities"]] == [None, None, None, 1e300]


def test_ten_megabytes_pass(make_article: Callable[..., Article]) -> None:
    body = "Regen über Köln. \u2028" * 600_000
    removed = [Removed(text=body, reason="a", rule="b")]
    loaded = json.loads(to_line(make_article(body, removed=removed)))
    assert loaded["articleBody"] == loaded["removed"][0]["text"] == body


def test_a_line_loads_back_into_the_same_record(make_article: Callable[..., Article]) -> None:
    article = make_article("Rain fell.\n\nSnow\u2028fell.", headline="\ud83d")
    assert Article.model_validate_json(to_line(article)) == article
