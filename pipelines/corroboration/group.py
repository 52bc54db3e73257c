"""From articles to groups of claims.

Index, compare related articles, group, and record.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from pipelines.core.errors import require
from pipelines.core.process_map import Map
from pipelines.core.records import Article
from pipelines.core.records.groups import ClaimGroup, group_id
from pipelines.corroboration.comparing import likely_pairs
from pipelines.corroboration.decision import load
from pipelines.corroboration.grouping import Edges, group
from pipelines.corroboration.index import ArticleIndex
from pipelines.corroboration.records import claim_group
from pipelines.corroboration.views import ArticleView, ClaimView, view_of
from pipelines.corroboration.windows import settled
from pipelines.corroboration.words import idf

# Nearness from which a claim tells what a group has in common.
_TELLS = 0.5


def group_claims(articles: Iterable[Article]) -> list[ClaimGroup]:
    """The claims that two or more of `articles` make.

    Each with all who make it, in order of publication. The order of `articles` does not matter; of several with one id,
    the latest counts.
    """
    with ArticleIndex() as index:
        return list(groups_of(articles, index))


def groups_of(articles: Iterable[Article], index: ArticleIndex) -> Iterator[ClaimGroup]:
    """As `group_claims`, with its state in `index`, which may be on disk."""
    yield from groups_among(views_of(articles), index)


def views_of(articles: Iterable[Article]) -> Iterator[ArticleView]:
    """The views of those of `articles` that have claims."""
    for article in articles:
        require(article, Article, name="article")
        if article.claims:
            yield view_of(article)


def groups_among(views: Iterable[ArticleView], index: ArticleIndex, *, run: Map = map) -> Iterator[ClaimGroup]:
    """As `groups_of`, from the articles' views; `run` compares them, as `map` would."""
    for view in views:
        index.add(view)
    index.finish()
    yield from index.in_order(_found(index, run))


def _found(index: ArticleIndex, run: Map) -> Iterator[ClaimGroup]:
    """The groups of the articles in `index`, in no particular order."""
    decision, taken = load(), set[str]()
    pairs = likely_pairs(index, lambda one, other: decision, run=run)
    for edges in settled(pairs, index.day, threshold=decision.threshold):
        for record in with_distinct_ids(groups_from(edges, index, threshold=decision.threshold), taken):
            yield record.model_copy(update={"confidence": round(decision.confidence(record.confidence), 4)})


def with_distinct_ids(groups: Iterable[ClaimGroup], taken: set[str]) -> list[ClaimGroup]:
    """Tell groups apart that have one earliest member.

    A claim can be in several. The largest keeps the id of that member alone; the id of another is made from as many
    first members as needed.

    Args:
        taken: the ids of earlier groups; those of these are added.
    """
    distinct = []
    for record in sorted(groups, key=lambda group: (-len(group.members), [each.claimId for each in group.members])):
        claims = [member.claimId for member in record.members]
        ids = (group_id(":".join(claims[: size + 1])) for size in range(len(claims)))
        chosen = next((each for each in ids if each not in taken), None)
        if chosen is not None:  # else a group of the very same claims has been seen
            taken.add(chosen)
            distinct.append(record.model_copy(update={"id": chosen}))
    return distinct


def groups_from(edges: Edges, index: ArticleIndex, *, threshold: float) -> Iterator[ClaimGroup]:
    """The groups that `edges` make, in no particular order."""
    for keys, confidence in group(edges, threshold=threshold):
        members = choose_claims([(index.view(article), place) for article, place in keys])
        if len({article.id for article, _ in members}) > 1:
            yield claim_group(members, confidence)


def choose_claims(places: Sequence[tuple[ArticleView, int]]) -> list[tuple[ArticleView, ClaimView]]:
    """For each sentence of a group, the first claim in common.

    It tells what the group's articles have in common; each claim once.
    """
    told = Counter(word for article, place in places for word in article.sentences[place].words)
    common = {word for word, count in told.items() if count > 1}

    def rank(claim: ClaimView) -> tuple[bool, int, float, str]:
        nearness = _nearness(set(claim.words), common)
        return nearness >= _TELLS, -claim.start, nearness, claim.id

    chosen: dict[tuple[str, str], tuple[ArticleView, ClaimView]] = {}
    for article, place in places:
        nearest = max(article.sentences[place].claims, key=rank)
        _, known = chosen.get((article.id, nearest.id), (article, nearest))
        chosen[article.id, nearest.id] = article, max(known, nearest, key=rank)
    return [chosen[key] for key in sorted(chosen)]


def _nearness(words: set[str], common: set[str]) -> float:
    """How well two sets of words agree, rare ones counting more, 0 to 1."""
    return 2 * sum(map(idf, words & common)) / max(sum(map(idf, words)) + sum(map(idf, common)), 1e-6)
