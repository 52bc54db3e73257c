"""Resolve descriptions of organizations: `the ministry`, `the newspaper`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipelines.claims.sources.discourse import Context, words_of_body
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
        if modifiers:
            named = _who_spoke(context, head, modifiers, start)
        else:
            named = body_of_kind(context, head, start) or _called_so_before(context, head, start)
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
    fitting = [body for body in context.bodies_before(start, reach=_REACH) if _fits(context, body, head)]
    names = {body.name for body in fitting}
    subjects = {body.name for body in fitting if body.subject}
    if len(names) == 1 and head in words.COMPANY_NOUNS | {"force"}:
        return names.pop()
    return subjects.pop() if len(subjects) == 1 else None


def _called_so_before(context: Context, head: str, start: int) -> str | None:
    """Whom `the company` stood for when it last spoke, if no other came since."""
    position, name = context.last_called(head, start)
    since = context.bodies_between(position, start) if name else ()
    return None if any(body.name != name and _fits(context, body, head) for body in since) else name


def _fits(context: Context, body: Referent, head: str) -> bool:
    """Whether a body may be called `head`.

    Not one that is named for its analysts or data alone.
    """
    text = context.discourse.text
    beside = _EMPLOYS.search(text, max(0, body.start - 30), body.start) or _EMPLOYED.match(text, body.end)
    return not beside and body.name is not None and may_be_called(context, body.name, head)


def may_be_called(context: Context, name: str, head: str) -> bool:
    """Whether the body's name allows the noun `head`: no Authority is a company."""
    if context.discourse.is_outlet(name) or " and " in name:
        return False  # several, as far as one can tell
    own = [singular(word)[0] for word in re.findall(r"[^\W\d_]+", name.lower())]
    if head == "force":
        return not words.POLICE.isdisjoint(own) or not {"army", "navy", "force", "guard"}.isdisjoint(own)
    before = re.split(r" (?:of|for) ", name.lower(), maxsplit=1)[0].split()
    kind = _last_kind(own[: len(before)]) or _last_kind(own)
    if head in words.COMPANY_NOUNS:
        return kind in words.TRADING | {None} and not name.isupper()
    return kind in (words.TRADING | {"service", None} if head == "utility" else words.SOCIETIES | {None})


def _last_kind(nouns: Sequence[str]) -> str | None:
    """The last noun for a body.

    `Harbour Hospital Nurses Association` -> `association`
    """
    return next((noun for noun in reversed(nouns) if noun in words.NAMED_BODIES), None)


def same_head(context: Context, head: str, modifiers: Iterable[str], start: int) -> str | None:
    """The nearest body before with that head noun.

    `the ministry` -> `Foreign Ministry`

    Null where the description has a modifier that the name has not, or where another such body stands near, too.
    """
    wanted = [word[:4] for word in modifiers]
    here = context.discourse.sentence_of(start)
    best: tuple[int, str] | None = None
    for name in context.discourse.bodies_with(head, start):
        sentence = context.discourse.sentence_of(name.start)
        if best is not None and best[0] - sentence > _REACH:
            break
        full = context.discourse.full_name(name)
        own = words_of_body(full)
        if not all(any(word.startswith(stem) for word in own) for stem in wanted):
            continue
        if best is None:
            best = (sentence, full)
        elif best[1] != full and best[0] < here:
            return None
    return best[1] if best else None
