"""The record of a claim as several articles make it: one line of groups.jsonl."""

from __future__ import annotations

from typing import Literal

from pipelines.core.records.base import SCHEMA_VERSION, Record, Span, digest
from pipelines.core.records.claims import SourceType
from pipelines.core.scalars import ArticleId, ClaimId, GroupId, Share, Text


class GroupMember(Record):
    """One claim of a group, and the article that makes it."""

    articleId: ArticleId
    """Id of the article."""
    claimId: ClaimId
    """Id of the claim."""
    span: Span | None = None
    """The part that says it, of a claim of several sentences: it lies in one; null of the whole claim."""
    url: Text
    """Address of the article, its canonicalUrl."""
    publisher: Text | None
    """The outlet, as in Article; null if the page does not say."""
    datePublished: Text | None
    """As in Article; null where unknown."""
    polarity: Literal["asserts", "denies"]
    """Whether the article's claim affirms what the group's text says, or denies it."""
    relation: Literal["same", "update"]
    """`update`: a later figure for the same fact from the same origin."""


class GroupOrigin(Record):
    """Whom some members of a group come from in the last analysis."""

    name: Text | None
    """Proper name of the origin; null if it has none."""
    type: SourceType | None
    """Kind of source; null where unknown."""
    label: Text
    """The name, or else the fullest mention."""
    members: list[ClaimId]
    """Ids of the claims that come from it."""


class GroupConflict(Record):
    """Where the members of a group do not agree."""

    kind: Literal["number", "date", "polarity"]
    """What differs."""
    values: list[Text]
    """The values that exclude each other, as written, in order of publication."""


class ClaimGroup(Record):
    """One line of groups.jsonl: one claim as several articles make it."""

    schemaVersion: Literal["1.1"] = SCHEMA_VERSION
    """As in Article."""
    id: GroupId
    """`grp_` and 16 hex digits, from the earliest member, or from the first few where groups share it: it stays
    when later members are added."""
    text: Text
    """The clearest standaloneText, or else text, among the members."""
    members: list[GroupMember]
    """The claims of the group, in order of publication."""
    outlets: int
    """Number of publishers; an article without a publisher counts by its registered domain."""
    origins: list[GroupOrigin]
    """Where the members come from."""
    independentOrigins: int
    """Number of origins that do not depend on each other, as far as the articles tell."""
    conflicts: list[GroupConflict]
    """Where members exclude each other; [] where they agree."""
    firstSeen: Text | None
    """The earliest datePublished of the members; null if none has one."""
    lastSeen: Text | None
    """The latest datePublished of the members; null if none has one."""
    confidence: Share
    """How likely all members make the same claim, 0 to 1."""


def group_id(claim: str) -> str:
    """The id of the group whose earliest member is `claim`: `grp_` and 16 hex digits."""
    return "grp_" + digest(claim)
