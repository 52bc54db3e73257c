"""Pin the scores that were reached, so that no change lowers one unnoticed.

A floor holds for one corpus, named by the hash of its files; scores on another corpus are not compared with it.
``--update-floors`` pins new scores and only tightens; ``--lower-floors`` is the explicit way down.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypedDict

FLOORS = Path(__file__).with_name("floors.json")
DEFAULT_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"

OK, BELOW_FLOOR, DATA_MISSING = 0, 1, 2

# Floors are rounded down, so that the run that set one also passes.
_STEPS = 10_000  # four decimals
# Timings vary with the machine's load; half as much again is a slowdown worth a look.
_CEILING_SLACK = 1.5


class Pinned(TypedDict):
    """One benchmark's entry in floors.json."""

    corpus: str
    floors: dict[str, float]
    ceilings: dict[str, float]


@dataclass(frozen=True)
class Results:
    """The figures of one run.

    `scores` are better when higher, `costs` (milliseconds, megabytes) when lower.
    """

    corpus: str
    scores: Mapping[str, float]
    costs: Mapping[str, float] = field(default_factory=dict)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options that all benchmark programs share.

    They are `data`, `update_floors` and `lower_floors`.
    """
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the public data (%(default)s)")
    parser.add_argument("--update-floors", action="store_true", help="pin what was reached where it is better")
    parser.add_argument("--lower-floors", action="store_true", help="pin what was reached, even where it is worse")


def missing(paths: Iterable[Path]) -> list[str]:
    """One message for each of `paths` that does not exist.

    A program that gets any exits with DATA_MISSING.
    """
    return [f"missing: {path}" for path in paths if not path.exists()]


def corpus_hash(paths: Iterable[Path]) -> str:
    """16 hex digits over the names and bytes of the files at `paths`, in any order."""
    digest = hashlib.sha256()
    for path in sorted(paths, key=lambda path: path.name):
        digest.update(path.name.encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def settle(benchmark: str, results: Results, options: argparse.Namespace, *, path: Path = FLOORS) -> int:
    """Pin or check `results` as the options ask, and return the exit status.

    The verdict is printed.
    """
    if options.update_floors or options.lower_floors:
        pin(benchmark, results, lower=options.lower_floors, path=path)
        print(f"floors of {benchmark} written to {path.name}")
        return OK
    problems = check(benchmark, results, path=path)
    for problem in problems:
        print(problem)
    print("below floor" if problems else "all floors hold")
    return BELOW_FLOOR if problems else OK


def check(benchmark: str, results: Results, *, path: Path = FLOORS) -> list[str]:
    """One message for each figure that does not hold its floor.

    It is worse, missing, or measured on another corpus.
    """
    pinned = _load(path).get(benchmark)
    repair = f"python -m benchmarks.{benchmark} --update-floors"
    if pinned is None:
        return [f"no floors for {benchmark} yet; pin them: {repair}"]
    if pinned["corpus"] != results.corpus:
        return [f"the corpus is {results.corpus}, the floors are for {pinned['corpus']}; pin them anew: {repair}"]
    return [*_worse(pinned["floors"], results.scores, sign=1), *_worse(pinned["ceilings"], results.costs, sign=-1)]


def pin(benchmark: str, results: Results, *, lower: bool = False, path: Path = FLOORS) -> None:
    """Write `results` as the floors of `benchmark`.

    Stricter older floors stay, unless `lower`.
    """
    everything = _load(path)
    floors = {name: _down(value) for name, value in results.scores.items()}
    ceilings = {name: float(math.ceil(value * _CEILING_SLACK)) for name, value in results.costs.items()}
    pinned = everything.get(benchmark)
    if pinned is not None and pinned["corpus"] == results.corpus and not lower:
        floors = {name: max(value, pinned["floors"].get(name, value)) for name, value in floors.items()}
        ceilings = {name: min(value, pinned["ceilings"].get(name, value)) for name, value in ceilings.items()}
    everything[benchmark] = {"corpus": results.corpus, "floors": floors, "ceilings": ceilings}
    path.write_text(json.dumps(everything, indent=2, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")


def _worse(pinned: Mapping[str, float], reached: Mapping[str, float], *, sign: int) -> list[str]:
    """One message for each figure that is missing or worse than pinned."""
    problems = []
    for name, bound in pinned.items():
        if name not in reached:
            problems.append(f"{name}: not measured, pinned at {bound}")
        elif not sign * reached[name] >= sign * bound:  # so that NaN is worse, too
            problems.append(f"{name}: {reached[name]:.4f} is worse than the pinned {bound}")
    return problems


def _down(value: float) -> float:
    return math.floor(value * _STEPS) / _STEPS


def _load(path: Path) -> dict[str, Pinned]:
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
