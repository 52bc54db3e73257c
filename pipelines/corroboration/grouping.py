"""Group sentences by the probabilities of their pairs, without groups that drift.

Two groups are joined by the average of two values over their pairs of sentences of different articles: the mean
probability and the lowest one. Two sentences that each match a third but not each other are not grouped. Two
sentences of one article are not compared; they seldom make the same claim, and count as a pair of low probability.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

Key = tuple[str, int]
"""Id of an article, and the place of a sentence in it."""

Edges = Mapping[tuple[Key, Key], float]
"""Probability of each pair of sentences, the lesser key first; 0 for pairs that are not in it."""

Linkage = Callable[[list[Key], list[Key], Edges], float]
"""The agreement of two groups, 0 to 1."""

_MOST_GROUPS = 3  # groups that a sentence can be in
_SAME_ARTICLE = 0.18  # probability of a pair within one article
_LEAST_UNITED = 0.25  # probability of each pair of two groups that share a sentence, to be one
_MOST = 100  # sentences of one group; more would be a topic


def group(edges: Edges, *, threshold: float) -> list[tuple[tuple[Key, ...], float]]:
    """Cluster the pairs.

    Each group in order of keys, with the mean probability of its pairs. A long sentence may tell several things: pairs
    that one round leaves between groups are clustered among themselves in the next, so that a sentence can be in a few
    groups.
    """
    left = {pair for pair, likely in edges.items() if likely >= threshold}
    groups = []
    for _ in range(_MOST_GROUPS):
        found = cluster(left, edges, threshold, linkage=mean_and_least)
        inside: dict[Key, int] = {key: number for number, members in enumerate(found) for key in members}
        left = {(one, other) for one, other in left if inside[one] != inside[other]}
        groups += [members for members in found if len(members) > 1]
    return [(members, _inner_mean(members, edges)) for members in unite(groups, edges)]


def unite(groups: Iterable[Iterable[Key]], edges: Edges) -> list[tuple[Key, ...]]:
    """Join groups that share a sentence where no pair speaks against it.

    Returns:
        groups of sorted keys, in order. Two sentences of one article can be in one: what they tell is then told once.
    """
    inside: dict[Key, list[set[Key]]] = {}
    for members in sorted(map(sorted, groups)):
        whole = set(members)
        for other in [each for key in members for each in inside.get(key, [])]:
            if not other <= whole and min(_inner([*whole | other], edges)) >= _LEAST_UNITED:
                whole |= other
        for key in whole:
            inside[key] = [each for each in inside.get(key, []) if not each <= whole] + [whole]
    return sorted({tuple(sorted(each)) for found in inside.values() for each in found})


def cluster(
    pairs: Iterable[tuple[Key, Key]], edges: Edges, threshold: float, *, linkage: Linkage, most: int = _MOST
) -> list[list[Key]]:
    """Join the keys of `pairs` into clusters, the likeliest pairs first.

    Args:
        pairs: the pairs that may join two clusters.
        edges: probabilities of these and other pairs.
        threshold: the least agreement at which two clusters join.
        linkage: measures the agreement of two clusters.
        most: the largest number of keys in a cluster.
    """
    clusters: dict[Key, list[Key]] = {}
    for one, other in sorted(pairs, key=lambda pair: (-edges[pair], pair)):
        left, right = clusters.setdefault(one, [one]), clusters.setdefault(other, [other])
        if left is right or len(left) + len(right) > most or linkage(left, right, edges) < threshold:
            continue
        left.extend(right)
        for member in right:
            clusters[member] = left
    return list({id(members): members for members in clusters.values()}.values())


def mean(left: list[Key], right: list[Key], edges: Edges) -> float:
    """The mean over pairs of different articles; pairs within one article are ignored."""
    found = _across(left, right, edges)
    return sum(found) / len(found) if found else 0.0


def mean_and_least(left: list[Key], right: list[Key], edges: Edges) -> float:
    """The average of the mean and the lowest probability.

    `_SAME_ARTICLE` stands for pairs within one article.

    With the lowest one alone, a single pair in different words would split a group of many outlets.
    """
    found = [
        _probability(one, other, edges) if one[0] != other[0] else _SAME_ARTICLE for one in left for other in right
    ]
    return (sum(found) / len(found) + min(found)) / 2


def _across(left: list[Key], right: list[Key], edges: Edges) -> list[float]:
    return [_probability(one, other, edges) for one in left for other in right if one[0] != other[0]]


def _inner_mean(members: Sequence[Key], edges: Edges) -> float:
    """The mean probability of the pairs within a group."""
    found = _inner(members, edges)
    return sum(found) / len(found) if found else 0.0


def _inner(members: Sequence[Key], edges: Edges) -> list[float]:
    """The probabilities of the pairs of different articles within a group."""
    return [
        _probability(one, other, edges)
        for place, one in enumerate(members)
        for other in members[:place]
        if one[0] != other[0]
    ]


def _probability(one: Key, other: Key, edges: Edges) -> float:
    return edges.get((one, other) if one < other else (other, one), 0.0)
