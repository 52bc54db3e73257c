"""Organizations and outlets that a text names, as antecedents: `the ministry`, `the newspaper`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipelines.claims.sources.discourse import Context, Referent
from pipelines.claims.structures import Name
from pipelines.claims.tables import source_words as words

_REACH = 3
"""Sentences back in which `the company` finds the body that it stands for."""
_AHEAD = 1
_IRRELEVANT = frozenset("same whole entire giant new".split())


def body_of_kind(context: Context, head: str, start: int) -> str | None:
    """The one body up to some sentences before `start` that may be called `head`: `Flydunia` … `the company`.

    Null where there are several, unless a single one of them is a subject.
    """
    found = _bodies_before(context, start, _REACH)
    fitting = {body.name: body for body in found if body.name and may_be_called(context, body.name, head)}
    subjects = {body.name for body in found if body.subject and body.name in fitting}
    if len(fitting) == 1 and (subjects or head in words.COMPANY_NOUNS):
        return next(iter(fitting))
    return subjects.pop() if len(subjects) == 1 else None


def subject_near(context: Context, start: int, *, reach: int) -> str | None:
    """The last organization that is a subject up to `reach` sentences before `start`."""
    subjects = [body for body in _bodies_before(context, start, reach) if body.subject]
    return subjects[-1].name if subjects else None


def _bodies_before(context: Context, start: int, reach: int) -> list[Referent]:
    first = context.discourse.sentences[max(0, context.discourse.sentence_of(start) - reach)][0]
    return [
        referent
        for referent in context.discourse.referents_in(first, start)
        if referent.kind == "organization" and referent.name
    ]


def may_be_called(context: Context, name: str, head: str) -> bool:
    """Whether nothing in the name of a body speaks against `head`: no Authority is a company."""
    if context.discourse.is_outlet(name):
        return False
    own = {singular(word) for word in re.findall(r"[^\W\d_]+", name.lower())} & words.NAMED_BODIES
    if head in own:
        return True
    if head in words.COMPANY_NOUNS or head == "bank":
        return not own - words.TRADING and not name.isupper()
    if head == "agency":
        return bool(own & words.AGENCIES) or (not own and name.replace(".", "").isupper())
    return not own - words.SOCIETIES


def outlet_before(context: Context, start: int) -> str | None:
    """The outlet that was named or spoke last before `start`."""
    spoke = next(
        (
            (position, found.name)
            for position, found in context.recent_sources(0, start)
            if found.type == "publication" and found.name
        ),
        (0, None),
    )
    named = next(
        ((name.start, full) for name in context.discourse.names_before(start) if (full := _outlet(context, name))),
        (0, None),
    )
    return max(spoke, named, key=lambda found: found[0])[1]


def outlet_in_lead(context: Context) -> str | None:
    """The first outlet that the text names."""
    return next((full for name in context.discourse.names if (full := _outlet(context, name))), None)


def _outlet(context: Context, name: Name) -> str | None:
    full = context.discourse.full_name(name)
    return full if name.kind == "organization" and context.discourse.is_outlet(full) else None


def same_head(context: Context, head: str, modifiers: Iterable[str], start: int) -> str | None:
    """The nearest body before whose own name has the head noun: `the ministry` -> `Foreign Ministry`.

    Null where the description has a modifier that the name has not, or where another such body stands near, too.
    """
    wanted = [word[:4] for word in modifiers if word not in _IRRELEVANT]
    here = context.discourse.sentence_of(start)
    best: tuple[int, str] | None = None
    for name in context.discourse.names_before(start):
        if name.kind != "organization":
            continue
        sentence = context.discourse.sentence_of(name.start)
        if best is not None and best[0] - sentence > _REACH:
            break
        full = context.discourse.full_name(name)
        own = full.lower().replace("organisation", "organization").split()
        if head not in own or not all(any(word.startswith(stem) for word in own) for stem in wanted):
            continue
        if best is None:
            best = (sentence, full)
        elif best[1] != full and best[0] < here:
            return None
    return best[1] if best else None


def same_head_ahead(context: Context, head: str, end: int) -> str | None:
    """`A federal court ruled …. The Court of Appeals …`: the body of that kind named in this sentence or the next."""
    limit = context.discourse.sentence_of(end) + _AHEAD
    for name in context.discourse.names_from(end + 1):
        if context.discourse.sentence_of(name.start) > limit:
            break
        full = context.discourse.full_name(name)
        if name.kind == "organization" and " " in full and head in full.lower().split():
            return full
    return None


def singular(word: str) -> str:
    """`departments` -> `department`, `ministries` -> `ministry`."""
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s") if not word.endswith("ss") else word
