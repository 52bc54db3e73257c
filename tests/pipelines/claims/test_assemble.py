from datetime import date

import pytest

from benchmarks.readers.marked import parse
from pipelines.core.records import Claim
from tests.pipelines.claims.given import claims_given

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
        "[S1 The rector] [C1 said] [Q1 she resigned because [S2 an audit] [C2 had shown] [Q2 that grants were paid twice]].",
        [
            ("she resigned because an audit had shown that grants were paid twice", ["The rector/said"]),
            ("that grants were paid twice", ["The rector/said", "an audit/had shown"]),
        ],
    ),
    (
        "[S1 The mayor] [C1 said] [Q1 she gave up after [S2 an inquiry] [C2 found] [Q2 that the fund was empty]].",
        [
            ("she gave up after an inquiry found that the fund was empty", ["The mayor/said"]),
            ("that the fund was empty", ["The mayor/said", "an inquiry/found"]),
        ],
    ),
    (
        "[S1 The treasurer] [C1 rejected] [Q1 [S2 the report]’s [C2 finding] [Q2 that the fund was empty]].",
        [
            ("the report’s finding that the fund was empty", ["The treasurer/rejected"]),
            ("that the fund was empty", ["The treasurer/rejected", "the report/finding"]),
        ],
    ),
    (
        "[Q1 “She is the one [C2 telling] [S2 a family] [Q2 that the house is gone],”] [S1 the mayor] [C1 said].",
        [("“She is the one telling a family that the house is gone,”", ["the mayor/said"])],
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
        "[S1 The clerk] [C1 said] [Q1 the roof of the hall leaked, that [S2 the builder] had [C2 claimed] [Q2 to mend it], and that the bill was paid].",
        [
            (
                "the roof of the hall leaked, that the builder had claimed to mend it, and that the bill was paid",
                ["The clerk/said"],
            ),
            ("to mend it", ["The clerk/said", "the builder/claimed"]),
        ],
    ),
    (
        "[S1 The Herald] [C1 reports] [Q1 [S2 the guild] [C2 said] [Q2 ten players had left]. Dozens more were sent home].",
        [
            ("the guild said ten players had left. Dozens more were sent home", ["The Herald/reports"]),
            ("ten players had left", ["The Herald/reports", "the guild/said"]),
        ],
    ),
    # Two cues of one source, of which one has scattered words of the other's.
    (
        "[S1 [S2 She]] [C1 recalled] [Q1 an old film], [C2 saying] [Q2 it shows the trap. [Q1 It made the danger plain to all who saw it that year]].",
        [("it shows the trap. It made the danger plain to all who saw it that year", ["She/saying"])],
    ),
    ("[Q1 Ten sailors] [C1 are thought] [Q1 to have drowned].", [("Ten sailors are thought to have drowned", ["/are thought"])]),
    ("[Q1 The toll] [C1 is not known].", []),
    (
        "[Q1 The hut], built in May, [C1 is believed] [Q1 to be the nest].",
        [("The hut, built in May, is believed to be the nest", ["/is believed"])],
    ),
    (
        "A sailor spoke of the guild and [S1 the city of Oslo] [C1 said] [Q1 ten had left].",
        [("ten had left", ["the city of Oslo/said"])],
    ),
    ("[S1 A sailor] [C1 said]: [Q1 “There was a fire.”]\n\n“Ten left,” it says here.", [("“There was a fire.”", ["A sailor/said"])]),
    (
        "OSLO (Agency) – [Q1 Ten sailors drowned], [S1 police] [C1 said].",
        [("Ten sailors drowned", ["police/said"])],
    ),
    ("[Q1 The dam will hold], [C1 according to] [S1 engineers].", [("The dam will hold", ["engineers/according to"])]),
    ("[S1 Ruiz] [C1 denied] [Q1 that she had signed].", [("that she had signed", ["Ruiz/denied"])]),
    ("[Q1 “Who pays?”] [C1 asked] [S1 Weber].", [("“Who pays?”", ["Weber/asked"])]),
    (
        "[S1 The Guardian] [C1 reported] that [Q1 [S2 officials] [C2 said] [Q2 [S3 a doctor] had [C3 warned] [Q3 of a leak]]].",
        [
            ("a doctor had warned of a leak", ["The Guardian/reported", "officials/said"]),
            ("of a leak", ["The Guardian/reported", "officials/said", "a doctor/warned"]),
        ],
    ),
    (
        "[S1 An aide] [C1 told] the Northern Herald [Q1 that the vote was lost].",
        [("that the vote was lost", ["the Northern Herald/", "An aide/told"])],
    ),
    (
        "[S1 An aide] [C1 told] Reuters [Q1 the vote was lost].",
        [("the vote was lost", ["Reuters/", "An aide/told"])],
    ),
    ("[S1 An aide] [C1 told] reporters [Q1 that the vote was lost].", [("that the vote was lost", ["An aide/told"])]),
    ("[S1 An aide] [C1 told] her sister [Q1 that the vote was lost].", [("that the vote was lost", ["An aide/told"])]),
    (
        "[Q1 The vote was lost], [S1 an aide] [C1 said] in an interview with the Northern Herald.",
        [("The vote was lost", ["the Northern Herald/", "an aide/said"])],
    ),
    (
        "[Q1 Ten boats sank], [C1 according to] [S1 the Coastal Post], which cited harbour officials.",
        [("Ten boats sank", ["the Coastal Post/according to"])],
    ),
    (
        "[Q1 Ten boats sank], [S1 AFP] [C1 reports], citing researchers at the Polar Institute.",
        [("Ten boats sank", ["AFP/reports", "researchers at the Polar Institute/citing"])],
    ),
    (
        "[Q1 Ten boats sank], [S1 Reuters] [C1 reported], quoting a harbour official.",
        [("Ten boats sank", ["Reuters/reported", "a harbour official/quoting"])],
    ),
    (
        "[Q1 The club will close], [S1 its owner] [C1 said], citing rising costs.",
        [("The club will close", ["its owner/said"])],
    ),
    (
        "[Q1 “Never again,”] [S1 she] [C1 wrote], as quoted by the Coastal Post.",
        [("“Never again,”", ["the Coastal Post/as quoted by", "she/wrote"])],
    ),
    (
        "[Q1 “Rain is near.”] [S1 Ruiz] [C1 said]. [Q2 “Stay home.”] [S2 She] [C2 added].",
        [("“Rain is near.”", ["Ruiz/said"]), ("“Stay home.”", ["She/added"])],
    ),
    (
        "[S1 The report] [C1 says] [Q1 that the roof was weak. The walls were damp.\n\nThe floor had sunk.]",
        [("that the roof was weak. The walls were damp.", ["The report/says"])],
    ),
    ("[Q1 Ten people] are [C1 feared] [Q1 to have drowned].", [("Ten people to have drowned", ["/feared"])]),
    ("[C1 Reports emerged] [Q1 of a second fire].", [("of a second fire", ["/Reports emerged"])]),
    ("[S1 Police] [C1 believe] [Q1 the man fled].", [("the man fled", ["Police/believe"])]),
    (
        "[S1 The Post] [C1 said] [Q1 a union [C2 claims] [Q2 the mill will close]].",
        [("the mill will close", ["The Post/said", "/claims"])],
    ),
    (
        "[S1 The minister] [C1 said] [Q1 the road was safe and [S2 the builder] had [C2 claimed] [Q2 to mend it]].",
        [
            ("the road was safe", ["The minister/said"]),
            ("to mend it", ["The minister/said", "the builder/claimed"]),
        ],
    ),
    ("[Q1 The road is shut] [C1 :] [S1 Weber].", [("The road is shut", ["Weber/:"])]),
    ("[S1 Weber] [C1 :] [Q1 The road is shut].", [("The road is shut", ["Weber/:"])]),
    (
        "[S1 The channel] [C1 cited] the general Ana Ruiz as saying [Q1 the front had moved].",
        [("the front had moved", ["The channel/cited", "the general Ana Ruiz/cited"])],
    ),
    (
        "[C1 According to] [S1 the Coastal Post], [Q1 [S2 ten sailors] [C2 wanted] [Q2 to go home]].",
        [("ten sailors wanted to go home", ["the Coastal Post/According to"])],
    ),
    # The passage that `this` stands for
    # Where it was said
    ("In an interview with the Coastal Post, [S1 Ana Ruiz] [C1 said] [Q1 it was late].", [("it was late", ["the Coastal Post/", "Ana Ruiz/said"])]),
    ("[Q1 “It was late,”] [S1 Ana Ruiz] [C1 said] on CNN’s “Harbour Watch.”", [("“It was late,”", ["CNN/", "Ana Ruiz/said"])]),
    ("[Q1 “It was late,”] [S1 Ana Ruiz] [C1 said] Sunday on CNN.", [("“It was late,”", ["CNN/", "Ana Ruiz/said"])]),
    ("[Q1 “It was late,”] [S1 Ana Ruiz] [C1 said] on Sunday.", [("“It was late,”", ["Ana Ruiz/said"])]),
    ("[Q1 “It was late,”] [S1 Ana Ruiz] [C1 suggested] in a CNN interview.", [("“It was late,”", ["CNN/", "Ana Ruiz/suggested"])]),
    ("As late as in an October CNN interview, [S1 Ana Ruiz] [C1 said] [Q1 it was late].", [("it was late", ["CNN/", "Ana Ruiz/said"])]),
    ("Asked during a Fox News interview, [S1 Ana Ruiz] [C1 said] [Q1 it was late].", [("it was late", ["Fox News/", "Ana Ruiz/said"])]),
    ("Speaking on the channel CNN, [S1 Ana Ruiz] [C1 said] [Q1 it was late].", [("it was late", ["the channel CNN/", "Ana Ruiz/said"])]),
    # An interview goes on
    (
        "[S1 Ana Ruiz] [C1 told] Reuters [Q1 that it was late].\n\n[Q2 “I slept well,”] [S2 Ruiz] [C2 added].\n\n[Q3 “I did,”] [S3 she] [C3 said].",
        [
            ("that it was late", ["Reuters/", "Ana Ruiz/told"]),
            ("“I slept well,”", ["Reuters/", "Ruiz/added"]),
            ("“I did,”", ["Reuters/", "she/said"]),
        ],
    ),
    (
        "[S1 Ana Ruiz] [C1 told] Reuters [Q1 that it was late].\n\n[Q2 “So it was,”] [S2 Karl Weber] [C2 said].\n\n[Q3 “I slept,”] [S3 Ruiz] [C3 said].",
        [
            ("that it was late", ["Reuters/", "Ana Ruiz/told"]),
            ("“So it was,”", ["Karl Weber/said"]),
            ("“I slept,”", ["Ruiz/said"]),
        ],
    ),
    (
        "[S1 Ana Ruiz] [C1 told] Reuters [Q1 that it was late].\n\nAt a rally, [S2 Ruiz] [C2 said], [Q2 “I slept well.”]",
        [("that it was late", ["Reuters/", "Ana Ruiz/told"]), ("“I slept well.”", ["Ruiz/said"])],
    ),
    (
        "[Q1 “It was late,”] [S1 Ana Ruiz] [C1 said] on Monday’s broadcast of CNN’s “Harbour Watch.”",
        [("“It was late,”", ["CNN/", "Ana Ruiz/said"])],
    ),
    (
        "Asked in an interview published Monday by the Coastal Post, [S1 Ana Ruiz] [C1 said] [Q1 it was late].",
        [("it was late", ["the Coastal Post/", "Ana Ruiz/said"])],
    ),
    (
        "[Q1 “It was late,”] the columnist [S1 Ana Ruiz] [C1 wrote] in the Coastal Post on Monday.",
        [("“It was late,”", ["the Coastal Post/", "Ana Ruiz/wrote"])],
    ),
    (
        "[Q1 “It was late,”] [S1 Ana Ruiz] [C1 wrote] Friday in an op-ed for the Coastal Post.",
        [("“It was late,”", ["the Coastal Post/", "Ana Ruiz/wrote"])],
    ),
    ("[Q1 “It was late,”] [S1 Ana Ruiz] [C1 wrote] in a letter to the Harbour Bank.", [("“It was late,”", ["Ana Ruiz/wrote"])]),
    (
        "Speaking to the news site Quayside, [S1 Ana Ruiz] [C1 said] [Q1 it was late].",
        [("it was late", ["the news site Quayside/", "Ana Ruiz/said"])],
    ),
    (
        "In an interview with Reuters, [S1 Ana Ruiz] [C1 said] [Q1 it was late].\n\n[S2 She] [C2 said] [Q2 she was tired].\n\n[Q3 “I slept,”] [S3 Ruiz] [C3 said].",
        [
            ("it was late", ["Reuters/", "Ana Ruiz/said"]),
            ("she was tired", ["She/said"]),
            ("“I slept,”", ["Reuters/", "Ruiz/said"]),
        ],
    ),
    (
        "In an article from the Coastal Post, [S1 Ana Ruiz] [C1 says] [Q1 it is late].",
        [("it is late", ["the Coastal Post/", "Ana Ruiz/says"])],
    ),
    (
        "[Q1 “It was late,”] [S1 Ana Ruiz] [C1 said] in a statement obtained by the Coastal Post.",
        [("“It was late,”", ["the Coastal Post/", "Ana Ruiz/said"])],
    ),
    # What somebody quoted says that he says
    (
        "[Q1 “[S2 I] [C2 told] [Q2 the crew to go home before the storm],”] [S1 Ana Ruiz] [C1 said].",
        [("“I told the crew to go home before the storm,”", ["Ana Ruiz/said"])],
    ),
    # What is left of a content
    (
        "[S1 Ana Ruiz] [C1 writes] [Q1 that the traditional, [S2 coastal wing of the guild] [C2 pleaded with] [Q2 her to stop the merger]].",
        [
            (
                "that the traditional, coastal wing of the guild pleaded with her to stop the merger",
                ["Ana Ruiz/writes"],
            ),
            ("her to stop the merger", ["Ana Ruiz/writes", "coastal wing of the guild/pleaded with"]),
        ],
    ),
    (
        "[Q1 “It rained. When it stops, [S2 he] [C2 says], [Q2 ‘All of us will go out.’]”] [S1 Ana Ruiz] [C1 wrote].",
        [
            ("“It rained. When it stops, he says, ‘All of us will go out.’”", ["Ana Ruiz/wrote"]),
            ("‘All of us will go out.’", ["Ana Ruiz/wrote", "he/says"]),
        ],
    ),
    (
        "[Q1 “There was no more rain in May than there was when [S2 the keeper] [C2 said] [Q2 it was dry],”] [S1 Ruiz] [C1 said].",
        [
            ("“There was no more rain in May than there was when the keeper said it was dry,”", ["Ruiz/said"]),
            ("it was dry", ["Ruiz/said", "the keeper/said"]),
        ],
    ),
    (
        "Of course, as [S1 Ana Ruiz] [C1 noted], [Q1 the port was shut]. [Q1 Of course], it rained.",
        [("the port was shut", ["Ana Ruiz/noted"])],
    ),
    (
        "In an interview with Reuters, Ana Ruiz shrugged. [Q1 “I slept well,”] [S1 Karl Weber] [C1 said].",
        [("“I slept well,”", ["Karl Weber/said"])],
    ),
    (
        "[S1 Ana Ruiz] [C1 replied] [Q1 that she was glad of it because, [S2 Ruiz] [C2 said], [Q2 the rain had stopped]].",
        [
            ("that she was glad of it because, Ruiz said, the rain had stopped", ["Ana Ruiz/replied"]),
            ("the rain had stopped", ["Ruiz/said"]),
        ],
    ),
    ("[S1 The crew] [C1 began to realize] [Q1 that].", []),
    ("[S1 He] [C1 says]: [Q1 “It rained.”] [S1 He] left.", [("“It rained.”", ["He/says"])]),
    ("[Q1 The mill will close], [C1 it was announced] on Friday.", [("The mill will close", ["/it was announced"])]),
    (
        "[S1 [S2 Ruiz]] [C1 noted] [Q1 that the roof had been mended before and [C2 said] [Q2 it could be mended again]].",
        [("that the roof had been mended before", ["Ruiz/noted"]), ("it could be mended again", ["Ruiz/said"])],
    ),
    (
        "[Q1 [Q2 “The mood has sunk,”] [C2 said] [S2 a sailor from Oslo]], [C1 as quoted by] [S1 the Coastal Post].",
        [("“The mood has sunk,”", ["the Coastal Post/as quoted by", "a sailor from Oslo/said"])],
    ),
    (
        "[S1 What] [C1 do] you say? [Q2 What] [S2 Ana Ruiz] [C2 called] [Q2 “a lost year”] came to an end.",
        [("“a lost year”", ["Ana Ruiz/called"])],
    ),
    (
        "[S1 He] [C1 recalled] [Q1 one of the films, [C2 saying] [Q2 it “is no call to arms”]].",
        [("it “is no call to arms”", ["He/recalled", "/saying"])],
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
    claims = claims_given(text, attributions)
    assert reported(text, claims) == expected
    assert_sound(text, claims)


def test_all_fields_of_a_claim() -> None:
    text, attributions = parse(
        "TALLINN, March 4 (Agency) – [Q1 Up to 50 players reportedly left the league last month], [S1 the Northern Herald] "
        "[C1 reports], citing an organiser in Tartu."
    )
    (claim,) = claims_given(text, attributions, published=date(2016, 3, 5))
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
    assert claims_given(text, attributions) == claims_given(text, attributions)


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "“", "He said", "\u2028", "a" * 5000, "1 " * 3000, "“ ” ‘ ’ « »", "(" * 500]
)
def test_odd_texts(text: str) -> None:
    assert_sound(text, claims_given(text, []))


def assert_sound(text: str, claims: list[Claim]) -> None:
    assert [claim.fragments[0].start for claim in claims] == sorted(claim.fragments[0].start for claim in claims)
    assert len({claim.id for claim in claims}) == len(claims)
    for claim in claims:
        spans = [*claim.fragments, *claim.hedges, *claim.quantities, *claim.times, *claim.entities]
        spans += [span for link in claim.chain for span in (link.source, link.cue) if span]
        assert all(text[span.start : span.end] == span.text for span in spans)
        assert (claim.chain[-1].source, claim.chain[-1].cue) == (claim.source, claim.cue) if claim.chain else True
        assert claim.text == " ".join(piece.text for piece in claim.fragments)
