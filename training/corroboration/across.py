"""Train the decision on two sentences in different languages.

It is whether they make the same claim, and in models/corroboration/across.json.

python -m training.corroboration.across [--data ../shared/data]

A logistic regression over ``pipelines.corroboration.across.FEATURES``, of two kinds of pairs:

- sentences of one article of MEANTIME in two languages, and of two different articles;
- sentences of two outlets on one story, labelled by reading, with the vectors of one article made by the multilingual
  network. Translations alone would make the decision too sure of itself.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from itertools import combinations, pairwise, permutations
from pathlib import Path

import numpy as np

from benchmarks.floors import DEFAULT_DATA
from benchmarks.readers import meantime, same_claims
from benchmarks.readers.meantime import Numbered
from benchmarks.readers.same_claims import Story
from pipelines.claims.model.loading import load
from pipelines.claims.model.reader import read_with
from pipelines.claims.multilingual import MODEL as MULTILINGUAL
from pipelines.core.records import Article
from pipelines.corroboration.across import FEATURES, compare
from pipelines.corroboration.decision import ACROSS
from pipelines.corroboration.matrices import ArticleMatrices
from pipelines.corroboration.views import view_of
from training.corroboration.train import Examples, fit, joined, labelled_pairs, stored

_PENALTY = 30.0  # of squared weights of standardised features


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    options = parser.parse_args(argv)
    examples = [*translated(options.data), *map(retold, same_claims.read(options.data))]
    decision = stored(fit(examples, _PENALTY))
    ACROSS.write_text(json.dumps({"features": FEATURES, "decision": decision}, indent=1) + "\n", "utf-8")
    return 0


def translated(data: Path) -> Iterator[Examples]:
    """The examples of MEANTIME's first part.

    They are of each article in two languages, and of two articles in a row.
    """
    by_name: dict[str, list[Numbered]] = {}
    for each in meantime.read(data, "train"):
        by_name.setdefault(each.name, []).append(meantime.with_claims(each))
    for versions, others in pairwise([*by_name.values(), *by_name.values()][: len(by_name) + 1]):
        for one, other in combinations(versions, 2):
            yield examples_of(one, other)
        yield examples_of(versions[0], others[-1])


def examples_of(one: Numbered, other: Numbered) -> Examples:
    """The pairs of two articles of MEANTIME.

    The same are sentences of one number in one article. Neighbours are left out, since numbers may be one off.
    """
    views = view_of(one.article), view_of(other.article)
    found = compare(*map(ArticleMatrices, views))
    apart = np.array(
        [
            one.number_at(views[0].sentences[row].start) - other.number_at(views[1].sentences[column].start)
            for row, column in zip(found.rows.tolist(), found.columns.tolist(), strict=True)
        ],
        dtype=np.int64,
    )
    sure = np.abs(apart) != 1 if one.name == other.name else np.ones(len(apart), dtype=bool)
    same = (apart == 0) & (one.name == other.name)
    return Examples(found.features[sure].astype(np.float64), same[sure].astype(np.float64))


def retold(story: Story) -> Examples:
    """The examples of a story whose articles have the vectors of different networks."""
    views = {article.id: (view_of(article), view_of(reread(article))) for article in story.articles}
    parts = [labelled_pairs(story, views[one][0], views[other][1], compare) for one, other in permutations(views, 2)]
    return joined(parts)


def reread(article: Article) -> Article:
    """An article whose claims have the vectors of the multilingual network."""
    meaning = read_with(load(MULTILINGUAL), article.articleBody).meaning
    found = article.model_copy(deep=True)
    for vector in (each for claim in found.claims for each in claim.vectors):
        vector.bytes = meaning.of(vector.start, vector.end) or vector.bytes
    return found


if __name__ == "__main__":
    raise SystemExit(main())
