import pytest

from benchmarks.readers.marked import parse
from tests.pipelines.claims.given import contents_given

BORDERS = (
    "shared_contents",
    "manner_phrases",
    "unfinished_contents",
    "coordinated_cues",
    "whole_quotations",
    "following_quotations",
)

# What was read, and then the content of each.
CASES = [
    # a quotation is told to its end
    ("[Q1 “It rained. It snowed.] Then it froze,” [S1 she] [C1 said].", ["“It rained. It snowed. Then it froze,”"]),
    ("[S1 Ana Ruiz] [C1 :] [Q1 “It rained. There was a] storm in May. Ten sank.”", ["“It rained. There was a storm in May. Ten sank.”"]),
    ("[Q1 “It rained,”] [S1 she] [C1 said]. [Q1 “It snowed.] Ten sank.”", ["“It rained,” + “It snowed. Ten sank.”"]),
    ("“[S1 He] [C1 said] [Q1 it rained]. Then it froze.”", ["it rained"]),
    ("[S1 She] [C1 spoke of] [Q1 a “lost] year”.", ["a “lost year”"]),
    # once
    (
        "[S1 Okoye] [C1 said] it. [Q1 “Rain is rare. Snow is not.”] Perhaps, [S2 he] [C2 said], [Q2 it froze.]",
        ["“Rain is rare. Snow is not.”", "it froze."],
    ),
    (
        "[Q1 “It rained,”] [S1 Okoye] [C1 said]. [Q1 [Q2 “It snowed.”] [Q2 “Ten boats sank in the harbour,”]] [S2 Ruiz] [C2 said].",
        ["“It rained,” + “It snowed.” “Ten boats sank in the harbour,”", "“It snowed.” + “Ten boats sank in the harbour,”"],
    ),
    (
        "[S1 Okoye] [C1 said] [Q1 he was ill.] [Q2 [Q1 “It snowed all] day and night,”] [S2 the letter] [C2 says].",
        ["he was ill.", "“It snowed all day and night,”"],
    ),
    # a quotation after a quotation
    (
        "[Q1 “Ten boats sank,”] [C1 said] [S1 Ana Ruiz], a clerk. “Two more came home late.” It rained.",
        ["“Ten boats sank,” + “Two more came home late.”"],
    ),
    ("As [S1 Ana Ruiz] [C1 wrote], [Q1 ten boats sank]:\n\n“Two more came home late.”", ["ten boats sank + “Two more came home late.”"]),
    ("[Q1 “Ten boats sank,”] [S1 she] [C1 said].\n\n“Two more came home late.”", ["“Ten boats sank,”"]),
    ("[S1 She] [C1 said] [Q1 ten boats sank]. “Two more came home late.”", ["ten boats sank"]),
    (
        "[Q1 “Ten boats sank,”] [S1 Ruiz] [C1 said]. [Q2 “Two more came home late,”] [S2 Weber] [C2 said].",
        ["“Ten boats sank,”", "“Two more came home late,”"],
    ),
    # how it was said
    ("[Q1 “Ten boats sank,”] [S1 she] [C1 said] [Q1 matter-of-factly].", ["“Ten boats sank,”"]),
    ("[Q1 “Ten boats sank,”] [C1 added] [S1 Ruiz], [Q1 about the storm].", ["“Ten boats sank,”"]),
    ("[Q1 “Ten boats sank,”] [S1 she] [C1 said], [Q1 and two were lost].", ["“Ten boats sank,” + and two were lost"]),
    # told to its end
    ("[S1 He] [C1 said] [Q1 the port is] old and damp, as ever.", ["the port is old and damp"]),
    ("[S1 He] [C1 said] [Q1 it can’t be] fair because it is “unsafe,” whatever comes.", ["it can’t be fair because it is “unsafe,” whatever comes"]),
    ("[S1 He] [C1 said] [Q1 it vexed “those who were trying”] to leave the port. It rained.", ["it vexed “those who were trying” to leave the port"]),
    ("[S1 He] [C1 said] [Q1 rain was] – [S2 she] [C2 added] [Q2 it was cold].", ["rain was", "it was cold"]),
    ("[S1 He] [C1 asked] [Q1 who the keeper is]. It rained.", ["who the keeper is"]),
    # each its own
    (
        "[S1 [S2 She]] [C1 recalled] [Q1 one of the films, [C2 saying] [Q2 it “is no call to arms.] It is a joke.”]",
        ["one of the films", "it “is no call to arms. It is a joke.”"],
    ),
    ("[S1 [S2 She]] [C1 said] [Q1 rain was near, [C2 warning] [Q2 of floods]].", ["rain was near", "of floods"]),
    (
        "[S1 She] [C1 said] [Q1 that rain was near and [S1 she] [C2 warned] [Q2 of floods]].",
        ["that rain was near and she warned of floods", "of floods"],
    ),
    (
        "[Q1 [Q2 “The mood has sunk,”] [C2 said] [S2 a sailor] on Monday], [C1 as quoted by] [S1 the Post].",
        ["“The mood has sunk,”", "“The mood has sunk,” said a sailor on Monday"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), CASES)
def test_borders(marked: str, expected: list[str]) -> None:
    assert [" + ".join(content) for content in contents_given(*parse(marked), only=BORDERS)] == expected
