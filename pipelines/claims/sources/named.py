"""Resolve sources that are names: which name, in full, and of what type."""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.claims.sources.contradictions import is_demonym, one_of_a_party
from pipelines.claims.sources.discourse import Context
from pipelines.claims.sources.persons import one_person
from pipelines.claims.sources.speakers import apposed_name
from pipelines.claims.structures import Mention, Name, Resolution
from pipelines.claims.tables import source_words as words
from pipelines.claims.tables.place_names import DEMONYMS, PEOPLES, PLACES
from pipelines.core.records import SourceType

# `the Ledger, a British newspaper`
_DESCRIBED = re.compile(
    r",\s(?:an?|the)\s(?:[\w-]+\s){0,3}?([a-z]+)(?:,|$|\s(?:in|of|for|that|based|owned|published)\b)"
)
_POLICE = re.compile(
    r"\b(?:Police|Constabulary|Sheriff(?:[’']s\sOffice)?|Scotland\sYard|Gendarmerie|Carabinieri|[A-Z]{1,3}PD|RCMP|PSNI)\b"
)
_COMPLEMENT = re.compile(r"\s(?:of|for|on|in|at)\s")
_LOWER_EDGES = re.compile(r"^(?:[a-z][\w-]*\s)+(?=[A-Z])|(?<=\w)(?:\s[a-z][\w-]*)+$")


def named(context: Context, mention: Mention, name: Name, start: int, end: int) -> Resolution:
    """The source that the name is, by the fullest form that the text gives."""
    special = _no_name_of_one(context, mention, name, start, end)
    if special:
        return special
    full = context.discourse.full_name(name)
    kind = "person" if name.kind == "person" else _type_of_body(context, mention, name, end)
    core = context.discourse.text[slice(*mention.core)]
    # Not `the Institute for Harbour Studies`.
    if mention.head.endswith(("poll", "survey", "study", "average")) and not _COMPLEMENT.search(core):
        # `the latest Ledger/Nordic survey`, `Newspoll`
        return Resolution(_LOWER_EDGES.sub("", core), "document", "self")
    return Resolution(full, kind, _way(name, full))


def _way(name: Name, full: str) -> str:
    """How the full name was found."""
    if full == name.text:
        return "self"
    if name.text.replace(".", "").isupper():
        return "acronym"
    return "surname" if name.kind == "person" else "shortName"


def _no_name_of_one(context: Context, mention: Mention, name: Name, start: int, end: int) -> Resolution | None:
    """Resolve names that no single source has: `some Norwegians`, `one Republican`."""
    definite = mention.determiner == "definite"
    last = name.text.split()[-1]
    counted = name.kind == "other" and name.text[0].isdigit()  # `70 percent of Americans`
    if counted or (mention.plural and name.kind != "person" and last.islower()):
        # `Six Harbour newspapers`, `Gun-rights groups`
        return Resolution(None, "group", None)
    office = definite and name.kind != "person"  # `the MEC for health, Ana Ruiz,`
    apposed = apposed_name(context.discourse, mention, end) if office or one_of_a_party(name.text) else None
    if apposed or name.kind == "person":
        return apposed
    called = _office_called(context.discourse.full_name(name)) if name.text.isupper() else None
    if called:
        return one_person(context, replace(mention, head=called, determiner="definite"), start, end)
    # `the Ambassador`, `the Utah Republican`
    titled = definite and (name.text.lower() in words.TITLES or is_demonym(last))
    if titled or name.text in words.ROLE_ACRONYMS:
        return one_person(context, mention, start, end)
    those = context.discourse.text[start:end].split(" ", 1)[0].lower() in {"those", "these"}
    of_many = mention.determiner == "indefinite" or those
    if of_many and name.text.removesuffix("s") in words.PARTISANS | DEMONYMS:
        return Resolution(None, "group" if mention.plural else "unnamed", None)
    return None


def _office_called(name: str) -> str | None:
    """The noun of an office that a text shortens: `Commanding Officer (CO)`."""
    *modifiers, noun = name.lower().split()
    offices = words.ROLE_NOUNS | words.TITLES
    return noun if modifiers and noun in offices and "of" not in modifiers else None


def _type_of_body(context: Context, mention: Mention, name: Name, end: int) -> SourceType:
    """The type of a named source that is no person."""
    full = context.discourse.full_name(name)
    text = context.discourse.text
    if name.kind == "place" and full in PLACES:
        # A country that speaks is its government.
        return "officials"
    apposed = _DESCRIBED.match(text, name.end, end)
    called = mention.head in words.PUBLICATION_NOUNS - words.ORGANIZATION_NOUNS or (
        apposed and apposed[1] in words.PUBLICATION_NOUNS
    )
    if called or context.discourse.is_outlet(full):
        return "publication"
    if mention.plural and full.split()[-1].removesuffix("s") in PEOPLES:
        return "group"
    if name.kind == "other" and words.NAMED_DOCUMENTS & set(_COMPLEMENT.split(full, maxsplit=1)[0].split()):
        return "document"
    return "officials" if _POLICE.search(full) else "organization"
