"""Organizations and outlets that a text names, as antecedents: `the ministry`, `the newspaper`."""

from __future__ import annotations

from collections.abc import Callable

from pipelines.claims.sources.context import Context
from pipelines.claims.sources.discourse import Referent


def body_near(context: Context, start: int, fits: Callable[[Referent], bool], *, reach: int) -> str | None:
    """The name of the best organization up to `reach` sentences before `start` that `fits`."""
    here = context.discourse.sentence_of(start)
    best: tuple[float, str] | None = None
    for referent in context.discourse.referents:
        if referent.kind != "organization" or referent.start >= start or referent.name is None:
            continue
        distance = here - context.discourse.sentence_of(referent.start)
        if distance > reach or not fits(referent):
            continue
        score = -distance + (1.0 if referent.subject else 0.0) - (0.5 if referent.possessive else 0.0)
        if best is None or score >= best[0]:
            best = (score, referent.name)
    return best[1] if best else None


def outlet_before(context: Context, start: int) -> str | None:
    """The outlet that was named or spoke last before `start`."""
    spoke = [
        (position, resolution.name)
        for position, resolution in context.recent
        if position < start and resolution.type == "publication" and resolution.name
    ]
    named = [
        (name.start, full)
        for name in context.discourse.names
        if name.start < start and name.kind == "organization"
        for full in [context.discourse.directory.full(name)]
        if context.discourse.is_outlet(full)
    ]
    return max([*spoke, *named], default=(0, None))[1]


def outlet_in_lead(context: Context) -> str | None:
    """The first outlet that the text names."""
    for name in context.discourse.names:
        full = context.discourse.directory.full(name)
        if name.kind == "organization" and context.discourse.is_outlet(full):
            return full
    return None


def same_head(context: Context, head: str, start: int) -> str | None:
    """The nearest body before whose own name has the head noun: `the ministry` → `Foreign Ministry`."""
    for name in reversed([n for n in context.discourse.names if n.start < start and n.kind == "organization"]):
        full = context.discourse.directory.full(name)
        if head in full.lower().replace("organisation", "organization").split():
            return full
    return None


def same_head_ahead(context: Context, head: str, end: int) -> str | None:
    """`A federal court ruled …. The Court of Appeals …`: the body of that kind named in this sentence or the next."""
    limit = context.discourse.sentence_of(end) + 1
    for name in context.discourse.names:
        if name.kind == "organization" and name.start > end and context.discourse.sentence_of(name.start) <= limit:
            full = context.discourse.directory.full(name)
            if " " in full and head in full.lower().split():
                return full
    return None
