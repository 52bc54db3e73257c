"""Fit the model that tells reports of a statement from reports of a deed.

python -m training.claims.statements [--data ../shared/data]

Writes models/confidence/reports.json, a logistic regression over the attributions that were labelled by reading, from
`benchmarks/data/deeds.jsonl` without its split "test". Run it after each training of the network, and after
`training.claims.confidence`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.attribution import with_context
from benchmarks.floors import DEFAULT_DATA, missing
from benchmarks.readers import articles, deeds
from pipelines.claims.chains.statement_model import MODEL, THRESHOLD, probability, statement_features
from pipelines.claims.chains.statement_signs import has_signs_of_statement
from training.claims.logistic import fit

PENALTY = 3.0

Example = tuple[dict[str, float], bool]
"""The features of an attribution, and whether it reports a statement."""


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the public data (%(default)s)")
    parser.add_argument("--output", type=Path, default=MODEL, help="file to write (%(default)s)")
    options = parser.parse_args(argv)
    if problems := missing(articles.sources(options.data)):
        print("\n".join(problems), file=sys.stderr)
        return 2
    fitting: list[Example] = []
    held_out: list[Example] = []
    for features, right, split in examples(options.data):
        (held_out if split == "test" else fitting).append((features, right))
    weights = fit([features for features, _ in fitting], [right for _, right in fitting], penalty=PENALTY)
    for name, chosen in (("fitted", fitting), ("held out", held_out)):
        kept = [right for features, right in chosen if probability(features, weights) >= THRESHOLD]
        total = sum(right for _, right in chosen)
        deeds_kept = f"{len(kept) - sum(kept)} of {len(chosen) - total} deeds"
        print(f"{name}: {sum(kept)} of {total} statements kept, and {deeds_kept}")
    options.output.write_text(json.dumps(weights, indent=1) + "\n", encoding="utf-8")
    return 0


def examples(data: Path) -> Iterator[tuple[dict[str, float], bool, str]]:
    """Features, label and split of each labelled attribution.

    Of those that have signs of a statement.
    """
    judged = list(deeds.read(data))
    for one, (discourse, attribution, nested) in zip(judged, with_context(judged), strict=True):
        if has_signs_of_statement(discourse, attribution):
            yield statement_features(discourse, attribution, nested=nested), one.is_statement, one.split


if __name__ == "__main__":
    raise SystemExit(main())
