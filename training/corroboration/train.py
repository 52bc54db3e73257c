"""Train the decision whether two claims are the same.

It is in models/corroboration/decision.json.

python -m training.corroboration.train [--data ../shared/data]

A logistic regression over the features of each pair of sentences of one story's articles, by iteratively reweighted
least squares. Each story counts twice: as it is, and with unknown names. Four copies, each trained without three of the
twelve stories, are for measurement; their scores choose the threshold.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks.floors import DEFAULT_DATA
from benchmarks.metrics.same_claims import FOLDS, fold_of, pooled_index, predicted_pairs, score_pairs, unseen_edges
from benchmarks.readers import ecbplus, same_claims
from benchmarks.readers.same_claims import Story, article_of
from benchmarks.regression import fit_weights
from pipelines.core.logistic import log_odds
from pipelines.corroboration.decision import WEIGHTS, Decision
from pipelines.corroboration.features import FEATURES, Compared, compare
from pipelines.corroboration.group import groups_from
from pipelines.corroboration.matrices import ArticleMatrices
from pipelines.corroboration.views import ArticleView, view_of
from training.corroboration.renaming import renamed

_RELATED = 1  # articles on each event of a topic of ECB+
_PENALTY = 120.0  # of squared weights of standardised features
_TOLERANCE = 0.01  # of F1
_THRESHOLDS = np.arange(0.1, 0.6, 0.02)


@dataclass(frozen=True)
class Examples:
    """Features of pairs of sentences, and 1.0 for those that make the same claim."""

    features: npt.NDArray[np.float64]
    same: npt.NDArray[np.float64]


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    options = parser.parse_args(argv)
    stories = same_claims.read(options.data)
    examples, related = all_examples(stories), related_strangers(options.data)
    copies = [
        fit([related, *(each for place, each in enumerate(examples) if fold_of(place) != fold)])
        for fold in range(FOLDS)
    ]
    threshold, reached = best_threshold(stories, copies)
    whole = fit([related, *examples])
    confidence = fit_confidence(stories, copies, threshold)
    WEIGHTS.write_text(
        json.dumps(
            {
                "features": FEATURES,
                "threshold": round(float(threshold), 4),
                "confidence": [round(value, 4) for value in confidence],
                "decision": stored(whole),
                "folds": [stored(copy) for copy in copies],
            },
            indent=1,
        )
        + "\n",
        encoding="utf-8",
    )
    sys.stderr.write(f"threshold {threshold:.2f}, out of fold F1 {reached:.4f}\n")
    return 0


def all_examples(stories: Sequence[Story]) -> list[Examples]:
    """The examples of each story, and negative ones.

    Those are from its articles and those of the next story in its fold. Related articles may be about different events;
    different stories share no claims.
    """
    views = [[view_of(article) for article in story.articles] for story in stories]
    told = [(each, renamed(each)) for each in views]
    found = []
    for place, story in enumerate(stories):
        others = told[(place + FOLDS) % len(stories)]
        parts = [examples_of(story, own) for own in told[place]]
        parts += [negatives(product(own, strange)) for own, strange in zip(told[place], others, strict=True)]
        found.append(joined(parts))
    return found


def related_strangers(data: Path) -> Examples:
    """Negative examples from articles on two events of one kind.

    Each topic of ECB+ train covers two such events.
    """
    pairs: list[tuple[ArticleView, ArticleView]] = []
    for topic in ecbplus.read(data, "train"):
        first, second = ([name for name in sorted(topic.documents) if name.endswith(end)] for end in ("ecb", "ecbplus"))
        views = {name: view_of(article_of(topic.documents[name])) for name in (*first[:_RELATED], *second[:_RELATED])}
        pairs += product((views[name] for name in first[:_RELATED]), (views[name] for name in second[:_RELATED]))
    return negatives(pairs)


def negatives(pairs: Iterable[tuple[ArticleView, ArticleView]]) -> Examples:
    """All compared pairs of sentences of pairs of articles."""
    features = np.concatenate(
        [compare(ArticleMatrices(one), ArticleMatrices(other)).features for one, other in pairs]
    ).astype(np.float64)
    return Examples(features, np.zeros(len(features)))


def examples_of(story: Story, views: Sequence[ArticleView]) -> Examples:
    """Every pair of sentences of two of a story's articles that is compared.

    As the pipeline would; `views` are the articles, which may have other names.
    """
    parts = [labelled_pairs(story, one, other, compare) for one, other in combinations(views, 2)]
    return joined(parts)


def joined(parts: Sequence[Examples]) -> Examples:
    """All examples of several parts."""
    return Examples(np.concatenate([part.features for part in parts]), np.concatenate([part.same for part in parts]))


def labelled_pairs(
    story: Story,
    one: ArticleView,
    other: ArticleView,
    compare_with: Callable[[ArticleMatrices, ArticleMatrices], Compared],
) -> Examples:
    """Every pair of sentences of two articles of a story that is compared.

    But for those that were left open.
    """
    same, unsure = same_claims.gold_pairs([story])
    found = compare_with(ArticleMatrices(one), ArticleMatrices(other))
    pairs = [
        same_claims.pair(
            same_claims.sentence_at(story, one.id, one.sentences[row].start),
            same_claims.sentence_at(story, other.id, other.sentences[column].start),
        )
        for row, column in zip(found.rows.tolist(), found.columns.tolist(), strict=True)
    ]
    sure = [place for place, pair in enumerate(pairs) if pair not in unsure]
    labels = [pairs[place] in same for place in sure]
    return Examples(found.features[sure].astype(np.float64), np.array(labels, dtype=np.float64))


def fit(examples: Sequence[Examples], penalty: float = _PENALTY) -> Decision:
    """Fit the penalised logistic regression on all examples."""
    whole = joined(examples)
    mean, scale = whole.features.mean(axis=0), whole.features.std(axis=0) + 1e-6
    weights, bias = fit_weights((whole.features - mean) / scale, whole.same, penalty=penalty)
    return Decision(mean, scale, weights, bias, threshold=0.5)


def best_threshold(stories: Sequence[Story], copies: Sequence[Decision]) -> tuple[float, float]:
    """The threshold of groups, and its score.

    By copies that have not seen the stories. Of thresholds that are about as good as the best, the highest, since wrong
    groups are worse than missing ones.
    """
    with pooled_index(stories) as index:
        edges = unseen_edges(stories, index, copies)
        reached = [
            (score_pairs(stories, predicted_pairs(stories, groups_from(edges, index, threshold=value))).f1, value)
            for value in _THRESHOLDS.tolist()
        ]
    best, _ = max(reached)
    return max((threshold, score) for score, threshold in reached if score >= best - _TOLERANCE)


def fit_confidence(stories: Sequence[Story], copies: Sequence[Decision], threshold: float) -> tuple[float, float]:
    """Slope and offset that calibrate a group's mean probability.

    As log-odds it becomes the share of right pairs.
    """
    same, unsure = same_claims.gold_pairs(stories)
    odds, right = [], []
    with pooled_index(stories) as index:
        for record in groups_from(unseen_edges(stories, index, copies), index, threshold=threshold):
            pairs = predicted_pairs(stories, [record]) - unsure
            if pairs:
                odds.append(log_odds(record.confidence, margin=1e-3))
                right.append(len(pairs & same) / len(pairs))
    slope, offset = fit_weights(np.array(odds)[:, None], np.array(right), penalty=1.0)
    return float(slope[0]), offset


def stored(decision: Decision) -> dict[str, Any]:
    """The decision as it is stored."""
    return {
        "mean": np.round(decision.mean, 6).tolist(),
        "scale": np.round(decision.scale, 6).tolist(),
        "weights": np.round(decision.weights, 6).tolist(),
        "bias": round(decision.bias, 6),
    }


if __name__ == "__main__":
    raise SystemExit(main())
