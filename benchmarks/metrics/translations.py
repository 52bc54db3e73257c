"""Score groups of claims across languages, on translated articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from benchmarks.metrics.same_claims import Score
from benchmarks.readers.meantime import Numbered
from pipelines.core.records import Claim
from pipelines.core.records.groups import ClaimGroup, GroupMember

Place = tuple[str, int, str]
"""Name of an article, number of a sentence in it, and language."""


def score_translations(articles: Sequence[Numbered], groups: Iterable[ClaimGroup]) -> Score:
    """Score pairs of sentences in two languages that stand in one group.

    Right are those of one sentence. To be found are the sentences in which both versions have a claim. Neighbours count
    neither way: where translators divide a sentence, the numbers of all that follow are one off.
    """
    of_article = {each.article.id: each for each in articles}
    claims = {(each.article.id, claim.id): claim for each in articles for claim in each.article.claims}
    having = {place for (article, _), claim in claims.items() for place in places(of_article[article], claim)}
    same = {pair for pair in pairs(having) if pair[0][:2] == pair[1][:2]}
    said: set[tuple[Place, Place]] = set()
    for group in groups:
        told = [
            places(of_article[member.articleId], claims[member.articleId, member.claimId], member)
            for member in group.members
        ]
        said |= {pair for pair in pairs(set().union(*told)) if not are_neighbours(*pair)}
    return Score(len(said & same) / max(1, len(said)), len(said & same) / max(1, len(same)))


def places(one: Numbered, claim: Claim, member: GroupMember | None = None) -> set[Place]:
    """The sentences of a claim, or of the part of it that is the member of a group."""
    spans = claim.fragments if member is None or member.span is None else [member.span]
    return {(one.name, one.number_at(each.start), one.article.inLanguage) for each in spans}


def pairs(given: Iterable[Place]) -> set[tuple[Place, Place]]:
    """Every two places in different languages, in order."""
    return {(one, other) for one, other in combinations(sorted(given), 2) if one[2] != other[2]}


def are_neighbours(one: Place, other: Place) -> bool:
    """Whether two places are sentences of one article that follow each other."""
    return one[0] == other[0] and abs(one[1] - other[1]) == 1
