from datetime import date

import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.assemble import claims_from
from pipelines.records import Claim

# Texts with their attributions marked (S source, C cue, Q content, and whose), then for each claim its text and its chain.
CHAINS = [
    ("[S1 The mayor] [C1 said] [Q1 the bridge was safe].", [("the bridge was safe", ["The mayor/said"])]),
    (
        "[Q1 “The bridge,”] [S1 Ana Ruiz] [C1 said], [Q1 “is safe.”]",
        [("“The bridge,” “is safe.”", ["Ana Ruiz/said"])],
    ),
    (
        "[S1 The Northern Herald] [C1 said] [Q1 [S2 an aide] [C2 told] it [Q2 the vote was lost]].",
        [("the vote was lost", ["The Northern Herald/said", "an aide/told"])],
    ),
    (
        "[Q1 The guild has expelled ten players], [S1 the Northern Herald] [C1 reports], citing an organiser.",
        [("The guild has expelled ten players", ["the Northern Herald/reports", "an organiser/citing"])],
    ),
    (
        "[Q1 [Q2 The guild has expelled ten players]], [S1 the Northern Herald] [C1 reports], [C2 citing] [S2 an organiser].",
        [("The guild has expelled ten players", ["the Northern Herald/reports", "an organiser/citing"])],
    ),
    (
        "The Northern Herald ran it first. [S1 The organiser] [C1 told] the newspaper [Q1 she had counted ten].",
        [("she had counted ten", ["the newspaper/", "The organiser/told"])],
    ),
    (
        "[Q1 “It is over,”] [C1 said] [S1 a player from the north], as quoted by the Northern Herald.",
        [("“It is over,”", ["the Northern Herald/as quoted by", "a player from the north/said"])],
    ),
    (
        "[S1 The Northern Herald] [C1 quoted] the league secretary Ana Ruiz as saying [Q1 the doors were shut].",
        [("the doors were shut", ["The Northern Herald/quoted", "the league secretary Ana Ruiz/quoted"])],
    ),
    ("[S1 She] [C1 left], citing her health, and [C1 said] [Q1 it was time].", [("it was time", ["She/left"])]),
    (
        "[S1 The clerk] [C1 said] [Q1 the roof leaked, that [S2 the builder] had [C2 promised] [Q2 to mend it], and that the bill was paid].",
        [
            ("the roof leaked, that and that the bill was paid", ["The clerk/said"]),
            ("to mend it", ["The clerk/said", "the builder/promised"]),
        ],
    ),
    ("[Q1 Ten sailors] [C1 are thought] [Q1 to have drowned].", [("Ten sailors to have drowned", ["/are thought"])]),
    (
        "OSLO (Agency) – [Q1 Ten sailors drowned], [S1 police] [C1 said].",
        [("Ten sailors drowned", ["police/said"])],
    ),
]  # fmt: skip


def reported(text: str, claims: list[Claim]) -> list[tuple[str, list[str]]]:
    return [
        (
            claim.text,
            [f"{link.source.text if link.source else ''}/{link.cue.text if link.cue else ''}" for link in claim.chain],
        )
        for claim in claims
        if claim.kind != "statement"
    ]


@pytest.mark.parametrize(("marked", "expected"), CHAINS)
def test_chain(marked: str, expected: list[tuple[str, list[str]]]) -> None:
    text, attributions = parse(marked)
    claims = claims_from(text, attributions)
    assert reported(text, claims) == expected
    assert_sound(text, claims)


def test_all_fields_of_a_claim() -> None:
    text, attributions = parse(
        "TALLINN, March 4 (Agency) – [Q1 Up to 50 players reportedly left the league last month], [S1 the Northern Herald] "
        "[C1 reports], citing an organiser in Tartu."
    )
    (claim,) = claims_from(text, attributions, published=date(2016, 3, 5), article_id="art_0")
    assert claim.kind == "paraphrase"
    assert [hedge.text for hedge in claim.hedges] == ["Up to", "reportedly"]
    assert [(each.value, each.qualifier, each.of) for each in claim.quantities] == [(50, "upTo", "players")]
    assert [(each.text, each.value) for each in claim.times] == [("last month", "2016-02")]
    assert claim.source is not None
    assert (claim.source.text, claim.source.name, claim.source.type) == ("an organiser in Tartu", None, "unnamed")
    assert claim.chain[0].source is not None
    assert (claim.chain[0].source.name, claim.chain[0].source.type) == ("Northern Herald", "publication")
    assert text[claim.context.start : claim.context.end] == text


def test_the_same_text_gives_the_same_claims() -> None:
    text, attributions = parse(CHAINS[2][0])
    assert claims_from(text, attributions) == claims_from(text, attributions)


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "“", "He said", "\u2028", "a" * 5000, "1 " * 3000, "“ ” ‘ ’ « »", "(" * 500]
)
def test_odd_texts(text: str) -> None:
    assert_sound(text, claims_from(text, []))


def assert_sound(text: str, claims: list[Claim]) -> None:
    assert [claim.fragments[0].start for claim in claims] == sorted(claim.fragments[0].start for claim in claims)
    assert len({claim.id for claim in claims}) == len(claims)
    for claim in claims:
        spans = [*claim.fragments, *claim.hedges, *claim.quantities, *claim.times, *claim.entities]
        spans += [span for link in claim.chain for span in (link.source, link.cue) if span]
        assert all(text[span.start : span.end] == span.text for span in spans)
        assert (claim.chain[-1].source, claim.chain[-1].cue) == (claim.source, claim.cue) if claim.chain else True
        assert claim.text == " ".join(piece.text for piece in claim.fragments)
