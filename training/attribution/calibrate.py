"""Fit the thresholds and scales in the settings of models/attribution.

They decide which nested attributions are kept, and calibrate confidence and check-worthiness.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from benchmarks.metrics.attributions import calibration_error, match, outermost
from benchmarks.readers import nested, polnear
from benchmarks.readers.checkworthiness import Labelled, read_claimbuster
from pipelines.claims.model import reader
from pipelines.claims.model.linking import EVIDENCE, probability
from pipelines.claims.model.loading import load
from pipelines.claims.model.network import SETTINGS, Network

Judged = tuple[list[float], bool]
"""The evidence for an attribution, and whether it is right."""


def main(argv: list[str] | None = None) -> int:
    """Fit on half of the held-out data, and write the settings.

    The calibration error on the rest is printed. The halves are every other article of PolNeAR dev, and the two halves
    of ClaimBuster's held-out fifth.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--model", type=Path, default=reader.MODEL)
    options = parser.parse_args(argv)
    network = load(options.model)
    documents = list(polnear.read(options.data / polnear.DEV))
    cases = [case for case in nested.read(options.data) if case.split == "dev"]
    network.settings["nested"] = {"bias": 0.0, **dict.fromkeys(EVIDENCE, 0.0)}
    inner = nested_in_cases(network, cases) + nested_in_articles(network, documents[::2])
    network.settings["nested"] = fit(inner, balanced=True)
    network.settings["confidence"] = fit(judge_outermost(network, documents[::2]), balanced=False)
    held = [
        (probability(network.settings["confidence"], evidence), right)
        for evidence, right in judge_outermost(network, documents[1::2])
    ]
    sentences = [each for each in read_claimbuster(options.data) if each.held_out]
    network.settings["checkWorthiness"] = fit_scale(network, [each for each in sentences if each.scaling])
    scored = [(check_worthiness(network, each.text), each.label == 1) for each in sentences if not each.scaling]
    print(json.dumps(network.settings, indent=2))
    print(f"calibration error of check-worthiness: {calibration_error(scored):.3f}")
    print(f"calibration error on the other half of PolNeAR dev: {calibration_error(held):.3f}")
    (options.model / SETTINGS).write_text(json.dumps(network.settings, indent=2) + "\n", encoding="utf-8")
    return 0


def nested_in_cases(network: Network, cases: Sequence[nested.Case]) -> list[Judged]:
    """Predict the nested attributions of the hand-labelled cases.

    Each with whether it is right.
    """
    return [
        (evidence, any(match(case.text, [level], [found]) for level in case.levels))
        for case in cases
        for found, evidence in reader.find_with_evidence(network, case.text)
        if _is_nested(evidence)
    ]


def nested_in_articles(network: Network, documents: Sequence[polnear.Document]) -> list[Judged]:
    """Predict the nested attributions of PolNeAR; all count as wrong.

    PolNeAR annotates none; most of those predicted attribute thoughts, few attribute statements.
    """
    return [
        (evidence, False)
        for document in documents
        for _, evidence in reader.find_with_evidence(network, document.text)
        if _is_nested(evidence)
    ]


def judge_outermost(network: Network, documents: Sequence[polnear.Document]) -> list[Judged]:
    """Predict the outermost attributions of articles, each with whether it is right.

    Nested ones are left out, because PolNeAR does not tell which are right.
    """
    rows: list[Judged] = []
    for document in documents:
        found = reader.find_with_evidence(network, document.text)
        outer = outermost([one for one, _ in found])
        pairs = [(one, evidence) for one, evidence in found if one in outer]
        right = set(match(document.text, document.attributions, [one for one, _ in pairs]).values())
        rows += [(evidence, index in right) for index, (_, evidence) in enumerate(pairs)]
    return rows


def fit(rows: Sequence[Judged], *, balanced: bool) -> dict[str, float]:
    """Fit a logistic regression, and return its weights by name."""
    model = LogisticRegression(class_weight="balanced" if balanced else None, max_iter=1000)
    model.fit([evidence for evidence, _ in rows], [right for _, right in rows])
    weights = zip(EVIDENCE, model.coef_[0].round(4).tolist(), strict=True)
    return {"bias": round(float(model.intercept_[0]), 4), **dict(weights)}


def fit_scale(network: Network, sentences: Sequence[Labelled]) -> dict[str, float]:
    """Fit the scale and shift that turn scores into probabilities.

    The scores are the network's, of sentences (J. Platt 1999).
    """
    network.settings["checkWorthiness"] = {"scale": 1.0, "shift": 0.0}
    odds = [np.log(score / (1 - score)) for each in sentences for score in [check_worthiness(network, each.text)]]
    model = LogisticRegression(C=1e6).fit(np.reshape(odds, (-1, 1)), [each.label for each in sentences])
    return {"scale": round(float(model.coef_[0][0]), 4), "shift": round(float(model.intercept_[0]), 4)}


def check_worthiness(network: Network, sentence: str) -> float:
    """Score a sentence as `check_worthiness` does, with a given network.

    Never exactly 0 or 1.
    """
    found = reader.read_with(network, sentence).check_worthiness.of([(0, len(sentence))])
    return min(max(found, 1e-4), 1 - 1e-4)


def _is_nested(evidence: list[float]) -> bool:
    return bool(evidence[EVIDENCE.index("nested")])


if __name__ == "__main__":
    raise SystemExit(main())
