"""What kind of mention a source is: pronoun, name, or noun phrase, and its head."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Literal

from pipelines.claims.structures import Mention, MentionSort, Name
from pipelines.claims.tables import source_words as words
from pipelines.claims.tables.name_words import OF_A_SEAT, RANKS
from pipelines.claims.tables.place_names import DEMONYMS

_WORD = re.compile(r"[A-Za-zÀ-ÿ][\w-]*(?:[’'][A-Za-z]\w*)?")
# What follows the core of a noun phrase.
_TAIL = re.compile(
    rf"\s?(?:,(?!\s[A-Z][\w.]+-(?:{OF_A_SEAT})\s)|"
    r"\((?![A-Z]{2,8}\)\s[A-Z])|—|–|--|;|:)|\s(?:there|here|himself|herself|itself|themselves|I|we|he|she|they|you|"
    r"who|whom|which|that|whose|at|of|for|in|from|with|on|by|to|near|among|inside|outside|within|"
    r"based|opposed|familiar|close\sto|representing|working|speaking|involved|including|such|about|against|over|"
    r"under|after|before|"
    r"as|along|behind|between|beyond|beside|throughout|without|currently|running|led|quoted|cited|and|or|when|while|"
    r"during|across|around|living|fighting|trying|"
    r"\w{2,20}ly\s[a-z]+(?:ed|en|pt|nt|de)|(?:backing|supporting|opposing|targeting|probing|handling)|"
    r"[a-z]+ing\s(?:to|the|an?|his|her|its|their|for|into)|like|out|"
    # What was done with it: `accounts borne out by film`, `the tweet shown above`, not `the accused bishop`.
    r"made|done|given|written|seen|shown|sent|brought|known|borne|"
    r"[a-z]+ed(?:\s(?:by|to|in|on|at|with|from|for|as|this|last|above|below|\w+day)\b|[,.]?$)|"
    r"(?:last|this)\s(?:week|month|year|fall|spring|summer|winter))\b"
)
_DEFINITE = frozenset("the this that these those his her its their our my".split())
_INDEFINITE = frozenset("a an one another some several many few two three four five most both other no any".split())
_ROLES = words.PERSON_NOUNS | words.TITLES | frozenset({"and", "executive", "cfo", "coo", "co-founder", "co-chair"})
_JOINED = re.compile(
    rf"\s(?:and|or)\s(?!(?:an?|the|his|her|its|their)\s)(?:(?!(?:of|at|in|for|from|to|with|"
    rf"who)\s)[\w’'.-]+\s){{0,3}}(?:{'|'.join(sorted(words.PERSON_NOUNS | words.DOCUMENT_NOUNS))}|spokesmen)s?"
)
# `some on Twitter`, `those in Oslo`: no noun says who they are.
_QUANTIFIED = re.compile(
    r"(?P<word>some|many|most|several|few|others|those|all|both)\s"
    r"(?:in|on|at|from|with|within|inside|outside|around|near|across|among|behind|close|who|whose)\b",
    re.IGNORECASE,
)
# `Chief Engineer (Highways) [Ana Ruiz]`
_ASIDE = re.compile(r"\([^()]{1,30}\)\s")
_TAIL_NOUN = re.compile(r"\s(?:news\s)?(?:agency|newspaper|magazine|daily|website|channel|network|newswire)$")
_RANK = re.compile(rf"\s(?:{RANKS})$")


def classify(text: str, start: int, end: int, names: list[Name]) -> Mention:
    """Classify the mention at `text[start:end]`, among the `names` of the text."""
    plain = text[start:end].strip(" ,.:;\"“”‘’'()").lower()
    begin = bisect_left(names, start, key=lambda name: name.start)
    stop = bisect_left(names, end, key=lambda name: name.start)
    # `striker Ana Mendes[ da Costa]`: the network may end a source within a name.
    end = max(end, names[stop - 1].end) if begin < stop and names[stop - 1].kind == "person" else end
    inner = tuple(name for name in names[begin:stop] if name.end <= end)
    if plain in words.PRONOUNS and not (inner and plain.upper() in text[start:end]):
        plural = plain in words.PLURAL_PRONOUNS or plain in {"we", "us", "our"}
        return Mention("pronoun", (start, end), plain, plural, "", None, inner)
    quantified = _QUANTIFIED.match(text, start, end)
    if quantified:
        return Mention(
            "pronoun",
            quantified.span("word"),
            quantified["word"].lower(),
            plural=True,
            determiner="",
            name=None,
            inner=inner,
        )
    core_start, core_end, determiner = _core(text, start, end, inner)
    person = _after_roles(text, start, end, inner)
    joined = _JOINED.match(text, core_end, end) if person is None else None
    if joined and (joined.end() == end or _TAIL.match(text, joined.end(), end)):
        # `harbour and police officials`, `current and former officials who know him`
        core_end = joined.end()
    name = _as_name(text, core_start, core_end, inner)
    if person is not None and (name is None or name.kind != "person"):
        core_start, core_end, name = start, person.end, person
    last = _last_word(text, core_start, core_end)
    head, plural = singular(last)
    compound = " ".join(text[core_start:core_end].lower().split()[-2:])
    if compound in words.COMPOUND_BODIES:
        head = compound
    sort: MentionSort = "name" if name is not None else "nominal"
    return Mention(sort, (core_start, core_end), head, plural, determiner, name, inner)


def _after_roles(text: str, start: int, end: int, inner: tuple[Name, ...]) -> Name | None:
    """The person named after roles.

    `chairman, chief executive and president Ana Ruiz, the guild's founder`
    """
    for name in inner:
        lead, rest = _ASIDE.sub("", text[start : name.start]), text[name.end : end]
        if name.kind != "person" or not lead or (rest and not rest.startswith((",", " ("))):
            continue
        governed = re.split(r"\s(?:of|to|for|by|with|at|in|from)\s", lead, maxsplit=1)
        complemented = any(other.kind != "person" and other.end == name.start - 1 for other in inner)
        if len(governed) == 2 and _is_office_of(governed[0], lead.split()[-1], complemented=complemented):
            return name
        roles = lead.lower().replace(",", " ").replace(".", "").split()
        apart = re.search(r"\b(?:of|to|for|by|with|at|in|from)\s", lead) or (
            "," in lead and not _ROLES.issuperset(roles)
        )
        described = roles[-1] in _ROLES - {"and"} and not apart
        titled = name.title and (name.title == " ".join(roles) or _is_apart(lead, name.title))
        return name if described or titled else None
    return None


def _is_office_of(phrase: str, last: str, *, complemented: bool) -> bool:
    """Whether a name behind an office with its complement holds the office.

    `Member of Parliament [Ana Ruiz]`, `the envoy to Togo [Ana Ruiz]`: `phrase` is before the complement.

    `last` is the word right before the name; a role or a party there is another person's: `aide to Senator [Ana Ruiz]`.
    Behind an article the complement must be a name, which `complemented` tells: `the lawyer for miner [Ana Ruiz]`.
    """
    head, plural = singular(phrase.removesuffix(" General").rsplit(maxsplit=1)[-1])
    other = last.lower().strip(".,")
    return (
        words.names_person(head)
        and not plural
        and (complemented or not start_is_determined(phrase))
        and last[-1].isalnum()
        and not last.endswith(("'s", "’s"))
        and other not in _ROLES
    )


def _is_apart(lead: str, title: str) -> bool:
    """Whether a title ends a person's other roles.

    `chairman of the House Committee Rep. [Ana Ruiz]`
    """
    before = lead.lower().replace(".", "").split()
    while before and before[-1] in words.TITLES and before[-1] in title.replace(".", ""):
        before.pop()
    return len(before) > 1 and before[-1] in words.ORGANIZATION_NOUNS


def start_is_determined(phrase: str) -> bool:
    """Whether the phrase begins with an article or the like."""
    return phrase.split(" ", 1)[0].lower() in _DEFINITE | _INDEFINITE


def _core(
    text: str, start: int, end: int, inner: tuple[Name, ...]
) -> tuple[int, int, Literal["definite", "indefinite", ""]]:
    """A mention's core, without determiner and what follows it."""
    determiner: Literal["definite", "indefinite", ""] = ""
    while start < end and not text[start].isalnum():
        start += 1
    first = _WORD.match(text, start, end)
    if first and first.group().lower() in _DEFINITE:
        determiner = "definite"
        start = first.end() + 1
    elif first and first.group().lower() in _INDEFINITE:
        determiner = "indefinite"
        start = first.end() + 1
    for tail in _TAIL.finditer(text, min(start + 1, end), end):
        within = any(name.start < tail.end() <= name.end for name in inner)
        adverb = text[start : tail.start()].endswith("ly") and " " not in text[start : tail.start()]
        if not within and not adverb:
            return start, tail.start(), determiner
    stop = end
    while stop > start and not (text[stop - 1].isalnum() or text[stop - 1] == "."):
        stop -= 1
    if text[max(start, stop - 2) : stop] in {"'s", "’s"}:
        stop -= 2
    return start, stop, determiner


def _as_name(text: str, start: int, end: int, inner: tuple[Name, ...]) -> Name | None:
    """The name that ends the core: `analyst Ana Ruiz`.

    Not in `the Ruiz campaign`, `the Harbour East MP`.
    """
    for name in reversed(inner):
        behind = (_RANK if name.kind == "person" else _TAIL_NOUN).fullmatch(text, name.end, end)
        if name.end == end or behind:
            return name
    return None


def _last_word(text: str, start: int, end: int) -> str:
    """The last word of a mention, without genitive."""
    found = _WORD.findall(text[start:end])
    if not found:
        return ""
    last = found[-1]
    return re.sub(r"[’']s?$", "", last)


_IRREGULAR = dict(
    pair.split(":")
    for pair in """
        children:child analyses:analysis wives:wife lives:life statistics:statistic
    """.split()
) | {
    noun: noun
    for noun in """
        people police media data clergy news series press census analysis staff parents boss witness actress hostess
        congress business chorus
    """.split()
}
_PLURAL_ONLY = frozenset(
    "people police men women children media data clergy parents staff percent majority families".split()
)


def singular(word: str) -> tuple[str, bool]:
    """Singular and whether the word is a plural."""
    lower = word.lower()
    if lower in _IRREGULAR:
        return _IRREGULAR[lower], lower in _PLURAL_ONLY or _IRREGULAR[lower] != lower
    if lower.endswith(("men", "women")) and not lower.endswith(("cimen", "gimen", "domen")):
        return f"{lower[:-2]}an", True
    if lower.endswith("ies"):
        return lower[:-3] + "y", True
    if lower.endswith(("sses", "shes", "ches", "xes")):
        return lower[:-2], True
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return lower[:-1], True
    return lower, False


def is_noun(phrase: str) -> bool:
    """Whether a seeming name is a noun: `the union`, `Unions`, `MEPs`."""
    bare = phrase.removeprefix("The ").removeprefix("the ")
    noun, plural = singular(bare)
    return (
        not bare.endswith(("Republicans", "Democrats"))
        and noun.capitalize() not in DEMONYMS
        and (plural or bare.islower())
        and (noun in words.ORGANIZATION_NOUNS | words.PERSON_NOUNS or noun in {"mep", "mp", "msp"})
    )
