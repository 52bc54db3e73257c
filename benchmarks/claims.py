"""Score what `extract_claims` adds to attributions, and its speed.

Resolved sources, check-worthiness and confidence.

python -m benchmarks.claims [--data ../shared/data] [--update-floors | --lower-floors]

Sources are scored on given mentions, check-worthiness on given sentences, confidence on the attributions predicted for
PolNeAR dev, speed on whole articles.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.bootstrap import interval
from benchmarks.floors import DATA_MISSING, Results, add_arguments, corpus_hash, missing, settle
from benchmarks.metrics.attributions import calibration_error, match
from benchmarks.readers import nested, polnear
from benchmarks.readers.articles import read_statements
from benchmarks.readers.checkworthiness import CLAIMBUSTER, NEWS, read_claimbuster, read_news
from benchmarks.readers.sources import (
    GAP,
    SOURCES,
    LabelledSource,
    gap_people,
    read_article_sources,
    read_gap,
    read_sources,
)
from pipelines.claims import pipeline
from pipelines.claims.attribution import find_attributions
from pipelines.claims.extract import extract_claims
from pipelines.claims.fields.check_worthiness import THRESHOLD
from pipelines.claims.fields.confidence import MODEL, calibrated, confidence_features, statement_features
from pipelines.claims.model.reader import read
from pipelines.claims.sources.name_confidence import name_confidence
from pipelines.claims.sources.resolver import resolver_of
from pipelines.claims.structures import Attribution, Resolution, nested_among
from pipelines.core.logistic import load_weights, probability

Judged = tuple[float, bool]
"""A probability, and whether it came true."""

LabelledFeatures = tuple[dict[str, float], bool]
"""What the confidence is computed from, and whether it came true."""


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_arguments(parser)
    options = parser.parse_args(argv)
    files = [options.data / name for name in (polnear.DEV, polnear.TRAIN, CLAIMBUSTER, *GAP)]
    problems = missing(files)
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return DATA_MISSING
    scores = {**source_scores(options.data), **gap_scores(options.data), **check_scores(options.data)}
    scores |= confidence_scores(options.data)
    costs = speed(options.data)
    for name, value in [*scores.items(), *costs.items()]:
        print(f"{name:<44} {value:8.4f}")
    return settle("claims", Results(corpus_hash([*files, SOURCES, NEWS]), scores, costs), options)


def labelled_sources(data: Path) -> Iterator[tuple[LabelledSource, Resolution]]:
    """Resolve each labelled source.

    In PolNeAR dev the source mentions are given. The other articles are read as in production, and the sources that the
    pipeline finds are labelled.
    """
    for document, labels in read_sources(data):
        doc = pipeline.read(document.text)
        resolver = resolver_of(doc._.discourse, document.attributions, antecedents=doc._.antecedents)
        yield from ((label, resolver.resolve(label.start, label.end)) for label in labels)
    for _, text, labels in read_article_sources(data):
        resolver = pipeline.read(text)._.sources
        yield from ((label, resolver.resolve(label.start, label.end)) for label in labels)


def source_scores(data: Path) -> dict[str, float]:
    """The shares of right names, of wrong names, and of right types.

    Given sources are scored by kind of mention, because names are easy. Articles read as in production are scored over
    all sources, separately for those on which no rule was written.
    """
    answers: dict[str, list[bool]] = {}
    judged: list[Judged] = []
    for label, found in labelled_sources(data):
        right = found.name in label.names
        of = f", {label.split}" if label.split in {"fresh", "train"} else ""
        if not label.types:
            answers.setdefault(f"given sources, {label.mention}: name right", []).append(right)
            continue
        answers.setdefault(f"sources of articles{of}: name right", []).append(right)
        answers.setdefault(f"sources of articles{of}: no wrong name", []).append(right or found.name is None)
        answers.setdefault(f"sources of articles{of}: type right", []).append(found.type in label.types)
        if label.split == "fresh" and found.name:
            judged.append((name_confidence(found.by, found.probability), right))
    for name, given in sorted(answers.items()):
        low, high = interval(given, statistics.fmean)
        print(f"{name}: {sum(given)} of {len(given)}, 95 % interval {low:.3f} to {high:.3f}")
    scores = {name: statistics.fmean(given) for name, given in answers.items()}
    if judged:
        scores["source confidence 1 - ECE, fresh"] = 1 - calibration_error(judged, bins=5)
    return scores


def gap_scores(data: Path) -> dict[str, float]:
    """Score GAP validation.

    F1 over pairs of pronoun and candidate, and the share of cases with both right. A pronoun is resolved among all
    persons of its text, the two candidates included. The F1 is that of GAP's own scorer.
    """
    hits = said = true = 0
    right = []
    for case in read_gap(data / GAP[1]):
        people, keys = gap_people(case)
        person = people.of(case.pronoun[0])
        answers = [person is not None and person.key == key for key in keys]
        gold = [same for _, same in case.candidates]
        hits += sum(answer and same for answer, same in zip(answers, gold, strict=True))
        said, true = said + sum(answers), true + sum(gold)
        right.append(answers == gold)
    return {
        "pronouns F1, GAP validation": 2 * hits / (said + true),
        "pronouns, both candidates right, GAP validation": statistics.fmean(right),
    }


def check_scores(data: Path) -> dict[str, float]:
    """F1 of the check-worthy class, and calibration.

    On ClaimBuster's held-out fifth and on hand-labelled news. A sentence of a debate is read alone, as in the data; one
    of news is read in its article, as in a crawl.
    """
    held_out = [each for each in read_claimbuster(data) if each.held_out]
    debates = [(read(each.text).check_worthiness.of([(0, len(each.text))]), each.label == 1) for each in held_out]
    unfitted = [judged for judged, each in zip(debates, held_out, strict=True) if not each.scaling]
    news = judged_news(data)
    return {
        "check-worthiness F1, ClaimBuster held out": best_f1(debates),
        "check-worthiness F1, news held out": f1(news, THRESHOLD),
        "check-worthiness 1 - ECE, ClaimBuster held out": 1 - calibration_error(unfitted),
        # For 142 sentences, a perfect scale would have an error of 0.09 in ten bins, of 0.06 in five.
        "check-worthiness 1 - ECE, news held out": 1 - calibration_error(news, bins=5),
    }


def judged_news(data: Path) -> list[Judged]:
    """The check-worthiness of each held-out sentence of news, with its label."""
    sentences = [each for each in read_news(data) if each.held_out]
    names = {each.document for each in sentences}
    scores = {
        one.name: read(one.text).check_worthiness for one in polnear.read(data / polnear.TRAIN) if one.name in names
    }
    return [(scores[each.document].of([each.span]), each.label == 1) for each in sentences]


def f1(judged: Sequence[Judged], threshold: float) -> float:
    """F1 of the check-worthy class at a threshold."""
    hits = sum(score >= threshold and true for score, true in judged)
    return 2 * hits / max(1, sum(score >= threshold for score, _ in judged) + sum(true for _, true in judged))


def best_f1(judged: Sequence[Judged]) -> float:
    """F1 where as many sentences are predicted check-worthy as are labelled so."""
    ranked = sorted((score for score, _ in judged), reverse=True)
    return f1(judged, ranked[sum(true for _, true in judged) - 1])


def found_attributions(data: Path) -> tuple[list[LabelledFeatures], list[LabelledFeatures]]:
    """Attributions predicted for PolNeAR dev, with features.

    Each with whether a gold attribution matches. Returns those of every other article, on which the confidence is
    fitted, and those of the rest. Nested ones are left out, because PolNeAR annotates none.
    """
    parts: tuple[list[LabelledFeatures], list[LabelledFeatures]] = ([], [])
    for number, document in enumerate(polnear.read(data / polnear.DEV)):
        parts[number % 2].extend(_judged(document.text, document.attributions, nested=False))
    return parts


def found_nested(data: Path) -> tuple[list[LabelledFeatures], list[LabelledFeatures]]:
    """Nested attributions predicted for our nested set.

    Those of every other case, and those of the rest.
    """
    parts: tuple[list[LabelledFeatures], list[LabelledFeatures]] = ([], [])
    for number, case in enumerate(nested.read(data)):
        parts[number % 2].extend(_judged(case.text, case.levels, nested=True))
    return parts


def _judged(text: str, gold: list[Attribution], *, nested: bool) -> list[LabelledFeatures]:
    """Predicted attributions with their features and whether a gold one matches."""
    predicted = find_attributions(text)
    right = set(match(text, gold, predicted).values())
    return [
        (confidence_features(text, found, nested=is_inner), index in right)
        for index, (found, is_inner) in enumerate(zip(predicted, nested_among(predicted), strict=True))
        if is_inner == nested
    ]


def found_statements(data: Path) -> tuple[list[LabelledFeatures], list[LabelledFeatures]]:
    """Labelled statements with their features.

    Those of the split "train", and those of "test".
    """
    parts: tuple[list[LabelledFeatures], list[LabelledFeatures]] = ([], [])
    for statement in read_statements(data):
        score = read(statement.text).check_worthiness.of([statement.span])
        parts[statement.split == "test"].append((statement_features(score), statement.right))
    return parts


def confidence_scores(data: Path) -> dict[str, float]:
    """Calibration of the confidence of claims, on data that it was not fitted on."""
    attributions = [(calibrated(features), right) for features, right in found_attributions(data)[1]]
    inner = [(calibrated(features), right) for features, right in found_nested(data)[1]]
    own = [
        (probability(features, load_weights(MODEL, "statement")), right)
        for features, right in found_statements(data)[1]
    ]
    return {
        "confidence 1 - ECE, PolNeAR dev held out": 1 - calibration_error(attributions),
        # For about a hundred attributions in five bins, a perfect scale would have an error of about 0.06.
        "confidence 1 - ECE, nested held out": 1 - calibration_error(inner, bins=5),
        "confidence 1 - ECE, statements held out": 1 - calibration_error(own, bins=5),
    }


def speed(data: Path) -> dict[str, float]:
    """Processor time of `extract_claims` for 700 words, in milliseconds.

    The median over articles.
    """
    documents = [document.text for document in polnear.read(data / polnear.DEV)][:20]
    extract_claims(documents[0])
    taken = []
    for text in documents:
        started = time.process_time()
        extract_claims(text)
        taken.append((time.process_time() - started) * 1000 * 700 / len(text.split()))
    return {"milliseconds for 700 words": statistics.median(taken)}


if __name__ == "__main__":
    raise SystemExit(main())
