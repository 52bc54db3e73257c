import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.extract import extract_claims
from tests.pipelines.claims.given import contents_given

# What was read, and the contents that are left of it.
CONTENTS = [
    ("[Q1 Ten men] [C1 are believed] [Q1 to have fled].", ["Ten men are believed to have fled"]),
    ("[S1 Police] [C1 believe] [Q1 ten men fled].", ["ten men fled"]),
    ("[Q1 The valve was fitted backwards], the tribunal [C1 was told].", ["The valve was fitted backwards"]),
    (
        "Ten boats sank. Two were lost. [Q1 This] [C1 was reported] by [S1 the Herald].",
        ["Ten boats sank. Two were lost."],
    ),
    ("[S1 The clerk] [C1 said] [Q1 so].", None),
    ("[S1 The clerk] [C1 said] [Q1 nothing].", None),
    ("[S1 The clerk] [C1 said] [Q1 “never”].", ["“never”"]),
]


@pytest.mark.parametrize(("marked", "expected"), CONTENTS)
def test_contents_that_say_something(marked: str, expected: list[str] | None) -> None:
    found = contents_given(*parse(marked), only=("passive_contents", "pointing_contents"))
    assert found == ([] if expected is None else [expected])


# Two cues of one source, and the contents of both.
COORDINATED = [
    ("[S1 [S2 She]] [C1 said] [Q1 rain was near, [C2 warning] [Q2 of floods]].", ["rain was near", "of floods"]),
    (
        "[S1 [S2 She]] [C1 said] [Q1 rain was near and [C2 noted] [Q2 that ten boats sank]].",
        ["rain was near", "that ten boats sank"],
    ),
    (
        "[Q1 [Q2 Nurses will walk out]], [S1 the union] [C1 said]. [Q1 [Q2 Wards stay open]], [S2 she] [C2 said].",
        ["Nurses will walk out", "Wards stay open"],
    ),
    (
        "[C1 According to] [S1 the pilot], [Q1 [Q2 four men fled]]. [C2 According to] [S2 the clerk], [Q2 there were six].",
        ["four men fled", "there were six"],
    ),
    ("[Q1 “Go now,”] [S1 she] [C1 said]. [Q1 “Do not come back.”]", ["“Go now,” + “Do not come back.”"]),
    (
        "[S1 Ana Ruiz, [S2 the mayor],] [C1 said] [Q1 rain was near and [C2 noted] [Q2 that ten boats sank]].",
        ["rain was near", "that ten boats sank"],
    ),
    (
        "[Q1 “Go” is all she said], [S1 Lund] [C1 said]. [Q1 [Q2 “It is late,”] [S2 he] [C2 said]. [Q2 “Go home now.”]]",
        ["“Go” is all she said", "“It is late,” + “Go home now.”"],
    ),
    (
        "[Q1 “This quay will not last the winter”]\n\n[Q1 “This quay will not last the winter. We need a wall,”] [S1 she] "
        "[C1 said].",
        ["“This quay will not last the winter. We need a wall,”"],
    ),
    (
        "[S1 She] [C1 said] [Q1 that rain was near and [S2 he] [C2 warned] [Q2 of floods]].",
        ["that rain was near and he warned of floods", "of floods"],
    ),
    (
        "[Q1 “We lost the yard,”] [C1 said] [S1 Ana Ruiz].\n\n[Q1 [Q2 “There is nothing new in any of it.”]]\n\n"
        "[Q2 “The guild will go on,”] [S2 she] [C2 said].",
        ["“We lost the yard,” + “There is nothing new in any of it.”", "“The guild will go on,”"],
    ),
    (
        "[Q1 “We lost the yard,”] [S1 Ruiz] [C1 said]. [Q1 [Q2 “Ships go to Velling. Nobody asked us,”]] [S2 Lund] [C2 said].",
        ["“We lost the yard,”", "“Ships go to Velling. Nobody asked us,”"],
    ),
    (
        "[S1 Lund] [C1 said] [Q1 rain was near].\n\n[Q1 [Q2 “It will flood.]]\n\n[Q2 “Nobody asked us,”] [S2 Ruiz] [C2 said].",
        ["rain was near", "“It will flood. + “Nobody asked us,”"],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), COORDINATED)
def test_a_content_ends_before_the_next_cue_of_its_source(marked: str, expected: list[str]) -> None:
    found = contents_given(*parse(marked), only=["coordinated_cues"])
    assert [" + ".join(content) for content in found] == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("READ MORE: [S1 Minister] [C1 says] [Q1 tunnel will be late]", []),
        ("Image caption: [S1 Divers] [C1 said] [Q1 the hull was whole]", []),
        ("[S1 JABALPUR][C1 :] [Q1 Farmers blocked the road to the mill on Monday].", []),
        ("[S1 RUIZ][C1 :] [Q1 “The road to the mill is blocked.”]", [["“The road to the mill is blocked.”"]]),
        ("Read the letter: [S1 the minister] [C1 says] [Q1 the tunnel will be late].", [["the tunnel will be late"]]),
    ],
)
def test_datelines_captions_and_other_headlines_make_no_claim(marked: str, expected: list[list[str]]) -> None:
    assert contents_given(*parse(marked), only=[]) == expected


@pytest.mark.parametrize(
    ("text", "name", "content"),
    [
        ("According to the mayor, Ole Brandt, the ferry will be late.", "Ole Brandt", "the ferry will be late"),
        ("According to a spokesman, Karl Weber, nine boats sank in May.", "Karl Weber", "nine boats sank in May"),
        ("According to her lawyer, Rosa Lind, she left the town.", "Rosa Lind", "she left the town"),
        ("According to the police, Karl Weber, the baker, died in May.", None, "Karl Weber, the baker, died in May"),
    ],
)
def test_name_behind_a_description_is_the_source(text: str, name: str | None, content: str) -> None:
    (claim,) = [claim for claim in extract_claims(text) if claim.source]
    assert (claim.source and claim.source.name, claim.text) == (name, content)
