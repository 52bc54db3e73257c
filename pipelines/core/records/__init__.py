"""The records that stages pass on, the source of the published JSON Schema.

A spider hands over a Page (``pages``), which becomes an Article (``articles``) with Claims (``claims``) or a Rejected;
claims of several articles become a ClaimGroup (``groups``). Field names are those of schema.org NewsArticle and
zyte-common-items where they have one. Offsets are 0-based and half-open, in Unicode code points, into ``articleBody``.
"""

from pipelines.core.records.articles import Article, Dateline, Metadata, Removed, article_id
from pipelines.core.records.base import SCHEMA_VERSION, Range, Record, Span, spans_of
from pipelines.core.records.claims import (
    Claim,
    Cue,
    Entity,
    Link,
    Quantity,
    Source,
    SourceType,
    TimeExpression,
    Vector,
    claim_id,
    source_id,
)
from pipelines.core.records.pages import REJECT_REASONS, Hints, Page, Rejected, RejectReason

__all__ = [
    "REJECT_REASONS",
    "SCHEMA_VERSION",
    "Article",
    "Claim",
    "Cue",
    "Dateline",
    "Entity",
    "Hints",
    "Link",
    "Metadata",
    "Page",
    "Quantity",
    "Range",
    "Record",
    "RejectReason",
    "Rejected",
    "Removed",
    "Source",
    "SourceType",
    "Span",
    "TimeExpression",
    "Vector",
    "article_id",
    "claim_id",
    "source_id",
    "spans_of",
]
