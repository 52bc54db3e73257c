"""Resolve descriptions of organizations: `the ministry`, `the newspaper`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipelines.claims.sources.discourse import Context
from pipelines.claims.sources.mentions import singular
from pipelines.claims.structures import Mention, Referent, Resolution
from pipelines.claims.tables import source_words as words
from pipelines.claims.tables.name_words import OF_A_SEAT
from pipelines.claims.tables.place_names import DEMONYMS
from pipelines.claims.tables.source_words import COMPANY_NOUNS
from pipelines.core.records import SourceType

_REACH = 3
"""Sentences back in which `the company` finds the body that it stands for."""
# Of anybody: an outlet is seldom called so.
_SITES = frozenset("website site blog portal".split())
_GENERIC = COMPANY_NOUNS | frozenset(
    "agency association bank body charity club force foundation group institute militia movement nonprofit "
    "organisation organization outfit regulator service union utility watchdog".split()
)
# Modifiers that tell what a body is for, and not which one it is: `the rights group`.
_PURPOSES = frozenset(
    "advocacy aid animal campaign central civil consumer conservation disability energy environmental health human "
    "humanitarian industry international lobby medical relief rescue rights trade transparency welfare women’s".split()
)
# `the Lyon-based company` is named elsewhere.
_SEAT = re.compile(rf"(?:[A-Z][\w’'-]+,\s)?[\w.’'-]+-(?:{OF_A_SEAT}|headquartered)\s")
_RANKED = re.compile(r"[’']s?\s(?:[a-z-]+\s)?(?:largest|biggest|oldest|leading|top|main|newest|smallest)\s")
# Whose words of a company are of another: `an analyst at [Hexa]`, `[Hexa] analyst`, `polled by [Hexa]`, `[Hexa] data`
_EMPLOYS = re.compile(
    r"\b(?:(?:analyst|economist|strategist)s?\s(?:at|with|for|from|of)|(?:polled|surveyed|compiled|gathered|collected|tracked)\sby)"
    r"\s(?:the\s)?$"
)
_EMPLOYED = re.compile(r"(?:[’']s)?\s(?:[a-z-]+\s)?(?:(?:analyst|economist|strategist|survey|poll)s?|data|figures)\b")
_COMPLEMENT = re.compile(r",?\s(?!who\b|which\b)\w")
_CAPITALS = re.compile(r"^(?:[a-z][\w-]*\s)+(?=[A-Z])")


def publication(context: Context, mention: Mention, start: int) -> Resolution:
    """Resolve `the newspaper` to the outlet named last, or in the lead."""
    if mention.determiner != "definite" or mention.plural or mention.head in _SITES:
        return Resolution(None, "publication", None)
    outlet = context.outlet_before(start) or context.outlet_in_lead()
    return Resolution(outlet, "publication", "nominal" if outlet else None)


def organization(context: Context, mention: Mention, start: int, end: int) -> Resolution:
    """Resolve the description of an organization: `the ministry`.

    Null where its noun or a modifier fits none that is named.
    """
    head = mention.head
    text = context.discourse.text
    phrase = _SEAT.sub("", text[slice(*mention.core)])
    official = head in {"authority", "government"} or is_police(phrase)
    kind: SourceType = "officials" if official else "organization"
    inside = [name for name in mention.inner if name.end <= mention.core[1] and name.text in phrase]
    if head in words.COMPANY_NOUNS and mention.determiner and inside and all(name.kind == "place" for name in inside):
        inside, phrase = [], text[inside[-1].end : mention.core[1]].lstrip(" ,.")  # `the Lyon company`
    if inside and mention.plural:
        # `Tea Party groups`
        return Resolution(None, "officials" if official else "group", None)
    capitals = set(re.findall(r"(?<![\w-])[A-Z][\w-]*", phrase))
    foreign = head in words.COMPANY_NOUNS and mention.determiner and capitals and capitals <= DEMONYMS
    if foreign or _RANKED.search(phrase):
        return Resolution(None, kind, None)  # `the German airline`, `Norway’s second largest bank`
    if inside or re.search(r"(?<=\s)[A-Z]", phrase):
        # `the independent Housing Research Office`
        return Resolution(_CAPITALS.sub("", phrase), kind, "self")
    if mention.plural:
        return Resolution(None, "officials" if official else "group", None)
    if mention.determiner == "indefinite":
        return Resolution(None, kind, None)
    modifiers = phrase.lower().split()[:-1]
    named = same_head(context, head, modifiers, start)
    if named is None and head in _GENERIC and not _COMPLEMENT.match(text, mention.core[1], end):
        of_kind = None if modifiers else body_of_kind(context, head, start) or _called_so_before(context, head, start)
        named = _who_spoke(context, head, modifiers, start) if modifiers else of_kind
    if named and is_police(named):
        kind = "officials"
    return Resolution(named, kind, "nominal" if named else None)


def is_police(phrase: str) -> bool:
    """Whether the words are those of a police force."""
    return not words.POLICE.isdisjoint(re.findall(r"[a-z]+", phrase.lower()))


def _who_spoke(context: Context, head: str, modifiers: Iterable[str], start: int) -> str | None:
    """The body that spoke last, if a purpose describes it: `the rights group`."""
    last = context.last_of(start, {"organization", "officials"}, reach=1)
    name = last.name if last and _PURPOSES.issuperset(modifiers) else None
    called = name and (head in name.lower().split() or may_be_called(context, name, head))
    return name if called else None


def body_of_kind(context: Context, head: str, start: int) -> str | None:
    """The only recent body that may be called `head`: `Flydunia` … `the company`.

    Null where there are several, unless a single one of them is a subject.
    """
    text = context.discourse.text
    found = [body for body in context.bodies_before(start, reach=_REACH) if not _is_beside(text, body)]
    fitting = {body.name: body for body in found if body.name and may_be_called(context, body.name, head)}
    subjects = {body.name for body in found if body.subject and body.name in fitting}
    if len(fitting) == 1 and head in words.COMPANY_NOUNS | {"force"}:
        return next(iter(fitting))
    return subjects.pop() if len(subjects) == 1 else None


def _called_so_before(context: Context, head: str, start: int) -> str | None:
    """Whom `the company` stood for when it last spoke, if no other came since."""
    text = context.discourse.text
    for position, found in context.recent_sources(0, start):
        if found.name and found.by == "nominal" and re.compile(rf"[Tt]he\s{head}\b").match(text, position):
            since = {body.name for body in context.bodies_between(position, start) if not _is_beside(text, body)}
            others = {name for name in since - {found.name} if name and may_be_called(context, name, head)}
            return None if others else found.name
    return None


def _is_beside(text: str, body: Referent) -> bool:
    """Whether a body is named for its analysts or data alone."""
    return bool(_EMPLOYS.search(text, max(0, body.start - 30), body.start) or _EMPLOYED.match(text, body.end))


def may_be_called(context: Context, name: str, head: str) -> bool:
    """Whether the body's name allows the noun `head`: no Authority is a company."""
    if context.discourse.is_outlet(name) or " and " in name:
        return False  # several, as far as one can tell
    own = [singular(word)[0] for word in re.findall(r"[^\W\d_]+", name.lower())]
    if head == "force":
        return not words.POLICE.isdisjoint(own) or not {"army", "navy", "force", "guard"}.isdisjoint(own)
    before = re.split(r" (?:of|for) ", name.lower(), maxsplit=1)[0].split()
    kinds = [noun for noun in own[: len(before)] if noun in words.NAMED_BODIES] or [
        noun for noun in own if noun in words.NAMED_BODIES
    ]
    kind = kinds[-1] if kinds else None  # of `Harbour Hospital Nurses Association` the last
    if head in words.COMPANY_NOUNS:
        return kind in words.TRADING | {None} and not name.isupper()
    return kind in (words.TRADING | {"service", None} if head == "utility" else words.SOCIETIES | {None})


def same_head(context: Context, head: str, modifiers: Iterable[str], start: int) -> str | None:
    """The nearest body before with that head noun.

    `the ministry` -> `Foreign Ministry`

    Null where the description has a modifier that the name has not, or where another such body stands near, too.
    """
    wanted = [word[:4] for word in modifiers]
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
