"""Fit the check-worthiness of claims.

On the five of each article that people would check first.

python -m training.claims.check_worthiness [--data ../shared/data]

Writes models/check-worthiness/weights.json. Run it after each training of the network. It is fitted on the articles of
benchmarks/data/ranking.jsonl with the split "train", and prints the overlap of the first five for both splits.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.floors import DEFAULT_DATA, missing
from benchmarks.metrics.rankings import TOP, is_in, overlap
from benchmarks.readers.articles import Ranked, read_ranked, sources
from pipelines.claims.extract import extract_claims
from pipelines.claims.fields.check_worthiness import MODEL, features_of, scored
from pipelines.claims.model.reader import read
from pipelines.core.logistic import probability
from pipelines.core.records import Claim
from training.claims.logistic import fit

Featured = list[tuple[Claim, dict[str, float]]]

PENALTY = 30.0
PRIOR = {"bare date": -0.2}
"""Expected weights of standardised features: too few labelled claims are bare dates to learn this weight."""


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the public data (%(default)s)")
    parser.add_argument("--output", type=Path, default=MODEL, help="file to write (%(default)s)")
    options = parser.parse_args(argv)
    problems = missing(sources(options.data))
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 2
    articles = [(article, featured(article)) for article in read_ranked(options.data)]
    train = [pair for pair in articles if pair[0].split == "train"]
    rows = [(features, _is_top(claim, article)) for article, claims in train for claim, features in claims]
    weights = fit([features for features, _ in rows], [top for _, top in rows], penalty=PENALTY, prior=PRIOR)
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(json.dumps(weights, indent=2) + "\n", encoding="utf-8")
    for split in ("train", "test"):
        part = [pair for pair in articles if pair[0].split == split]
        print(f"{split}: {shared(part, weights)} of {TOP * len(part)} in {len(part)} articles")
    return 0


def featured(article: Ranked) -> Featured:
    """The claims of an article, each with its features."""
    check_worthiness = read(article.text).check_worthiness
    return [(claim, features_of(claim, article.text, check_worthiness)) for claim in extract_claims(article.text)]


def shared(articles: Sequence[tuple[Ranked, Featured]], weights: Mapping[str, float]) -> int:
    """Count sentences chosen by people that hold a top-scored claim.

    Of the five highest-scored claims.
    """
    return sum(
        overlap(
            scored([claim for claim, _ in claims], [probability(features, weights) for _, features in claims]),
            article.top,
        )
        for article, claims in articles
    )


def _is_top(claim: Claim, article: Ranked) -> bool:
    return any(is_in(claim, sentence) for sentence in article.top)


if __name__ == "__main__":
    raise SystemExit(main())
