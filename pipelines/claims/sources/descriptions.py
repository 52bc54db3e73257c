"""Resolve noun phrases to whom they stand for.

`the activist`, `two officials`, `her account`
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.claims.sources.bodies import organization, publication
from pipelines.claims.sources.discourse import Context
from pipelines.claims.sources.documents import document
from pipelines.claims.sources.outlets import is_outlet
from pipelines.claims.sources.persons import is_possessed, one_person, person_meant
from pipelines.claims.sources.speakers import apposed_name
from pipelines.claims.structures import UNNAMED, Mention, Resolution
from pipelines.claims.tables import source_words as words
from pipelines.core.records import SourceType

_ANONYMOUS = re.compile("|".join(words.ANONYMITY), re.IGNORECASE)
# Of whom it tells, it stands inside the phrase: `an unidentified man`.
_ANONYMITY_ASKED = re.compile("|".join(way for way in words.ANONYMITY if "unidentified" not in way), re.IGNORECASE)
_NUMBERED = re.compile(
    r"(?:only\s)?(?:(?:\d[\d,]*|[a-z]+(?:ty|teen)|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands)"
    r"\sof(?=\s)|those|[\d.]+\s?%|(?:one|two|three|four|nine) (?:in|out of) (?:\w+)|"
    r"(?:just\s)?(?:(?:over|under|shy of|about|nearly|almost|roughly|fully)\s)?"
    r"(?:an?\s|one[\s-]|two[\s-]|three[\s-]|four[\s-])?(?:third|half|quarter|fifth|majority|plurality|lot|number|"
    r"handful|minority|few)s?(?=\sof\b|,|$))(?!\w)|"
    r"(?:between|from|up to|"
    r"at least|about|around|nearly|almost|some|more than|over|as many as|fewer than)\s(?:\d|\w+teen\b|\w+ty\b|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|hundreds|thousands)\b)",
    re.IGNORECASE,
)
_AFFILIATED = re.compile(r"\b(?:at|from|with|of|for)\s(?:the\s)?$")
_SOME_OF = re.compile(r"(one|two|three|several|some|many|both|most) of\s", re.IGNORECASE)
_ANONYMITY_REACH = 160
"""Characters behind a source in which anonymity is looked for."""
_EXPERTS = frozenset("researcher scientist analyst economist expert academic doctor scholar".split())


def described(context: Context, mention: Mention, start: int, end: int) -> Resolution:
    """Resolve a noun phrase by its head noun."""
    return (
        apposed_name(context.discourse, mention, end)
        or _anonymous(context, mention, start, end)
        or _owner_pronoun(context, mention, start, end)
        or _document_or_outlet(context, mention, start, end)
        or _some_of_many(context, mention, start, end)
        or _body(context, mention, start, end)
        or _one_person(context, mention, start, end)
        or _other(context, mention, start)
    )


def _anonymous(context: Context, mention: Mention, start: int, end: int) -> Resolution | None:
    """Resolve sources that stay unnamed on purpose.

    `a source`, `an official who asked not to be named`
    """
    text = context.discourse.text
    sentence = context.discourse.sentences[context.discourse.sentence_of(start)]
    behind = text[end : sentence[1]][:_ANONYMITY_REACH]
    asked = not context.discourse.in_quotation(end) and _ANONYMITY_ASKED.search(behind)
    hidden = asked or _ANONYMOUS.search(text[start:end]) or mention.head in words.UNNAMED_NOUNS
    return UNNAMED if hidden else None


def _document_or_outlet(context: Context, mention: Mention, start: int, end: int) -> Resolution | None:
    """Resolve a description of a document, or of an outlet called `the paper`."""
    head = mention.head
    if head in {"paper", "journal"} and context.outlet_before(start):
        return publication(context, mention, start)
    if head in words.DOCUMENT_NOUNS or (head == "figure" and mention.plural):
        return document(context, mention, start, end)
    return None


def _some_of_many(context: Context, mention: Mention, start: int, end: int) -> Resolution | None:
    """Resolve some of many persons, and groups.

    `two of the doctors`, `officials`, `the crowd`, `37%`
    """
    text = context.discourse.text
    head = mention.head
    some = _SOME_OF.match(text, start, end)
    if some and some[1].lower() != "one":
        return Resolution(None, "group", None)
    if some and mention.plural:
        # `One of the pilots, [Ana Ruiz],`
        return apposed_name(context.discourse, replace(mention, plural=False), end) or UNNAMED
    if head in words.GROUP_NOUNS or (mention.plural and words.names_person(head)):
        return _several(context, mention, start, end)
    return Resolution(None, "group", None) if _NUMBERED.match(text, start, end) else None


def _body(context: Context, mention: Mention, start: int, end: int) -> Resolution | None:
    """Resolve a description of an organization or outlet."""
    head = mention.head
    if head in words.PUBLICATION_NOUNS and (
        head not in words.ORGANIZATION_NOUNS or _is_of_news(context, mention, start)
    ):
        return publication(context, mention, start)
    if head in words.ORGANIZATION_NOUNS | words.OFFICIAL_BODIES | words.COMPOUND_BODIES:
        return organization(context, mention, start, end)
    return None


def _is_of_news(context: Context, mention: Mention, start: int) -> bool:
    """Whether a noun for bodies of many kinds means an outlet.

    `the news agency`, not `the space agency`
    """
    modifiers = context.discourse.text[slice(*mention.core)].lower().split()[:-1]
    if modifiers:
        return not words.OF_NEWS.isdisjoint(modifiers)
    return mention.determiner == "definite" and context.outlet_before(start) is not None


def _one_person(context: Context, mention: Mention, start: int, end: int) -> Resolution | None:
    """Resolve a description of one person."""
    phrase = context.discourse.text[start:end]
    last = phrase[: mention.core[1] - start].rpartition(" ")[2]
    if words.names_person(mention.head) or last in words.ROLE_ACRONYMS or "-year-old" in phrase:
        return one_person(context, mention, start, end)
    return None


def _owner_pronoun(context: Context, mention: Mention, start: int, end: int) -> Resolution | None:
    """Resolve `her account` to its owner; `her mother` is somebody else."""
    phrase = context.discourse.text[start:end]
    if not is_possessed(phrase) or mention.head not in words.DOCUMENT_NOUNS | words.UTTERANCES:
        return None
    if phrase.split(maxsplit=1)[0].lower() not in {"his", "her"}:
        return None
    found = person_meant(context, start)
    kind: SourceType | None = "document" if mention.head in words.DOCUMENT_NOUNS else found.type
    return Resolution(found.name, kind, "pronoun" if found.name else None, probability=found.probability)


def _several(context: Context, mention: Mention, start: int, end: int) -> Resolution:
    """Resolve a description of several persons or of officials."""
    head = mention.head
    text = context.discourse.text
    phrase = text[slice(*mention.core)]
    kind: SourceType = "officials" if head in words.OFFICIAL_NOUNS else "group"
    if text[start:end] in {"Republicans", "Democrats", "Libertarians", "Conservatives"}:
        return Resolution(phrase, "group", "self")
    if head not in _EXPERTS or re.match(r"\w+ of\s", text[start:end]):
        return Resolution(None, kind, None)
    for name in mention.inner:
        if name.kind == "organization" and _AFFILIATED.search(text, max(start, name.start - 9), name.start):
            return Resolution(context.discourse.full_name(name), kind, "affiliation")
    return Resolution(None, kind, None)


def _other(context: Context, mention: Mention, start: int) -> Resolution:
    """Resolve a phrase whose head is in no table, by its capitals."""
    phrase = context.discourse.text[mention.core[0] : mention.core[1]]
    if re.fullmatch(r"[A-Z][\w.&-]*[A-Z][\w.]*", phrase):
        return Resolution(phrase, "organization", "self")
    if is_outlet(phrase) and phrase[:1].isupper():
        return Resolution(phrase, "publication", "self")
    opens = context.discourse.sentences[context.discourse.sentence_of(start)][0] == mention.core[0]
    # `Businesses said`: a capital for the sentence's sake.
    inside = any(name.start < mention.core[1] for name in mention.inner)
    by_chance = opens and not re.search(r"\s[A-Z]", phrase) and not inside
    named = phrase[:1].isupper() and not by_chance
    if named and not context.discourse.in_quotation(start):
        return _capitalised(mention, phrase)
    return Resolution(None, "group" if mention.plural else None, None)


def _capitalised(mention: Mention, phrase: str) -> Resolution:
    """Resolve a capitalised phrase to itself if it may name a body or a group."""
    if mention.head in words.GROUP_NOUNS:
        return Resolution(None, "group", None)
    capital = re.sub(r"^(?:[a-z][\w-]*\s)+(?=[A-Z])", "", phrase)
    if capital.split()[-1][0].islower():
        # `Romanian hacker`
        person = not mention.plural and capital.endswith(("er", "or", "ist"))
        return UNNAMED if person else Resolution(None, "group" if mention.plural else None, None)
    if not mention.inner and not mention.plural:
        return Resolution(None, None, None)
    return Resolution(capital, "group" if mention.plural else "organization", "self")
