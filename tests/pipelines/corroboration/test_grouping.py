from __future__ import annotations

import random

import pytest

from pipelines.corroboration.grouping import Key, group

A, B, C, D = ("art_a", 0), ("art_b", 0), ("art_c", 0), ("art_d", 0)
B_AGAIN = ("art_b", 1)


def groups(edges: dict[tuple[Key, Key], float]) -> list[tuple[Key, ...]]:
    return [members for members, _ in group(edges, threshold=0.5)]


@pytest.mark.parametrize(
    ("edges", "expected"),
    [
        pytest.param({(A, B): 0.9}, [(A, B)], id="a pair"),
        pytest.param({(A, B): 0.4}, [], id="too unlikely"),
        pytest.param({(A, B): 0.9, (A, C): 0.8, (B, C): 0.7}, [(A, B, C)], id="all alike"),
        pytest.param({(A, B): 0.9, (B, C): 0.6}, [(A, B), (B, C)], id="no drift"),
        pytest.param({(A, B): 0.9, (C, D): 0.9, (B, C): 0.3}, [(A, B), (C, D)], id="two pairs"),
        pytest.param({(A, B): 0.9, (A, C): 0.9, (B, C): 0.4}, [(A, B, C)], id="one pair in other words"),
        pytest.param({(A, B): 0.9, (A, C): 0.9, (B, C): 0.1}, [(A, B), (A, C)], id="high on average alone"),
        pytest.param({(A, B): 0.9, (A, C): 0.6, (B, C): 0.3}, [(A, B, C)], id="two groups without contradiction"),
    ],
)
def test_groups(edges: dict[tuple[Key, Key], float], expected: list[tuple[Key, ...]]) -> None:
    assert groups(edges) == expected


@pytest.mark.parametrize(("again", "expected"), [(0.9, [(A, B, B_AGAIN)]), (0.4, [(A, B, B_AGAIN)]), (0.2, [(A, B)])])
def test_two_sentences_of_one_article_join_if_both_match(again: float, expected: list[tuple[Key, ...]]) -> None:
    assert [members for members, _ in group({(A, B): 0.9, (A, B_AGAIN): again}, threshold=0.3)] == expected


def random_edges(seed: int) -> dict[tuple[Key, Key], float]:
    keys = [(f"art_{number}", number % 3) for number in range(9)]
    chance = random.Random(seed)
    return {(one, other): chance.random() for one in keys for other in keys if one < other}


def test_the_order_of_pairs_does_not_matter() -> None:
    edges = random_edges(1)
    shuffled = list(edges.items())
    random.Random(2).shuffle(shuffled)
    assert group(edges, threshold=0.6) == group(dict(shuffled), threshold=0.6)


def test_a_sentence_is_in_three_groups_at_most() -> None:
    edges = {(A, (f"art_x{number}", 0)): 0.9 - number / 100 for number in range(6)}
    assert len(groups(edges)) == 3
