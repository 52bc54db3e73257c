"""Pure functions off the reactor's thread: a process for each core, each with its models loaded once.

    fork server ── imports the code, and loads what processes can share ──┬─▶ worker ── loads the rest, works
                                                                          └─▶ worker ── loads the rest, works

The fork server starts at once, beside whatever else a program has to load; workers when the first is asked for.
"""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import forkserver
from typing import TypeVar

Given = TypeVar("Given")
Got = TypeVar("Got")
Load = Callable[[], object]


class WorkerDiedError(RuntimeError):
    """A worker process died twice of the same work: the system killed it, or native code crashed."""


class NoWorkersError(RuntimeError):
    """The system does not allow worker processes; the message is one line for the person who runs the program."""


class Workers:
    """Runs picklable functions in `count` processes; with 0, in the calling thread.

    A worker that dies takes all that is under way with it. Each of those is tried again, one at a time, and given up
    only after it has killed its worker twice while alone.

    Args:
        preload: modules to import once, in the process that all workers are forked from.
    """

    def __init__(self, count: int, *, preload: Sequence[str] = ()) -> None:
        self.count = count
        self._loads: list[Load] = []
        self._pool: asyncio.Future[ProcessPoolExecutor] | None = None
        self._retrying = asyncio.Lock()
        self._suspects = 0
        self._cleared = asyncio.Event()
        if count:
            start_fork_server(preload)

    def prepare(self, load: Load) -> None:
        """Have each process call `load`, a function of a module, before its first work.

        What it raises is passed over: the work itself will raise it again, where somebody waits for an answer.
        """
        self._loads.append(load)

    async def start(self) -> None:
        """Start the processes, which else the first work does.

        Raises:
            NoWorkersError: the system does not allow another process.
        """
        if self.count:
            await self._started()

    async def run(self, function: Callable[[Given], Got], given: Given) -> Got:
        """What `function` makes of `given`.

        Raises:
            WorkerDiedError: the worker died of it, twice.
            NoWorkersError: the system does not allow another process.
        """
        if self.count == 0:
            return function(given)
        while self._suspects:
            await self._cleared.wait()
        try:
            return await self._submit(function, given)
        except BrokenProcessPool:
            return await self._retry(function, given)

    def close(self) -> None:
        starting, self._pool = self._pool, None
        if starting is None:
            return
        if starting.done():
            _shut_down(starting)
        else:
            starting.add_done_callback(_shut_down)

    async def _retry(self, function: Callable[[Given], Got], given: Given) -> Got:
        self._suspects += 1
        self._cleared.clear()
        try:
            async with self._retrying:
                try:
                    return await self._submit(function, given)
                except BrokenProcessPool:
                    # Alone, so it was the culprit here; the first time it may have been a bystander.
                    return await self._submit(function, given)
        except BrokenProcessPool as error:
            raise WorkerDiedError("the worker process died twice of this page") from error
        finally:
            self._suspects -= 1
            if not self._suspects:
                self._cleared.set()

    async def _submit(self, function: Callable[[Given], Got], given: Given) -> Got:
        pool = await self._started()
        starting = self._pool
        try:
            return await asyncio.wrap_future(pool.submit(function, given))
        except BrokenProcessPool:
            if self._pool is starting:
                self._pool = None
            raise

    async def _started(self) -> ProcessPoolExecutor:
        # In a thread, since a process is handed over only when the fork server has loaded all that it shares.
        starting = self._pool = self._pool or asyncio.ensure_future(asyncio.to_thread(self._start))
        return await asyncio.shield(starting)

    def _start(self) -> ProcessPoolExecutor:
        with _as_one_line():
            context = multiprocessing.get_context("forkserver")
            pool = ProcessPoolExecutor(self.count, mp_context=context, initializer=_settle_in, initargs=(self._loads,))
            # The pool starts a process for each work that finds none idle; these have all of them started here.
            for _ in range(self.count):
                pool.submit(_nothing)
            return pool


def start_fork_server(preload: Sequence[str]) -> None:
    """Start the process that all workers of this one are forked from, unless it runs already; it imports `preload`.

    A fork of this process itself would carry the reactor along.
    """
    forkserver.set_forkserver_preload(list(preload))
    with contextlib.suppress(OSError):  # whoever starts workers meets it again
        forkserver.ensure_running()


def usable_cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextlib.contextmanager
def _as_one_line() -> Iterator[None]:
    try:
        yield
    except (OSError, EOFError) as error:  # EOFError: the fork server has died
        raise NoWorkersError(f"cannot start worker processes: {str(error) or 'they die at their start'}") from error


def _shut_down(starting: asyncio.Future[ProcessPoolExecutor]) -> None:
    if not starting.cancelled() and starting.exception() is None:
        starting.result().shutdown(cancel_futures=True)


def _nothing() -> None:
    """What a process is started with."""


def _settle_in(loads: Sequence[Load]) -> None:
    """Leave Ctrl-C to the main process, do not outlive it, however it ends, and load what the work will need."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    for load in loads:
        with contextlib.suppress(Exception):
            load()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
