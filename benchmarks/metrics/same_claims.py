"""Scores of groups of claims: pairs of sentences, B-cubed over claims, numbers of independent origins."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from benchmarks.readers.same_claims import Group, Pair, Sentence, Story, cross_pairs, gold_pairs, sentences_of
from pipelines.core.groups import ClaimGroup
from pipelines.corroboration.decision import Decision
from pipelines.corroboration.group import likely_pairs
from pipelines.corroboration.grouping import Edges
from pipelines.corroboration.index import ArticleIndex
from pipelines.corroboration.views import view_of

FOLDS = 4


@dataclass(frozen=True)
class Score:
    """Precision and recall of something, and their harmonic mean."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / max(self.precision + self.recall, 1e-9)


def fold_of(place: int) -> int:
    """The fold of a story by its place in the list of stories."""
    return place % FOLDS


def pooled_index(stories: Iterable[Story]) -> ArticleIndex:
    """The articles of all stories in one pool."""
    index = ArticleIndex()
    for story in stories:
        for article in story.articles:
            index.add(view_of(article))
    index.finish()
    return index


def unseen_edges(stories: Sequence[Story], index: ArticleIndex, copies: Sequence[Decision]) -> Edges:
    """The pairs of sentences in `index`, each scored by a copy that has not seen the first one's story."""
    place = {article.id: number for number, story in enumerate(stories) for article in story.articles}
    return likely_pairs(index, lambda one, other: copies[fold_of(place[one.id])])


def claim_sentences(stories: Iterable[Story]) -> dict[str, set[Sentence]]:
    """The sentences that each claim's fragments touch, by the claim's id."""
    return {
        claim.id: sentences_of(story, article.id, [(each.start, each.end) for each in claim.fragments])
        for story in stories
        for article in story.articles
        for claim in article.claims
    }


def predicted_pairs(sentences: Mapping[str, set[Sentence]], groups: Iterable[ClaimGroup]) -> set[Pair]:
    """Every pair of sentences of the members of a group.

    Args:
        sentences: from `claim_sentences`.
    """
    pairs: set[Pair] = set()
    for group in groups:
        pairs |= cross_pairs(sentence for member in group.members for sentence in sentences[member.claimId])
    return pairs


def score_pairs(stories: Sequence[Story], predicted: set[Pair]) -> Score:
    """Pairs of sentences against the labels; pairs that the annotators left open count neither way."""
    same, unsure = gold_pairs(stories)
    counted = predicted - unsure
    hits = len(counted & same)
    return Score(hits / max(1, len(counted)), hits / max(1, len(same)))


def b_cubed(gold: Mapping[str, frozenset[str]], predicted: Mapping[str, frozenset[str]]) -> Score:
    """B-cubed over items (Bagga and Baldwin 1998): how well each one's predicted cluster fits its gold one.

    Args:
        gold: each item's cluster, with itself in it.
        predicted: the same as predicted, of the same items.
    """
    precision = [len(gold[item] & predicted[item]) / len(predicted[item]) for item in gold]
    recall = [len(gold[item] & predicted[item]) / len(gold[item]) for item in gold]
    return Score(sum(precision) / max(1, len(gold)), sum(recall) / max(1, len(gold)))


def clusters(items: Iterable[str], groups: Iterable[Iterable[str]]) -> dict[str, frozenset[str]]:
    """Each item's cluster: the groups that it is in, joined; or itself alone."""
    parent = {item: item for item in items}

    def root(item: str) -> str:
        while parent[item] != item:
            item = parent[item]
        return item

    for members in groups:
        for one, other in combinations([member for member in members if member in parent], 2):
            parent[root(other)] = root(one)
    found: dict[str, set[str]] = {}
    for item in parent:
        found.setdefault(root(item), set()).add(item)
    return {item: frozenset(found[root(item)]) for item in parent}


def gold_clusters(story: Story) -> dict[str, frozenset[str]]:
    """The labelled clusters over a story's claims: a claim is a member where it covers the place that tells it.

    Where no claim covers it, all claims of its sentence are. Groups that share a claim are one cluster.
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
            members += covering or [
                claim.id for claim in claims[told.article] if (told.article, told.sentence) in sentences[claim.id]
            ]
        groups.append(members)
    return clusters([claim.id for article in story.articles for claim in article.claims], groups)


def likeliest_clusters(items: Iterable[str], groups: Iterable[ClaimGroup]) -> dict[str, frozenset[str]]:
    """Each claim's cluster where every claim is in one group alone, the one of the greatest confidence."""
    home: dict[str, str] = {}
    ranked = sorted(groups, key=lambda group: (-group.confidence, group.id, len(group.members)))
    for number, group in enumerate(ranked):
        for member in group.members:
            home.setdefault(member.claimId, f"group {number}")
    found: dict[str, set[str]] = {}
    everything = list(items)
    for item in everything:
        found.setdefault(home.get(item, item), set()).add(item)
    return {item: frozenset(found[home.get(item, item)]) for item in everything}


def origin_answers(story: Story, groups: Iterable[ClaimGroup]) -> list[bool]:
    """For each group of several outlets that matches a labelled one, whether its number of origins is right.

    A group matches the labelled one with which it shares most sentences, in two articles at least. A labelled origin is
    one; where it is open to all, each outlet that the group has is one.
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
        if group.outlets > 1 and shared:
            labelled = max(shared, key=lambda each: each[:2])[2]
            answers.append(group.independentOrigins == (1 if labelled.origin else group.outlets))
    return answers


def _places(labelled: Group) -> set[Sentence]:
    return {(member.article, member.sentence) for member in labelled.members}
