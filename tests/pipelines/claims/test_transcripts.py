from __future__ import annotations

import pytest

from pipelines.claims.extract import extract_claims
from pipelines.claims.transcripts import find_turns

# A text, and for each reported claim of it the name of its source and its content.
TRANSCRIPTS = [
    (
        "The mayor of Osterby, Marit Solheim, answered questions on Tuesday.\n\nQ: When will the bridge open?\n\n"
        "A: It opens in June. The beams arrive next week.\n\nQ: Who pays?\n\nA: The county pays a third.",
        [("Marit Solheim", "It opens in June. The beams arrive next week."), ("Marit Solheim", "The county pays a third.")],
    ),
    (
        "Lantern Radio: You said the fund was safe. Is it?\n\nMarta Kiss: It is safe. We lost 3 percent in April.\n\n"
        "Lantern Radio: Who knew?\n\nMarta Kiss: The board knew in May.",
        [("Marta Kiss", "It is safe. We lost 3 percent in April."), ("Marta Kiss", "The board knew in May.")],
    ),
    (
        "Marit Solheim spoke about the bridge.\n\nWhen will it open?\nSolheim: In June, I hope. The beams have arrived.\n\n"
        "What did it cost?\nSolheim: It cost 14 million crowns.",
        [("Marit Solheim", "In June, I hope. The beams have arrived."), ("Marit Solheim", "It cost 14 million crowns.")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TRANSCRIPTS)
def test_turns_belong_to_their_speakers(text: str, expected: list[tuple[str, str]]) -> None:
    claims = [claim for claim in extract_claims(text) if claim.kind != "statement"]
    assert [(claim.source and claim.source.name, claim.text) for claim in claims] == expected
    assert {claim.kind for claim in claims} == {"quotation"}


def test_headings_of_a_list_are_no_speakers() -> None:
    ways = ["Accuracy: It varies by five percent.\n\nAdvantages: It is quick, and you need no help."] * 3
    claims = extract_claims("Rulers, tapes and scales are compared here.\n\n" + "\n\n".join(ways))
    assert [claim.source for claim in claims if claim.source] == []


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "Herald: Who pays?\nSolheim: We do.\nHerald: Why?\nSolheim: We owe it.",
            ["Herald", "Solheim", "Herald", "Solheim"],
        ),
        ("HOST: Hi.\nANA RUIZ, MAYOR OF OSLO: It is safe.\nRUIZ: We pay.", ["HOST", "ANA RUIZ, MAYOR OF OSLO", "RUIZ"]),
        ("Q: Who pays?\nA: We do.", ["Q", "A"]),
        ("Note: It rained.\nVenue: The hall.\nPrice: Nine euros.", []),
        ("Ruiz: The Old Bridge Will Open\nLind: Rents Rise In Two Wards\nRuiz: Two Men Left The Old Quay", []),
        ("Finance minister: Pensions are safe", []),
        ("Ana M. Ruiz: Theft, held in jail.\nTom B. Ruiz: Speeding, fined.\nEva Holm: Arson, held in jail.", []),
        ("He said this: it rained.\nThen: it snowed.", []),
    ],
)
def test_turns(text: str, labels: list[str]) -> None:
    assert [text[slice(*turn.label)] for turn in find_turns(text)] == labels
