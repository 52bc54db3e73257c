"""The data of the page's scripts: articles, groups, rejected pages.

Offsets are in UTF-16 units.

A claim's text is not repeated: it is read off the body by its spans, as everything that stands in the body is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from pipelines.core.records import Article, Claim, Link, Range, Rejected, Source
from pipelines.core.records.groups import ClaimGroup
from viewer.offsets import Utf16Offsets

Data = dict[str, Any]


@dataclass(frozen=True)
class MemberClaim:
    """A claim of a group, as shown on pages that do not contain its article."""

    page: str
    """File name of the page that holds it."""
    article: str
    """Headline of its article."""
    text: str
    source: str | None
    numbers: list[str]


def article_data(article: Article) -> Data:
    """An article without its removed parts."""
    offsets = Utf16Offsets(article.articleBody)
    return {
        "id": article.id,
        "url": article.canonicalUrl,
        "outlet": outlet(article),
        "headline": article.headline,
        "section": article.articleSection,
        "description": article.description,
        "authors": article.authors,
        "published": article.datePublished,
        "modified": article.dateModified,
        "language": article.inLanguage,
        "revision": article.revision,
        "nearDuplicateOf": article.nearDuplicateOf,
        "body": article.articleBody,
        "captions": article.captions,
        "keywords": article.keywords,
        "status": article.claimsStatus,
        "removed": len(article.removed),
        "claims": [claim_data(claim, offsets) for claim in article.claims],
    }


def removed_data(article: Article) -> list[Data]:
    """What was removed from an article and why, in document order."""
    return [removed.model_dump() for removed in article.removed]


def claim_data(claim: Claim, offsets: Utf16Offsets) -> Data:
    """A claim; every span is `[start, end]` in the body."""
    return {
        "id": claim.id,
        "kind": claim.kind,
        "fragments": [_span(fragment, offsets) for fragment in claim.fragments],
        "chain": [_link_data(link, offsets) for link in _chain(claim)],
        "stance": claim.stance,
        "hedges": [_span(hedge, offsets) for hedge in claim.hedges],
        "negated": claim.negated,
        "quantities": [_valued(quantity, offsets) for quantity in claim.quantities],
        "times": [_valued(time, offsets) for time in claim.times],
        "entities": [_valued(entity, offsets) for entity in claim.entities],
        "standalone": claim.standaloneText,
        "saidOn": None if claim.saidOn is None else _valued(claim.saidOn, offsets),
        "duplicateOf": claim.duplicateOf,
        "worth": claim.checkWorthiness,
        "confidence": claim.confidence,
    }


def group_data(group: ClaimGroup, elsewhere: Mapping[str, MemberClaim]) -> Data:
    """A group; `elsewhere` has the claims on other pages, by their ids."""
    data = group.model_dump(exclude={"schemaVersion"})
    for member in data["members"]:
        claim = elsewhere.get(member["claimId"])
        member["elsewhere"] = None if claim is None else vars(claim)
    return data


def rejected_data(rejected: Rejected) -> Data:
    """A page that did not become an article."""
    return {"url": rejected.url, "reason": rejected.reason, "stage": rejected.stage, "detail": rejected.detail}


def outlet(article: Article) -> str:
    """The publisher's name, or else the host of the address, or else the file's path."""
    address = urlsplit(article.canonicalUrl)
    return article.publisher or address.hostname or unquote(address.path) or article.canonicalUrl


def member_claim(claim: Claim, article: Article, *, page: str) -> MemberClaim:
    """What other pages show of `claim`."""
    return MemberClaim(
        page=page,
        article=article.headline or article.canonicalUrl,
        text=claim.standaloneText or claim.text,
        source=None if claim.source is None else claim.source.label,
        numbers=[quantity.text for quantity in claim.quantities],
    )


def _chain(claim: Claim) -> list[Link]:
    """The claim's chain; without one, a chain of its source alone."""
    return claim.chain or ([Link(source=claim.source, cue=claim.cue)] if claim.source or claim.cue else [])


def _link_data(link: Link, offsets: Utf16Offsets) -> Data:
    return {
        "source": None if link.source is None else _source_data(link.source, offsets),
        "cue": None if link.cue is None else {"span": _span(link.cue, offsets), "lemma": link.cue.lemma},
    }


def _source_data(source: Source, offsets: Utf16Offsets) -> Data:
    fields = ("name", "label", "entityId", "role", "confidence", "type", "resolvedBy")
    return {"span": _span(source, offsets)} | source.model_dump(include=set(fields))


def _valued(span: Range, offsets: Utf16Offsets) -> Data:
    return {"span": _span(span, offsets)} | span.model_dump(exclude={"start", "end", "text"})


def _span(span: Range, offsets: Utf16Offsets) -> list[int]:
    return offsets.span(span.start, span.end)
