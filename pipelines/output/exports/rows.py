"""The rows of an export's tables, read off the records one article at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pipelines.core.records import Article, Claim, Cue, Rejected, Source, Span
from pipelines.core.records.groups import ClaimGroup
from pipelines.output.exports.inputs import ExportInput

Row = dict[str, Any]

_OWN_ARTICLE_COLUMNS = (
    "id url canonicalUrl revision revisionOf nearDuplicateOf headline articleSection keywords description authors"
    " publisher image datePublished datePublishedRaw dateModified inLanguage languageConfidence articleBody captions"
    " claimsStatus schemaVersion"
).split()
_METADATA_COLUMNS = "runId spider contentType httpStatus rawSha256 bodySha256 pipelineVersion claimsModel".split()


def table_rows(records: ExportInput) -> Iterator[tuple[str, Row]]:
    """Every row with the name of its table; a table's rows come in order."""
    grouped = {member.claimId for group in records.groups() for member in group.members}
    numbers: dict[str, int] = {}
    claim_number = 0
    for article_number, article in enumerate(records.articles()):
        yield "articles", {"articleNumber": article_number} | article_row(article)
        for row in removed_rows(article):
            yield "removed", {"articleNumber": article_number} | row
        for claim in article.claims:
            if claim.id in grouped:
                numbers[claim.id] = claim_number
            yield (
                "claims",
                {"claimNumber": claim_number, "articleNumber": article_number, "articleId": article.id}
                | claim_row(claim),
            )
            for table, row in claim_part_rows(claim):
                yield table, {"claimNumber": claim_number} | row
            claim_number += 1
    for run_id, rejected in records.rejected():
        yield "rejected", rejected_row(run_id, rejected)
    for group_number, group in enumerate(records.groups()):
        for table, row in group_rows(group, numbers):
            yield table, {"groupNumber": group_number} | row


def article_row(article: Article) -> Row:
    """An article's row without its number."""
    metadata = article.metadata
    dateline = article.dateline
    return {
        **{name: getattr(article, name) for name in _OWN_ARTICLE_COLUMNS},
        **{name: getattr(metadata, name) for name in _METADATA_COLUMNS},
        "retrievedAt": metadata.model_dump(mode="json", include={"retrievedAt"})["retrievedAt"],
        "datelineText": None if dateline is None else dateline.text,
        "datelinePlace": None if dateline is None else dateline.place,
        "datelineDate": None if dateline is None else dateline.date,
        "datelineAgency": None if dateline is None else dateline.agency,
        "claimCount": len(article.claims),
        "removedCount": len(article.removed),
    }


def removed_rows(article: Article) -> Iterator[Row]:
    for position, removed in enumerate(article.removed):
        yield {"articleId": article.id, "position": position} | removed.model_dump()


def claim_row(claim: Claim) -> Row:
    """A claim's row without its own number and its article's."""
    return {
        "id": claim.id,
        "kind": claim.kind,
        "text": claim.text,
        "standaloneText": claim.standaloneText,
        "startOffset": claim.fragments[0].start if claim.fragments else None,
        "endOffset": claim.fragments[-1].end if claim.fragments else None,
        "fragmentStarts": [fragment.start for fragment in claim.fragments],
        "fragmentEnds": [fragment.end for fragment in claim.fragments],
        "contextStart": claim.context.start,
        "contextEnd": claim.context.end,
        **_source_columns(claim.source),
        **_cue_columns(claim.cue),
        "chainLength": len(claim.chain),
        "stance": claim.stance,
        "negated": claim.negated,
        "hedges": [hedge.text for hedge in claim.hedges],
        "saidOn": None if claim.saidOn is None else claim.saidOn.value,
        "saidOnText": None if claim.saidOn is None else claim.saidOn.text,
        "duplicateOf": claim.duplicateOf,
        "checkWorthiness": claim.checkWorthiness,
        "confidence": claim.confidence,
        "vectors": [vector.bytes for vector in claim.vectors],
    }


def claim_part_rows(claim: Claim) -> Iterator[tuple[str, Row]]:
    """Rows of a claim's links, quantities, times and entities, without its number."""
    for position, link in enumerate(claim.chain):
        yield (
            "links",
            {"claimId": claim.id, "position": position, **_source_columns(link.source), **_cue_columns(link.cue)},
        )
    for position, quantity in enumerate(claim.quantities):
        yield (
            "quantities",
            _span_row(claim, position, quantity)
            | {
                "value": quantity.value,
                "maxValue": quantity.maxValue,
                "qualifier": quantity.qualifier,
                "unit": quantity.unit,
                "ofWhat": quantity.of,
            },
        )
    for position, time in enumerate(claim.times):
        yield "times", _span_row(claim, position, time) | {"value": time.value, "granularity": time.granularity}
    for position, entity in enumerate(claim.entities):
        yield "entities", _span_row(claim, position, entity) | {"type": entity.type}


def rejected_row(run_id: str, rejected: Rejected) -> Row:
    return {"runId": run_id} | rejected.model_dump(mode="json")


def group_rows(group: ClaimGroup, claim_numbers: dict[str, int]) -> Iterator[tuple[str, Row]]:
    """Rows of a group, its members, origins and conflicts, without its number."""
    yield (
        "groups",
        {
            "id": group.id,
            "text": group.text,
            "memberCount": len(group.members),
            "outlets": group.outlets,
            "independentOrigins": group.independentOrigins,
            "conflictKinds": [conflict.kind for conflict in group.conflicts],
            "firstSeen": group.firstSeen,
            "lastSeen": group.lastSeen,
            "confidence": group.confidence,
        },
    )
    origin_of = {claim: position for position, origin in enumerate(group.origins) for claim in origin.members}
    for position, member in enumerate(group.members):
        yield (
            "group_members",
            {
                "groupId": group.id,
                "position": position,
                "claimNumber": claim_numbers.get(member.claimId),
                "originPosition": origin_of.get(member.claimId),
                "spanText": member.span and member.span.text,
                "spanStart": member.span and member.span.start,
                "spanEnd": member.span and member.span.end,
            }
            | member.model_dump(exclude={"span"}),
        )
    for position, origin in enumerate(group.origins):
        yield (
            "group_origins",
            {
                "groupId": group.id,
                "position": position,
                "name": origin.name,
                "label": origin.label,
                "type": origin.type,
                "memberCount": len(origin.members),
            },
        )
    for position, conflict in enumerate(group.conflicts):
        yield (
            "group_conflicts",
            {"groupId": group.id, "position": position, "kind": conflict.kind, "conflictingValues": conflict.values},
        )


def _source_columns(source: Source | None) -> Row:
    """The columns of a claim's source."""
    return {
        "sourceName": source and source.name,
        "sourceLabel": source and source.label,
        "sourceEntityId": source and source.entityId,
        "sourceType": source and source.type,
        "sourceRole": source and source.role,
        "sourceConfidence": source and source.confidence,
        "sourceResolvedBy": source and source.resolvedBy,
        "sourceText": source and source.text,
        "sourceStart": source and source.start,
        "sourceEnd": source and source.end,
    }


def _cue_columns(cue: Cue | None) -> Row:
    """The columns of a claim's cue."""
    return {
        "cueText": cue and cue.text,
        "cueLemma": cue and cue.lemma,
        "cueStart": cue and cue.start,
        "cueEnd": cue and cue.end,
    }


def _span_row(claim: Claim, position: int, span: Span) -> Row:
    """The row of one fragment of a claim."""
    return {
        "claimId": claim.id,
        "position": position,
        "startOffset": span.start,
        "endOffset": span.end,
        "text": span.text,
    }
