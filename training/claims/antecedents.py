"""Fit the weights of antecedent features, on GAP and on news.

python -m training.claims.antecedents [--data ../shared/data]

Writes models/antecedents/weights.json. Run it after each training of the network, whose score is one of the features.
Labels: GAP's development part (the marked candidates; if neither is right, any other person), and hand-labelled
pronouns of news. Since the first is Wikipedia and the second small, pronouns that are sources in PolNeAR train are
added at a small weight, with the antecedent that the hand-set weights of ``training.claims.salience`` select, right for
about 4 of 5.

The model is log-linear: softmax over the candidate persons of a pronoun, with a quadratic penalty, fitted by L-BFGS.
Features depend on the antecedents of earlier pronouns, so there are two rounds, the second with those that the first
resolves. Finally the network's features are weighted against the sum of all others, on cases that the network was not
trained on: a fifth of GAP's, and the hand-labelled ones.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from benchmarks.floors import DEFAULT_DATA, missing
from benchmarks.readers import polnear
from benchmarks.readers.sources import GAP, gap_people, read_article_sources, read_gap, read_sources
from pipelines.claims.model.reader import read
from pipelines.claims.sources.antecedent_features import NETWORK_FEATURE
from pipelines.claims.sources.discourse import Context, Discourse
from pipelines.claims.sources.people import MODEL, People
from pipelines.claims.sources.referents import find_discourse
from pipelines.claims.sources.resolver import SourceResolver
from pipelines.claims.structures import Resolution
from pipelines.claims.tables.source_words import FEMALE_PRONOUNS, MALE_PRONOUNS
from pipelines.core.spans import Span
from training.claims.salience import best_person

PENALTY = 2e-3  # the best of 5e-4 to 6e-3 on 500 cases of GAP's development part
HAND_WEIGHT, NEWS_WEIGHT = 3.0, 0.15
NEWS_ARTICLES = 200
ROUNDS = 2
_SPLITS = frozenset({"dev", "train"})
_SMALLEST = 0.02  # smaller weights are dropped
_RULES = "all other features"


@dataclass(frozen=True)
class Case:
    """A pronoun at `start` of a text, and the keys in `right`.

    They are of its antecedents or, if `negated`, of other persons. unseen: the network was not trained on it.
    """

    discourse: Discourse
    speakers: list[tuple[Span, Span]]
    start: int
    right: list[str | None]
    negated: bool
    weight: float
    unseen: bool = False


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the public data (%(default)s)")
    parser.add_argument("--output", type=Path, default=MODEL, help="file to write (%(default)s)")
    options = parser.parse_args(argv)
    problems = missing(options.data / name for name in (GAP[0], polnear.DEV, polnear.TRAIN))
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 2
    cases = [*gap_cases(options.data), *hand_cases(options.data), *news_cases(options.data)]
    unseen = [case for case in cases if case.unseen]
    # The network's features are weighted on cases that neither it nor the other weights were fitted on.
    blind = fit([case for case in cases if not case.unseen])
    factor, network = network_weights(unseen, candidate_features(unseen, blind, network=True), blind)
    weights = {**{feature: factor * weight for feature, weight in fit(cases).items()}, **network}
    weights = {feature: round(weight, 3) for feature, weight in sorted(weights.items()) if abs(weight) >= _SMALLEST}
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(json.dumps(weights, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(cases)} pronouns, {len(weights)} weights")
    return 0


def gap_cases(data: Path) -> Iterator[Case]:
    """Cases of GAP's development part."""
    for case in read_gap(data / GAP[0]):
        people, keys = gap_people(case, network=False, weights={})
        gold = [key for key, (_, same) in zip(keys, case.candidates, strict=True) if same]
        yield Case(people.discourse, [], case.pronoun[0], gold or keys, not gold, 1.0, case.weighing)


def hand_cases(data: Path) -> Iterator[Case]:
    """Hand-labelled pronouns of the splits on which rules may be written."""
    for _, text, labels in read_article_sources(data):
        found = read(text)
        discourse = _discourse(text)
        speakers = [(content, each.source[0]) for each in found.attributions if each.source for content in each.content]
        for label in labels:
            if label.split in _SPLITS and _is_third_person(text[label.start : label.end]):
                yield Case(discourse, speakers, label.start, label.names, False, HAND_WEIGHT, True)
    for document, labels in read_sources(data):
        discourse, speakers = _discourse(document.text), _speakers(document)
        for label in labels:
            if label.split in _SPLITS and _is_third_person(document.text[label.start : label.end]):
                yield Case(discourse, speakers, label.start, label.names, False, HAND_WEIGHT, True)


def news_cases(data: Path) -> Iterator[Case]:
    """Pronouns that are sources in PolNeAR train, with antecedents.

    Salience selects the antecedents.
    """
    for document in islice(polnear.read(data / polnear.TRAIN), NEWS_ARTICLES):
        discourse, speakers = _discourse(document.text), _speakers(document)
        people = People(discourse, speakers=speakers, weights={})
        context, resolver = Context(discourse, speakers, people), SourceResolver(discourse, speakers, weights={})
        for start, end in sorted({source for _, source in speakers}):
            mention = document.text[start:end]
            if _is_third_person(mention):
                gender = "male" if mention.lower() in MALE_PRONOUNS else "female"
                person = best_person(context, start, gender, people.named_by(start))
                if person and person.name:
                    yield Case(discourse, speakers, start, [person.name], False, NEWS_WEIGHT)
                found = Resolution(person.name if person else None, "person", None)
            else:
                found = resolver.resolve(start, end)
            context.recent.append((start, found))


def _discourse(text: str) -> Discourse:
    return find_discourse(text, [(each.start, each.end, each.type) for each in read(text).entities])


def _speakers(document: polnear.Document) -> list[tuple[Span, Span]]:
    return [(content, each.source[0]) for each in document.attributions if each.source for content in each.content]


def _is_third_person(mention: str) -> bool:
    return mention.lower() in MALE_PRONOUNS | FEMALE_PRONOUNS


def candidate_features(
    cases: Sequence[Case], weights: dict[str, float], *, network: bool = False
) -> list[dict[str, list[str]]]:
    """The candidate persons of each case with their features.

    Earlier pronouns are resolved by `weights`.

    Args:
        network: include the network's features; the cases must be unseen ones.
    """
    known: dict[int, dict[int, dict[str, list[str]]]] = {}
    for case in cases:
        if id(case.discourse) not in known:
            antecedents = read(case.discourse.text).antecedents if network else None
            people = People(case.discourse, speakers=case.speakers, antecedents=antecedents, weights=weights)
            known[id(case.discourse)] = {pronoun.start: options for pronoun, options in people.candidates}
    return [known[id(case.discourse)].get(case.start, {}) for case in cases]


def fit(cases: Sequence[Case]) -> dict[str, float]:
    """Fit the weights of all features but the network's."""
    weights: dict[str, float] = {}
    for _ in range(ROUNDS):
        options_of = candidate_features(cases, weights)
        weights = _fit(cases, [{key: dict.fromkeys(own, 1.0) for key, own in one.items()} for one in options_of])
    return weights


def network_weights(
    cases: Sequence[Case], options_of: Sequence[dict[str, list[str]]], weights: dict[str, float]
) -> tuple[float, dict[str, float]]:
    """Weight the network's features against all others.

    Returns the factor by which `weights` of the others are multiplied, and the weights of the network's features.
    """
    measured = [
        {
            key: {
                _RULES: sum(weights.get(feature, 0.0) for feature in own),
                **{feature: 1.0 for feature in own if feature.startswith(NETWORK_FEATURE)},
            }
            for key, own in options.items()
        }
        for options in options_of
    ]
    found = _fit(cases, measured)
    return found.pop(_RULES), found


def _fit(cases: Sequence[Case], options_of: Sequence[dict[str, dict[str, float]]]) -> dict[str, float]:
    """Maximum-likelihood weights of the candidates' features, by name."""
    index: dict[str, int] = {}
    rows: list[dict[str, float]] = []
    groups: list[tuple[slice, NDArray[np.bool_], float]] = []
    for case, options in zip(cases, options_of, strict=True):
        right = np.array([(key in case.right) != case.negated for key in options], dtype=np.bool_)
        if not right.any() or right.all():
            continue
        groups.append((slice(len(rows), len(rows) + len(options)), right, case.weight))
        rows += options.values()
    columns = [index.setdefault(name, len(index)) for row in rows for name in row]
    values = [value for row in rows for value in row.values()]
    bounds = np.cumsum([0, *map(len, rows)])
    matrix = csr_matrix((values, columns, bounds), shape=(len(rows), len(index)))

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        scores = matrix @ weights
        slopes = np.zeros(len(rows))
        total = 0.0
        for own, right, weight in groups:
            chances = np.exp(scores[own] - scores[own].max())
            chances /= chances.sum()
            likely = max(float(chances[right].sum()), 1e-12)
            total -= weight * float(np.log(likely))
            slopes[own] = weight * (chances - np.where(right, chances / likely, 0.0))
        penalty = PENALTY * float(weights @ weights) / 2
        return total / len(groups) + penalty, matrix.T @ slopes / len(groups) + PENALTY * weights

    found = minimize(loss, np.zeros(len(index)), jac=True, method="L-BFGS-B", options={"maxiter": 200})
    return dict(zip(index, found.x.tolist(), strict=True))


if __name__ == "__main__":
    raise SystemExit(main())
