"""Score the claims of whole articles against a gold standard.

python -m benchmarks.articles [--data ../shared/data] [--update-floors | --lower-floors] [--document PART]

The gold standard is benchmarks/data/articles.jsonl: every reported claim of 25 articles of PolNeAR train and BASIL,
written by reading before any output was seen. `top-5` is the share of the five claims with the highest check-worthiness
that lie in a sentence which a fact-checker would check first, on articles that its model was not trained on.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.floors import DATA_MISSING, Results, add_arguments, corpus_hash, missing, settle
from benchmarks.metrics.claims import QUESTIONS, Answer, judge
from benchmarks.metrics.rankings import TOP, overlap
from benchmarks.readers.articles import ARTICLES, Gold, read_gold, sources
from pipelines.claims.extract import extract_claims


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--document", default="", help="only articles with this in their name")
    add_arguments(parser)
    options = parser.parse_args(argv)
    problems = missing(sources(options.data))
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return DATA_MISSING
    articles = [article for article in read_gold(options.data) if options.document in article.document]
    scores = measure(articles)
    if options.document:
        return 0
    return settle("articles", Results(corpus_hash([*_files(options.data), ARTICLES]), scores, {}), options)


def measure(articles: Sequence[Gold]) -> dict[str, float]:
    """Print the table, and return its scores."""
    answers: list[Answer] = []
    ranked = first = 0
    for article in articles:
        claims = extract_claims(article.text)
        answers += judge(article, claims)
        if article.top:
            ranked += 1
            first += overlap(claims, article.top)
    scores: dict[str, float] = {}
    print(f"{len(articles)} articles, {sum(not one.optional for each in articles for one in each.claims)} claims")
    for question in QUESTIONS:
        given = [answer.right for answer in answers if answer.question == question]
        if given:
            scores[question] = sum(given) / len(given)
            print(f"{question:<20} {sum(given):4d} of {len(given):4d}   {scores[question]:.3f}")
    if ranked:
        scores["top-5"] = first / (TOP * ranked)
        print(f"{'top-5':<20} {first:4d} of {TOP * ranked:4d}   {scores['top-5']:.3f}")
    # Floors hold for scores that should rise.
    scores["1 - wrong names"] = 1 - scores.pop("wrong names", 0.0)
    return scores


def _files(data: Path) -> list[Path]:
    file, folder = sources(data)
    return [file, *sorted(folder.glob("*.json"))]


if __name__ == "__main__":
    raise SystemExit(main())
