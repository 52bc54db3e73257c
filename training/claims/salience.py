"""Select the most salient person before a pronoun, as a label for unlabelled text.

Salience follows S. Lappin and H. Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994), with weights set by
hand on labelled sources.
"""

from __future__ import annotations

import re

from pipelines.claims.sources.discourse import Context
from pipelines.claims.structures import Referent


def best_person(context: Context, position: int, gender: str | None, named: frozenset[str]) -> Referent | None:
    """The most salient person of `gender` before `position`.

    Those in `named` are left out; None if all are too far away.
    """
    scored = [
        (score, referent.start, referent)
        for referent in context.discourse.referents
        if referent.kind == "person" and referent.name not in named
        for score in [_salience(context, referent, position, gender)]
        if score is not None
    ]
    if not scored:
        return None
    best = max(scored, key=lambda entry: entry[:2])
    return best[2] if best[0] > -8 else None


def _salience(context: Context, referent: Referent, position: int, gender: str | None) -> float | None:
    """How salient a referent is for a pronoun; None if it cannot stand for it."""
    discourse = context.discourse
    here, there = discourse.sentence_of(position), discourse.sentence_of(referent.start)
    if gender and referent.gender and referent.gender != gender:
        return None
    if referent.start >= position and (there != here or not _opens_subordinate(context, position)):
        return None
    score = -1.0 * min(here - there, 12)
    score += 1.2 if referent.subject else 0.0
    score += 1.2 if gender and referent.gender == gender else 0.0
    score -= 1.6 if referent.quoted and not discourse.in_quotation(position) else 0.0
    score -= 0.7 if referent.possessive else 0.0
    score -= 1.0 if referent.start > position else 0.0
    if referent.name:
        mentions = sum(other.name == referent.name for other in discourse.referents)
        score += 0.25 * min(mentions, 8) ** 0.5
    score -= 1.0 if context.is_reported(referent.start) and not context.is_reported(position) else 0.0
    return score + _heard(context, referent, position, gender)


def _heard(context: Context, referent: Referent, position: int, gender: str | None) -> float:
    """A bonus for the last two sources, who are likely to continue speaking."""
    recent = [
        resolution.name
        for start, resolution in context.recent[-4:]
        if start < position
        and resolution.type in {"person", "unnamed", None}
        and (gender is None or resolution.name is None or context.discourse.gender(resolution.name) in {gender, None})
    ]
    if referent.name is None or referent.name not in recent[-2:]:
        return 0.0
    return 2.4 if recent[-1] == referent.name else 0.8


def _opens_subordinate(context: Context, position: int) -> bool:
    """Whether a subordinate clause opens the sentence before `position`."""
    start = context.discourse.sentences[context.discourse.sentence_of(position)][0]
    lead = context.discourse.text[start:position]
    return (
        len(lead) < 60
        and re.match(
            r"[\"“]?(?:While|When|As|After|Before|Although|Though|If|Since|In|Because|Once|Until|Asked|Despite|For|With)\b",
            lead,
        )
        is not None
    )
