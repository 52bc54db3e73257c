"""Score named entities of the shipped network, and of claims.

On CrossNER's politics dev, mapped to our four types.

python -m benchmarks.entities [--data ../shared/data] [--update-floors | --lower-floors]

An entity counts when both ends and the type match; micro F1. The sentences were not trained on.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence

from benchmarks.bootstrap import interval
from benchmarks.floors import DATA_MISSING, Results, add_arguments, corpus_hash, missing, settle
from benchmarks.readers.entities import POLITICS, TYPES, Named, read_politics
from pipelines.claims.model.reader import read
from pipelines.claims.sources.referents import find_discourse

Counts = Counter[tuple[str, str]]
"""By type, or `all`: what was `hit`, `said` and `true`."""


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_arguments(parser)
    options = parser.parse_args(argv)
    problems = missing([options.data / POLITICS])
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return DATA_MISSING
    sentences = read_politics(options.data / POLITICS)
    network: list[Counts] = []
    claims: list[Counts] = []
    for sentence in sentences:
        found = [(entity.start, entity.end, entity.type) for entity in read(sentence.text).entities]
        network.append(count(sentence, found))
        names = find_discourse(sentence.text, found).names
        claims.append(count(sentence, [(name.start, name.end, name.kind) for name in names]))
    scores = {f"entities F1, network, {kind}": f1(network, kind) for kind in ("all", *sorted(set(TYPES.values())))}
    scores["entities F1, as in claims, all"] = f1(claims, "all")
    for name, value in scores.items():
        print(f"{name:<44} {value:8.4f}")
    low, high = interval(network, lambda sample: f1(sample, "all"))
    print(f"network, all: 95 % interval {low:.3f} to {high:.3f}; target 0.85")
    return settle("entities", Results(corpus_hash([options.data / POLITICS]), scores), options)


def count(sentence: Named, found: Sequence[tuple[int, int, str]]) -> Counts:
    """Count matches, predictions and gold entities of one sentence."""
    counts: Counts = Counter()
    for name, entities in (("said", set(found)), ("true", sentence.entities), ("hit", sentence.entities & set(found))):
        for _, _, kind in entities:
            counts[kind, name] += 1
            counts["all", name] += 1
    return counts


def f1(counts: Sequence[Counts], kind: str) -> float:
    """Micro F1 of one type, or of `all`."""
    hit, said, true = (sum(each[kind, name] for each in counts) for name in ("hit", "said", "true"))
    return 2 * hit / max(1, said + true)


if __name__ == "__main__":
    raise SystemExit(main())
