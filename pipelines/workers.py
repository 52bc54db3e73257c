"""Pure functions off the reactor's thread: a process for each core, each with its models loaded once."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

Given = TypeVar("Given")
Got = TypeVar("Got")


class WorkerDiedError(RuntimeError):
    """A worker process died twice of the same work: the system killed it, or native code crashed."""


class Workers:
    """Runs picklable functions in `count` processes; with 0, in the calling thread.

    A worker that dies takes all that is under way with it. Each of those is tried again, one at a time, and given up
    only after it has killed its worker twice while alone.
    """

    def __init__(self, count: int) -> None:
        self.count = count
        self._pool: ProcessPoolExecutor | None = None
        self._retrying = asyncio.Lock()
        self._suspects = 0
        self._cleared = asyncio.Event()

    async def run(self, function: Callable[[Given], Got], given: Given) -> Got:
        """What `function` makes of `given`.

        Raises:
            WorkerDiedError: the worker died of it, twice.
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
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

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
        pool = self._pool = self._pool or self._start()
        try:
            return await asyncio.wrap_future(pool.submit(function, given))
        except BrokenProcessPool:
            if self._pool is pool:
                self._pool = None
            raise

    def _start(self) -> ProcessPoolExecutor:
        # A fork of this process would carry the reactor along; the fork server is started clean.
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["pipelines.boilerplate.stage", "pipelines.claims.stage"])
        return ProcessPoolExecutor(self.count, mp_context=context, initializer=_settle_in)


def usable_cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _settle_in() -> None:
    """Leave Ctrl-C to the main process, and do not outlive it, however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
