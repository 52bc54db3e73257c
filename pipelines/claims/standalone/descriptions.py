"""Replace definite descriptions by what they stand for.

`the company` -> `[Harbour Bank]`
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.standalone.replacements import NotUnderstoodError, Replacement
from pipelines.claims.structures import SourceLookup
from pipelines.claims.tables import source_words as words
from pipelines.claims.tables.calendar_words import MONTH_NAMES
from pipelines.claims.tables.description_words import (
    COMPLEMENTS,
    OCCASIONS,
    PHRASE_ENDS,
    POINTING_NOUNS,
    PREPOSITIONS,
    TELLING_MODIFIERS,
    UNIQUE_NOUNS,
    WEAK_MODIFIERS,
)
from pipelines.claims.tables.place_names import PLACE_PHRASES, PLACES
from pipelines.core.records import Claim
from pipelines.core.spans import Span

_THE = re.compile(r"\b[Tt]he\s(?=[\w“\"'‘])")
_WORDS = re.compile(r"[\w’'.&$%-]*[\w%]")
_NO_ADVERBS = frozenset({"family", "only", "early"})
_OF_TIME = re.compile(rf"\s(?:the\s)?(?:\d{{4}}\b|\w+day\b|(?:last|next|this|past|{'|'.join(MONTH_NAMES)})\b|\[)")
_KINDS = words.ROLE_NOUNS | words.ORGANIZATION_NOUNS | words.PUBLICATION_NOUNS | words.OFFICIAL_BODIES
_YEAR = re.compile(r"(?:19|20)\d\d\b")
# `the Democratic candidate[, Ana] Ruiz`
_NAMED_NEXT = re.compile(r"(?:,|\s[-–—]+)\s(?:[a-z]+,\s)?[A-Z]")
_APPOSED = re.compile(r"[\w’'.],\s$")
_VERB = re.compile(r"[a-z-]+[^\Wsu]s")
_PARTY = re.compile(
    r"\b(?:[RD]NC|GOP|Republicans?|Democrats?|Democratic|Tor(?:y|ies)|Labour|Conservatives?|Liberals?|Greens)\b"
)
_PLACE_NOUNS = frozenset("state city country town province county island village territory nation".split())
_NAMED_BODIES = words.ORGANIZATION_NOUNS - frozenset(
    "group organization organisation government union school church board office service industry house body store "
    "city state country nation".split()
)
"""Bodies of which the claim's own organization may well be the one that is meant."""
_PLACE = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(PLACE_PHRASES | PLACES, key=len, reverse=True)))})(?!\w)")
_PERIODS = frozenset("days weeks months quarters years decades week month quarter year".split())
_PERIOD_GOES_ON = frozenset("ended ending to through until from since".split())
_LONGEST = 5
"""Words of a description that are read."""
_REACH = 120
_OPENING = 3
"""Characters of a claim before a description that opens it."""
_MEMORY = 4000
"""Characters before a claim in which the article may have named what a description points back to."""


@dataclass(frozen=True)
class Description:
    """A noun phrase with `the`; `following` is the word behind it."""

    start: int
    end: int
    words: tuple[str, ...]
    following: str

    @property
    def noun(self) -> str:
        """The head noun, lower case and without a possessive ending."""
        return re.sub(r"[’']s?$", "", self.words[-1].lower())


def find_descriptions(text: str, span: Span) -> Iterator[Description]:
    """Find the definite noun phrases that begin in `span`.

    A list of words tells where they end.
    """
    for match in _THE.finditer(text, *span):
        found: list[str] = []
        end, following = match.end(), ""
        for word in _WORDS.finditer(text, match.end(), min(span[1], match.end() + _REACH)):
            adjacent = not found or (word.start() == end + 1 and text[end] == " ")
            if not adjacent or (found[-1:] and found[-1].endswith(("’s", "'s"))):
                break
            if found and (len(found) == _LONGEST or _ends_phrase(word.group().lower(), found[-1])):
                following = word.group().lower()
                break
            found.append(word.group())
            end = word.end()
        if found:
            yield Description(match.start(), end, tuple(found), following)


def _ends_phrase(word: str, before: str) -> bool:
    adverb = word.endswith("ly") and word not in _NO_ADVERBS
    return word in PHRASE_ENDS or adverb or (word.endswith("ed") and before not in WEAK_MODIFIERS)


def descriptions(
    discourse: Discourse, span: Span, resolver: SourceLookup, claim: Claim, *, attributed: bool
) -> Iterator[Replacement]:
    """Replace `the mayor` or `the company` by whom it means, if certain.

    Raises:
        NotUnderstoodError: a description points back to what the article has named before.
    """
    text, source = discourse.text, claim.source
    named = {discourse.full_name(name) for name in discourse.names_in(*span)}
    for each in find_descriptions(text, span):
        apposed = _APPOSED.search(text, max(span[0], each.start - 4), each.start)
        if apposed or (attributed and source is not None and source.start <= each.start < source.end):
            continue  # `Ruiz, the mayor`
        opens = len(text[span[0] : each.start].strip("“\"‘'( ")) <= _OPENING
        known = _may_be_known(each) and (opens or not _is_told_before(discourse, each, span[0]))
        name = _name(discourse, resolver, each, opens=opens) if known else None
        if name is not None and name.lower() in text[each.start : each.end].lower():
            name = None  # `the Harbour Bank`
        if name is None and _is_open(discourse, each, span, opens=opens) and not _is_occasion(each, claim, opens=opens):
            raise NotUnderstoodError
        if name is not None and name not in named:
            called = f"he {name}" in text and name not in discourse.person_texts
            article = text[each.start : each.start + 4] if called else ""
            ending = "’s" if each.words[-1].endswith(("’s", "'s")) else ""
            yield Replacement(each.start, each.end, f"{article}[{name}]{ending}")


def _name(discourse: Discourse, resolver: SourceLookup, each: Description, *, opens: bool) -> str | None:
    """The name of the source that the description stands for.

    A person only if that is how the article calls the person; a body also where a claim begins with it.
    """
    found = resolver.resolve_silently(each.start, each.end)
    holder = discourse.holder(each.noun, each.start)
    # `the candidate`, of several: not certain.
    called = holder is not None and {name for _, name in discourse.holders_of(each.noun)} == {found.name}
    if (
        each.noun != "party"
        and found.type == "organization"
        and found.name
        and found.name.endswith(f" {each.noun.capitalize()}")
    ):
        return found.name  # `the department`, of the State Department
    return found.name if called or (opens and found.type != "person") else None


def _is_open(discourse: Discourse, each: Description, span: Span, *, opens: bool) -> bool:
    """Whether the description may point back to what the article has named before."""
    if opens and each.noun in words.ROLE_NOUNS and _may_be_known(each):
        return True  # `The Florida senator`
    verb = opens and len(each.words) > 1 and _VERB.fullmatch(each.words[1])
    if verb and _is_known(discourse, each.words[0], span[0]):
        return True  # `The deal binds together`
    if opens and each.noun in POINTING_NOUNS and len(each.words) == 2 and _is_known(discourse, each.noun, span[0]):
        return True  # `The policy changes`
    if each.noun in UNIQUE_NOUNS or _is_full(discourse.text, each):
        return False
    if not opens and _is_told_before(discourse, each, span[0]):
        return False
    return opens or each.noun in _KINDS | POINTING_NOUNS or _is_known(discourse, each.noun, span[0])


def _is_occasion(each: Description, claim: Claim, *, opens: bool) -> bool:
    """Whether the description is no part of what is said: `said in the statement`."""
    inside = any(fragment.start <= each.start < fragment.end for fragment in claim.fragments)
    return not inside and not opens and each.noun in OCCASIONS


def _is_told_before(discourse: Discourse, each: Description, start: int) -> bool:
    """Whether the claim itself names before what is meant.

    `Harbour Bank says the bank is safe`
    """
    before = discourse.text[start : each.start]
    if _noun(each.noun.removesuffix("s"), "(?:s|es)?").search(before):
        return True
    if each.noun == "party":
        return _PARTY.search(before) is not None
    if each.noun in _PLACE_NOUNS:
        return _PLACE.search(before) is not None
    return each.noun in _NAMED_BODIES and any(
        name.kind == "organization" and not discourse.is_outlet(discourse.full_name(name))
        for name in discourse.names_in(start, each.start)
    )


def _may_be_known(each: Description) -> bool:
    """Whether the article may name elsewhere what it stands for.

    Not `the best candidate`, `the mayor of Oslo`.
    """
    telling = any(word.lower() in TELLING_MODIFIERS for word in each.words)
    return each.noun in _KINDS - words.DOCUMENT_NOUNS and each.following not in COMPLEMENTS and not telling


def _is_full(text: str, each: Description) -> bool:
    """Whether the own words of the description tell what it means."""
    # `the GOP candidate` is one of several, or of another day.
    candidate = each.noun in words.CANDIDATES and not _NAMED_NEXT.match(text, each.end)
    names = [word for word in each.words if not (candidate and _PARTY.fullmatch(word))]
    if any(word[0].isupper() or _YEAR.match(word) for word in names):
        return True
    if each.following in COMPLEMENTS:
        return True
    if each.noun in _PERIODS and each.following in _PERIOD_GOES_ON:
        return True  # `the three months ended Dec. 31`
    if each.following == "to":
        return each.noun not in _KINDS
    if each.following in PREPOSITIONS and not _OF_TIME.match(text, each.end + 1 + len(each.following)):
        return True
    telling = [word for word in each.words[:-1] if word.lower() not in WEAK_MODIFIERS and not word[0].isdigit()]
    return (
        len(telling) > 1
        or any(word.lower() in TELLING_MODIFIERS for word in each.words)
        or (bool(telling) and each.noun not in _KINDS)
    )


def _is_known(discourse: Discourse, noun: str, position: int) -> bool:
    """Whether the article has the noun before, so that `the` may point back to it."""
    before = discourse.text[max(0, position - _MEMORY) : position]
    return _noun(noun, "s?").search(before) is not None


@lru_cache(maxsize=1024)
def _noun(noun: str, ending: str) -> re.Pattern[str]:
    """A noun with an ending, in any case; made once, not for each description."""
    return re.compile(rf"\b{re.escape(noun)}{ending}\b", re.IGNORECASE)
