"""Train the check-worthiness classifier on ClaimBuster, and fit its scale there and on hand-labelled sentences of news.

python -m training.checkworthiness [--data ../shared/data] writes models/checkworthiness/: weights.npz (one signed
byte a feature), settings.json (bias, calibration, scores). A fifth of ClaimBuster is held out, by sentence, and
never fitted on.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from benchmarks.floors import DEFAULT_DATA, missing
from benchmarks.readers.checkworthiness import CLAIMBUSTER, Labelled, read_claimbuster, read_news
from pipelines.claims.checkworthiness import MODEL, features

SIZE = 1 << 16
PENALTY = 0.2  # inverse of the L2 penalty; of 0.03 to 0.4 the best in cross-validation on the training part
NEWS_WEIGHT = 5.0  # a sentence of news counts as so many of the debates, of which there are 23 times as many


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the public data (%(default)s)")
    parser.add_argument("--output", type=Path, default=MODEL, help="folder to write (%(default)s)")
    options = parser.parse_args(argv)
    problems = missing([options.data / CLAIMBUSTER])
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 2
    debates = read_claimbuster(options.data)
    train = [each for each in debates if not each.held_out]
    weights, bias = fit(train)
    quantised, step = quantise(weights)
    news = [each for each in read_news(options.data) if not each.held_out]
    scale, shift = calibrate(
        np.concatenate([unseen_margins(train), margins_of(news, quantised * step, bias)]),
        np.array([each.label for each in (*train, *news)]),
        np.array([1.0] * len(train) + [NEWS_WEIGHT] * len(news)),
    )
    options.output.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(options.output / "weights.npz", weights=quantised, scale=np.float32(step))
    settings = {"bias": round(bias, 6), "calibration": {"scale": round(scale, 6), "shift": round(shift, 6)}}
    (options.output / "settings.json").write_text(json.dumps(settings, indent=2) + "\n", encoding="utf-8")
    held_out = [each for each in debates if each.held_out]
    predicted = margins_of(held_out, quantised * step, bias) > 0
    print(f"ClaimBuster, held out: F1 {f1_score([each.label for each in held_out], predicted):.4f}")
    return 0


def fit(sentences: list[Labelled]) -> tuple[NDArray[np.float64], float]:
    """Weights and bias of a logistic regression over hashed features, classes balanced."""
    rows = [features(each.text, size=SIZE) for each in sentences]
    model = LogisticRegression(C=PENALTY, max_iter=500, solver="liblinear", class_weight="balanced", random_state=0)
    model.fit(_matrix(rows), [each.label for each in sentences])
    return model.coef_[0], float(model.intercept_[0])


def quantise(weights: NDArray[np.float64]) -> tuple[NDArray[np.int8], float]:
    """Weights as signed bytes, and what one step is worth."""
    step = float(np.abs(weights).max()) / 127
    return np.round(weights / step).astype(np.int8), step


def margins_of(sentences: list[Labelled], weights: NDArray[np.floating], bias: float) -> NDArray[np.float64]:
    """The linear score of each sentence."""
    return np.array([weights[features(each.text, size=SIZE)].sum() + bias for each in sentences])


def unseen_margins(sentences: list[Labelled]) -> NDArray[np.float64]:
    """The score of each sentence by weights that were fitted without it, in five parts."""
    part = np.random.default_rng(0).integers(0, 5, len(sentences))
    margins = np.zeros(len(sentences))
    for left_out in range(5):
        weights, bias = fit([each for each, own in zip(sentences, part, strict=True) if own != left_out])
        unseen = [each for each, own in zip(sentences, part, strict=True) if own == left_out]
        margins[part == left_out] = margins_of(unseen, weights, bias)
    return margins


def calibrate(
    margins: NDArray[np.float64], labels: NDArray[np.int64], weights: NDArray[np.float64]
) -> tuple[float, float]:
    """Scale and shift that make the margins probabilities (J. Platt 1999)."""
    model = LogisticRegression(C=1e6).fit(margins.reshape(-1, 1), labels, weights)
    return float(model.coef_[0][0]), float(model.intercept_[0])


def _matrix(rows: list[NDArray[np.int64]]) -> csr_matrix:
    indices = np.concatenate(rows)
    bounds = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
    return csr_matrix((np.ones(len(indices)), indices, bounds), shape=(len(rows), SIZE))


if __name__ == "__main__":
    raise SystemExit(main())
