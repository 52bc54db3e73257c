"""Best paths through linear chains of labels, in numpy."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
Integers = NDArray[np.int64]

FORBIDDEN = -1e4


def best_paths(emissions: Scores, transitions: Scores, starts: NDArray[np.bool_]) -> Integers:
    """The best state at each position of each sequence (Viterbi).

    Args:
        emissions: [sequences, positions, states]; padding at the end must score 0 for a state that may always follow.
        transitions: [states, states], from row to column; forbidden ones at FORBIDDEN.
        starts: states that a sequence may begin with.
    """
    count, length, states = emissions.shape
    back = np.empty((length, count, states), dtype=np.int8)
    score = emissions[:, 0] + np.where(starts, 0.0, FORBIDDEN).astype(np.float32)
    # Sources are the last axis: numpy reduces over it fastest.
    towards = np.ascontiguousarray(transitions.T)
    flat = np.arange(0, count * states * states, states).reshape(count, states)
    for position in range(1, length):
        candidates = score[:, None] + towards
        best = candidates.argmax(-1)
        back[position] = best
        # By flat indices: another reduction, or numpy's take_along_axis, would take twice as long as all else here.
        score = candidates.ravel().take(best + flat) + emissions[:, position]
    paths = np.empty((count, length), dtype=np.int64)
    rows = np.arange(count)
    if length:
        paths[:, -1] = score.argmax(-1)
    for position in range(length - 1, 0, -1):
        paths[:, position - 1] = back[position, rows, paths[:, position]]
    return paths


def best_path(
    emissions: Scores, transitions: Scores, starts: NDArray[np.bool_], outside: NDArray[np.bool_]
) -> Integers:
    """The best state at each position of one long sequence.

    The sequence is cut where nothing but state 0 can stand.

    The pieces between are decoded side by side, which takes as many steps as the longest has positions.

    Args:
        emissions: [positions, states]; transitions and starts as for `best_paths`.
        outside: positions that are known to have state 0.
    """
    path = np.zeros(len(emissions), dtype=np.int64)
    cuts = np.concatenate([[-1], np.flatnonzero(outside), [len(emissions)]])
    first, last = cuts[:-1] + 1, cuts[1:]
    first, last = first[first < last], last[first < last]
    if not len(first):
        return path
    # One position more than the longest piece has: behind each stands state 0, or the end.
    rows = first[:, None] + np.arange((last - first).max() + 1)
    inside = rows < last[:, None]
    stacked = np.where(inside[..., None], emissions[np.minimum(rows, len(path) - 1)], np.float32(FORBIDDEN))
    stacked[~inside, 0] = 0
    stacked[first > 0, 0] += transitions[0]
    if last[-1] == len(path):
        stacked[-1, last[-1] - first[-1] - 1] -= transitions[:, 0]
    path[rows[inside]] = best_paths(stacked, transitions, starts)[inside]
    return path


def runs(path: Integers, *, begins: tuple[int, ...]) -> list[tuple[int, int, int]]:
    """The (first, last + 1, beginning label) of each span of a BIO path.

    An inside label is its beginning plus one.
    """
    found: list[tuple[int, int, int]] = []
    for index in np.flatnonzero(path).tolist():
        label = int(path[index])
        if label in begins:
            found.append((index, index + 1, label))
        else:
            first, _, begin = found[-1]
            found[-1] = (first, index + 1, begin)
    return found


def log_softmax(scores: Scores) -> Scores:
    """Logarithms of the probabilities along the last axis."""
    shifted = scores - scores.max(-1, keepdims=True)
    result: Scores = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    return result
