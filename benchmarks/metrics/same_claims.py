"""Score groups of claims.

Pairs of sentences, B-cubed over claims, and numbers of independent origins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.readers.same_claims import (
    Group,
    Pair,
    Sentence,
    Story,
    cross_pairs,
    gold_pairs,
    pair,
    sentence_at,
    sentences_of,
)
from pipelines.core.records.groups import ClaimGroup
from pipelines.core.spans import offsets
from pipelines.corroboration.comparing import likely_pairs
from pipelines.corroboration.decision import Decision
from pipelines.corroboration.grouping import Edges, Key
from pipelines.corroboration.index import ArticleIndex
from pipelines.corroboration.views import ArticleView, view_of

FOLDS = 4


@dataclass(frozen=True)
class Score:
    """Precision and recall, and their harmonic mean."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / max(self.precision + self.recall, 1e-9)


def fold_of(place: int) -> int:
    """The fold of a story, by its position in the list of stories."""
    return place % FOLDS


def pooled_index(stories: Iterable[Story]) -> ArticleIndex:
    """Index the articles of all stories in one pool."""
    index = ArticleIndex()
    for story in stories:
        for article in story.articles:
            index.add(view_of(article))
    index.finish()
    return index


def unseen_edges(stories: Sequence[Story], index: ArticleIndex, copies: Sequence[Decision]) -> Edges:
    """Score the pairs of sentences in `index`.

    Each is scored by a copy that has not seen the first one's story.
    """
    place = {article.id: number for number, story in enumerate(stories) for article in story.articles}
    return all_edges(index, lambda one, other: copies[fold_of(place[one.id])])


def all_edges(index: ArticleIndex, decision_for: Callable[[ArticleView, ArticleView], Decision]) -> Edges:
    """Score the pairs of sentences in `index`."""
    return {pair: likely for _, scored in likely_pairs(index, decision_for) for pair, likely in scored}


def edge_pairs(stories: Iterable[Story], index: ArticleIndex, edges: Edges) -> dict[tuple[Key, Key], Pair]:
    """The pair of labelled sentences that each pair of compared sentences stands in."""
    story_of = {article.id: story for story in stories for article in story.articles}

    def sentence(key: Key) -> Sentence:
        article, place = key
        return sentence_at(story_of[article], article, index.view(article).sentences[place].start)

    return {edge: pair(sentence(edge[0]), sentence(edge[1])) for edge in edges}


def claim_sentences(stories: Iterable[Story]) -> dict[str, set[Sentence]]:
    """The sentences that each claim's fragments overlap, by the claim's id."""
    return {
        claim.id: sentences_of(story, article.id, offsets(claim.fragments))
        for story in stories
        for article in story.articles
        for claim in article.claims
    }


def predicted_pairs(stories: Iterable[Story], groups: Iterable[ClaimGroup], *, spans: bool = True) -> set[Pair]:
    """Every pair of sentences of the members of a group.

    Args:
        spans: whether only the sentence of a member's span counts, or all sentences of its claim.
    """
    story_of = {article.id: story for story in stories for article in story.articles}
    sentences = claim_sentences(stories)
    pairs: set[Pair] = set()
    for group in groups:
        told: set[Sentence] = set()
        for member in group.members:
            if spans and member.span is not None:
                span = member.span.start, member.span.end
                told |= sentences_of(story_of[member.articleId], member.articleId, [span])
            else:
                told |= sentences[member.claimId]
        pairs |= cross_pairs(told)
    return pairs


def score_pairs(stories: Sequence[Story], predicted: set[Pair]) -> Score:
    """Score pairs of sentences; pairs that the annotators left open count neither way."""
    same, unsure = gold_pairs(stories)
    counted = predicted - unsure
    hits = len(counted & same)
    return Score(hits / max(1, len(counted)), hits / max(1, len(same)))


Labels = Mapping[str, frozenset[int]]
"""The groups that each item is in; an item in none is alone."""


def b_cubed(gold: Labels, predicted: Labels) -> Score:
    """Extended B-cubed, for items that may be in several groups (Amigó 2009).

    It is B-cubed if each is in one.

    Args:
        gold: groups of each item of one story.
        predicted: the same for predicted groups.
    """
    precision, recall = [], []
    for item in gold:
        within, relevant = [], []
        for other in gold:
            shared = len(gold[item] & gold[other]) or int(item == other)
            said = len(predicted[item] & predicted[other]) or int(item == other)
            if said:
                within.append(min(shared, said) / said)
            if shared:
                relevant.append(min(shared, said) / shared)
        precision.append(sum(within) / len(within))
        recall.append(sum(relevant) / len(relevant))
    return Score(sum(precision) / max(1, len(precision)), sum(recall) / max(1, len(recall)))


def labels(items: Iterable[str], groups: Iterable[Iterable[str]]) -> dict[str, frozenset[int]]:
    """The groups of each item, by their number."""
    found: dict[str, set[int]] = {item: set() for item in items}
    for number, members in enumerate(groups):
        for member in members:
            if member in found:
                found[member].add(number)
    return {item: frozenset(numbers) for item, numbers in found.items()}


def claims_of(story: Story) -> list[str]:
    """Ids of a story's claims."""
    return [claim.id for article in story.articles for claim in article.claims]


def gold_labels(story: Story) -> dict[str, frozenset[int]]:
    """The labelled groups of a story's claims.

    A claim belongs to a group if it covers one of its sentences' anchors. If no claim covers the anchor, the first
    claim of its sentence belongs to the group.
    """
    claims = {article.id: article.claims for article in story.articles}
    sentences = claim_sentences([story])
    groups = []
    for group in story.groups:
        members: list[str] = []
        for told in group.members:
            covering = [
                claim.id
                for claim in claims[told.article]
                if any(each.start <= told.start < each.end for each in claim.fragments)
            ]
            beside = [
                claim.id for claim in claims[told.article] if (told.article, told.sentence) in sentences[claim.id]
            ]
            members += covering or beside[:1]
        groups.append(members)
    return labels(claims_of(story), groups)


def origin_answers(story: Story, groups: Iterable[ClaimGroup]) -> list[bool]:
    """Whether groups of several outlets have the right number of origins.

    One answer for each group that matches a labelled one. A group matches the labelled one with which it shares most
    sentences, in at least two articles. A labelled origin counts as one; labelled groups without an origin are left
    out.
    """
    sentences = claim_sentences([story])
    answers = []
    for group in groups:
        told = {sentence for member in group.members for sentence in sentences.get(member.claimId, ())}
        shared = [
            (len(told & _places(labelled)), -place, labelled)
            for place, labelled in enumerate(story.groups)
            if len({article for article, _ in told & _places(labelled)}) > 1
        ]
        if group.outlets > 1 and shared and max(shared, key=lambda each: each[:2])[2].origin:
            answers.append(group.independentOrigins == 1)
    return answers


def _places(labelled: Group) -> set[Sentence]:
    return {(member.article, member.sentence) for member in labelled.members}
