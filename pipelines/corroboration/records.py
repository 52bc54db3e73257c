"""ClaimGroups from the members of groups."""

from __future__ import annotations

from collections.abc import Sequence

from pipelines.core.records.groups import ClaimGroup, GroupMember, group_id
from pipelines.corroboration.conflicts import find_conflicts, polarities, updates
from pipelines.corroboration.origins import find_origins
from pipelines.corroboration.views import ArticleView, ClaimView

Member = tuple[ArticleView, ClaimView]

_FAIR_LENGTH = (6, 40)  # words of a text that is neither a fragment nor a paragraph


def claim_group(members: Sequence[Member], confidence: float) -> ClaimGroup:
    """The record of one group.

    Args:
        members: the claims with their articles, in any order.
        confidence: how likely all make the same claim.
    """
    ordered = sorted(members, key=_publication)
    asserted = _clearest([claim for _, claim in ordered])
    polarity = polarities(ordered, asserted)
    origins, independent = find_origins(ordered)
    number = {claim: index for index, origin in enumerate(origins) for claim in origin.members}
    updated = updates(ordered, [number[claim.id] for _, claim in ordered])
    dates = [article.published for article, _ in ordered if article.published]
    return ClaimGroup(
        id=group_id(ordered[0][1].id),
        text=asserted.standalone or asserted.text,
        members=[
            GroupMember(
                articleId=article.id,
                claimId=claim.id,
                span=claim.part,
                url=article.url,
                publisher=article.publisher,
                datePublished=article.published,
                polarity=way,
                relation="update" if later else "same",
            )
            for (article, claim), way, later in zip(ordered, polarity, updated, strict=True)
        ],
        outlets=len({article.outlet for article, _ in ordered}),
        origins=origins,
        independentOrigins=independent,
        conflicts=find_conflicts(ordered, polarity, updated),
        firstSeen=dates[0] if dates else None,
        lastSeen=dates[-1] if dates else None,
        confidence=round(min(max(confidence, 0.0), 1.0), 4),
    )


def _publication(member: Member) -> tuple[bool, float, str, int, str]:
    """Dated articles by their date, the rest behind them by id.

    Claims of one article in text order.
    """
    article, claim = member
    return article.day is None, article.day or 0.0, article.id, claim.start, claim.id


def _clearest(claims: Sequence[ClaimView]) -> ClaimView:
    """The claim that reads best alone.

    Affirmed, self-contained, neither a fragment nor a paragraph.
    """
    least, most = _FAIR_LENGTH

    def unclear(claim: ClaimView) -> tuple[bool, bool, int, int, str]:
        words = len((claim.standalone or claim.text).split())
        off = max(least - words, words - most, 0)
        return claim.stance == "denies", claim.standalone is None, off, -len(claim.words), claim.id

    return min(claims, key=unclear)
