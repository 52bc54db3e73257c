import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.assemble import claims_from
from pipelines.claims.model.reader import Reading, read

# Attributions marked; the texts of all claims, the outlet's own among them.
CASES = [
    (
        "The port lost 1,200 jobs in May. [Q1 The port lost 1,200 jobs in May], [S1 the union] [C1 said].",
        ["The port lost 1,200 jobs in May"],
    ),
    (
        "The port lost 1,200 jobs in May. [Q1 The port lost 1,300 jobs in May], [S1 the union] [C1 said].",
        ["The port lost 1,200 jobs in May.", "The port lost 1,300 jobs in May"],
    ),
    ("The port lost 1,200 jobs in May. The port lost 1,200 jobs in May.", ["The port lost 1,200 jobs in May."]),
    (
        "[Q1 The port lost 1,200 jobs], [S1 the union] [C1 said]. [Q2 The port lost 1,200 jobs], [S2 Ana Ruiz] [C2 said].",
        ["The port lost 1,200 jobs", "The port lost 1,200 jobs"],
    ),
    (
        "[Q1 The port lost 1,200 jobs], [S1 the union] [C1 said]. [Q2 The port lost 1,200 jobs], [S2 the union] [C2 said].",
        ["The port lost 1,200 jobs"],
    ),
    (
        "[Q1 The port lost 1,200 jobs], [S1 the union] [C1 said]. [S2 The union] [C2 denied] [Q2 the port lost 1,200 jobs].",
        ["The port lost 1,200 jobs", "the port lost 1,200 jobs"],
    ),
    (
        "The port lost 1,200 jobs in May, at least. [Q1 The port lost 1,200 jobs in May], [S1 Weber] [C1 said].",
        ["The port lost 1,200 jobs in May"],
    ),
    (
        "The port lost 1,200 jobs. [Q1 The port was built in 1900 and sold in 1950], [S1 Weber] [C1 said].",
        ["The port lost 1,200 jobs.", "The port was built in 1900 and sold in 1950"],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), CASES)
def test_each_once(marked: str, expected: list[str]) -> None:
    text, attributions = parse(marked)
    assert [claim.text for claim in claims_from(text, Reading(attributions, worth=read(text).worth))] == expected
