"""From articles to groups of claims.

Index, compare related articles, group, and record.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

from pipelines.core.errors import require
from pipelines.core.records import Article
from pipelines.core.records.groups import ClaimGroup, group_id
from pipelines.corroboration import across
from pipelines.corroboration.decision import Decision, load, load_across
from pipelines.corroboration.features import compare
from pipelines.corroboration.grouping import Edges, Key, group
from pipelines.corroboration.index import ArticleIndex
from pipelines.corroboration.records import claim_group
from pipelines.corroboration.views import ArticleView, ClaimView, view_of
from pipelines.corroboration.words import idf

# Pairs that are less likely the same are not even kept.
_LEAST_LIKELY = 0.05
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
    for article in articles:
        require(article, Article, name="article")
        if article.claims:
            index.add(view_of(article))
    index.finish()
    decision = load()
    edges = likely_pairs(index, lambda one, other: decision)
    records = with_distinct_ids(groups_from(edges, index, threshold=decision.threshold))
    records = [
        record.model_copy(update={"confidence": round(decision.confidence(record.confidence), 4)}) for record in records
    ]
    yield from sorted(records, key=lambda record: (record.firstSeen is None, record.firstSeen or "", record.id))


def with_distinct_ids(groups: Iterable[ClaimGroup]) -> list[ClaimGroup]:
    """Tell groups apart that have one earliest member.

    A claim can be in several. The largest keeps the id of that member alone; the id of another is made from as many
    first members as needed.
    """
    taken: set[str] = set()
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


def likely_pairs(
    index: ArticleIndex, decision_for: Callable[[ArticleView, ArticleView], Decision]
) -> dict[tuple[Key, Key], float]:
    """Pairs of sentences of related articles that may make the same claim, scored."""
    likely: dict[tuple[Key, Key], float] = {}
    compared: set[tuple[str, str]] = set()
    for identity in index.ids():
        for other in index.related(index.view(identity)):
            pair = (identity, other) if identity < other else (other, identity)
            if pair not in compared:
                compared.add(pair)
                views = index.view(pair[0]), index.view(pair[1])
                likely.update(_pairs(*views, decision_for(*views)))
    return likely


def _pairs(one: ArticleView, other: ArticleView, decision: Decision) -> Iterator[tuple[tuple[Key, Key], float]]:
    """Pairs of sentences with their probabilities.

    A claim of many sentences is less likely the same as one that equals a single sentence of it.
    """
    if one.language != other.language:
        found, decision = across.compare(one, other), load_across()
    else:
        found = compare(one, other)
    longest = np.maximum(_extents(one)[found.rows], _extents(other)[found.columns])
    likely = decision.probabilities(found.features) / np.sqrt(longest)
    for row, column, probability in zip(found.rows.tolist(), found.columns.tolist(), likely.tolist(), strict=True):
        if probability >= _LEAST_LIKELY:
            yield ((one.id, row), (other.id, column)), probability


def _extents(view: ArticleView) -> npt.NDArray[np.float64]:
    """For each sentence, how many sentences the shortest of its claims covers."""
    extent = Counter(claim.id for sentence in view.sentences for claim in sentence.claims)
    return np.array([min(extent[claim.id] for claim in sentence.claims) for sentence in view.sentences], dtype=float)


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
