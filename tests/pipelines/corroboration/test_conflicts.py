from __future__ import annotations

import pytest

from pipelines.corroboration.records import claim_group
from tests.pipelines.corroboration.stories import report
from tests.pipelines.corroboration.test_origins import members


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("14 people are missing, the coast guard said.", "20 people were missing, Petra Lund said.", ["14", "20"]),
        ("14 people are missing, the coast guard said.", "Between 10 and 20 people are missing, Petra Lund said.", []),
        ("At least 100 rebels were executed, Holm said.", "Holm said between 90 and 120 rebels were executed.", []),
        ("The ferry carried 353 people, Lund said.", "Holm said it had 312 passengers and 41 crew aboard.", []),
    ],
)
def test_numbers(one: str, other: str, expected: list[str]) -> None:
    group = claim_group(members(report("Daily Skerry", one), report("Velling Post", other)), 0.9)
    values = [value for conflict in group.conflicts if conflict.kind == "number" for value in conflict.values]
    assert sorted(value.split()[0] for value in values) == expected


def test_a_later_larger_figure_of_the_same_origin_is_an_update() -> None:
    one = report("Daily Skerry", "14 people died, the coast guard said.", datePublished="2026-03-04")
    other = report("Velling Post", "20 people died, the coast guard said.", datePublished="2026-03-05")
    group = claim_group(members(one, other), 0.9)
    assert [member.relation for member in group.members] == ["same", "update"]
    assert group.conflicts == []


def test_a_denial_joins_and_is_a_conflict() -> None:
    one = report("Daily Skerry", "Petra Lund said that the mine had poisoned the river.")
    other = report("Velling Post", "Karl Holm denied that the mine had poisoned the river.")
    group = claim_group(members(one, other), 0.9)
    assert sorted(member.polarity for member in group.members) == ["asserts", "denies"]
    assert [conflict.kind for conflict in group.conflicts] == ["polarity"]
    assert "denied" not in group.text
