"""Find the origins of a group's members, and count independent ones.

Ledger: "..., the Chronicle said, citing an activist"   Courier: "An activist told the Chronicle ..."
-> one origin, an activist by way of the Chronicle; one independent origin
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from pipelines.core.records import SourceType
from pipelines.core.records.groups import GroupOrigin
from pipelines.corroboration.features import longest_run
from pipelines.corroboration.matrices import Runs
from pipelines.corroboration.names import canonical_names, name_words, same_name
from pipelines.corroboration.views import ArticleView, Attributed, ClaimView
from pipelines.corroboration.words import is_content, stem, tokens

# Words in a row that two sentences share only where one copies the other, or both quote the same words.
_COPIED_RUN = 8
# The same of claims that both are in quotation marks.
_QUOTED_RUN = 5

# Kinds of sources whose names are the same in all languages.
_TOLD_APART = {"person", "publication"}

Member = tuple[ArticleView, ClaimView]


@dataclass(frozen=True)
class _Origin:
    """One member's origin, and all on the way to it."""

    key: tuple[str, ...]
    name: str | None
    type: str | None
    label: str
    through: tuple[str, ...]
    """Names on the way from the outlet to the origin, and the outlet's own."""
    outlet: bool
    """Whether nobody is cited, so that the outlet answers for it."""


def find_origins(members: Sequence[Member]) -> tuple[list[GroupOrigin], int]:
    """The origins of a group's members, and how many are independent.

    In order of first mention.
    """
    names = canonical_names(_all_names(members))
    found = [_origin(article, claim, names) for article, claim in members]
    found = _led_back(members, found)
    by_key: dict[tuple[str, ...], list[int]] = {}
    for index, origin in enumerate(found):
        by_key.setdefault(origin.key, []).append(index)
    listed = [
        _record([found[index] for index in indices], [members[index] for index in indices])
        for indices in by_key.values()
    ]
    return listed, _components(members, found, list(by_key.values()))


def _all_names(members: Sequence[Member]) -> list[str]:
    names = [link.name for _, claim in members for link in claim.chain if link.name]
    return names + [article.outlet for article, _ in members] + [each.agency for each, _ in members if each.agency]


def _origin(article: ArticleView, claim: ClaimView, names: Mapping[str, str]) -> _Origin:
    """The origin of one claim: whom it cites, else the agency, else the outlet."""
    through = tuple(names[link.name] for link in claim.chain[:-1] if link.name)
    if claim.chain:
        return _cited(claim.chain[-1], through, article, names)
    if article.agency:
        agency = names[article.agency]
        return _Origin(_key(agency), agency, "publication", agency, (agency, article.outlet), outlet=True)
    outlet = names[article.outlet]
    return _Origin(_key(outlet), article.publisher, "publication", article.outlet, (outlet,), outlet=True)


def _cited(last: Attributed, through: tuple[str, ...], article: ArticleView, names: Mapping[str, str]) -> _Origin:
    """The origin of what is cited: by name, or by what it is called."""
    if last.name:
        name = names[last.name]
        return _Origin(_key(name), name, last.type, name, (*through, article.outlet), outlet=False)
    # Unnamed sources of one intermediary, or those called the same, cannot be told apart.
    kind = stem(_head(last.label))
    key = ("through", *_key(through[-1])) if through else ("unnamed", kind)
    return _Origin(key, None, last.type, last.label, (*through, article.outlet), outlet=False)


def _key(name: str) -> tuple[str, ...]:
    return ("name", *name_words(name))


def _head(label: str) -> str:
    """The noun of a description: `an activist opposed to both` -> `activist`."""
    words: list[str] = []
    for word in tokens(label):
        if words and not is_content(word):
            break
        if is_content(word):
            words.append(word)
    return words[-1] if words else label


def _led_back(members: Sequence[Member], found: Sequence[_Origin]) -> list[_Origin]:
    """Give what an outlet says itself to whom it cites for the same elsewhere.

    The lead of a report leaves out whom its third paragraph names.
    """
    cited: dict[str, _Origin] = {}
    for (article, _), origin in zip(members, found, strict=True):
        if not origin.outlet:
            cited.setdefault(article.id, origin)
    answer = []
    for (article, _), origin in zip(members, found, strict=True):
        if origin.outlet and article.id in cited:
            answer.append(cited[article.id])
        else:
            answer.append(origin)
    return answer


def _record(origins: Sequence[_Origin], members: Sequence[Member]) -> GroupOrigin:
    fullest = max(origins, key=lambda origin: (len(origin.label), origin.label))
    kinds = sorted({origin.type for origin in origins if origin.type})
    kind: SourceType | None = kinds[0] if kinds else None  # type: ignore[assignment]
    return GroupOrigin(name=fullest.name, type=kind, label=fullest.label, members=[claim.id for _, claim in members])


def _components(members: Sequence[Member], found: Sequence[_Origin], origins: Sequence[Sequence[int]]) -> int:
    """How many sets of origins there are that lean on each other.

    An unnamed source may be a named one: sets of only unnamed sources count only if no set has a name.
    """
    parent = list(range(len(origins)))

    def root(index: int) -> int:
        while parent[index] != index:
            index = parent[index]
        return index

    for one, other in combinations(range(len(origins)), 2):
        if any(
            _leans(members[left], found[left], members[right], found[right])
            for left in origins[one]
            for right in origins[other]
        ):
            parent[max(root(one), root(other))] = min(root(one), root(other))
    roots = {root(index) for index in range(len(origins))}
    named = {root(place) for place, indices in enumerate(origins) if any(found[index].name for index in indices)}
    return len(named or roots)


def _leans(one: Member, origin: _Origin, other: Member, others: _Origin) -> bool:
    """Whether one member may have it from the other, or both from one place."""
    # Whoever cites nobody may repeat one who does.
    if one[0].id == other[0].id or origin.outlet != others.outlet:
        return True
    if one[0].language != other[0].language and not _are_told_apart(origin, others):
        return True
    if _names_meet(origin, others) or _copies(one[0], other[0]):
        return True
    copied = _QUOTED_RUN if one[1].quoted and other[1].quoted else _COPIED_RUN
    return longest_run(Runs(one[1].order), Runs(other[1].order), most=copied) == copied


def _are_told_apart(one: _Origin, other: _Origin) -> bool:
    """Whether two origins in different languages are surely not the same.

    First names have other spellings in another language, and bodies other names.
    """
    last = {name_words(each.name or each.label)[-1:] for each in (one, other)}
    return {one.type, other.type} <= _TOLD_APART and len(last) > 1


def _names_meet(one: _Origin, other: _Origin) -> bool:
    """Whether two chains meet.

    The origin of one is on the other's way, or both have an intermediary in common.
    """
    if not one.outlet and not other.outlet and _related(one.label, other.label):
        return True
    cited = set(one.through[:-1]) & set(other.through[:-1])
    on_the_way = [
        same_name(end, name)
        for end, way in ((one.name, other.through), (other.name, one.through))
        if end
        for name in way
    ]
    return bool(cited) or any(on_the_way)


def _related(one: str, other: str) -> bool:
    """Whether a name or description is part of another.

    `the coast guard` and `Tarenian coast guard`
    """
    ones, others = ({word for word in name_words(label) if is_content(word)} for label in (one, other))
    return bool(ones) and bool(others) and (ones <= others or others <= ones)


def _copies(one: ArticleView, other: ArticleView) -> bool:
    """Whether one article is a copy of the other.

    A near-duplicate of it, or both of a third, or both share an agency.
    """
    if {one.copy_of or one.id} & {other.copy_of or other.id}:
        return True
    return bool(one.agency and other.agency and same_name(one.agency, other.agency))
