from benchmarks.metrics.rankings import first_claims, overlap
from pipelines.core.records import Claim, Range, Span


def claim(start: int, end: int, score: float, *, duplicate: bool = False) -> Claim:
    return Claim(
        id=f"clm_{start:016x}",
        kind="statement",
        text="x" * (end - start),
        fragments=[Span(start=start, end=end, text="x" * (end - start))],
        context=Range(start=start, end=end),
        checkWorthiness=score,
        duplicateOf="clm_0000000000000000" if duplicate else None,
        confidence=1.0,
    )


CLAIMS = [claim(10 * place, 10 * place + 9, place / 10) for place in range(7)]


def test_the_first_five_without_duplicates() -> None:
    claims = [*CLAIMS, claim(90, 99, 0.9, duplicate=True)]
    assert [found.fragments[0].start for found in first_claims(claims)] == [60, 50, 40, 30, 20]


def test_each_claim_counts_for_one_sentence() -> None:
    assert overlap(CLAIMS, [(60, 69), (50, 59), (0, 9)]) == 2
    assert overlap(CLAIMS, [(60, 69), (61, 69)]) == 1
    assert overlap(CLAIMS, [(60, 100), (60, 69), (50, 59)]) == 2
    assert overlap([], [(0, 9)]) == 0
