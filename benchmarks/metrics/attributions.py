"""Agreement of predicted attributions with gold ones.

Spans, links, nesting and calibration. Spans are half-open pairs of code points in the document's text. All counts are
per document and additive, so that scores are micro averages over documents and bootstrap samples are sums.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from benchmarks.metrics.matching import largest_matching
from pipelines.claims.structures import Attribution
from pipelines.core.spans import Spans

Role = Literal["source", "cue", "content"]
ROLES: tuple[Role, ...] = ("source", "cue", "content")

# Two people who agree on a cue reach 0.93 on its content; half is what tells the same content from another.
CONTENT_JACCARD = 0.5

_TOKEN = re.compile(r"\w+|[^\w\s]")


class Counts(NamedTuple):
    """What one document contributes to precision and recall."""

    matched_gold: int = 0
    gold: int = 0
    matched_predicted: int = 0
    predicted: int = 0


def total(counts: Iterable[Counts]) -> Counts:
    """Sum the counts of documents."""
    return Counts(*map(sum, zip(*counts, strict=True)))


def precision(counts: Counts) -> float:
    """The share of predictions that are right; 0 without predictions."""
    return counts.matched_predicted / counts.predicted if counts.predicted else 0.0


def recall(counts: Counts) -> float:
    """The share of gold that was found; 0 without gold."""
    return counts.matched_gold / counts.gold if counts.gold else 0.0


def f1(counts: Counts) -> float:
    """Harmonic mean of precision and recall."""
    both = precision(counts) + recall(counts)
    return 2 * precision(counts) * recall(counts) / both if both else 0.0


def micro_f1(documents: Sequence[Counts]) -> float:
    """F1 of the documents' summed counts."""
    return f1(total(documents))


def exact(gold: Iterable[Attribution], predicted: Iterable[Attribution], *, role: Role) -> Counts:
    """Count spans of one role whose both ends match.

    A content in several fragments counts as several spans. A span that several attributions share, such as one speaker
    of two verbs, counts once.
    """
    wanted, found = _spans(gold, role), _spans(predicted, role)
    matched = len(wanted & found)
    return Counts(matched, len(wanted), matched, len(found))


def overlap(gold: Iterable[Attribution], predicted: Iterable[Attribution], *, role: Role) -> Counts:
    """As `exact`, but one common character is enough."""
    wanted, found = _spans(gold, role), _spans(predicted, role)
    return Counts(
        sum(overlaps([span], found) for span in wanted),
        len(wanted),
        sum(overlaps([span], wanted) for span in found),
        len(found),
    )


def linked(text: str, gold: Sequence[Attribution], predicted: Sequence[Attribution]) -> Counts:
    """Count whole attributions that match one to one."""
    matched = len(match(text, gold, predicted))
    return Counts(matched, len(gold), matched, len(predicted))


def match(text: str, gold: Sequence[Attribution], predicted: Sequence[Attribution]) -> dict[int, int]:
    """The largest one-to-one matching of attributions, from gold to predicted index."""
    return largest_matching(
        [[index for index, other in enumerate(predicted) if matches(text, one, other)] for one in gold]
    )


def matches(text: str, gold: Attribution, predicted: Attribution) -> bool:
    """Whether two attributions match.

    Cues overlap, sources overlap or both lack one, and contents share at least half of their tokens.
    """
    if not overlaps(gold.cue, predicted.cue):
        return False
    if (gold.source or predicted.source) and not overlaps(gold.source, predicted.source):
        return False
    return jaccard(text, gold.content, predicted.content) >= CONTENT_JACCARD


def chain_found(text: str, levels: Sequence[Attribution], predicted: Sequence[Attribution]) -> bool:
    """Whether all `levels` of a nested attribution are predicted in that order.

    The order is from the outlet to the origin.
    """
    chains: list[list[Attribution]] = [[]]
    for level in levels:
        fitting = [one for one in predicted if matches(text, level, one)]
        chains = [
            [*chain, one]
            for chain in chains
            for one in fitting
            if all(one is not other for other in chain) and (not chain or _in_order(text, chain[-1], one))
        ]
    return bool(chains)


def nested(predicted: Sequence[Attribution]) -> list[Attribution]:
    """Attributions whose cue lies within the content of another."""
    return [one for one in predicted if any(_within(one.cue, other.content) for other in predicted if other is not one)]


def outermost(predicted: Sequence[Attribution]) -> list[Attribution]:
    """Attributions whose cue lies within no other's content.

    A set without nesting, such as PolNeAR, has only these.
    """
    inner = nested(predicted)
    return [one for one in predicted if all(one is not other for other in inner)]


def calibration_error(judged: Sequence[tuple[float, bool]], *, bins: int = 10) -> float:
    """Expected calibration error.

    The mean difference of confidence and accuracy, over bins of equal size.

    Args:
        judged: confidence and correctness of each prediction.
        bins: how many bins; Naeini et al. (2015), with equal mass as in Nixon et al. (2019).
    """
    if not judged:
        return 0.0
    ordered = sorted(judged, key=lambda one: one[0])  # by confidence alone, else ties would be sorted by success
    edges = [round(len(ordered) * i / bins) for i in range(bins + 1)]
    parts = [ordered[start:end] for start, end in pairwise(edges) if end > start]
    gaps = [abs(sum(confidence for confidence, _ in part) - sum(right for _, right in part)) for part in parts]
    return sum(gaps) / len(ordered)


def overlaps(some: Iterable[tuple[int, int]], others: Iterable[tuple[int, int]]) -> bool:
    """Whether any of `some` shares a character with any of `others`."""
    others = list(others)
    return any(start < other_end and other_start < end for start, end in some for other_start, other_end in others)


def jaccard(text: str, some: Spans, others: Spans) -> float:
    """Shared tokens over all tokens; 1 if both are empty.

    Words and punctuation marks count alike.
    """
    left, right = _tokens(text, some), _tokens(text, others)
    return len(left & right) / len(left | right) if left or right else 1.0


def _tokens(text: str, spans: Spans) -> set[int]:
    return {start + found.start() for start, end in spans for found in _TOKEN.finditer(text[start:end])}


def _spans(attributions: Iterable[Attribution], role: Role) -> set[tuple[int, int]]:
    pick: Callable[[Attribution], Spans] = lambda one: getattr(one, role)  # noqa: E731
    return {(start, end) for one in attributions for start, end in pick(one)}


def _within(inner: Spans, outer: Spans) -> bool:
    return bool(inner) and all(any(start <= s and e <= end for start, end in outer) for s, e in inner)


def _in_order(text: str, outer: Attribution, inner: Attribution) -> bool:
    """Whether `outer` may hold `inner`.

    Nested: the inner cue lies within the outer content. Sharing a content: nothing says the reverse.
    """
    if _within(inner.cue, outer.content):
        return True
    return jaccard(text, outer.content, inner.content) >= CONTENT_JACCARD and not _within(outer.cue, inner.content)
