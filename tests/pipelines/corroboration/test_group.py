from __future__ import annotations

import random

import pytest

from pipelines.core.records import Article
from pipelines.core.records.groups import ClaimGroup
from pipelines.corroboration import group_claims
from pipelines.corroboration.group import with_distinct_ids
from tests.pipelines.corroboration.stories import report, texts

LEDGER = """The reservoir above Corrin lost 40 percent of its water after a sluice gate jammed, the water board said.

Engineer Ottilie Brandvold said that rust had eaten through the chain of the sluice gate.

The mayor of Corrin denied that the council had known of the rusty chain."""
COURIER = """A jammed sluice gate emptied 40 percent of the Corrin reservoir, according to the water board.

Rust had eaten through the chain that lifts the sluice gate, the engineer Ottilie Brandvold told the Courier.

Farmers below the dam have been told to move their cattle to higher meadows."""
ELSEWHERE = """The orchestra of Port Velling will play in a fish hall this winter, its director said.

The concert hall has been closed since a lamp fell on the stage in 2019."""


def articles() -> list[Article]:
    return [
        report("Hill Ledger", LEDGER, datePublished="2026-03-04"),
        report("Corrin Courier", COURIER, datePublished="2026-03-05T08:00:00Z"),
        report("Port Lantern", ELSEWHERE, datePublished="2026-03-05"),
    ]


def test_what_two_outlets_tell_is_grouped_and_nothing_else() -> None:
    given = articles()
    found = group_claims(given)
    told = [" ".join(texts(group, given)) for group in found]
    assert any("40 percent" in text for text in told)
    assert any("Rust had eaten" in text and "rust had eaten" in text for text in told)
    assert not any("orchestra" in text or "cattle" in text for text in told)
    assert {member.articleId for group in found for member in group.members} == {given[0].id, given[1].id}


def test_a_member_points_at_the_sentence_of_a_long_quotation_that_says_the_same() -> None:
    rusted = "The chain of the sluice gate had rusted through,"
    teller = "the engineer Ottilie Brandvold told the council of Corrin."
    more = "We began at dawn. Nobody slept for a week. "
    given = [report("Hill Ledger", f"“{more}{rusted}” {teller}"), report("Corrin Courier", f"{rusted} {teller}")]
    (group,) = group_claims(given)
    spans = [member.span.text if member.span else None for member in group.members]
    assert sorted(spans, key=str) == [None, f"{rusted}”"]


def test_records_are_complete() -> None:
    given = articles()
    for group in group_claims(given):
        claims = {claim.id: each for each in given for claim in each.claims}
        assert all(claims[member.claimId].id == member.articleId for member in group.members)
        assert (group.firstSeen, group.lastSeen) == ("2026-03-04", "2026-03-05T08:00:00Z")
        assert sorted(id_ for origin in group.origins for id_ in origin.members) == sorted(
            member.claimId for member in group.members
        )
        assert 1 <= group.independentOrigins <= len(group.origins)
        assert group.outlets == 2


def test_the_order_of_articles_does_not_matter() -> None:
    given = articles()
    expected = group_claims(given)
    for seed in range(5):
        random.Random(seed).shuffle(given)
        assert group_claims(given) == expected


def test_articles_far_apart_in_time_are_not_compared() -> None:
    late = report("Corrin Courier", COURIER, datePublished="2026-05-05")
    assert group_claims([articles()[0], late]) == []


@pytest.mark.parametrize("given", [[], [report("Hill Ledger", LEDGER)], [report("Hill Ledger", LEDGER, claims=[])] * 2])
def test_one_article_makes_no_group(given: list[Article]) -> None:
    assert group_claims(given) == []


def test_groups_that_share_their_earliest_member_have_ids_of_their_own() -> None:
    groups = group_claims(articles())
    doubled = with_distinct_ids([*groups, *(shortened(group) for group in groups)], set())
    kept = {group.id for group in groups}
    assert len({group.id for group in doubled}) == len(doubled)
    assert kept <= {group.id for group in doubled}
    assert with_distinct_ids(reversed(doubled), set()) == doubled


def shortened(group: ClaimGroup) -> ClaimGroup:
    """The group with its first member and another article's claim.

    So it shares its earliest member.
    """
    other = group.members[-1].model_copy(update={"claimId": "clm_ffffffffffffffff"})
    return group.model_copy(update={"members": [group.members[0], other]})


def test_an_id_stays_when_members_are_added() -> None:
    first = articles()[:2]
    again = report("Skerry Post", COURIER.replace("the Courier", "this newspaper"), datePublished="2026-03-06")
    ids = {group.id for group in group_claims(first)}
    assert ids & {group.id for group in group_claims([*first, again])}
