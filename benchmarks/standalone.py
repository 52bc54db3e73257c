"""Score standalone texts that were judged by hand.

Understood without the article, and true to it.

python -m benchmarks.standalone [--data ../shared/data] [--update-floors | --lower-floors]

Scores are over judged texts that are unchanged: the share understood without the article, and the share that adds
nothing to it. Changed texts are counted, and need to be judged again. Coverage is the share of claims, with and without
a source, that have a standalone text.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from pathlib import Path

from benchmarks.bootstrap import interval
from benchmarks.floors import DATA_MISSING, Results, add_arguments, corpus_hash, missing, settle
from benchmarks.readers import polnear
from benchmarks.readers.labelled import checksum
from benchmarks.readers.standalone import STANDALONE, read_standalone
from pipelines.claims.extract import extract_claims


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_arguments(parser)
    options = parser.parse_args(argv)
    problems = missing([options.data / polnear.TRAIN])
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return DATA_MISSING
    scores = standalone_scores(options.data)
    for name, value in scores.items():
        print(f"{name:<44} {value:8.4f}")
    return settle("standalone", Results(corpus_hash([options.data / polnear.TRAIN, STANDALONE]), scores, {}), options)


def standalone_scores(data: Path) -> dict[str, float]:
    """The shares that the module's docstring describes."""
    understandable: list[bool] = []
    true: list[bool] = []
    written: list[bool] = []
    changed = 0
    for article in read_standalone(data):
        claims = extract_claims(article.text, published=article.published, article_id=article.name.rsplit("/")[-1])
        written += [claim.standaloneText is not None for claim in claims]
        now = {
            (claim.fragments[0].start, claim.fragments[-1].end): claim.standaloneText
            for claim in claims
            if claim.standaloneText
        }
        for label in article.read:
            text = now.get((label.start, label.end))
            if text is None or checksum(text) != label.sha256:
                changed += 1
                continue
            understandable.append(label.understandable)
            true.append(label.true)
    print(f"{len(true)} texts as read, {changed} changed or gone, {sum(written)} of {len(written)} claims have one")
    low, high = interval(understandable, statistics.fmean)
    print(f"understood alone: {sum(understandable)}, 95 % interval {low:.3f} to {high:.3f}")
    return {
        "standalone texts understood alone": statistics.fmean(understandable),
        "standalone texts true to the article": statistics.fmean(true),
        "claims with a standalone text": statistics.fmean(written),
    }


if __name__ == "__main__":
    raise SystemExit(main())
