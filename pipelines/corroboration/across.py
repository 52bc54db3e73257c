"""What the decision knows of two sentences in different languages.

Their vectors, and what needs no words in common: names, amounts and days. A row of figures for each pair, as in
``features``; there, words in common say more.
"""

from __future__ import annotations

import numpy as np

from pipelines.corroboration.features import STANDING, Compared
from pipelines.corroboration.matrices import ArticleMatrices
from pipelines.corroboration.similarities import MEANT, best_of, sentence_likeness, standing
from pipelines.corroboration.views import SentenceView

_GATE = 0.15
"""Least cosine of the vectors of a pair that is looked at."""

_SINGLES = (
    "names shared", "share of names", "amounts shared", "amounts apart", "amounts of one alone",
    "days shared", "days apart", "negation differs", "place apart",
)  # fmt: skip

FEATURES: tuple[str, ...] = (
    *MEANT,
    *(f"{kind}: {what}" for kind in MEANT for what in STANDING),
    *_SINGLES,
    "articles' best",
)


def compare(one: ArticleMatrices, other: ArticleMatrices) -> Compared:
    """The pairs of sentences of two articles whose vectors are near enough."""
    if not len(one) or not len(other):
        return Compared.nothing(len(FEATURES))
    likeness = sentence_likeness(one, other)
    near = likeness[MEANT[0]]
    rows, columns = np.nonzero(near >= _GATE)  # none where a cosine is not a number
    figures = np.stack(list(likeness.values()))
    table = [*figures[:, rows, columns], *np.concatenate(standing(figures, rows, columns))]
    singles = [
        _pair(one.view.sentences[row], other.view.sentences[column], abs(row / len(near) - column / len(near.T)))
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
    ]
    features = np.concatenate(
        [
            np.stack(table, axis=1),
            np.array(singles, dtype=np.float32).reshape(len(rows), len(_SINGLES)),
            np.full((len(rows), 1), best_of(near)),
        ],
        axis=1,
    )
    return Compared(rows, columns, features.astype(np.float32))


def _pair(one: SentenceView, other: SentenceView, apart: float) -> tuple[float, ...]:
    """The figures of _SINGLES.

    What is counted has other words in the other language, so that amounts are compared by their bounds alone.
    """
    names = len(one.names & other.names)
    left, right = ({(amount.low, amount.high) for amount in each.amounts} for each in (one, other))
    return (
        names,
        names / max(1, min(len(one.names), len(other.names))),
        len(left & right),
        bool(left and right) and not left & right,
        bool(left) != bool(right),
        len(one.days & other.days),
        bool(one.days and other.days) and not one.days & other.days,
        one.turned != other.turned,
        apart,
    )
