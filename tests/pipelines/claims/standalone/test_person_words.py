from dataclasses import dataclass

import pytest

from pipelines.claims.extract import extract_claims
from pipelines.claims.sources.pronouns import find_pronouns
from pipelines.claims.standalone.person_words import third_person
from pipelines.claims.standalone.replacements import NotUnderstoodError
from pipelines.claims.structures import Person, Resolution
from pipelines.core.records import Source
from tests.pipelines.claims.given import discourse_of

OPENING = "Karl Weber left the board in May. "


@dataclass(frozen=True)
class Antecedents:
    """Every pronoun stands for `name`, as likely as `odds` says."""

    name: str
    odds: float

    @property
    def people(self) -> "Antecedents":
        return self

    def of(self, start: int) -> Person:
        return Person(self.name, self.name, None)

    def probability(self, start: int) -> float:
        return self.odds

    def key_at(self, start: int, end: int) -> str | None:
        return None

    def source(self, start: int, end: int) -> Source:
        raise NotImplementedError

    def resolve(self, start: int, end: int) -> Resolution:
        raise NotImplementedError

    resolve_silently = resolve


# the claim, whom its pronouns are taken for, how likely, whom it names in their place; None if it is not understood
CASES = [
    ("Mayor Lars Holm met Otto Falk before he left.", "Otto Falk", 0.99, []),
    ("King Ludo sold his boats.", "King Ludo", 0.99, []),
    ("Mayor Lars Holm met Otto Falk before he left.", "Lars Holm", 0.7, []),
    # one man is named before it, and nobody else fits well
    ("Mayor Lars Holm sold all nine of his boats.", "Karl Weber", 0.4, []),
    ("Mayor Ana Ruiz sold all nine of his boats.", "Karl Weber", 0.4, None),
    ("Mayor Lars Holm sold all nine of his boats.", "Karl Weber", 0.95, None),
    ("Mayor Lars Holm sold all nine of his boats.", "Karl Weber", 0.999, ["[Karl Weber]’s"]),
    ("Mayor Ana Ruiz sold all nine of his boats.", "Karl Weber", 0.95, ["[Karl Weber]’s"]),
    ("The mayor sold all nine of his boats.", "Karl Weber", 0.95, ["[Karl Weber]’s"]),
]


@pytest.mark.parametrize(("text", "name", "odds", "expected"), CASES)
def test_pronoun_beside_a_person_named_in_the_claim(
    text: str, name: str, odds: float, expected: list[str] | None
) -> None:
    discourse = discourse_of(OPENING + text)
    claim = extract_claims("Ferries are safe, said Ana Ruiz.")[0]
    span = (len(OPENING), len(OPENING + text))
    found = third_person(discourse, span, find_pronouns(discourse), Antecedents(name, odds), claim, attributed=False)
    if expected is None:
        with pytest.raises(NotUnderstoodError):
            list(found)
    else:
        assert [one.text for one in found] == expected
