"""Score groups of claims across languages.

python -m benchmarks.translations [--data ../shared/data] [--update-floors | --lower-floors]

The articles of MEANTIME that no model here has learnt from, each in English, Spanish, Italian and Dutch, are grouped in
one pool. Definitions are in benchmarks/README.md.
"""

from __future__ import annotations

import argparse
import sys

from benchmarks.floors import DATA_MISSING, Results, add_arguments, corpus_hash, missing, settle
from benchmarks.metrics.translations import score_translations
from benchmarks.readers import meantime
from pipelines.corroboration.group import group_claims


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_arguments(parser)
    options = parser.parse_args(argv)
    files = meantime.files(options.data)
    problems = missing(files)
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return DATA_MISSING
    articles = [meantime.with_claims(each) for each in meantime.read(options.data, "test")]
    score = score_translations(articles, group_claims(each.article for each in articles))
    print(f"pairs of one sentence in two languages: precision {score.precision:.4f}, recall {score.recall:.4f}")
    scores = {"pairs of one sentence in two languages, F1": score.f1}
    for name, value in scores.items():
        print(f"{name:<56} {value:8.4f}")
    return settle("translations", Results(corpus_hash(files), scores), options)


if __name__ == "__main__":
    raise SystemExit(main())
