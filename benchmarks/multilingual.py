"""Score attributions in other languages than English: linked F1 and exact spans."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks import floors
from benchmarks.bootstrap import interval
from benchmarks.metrics import attributions as metrics
from benchmarks.metrics.attributions import Counts, Role
from benchmarks.readers import adaq, german_quotes, marked
from pipelines.claims.quotations.find import find_quotations, quotes
from pipelines.claims.structures import Attribution
from pipelines.core.spans import Spans

OURS = {path.stem.rsplit("-", 1)[1]: path for path in sorted(marked.CASES.parent.glob("attributions-??.jsonl"))}
"""Our own labelled paragraphs by language."""

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
    """Read the cases of each set that is there, by the name of the set: its language, "-public" for public ones."""
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
    """Counts of linked attributions, the same without those predicted in neutral passages, and of exact spans."""
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
    """The predictions that count: those that match, or whose content is for the most part in no neutral passage."""
    right = set(metrics.match(case.text, case.attributions, predicted).values())
    return [one for index, one in enumerate(predicted) if index in right or not _is_neutral(case, one)]


def _is_neutral(case: Case, one: Attribution) -> bool:
    inside = sum(
        max(0, min(end, last) - max(start, first)) for start, end in one.content for first, last in case.neutral
    )
    return 2 * inside > sum(end - start for start, end in one.content)


def row(name: str, cases: Sequence[Case], find: Finder) -> str:
    """One line of figures for the cases of a set."""
    judged, fair, exact = counts(cases, find)
    total = metrics.total(judged)
    low, high = interval(judged, metrics.micro_f1)
    roles = " ".join(f"{metrics.micro_f1(each):.3f}" for each in exact.values())
    return (
        f"{name:9} linked {metrics.f1(total):.3f} [{low:.3f}, {high:.3f}] (P {metrics.precision(total):.2f}, "
        f"R {metrics.recall(total):.2f}, {total.gold} gold), fair {metrics.micro_f1(fair):.3f}, exact {roles}"
    )


def rules(language: str) -> Finder:
    """The rules for direct quotations as a finder; it finds nothing in a language that they do not know."""

    def find(text: str) -> list[Attribution]:
        claims = find_quotations(text, language=language) if quotes(language) else []
        return [
            Attribution(
                source=[(claim.source.start, claim.source.end)] if claim.source else [],
                cue=[(claim.cue.start, claim.cue.end)] if claim.cue else [],
                content=[(piece.start, piece.end) for piece in claim.fragments],
            )
            for claim in claims
        ]

    return find


def main(argv: Sequence[str] | None = None) -> int:
    """Score the rules for direct quotations on each set."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.multilingual", description=__doc__)
    floors.add_arguments(parser)
    options = parser.parse_args(argv)
    if problems := floors.missing([options.data / path for path in PUBLIC.values()]):
        print(*problems, sep="\n")
        return floors.DATA_MISSING
    for name, cases in read_all(options.data).items():
        print(row(name, cases, rules(name.partition("-")[0])))
    return floors.OK


if __name__ == "__main__":
    raise SystemExit(main())
