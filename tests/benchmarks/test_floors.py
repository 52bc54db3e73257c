import argparse
from pathlib import Path

import pytest

from benchmarks import floors
from benchmarks.floors import Results


@pytest.fixture
def pinned(tmp_path: Path) -> Path:
    path = tmp_path / "floors.json"
    floors.pin("demo", Results("corpus-a", {"F1": 0.71239}, {"ms": 100}), path=path)
    return path


@pytest.mark.parametrize(
    ("results", "problems"),
    [
        (Results("corpus-a", {"F1": 0.71239}, {"ms": 100}), 0),
        (Results("corpus-a", {"F1": 0.9}, {"ms": 150}), 0),
        (Results("corpus-a", {"F1": 0.7122}, {"ms": 100}), 1),
        (Results("corpus-a", {"F1": float("nan")}, {"ms": 100}), 1),
        (Results("corpus-a", {"F1": 0.9}, {"ms": 151}), 1),
        (Results("corpus-a", {"F1": 0.7}, {"ms": 151}), 2),
        (Results("corpus-a", {"precision": 0.9}, {"ms": 100}), 1),
        (Results("corpus-b", {"F1": 0.9}, {"ms": 100}), 1),
    ],
)
def test_what_is_worse_than_its_floor_is_reported(pinned: Path, results: Results, problems: int) -> None:
    assert len(floors.check("demo", results, path=pinned)) == problems


def test_a_benchmark_without_floors_fails(pinned: Path) -> None:
    assert "--update-floors" in floors.check("other", Results("corpus-a", {}), path=pinned)[0]


@pytest.mark.parametrize(
    ("results", "lower", "holds"),
    [
        (Results("corpus-a", {"F1": 0.6}, {"ms": 200}), False, False),
        (Results("corpus-a", {"F1": 0.6}, {"ms": 200}), True, True),
        (Results("corpus-b", {"F1": 0.6}, {"ms": 200}), False, True),
    ],
)
def test_floors_go_down_only_when_asked_or_on_another_corpus(
    pinned: Path, results: Results, lower: bool, holds: bool
) -> None:
    floors.pin("demo", results, lower=lower, path=pinned)
    assert (floors.check("demo", results, path=pinned) == []) is holds


@pytest.mark.parametrize(("score", "status"), [(0.8, floors.OK), (0.6, floors.BELOW_FLOOR)])
def test_exit_status(pinned: Path, score: float, status: int) -> None:
    options = argparse.Namespace(update_floors=False, lower_floors=False)
    assert floors.settle("demo", Results("corpus-a", {"F1": score}, {"ms": 1}), options, path=pinned) == status


def test_corpus_hash_names_the_content(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_text("a")
    two.write_text("b")
    before = floors.corpus_hash([one, two])
    assert floors.corpus_hash([two, one]) == before
    two.write_text("c")
    assert floors.corpus_hash([one, two]) != before
