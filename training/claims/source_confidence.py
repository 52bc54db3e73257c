"""Fit the confidence of source names, by how they were found.

python -m training.claims.source_confidence [--data ../shared/data]

Writes models/confidence/sources.json from the `dev` and `test` sources of benchmarks/data/sources.jsonl: for each way
of finding names the share that is right, with add-one smoothing; for pronouns a logistic curve over the log-odds of the
antecedent. The `fresh` sources are kept for scoring.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from math import exp
from pathlib import Path

from benchmarks.claims import labelled_sources
from benchmarks.floors import DEFAULT_DATA, missing
from benchmarks.readers import polnear
from pipelines.claims.sources.name_confidence import MODEL, antecedent_odds

_STEPS = 5000
_RATE = 0.05
_PENALTY = 0.02  # pulls the curve to the ranker's own probability


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the public data (%(default)s)")
    parser.add_argument("--output", type=Path, default=MODEL, help="file to write (%(default)s)")
    options = parser.parse_args(argv)
    problems = missing(options.data / name for name in (polnear.DEV, polnear.TRAIN))
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 2
    found: dict[str, list[bool]] = defaultdict(list)
    pronouns: list[tuple[float, bool]] = []
    for label, resolution in labelled_sources(options.data):
        if resolution.name is None or label.split == "fresh":
            continue
        right = resolution.name in label.names
        found["other"].append(right)
        if resolution.probability is not None:
            pronouns.append((antecedent_odds(resolution.probability), right))
        elif resolution.by:
            found[resolution.by].append(right)
    weights = {by: round((sum(all_) + 1) / (len(all_) + 2), 4) for by, all_ in sorted(found.items())}
    weights |= dict(zip(("bias", "slope"), fitted(pronouns), strict=True))
    options.output.write_text(json.dumps(weights, indent=1) + "\n", encoding="utf-8")
    print({by: f"{sum(all_)} of {len(all_)}" for by, all_ in found.items()}, len(pronouns), "pronouns", weights)
    return 0


def fitted(judged: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    """Fit bias and slope of a logistic curve over log-odds, by gradient descent."""
    bias, slope = 0.0, 1.0
    for _ in range(_STEPS):
        errors = [(1 / (1 + exp(-(bias + slope * odds))) - right, odds) for odds, right in judged]
        bias -= _RATE * (sum(error for error, _ in errors) / len(judged) + _PENALTY * bias)
        slope -= _RATE * (sum(error * odds for error, odds in errors) / len(judged) + _PENALTY * (slope - 1))
    return round(bias, 3), round(slope, 3)


if __name__ == "__main__":
    raise SystemExit(main())
