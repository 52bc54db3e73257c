"""Resolve descriptions of one person: `the mayor`, `his lawyer`, `the Texan`.

Null rather than a guess.
"""

from __future__ import annotations

import re

from pipelines.claims.sources.contradictions import contradicts, is_demonym
from pipelines.claims.sources.discourse import Context
from pipelines.claims.structures import UNNAMED, Mention, Referent, Resolution, Role
from pipelines.claims.tables import source_words as words
from pipelines.claims.tables.description_words import OCCUPATIONS
from pipelines.claims.tables.report_words import SPEAKS
from pipelines.core.spans import Span

_POSSESSIVE = re.compile(r"(?:his|her|their|its|my|our|your)\s", re.IGNORECASE)
_OWNER = re.compile(r"([\w.-]+)[’']s?\s")
_JUST_NAMED = 3
"""Sentences back in which one of several with the same role must be named."""
_COMPLEMENT = re.compile(r"\s(?:of|for|at|from|to|in)\s")
_CONTENT_WORD = re.compile(r"[^\W\d_]{4,}")
_LEAD = 4
"""Sentences in which a description stands before the name, and those behind it in which the name follows."""
_PLACE_OWNER = re.compile(
    r"^(?:(?:[A-Z][\w.-]*\s){0,2}[A-Z][\w.-]*|(?:area|city|town|village|county|district|borough|region|province|state|country))[’']s?\s"
)
LEAST_PROBABILITY = 0.5
"""How likely the antecedent of a pronoun must be for its name to be given."""
_INTRODUCED = re.compile(r"(?:[Aa]n?|[Oo]ne|[Aa]nother)\s")
_CHILDREN = re.compile(r"\s?(?:-of-\w+|of\s(?:one|two|three|four|five|six|seven|eight|\d))$")
_ASKED = re.compile(r"\basked\b")
_BEHIND_DESCRIPTION = 2
"""Sentences before a new description in which the person that it describes must be the only subject."""
_SPEAKS = re.compile(SPEAKS)


def is_possessed(phrase: str) -> bool:
    """Whether the phrase begins with a possessive pronoun: `her mother`."""
    return _POSSESSIVE.match(phrase) is not None


def one_person(context: Context, mention: Mention, start: int, end: int) -> Resolution:
    """Resolve a description by role, or by the person who was just named."""
    if mention.determiner == "indefinite":
        return UNNAMED
    if re.match(r"\sand\s(?:his|her|the|an?|another)\b", context.discourse.text[mention.core[1] : end]):
        return Resolution(None, "group", None)
    holder = _holder(context, mention, start, end)
    if holder:
        return Resolution(holder, "person", "nominal")
    described = _described_anew(context, mention, start, end) if mention.determiner else None
    if described:
        return Resolution(described, "person", "nominal")
    later = _named_later(context, mention, end) or _introduced_next(context, mention, start)
    return Resolution(later, "person", "cataphor") if later else UNNAMED


def _holder(context: Context, mention: Mention, start: int, end: int) -> str | None:
    """Who the text says is that: `Mayor Rahm Emanuel` … `the mayor`."""
    discourse = context.discourse
    head = mention.head
    before = discourse.text[slice(*mention.core)].lower().split()[-2:-1]
    if before and before[0] in words.OF_DEPUTIES:
        head = f"{before[0]}-{head}"
    places: dict[str, int] = {}
    for place, full in discourse.holders_of(head):
        roles = [role for role in discourse.roles[full] if head in role.nouns]
        if place < start and (full in places or _is_that_role(context, mention, (start, end), full, roles)):
            places[full] = place
    if not places:
        return None
    full = max(places, key=lambda name: places[name])
    # Of several mayors, the one who was just named.
    apart = discourse.sentence_of(start) - discourse.sentence_of(places[full])
    open_ = _introduced_since(context, mention.head, places[full], start) or (len(places) > 1 and apart > _JUST_NAMED)
    return None if open_ else full


def _named_later(context: Context, mention: Mention, end: int) -> str | None:
    """Who is named with the same role soon after the lead."""
    discourse = context.discourse
    here = discourse.sentence_of(end)
    phrase = _PLACE_OWNER.sub("", discourse.text[mention.core[0] : end])
    wanted = set(_CONTENT_WORD.findall(phrase.lower())) - {mention.head}
    if here >= _LEAD or not (wanted or (phrase[:1].islower() and phrase != discourse.text[mention.core[0] : end])):
        return None
    names = {
        full
        for place, full in discourse.holders_of(mention.head)
        if end < place and discourse.sentence_of(place) <= here + _LEAD
    }
    told = {full: " ".join(role.phrase for role in discourse.roles[full]).lower() for full in names}
    fitting = [full for full in names if wanted <= set(_CONTENT_WORD.findall(told[full]))]
    return fitting[0] if len(fitting) == len(names) == 1 else None


def _introduced_next(context: Context, mention: Mention, start: int) -> str | None:
    """Whose name opens the second sentence, behind a lead without it.

    `[The head of the harbour office] said it rained. Ana Ruiz told a panel …`
    """
    discourse = context.discourse
    dateline = discourse.text[discourse.sentences[0][0] : start].strip()
    if mention.determiner != "definite" or (dateline and dateline[-1] not in "—–-:") or len(discourse.sentences) < 2:
        return None
    first, last = discourse.sentences[1]
    name = next(iter(discourse.names_in(first, last)), None)
    if name is None or name.kind != "person" or discourse.text[first : name.start].strip(' “"'):
        return None
    full, speaks = discourse.full_name(name), _SPEAKS.match(discourse.text, name.end)
    known = any(discourse.full_name(one) == full for one in discourse.names_in(0, first))
    return full if " " in full and speaks and not known and not discourse.roles.get(full) else None


def _is_that_role(context: Context, mention: Mention, span: Span, full: str, roles: list[Role]) -> bool:
    """Whether owner, modifiers and complement fit the person's `roles`."""
    text = context.discourse.text
    told = " ".join(role.phrase for role in roles).lower()
    if is_possessed(text[slice(*span)]):
        # `his lawyer`, after a lawyer of somebody has been named.
        return any(role.possessed for role in roles)
    if _OWNER.search(text, *mention.core):
        return False
    own = text[slice(*mention.core)].split()[:-1]
    modifiers = {word.lower() for word in own}
    past = "former" not in modifiers and all(role.phrase.lower().startswith("former ") for role in roles)
    if mention.head == "leader" and "leader" not in told and any(word.islower() for word in own):
        return False  # `the traditional leader`, of a guild's president
    # `the former president`, of one whom the text calls `President`
    if past or contradicts(modifiers - ({"former"} if mention.head == "president" else set()), told):
        return False
    # `the director of the museum` is no director of anything else.
    tail = text[mention.core[1] : span[1]]
    known = set(_CONTENT_WORD.findall(f"{told} {full.lower()}"))
    return _COMPLEMENT.match(tail) is None or set(_CONTENT_WORD.findall(tail.lower())) <= known


def _introduced_since(context: Context, noun: str, since: int, position: int) -> bool:
    """Whether another of that role was introduced in between: `a senator`."""
    return any(
        _INTRODUCED.match(context.discourse.text, referent.start)
        for referent in context.discourse.nameless(noun)
        if since < referent.start < position
    )


def _described_anew(context: Context, mention: Mention, start: int, end: int) -> str | None:
    """The only recent subject, whom a new description means.

    `Rick Dell spoke. The Texan said …`
    """
    discourse = context.discourse
    core = discourse.text[slice(*mention.core)]
    aged = "-year-old" in discourse.text[start:end]
    renamed = mention.head in words.REDESCRIPTIONS | words.CANDIDATES or is_demonym(core.split()[-1])
    speaking = not aged and not renamed
    the = discourse.text[start : mention.core[0]].lower() == "the "
    if speaking and not (the and _is_occupation(mention, core, discourse.text[mention.core[1] : end])):
        return None
    if any(
        _INTRODUCED.match(discourse.text, one.start) and one.start < start for one in discourse.nameless(mention.head)
    ):
        return None
    here = discourse.sentence_of(start)
    begin = discourse.sentences[here][0]
    found = _only_subject(context, begin, speaking=speaking)
    told = " ".join(role.phrase for role in discourse.roles.get(found or "", []))
    if contradicts(set(core.lower().split()) - {"former"}, told.lower()):
        return None
    if mention.head in words.CANDIDATES:
        return found if found == discourse.main_person else None
    return found


def _is_occupation(mention: Mention, core: str, tail: str) -> bool:
    """Whether who has just spoken may be called so: `the former nurse`."""
    if mention.plural or (tail and not _CHILDREN.match(tail)):
        return False
    parent = mention.head in {"father", "mother", "grandfather", "grandmother"}
    if parent:
        return bool(tail) or "-of-" in core
    last = core.rpartition(" ")[2]
    if core.lower().startswith("former ") and mention.head not in {"president", "leader"}:
        return True
    return mention.head in OCCUPATIONS or last in {"MP", "MEP", "MSP", "MLA", "TD"} or "-of-" in last


def _only_subject(context: Context, begin: int, *, speaking: bool = False) -> str | None:
    """The only subject or source of the last sentence before `begin` with one.

    Args:
        speaking: whether it must be a source there.
    """
    discourse = context.discourse
    here = discourse.sentence_of(begin)
    for sentence in range(here - 1, max(-1, here - 1 - _BEHIND_DESCRIPTION), -1):
        first, last = discourse.sentences[sentence]
        found = {
            referent.name
            for referent in context.discourse.referents_in(first, last)
            if referent.kind == "person" and referent.subject and not context.is_reported(referent.start)
        }
        sources = {each.name for _, each in context.recent_sources(first, last) if each.type in {"person", "unnamed"}}
        found |= sources
        if speaking:
            # Whoever else is named there may be meant.
            found |= {one.name for one in context.discourse.referents_in(first, last) if _is_told_of(context, one)}
        if found:
            silent = speaking and (not sources or _ASKED.search(discourse.text, first, last))
            return found.pop() if len(found) == 1 and not silent else None
    return None


def _is_told_of(context: Context, referent: Referent) -> bool:
    """Whether the outlet itself, and no source, speaks of the person."""
    return referent.kind == "person" and not referent.possessive and not context.is_reported(referent.start)


def person_meant(context: Context, start: int) -> Resolution:
    """The person of the pronoun `he` or `she` at `start`, or null if uncertain."""
    person = context.people.of(start)
    probability = context.people.probability(start)
    if person is None or probability < LEAST_PROBABILITY:
        return Resolution(None, "person", None, probability=probability)
    if person.name is None:
        return Resolution(None, "unnamed", None, key=person.key, probability=probability)
    return Resolution(person.name, "person", "pronoun", probability=probability)
