from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from pipelines.core.process_map import ProcessMap


def square(number: int) -> int:
    return number * number


def die_once(path: str) -> str:
    """Kill this process unless it is the test's own."""
    if os.getpid() != int(Path(path).read_text()):
        os.kill(os.getpid(), signal.SIGKILL)
    return "done"


@pytest.mark.parametrize("count", [0, 1, 2])
def test_results_come_in_order(count: int) -> None:
    with ProcessMap(count) as run:
        assert list(run(square, range(40))) == list(map(square, range(40)))


def test_exceptions_are_raised_here() -> None:
    with ProcessMap(2) as run, pytest.raises(ValueError, match="invalid literal"):
        list(run(int, ["1", "x"]))


def test_what_a_killed_process_was_doing_is_done_here(tmp_path: Path) -> None:
    own = tmp_path / "pid"
    own.write_text(str(os.getpid()))
    with ProcessMap(2) as run:
        assert list(run(die_once, [str(own)] * 10)) == ["done"] * 10


def test_things_are_taken_as_they_are_needed() -> None:
    taken: list[int] = []
    with ProcessMap(2) as run:
        results = run(square, (taken.append(number) or number for number in range(100)))
        next(results)
        assert len(taken) < 10
