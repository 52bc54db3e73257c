from __future__ import annotations

import pytest

from pipelines.core.records import Dateline, Range, article_id
from pipelines.corroboration.views import domain, view_of
from tests.pipelines.corroboration.stories import report, statement
from tests.samples import claim, span

QUOTATION = "“The dam is safe. Nobody has to leave. The water will fall by Friday,” the warden said."
REMARK = "She had walked along the dam at dawn, the warden said."


def test_a_claim_of_several_sentences_has_a_part_in_each() -> None:
    body = f"{QUOTATION}\n\n{REMARK}"
    id_ = article_id("https://daily-skerry.example/a")
    pieces = (QUOTATION, "The dam is safe. Nobody has to leave", "Nobody has to leave", "at dawn", REMARK)
    claims = [
        claim(id_, [span(body, piece)]).model_copy(update={"context": paragraph_of(body, piece)}) for piece in pieces
    ]
    view = view_of(report("Daily Skerry", body, claims=claims))
    first, second = "“The dam is safe.", "Nobody has to leave."
    last = "The water will fall by Friday,” the warden said."
    assert [[(each.text, each.part is None) for each in sentence.claims] for sentence in view.sentences] == [
        [(first, False), (first[1:], False)],
        [(second, False), (second[:-1], False), (second[:-1], True)],
        [(last, False)],
        [("at dawn", True), (REMARK, True)],
    ]
    for part in (each.part for sentence in view.sentences for each in sentence.claims if each.part):
        assert body[part.start : part.end] == part.text


def paragraph_of(body: str, piece: str) -> Range:
    """The paragraph that a piece of the body stands in."""
    whole = span(body, next(paragraph for paragraph in body.split("\n\n") if piece in paragraph))
    return Range(start=whole.start, end=whole.end)


def test_the_agency_of_a_dateline_is_kept() -> None:
    dateline = Dateline(text="VELLING (Nordpress) –", agency="Nordpress")
    assert view_of(statement("Daily Skerry", "Rain fell.", dateline=dateline)).agency == "Nordpress"


@pytest.mark.parametrize(
    ("url", "expected"), [("https://www.quay.example/a", "quay.example"), ("file:a.txt", ""), ("x", "")]
)
def test_domains(url: str, expected: str) -> None:
    assert domain(url) == expected
