"""Groups of sentences from the probabilities of pairs: average linkage, so that a group does not drift.

A sentence joins a group by its mean probability with all of the group's sentences in other articles, not by that with
one of them: two sentences that each resemble a third but not each other stay apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Key = tuple[str, int]
"""Id of an article, and the place of a sentence in it."""

Edges = Mapping[tuple[Key, Key], float]
"""Probability of each pair of sentences, the lesser key first; 0 for pairs that are not in it."""

_MOST_GROUPS = 3  # groups that a sentence can be in
_MOST = 100  # sentences of one group; more would be a topic


def group(edges: Edges, *, threshold: float) -> list[tuple[tuple[Key, ...], float]]:
    """Cluster the pairs; each group in order of keys, with the mean probability of its pairs.

    A long sentence may tell several things: pairs that one round leaves between groups are clustered among themselves
    in the next, so that a sentence can be in a few groups.
    """
    left = {pair for pair, likely in edges.items() if likely >= threshold}
    groups = []
    for _ in range(_MOST_GROUPS):
        found = cluster(left, edges, threshold)
        inside: dict[Key, int] = {key: number for number, members in enumerate(found) for key in members}
        left = {(one, other) for one, other in left if inside[one] != inside[other]}
        groups += [(tuple(sorted(members)), _inner_mean(members, edges)) for members in found if len(members) > 1]
    return sorted(groups)


def cluster(pairs: Iterable[tuple[Key, Key]], edges: Edges, threshold: float, *, most: int = _MOST) -> list[list[Key]]:
    """Average linkage over the keys of `pairs`, the likeliest pairs first; at most `most` keys a cluster."""
    clusters: dict[Key, list[Key]] = {}
    for one, other in sorted(pairs, key=lambda pair: (-edges[pair], pair)):
        left, right = clusters.setdefault(one, [one]), clusters.setdefault(other, [other])
        if left is right or len(left) + len(right) > most or _mean(left, right, edges) < threshold:
            continue
        left.extend(right)
        for member in right:
            clusters[member] = left
    return list({id(members): members for members in clusters.values()}.values())


def _mean(left: list[Key], right: list[Key], edges: Edges) -> float:
    """The mean over pairs of different articles; sentences of one article say nothing for or against each other."""
    found = [_probability(one, other, edges) for one in left for other in right if one[0] != other[0]]
    return sum(found) / len(found) if found else 0.0


def _inner_mean(members: list[Key], edges: Edges) -> float:
    found = [
        _probability(one, other, edges)
        for place, one in enumerate(members)
        for other in members[:place]
        if one[0] != other[0]
    ]
    return sum(found) / len(found) if found else 0.0


def _probability(one: Key, other: Key, edges: Edges) -> float:
    return edges.get((one, other) if one < other else (other, one), 0.0)
