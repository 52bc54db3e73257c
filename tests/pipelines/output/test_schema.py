from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from jsonschema import Draft202012Validator

from pipelines.core.jsonl import to_line
from pipelines.core.records import SCHEMA_VERSION, Article, Claim
from pipelines.core.records.groups import ClaimGroup
from pipelines.output.schema import GROUP_SCHEMA_PATH, SCHEMA_PATH, article_schema, group_schema


def test_the_published_schema_is_that_of_the_records() -> None:
    repair = f"scrapy schema > {SCHEMA_PATH.relative_to(SCHEMA_PATH.parents[2])}"
    assert SCHEMA_PATH.read_text(encoding="utf-8") == article_schema(), f"stale; run: {repair}"


def test_the_published_schema_of_groups_is_that_of_the_record() -> None:
    repair = f"scrapy schema groups > {GROUP_SCHEMA_PATH.relative_to(GROUP_SCHEMA_PATH.parents[2])}"
    assert GROUP_SCHEMA_PATH.read_text(encoding="utf-8") == group_schema(), f"stale; run: {repair}"
    schema = json.loads(group_schema())
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"urn:hearsay:schema:group:{SCHEMA_VERSION}"
    assert set(schema["required"]) == ClaimGroup.model_fields.keys()


def test_the_schema_is_valid_and_wants_every_key() -> None:
    schema = json.loads(article_schema())
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"urn:hearsay:schema:article:{SCHEMA_VERSION}"
    assert set(schema["required"]) == Article.model_fields.keys()
    assert set(schema["$defs"]["Claim"]["required"]) == Claim.model_fields.keys()


def test_lines_are_valid(make_article: Callable[..., Article], make_claim: Callable[..., Claim]) -> None:
    validator = Draft202012Validator(json.loads(article_schema()))
    for article in (make_article(), make_article(headline="Rain", claims=[make_claim()])):
        validator.validate(json.loads(to_line(article)))


@pytest.mark.parametrize(("key", "value"), [("id", "123"), ("claims", None), ("claimsStatus", "maybe")])
def test_wrong_lines_are_invalid(make_article: Callable[..., Article], key: str, value: object) -> None:
    line = json.loads(to_line(make_article()))
    line[key] = value
    assert not Draft202012Validator(json.loads(article_schema())).is_valid(line)
