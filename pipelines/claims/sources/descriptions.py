"""Whom a noun phrase stands for: `the activist`, `two officials`, `her account`."""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

import re

from pipelines.claims.sources.bodies import outlet_before
from pipelines.claims.sources.body_descriptions import document, organization, publication
from pipelines.claims.sources.context import Context, Resolution
from pipelines.claims.sources.mentions import Mention
from pipelines.claims.sources.names import is_title_cased
from pipelines.claims.sources.outlets import is_outlet
from pipelines.claims.sources.salience import best_person, is_told
from pipelines.claims.tables import source_words as words
from pipelines.core.records import SourceType

_ANONYMOUS = re.compile("|".join(words.ANONYMITY), re.IGNORECASE)
_NUMBERED = re.compile(
    r"(?:those|[\d.]+\s?%|(?:one|two|three|four)-(?:third|half|quarter|fifth)s?)(?!\w)|(?:between|from|up to|at least|about|around|nearly|almost|some|more than|over|as many as|fewer than)\s(?:\d|\w+teen\b|\w+ty\b|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|hundreds|thousands)\b)",
    re.IGNORECASE,
)

# Who is brought in so has no name yet.
_INTRODUCED = re.compile(r"(?:[Aa]n?|[Oo]ne|[Aa]nother)\s")

# So many sentences back stands who has a role that another may have here.
_REACH = 3


def described(context: Context, mention: Mention, start: int, end: int) -> Resolution:  # noqa: PLR0911 - one kind a line
    """Whom a noun phrase stands for, by what its head noun is."""
    phrase = context.discourse.text[start:end]
    sentence = context.discourse.sentences[context.discourse.sentence_of(start)]
    around = context.discourse.text[end : sentence[1]][:160]
    head = mention.head
    anonymous = _ANONYMOUS.search(phrase) or (_ANONYMOUS.search(around) and not context.discourse.in_quotation(end))
    if anonymous or head in words.UNNAMED_NOUNS:
        return Resolution(None, "unnamed", None)
    owner = _owner_pronoun(context, mention, start, phrase)
    if owner:
        return owner
    apposed = _apposed(context, mention, start, end)
    if apposed:
        return Resolution(apposed, "person", "apposition")
    if head in {"paper", "journal"} and mention.determiner == "definite" and outlet_before(context, start):
        return publication(context, mention, start)
    if head in words.DOCUMENT_NOUNS or (mention.plural and head in {"poll", "statistic", "figure"}):
        return document(context, mention, start, end)
    core = context.discourse.text[slice(*mention.core)]
    named = any(name.end <= mention.core[1] for name in mention.inner)
    group = head in words.GROUP_NOUNS and not named and (core.endswith(head) or " " not in core)
    if mention.plural and re.match(r"one of\s", phrase, re.IGNORECASE) and head in words.PERSON_NOUNS:
        return Resolution(None, "unnamed", None)
    if group or (mention.plural and head in words.PERSON_NOUNS | {"authority", "police"}):
        return _several(context, mention, start, end)
    if head in words.PUBLICATION_NOUNS and (head not in words.ORGANIZATION_NOUNS or outlet_before(context, start)):
        return publication(context, mention, start)
    if head in words.ORGANIZATION_NOUNS | words.OFFICIAL_BODIES | words.COMPOUND_BODIES:
        return organization(context, mention, start, end)
    if head in {"percent", "generation"} or _NUMBERED.match(phrase):
        return Resolution(None, "group", None)
    if re.search(r"\b(?:my|our)\s\w*\s?$", phrase[: mention.core[0] - start]):
        return Resolution(None, "person", None)
    if head in words.PERSON_NOUNS or re.search(r"-year-old\b", phrase):
        return _one_person(context, mention, start, end)
    return _other(context, mention, start, end)


def _owner_pronoun(context: Context, mention: Mention, start: int, phrase: str) -> Resolution | None:
    """`her account`, `in his eyes`: the one whose it is."""
    pronoun = re.match(r"(his|her)\s", phrase, re.IGNORECASE)
    if pronoun is None or mention.head in words.PERSON_NOUNS | words.GROUP_NOUNS | words.ORGANIZATION_NOUNS:
        return None
    found = person_meant(context, start)
    kind: SourceType | None = "document" if mention.head in words.DOCUMENT_NOUNS else found.type
    return Resolution(found.name, kind, "pronoun" if found.name else None)


def _apposed(context: Context, mention: Mention, start: int, end: int) -> str | None:
    """`a spokesman, John Kirby,` names whom it means."""
    if mention.plural or mention.head not in words.PERSON_NOUNS:
        return None
    for name in mention.inner:
        between = context.discourse.text[mention.core[1] : name.start]
        if name.kind == "person" and name.start >= mention.core[1] and re.search(r",\s(?:[A-Z][a-z]+\.\s)?$", between):
            return context.discourse.directory.full(name)
    return None


def person_meant(context: Context, start: int) -> Resolution:
    """Whom the pronoun `he` or `she`, or a form of it, at `start` stands for."""
    person = context.people.of(start)
    if person is None:
        return Resolution(None, "person", None)
    if person.name is None:
        return Resolution(None, "unnamed", None)
    return Resolution(person.name, "person", "pronoun")


def _several(context: Context, mention: Mention, start: int, end: int) -> Resolution:
    head = mention.head
    phrase = context.discourse.text[mention.core[0] : mention.core[1]]
    official = head in words.OFFICIAL_NOUNS | {"authority", "police"}
    kind: SourceType = "officials" if official else "group"
    if phrase[:1].isupper() and head in {"republican", "democrat", "libertarian", "conservative"} and " " not in phrase:
        return Resolution(phrase, "group", "self")
    bodies = [
        name
        for name in mention.inner
        if name.kind == "organization"
        and name.start >= mention.core[1]
        and not re.search(r"\bby\s(?:the\s)?$", context.discourse.text[: name.start][-10:])
    ]
    if bodies and head in {
        "researcher",
        "scientist",
        "analyst",
        "economist",
        "expert",
        "academic",
        "doctor",
        "scholar",
    }:
        return Resolution(context.discourse.directory.full(bodies[0]), kind, "affiliation")
    return Resolution(None, kind, None)


def _one_person(context: Context, mention: Mention, start: int, end: int) -> Resolution:  # noqa: PLR0911 - one way a line
    head = mention.head
    gender = "male" if head in words.MALE_NOUNS else "female" if head in words.FEMALE_NOUNS else None
    if mention.determiner == "indefinite" or (not mention.determiner and not mention.inner):
        indefinite = mention.determiner == "indefinite"
        found = None if indefinite else _holder(context, head, start)
        return Resolution(found, "person" if found else "unnamed", "nominal" if found else None)
    holder = _here(context, head, start, gender) or _holder(context, head, start)
    if holder:
        return Resolution(holder, "person", "nominal")
    if head in {"man", "woman", "person"} and _follows_unnamed(context, start):
        return Resolution(None, "unnamed", None)
    same = [r for r in context.discourse.referents if r.noun == head and r.start < start and r.name is None]
    if any(_INTRODUCED.match(context.discourse.text, r.start) for r in same):
        return Resolution(None, "unnamed", None)
    if re.match(r"\sand\s(?:his|her|the)\b", context.discourse.text[mention.core[1] : end]):
        return Resolution(None, "group", None)
    phrase = context.discourse.text[start:end]
    core = context.discourse.text[mention.core[0] : mention.core[1]]
    if re.search(r"[’']s?\s", core):
        return Resolution(None, "unnamed", None)
    told_by_age = re.search(r"-year-old\b|\sof\s(?:one|two|three|four|five|six|seven|eight|\d+)\b", phrase) is not None
    if (
        mention.core[1] < end
        and not told_by_age
        and not context.discourse.text[mention.core[1] : end].startswith((" and ", ","))
    ):
        # `the spokesman for the ministry`: described in full where it stands, and nameless.
        return Resolution(None, "unnamed", None)
    best = best_person(context, start, gender)
    if best is None or best.name is None:
        return Resolution(None, "unnamed" if best else "person", None)
    return Resolution(best.name, "person", "nominal")


def _follows_unnamed(context: Context, start: int) -> bool:
    """Whether who spoke last, up to a sentence before `start`, has no name."""
    before = [(at, found) for at, found in context.recent if at < start and not is_told(context, at)]
    near = before and context.discourse.sentence_of(start) - context.discourse.sentence_of(before[-1][0]) <= 1
    return bool(near) and before[-1][1].type == "unnamed"


def _here(context: Context, head: str, start: int, gender: str | None) -> str | None:
    """The one subject of the paragraph so far; where others are told to be the `head`, only if they are out of reach."""
    discourse = context.discourse
    begin = discourse.text.rfind("\n", 0, start) + 1
    near = [
        referent
        for referent in discourse.referents
        if begin <= referent.start < start and referent.kind == "person" and not referent.quoted
    ]
    subjects = {referent.name for referent in near if referent.subject}
    (name,) = subjects if len(subjects) == 1 else (None,)
    known = [
        referent.start
        for referent in discourse.referents
        if referent.name and referent.start < start and head in referent.roles
    ]
    far = known and discourse.sentence_of(start) - discourse.sentence_of(known[-1]) > _REACH
    fits = name and {discourse.gender(name), gender} != {"male", "female"}
    return name if far and fits else None


def _holder(context: Context, head: str, start: int) -> str | None:
    """Who the text says is the `head`: `Mayor Rahm Emanuel` … `the mayor`."""
    best: tuple[float, str] | None = None
    here = context.discourse.sentence_of(start)
    for referent in context.discourse.referents:
        if referent.kind == "person" and referent.name and head in referent.roles and referent.start < start:
            score = -float(here - context.discourse.sentence_of(referent.start)) + (1.0 if referent.subject else 0.0)
            if best is None or score >= best[0]:
                best = (score, referent.name)
    return best[1] if best else None


def _other(context: Context, mention: Mention, start: int, end: int) -> Resolution:
    phrase = context.discourse.text[mention.core[0] : mention.core[1]]
    if re.fullmatch(r"[A-Z][\w.&-]*[A-Z][\w.]*", phrase):
        return Resolution(phrase, "organization", "self")
    people = [name for name in mention.inner if name.kind == "person"]
    if people and is_title_cased(phrase):
        # A whole headline taken for its subject.
        return Resolution(context.discourse.directory.full(people[0]), "person", "self")
    if is_outlet(phrase) and phrase[:1].isupper():
        return Resolution(phrase, "publication", "self")
    opens = context.discourse.sentences[context.discourse.sentence_of(start)][0] == mention.core[0]
    if opens and not mention.inner and not re.search(r"\s[A-Z]", phrase):
        # `Businesses said`: a capital for the sentence's sake.
        return Resolution(None, "group" if mention.plural else None, None)
    if phrase[:1].isupper() and mention.determiner != "indefinite" and context.discourse.in_quotation(start) is False:
        place = any(name.kind == "place" and name.text == phrase for name in mention.inner)
        return (
            Resolution(phrase, "officials" if place else "group" if mention.plural else "organization", "self")
            if (mention.inner or mention.plural)
            else Resolution(None, None, None)
        )
    return Resolution(None, "group" if mention.plural else None, None)
