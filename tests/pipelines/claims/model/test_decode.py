"""Best paths, against all paths tried one by one."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from pipelines.claims.model import labels
from pipelines.claims.model.decode import FORBIDDEN, best_path, best_paths, log_softmax, runs

CHAINS = [
    (labels.bio_transitions(labels.CUE_LABELS), labels.bio_starts(labels.CUE_LABELS)),
    (labels.link_transitions(), labels.link_starts()),
]


@pytest.mark.parametrize(("allowed", "starts"), CHAINS)
@pytest.mark.parametrize("seed", range(5))
def test_viterbi_finds_the_best_of_all_paths(allowed: np.ndarray, starts: np.ndarray, seed: int) -> None:
    generator = np.random.default_rng(seed)
    states = len(starts)
    emissions = generator.normal(size=(2, 4, states)).astype(np.float32) * 3
    transitions = np.where(allowed, generator.normal(size=allowed.shape), FORBIDDEN).astype(np.float32)

    def score(row: int, path: tuple[int, ...]) -> float:
        steps = sum(transitions[a, b] for a, b in itertools.pairwise(path))
        begin = 0 if starts[path[0]] else FORBIDDEN
        return float(begin + steps + sum(emissions[row, i, state] for i, state in enumerate(path)))

    found = best_paths(emissions, transitions, starts)
    for row in range(2):
        best = max(itertools.product(range(states), repeat=4), key=lambda path: score(row, path))
        assert score(row, tuple(found[row])) == pytest.approx(score(row, best), abs=1e-3)


@pytest.mark.parametrize("outside", [[], [0], [11], [4, 5, 9], [0, 1, 2, 11], list(range(12))])
@pytest.mark.parametrize("seed", range(4))
def test_a_sequence_in_pieces_has_the_same_best_path(outside: list[int], seed: int) -> None:
    generator = np.random.default_rng(seed)
    allowed, starts = CHAINS[0]
    emissions = generator.normal(size=(12, len(starts))).astype(np.float32) * 3
    transitions = np.where(allowed, generator.normal(size=allowed.shape), FORBIDDEN).astype(np.float32)
    known = np.zeros(12, dtype=np.bool_)
    known[outside] = True
    found = best_path(emissions, transitions, starts, known)
    emissions[known, 1:] = FORBIDDEN
    assert found.tolist() == best_paths(emissions[None], transitions, starts)[0].tolist()


def test_link_states_hold_one_source() -> None:
    emissions = np.zeros((1, 5, len(labels.LINK_LABELS)), dtype=np.float32)
    emissions[..., 0] = 1
    emissions[0, [0, 4], 1] = (5, 4)
    emissions[0, 2, 3] = 3
    states = np.array(labels.LINK_STATES)
    transitions = np.where(labels.link_transitions(), 0, FORBIDDEN).astype(np.float32)
    path = states[best_paths(emissions[..., states], transitions, labels.link_starts())[0]]
    assert runs(path, begins=(1, 3))[0] == (0, 1, 1)
    assert [begin for _, _, begin in runs(path, begins=(1, 3))].count(1) == 1


def test_runs() -> None:
    assert runs(np.array([1, 2, 1, 0, 3, 4, 4]), begins=(1, 3)) == [(0, 2, 1), (2, 3, 1), (4, 7, 3)]


def test_log_softmax_is_a_distribution() -> None:
    scores = np.array([[0.0, 1.0, 900.0], [-1e4, 0.0, 0.0]], dtype=np.float32)
    assert np.exp(log_softmax(scores)).sum(-1) == pytest.approx([1, 1])


def test_distances_and_paragraphs() -> None:
    positions, first, last = np.arange(6), np.array([2]), np.array([3])
    count = len(labels.DISTANCES)
    assert labels.distance_buckets(positions, first, last).tolist() == [[count + 1, count, 0, 0, 1, 2]]
    paragraph = np.array([0, 0, 1, 1, 2, 9])
    assert labels.paragraph_buckets(paragraph, positions, first).tolist() == [[2, 2, 3, 3, 4, 6]]
    # A row of words for each cue.
    rows, starts = np.array([[0, 1], [4, 5]]), np.array([2, 3])
    assert labels.distance_buckets(rows, starts, starts).tolist() == [[count + 1, count], [1, 2]]
    assert labels.paragraph_buckets(paragraph, rows, starts).tolist() == [[2, 2], [4, 6]]
