"""Fit the confidence of models/attribution-multilingual.

On our own paragraphs in five languages. The words that `linking.EVIDENCE` looks for are English, so that they have no
weight here. All nested attributions are kept: too few are labelled to weigh them.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from benchmarks.metrics.attributions import calibration_error, match
from benchmarks.multilingual import OURS, read_all
from pipelines.claims import multilingual
from pipelines.claims.model.linking import EVIDENCE, probability
from pipelines.claims.model.loading import load
from pipelines.claims.model.network import SETTINGS, Network
from pipelines.claims.model.reader import find_with_evidence
from training.claims.logistic import fit

USED = ("cue", "link", "nested")
KEPT = {"bias": 20.0, **dict.fromkeys(EVIDENCE, 0.0)}

Judged = tuple[list[float], bool]


def main(argv: Sequence[str] | None = None) -> int:
    """Fit, and write the settings.

    The calibration error over languages left out is printed.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--model", type=Path, default=multilingual.MODEL)
    options = parser.parse_args(argv)
    network = load(options.model)
    network.settings["nested"] = KEPT
    rows = {language: judged(network, options.data, language) for language in OURS}
    left_out = []
    for language, own in rows.items():
        weights = fitted([row for other, others in rows.items() if other != language for row in others])
        left_out += [(probability(weights, evidence), right) for evidence, right in own]
    network.settings["confidence"] = fitted([row for own in rows.values() for row in own])
    print(json.dumps(network.settings, indent=2))
    print(f"calibration error, each language left out in turn: {calibration_error(left_out):.3f}")
    (options.model / SETTINGS).write_text(json.dumps(network.settings, indent=2) + "\n", encoding="utf-8")
    return 0


def judged(network: Network, data: Path, language: str) -> list[Judged]:
    """The attributions that the network finds, each with whether it is right.

    And with its evidence.
    """
    rows: list[Judged] = []
    for case in read_all(data)[language]:
        found = find_with_evidence(network, case.text)
        right = set(match(case.text, case.attributions, [one for one, _ in found]).values())
        rows += [(evidence, index in right) for index, (_, evidence) in enumerate(found)]
    return rows


def fitted(rows: Sequence[Judged]) -> dict[str, float]:
    """The weights of a logistic regression over the evidence that counts."""
    used = [{name: evidence[EVIDENCE.index(name)] for name in USED} for evidence, _ in rows]
    return dict.fromkeys(("bias", *EVIDENCE), 0.0) | fit(used, [right for _, right in rows])


if __name__ == "__main__":
    raise SystemExit(main())
