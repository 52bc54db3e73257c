"""Best paths through linear chains of labels, in numpy."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
Integers = NDArray[np.int64]

FORBIDDEN = -1e4


def no_integers() -> Integers:
    """An empty array, as the default of a field."""
    return np.zeros(0, dtype=np.int64)


def best_paths(emissions: Scores, transitions: Scores, starts: NDArray[np.bool_]) -> Integers:
    """The best state at each position of each sequence (Viterbi).

    Args:
        emissions: [sequences, positions, states]; padding at the end must score 0 for a state that may always follow.
        transitions: [states, states], from row to column; forbidden ones at FORBIDDEN.
        starts: states that a sequence may begin with.
    """
    count, length, states = emissions.shape
    if not length:
        return np.empty((count, 0), dtype=np.int64)
    # Sequences are the last axis, along which numpy adds and compares fastest.
    scores = np.ascontiguousarray(emissions.transpose(1, 2, 0))
    scores[0] += np.where(starts, 0.0, FORBIDDEN).astype(np.float32)[:, None]
    steps = transitions[:, :, None]
    candidates = np.empty((states, states, count), dtype=np.float32)
    best = np.empty((states, count), dtype=np.float32)
    for before, score in pairwise(scores):
        np.add(before[:, None], steps, out=candidates)
        np.add(score, np.maximum.reduce(candidates, axis=0, out=best), out=score)
    # Only along the best path it matters which state was the best to come from.
    scores = np.ascontiguousarray(scores.transpose(0, 2, 1))
    towards = np.ascontiguousarray(transitions.T)
    paths = np.empty((count, length), dtype=np.int64)
    paths[:, -1] = state = scores[-1].argmax(-1)
    for position in range(length - 2, -1, -1):
        came_from = towards.take(state, axis=0)
        came_from += scores[position]
        paths[:, position] = state = came_from.argmax(-1)
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
    # Labels are few: numpy reduces the last axis of few columns ten times as slowly as the first.
    columns = np.ascontiguousarray(np.moveaxis(scores, -1, 0))
    shifted = columns - np.maximum.reduce(columns)
    shifted -= np.log(np.add.reduce(np.exp(shifted)))
    return np.moveaxis(shifted, 0, -1)
