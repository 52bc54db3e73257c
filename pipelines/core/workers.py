"""Run pure functions in a process for each core, off the reactor's thread.

    fork server ── imports the code, and loads what processes can share ──┬─▶ worker ── loads the rest, works
                                                                          └─▶ worker ── loads the rest, works

The fork server starts at once, beside whatever else a program has to load; workers start with the first task.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
from collections.abc import Callable, Sequence
from multiprocessing import forkserver
from typing import Any, TypeVar

from pipelines.core.worker_process import (
    CpuLimitError,
    LimitError,
    MemoryLimitError,
    WorkerProcess,
    WorkerProcessError,
    limited_here,
)
from pipelines.core.worker_tasks import Load

Given = TypeVar("Given")
Got = TypeVar("Got")
Result = TypeVar("Result")

__all__ = [
    "CpuLimitError",
    "LimitError",
    "MemoryLimitError",
    "NoWorkersError",
    "WorkerDiedError",
    "Workers",
    "WorkersClosedError",
    "usable_cores",
]

# So often may a worker die of a task before the task is given up; the last times it is tried alone.
_MOST_DEATHS = 3
# So often in a row may workers die before they have begun with a task.
_MOST_FALSE_STARTS = 8


class WorkerDiedError(RuntimeError):
    """Several workers died of the same task: killed by the system, or crashed."""


class NoWorkersError(RuntimeError):
    """The system allows no worker processes; the message is one line for the user."""


class WorkersClosedError(RuntimeError):
    """The workers were closed before the task was done."""


class Workers:
    """Runs picklable functions in `count` processes; with 0, in the calling thread.

    A worker that dies is replaced, and its task tried again: alone, so that it has the memory to itself, and so that
    the blame is certain if the next worker dies, too. All other tasks go on.

    Args:
        preload: modules to import once, in the process that all workers are forked from.
        cpu_seconds: CPU time that one task may take; None for no limit.
        memory_bytes: memory that one task may take in a process of its own; None for no limit.
    """

    def __init__(
        self,
        count: int,
        *,
        preload: Sequence[str] = (),
        cpu_seconds: float | None = None,
        memory_bytes: int | None = None,
    ) -> None:
        self.count = count
        self.cpu_seconds = cpu_seconds
        self.memory_bytes = memory_bytes
        self._loads: list[Load] = []
        self._idle: list[WorkerProcess] = []
        self._all: set[WorkerProcess] = set()
        self._free = asyncio.Semaphore(count)
        self._retrying = asyncio.Lock()
        self._suspects = 0
        self._cleared = asyncio.Event()
        self._closed = False
        if count:
            start_fork_server(preload)

    def prepare(self, load: Load) -> None:
        """Have each process call `load`, a function of a module, before its first task.

        What it raises is ignored: the task will raise it again, where somebody waits for an answer.
        """
        self._loads.append(load)

    async def start(self) -> None:
        """Start the processes now instead of with their first task.

        Raises:
            NoWorkersError: the system does not allow another process.
        """
        started = await asyncio.gather(*(self._started() for _ in range(self.count)), return_exceptions=True)
        self._idle += [worker for worker in started if isinstance(worker, WorkerProcess)]
        for error in started:
            if isinstance(error, BaseException):
                raise error

    async def run(self, function: Callable[[Given], Got], given: Given) -> Got:
        """The result of `function(given)`, or the exception it raises.

        Raises:
            CpuLimitError: it took more CPU time than `cpu_seconds`.
            MemoryLimitError: it wanted more memory than `memory_bytes`.
            WorkerDiedError: workers died of it again and again.
            NoWorkersError: the system does not allow another process.
            WorkersClosedError: the workers were closed meanwhile.
        """
        if self.count == 0:
            result: Got = limited_here(function, given, cpu_seconds=self.cpu_seconds)
            return result
        while self._suspects:
            await self._cleared.wait()
        try:
            return await self._attempt(function, given)
        except WorkerProcessError:
            return await self._retry(function, given)

    def close(self) -> None:
        """Kill all processes; tasks in progress raise WorkersClosedError."""
        self._closed = True
        for worker in self._all:
            worker.kill()
        for worker in self._idle:
            worker.close()
        self._idle.clear()
        self._all.clear()

    async def _retry(self, function: Callable[[Given], Got], given: Given) -> Got:
        """Run a task alone whose worker has died, until it succeeds or is to blame."""
        self._suspects += 1
        self._cleared.clear()
        try:
            async with self._retrying:
                for deaths in range(1, _MOST_DEATHS):
                    try:
                        return await self._attempt(function, given)
                    except WorkerProcessError as error:
                        if deaths == _MOST_DEATHS - 1:
                            raise WorkerDiedError(f"{_MOST_DEATHS} worker processes died of this page") from error
            raise AssertionError("not reached")
        finally:
            self._suspects -= 1
            if not self._suspects:
                self._cleared.set()

    async def _attempt(self, function: Callable[[Given], Got], given: Given) -> Got:
        """Run the task once; workers that die before they begin with it are replaced."""
        async with self._free:
            for _ in range(_MOST_FALSE_STARTS):
                worker = self._idle.pop() if self._idle else await self._started()
                try:
                    result: Got = await in_thread(lambda worker=worker: worker.run(function, given))  # type: ignore[misc]
                except (LimitError, WorkerProcessError) as error:
                    self._all.discard(worker)
                    self._raise_if_closed(error)
                    if isinstance(error, WorkerProcessError) and not error.began:
                        continue
                    raise
                except BaseException:
                    self._release(worker)
                    raise
                self._release(worker)
                return result
        raise NoWorkersError("cannot start worker processes: they die at their start")

    def _release(self, worker: WorkerProcess) -> None:
        if self._closed:
            worker.close()
        else:
            self._idle.append(worker)

    async def _started(self) -> WorkerProcess:
        """A worker process that has started, or the error that it has not."""
        self._raise_if_closed(None)
        limits: dict[str, Any] = {"cpu_seconds": self.cpu_seconds, "memory_bytes": self.memory_bytes}
        try:
            # In a thread, since a process is handed over only when the fork server has loaded all that it shares.
            worker = await in_thread(lambda: WorkerProcess(self._loads, **limits))
        except (OSError, EOFError) as error:  # EOFError: the fork server dies again and again
            self._raise_if_closed(error)
            problem = str(error) or "they die at their start"
            if isinstance(error, FileNotFoundError):  # the address of the fork server
                problem = "the folder of temporary files was emptied; start again"
            raise NoWorkersError(f"cannot start worker processes: {problem}") from error
        if self._closed:
            worker.close()
        self._raise_if_closed(None)
        self._all.add(worker)
        return worker

    def _raise_if_closed(self, error: BaseException | None) -> None:
        if self._closed:
            raise WorkersClosedError("the workers were closed") from error


def start_fork_server(preload: Sequence[str]) -> None:
    """Start the process that workers are forked from; it imports `preload`.

    A fork of this process itself would carry the reactor along.
    """
    forkserver.set_forkserver_preload(list(preload))
    with contextlib.suppress(OSError):  # raised again when workers are started
        forkserver.ensure_running()


def usable_cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


async def in_thread(function: Callable[[], Result]) -> Result:
    """Run a function that blocks in a thread that does not delay the exit."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[Result] = loop.create_future()

    def settle(result: Any, error: BaseException | None) -> None:
        if done.done():
            return
        if error is None:
            done.set_result(result)
        else:
            done.set_exception(error)

    def work() -> None:
        result, error = None, None
        try:
            result = function()
        except BaseException as raised:  # whoever waits raises it
            error = raised
        with contextlib.suppress(RuntimeError):  # the loop has ended
            loop.call_soon_threadsafe(settle, result, error)

    threading.Thread(target=work, daemon=True).start()
    return await done
