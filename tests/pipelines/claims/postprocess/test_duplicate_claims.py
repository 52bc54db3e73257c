import time

import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.postprocess.duplicate_claims import mark_duplicates
from pipelines.core.records import Claim, Range, Span
from tests.pipelines.claims.given import claims_given

# Attributions marked; of all claims, the outlet's own among them, which one each repeats.
CASES = [
    ("The port lost 1,200 jobs in May. [Q1 The port lost 1,200 jobs in May], [S1 the union] [C1 said].", [1, None]),
    ("The port lost 1,200 jobs in May. [Q1 The port lost 1,300 jobs in May], [S1 the union] [C1 said].", [None, None]),
    ("The port lost 1,200 jobs in May. The port lost 1,200 jobs in May.", [None, 0]),
    (
        "[Q1 The port lost 1,200 jobs], [S1 the union] [C1 said]. [Q2 The port lost 1,200 jobs], [S2 Ana Ruiz] [C2 said].",
        [None, None],
    ),
    (
        "[Q1 The port lost 1,200 jobs], [S1 the union] [C1 said]. [Q2 The port lost 1,200 jobs], [S2 the union] [C2 said].",
        [None, 0],
    ),
    (
        "[Q1 The port lost 1,200 jobs], [S1 the union] [C1 said]. [S2 The union] [C2 denied] [Q2 the port lost 1,200 jobs].",
        [None, None],
    ),
    (
        "The port lost 1,200 jobs in May, at least. [Q1 The port lost 1,200 jobs in May], [S1 Weber] [C1 said].",
        [1, None],
    ),
    ("The port lost 1,200 jobs. [Q1 The port was built in 1900 and sold in 1950], [S1 Weber] [C1 said].", [None, None]),
    # A pull quote, before and after the quotation in full.
    (
        "[Q1 “The port cannot pay its crews,”] [S1 Ana Ruiz] [C1 said]\n\n"
        "[Q2 “The port cannot pay its crews. It is a disgrace,”] [S2 Ana Ruiz] [C2 said].",
        [1, None],
    ),
    (
        "[Q1 “The port cannot pay its crews. It is a disgrace,”] [S1 Ana Ruiz] [C1 said].\n\n"
        "[Q2 “The port cannot pay its crews,”] [S2 Ruiz] [C2 said].",
        [None, 0],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), CASES)
def test_duplicates(marked: str, expected: list[int | None]) -> None:
    text, attributions = parse(marked)
    claims = claims_given(text, attributions)
    ids = [claim.id for claim in claims]
    assert [None if claim.duplicateOf is None else ids.index(claim.duplicateOf) for claim in claims] == expected


def _statement(start: int, text: str) -> Claim:
    return Claim(
        id=f"clm_{start:016x}",
        kind="statement",
        text=text,
        fragments=[Span(start=start, end=start + len(text), text=text)],
        context=Range(start=start, end=start + len(text)),
        confidence=1.0,
    )


def test_a_claim_within_another_repeats_nothing() -> None:
    outer = _statement(0, "she thinks the port will never pay its crews on time")
    inner = _statement(11, "the port will never pay its crews on time")
    apart = _statement(200, "the port will never pay its crews on time")
    outer, inner, apart = (claim.model_copy(update={"kind": "paraphrase"}) for claim in (outer, inner, apart))
    assert [claim.duplicateOf for claim in mark_duplicates([outer, inner])] == [None, None]
    assert [claim.duplicateOf for claim in mark_duplicates([outer, apart])] == [None, outer.id]


@pytest.mark.parametrize("sentence", ["The port lost jobs", "The port lost {} jobs", "{} lost a mill", "a b c {}"])
def test_time_grows_with_the_claims_and_not_with_their_square(sentence: str) -> None:
    def seconds(count: int) -> float:
        claims = [_statement(1000 * number, sentence.format(number)) for number in range(count)]
        started = time.process_time()
        mark_duplicates(claims)
        return time.process_time() - started

    # Six times the claims take about six times the time, and 36 times where the work is square.
    fewest = min(seconds(1000) for _ in range(3))
    assert min(seconds(6000) for _ in range(5)) < 15 * max(fewest, 0.005)
