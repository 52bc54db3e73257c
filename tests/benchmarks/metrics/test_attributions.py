"""Two marked versions of one text, gold and predicted, in each case.

Their counts can be checked by hand.
"""

import pytest

from benchmarks.metrics.attributions import (
    Counts,
    calibration_error,
    chain_found,
    exact,
    f1,
    jaccard,
    linked,
    match,
    micro_f1,
    nested,
    outermost,
    overlap,
)
from benchmarks.readers.marked import parse
from pipelines.claims.structures import Attribution

SAID = "[S1 The mayor] [C1 said] [Q1 the old bridge was safe]."
BROKEN = "[Q1 “It was safe,”] [S1 he] [C1 said], [Q1 “and it still is.”]"
REPORTED = "[S1 The paper] [C1 reported] [Q1 that [S2 the mayor] [C2 said] [Q2 all was well]]."
CITING = "[Q1 [Q2 The bridge is closed]], [S1 the paper] [C1 reports], [C2 citing] [S2 a driver]."


@pytest.mark.parametrize(
    ("predicted", "exact_counts", "overlap_counts"),
    [
        (SAID, Counts(1, 1, 1, 1), Counts(1, 1, 1, 1)),
        ("The mayor said the old bridge was safe.", Counts(0, 1, 0, 0), Counts(0, 1, 0, 0)),
        ("[S1 The mayor] [C1 said] [Q1 the old] bridge [Q1 was safe].", Counts(0, 1, 0, 2), Counts(1, 1, 2, 2)),
        ("[S1 The mayor] [C1 said] the old bridge was safe[Q1 .]", Counts(0, 1, 0, 1), Counts(0, 1, 0, 1)),
    ],
)
def test_spans_of_a_role(predicted: str, exact_counts: Counts, overlap_counts: Counts) -> None:
    (_, gold), (_, found) = parse(SAID), parse(predicted)
    assert exact(gold, found, role="content") == exact_counts
    assert overlap(gold, found, role="content") == overlap_counts


def test_fragments_count_each() -> None:
    _, gold = parse(BROKEN)
    assert exact(gold, gold[:0], role="content") == Counts(0, 2, 0, 0)


def test_a_shared_span_counts_once() -> None:
    _, gold = parse("[S1 [S2 She]] [C1 asked] [Q1 why] and [C2 left] [Q2 it] there.")
    assert exact(gold, gold, role="source") == Counts(1, 1, 1, 1)


def test_f1_is_micro_over_documents() -> None:
    assert f1(Counts(1, 2, 1, 1)) == pytest.approx(2 / 3)
    assert micro_f1([Counts(1, 1, 1, 1), Counts(0, 3, 0, 1)]) == pytest.approx(2 * 1 / (4 + 2))
    assert micro_f1([Counts()]) == 0


@pytest.mark.parametrize(
    ("predicted", "matched"),
    [
        (SAID, 1),
        ("The [S1 mayor] [C1 said] [Q1 the old] bridge was safe.", 0),  # 2 of 5 tokens
        ("The [S1 mayor] [C1 said] [Q1 the old bridge] was safe.", 1),  # 3 of 5
        ("The mayor [C1 said] [Q1 the old bridge was safe].", 0),  # gold has a source
        ("The mayor said [S1 the old bridge] [C1 was] [Q1 safe].", 0),
    ],
)
def test_linked(predicted: str, matched: int) -> None:
    (text, gold), (_, found) = parse(SAID), parse(predicted)
    assert linked(text, gold, found) == Counts(matched, 1, matched, 1)


def test_without_a_source_on_both_sides() -> None:
    text, gold = parse("It [C1 was thought] [Q1 that the bridge was safe].")
    assert linked(text, gold, gold).matched_gold == 1


def test_matching_is_one_to_one_and_the_largest() -> None:
    text, (one, other) = parse("[S1 [S2 She]] [C1 said] and [C2 said] [Q1 [Q2 it was safe]].")
    wide = Attribution(source=one.source, cue=[(one.cue[0][0], other.cue[0][1])], content=one.content)
    # A greedy matcher gives `wide` to the first gold one, and leaves the second with nothing.
    assert match(text, [one, other], [wide, one]) == {0: 1, 1: 0}
    assert match(text, [one, one], [one]) == {0: 0}


@pytest.mark.parametrize(
    ("gold", "predicted", "found"),
    [
        (REPORTED, REPORTED, True),
        (REPORTED, "The paper reported that [S2 the mayor] [C2 said] [Q2 all was well].", False),
        (REPORTED, "[S1 The paper] [C1 reported] that [S2 the mayor] [C2 said] [Q1 [Q2 all was well]].", False),
        (CITING, CITING, True),
        (CITING, "[Q2 [Q1 The bridge is closed], the paper reports], [C2 citing] [S2 a driver].", False),
        (CITING, "[Q2 [Q1 The bridge is closed], [S1 the paper] [C1 reports]], [C2 citing] [S2 a driver].", False),
    ],
    ids=["same", "no outer", "inner cue outside", "shared content", "outer incomplete", "reversed"],
)
def test_chains(gold: str, predicted: str, found: bool) -> None:
    (text, levels), (_, prediction) = parse(gold), parse(predicted)
    assert chain_found(text, levels, prediction) is found


def test_nested_and_outermost_are_told_apart() -> None:
    _, (outer, inner) = parse(REPORTED)
    assert nested([outer, inner]) == [inner]
    assert outermost([outer, inner]) == [outer]


@pytest.mark.parametrize(
    ("some", "others", "value"),
    [
        ([(0, 5)], [(0, 5)], 1),
        ([(0, 11)], [(0, 5)], 0.5),
        ([(0, 12)], [(0, 11)], 2 / 3),
        ([], [], 1),
        ([(0, 5)], [], 0),
    ],
)
def test_jaccard_counts_words_and_marks(
    some: list[tuple[int, int]], others: list[tuple[int, int]], value: float
) -> None:
    assert jaccard("Never again.", some, others) == pytest.approx(value)


@pytest.mark.parametrize(
    ("judged", "error"),
    [
        ([], 0),
        ([(1.0, True)] * 10, 0),
        ([(1.0, False)] * 10, 1),
        ([(0.5, True), (0.5, False)] * 10, 0),
        ([(0.2, False)] * 10 + [(0.9, True)] * 10, (0.2 + 0.1) / 2),
    ],
)
def test_calibration_error(judged: list[tuple[float, bool]], error: float) -> None:
    assert calibration_error(judged) == pytest.approx(error)
