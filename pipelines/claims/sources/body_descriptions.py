"""Whom noun phrases for bodies, outlets and documents stand for: `the ministry`, `the newspaper`, `the report`."""

# ruff: noqa: E501 - an example stands on one line

from __future__ import annotations

import re

from pipelines.claims.sources.bodies import body_near, outlet_before, outlet_in_lead, same_head, same_head_ahead
from pipelines.claims.sources.context import Context, Resolution
from pipelines.claims.sources.mentions import Mention
from pipelines.claims.spans import Span
from pipelines.claims.tables.source_words import KINDS_OF_COURT
from pipelines.core.records import SourceType

_OF_NO_OUTLET = frozenset(
    "ad bill complaint email filing indictment law lawsuit letter suit memo petition speech statement tweet".split()
)
# `an editorial in the Herald`
_PRINTED = re.compile(r"\b(?:in|on)\s(?:\w+day[’']s\s)?(?:[Tt]he\s)?$")
_ISSUED = re.compile(
    r"(?:,[^,.;]{2,60},)?\s(?:(?:has|had|have|also|later)\s)?(?:provided|issued|released|gave|sent|posted|published|wrote|put out|made)\s(?:an?|the)\s(?:[\w-]+\s){0,2}"
)
_DOCUMENT_REACH = 12
"""So many sentences back may stand whose document it is."""
_BY = re.compile(r"\b(?:by|from)\s(?:[^,.;]{0,60}\s)?$")


def document(context: Context, mention: Mention, start: int, end: int) -> Resolution:
    """A document speaks for whoever made it, where the phrase or the text says who."""
    makers = [name for name in mention.inner if name.kind in {"organization", "person"}]
    owned = [
        name
        for name in makers
        if re.match(r"[’']s?\b|\s|/|[’']\s", context.discourse.text[name.end :]) and name.end <= mention.core[1]
    ]
    by_whom = [
        name for name in makers if name.kind == "person" and _BY.search(context.discourse.text[start : name.start])
    ] + [
        name
        for name in makers
        if re.search(r"\b(?:by|from|of)\s(?:[Tt]he\s)?$", context.discourse.text[max(0, name.start - 9) : name.start])
    ]
    printed = [
        name
        for name in mention.inner
        if name.start > mention.core[0]
        and context.discourse.is_outlet(context.discourse.directory.full(name))
        and _PRINTED.search(context.discourse.text[max(0, name.start - 24) : name.start])
    ]
    if owned or by_whom or printed:
        return Resolution(context.discourse.directory.full((owned or by_whom or printed)[0]), "document", "owner")
    if re.match(r"(?:[^,]*?[’']s?|their|its|our|my)\s", context.discourse.text[start:end]):
        # `the port's records`: of somebody whom the text may not name.
        return Resolution(None, "document", None)
    if mention.determiner != "definite":
        ahead = _document_ahead(context, mention.head, end) if mention.core[1] == end else None
        return Resolution(ahead, "document", "cataphor" if ahead else None)
    maker = _maker_before(context, mention.head, start)
    if maker:
        return Resolution(maker, "document", "nominal")
    for position, resolution in reversed(context.recent):
        if mention.head in _OF_NO_OUTLET and resolution.type == "publication":
            continue
        if position < start and resolution.name and resolution.type in {"publication", "organization", "document"}:
            near = context.discourse.sentence_of(start) - context.discourse.sentence_of(position) <= 6
            return Resolution(resolution.name if near else None, "document", "nominal" if near else None)
    # `the reports` that go about have many makers, or none that the text names.
    body = None if mention.plural else body_near(context, start, lambda referent: referent.subject, reach=1)
    outlet = (
        outlet_before(context, start)
        if mention.head in {"report", "article", "story", "piece", "investigation"}
        else None
    )
    found = outlet or body
    return Resolution(found, "document", "nominal" if found else None)


def _document_ahead(context: Context, head: str, end: int) -> str | None:
    """`A new poll …. The Bloomberg poll …`: who owns the next such document, up to three sentences on."""
    here = context.discourse.sentence_of(end)
    limit = context.discourse.sentences[min(here + 3, len(context.discourse.sentences) - 1)][1]
    for match in re.compile(rf"\b{re.escape(head)}s?\b").finditer(context.discourse.text, end, limit):
        before = [
            name for name in context.discourse.names if match.start() - 40 < name.start and name.end < match.start()
        ]
        owners = [name for name in before if name.kind == "organization" and name.start > end]
        between = context.discourse.text[owners[-1].end : match.start()] if owners else "."
        if re.fullmatch(r"(?:[’']s)?(?:[\s/-]\w+){0,3}[\s/-]", between):
            return context.discourse.directory.full(owners[-1])
    return None


def _maker_before(context: Context, head: str, start: int) -> str | None:
    """`The Bloomberg poll …. The poll …`, `In a letter, Ruiz said …. The letter …`: whose the last such document was."""
    text = context.discourse.text
    first = context.discourse.sentences[max(0, context.discourse.sentence_of(start) - _DOCUMENT_REACH)][0]
    for match in reversed(list(re.compile(rf"\b{re.escape(head)}\b").finditer(text, first, start))):
        begin, stop = context.discourse.sentences[context.discourse.sentence_of(match.start())]
        owner = _owner_of(context, match.span(), begin) or _issuer(context, match.start(), begin)
        if owner:
            return owner
        if re.search(r"\b[Ii]n (?:an? |the )?(?:[\w-]+ ){0,2}$", text[begin : match.start()]):
            for position, resolution in context.recent:
                if begin <= position < stop and resolution.type in {"person", "organization"}:
                    return resolution.name
    return None


def _issuer(context: Context, noun: int, begin: int) -> str | None:
    """`Ana Ruiz issued a short statement`: who did, in the sentence that starts at `begin`."""
    for name in reversed(context.discourse.names):
        if begin <= name.start and name.end < noun and name.kind in {"person", "organization"}:
            issued = _ISSUED.fullmatch(context.discourse.text, name.end, noun)
            return context.discourse.directory.full(name) if issued else None
    return None


def _owner_of(context: Context, noun: Span, begin: int) -> str | None:
    """The body whose document stands at `noun`, in the sentence that starts at `begin`: `a Bloomberg poll`."""
    text = context.discourse.text
    for name in reversed(context.discourse.names):
        if begin <= name.start and name.end <= noun[1]:
            between = text[name.end : noun[0]]
            if name.end == noun[1]:
                return name.text[: noun[0] - name.start].removeprefix("The ").strip()
            if name.kind == "organization" and re.fullmatch(r"(?:[’']s)?(?:[\s/-]\w+){0,3}[\s/-]", between):
                return context.discourse.directory.full(name)
            break
    by = re.compile(r"\s(?:by|from|of)\s(?:the\s)?").match(text, noun[1])
    made = [name for name in context.discourse.names if by and name.start == by.end()]
    maker = made and made[0].kind in {"person", "organization"}
    return context.discourse.directory.full(made[0]) if maker else None


def publication(context: Context, mention: Mention, start: int) -> Resolution:
    """`the newspaper`: the outlet named last, or in the lead."""
    if mention.determiner == "indefinite":
        return Resolution(None, "publication", None)
    outlet = outlet_before(context, start) or outlet_in_lead(context)
    return Resolution(outlet, "publication", "nominal" if outlet else None)


def organization(context: Context, mention: Mention, start: int, end: int) -> Resolution:
    """`the ministry`: the body of that kind, or the nearest where the noun tells no kind."""
    head = mention.head
    kind: SourceType = "officials" if head in {"police", "authority", "government"} else "organization"
    phrase = context.discourse.text[mention.core[0] : mention.core[1]]
    inside = [name for name in mention.inner if name.end <= mention.core[1]]
    if inside or (re.search(r"(?<=\s)[A-Z]", phrase) and mention.determiner != "indefinite"):
        return Resolution(phrase, kind, "self")
    if re.match(r"(?:his|her|their|its|our|my)\s", context.discourse.text[start:end], re.IGNORECASE):
        # Of somebody, who is not the body himself.
        return Resolution(None, kind, None)
    if mention.plural and head in {"country", "nation", "state"}:
        return Resolution(None, "group", None)
    courts = {word for word in phrase.lower().split() if word in KINDS_OF_COURT}
    if mention.determiner == "indefinite":
        ahead = same_head_ahead(context, head, end)
        if ahead and not _is_such_a_court(ahead, courts):
            ahead = None
        return Resolution(ahead, kind, "cataphor" if ahead else None)
    named = same_head(context, head, start)
    if named and _is_such_a_court(named, courts):
        return Resolution(named, kind, "nominal")
    generic = head in {
        "group", "organization", "organisation", "company", "firm", "agency", "union", "body", "institute", "center",
        "centre", "association", "committee", "campaign", "foundation", "party", "network", "force", "army", "team",
        "commission", "council", "board", "bank", "outfit", "militia", "movement", "watchdog", "observatory", "monitor", "website",
    }  # fmt: skip
    body = (
        body_near(context, start, lambda referent: not context.discourse.is_outlet(referent.name or ""), reach=4)
        if generic and mention.determiner == "definite"
        else None
    )
    return Resolution(body, kind, "nominal" if body else None)


def _is_such_a_court(name: str, kinds: set[str]) -> bool:
    own = set(name.lower().split())
    return kinds <= own
