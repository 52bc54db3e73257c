"""Who speaks: the name within a source, and the source of each quotation."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.mentions import classify
from pipelines.claims.structures import UNNAMED, Mention, Resolution
from pipelines.claims.tables import source_words as words
from pipelines.core.spans import Span

# `, Captain [Rosa Lind]`, `, retired dentist [Paul Krone]`
_APPOSED_NAME = re.compile(
    r"(?:(?:,|\s(?:--|—|–))\s|\s(?:called|named|known\sas)\s(?:[Tt]he\s)?)(?P<role>(?:[\w.’'-]+\s){0,5})$"
)
_MODIFIES = re.compile(r"\s(?:[a-z-]+\s){1,3}[A-Z]")
_OWNS = re.compile(r"[’']s\s")
_PREPOSITIONS = frozenset("of to for by with at and who from as like including".split())
# Persons or bodies.
_OWNERS = frozenset(
    "owner parent publisher maker operator organiser organizer supplier customer client rival competitor shareholder "
    "investor backer lender".split()
)
# `the husband of crash victim, [Ana Ruiz]`: whose name follows.
_OF_ANOTHER = re.compile(
    r"\s(?:of|for|to)\s(?!(?:an?|the|his|her|its|their|this|that|two|three)\s)(?:[\w-]+\s){0,3}(?P<noun>[\w-]+)",
    re.IGNORECASE,
)
_APPOSED_REACH = 60
"""Characters behind a source in which the name in apposition is looked for."""
_OWNER = re.compile(r"[’']s?\s")


def spoken_by(discourse: Discourse, start: int, end: int) -> int:
    """Where the speaker is named in a source.

    `the Clinton aide [Ana Ruiz]` and `the envoy to Togo, [Ana Ruiz]` begin with another's name.
    """
    mention = classify(discourse.text, start, end, discourse.names)
    if mention.name:
        return mention.name.start
    apposed = apposed_name(discourse, mention, end)
    if apposed:
        return next((one.start for one in mention.inner if discourse.full_name(one) == apposed.name), start)
    # `Ruiz’s [lawyer] said`, but `[Ruiz]’s letter said`
    others = words.names_person(mention.head) or mention.head in words.GROUP_NOUNS
    owned = others and mention.inner and _OWNER.match(discourse.text, mention.inner[0].end)
    return mention.inner[0].end if owned else start


def quoted_by(discourse: Discourse, speakers: Sequence[tuple[Span, Span]]) -> dict[int, Span]:
    """The source whose words each quotation is, by the quotation's index."""
    starts = [start for start, _ in discourse.quotations]
    found: dict[int, Span] = {}
    for (start, end), source in sorted(speakers):
        for index in range(bisect_left(starts, start - 1), bisect_left(starts, end)):
            found.setdefault(index, source)
    return found


def apposed_name(discourse: Discourse, mention: Mention, end: int) -> Resolution | None:
    """The name in apposition to the description.

    `a spokesman, Captain John Kirby,`, `the airline, Flydunia,`
    """
    text = discourse.text
    behind = [] if mention.plural else discourse.names_in(mention.core[1], min(len(text), end + _APPOSED_REACH))
    behind = [one for one in behind if not _OWNS.match(text, one.end)]  # `a senator, Arizona’s [John McCain],`
    persons = [one for one in behind if one.kind == "person" and one.end <= end]
    # `his wife, longtime Ruiz aide [Eva Holm]`, `the lawyer for Mrs. Ruiz, [Tom Holm]`
    whole = [one for one in persons if not _MODIFIES.match(text, one.end)] or behind[:1]
    apposed = ((one, _APPOSED_NAME.search(text, mention.core[1], one.start)) for one in whole)
    name, between = next((pair for pair in apposed if pair[1]), (None, None))
    if name is None or between is None:
        return None
    other = _OF_ANOTHER.fullmatch(text, mention.core[1], between.start())
    if other and words.names_person(other["noun"].lower()):
        return UNNAMED
    inside = name.end <= end
    if not inside and (between.start() != mention.core[1] or text[name.end : name.end + 1] != ","):
        return None
    role = between["role"].split()
    full = discourse.full_name(name)
    if name.kind == "person":
        return Resolution(full, "person", "apposition") if _is_role_of(mention, role) else None
    body = mention.head in words.ORGANIZATION_NOUNS
    # `the label, Bluewell`, `the bank's parent, Halvorsen Group`
    owner = name.kind == "organization" and (mention.head not in words.ROLE_NOUNS or mention.head in _OWNERS)
    if (
        (role and not re.fullmatch(r"[\w.]+[’']s?", " ".join(role)))
        or not inside
        or name.kind not in {"place", "organization"}
        or not (body or owner)
    ):
        return None
    return Resolution(full, "officials" if name.kind == "place" else "organization", "apposition")


def _is_role_of(mention: Mention, title: list[str]) -> bool:
    """Whether the description fits a person named after the words of `title`."""
    bodies = words.ORGANIZATION_NOUNS | words.DOCUMENT_NOUNS | words.PUBLICATION_NOUNS | words.GROUP_NOUNS
    if mention.head not in words.ROLE_NOUNS and mention.head in bodies:
        return False
    if not title or title[-1].endswith("-year-old"):
        return True
    last = title[-1].lower().strip(".")
    return not _PREPOSITIONS & set(title) and (last in words.ROLE_NOUNS | words.TITLES or title[-1][0].isupper())
