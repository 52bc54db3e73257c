"""Carry the outlet of an interview on to the quotations that follow.

They are of the same speaker.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from pipelines.claims.document import Doc, Language
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import SourceLookup, Step
from pipelines.claims.tables.relay_words import ELSEWHERE
from pipelines.core.spans import Span

Told = tuple[tuple[Step, ...], tuple[Span, ...]]
"""The steps of a reported statement, and where its content stands."""

_ELSEWHERE = re.compile(ELSEWHERE)


@Language.component(
    "interviews", requires=["doc._.discourse", "doc._.chains", "doc._.sources"], assigns=["doc._.chains"]
)
def continue_interviews(doc: Doc) -> Doc:
    """Carry the outlet of an interview on to the quotations that follow.

    `“…,” Ruiz told the Herald. “…,” she said.` -> the Herald is the first step of both
    """
    told = [(chain.steps, chain.fragments) for chain in doc._.chains]
    steps = carried_on(doc._.discourse, told, doc._.sources)
    doc._.chains = [replace(chain, steps=each) for chain, each in zip(doc._.chains, steps, strict=True)]
    return doc


def carried_on(discourse: Discourse, told: Iterable[Told], resolver: SourceLookup) -> Iterator[tuple[Step, ...]]:
    """Add the outlet of an interview to the statements that continue it.

    Returns the steps of each statement, in text order.

    An interview continues while each paragraph quotes its speaker and nobody else, and names no other occasion.
    """
    outlet: Step | None = None
    speaker: str | None = None
    reach = 0
    for steps, fragments in told:
        source = steps[-1].source
        name = resolver.resolve_silently(*source).name if source else None
        end = max(stop for _, stop in (*fragments, source or (0, 0)))
        if _is_given_to(steps, resolver):
            outlet, speaker, reach = steps[0], name, end
        elif outlet and name is not None and name != speaker:
            outlet = None
        elif outlet and name and len(steps) == 1 and _follows(discourse, steps[0], fragments[0], reach):
            yield (outlet, *steps)
            reach = end
            continue
        elif outlet and name and _goes_on(discourse, steps[0], fragments[0], reach):
            reach = end
        yield steps


def _is_given_to(steps: tuple[Step, ...], resolver: SourceLookup) -> bool:
    outlet = steps[0].source if len(steps) == 2 and steps[0].cue is None else None
    return outlet is not None and resolver.resolve_silently(*outlet).type == "publication"


def _follows(discourse: Discourse, step: Step, first: Span, reach: int) -> bool:
    return discourse.in_quotation(first[0]) and _goes_on(discourse, step, first, reach)


def _goes_on(discourse: Discourse, step: Step, first: Span, reach: int) -> bool:
    """Whether a statement stands in the interview's paragraph or the next."""
    text = discourse.text
    between = text[reach : max(reach, first[0])]
    sentence = discourse.sentences[discourse.sentence_of(step.cue[0] if step.cue else first[0])]
    return (
        len(re.findall(r"\n\s*", between)) <= 1
        and not _ELSEWHERE.search(between)
        and not _ELSEWHERE.search(text, *sentence)
    )
