"""Find what a text calls those that it names.

`Ana Ruiz, a political analyst` -> `political analyst`
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from pipelines.claims.fields.cues import lemma_of
from pipelines.claims.structures import Name, Role
from pipelines.claims.tables import name_words
from pipelines.claims.tables.calendar_words import MONTH_NAMES
from pipelines.claims.tables.description_words import PHRASE_ENDS
from pipelines.claims.tables.report_words import REPORTS, WITH_CLAUSE
from pipelines.claims.tables.source_words import (
    OF_DEPUTIES,
    ORGANIZATION_NOUNS,
    PUBLICATION_NOUNS,
    ROLE_ENDINGS,
    ROLE_MODIFIERS,
    ROLE_NOUNS,
    SAME_OFFICE,
    TITLES,
    names_person,
)

_ROLES = ROLE_NOUNS | TITLES | frozenset("mp mep msp mla td mec fellow".split())
_LEAD = 80
_WORD = re.compile(r"\S+")
_INITIALS = re.compile(r"(?:[A-Z]\.){2,}")
# `National Rivers Agency (NRA) director [Ana Ruiz]`, `Colonel (Rtd) [Ana Ruiz]`
_ASIDE = re.compile(r"\s\([A-Z][A-Za-z.]{1,9}\)")
# `spokesman[ on national security ][Ana Ruiz]`
_WITH_COMPLEMENT = re.compile(
    r"\b(?i:director|head|chief|inspector-general|minister|secretary|commissioner|manager|coordinator|officer|professor|dean|editor|"
    r"spokes(?:man|woman|person)(?=\son\b))"
    r"(?P<of>\s(?:of|for|on)\s(?P<what>(?:[a-z-]+\s){0,3}?(?P<last>[a-z-]+)))\s$"
)
_TITLE_BETWEEN = re.compile(r",\s(?:(?:[A-Z][\w’'-]*\.?|[a-z-]+|\d+-year-old)\s){0,4}$")
# `, 34, a clerk at the Harbour Bank who …`; no list of names, and no clause.
_APPOSED = re.compile(
    r",\s(?:aged\s|now\s)?(?:\d{1,3},\s)?(?P<owner>(?:an?|the|another|one\sof\sthe|his|her|its|their|(?:[A-Z][\w.&-]+\s){0,3}[\w.&-]+[’']s?)\s)?"
    r"(?!(?:said|says|told|who|whom|whose|which|and|but|or|was|were|is|are|has|had|have|will|would|where|when|while|as|you|he|she|it|they|we|I|this|there)\b)"
    r"(?P<phrase>(?:[^,.;:()\"“”—–\n]|(?<=[A-Z])\.(?=[A-Z])|(?<=\.[A-Z])\.|(?<=\b[DM]r)\.|(?<=\bMrs)\.){2,100})(?!\w)"
)
_CLAUSE = re.compile(
    r"\s(?:who|whom|whose|that|which|said|says|told|stated|added|wrote|argued|warned|tweeted|called|was|were|is|has|had|will|"
    r"would|when|where|while)\b"
)
_PREPOSITION = re.compile(
    r"\s(?:of|to|for|at|with|in|from|on|by|who|that|whose|about|against|under|over|since|during)\s|-?[’']s?\s"
)
# `Head of roads in the city, [Ana Ruiz] said`
_OPENS_SENTENCE = re.compile(
    r"(?:(?:^|(?<=\n)|(?<=[.!?”\"]\s)|(?:(?<=\bto\s)|(?<=\bsaid\s)|(?<=[–—]\s))(?=[A-Z]))(?:(?:But|And|(?:Last|This)\s(?:week|month|year))\s)?(?:(?:[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne)\s)?|(?<=,\s)the\s)"
    r"(?=(?P<phrase>\w[^,.;:\"“”–—()\n]{3,70})$)"
)
# `the mayor, [Ana Ruiz],`
_BEFORE_COMMA = re.compile(
    r"(?:\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|\b[\w.-]+[’']s?)\s(?=(?P<phrase>[^,.;:\"“”()\n]{3,70})$)"
)
_GOES_ON = re.compile(r"\s(?!(?:and|or)\b)[a-z]")
_ABBREVIATED = {
    "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "prof": "professor", "dr": "doctor",
    "lt": "lieutenant", "col": "colonel", "capt": "captain", "adm": "admiral", "sgt": "sergeant", "amb": "ambassador",
    "rev": "reverend", "atty": "attorney", "maj": "major", "insp": "inspector", "supt": "superintendent",
}  # fmt: skip
_COMPLEMENT = re.compile(_PREPOSITION.pattern.rpartition("|")[0])
_POSSESSED = re.compile(r"(?:(?i:his|her|its|their)|(?:[A-Z][\w.&-]+\s){0,3}[\w.&-]+[’']s?)\s")
_GENITIVE = re.compile(r"[’']s?\s")
_PREPOSITIONS = frozenset(
    "of to for at with in from on by about against under over since during as than that and or but".split()
)
_ADJECTIVES = ("ial", "ical", "nal", "ral", "ian", "ish", "ese", "ist", "ive", "ary")
_HONORIFICS = frozenset({"mr", "mrs", "ms", "miss"})
_VERBS = frozenset("told asked said met saw named called urged thanked praised joined".split())
_SAYING = frozenset("said says told stated added wrote argued warned tweeted".split())
_SHORTENED = frozenset(
    {*_ABBREVIATED, *"mr mrs ms sens reps govs det cpl cmdr cllr hon const pres asst sr jr st ft mt u.s u.k".split()}
)
"""Titles that a full stop shortens: `Supt.`, not `late.`"""
_DETERMINERS = frozenset("the a an his her their its our my another".split())
_ARTICLES = frozenset({"a", "an", "the", "another"})
_FUNCTION_WORDS = (PHRASE_ENDS | name_words.OPENERS) - ROLE_MODIFIERS
_LONGEST_COMPOUND = 3
"""Words before a head noun that are read to find where its phrase begins."""


def find_roles(text: str, names: list[Name], full_names: dict[int, str]) -> dict[str, list[Role]]:
    """Find the roles of each person and body, by full name, in text order.

    `full_names` are by where a name starts.
    """
    roles: dict[str, list[Role]] = {}
    for name in names:
        found = roles.setdefault(full_names[name.start], [])
        if name.kind == "person":
            lead = _ASIDE.sub("", text[max(0, name.start - _LEAD) : name.start])
            before, named = _with_complement(lead) or _before(lead), _named(text, name)
            # `the chief of staff, General [Ana Ruiz],`
            first = (named, before) if named and before and " " not in before.phrase else (before,)
            ways = (*first, _apposed(text, name, _ROLES), named)
            found += dict.fromkeys(role for role in ways if role)
        elif name.kind == "organization":
            apposed = _apposed(text, name, ORGANIZATION_NOUNS | PUBLICATION_NOUNS)
            found += [apposed] if apposed else []
    return roles


def _before(lead: str) -> Role | None:
    """The role in `lead`, the words before a name.

    `former Texas Gov. [Rick Dell]`, `the chief surgeon [Ana Ruiz]`
    """
    words = [match.group() for match in _WORD.finditer(lead.rsplit("\n", 1)[-1])]
    if not words or not lead.endswith(" "):
        return None
    kept: list[str] = []
    for index in range(len(words) - 1, -1, -1):
        word = words[index]
        plain = word.lower().strip(".")
        is_role = _is_head(plain, _ROLES)
        ends = word.endswith(".") and plain not in _SHORTENED and not _INITIALS.fullmatch(word)
        if word[-1] in ',;:!?”")' or ends or plain in _DETERMINERS or plain in _VERBS:
            break
        of_place = plain == "new" and bool(kept) and kept[-1][0].isupper()
        capital = word[0].isupper() and (of_place or plain == "police" or plain not in _FUNCTION_WORDS)
        joins = (
            plain in {"of", "for"} and kept and kept[-1][0].isupper() and index > 0 and words[index - 1][0].isupper()
        )
        # `ambassador to Britain [Ana Ruiz]`, but not `lawyer for President [Ruiz]`
        office = (
            plain in {"of", "for", "to"} and bool(kept) and index > 0 and _is_head(_plain(words[index - 1]), ROLE_NOUNS)
        )
        joins = joins or (office and not any(_is_head(_plain(one), _ROLES) for one in kept))
        joins = joins or (plain == "and" and index > 0 and _is_head(_plain(words[index - 1]), ROLE_NOUNS))
        # `Guild Local 19 president`
        number = word.isdigit() and bool(kept) and index > 0 and words[index - 1][0].isupper()
        number = number and words[index - 1].strip(".") not in MONTH_NAMES
        if not (
            is_role or capital or number or joins or plain in ROLE_MODIFIERS or _in_noun_phrase(words, index, kept)
        ):
            break
        if plain not in _HONORIFICS:
            kept.append(word)
        if word.endswith(("’s", "'s")):
            break
    while kept and kept[-1] in _PREPOSITIONS:
        kept.pop()  # `[for] Supreme Court Justice Ana Ruiz`
    closing = {"of", "for", "to"}.isdisjoint(kept)
    return _role(" ".join(reversed(kept)), _ROLES, closing=closing, any_person=True) if kept else None


def _with_complement(lead: str) -> Role | None:
    """The office before a name, with what it is for.

    `professor of civil law [Ana Ruiz]`
    """
    found = _WITH_COMPLEMENT.search(lead)
    if found is None or _is_head(found["last"], _ROLES) or not _FUNCTION_WORDS.isdisjoint(found["what"].split()):
        return None
    held = _before(lead[: found.start("of")] + " ")
    return replace(held, phrase=f"{held.phrase}{found['of']}") if held else None


def _in_noun_phrase(words: list[str], index: int, kept: list[str]) -> bool:
    """Whether this word modifies the next, or is a noun for a person.

    `said [harbour] master Ana Ruiz`, `the Ethiopian [marathoner] Ana Ruiz`; not `praised [mayor] Ana Ruiz`
    """
    word = words[index]
    if not word.islower() or (word in _FUNCTION_WORDS and word != "police") or not (kept or _names_person(word)):
        return False
    if kept and (word.endswith(_ADJECTIVES) or (index and words[index - 1][0].isupper() and not _is_verb(word))):
        return True  # `White House [press] secretary`
    if kept and kept[-1][0].isupper() and not kept[-1].isupper():
        # `on a remark President Ruiz made`
        return False
    return _begins_before(words, index)


def _begins_before(words: list[str], index: int) -> bool:
    """Whether a noun phrase begins a few words before `words[index]`, or with it."""
    for place in range(index, max(index - _LONGEST_COMPOUND, -1), -1):
        word, before = words[place], words[place - 1] if place else ""
        if (word in _FUNCTION_WORDS and word != "police") or _is_verb(word) or not word.replace("-", "").isalpha():
            return False
        if before.lower() in _DETERMINERS or before.endswith(("’s", "'s")):
            return True
        if not before or before[-1] in ".,;:!?”" or _is_verb(before):
            return not word.endswith("ing")
        if before in _PREPOSITIONS:
            return before != "to" or words[place - 2 : place - 1] == ["according"]
    return False


def _is_verb(word: str) -> bool:
    """Whether an inflected verb, as far as its form tells: `warns`, but not `project`."""
    inflected = lemma_of(word) != word and lemma_of(word) in REPORTS | WITH_CLAUSE
    return inflected or word in _VERBS or (word.endswith("ed") and word not in ROLE_MODIFIERS)


def _apposed(text: str, name: Name, heads: frozenset[str]) -> Role | None:
    """The role in the apposition behind a name.

    `[Ana Ruiz], a clerk at the Harbour Bank who …`
    """
    match = _APPOSED.match(text, name.end)
    if match is None:
        return None
    clause = _CLAUSE.search(match["phrase"])
    if clause and clause[0].strip() in _SAYING and match["owner"] == "the ":
        return None  # `It blamed [Ana Ruiz], the mayor said.`
    phrase = match["phrase"][: clause.start() if clause else None].strip()
    owner = (match["owner"] or "").strip()
    first = phrase.split(" ", 1)[0]
    if first in _PREPOSITIONS or (first.endswith("ing") and first not in heads):
        return None  # `Ruiz, by naming her rival, …`
    if not owner and name.kind != "person":
        return None
    if owner.lower() not in {"", *_ARTICLES, "one of the"}:
        phrase = f"{owner} {phrase}"
    elif not owner and phrase[:1].isupper() and heads.isdisjoint(_PREPOSITION.split(phrase)[0].lower().split()):
        # `[Ana Ruiz], Department of Roads spokeswoman,`
        ends = name.kind == "person" and phrase.rpartition(" ")[2].islower()
        return _role(phrase, heads, closing=True) if ends and " of " in phrase else None
    return _role(phrase, heads, any_person=name.kind == "person" and owner in _ARTICLES)


def _named(text: str, name: Name) -> Role | None:
    """The role before the name: `the mayor, [Ana Ruiz],`."""
    closed = text[name.end : name.end + 1] in {",", ".", ";", ")", ""}
    # `the Rivers Minister, [Ana Ruiz] said`, but not `to the minister, [Ana Ruiz] was`
    goes_on = _GOES_ON.match(text, name.end)
    between = _TITLE_BETWEEN.search(text, max(0, name.start - 40), name.start)
    title = between.group()[1:].strip().partition("-year-old")[0] if between else ""
    titled = (
        title.isdigit()
        or _plain(title) in _HONORIFICS
        or (_DETERMINERS.isdisjoint(title.split()) and _role(title, _ROLES))
    )
    if between is None or (title and not titled):
        return None
    begin = max(0, between.start() - _LEAD)
    lead = ("…" if begin else "") + _ASIDE.sub("", text[begin : between.start()])
    for match in [*(_BEFORE_COMMA.finditer(lead) if closed or goes_on else ()), *_OPENS_SENTENCE.finditer(lead)]:
        head = _PREPOSITION.split(match["phrase"])[0].split()
        if match.re is _BEFORE_COMMA and not closed and not head[-1][:1].isupper():
            continue
        is_clause = any((word in _FUNCTION_WORDS - {"and", "police"}) or _is_verb(word) for word in head)
        role = None if is_clause else _role(match["phrase"], _ROLES)
        if role:
            return role
    return None


def _role(phrase: str, heads: frozenset[str], *, closing: bool = False, any_person: bool = False) -> Role | None:
    """The role in `phrase`, if one of `heads` is its head noun.

    Args:
        closing: as its last word.
        any_person: a noun that by its ending is one for persons will do, too: `marathoner`.
    """
    phrase = phrase.strip(" .,") if not closing else phrase.strip(" ,")
    head = _COMPLEMENT.split(phrase)[0]
    possessed = _POSSESSED.match(phrase) is not None
    # `the nominee's daughter` is no nominee.
    own = _GENITIVE.split(phrase if closing else head)[-1].split() or [phrase]
    nouns = {
        f"{_plain(before)}-{noun}" if _plain(before) in OF_DEPUTIES else noun
        for before, noun in pairwise(["", *map(_plain, own)])
        if _is_head(noun, heads) and (noun not in ROLE_MODIFIERS or noun == "fellow" == _plain(own[-1]))
    }
    if not nouns or not _is_head(_plain(own[-1]), heads):
        if not (own and any_person and _names_person(own[-1])):
            return None
        nouns = {own[-1]}
    return Role(phrase, frozenset(nouns | {other for noun in nouns for other in SAME_OFFICE.get(noun, ())}), possessed)


def _names_person(word: str) -> bool:
    """Whether a word in lower case is a noun for persons, by its ending: `marathoner`."""
    ordinary = word.islower() and word.isalpha() and word not in _FUNCTION_WORDS | ROLE_MODIFIERS
    return ordinary and names_person(word)


def _is_head(noun: str, heads: frozenset[str]) -> bool:
    """Whether `noun` is one of the heads, or a compound of one: `co-host`."""
    parts = {noun, noun.rsplit("-", 1)[-1]}
    return not heads.isdisjoint(parts) or ("mayor" in heads and noun.endswith(ROLE_ENDINGS))


def _plain(word: str) -> str:
    plain = word.lower().strip(".,")
    return _ABBREVIATED.get(plain, plain)
