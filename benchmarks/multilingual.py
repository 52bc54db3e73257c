"""Score attributions in other languages than English: links, spans, deeds."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks import floors
from benchmarks.bootstrap import interval
from benchmarks.metrics import attributions as metrics
from benchmarks.metrics.attributions import Counts, Role
from benchmarks.readers import adaq, german_quotes, marked
from pipelines.claims import multilingual
from pipelines.claims.attribution import find_attributions
from pipelines.claims.extract import extract_claims
from pipelines.claims.model.loading import load
from pipelines.claims.model.reader import read_with
from pipelines.claims.structures import Attribution
from pipelines.core.spans import Spans

OURS = {path.stem.rsplit("-", 1)[1]: path for path in sorted(marked.CASES.parent.glob("attributions-??.jsonl"))}
"""Our own labelled paragraphs by language."""

DEEDS = marked.CASES.with_name("foreign_deeds.jsonl")
"""Our own sentences that report a statement or a deed."""

PUBLIC = {"de": german_quotes.DEV, **adaq.FILES}
SHIPPED = 0.60
"""Linked F1 from which a language gets claims from the network."""

Finder = Callable[[str], list[Attribution]]


@dataclass(frozen=True)
class Case:
    """A text with its attributions, and passages where predictions do not count."""

    text: str
    attributions: list[Attribution]
    neutral: Spans = field(default_factory=list)


def read_all(data: Path) -> dict[str, list[Case]]:
    """Read the cases of each set that is there, by the name of the set.

    The name is its language, with "-public" for public ones.
    """
    found = {
        language: [Case(one.text, one.attributions) for one in marked.read(path)] for language, path in OURS.items()
    }
    if (data / german_quotes.DEV).exists():
        read = german_quotes.read(data / german_quotes.DEV)
        found["de-public"] = [Case(one.text, one.attributions, one.without_cue) for one in read]
    for language, path in adaq.FILES.items():
        if (data / path).exists():
            found[f"{language}-public"] = [Case(one.text, one.attributions) for one in adaq.read(data / path)]
    return found


def counts(cases: Sequence[Case], find: Finder) -> tuple[list[Counts], list[Counts], dict[Role, list[Counts]]]:
    """Count linked attributions and exact spans.

    Linked ones are counted twice: all, and without those predicted in neutral passages.
    """
    found = [find(case.text) for case in cases]
    judged = [metrics.linked(case.text, case.attributions, one) for case, one in zip(cases, found, strict=True)]
    fair = [
        metrics.linked(case.text, case.attributions, counted(case, one)) for case, one in zip(cases, found, strict=True)
    ]
    exact = {
        role: [metrics.exact(case.attributions, one, role=role) for case, one in zip(cases, found, strict=True)]
        for role in metrics.ROLES
    }
    return judged, fair, exact


def counted(case: Case, predicted: Sequence[Attribution]) -> list[Attribution]:
    """The predictions that count.

    They match, or most of their content is in no neutral passage.
    """
    right = set(metrics.match(case.text, case.attributions, predicted).values())
    return [one for index, one in enumerate(predicted) if index in right or not _is_neutral(case, one)]


def _is_neutral(case: Case, one: Attribution) -> bool:
    inside = sum(
        max(0, min(end, last) - max(start, first)) for start, end in one.content for first, last in case.neutral
    )
    return 2 * inside > sum(end - start for start, end in one.content)


def row(name: str, cases: Sequence[Case], find: Finder) -> str:
    """One line of figures for the cases of a set."""
    return line(name, counts(cases, find))


def line(name: str, counted: tuple[list[Counts], list[Counts], dict[Role, list[Counts]]]) -> str:
    """One line of figures, from the counts of a set."""
    judged, fair, exact = counted
    total = metrics.total(judged)
    low, high = interval(judged, metrics.micro_f1)
    roles = " ".join(f"{metrics.micro_f1(each):.3f}" for each in exact.values())
    return (
        f"{name:9} linked {metrics.f1(total):.3f} [{low:.3f}, {high:.3f}] (P {metrics.precision(total):.2f}, "
        f"R {metrics.recall(total):.2f}, {total.gold} gold), fair {metrics.micro_f1(fair):.3f}, exact {roles}"
    )


def statements_and_deeds() -> tuple[list[bool], list[bool]]:
    """For each statement whether it is claimed, and for each deed whether it is not."""
    found: dict[str, list[bool]] = {"statement": [], "deed": []}
    for row in map(json.loads, DEEDS.read_text(encoding="utf-8").splitlines()):
        text, (one,) = marked.parse(row["marked"])
        cues = [claim.cue for claim in extract_claims(text, language=row["language"]) if claim.cue]
        claimed = any(cue.start < one.cue[0][1] and one.cue[0][0] < cue.end for cue in cues)
        found[row["label"]].append(claimed == (row["label"] == "statement"))
    return found["statement"], found["deed"]


def shipped(language: str) -> Finder:
    """What production finds in a language, by the network and the rules beside it."""
    return lambda text: find_attributions(text, language=language)


def network_alone(_: str) -> Finder:
    """The network as a finder, whether or not it ships for the language."""
    return lambda text: read_with(load(multilingual.MODEL), text).attributions


def main(argv: Sequence[str] | None = None) -> int:
    """Score what production finds in each set, and check it against the floors."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.multilingual", description=__doc__)
    floors.add_arguments(parser)
    parser.add_argument("--network", action="store_true", help="score the network alone, in every language; no floors")
    options = parser.parse_args(argv)
    if problems := floors.missing([options.data / path for path in PUBLIC.values()]):
        print(*problems, sep="\n")
        return floors.DATA_MISSING
    finder_of = network_alone if options.network else shipped
    scores: dict[str, float] = {}
    for name, cases in read_all(options.data).items():
        found = counts(cases, finder_of(name.partition("-")[0]))
        print(line(name, found), flush=True)
        judged, fair, _ = found
        scores |= {f"{name}, linked": metrics.micro_f1(judged), f"{name}, fair": metrics.micro_f1(fair)}
    if options.network:
        return floors.OK
    for kind, right in zip(("statements claimed", "deeds not claimed"), statements_and_deeds(), strict=True):
        print(f"{kind}: {sum(right)} of {len(right)}")
        scores[kind] = sum(right) / len(right)
    corpus = floors.corpus_hash([*OURS.values(), DEEDS, *(options.data / path for path in PUBLIC.values())])
    return floors.settle("multilingual", floors.Results(corpus, scores), options)


if __name__ == "__main__":
    raise SystemExit(main())
