"""Fit what tells statements from deeds in other languages than English.

python -m training.claims.foreign_statements [--data ../shared/data]

A logistic regression over the English attributions of `benchmarks/data/deeds.jsonl` without its splits "test" and
"fresh", as the multilingual network sees them. Writes the weights of what it sees in cue and content to its tables,
and those of the features that all languages have to its settings. Run it after each training of that network.
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
from pipelines.claims import multilingual
from pipelines.claims.chains.statement_model import statement_features
from pipelines.claims.model import reader
from pipelines.claims.model.linking import STATEMENT
from pipelines.claims.model.loading import load
from pipelines.claims.model.network import SETTINGS, TABLES
from training.claims.logistic import fit
from training.claims.statements import seen

PENALTY = 10.0
HELD_OUT = {"test", "fresh"}


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the public data (%(default)s)")
    parser.add_argument("--network", type=Path, default=multilingual.MODEL, help="its folder (%(default)s)")
    options = parser.parse_args(argv)
    if problems := missing(articles.sources(options.data)):
        print("\n".join(problems), file=sys.stderr)
        return 2
    fitted = list(_examples(options.data, options.network))
    weights = fit([features for features, _ in fitted], [right for _, right in fitted], penalty=PENALTY)
    numbers = sorted((name for name in weights if name.isdigit()), key=int)
    table = np.array([weights.pop(name) for name in numbers] + [weights.pop("bias")], dtype=np.float32)
    with np.load(options.network / TABLES) as stored:
        tables = dict(stored)
    np.savez(options.network / TABLES, **{**tables, STATEMENT: table})
    settings = options.network / SETTINGS
    read = json.loads(settings.read_text(encoding="utf-8"))
    settings.write_text(json.dumps(read | {"statement": weights}, indent=2) + "\n", encoding="utf-8")
    print(f"{len(fitted)} attributions, {weights}")
    return 0


def _examples(data: Path, folder: Path) -> Iterator[tuple[dict[str, float], bool]]:
    """Features and label of each labelled attribution that is not held out.

    What the network sees is one feature a number, called by its index.
    """
    judged = [one for one in deeds.read(data) if one.split not in HELD_OUT]
    network = load(folder)
    scored = lru_cache(maxsize=4)(lambda text: reader.score(network, text))
    for one, (discourse, attribution, nested) in zip(judged, with_context(judged), strict=True):
        english = statement_features(discourse, attribution, nested=nested)
        features = {
            "reports": english["reports"],
            "clause": max(english["that"], english["question"]),
            "quoted": english["quoted"],
        }
        numbers = seen(scored(one.text[: reader.CHUNK]), attribution)
        yield features | {str(index): float(value) for index, value in enumerate(numbers)}, one.is_statement


if __name__ == "__main__":
    raise SystemExit(main())
