"""Measure CPU seconds of a function on an input.

It runs in a process that is killed when it takes too long. Of the seconds, those of the network are told as well.
"""

from __future__ import annotations

import contextlib
import math
import multiprocessing
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from benchmarks.hostile.functions import FUNCTIONS

_LOOK_SECONDS = 0.5

Make = Callable[[int], "str | bytes"]


@dataclass(frozen=True)
class Growth:
    """Seconds by size; infinite if the process was killed.

    Attributes:
        network: of these seconds, those of the network.
        crash: the exception that was raised, or how the process died; None if it returned.
    """

    function: str
    kind: str
    seconds: dict[int, float] = field(default_factory=dict)
    crash: str | None = None
    network: dict[int, float] = field(default_factory=dict)

    @property
    def per_100_kb(self) -> float:
        """Seconds for 100 kB, from the largest input."""
        return _per_100_kb(self.seconds)

    @property
    def network_per_100_kb(self) -> float:
        """Of these seconds, those of the network."""
        return _per_100_kb(self.network) if self.network else 0.0

    @property
    def exponent(self) -> float:
        """The power with which time grows with the input; 1 is linear."""
        small, large = min(self.seconds), max(self.seconds)
        if small == large or not math.isfinite(self.seconds[large]):
            return math.inf
        # Shorter times measure only the start.
        before, after = (max(self.seconds[size], 0.005) for size in (small, large))
        return math.log(after / before) / math.log(large / small)


def _per_100_kb(seconds: Mapping[int, float]) -> float:
    size = max(seconds)
    return seconds[size] * 100_000 / size


class Measurer:
    """Measure in one child process, which is replaced when it is killed or dies.

    Args:
        limit: CPU seconds after which an input is given up; a busy machine makes no input slow.
    """

    def __init__(self, *, limit: float) -> None:
        self.limit = limit
        self._process: multiprocessing.process.BaseProcess | None = None
        self._connection: Connection | None = None

    def __enter__(self) -> Measurer:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def growth(self, function: str, kind: str, make: Make, *, sizes: Sequence[int]) -> Growth:
        """Measure each size, up to the first that is given up."""
        seconds: dict[int, float] = {}
        network: dict[int, float] = {}
        for size in sizes:
            took = self.seconds(function, make(size))
            if isinstance(took, str):
                return Growth(function, kind, seconds | {size: math.inf}, took, network)
            seconds[size], network[size] = took
            if not math.isfinite(seconds[size]):
                break
        return Growth(function, kind, seconds, network=network)

    def seconds(self, function: str, given: str | bytes) -> tuple[float, float] | str:
        """CPU seconds of the function and, of these, of the network; or what went wrong.

        Infinite if over the limit; what it raised, or that its process died.
        """
        connection = self._connected(function)
        connection.send((function, given))
        until = self._used() + self.limit
        while not connection.poll(_LOOK_SECONDS):
            if self._used() > until:
                self._end()
                return math.inf, 0.0
        try:
            took: tuple[float, float] | str = connection.recv()
        except EOFError:
            self._end()
            return "its process died"
        return took if isinstance(took, str) or took[0] <= self.limit else (math.inf, took[1])

    def _used(self) -> float:
        """The CPU seconds that the measuring process has used."""
        assert self._process is not None
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _connected(self, function: str) -> Connection:
        """The connection to the measuring process, started where there is none."""
        if self._connection is None or self._process is None:
            # Spawned, because onnxruntime does not survive a fork.
            context = multiprocessing.get_context("spawn")
            self._connection, theirs = context.Pipe()
            self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
            self._process.start()
            theirs.close()
        # Loading models is not part of an input's cost.
        self._connection.send((function, "Rain fell, she said." if function in _OF_TEXT else b"Rain fell."))
        self._connection.recv()
        return self._connection

    def _end(self) -> None:
        """Kill the measuring process, if there is one."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._connection is not None:
            self._connection.close()
        self._process = self._connection = None


_OF_TEXT = frozenset({"clean_text", "clean_html", "detect", "find_attributions"}) | {
    name for name in FUNCTIONS if name.startswith("extract_claims")
}


def _serve(connection: Connection) -> None:
    """Answer each function and input with its seconds, or with what it raised."""
    network = _NetworkClock()
    with contextlib.suppress(EOFError, KeyboardInterrupt):
        while True:
            function, given = connection.recv()
            network.seconds = 0.0
            began = time.process_time()
            try:
                FUNCTIONS[function](given)
            except Exception as error:  # the exception is the result
                connection.send(f"{type(error).__name__}: {str(error)[:80]}")
            else:
                connection.send((time.process_time() - began, network.seconds))


class _NetworkClock:
    """CPU seconds of the network in this process."""

    def __init__(self) -> None:
        from pipelines.claims.model.network import Network  # noqa: PLC0415

        self.seconds = 0.0
        scores = Network.scores

        def timed(network: Network, *given: Any) -> Any:
            began = time.process_time()
            try:
                return scores(network, *given)
            finally:
                self.seconds += time.process_time() - began

        Network.scores = timed  # type: ignore[assignment, method-assign]
