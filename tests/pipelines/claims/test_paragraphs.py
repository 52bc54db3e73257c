"""Claims of short news paragraphs.

The right answers were written before any output was seen. `paragraphs.jsonl` has two of each kind of difficulty, from several parts of the world. `claims` must be found among the
reported claims: where the content begins and ends, and what else stands there. No content may hold a text of `none`.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from pipelines.claims.extract import extract_claims
from pipelines.core.records import Claim

PARAGRAPHS = [json.loads(line) for line in (Path(__file__).parent / "paragraphs.jsonl").read_text("utf-8").splitlines()]
_EDGE = re.compile(r"^\W*(?:that\b)?\W*|\W+$")


@pytest.mark.parametrize("row", PARAGRAPHS, ids=[f"{row['kind']}: {row['text'][:30]}" for row in PARAGRAPHS])
def test_claims_of_a_paragraph(row: dict[str, Any]) -> None:
    reported = [claim for claim in extract_claims(row["text"]) if claim.kind != "statement"]
    answers = [_answer(claim) for claim in reported]
    for expected in row["claims"]:
        assert any(_fits(answer, expected) for answer in answers), (expected, answers)
    for text in row["none"]:
        assert not any(text in claim.text for claim in reported), text


def _answer(claim: Claim) -> dict[str, Any]:
    name, kind = (claim.source.name, claim.source.type) if claim.source else (None, None)
    return {"content": _EDGE.sub("", claim.text), "name": name, "type": kind, "stance": claim.stance}


def _fits(answer: dict[str, Any], expected: dict[str, Any]) -> bool:
    content = answer["content"]
    if not (content.startswith(expected["begins"]) and content.endswith(expected["ends"])):
        return False
    return all(answer[field] == expected[field] for field in ("name", "type", "stance") if field in expected)
