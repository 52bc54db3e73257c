"""Find organizations among the names that were taken for persons.

`Flydunia said it would pay`
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from pipelines.claims.sources.directory import short_names
from pipelines.claims.sources.genders import gender_of
from pipelines.claims.structures import Name
from pipelines.claims.tables.given_names import GIVEN
from pipelines.claims.tables.name_words import ORGANIZATION_WORDS
from pipelines.claims.tables.report_words import IMPERSONAL
from pipelines.claims.tables.source_words import COMPANY_NOUNS

# `said it would`, `says its planes`, `said it sold`, `, which`
_THING_AFTER = re.compile(
    r"\s(?:(?:on\s)?[A-Z][a-z]+day\s)?"
    r"(?:said|says|announced|confirmed|added|denied|insisted|warned|claimed|promised|argued|admitted)\s"
    r"(?:(?:on|in|late|early|last)\s(?:\w+\s){1,2}?)?(?:that\s)?"
    r"(?:its|it\s(?:would|will|could|has|had)(?!\s(?:be|been|take|taken|rain))|"
    rf"it\s(?!{IMPERSONAL})(?:[a-z]{{2,}}(?:ed|[^s]s)|cut|sold|bought|lost|spent))\b|,\swhich\s"
)
_ACRONYM = re.compile(r"[A-Z]{2,5}")
_SPOKEN_FOR = re.compile(r"\bspokes(?:man|woman|person|people)\s(?:for|of|at)\s(?:the\s)?$")
_OWNED = re.compile(
    r"[’']s\s(?:chief\sexecutive|ceo|shares?|stock|flights?|planes?|fleet|customers|stores?|subsidiary|board)\b",
    re.IGNORECASE,
)
# `Apple CEO Tim Cook`, `MWW founder Ana Ruiz`; a `spokesman` may be a person's.
_LED = re.compile(r"\s(?:CEO|CFO|COO|[Cc]hief\s[Ee]xecutive|(?:co-)?founder|publisher|shareholders?|headquarters)\b")
_TOLD = re.compile(r"\b(?:told|tells)\s$")
_COMPANY = re.compile(rf"\b[Tt]he\s(?:{'|'.join(sorted(COMPANY_NOUNS))})\b(?!\sof\b)")


def with_organizations(text: str, names: list[Name], outlets: frozenset[str]) -> list[Name]:
    """Set the kind of names that the text shows to be organizations."""
    doubtful = _doubtful(names)
    shown = {name.text.casefold() for name in names if _is_shown(text, name)}
    found = outlets | {name for name in doubtful if name.casefold() in shown}
    found |= {name for name in doubtful if _ACRONYM.fullmatch(name)}
    found |= doubtful & short_names(names).keys()
    found |= _the_company(text, names, doubtful - found)
    if not found:
        return names
    return [
        replace(name, kind="organization") if name.text in found and name.kind in {"person", "other", "place"} else name
        for name in names
    ]


def hearers(text: str, names: list[Name]) -> frozenset[str]:
    """Doubtful persons who are only told something: `told Harbourline`."""
    told = {name.start for name in names if _TOLD.search(text, max(0, name.start - 10), name.start)}
    others = {name.text for name in names if name.start not in told}
    return frozenset(_doubtful(names) & {name.text for name in names if name.start in told} - others)


def _doubtful(names: list[Name]) -> set[str]:
    """Single words that only grammar makes persons: no given name, no title."""
    known = {part for name in names if name.kind == "person" and " " in name.text for part in name.text.split()}
    titled = {name.text for name in names if name.title or gender_of(name)}
    return {
        name.text
        for name in names
        if name.kind == "person"
        and " " not in name.text
        and name.text not in GIVEN
        and name.text not in known
        and name.text not in titled
    }


def _is_shown(text: str, name: Name) -> bool:
    """Whether the words around a name show that it is an organization."""
    return (
        _THING_AFTER.match(text, name.end) is not None
        or _OWNED.match(text, name.end) is not None
        or _LED.match(text, name.end) is not None
        or _SPOKEN_FOR.search(text, max(0, name.start - 30), name.start) is not None
    )


def _the_company(text: str, names: Iterable[Name], doubtful: set[str]) -> set[str]:
    """The doubtful name that `the company` refers to, if it can be only one."""
    company = _COMPANY.search(text)
    if company is None or not doubtful:
        return set()
    before = [name for name in names if name.end <= company.start()]
    companies = [
        name
        for name in before
        if name.kind == "organization" and not ORGANIZATION_WORDS & set(name.text.split()) and not name.text.isupper()
    ]
    candidates = {name.text for name in before if name.text in doubtful}
    return candidates if len(candidates) == 1 and not companies else set()
