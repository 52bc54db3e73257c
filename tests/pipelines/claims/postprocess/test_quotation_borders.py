import pytest

from benchmarks.readers.marked import parse
from tests.pipelines.claims.given import contents_given

BORDERS = ("whole_quotations", "following_quotations")

# What was read, and then the content of each.
CASES = [
    # a quotation is told to its end
    ("[Q1 “It rained. It snowed.] Then it froze,” [S1 she] [C1 said].", ["“It rained. It snowed. Then it froze,”"]),
    ("[S1 Ana Ruiz] [C1 :] [Q1 “It rained. There was a] storm in May. Ten sank.”", ["“It rained. There was a storm in May. Ten sank.”"]),
    ("[Q1 “It rained,”] [S1 she] [C1 said]. [Q1 “It snowed.] Ten sank.”", ["“It rained,” + “It snowed. Ten sank.”"]),
    ("“[S1 He] [C1 said] [Q1 it rained]. Then it froze.”", ["it rained"]),
    ("[S1 She] [C1 spoke of] [Q1 a “lost] year”.", ["a “lost year”"]),
    # and begins behind another report
    (
        "[Q2 [Q1 “Ten boats sank,”] [S1 Ruiz] [C1 said]. “Two more came home late,”] [S2 he] [C2 added].",
        ["“Ten boats sank,”", "“Two more came home late,”"],
    ),
    # and runs on into paragraphs until it is closed
    (
        "Ten sank.\n\n“It rained.\n\n“It snowed.\n\n[Q1 “Then it froze,”] [S1 she] [C1 said].",
        ["“It rained. + “It snowed. + “Then it froze,”"],
    ),
    ("“It rained.”\n\n[Q1 “Then it froze,”] [S1 she] [C1 said].", ["“Then it froze,”"]),
    ("[S1 She] [C1 said]: [Q1 “It rained.]\n\n“Then it froze.\n\n“Ten sank.”\n\n“No.”", ["“It rained. + “Then it froze. + “Ten sank.”"]),
    (
        "[S1 She] [C1 said]: [Q1 “It rained.]\n\n[Q2 “Then it froze,”] [S2 he] [C2 said].",
        ["“It rained.", "“Then it froze,”"],
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
]  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), CASES)
def test_borders(marked: str, expected: list[str]) -> None:
    assert [" + ".join(content) for content in contents_given(*parse(marked), only=BORDERS)] == expected
