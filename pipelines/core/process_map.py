"""Map a function over many things in several processes, as `map` does in one."""

from __future__ import annotations

import multiprocessing
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from types import TracebackType
from typing import Protocol, TypeVar

from pipelines.core.worker_tasks import settle_in

Given = TypeVar("Given")
Got = TypeVar("Got")

_AHEAD = 3
"""Things a process that are handed out before the first result is taken; no more are held in memory."""


class Map(Protocol):
    """`map`, or what does the same in several processes."""

    def __call__(self, function: Callable[[Given], Got], things: Iterable[Given], /) -> Iterator[Got]: ...


class ProcessMap:
    """A `map` in `count` processes from the fork server.

    Or in this one, if there are fewer than two. Results come in order. What a process was doing when it was killed is
    done here. On leaving the context, tasks that have begun go on to their end, for which nobody waits: they should be
    short.

    Attributes:
        cpu_seconds: CPU time that the processes took.
    """

    def __init__(self, count: int) -> None:
        self.cpu_seconds = 0.0
        self._ahead = _AHEAD * count
        context = multiprocessing.get_context("forkserver")
        self._pool = ProcessPoolExecutor(count, mp_context=context, initializer=settle_in) if count > 1 else None

    def __enter__(self) -> ProcessMap:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def __call__(self, function: Callable[[Given], Got], things: Iterable[Given], /) -> Iterator[Got]:
        """The results of `function` for `things`, in order; all can be pickled."""
        if self._pool is None:
            yield from map(function, things)
            return
        ahead: deque[tuple[Given, Future[tuple[Got, float]] | None]] = deque()
        for thing in things:
            ahead.append((thing, self._submitted(function, thing)))
            if len(ahead) > self._ahead:
                yield self._result(function, *ahead.popleft())
        while ahead:
            yield self._result(function, *ahead.popleft())

    def _submitted(self, function: Callable[[Given], Got], thing: Given) -> Future[tuple[Got, float]] | None:
        """The task in one of the processes; None where the system allows none."""
        assert self._pool is not None
        try:
            return self._pool.submit(timed, function, thing)
        except (OSError, EOFError, BrokenExecutor):
            return None

    def _result(self, function: Callable[[Given], Got], thing: Given, future: Future[tuple[Got, float]] | None) -> Got:
        """The result of a task, computed here if its process was killed."""
        try:
            if future is not None:
                result, seconds = future.result()
                self.cpu_seconds += seconds
                return result
        except BrokenExecutor:  # a killed process takes the pool along
            pass
        return function(thing)


def timed(function: Callable[[Given], Got], thing: Given) -> tuple[Got, float]:
    """What `function` returns, and the seconds of processor time that it took."""
    began = time.process_time()
    return function(thing), time.process_time() - began
