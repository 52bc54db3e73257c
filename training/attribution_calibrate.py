"""Fits the confidence of attributions on PolNeAR dev, in the settings of models/attribution."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from sklearn.linear_model import LogisticRegression

from benchmarks.metrics.attributions import calibration_error, match
from benchmarks.readers import polnear
from pipelines.claims.reading import reader
from pipelines.claims.reading.network import SETTINGS, load


def main(argv: list[str] | None = None) -> int:
    """Fits on every other article, prints the calibration error on the rest, and writes the settings."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--model", type=Path, default=reader.MODEL)
    options = parser.parse_args(argv)
    network = load(options.model)
    rows: list[list[tuple[list[float], bool]]] = []
    for document in polnear.read(options.data / polnear.DEV):
        found = reader.find_with_evidence(network, document.text)
        right = set(match(document.text, document.attributions, [one for one, _ in found]).values())
        rows.append([(evidence, index in right) for index, (_, evidence) in enumerate(found)])
    fitting = [row for part in rows[::2] for row in part]
    held = [row for part in rows[1::2] for row in part]
    model = LogisticRegression(C=10.0).fit([row[0] for row in fitting], [row[1] for row in fitting])
    sure = model.predict_proba([row[0] for row in held])[:, 1]
    print("calibration error", calibration_error([(float(p), row[1]) for p, row in zip(sure, held, strict=True)]))
    weights = dict(zip(("cue", "link", "source", "nested"), model.coef_[0].round(4).tolist(), strict=True))
    network.settings["confidence"] = {"bias": round(float(model.intercept_[0]), 4), **weights}
    (options.model / SETTINGS).write_text(json.dumps(network.settings, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
