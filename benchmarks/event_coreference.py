"""Cluster events of ECB+ with gold mentions, by the same method as claims.

The decision is a logistic regression of its own over pairs of mentions of one topic, fitted on the training topics.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

import numpy as np
import numpy.typing as npt

from benchmarks.metrics.coreference import conll
from benchmarks.readers.ecbplus import Mention, Topic
from benchmarks.regression import fit_weights
from pipelines.corroboration.grouping import cluster, mean
from pipelines.corroboration.vectors import vectors_of
from pipelines.corroboration.words import idf, is_content, stem, tokens

Matrix = npt.NDArray[np.float64]
_PREFIX = 4
_ALIKE = 0.15  # cosine of two documents that may tell one event
_SAME_STORY = 0.12  # mean cosine of documents that tell one story
_UNLIKE = 0.3  # cosine of the vectors of two words up to which they have nothing to do with each other
_NEAR = 5  # words on each side of a mention
_THRESHOLDS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45)


def stems(text: str) -> list[str]:
    """Stems of the content words of a text."""
    return [stem(token) for token in tokens(text) if is_content(token)]


def head(mention: Mention) -> str:
    """The head stem of a mention: its last content word."""
    return (stems(mention.words) or [mention.words.lower()])[-1]


def similarity(texts: Sequence[Iterable[str]]) -> Matrix:
    """The cosine of every two bags of stems, weighted by their rarity.

    The rarity is that in news, and that among themselves.
    """
    bags = [set(text) for text in texts]
    frequency = Counter(word for bag in bags for word in bag)
    columns = {word: column for column, word in enumerate(sorted(frequency))}
    table = np.zeros((len(bags), len(columns)))
    for row, bag in enumerate(bags):
        for word in bag:
            table[row, columns[word]] = idf(word) * np.log((len(bags) + 1) / frequency[word])
    table /= np.maximum(np.linalg.norm(table, axis=1, keepdims=True), 1e-9)
    product: Matrix = table @ table.T
    return product


def meanings(texts: Sequence[Iterable[str]]) -> Matrix:
    """The cosine of the mean vectors of every two bags of stems.

    Rare stems count more.
    """
    bags = [sorted(set(text)) for text in texts]
    rarity = [np.array([idf(word) for word in bag]) for bag in bags]
    rows = np.array(
        [weights @ vectors_of(bag) if bag else vectors_of([""])[0] for weights, bag in zip(rarity, bags, strict=True)]
    )
    table = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    product: Matrix = table @ table.T
    return product


def near(mention: Mention) -> str:
    """The words around a mention."""
    words, start = mention.sentence.split(), mention.position
    end = start + len(mention.words.split())
    return " ".join(words[max(0, start - _NEAR) : start] + words[end : end + _NEAR])


def equal(values: Sequence[str]) -> Matrix:
    """Whether every two of `values` are equal, as 1 and 0."""
    array = np.array(values)
    same: Matrix = (array[:, None] == array[None, :]).astype(float)
    return same


def pair_features(topic: Topic) -> Matrix:
    """Features of every two mentions of a topic: mentions x mentions x features."""
    mentions = topic.mentions
    names = list(topic.documents)
    place = [names.index(mention.document) for mention in mentions]
    alike = similarity([stems(topic.documents[name]) for name in names])
    documents = alike[np.ix_(place, place)]
    stories = {number: story for story, members in enumerate(clusters(alike, _SAME_STORY)) for number in members}
    story = equal([str(stories[number]) for number in place])
    others = [[word for word in stems(each.sentence) if word != head(each)] for each in mentions]
    sentences, meaning = similarity(others), meanings(others)
    around = [stems(near(each)) for each in mentions]
    arguments, sense = similarity(around), meanings(around)
    word = meanings([[head(each)] for each in mentions])
    split = [each.sentence.split() for each in mentions]
    capitals = similarity([[token.lower() for token in each if token[:1].isupper()] for each in split])
    numbers = similarity([[token for token in each if token[:1].isdigit()] for each in split])
    heads = equal([head(each) for each in mentions])
    likeness = np.where(heads > 0, 1.0, np.maximum((word - _UNLIKE) / (1 - _UNLIKE), 0.0))
    beginnings = equal([head(each)[:_PREFIX] for each in mentions])
    words = equal([each.words.lower() for each in mentions])
    same_document = equal([each.document for each in mentions])
    rarity = np.array([idf(head(each)) for each in mentions])
    rare = heads * (rarity[:, None] + rarity[None, :]) / 2
    return np.stack(
        [
            heads, beginnings, words, documents, sentences, capitals, numbers, same_document, rare,
            heads * documents, heads * sentences, heads * capitals, beginnings * documents, beginnings * sentences,
            documents * sentences, documents > _ALIKE, heads * (documents > _ALIKE), same_document * heads,
            rare * documents, story, word, likeness, meaning, arguments, sense,
            likeness * documents, likeness * story, likeness * arguments, likeness * sense, likeness * meaning,
            likeness * sentences, heads * story, heads * arguments, heads * sense, arguments * story, meaning * story,
            documents * story,
        ],
        axis=2,
    )  # fmt: skip


def train(topics: Sequence[Topic]) -> Callable[[Topic], Matrix]:
    """Fit the decision on all pairs of mentions of each of `topics`.

    Returns a function that scores another topic.
    """
    rows, labels = [], []
    for topic in topics:
        upper = np.triu_indices(len(topic.mentions), k=1)
        rows.append(pair_features(topic)[upper])
        labels.append(equal([mention.event for mention in topic.mentions])[upper])
    features, same = np.concatenate(rows), np.concatenate(labels)
    mean, scale = features.mean(axis=0), features.std(axis=0) + 1e-6
    weights, bias = fit_weights((features - mean) / scale, same, penalty=1.0)

    def score(topic: Topic) -> Matrix:
        likely: Matrix = 1 / (1 + np.exp(-((pair_features(topic) - mean) / scale @ weights + bias)))
        return likely

    return score


def coreference_scores(train_topics: Sequence[Topic], topics: Sequence[Topic]) -> tuple[float, float]:
    """CoNLL F1 on `topics`, and that of the baseline.

    The threshold is chosen on the training topics. To choose it, each half of the training topics is scored by a
    regression fitted on the other half.
    """
    likely: dict[str, Matrix] = {}
    for held_out in (0, 1):
        half = train([topic for place, topic in enumerate(train_topics) if place % 2 != held_out])
        likely |= {topic.name: half(topic) for place, topic in enumerate(train_topics) if place % 2 == held_out}
    truth = joined(train_topics, gold)

    def reached(threshold: float) -> float:
        return conll(truth, joined(train_topics, lambda topic: clusters(likely[topic.name], threshold)))

    threshold, score = max(_THRESHOLDS, key=reached), train(train_topics)
    truth = joined(topics, gold)
    ours = conll(truth, joined(topics, lambda topic: clusters(score(topic), threshold)))
    return ours, conll(truth, joined(topics, by_lemma))


def clusters(likely: Matrix, threshold: float) -> list[frozenset[int]]:
    """Average linkage over all mentions of a topic."""
    keys = [(f"{number:05}", 0) for number in range(len(likely))]
    edges = {(keys[one], keys[other]): float(likely[one, other]) for one, other in combinations(range(len(keys)), 2)}
    pairs = {pair for pair, value in edges.items() if value >= threshold}
    joined_keys = cluster(pairs, edges, threshold, linkage=mean, most=len(keys))
    found = [frozenset(int(name) for name, _ in members) for members in joined_keys]
    alone = set(range(len(keys))) - {number for members in found for number in members}
    return [*found, *(frozenset({number}) for number in sorted(alone))]


def by_lemma(topic: Topic) -> list[frozenset[int]]:
    """The baseline: the same head stem in similar documents is one event."""
    likely = pair_features(topic)
    return clusters(likely[:, :, 0] * (likely[:, :, 3] > _ALIKE), 0.5)


def joined(topics: Sequence[Topic], found: Callable[[Topic], list[frozenset[int]]]) -> list[frozenset[int]]:
    """The clusters of all topics, numbered consecutively."""
    everything: list[frozenset[int]] = []
    before = 0
    for topic in topics:
        everything += [frozenset(before + number for number in members) for members in found(topic)]
        before += len(topic.mentions)
    return everything


def gold(topic: Topic) -> list[frozenset[int]]:
    """The events of a topic."""
    events: dict[str, set[int]] = {}
    for number, mention in enumerate(topic.mentions):
        events.setdefault(mention.event, set()).add(number)
    return [frozenset(members) for members in events.values()]
