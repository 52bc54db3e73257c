"""Score `find_attributions`: spans, links, nesting, calibration and speed.

Patterns and published figures stand beside the scores.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache, partial

from benchmarks import floors
from benchmarks.bootstrap import interval, paired_interval
from benchmarks.metrics import attributions as metrics
from benchmarks.metrics.attributions import ROLES, Counts
from benchmarks.readers import cofenet, deeds, marked, nested, polnear
from benchmarks.rivals import patterns
from pipelines.claims.attribution import find_attributions
from pipelines.claims.chains.statement_filter import is_hypothetical
from pipelines.claims.chains.statement_model import reports_statement
from pipelines.claims.pipeline import load
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Attribution, is_nested

Finder = Callable[[str], list[Attribution]]
FINDERS: dict[str, Finder] = {"ours": find_attributions, "patterns": patterns.find_attributions}

# CofeNet's Table 2, BERT-base with CofeNet, on PolNeAR's test part; linked F1 from two annotators' agreement.
PUBLISHED = {"source": 0.832, "cue": 0.753, "content": 0.729}
TWO_PEOPLE = 0.75

ARTICLE_WORDS = 700

UNKNOWN = 0.6
"""Confidence of a labelled attribution that the pipeline no longer finds."""

Measured = dict[str, float]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark; the exit status is 0, 1 below a floor, 2 if data is missing."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.attribution", description=__doc__)
    floors.add_arguments(parser)
    options = parser.parse_args(argv)
    files = [options.data / name for name in (polnear.DEV, polnear.TRAIN, cofenet.VALID)]
    if problems := floors.missing([*files, *nested.sources(options.data)]):
        print(*problems, sep="\n")
        return floors.DATA_MISSING
    _use_one_core()
    documents = list(polnear.read(options.data / polnear.DEV))
    scores = {
        **score_documents(documents),
        **score_published(list(cofenet.read(options.data / cofenet.VALID, printed=False)), "tokens joined"),
        **score_published(list(cofenet.read(options.data / cofenet.VALID, printed=True)), "as printed"),
        **score_nested(list(nested.read(options.data))),
        **score_phenomena(list(marked.read())),
        **score_noun_cues(list(marked.read(marked.NOUN_CUES))),
        **score_statements(list(deeds.read(options.data))),
    }
    costs = {"milliseconds for 700 words": milliseconds(documents)}
    print(f"\n{ARTICLE_WORDS}-word article, one core: {costs['milliseconds for 700 words']:.0f} ms (target 120)")
    corpus = floors.corpus_hash([*files, nested.CASES, marked.CASES, marked.NOUN_CUES, deeds.CASES])
    return floors.settle("attribution", floors.Results(corpus, scores, costs), options)


def score_documents(documents: Sequence[polnear.Document]) -> Measured:
    """Score spans and links on whole articles, and the calibration of the confidence."""
    print(f"\nPolNeAR dev, {len(documents)} articles")
    found = {name: [find(document.text) for document in documents] for name, find in FINDERS.items()}
    measured = {}
    for measure in (metrics.exact, metrics.overlap):
        for role in ROLES:
            name = f"dev {measure.__name__} {role}"
            count = partial(measure, role=role)
            counts = {
                finder: [count(one.attributions, other) for one, other in zip(documents, each, strict=True)]
                for finder, each in found.items()
            }
            measured[name] = _row(name, counts)
    views: dict[str, Callable[[list[Attribution]], list[Attribution]]] = {
        "dev linked": list,
        "dev linked, outermost alone": metrics.outermost,  # PolNeAR annotates nothing within a content
    }
    for name, view in views.items():
        counts = {
            finder: [
                metrics.linked(one.text, one.attributions, view(other))
                for one, other in zip(documents, each, strict=True)
            ]
            for finder, each in found.items()
        }
        measured[name] = _row(name, counts, comparison=TWO_PEOPLE)
    error = metrics.calibration_error(list(_judged(documents, found["ours"])))
    print(f"{'dev calibration, expected error':34} {error:.3f}")
    return {**measured, "dev calibration, 1 - error": 1 - error}


def score_published(segments: Sequence[cofenet.Segment], form: str) -> Measured:
    """Score exact spans as the best published results do.

    By paragraph, and in whole tokens.
    """
    print(f"\nCofeNet's setting, PolNeAR valid, {len(segments)} segments, {form}")
    found = {
        name: [[segment.to_tokens(one) for one in find(segment.text)] for segment in segments]
        for name, find in FINDERS.items()
    }
    measured = {}
    for role in ROLES:
        counts = {
            finder: [metrics.exact([one.gold], other, role=role) for one, other in zip(segments, each, strict=True)]
            for finder, each in found.items()
        }
        name = f"published, {form}, {role}"
        measured[name] = _row(name, counts, comparison=PUBLISHED[role])
    return measured


def score_nested(cases: Sequence[nested.Case]) -> Measured:
    """The share of hand-labelled chains whose levels are all found, in order."""
    print("\nNested attributions, share found")
    measured = {}
    for split in ("dev", "test"):
        chosen = [case for case in cases if case.split == split]
        counts = {
            name: [_hit(metrics.chain_found(case.text, case.levels, find(case.text))) for case in chosen]
            for name, find in FINDERS.items()
        }
        name = f"nested {split}"
        measured[name] = _row(name, counts)
    return measured


def score_phenomena(cases: Sequence[marked.Case]) -> Measured:
    """Score attributions in our own cases.

    There is one score for all, since each phenomenon has only a few.
    """
    print("\nOur own cases, attributions found")
    counts = {
        name: [metrics.linked(case.text, case.attributions, find(case.text)) for case in cases]
        for name, find in FINDERS.items()
    }
    for phenomenon in dict.fromkeys(case.phenomenon for case in cases):
        chosen = [i for i, case in enumerate(cases) if case.phenomenon == phenomenon]
        sums = {name: metrics.total(each[i] for i in chosen) for name, each in counts.items()}
        columns = [
            f"{name} {one.matched_gold} of {one.gold}, {one.predicted - one.matched_predicted} wrong"
            for name, one in sums.items()
        ]
        print(f"{phenomenon:34} {columns[0]:26} {columns[1]}")
    return {"cases linked": _row("all, linked F1", counts)}


def score_noun_cues(cases: Sequence[marked.Case]) -> Measured:
    """The share of attributions by a noun that are found.

    `a report by the harbour authority that …`
    """
    counts = {
        name: [_hit(bool(metrics.match(case.text, case.attributions, find(case.text)))) for case in cases]
        for name, find in FINDERS.items()
    }
    return {"noun cues found": _row("noun cues found", counts)}


def score_statements(judged: Sequence[deeds.Judged]) -> Measured:
    """F1 of the statement filter, for statements and for deeds."""
    print("\nStatements and deeds, F1")
    measured = {}
    for split in ("dev", "test", "fresh"):
        chosen = [each for each in judged if each.split == split]
        held = kept_by_filter(chosen)
        for name, wanted in (("statements", True), ("deeds", False)):
            gold = [each.is_statement == wanted for each in chosen]
            counts = [_counts_of(one, kept == wanted) for one, kept in zip(gold, held, strict=True)]
            constant = metrics.micro_f1([_counts_of(one, True) for one in gold])
            label = f"{name} {split}"
            measured[label], (low, high) = metrics.micro_f1(counts), interval(counts, metrics.micro_f1)
            print(f"{label:34} {measured[label]:.3f} [{low:.3f}, {high:.3f}]  {constant:.3f} if all {len(chosen)} were")
    return measured


def _counts_of(gold: bool, predicted: bool) -> Counts:
    both = gold and predicted
    return Counts(both, gold, both, predicted)


def kept_by_filter(judged: Sequence[deeds.Judged]) -> list[bool]:
    """Whether the pipeline's filters keep each attribution."""
    return [
        not is_hypothetical(discourse, one, nested=nested) and reports_statement(discourse, one, nested=nested)
        for discourse, one, nested in with_context(judged)
    ]


def with_context(judged: Iterable[deeds.Judged]) -> Iterator[tuple[Discourse, Attribution, bool]]:
    """Each attribution with its discourse, its scores, and whether it is nested.

    The scores are those that the pipeline gives it.
    """
    nlp = load()
    others = nlp.pipe_names[nlp.pipe_names.index("hypothetical_reports") :]
    read = lru_cache(maxsize=4)(lambda text: nlp(nlp.make_doc(text), disable=others))
    for each in judged:
        doc, cue = read(each.text), each.attribution.cue[0]
        found = next((one for one in doc._.candidates if one.cue[0] == cue), Attribution([], [], [], UNKNOWN))
        rivals = (one for one in doc._.candidates if one.cue[0] != cue)
        known = replace(each.attribution, confidence=found.confidence, statement_score=found.statement_score)
        yield doc._.discourse, known, is_nested(each.attribution, rivals)


def milliseconds(documents: Sequence[polnear.Document]) -> float:
    """Median time for `ARTICLE_WORDS` words.

    The articles are of about that length, and each is read three times. This is processor time, which on one core and
    one thread equals elapsed time on an idle machine.
    """
    lengths = {document.text: len(document.text.split()) for document in documents}
    articles = {text: words for text, words in lengths.items() if abs(words - ARTICLE_WORDS) <= ARTICLE_WORDS / 5}
    timings = []
    for _ in range(3):
        for text, words in articles.items():
            start = time.process_time()
            find_attributions(text)
            timings.append((time.process_time() - start) * 1000 * ARTICLE_WORDS / words)
    return statistics.median(timings)


def _row(name: str, counts: dict[str, list[Counts]], *, comparison: float | None = None) -> float:
    """Print one row of scores, with intervals and the rival's, and return F1."""
    ours, theirs = counts["ours"], counts["patterns"]
    f1, (low, high) = metrics.micro_f1(ours), interval(ours, metrics.micro_f1)
    ahead = paired_interval(ours, theirs, metrics.micro_f1)
    rival = f"patterns {metrics.micro_f1(theirs):.3f}, ahead by [{ahead.low:+.3f}, {ahead.high:+.3f}]"
    beside = f"  for comparison {comparison}" if comparison else ""
    print(f"{name:34} {f1:.3f} [{low:.3f}, {high:.3f}]  {rival}{beside}")
    return f1


def _judged(documents: Iterable[polnear.Document], found: Iterable[list[Attribution]]) -> Iterable[tuple[float, bool]]:
    """The confidence of each outermost attribution, and whether it is right.

    PolNeAR annotates no nested ones.
    """
    for document, every in zip(documents, found, strict=True):
        predicted = metrics.outermost(every)
        right = set(metrics.match(document.text, document.attributions, predicted).values())
        yield from ((one.confidence, i in right) for i, one in enumerate(predicted))


def _hit(found: bool) -> Counts:
    return Counts(found, 1, found, 1)


def _use_one_core() -> None:
    """Pin the process to one core, if the system allows it.

    Call it before the model starts its thread pool.
    """
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


if __name__ == "__main__":
    raise SystemExit(main())
