"""One worker process, which runs one task at a time within a CPU limit.

It is started from the fork server, and killed when a task takes too long.

The kernel enforces the CPU limit: it ends the process, even in native code that never returns to Python.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from pipelines.core.worker_tasks import CPU_SIGNAL, Load, serve

if TYPE_CHECKING:
    from pipelines.core.records import RejectReason

# A worker that neither answers nor uses CPU time, because it was stopped or deadlocked, is killed after this many
# times its CPU limit, by the clock. One that uses some goes on to its limit, however busy the machine is.
_WALL_FACTOR = 10
# The fork server may be killed, too, and again while it is being replaced; seconds between attempts to reach it.
_START_PAUSES = (0.1, 0.2, 0.5, 1, 2)
# Starting a process changes lists that multiprocessing shares between threads.
_starting = threading.Lock()


class LimitError(Exception):
    """A task took more than it may; its worker is gone.

    Attributes:
        reason: why its page is rejected.
    """

    reason: ClassVar[RejectReason]


class CpuLimitError(LimitError):
    """A task used more CPU time than it may."""

    reason = "timeout"


class MemoryLimitError(LimitError):
    """A task wanted more memory than it may take."""

    reason = "tooLarge"


class WorkerProcessError(Exception):
    """A worker process died or had to be killed.

    Attributes:
        began: whether it had begun with its task.
    """

    def __init__(self, message: str, *, began: bool) -> None:
        super().__init__(message)
        self.began = began


class WorkerProcess:
    """A process that runs `loads`, then one task after the other. Methods block.

    Args:
        cpu_seconds: limit of one task; None for none.
        memory_bytes: what the process may take beyond what it has once `loads` are done; None for any amount.

    Raises:
        OSError, EOFError: the system does not allow another process.
    """

    def __init__(self, loads: Sequence[Load], *, cpu_seconds: float | None, memory_bytes: int | None = None) -> None:
        self.cpu_seconds = cpu_seconds
        self.memory_bytes = memory_bytes
        self._ready = False
        self._process, self._connection = _started(loads, cpu_seconds, memory_bytes)

    def run(self, function: Callable[[Any], Any], given: Any) -> Any:
        """The result of `function(given)`, or the exception it raises.

        Raises:
            CpuLimitError: it used up its CPU time.
            MemoryLimitError: it wanted more memory than it may take.
            WorkerProcessError: the process died.
        """
        began = False
        try:
            if not self._ready:
                self._answer()
                self._ready = True
            self._connection.send((function, given))
            began = True
            succeeded, result = self._answer()
        except (EOFError, OSError) as error:
            raise self._death(began=began) from error
        if succeeded:
            return result
        if isinstance(result, MemoryError) and self.memory_bytes is not None:
            self.close()  # what is left of the task may still take the memory
            raise MemoryLimitError(f"more than {self.memory_bytes >> 20} MiB of memory") from result
        raise result

    def kill(self) -> None:
        """End the process, whatever it does; a `run` in another thread raises."""
        # Not through multiprocessing, whose methods are for one thread alone.
        if self._process.pid is not None:
            server = self._status(1)
            with contextlib.suppress(OSError):
                os.kill(self._process.pid, signal.SIGKILL)
                # It tells when a worker has ended, which Python waits for at its exit; somebody may have stopped it.
                if server is not None and server > 1:
                    os.kill(server, signal.SIGCONT)

    def close(self) -> None:
        """Kill the process if it still runs, and release what belongs to it."""
        self.kill()
        with contextlib.suppress(OSError):
            self._connection.close()

    def _answer(self) -> Any:
        """What the worker answers; it is killed if it uses no more time."""
        limit = None if self.cpu_seconds is None else self.cpu_seconds * _WALL_FACTOR
        used = self._cpu_time()
        # Twice, because the answer may have come while this process itself was stopped.
        while not (self._connection.poll(limit) or self._connection.poll(0)):
            before, used = used, self._cpu_time()
            if used is None or used == before:
                self.kill()
                break
        return self._connection.recv()

    def _cpu_time(self) -> int | None:
        """The CPU time used by a process, in clock ticks; None where it is unknown."""
        return self._status(11, 12)

    def _status(self, *fields: int) -> int | None:
        """The sum of fields of the process's status; None where it is unknown."""
        try:
            status = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
            return sum(int(status[field]) for field in fields)
        except (OSError, ValueError, IndexError):
            return None

    def _death(self, *, began: bool) -> Exception:
        """Why the worker died, as an error."""
        self._process.join(1)
        exit_code = self._process.exitcode
        self.close()
        if exit_code == -CPU_SIGNAL:
            return CpuLimitError(f"more than {self.cpu_seconds:g} seconds of CPU time")
        return WorkerProcessError(f"a worker process died (exit code {exit_code})", began=began)


def limited_here(function: Callable[[Any], Any], given: Any, *, cpu_seconds: float | None) -> Any:
    """Run a task in this process; its CPU limit holds in the main thread alone.

    Native code is not interrupted.

    Raises:
        CpuLimitError: it used up its CPU time.
    """
    if cpu_seconds is None or threading.current_thread() is not threading.main_thread():
        return function(given)
    before = signal.signal(CPU_SIGNAL, _interrupt)
    try:
        signal.setitimer(signal.ITIMER_PROF, cpu_seconds)
        return function(given)
    except _Interrupted as error:
        raise CpuLimitError(f"more than {cpu_seconds:g} seconds of CPU time") from error
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(CPU_SIGNAL, before)


class _Interrupted(BaseException):
    """Passes every `except Exception` on its way out of a task."""


def _interrupt(*_: object) -> None:
    raise _Interrupted


def _started(
    loads: Sequence[Load], cpu_seconds: float | None, memory_bytes: int | None
) -> tuple[multiprocessing.process.BaseProcess, Connection]:
    """Start a worker from the fork server, again if that has died meanwhile."""
    context = multiprocessing.get_context("forkserver")
    for pause in (*_START_PAUSES, None):
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, tuple(loads), cpu_seconds, memory_bytes), daemon=True)
        try:
            with _starting:
                process.start()
            return process, ours
        except (EOFError, ConnectionError, FileNotFoundError):  # the fork server has died, and will be replaced
            ours.close()
            if pause is None:
                raise
            time.sleep(pause)
        except OSError:
            ours.close()
            raise
        finally:
            theirs.close()
    raise AssertionError("not reached")
