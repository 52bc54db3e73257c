"""Fit the confidence of claims.

The probability that an attribution or a statement is right.

python -m training.claims.confidence [--data ../shared/data]

Writes models/confidence/weights.json. Run it after each training of the network, and after
`training.attribution.calibrate`. Attributions are fitted on every other article of PolNeAR dev, nested ones on every
other case of our nested set, and statements on the split "train" of the hand-labelled ones; the calibration error on
the rest of each is printed.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from benchmarks.claims import found_attributions, found_nested, found_statements
from benchmarks.floors import DEFAULT_DATA, missing
from benchmarks.metrics.attributions import calibration_error
from benchmarks.readers import nested, polnear
from pipelines.claims.fields.confidence import MODEL
from pipelines.core.logistic import probability
from training.claims.logistic import fit

PENALTY = {"attribution": 1.0, "nested": 10.0, "statement": 1.0}
"""Regularisation: there are fewer than a hundred nested attributions for ten weights."""


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the public data (%(default)s)")
    parser.add_argument("--output", type=Path, default=MODEL, help="file to write (%(default)s)")
    options = parser.parse_args(argv)
    problems = missing([options.data / polnear.DEV, *nested.sources(options.data)])
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 2
    weights = {}
    readers = {"attribution": found_attributions, "nested": found_nested, "statement": found_statements}
    for kind, find in readers.items():
        fitting, held_out = find(options.data)
        weights[kind] = fit(
            [features for features, _ in fitting], [right for _, right in fitting], penalty=PENALTY[kind]
        )
        judged = [(probability(features, weights[kind]), right) for features, right in held_out]
        error = calibration_error(judged, bins=10 if kind == "attribution" else 5)
        share = sum(right for _, right in held_out) / len(held_out)
        print(f"{kind}: {len(fitting)}; of {len(held_out)} others {share:.2f} right, calibration error {error:.3f}")
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(json.dumps(weights, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
