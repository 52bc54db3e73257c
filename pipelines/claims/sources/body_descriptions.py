"""Resolve descriptions of organizations and outlets: `the ministry`, `the newspaper`."""

# ruff: noqa: E501 - an example stands on one line

from __future__ import annotations

import re

from pipelines.claims.sources.bodies import (
    body_of_kind,
    outlet_before,
    outlet_in_lead,
    same_head,
    same_head_ahead,
)
from pipelines.claims.sources.discourse import Context, Resolution
from pipelines.claims.sources.mentions import Mention
from pipelines.claims.tables.source_words import COMPANY_NOUNS, KINDS_OF_COURT
from pipelines.core.records import SourceType

_GENERIC = COMPANY_NOUNS | frozenset(
    "agency association bank body charity foundation group institute militia movement nonprofit organisation organization outfit "
    "union watchdog".split()
)
_CAPITALS = re.compile(r"^(?:[a-z][\w-]*\s)+(?=[A-Z])")
_POSSESSED = re.compile(r"(?:his|her|their|its|our|my|your)\s", re.IGNORECASE)


def publication(context: Context, mention: Mention, start: int) -> Resolution:
    """`the newspaper`: the outlet named last, or in the lead."""
    if mention.determiner == "indefinite":
        return Resolution(None, "publication", None)
    outlet = outlet_before(context, start) or outlet_in_lead(context)
    return Resolution(outlet, "publication", "nominal" if outlet else None)


def organization(context: Context, mention: Mention, start: int, end: int) -> Resolution:
    """`the ministry`: the body of that kind; null where its kind or a modifier speaks against all that are named."""
    head = mention.head
    text = context.discourse.text
    phrase = text[slice(*mention.core)]
    official = head in {"police", "authority", "government"} or "police" in phrase.lower().split()
    kind: SourceType = "officials" if official else "organization"
    inside = [name for name in mention.inner if name.end <= mention.core[1]]
    if inside and mention.plural:
        # `Tea Party groups`
        return Resolution(None, "officials" if official else "group", None)
    if inside or (re.search(r"(?<=\s)[A-Z]", phrase) and mention.determiner != "indefinite"):
        # `the independent Housing Research Office`
        return Resolution(_CAPITALS.sub("", phrase), kind, "self")
    if mention.plural:
        return Resolution(None, "officials" if official else "group", None)
    if _POSSESSED.match(text, start, end):
        # Of somebody, who is not the body himself.
        return Resolution(None, kind, None)
    modifiers = phrase.lower().split()[:-1]
    if mention.determiner == "indefinite":
        ahead = same_head_ahead(context, head, end)
        if ahead and not set(modifiers) & KINDS_OF_COURT <= set(ahead.lower().split()):
            ahead = None
        return Resolution(ahead, kind, "cataphor" if ahead else None)
    named = same_head(context, head, modifiers, start)
    if (
        named is None
        and head in _GENERIC
        and mention.determiner == "definite"
        and not modifiers
        and mention.core[1] == end
    ):
        named = body_of_kind(context, head, start)
    return Resolution(named, kind, "nominal" if named else None)
