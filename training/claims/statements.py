"""Fit the model that tells reports of a statement from reports of a deed.

python -m training.claims.statements [--data ../shared/data]

A logistic regression over the attributions that were labelled by reading, from `benchmarks/data/deeds.jsonl` without
its splits "test" and "fresh". Writes the weights of what the network sees in cue and content to its tables, and
those of the other features to models/confidence/reports.json. Run it after each training of the network, and after
`training.claims.confidence`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np

from benchmarks.attribution import with_context
from benchmarks.floors import DEFAULT_DATA, missing
from benchmarks.readers import articles, deeds
from pipelines.claims.chains.statement_model import MODEL, THRESHOLD, statement_features
from pipelines.claims.chains.statement_signs import has_signs_of_statement
from pipelines.claims.model import reader
from pipelines.claims.model.linking import STATEMENT, statement_vector
from pipelines.claims.model.loading import load
from pipelines.claims.model.network import TABLES, Scored
from pipelines.claims.structures import Attribution
from pipelines.core.logistic import probability
from training.claims.logistic import fit

PENALTY = 10.0
PENALTY_OF_NUMBERS = 100.0
"""Of each of what the network sees: there are fifteen times as many as other features."""

Example = tuple[dict[str, float], bool]
"""The features of an attribution, and whether it reports a statement."""


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the public data (%(default)s)")
    parser.add_argument("--output", type=Path, default=MODEL, help="file to write (%(default)s)")
    parser.add_argument("--network", type=Path, default=reader.MODEL, help="folder of the network (%(default)s)")
    options = parser.parse_args(argv)
    if problems := missing(articles.sources(options.data)):
        print("\n".join(problems), file=sys.stderr)
        return 2
    parts: dict[str, list[Example]] = {"fitted": [], "test": [], "fresh": []}
    for features, right, split in examples(options.data):
        parts[split if split in parts else "fitted"].append((features, right))
    fitting = parts["fitted"]
    penalty = {name: PENALTY_OF_NUMBERS if name.isdigit() else PENALTY for name in fitting[0][0]}
    weights = fit([features for features, _ in fitting], [right for _, right in fitting], penalty=penalty)
    for name, chosen in parts.items():
        kept = [right for features, right in chosen if probability(features, weights) >= THRESHOLD]
        total = sum(right for _, right in chosen)
        deeds_kept = f"{len(kept) - sum(kept)} of {len(chosen) - total} deeds"
        print(f"{name}: {sum(kept)} of {total} statements kept, and {deeds_kept}")
    _write(options.output, options.network, weights, fitting)
    return 0


def examples(data: Path) -> Iterator[tuple[dict[str, float], bool, str]]:
    """Features, label and split of each labelled attribution.

    Of those that have signs of a statement. What the network sees is one feature a number, called by its index.
    """
    judged = list(deeds.read(data))
    network = load(reader.MODEL)
    scored = lru_cache(maxsize=4)(lambda text: reader.score(network, text))
    for one, (discourse, attribution, nested) in zip(judged, with_context(judged), strict=True):
        if has_signs_of_statement(discourse, attribution):
            features = statement_features(discourse, attribution, nested=nested)
            features.pop("statement score")
            numbers = seen(scored(one.text[: reader.CHUNK]), attribution)
            yield features | {str(key): float(value) for key, value in enumerate(numbers)}, one.is_statement, one.split


def seen(scored: Scored, attribution: Attribution) -> np.ndarray:
    """The `statement_vector` of an attribution given by its spans."""
    (start, end), opens = attribution.cue[0], attribution.content[0][0]
    words = scored.words
    first = int(np.searchsorted(words.ends, start, side="right"))
    last = max(first + 1, int(np.searchsorted(words.starts, end)))
    return statement_vector(scored, first, last, int(np.searchsorted(words.ends, opens, side="right")))


def _write(output: Path, network: Path, weights: dict[str, float], fitted: list[Example]) -> None:
    """Write the weights; numbered features become a table.

    Its weighted sum is 0 on average.
    """
    numbers = sorted((name for name in weights if name.isdigit()), key=int)
    table = np.array([weights.pop(name) for name in numbers], dtype=np.float32)
    mean = float(np.mean([[features[name] for name in numbers] for features, _ in fitted], axis=0) @ table)
    weights |= {"bias": round(weights["bias"] + mean, 4), "statement score": 1.0}
    output.write_text(json.dumps(weights, indent=1) + "\n", encoding="utf-8")
    with np.load(network / TABLES) as stored:
        tables = dict(stored)
    np.savez(network / TABLES, **{**tables, STATEMENT: np.append(table, np.float32(-mean))})


if __name__ == "__main__":
    raise SystemExit(main())
