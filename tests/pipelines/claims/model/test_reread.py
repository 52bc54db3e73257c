from __future__ import annotations

import pytest

from pipelines.claims.pipeline import claims_of
from tests.pipelines.claims.given import doc_given


def chains(text: str) -> list[list[str]]:
    links = [[link.source.text if link.source else "" for link in claim.chain] for claim in claims_of(text)]
    return [chain for chain in links if len(chain) > 1]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        (
            "Duke Harald wrote to the council that his steward, Emil Vahr, had told him that the grain was gone.",
            ["Duke Harald", "Emil Vahr"],
        ),
        (
            "“The Selby report does conclude that the fire began in the cellar, and that helps us,” said Nora Quist.",
            ["Nora Quist", "The Selby report"],
        ),
    ],
)
def test_an_attribution_within_a_content_is_found(text: str, chain: list[str]) -> None:
    assert any(all(part in link for part, link in zip(chain, found, strict=False)) for found in chains(text))


def test_what_the_speaker_thinks_is_no_report_of_another() -> None:
    assert (
        chains("“I think the bridge will hold, and I told him that it was safe,” said the engineer Nora Quist.") == []
    )


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("Ten boats sank. The flood cut off six villages, rescue crews said.", ["The flood cut off six villages"]),
        ("Ten boats sank. We said that all would be well.", []),
        ("Ten boats sank. The clerk read the letter.", []),
    ],
)
def test_a_sentence_without_an_attribution_is_read_alone(given: str, found: list[str]) -> None:
    doc = doc_given(given, [], only=["reread_contents"])
    assert [given[start:end] for each in doc._.candidates for start, end in each.content] == found
