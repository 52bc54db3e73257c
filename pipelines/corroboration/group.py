"""From articles to groups of claims: index, compare related articles, group, and record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

from pipelines.core.errors import require
from pipelines.core.groups import ClaimGroup, group_id
from pipelines.core.records import Article
from pipelines.corroboration.decision import Decision, load
from pipelines.corroboration.features import compare
from pipelines.corroboration.grouping import Edges, Key, group
from pipelines.corroboration.index import ArticleIndex
from pipelines.corroboration.records import claim_group
from pipelines.corroboration.views import ArticleView, ClaimView, view_of
from pipelines.corroboration.words import idf

# Pairs that are less likely the same are not even kept.
_LEAST_LIKELY = 0.05


def group_claims(articles: Iterable[Article]) -> list[ClaimGroup]:
    """The claims that two or more of `articles` make, each with all who make it, in order of publication.

    The order of `articles` does not matter; of several with one id, the latest counts.
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
    yield from sorted(records, key=lambda record: (record.firstSeen is None, record.firstSeen or "", record.id))


def with_distinct_ids(groups: Iterable[ClaimGroup]) -> list[ClaimGroup]:
    """Tell groups apart that have one earliest member, since a claim can be in several.

    The largest keeps the id of that member alone; the id of another is made from as many first members as needed.
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
    """Pairs of passages of related articles that may make the same claim, with their probabilities."""
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
    """Pairs of passages with the mean probability of their pairs of sentences.

    By the mean, a quotation of many sentences does not match a claim that equals only one of them.
    """
    found = compare(one, other)
    sentences = np.zeros((len(one.sentences), len(other.sentences)))
    sentences[found.rows, found.columns] = decision.probabilities(found.features)
    passages = _shares(one) @ sentences @ _shares(other).T
    for row, column in np.argwhere(passages >= _LEAST_LIKELY).tolist():
        yield ((one.id, row), (other.id, column)), float(passages[row, column])


def _shares(view: ArticleView) -> npt.NDArray[np.float64]:
    """The share of each sentence in each passage, one row per passage."""
    table = np.zeros((len(view.passages), len(view.sentences)))
    for row, passage in enumerate(view.passages):
        table[row, list(passage.sentences)] = 1 / len(passage.sentences)
    return table


def choose_claims(places: Sequence[tuple[ArticleView, int]]) -> list[tuple[ArticleView, ClaimView]]:
    """For each passage of a group, the claim nearest to what its articles have in common.

    Claims that repeat a chosen one in the same article come with it.
    """
    told = Counter(word for words in _sentence_words(places) for word in words)
    common = {word for word, count in told.items() if count > 1}
    chosen: dict[tuple[str, str], tuple[ArticleView, ClaimView]] = {}
    for article, place in places:
        claims = [article.claims[number] for number in article.passages[place].claims]
        nearest = max(claims, key=lambda claim: (_nearness(set(claim.words), common), -claim.start, claim.id))
        repeated = [claim for claim in article.claims if claim.duplicate_of == nearest.id]
        for claim in (nearest, *repeated):
            chosen[article.id, claim.id] = article, claim
    return [chosen[key] for key in sorted(chosen)]


def _sentence_words(places: Sequence[tuple[ArticleView, int]]) -> list[frozenset[str]]:
    """The words of each distinct sentence of a group."""
    views = {article.id: article for article, _ in places}
    sentences = sorted(
        {(article.id, number) for article, place in places for number in article.passages[place].sentences}
    )
    return [views[article].sentences[number].words for article, number in sentences]


def _nearness(words: set[str], common: set[str]) -> float:
    """How well two sets of words agree, rare ones counting more, 0 to 1."""
    return 2 * sum(map(idf, words & common)) / max(sum(map(idf, words)) + sum(map(idf, common)), 1e-6)
