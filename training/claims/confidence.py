"""Fit the confidence of claims on whether attributions match those of PolNeAR's annotators.

python -m training.claims.confidence [--data ../shared/data] writes models/confidence/weights.json: to be run after each
training of the network, and after `training.attribution.calibrate`. Fitted on every other article of PolNeAR dev; the
calibration error on the rest is printed.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from sklearn.linear_model import LogisticRegression

from benchmarks.claims import found_attributions
from benchmarks.floors import DEFAULT_DATA, missing
from benchmarks.metrics.attributions import calibration_error
from benchmarks.readers import polnear
from pipelines.claims.fields.confidence import MODEL, calibrated


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the public data (%(default)s)")
    parser.add_argument("--output", type=Path, default=MODEL, help="file to write (%(default)s)")
    options = parser.parse_args(argv)
    problems = missing([options.data / polnear.DEV])
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 2
    fitting, held_out = found_attributions(options.data)
    weights = fit(fitting)
    error = calibration_error([(calibrated(signs, weights), right) for signs, right in held_out])
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(json.dumps(weights, indent=2) + "\n", encoding="utf-8")
    print(f"{len(fitting)} attributions; calibration error on {len(held_out)} others {error:.4f}")
    return 0


def fit(judged: list[tuple[dict[str, float], bool]]) -> dict[str, float]:
    """The weight of each sign, and the bias, under which what came true is likeliest."""
    names = list(judged[0][0])
    model = LogisticRegression(C=1.0, max_iter=1000)
    model.fit([[signs[name] for name in names] for signs, _ in judged], [right for _, right in judged])
    weights = dict(zip(names, model.coef_[0].round(4).tolist(), strict=True))
    return {"bias": round(float(model.intercept_[0]), 4), **weights}


if __name__ == "__main__":
    raise SystemExit(main())
