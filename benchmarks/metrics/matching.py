"""The largest one-to-one matching of two sets."""

from __future__ import annotations

from collections.abc import Sequence


def largest_matching(candidates: Sequence[Sequence[int]]) -> dict[int, int]:
    """Match each index to one of its `candidates`, none to two.

    Maximum bipartite matching by augmenting paths (Kuhn), so that the order does not matter.
    """
    owner: dict[int, int] = {}

    def assign(index: int, visited: set[int]) -> bool:
        for other in candidates[index]:
            if other not in visited:
                visited.add(other)
                if other not in owner or assign(owner[other], visited):
                    owner[other] = index
                    return True
        return False

    for index in range(len(candidates)):
        assign(index, set())
    return {index: other for other, index in owner.items()}
