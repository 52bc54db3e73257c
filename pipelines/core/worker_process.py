"""One worker process, which runs one task at a time within a CPU limit.

It is started from the fork server, and killed when a task takes too long.

The kernel enforces the CPU limit: it ends the process, even in native code that never returns to Python.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import pickle
import signal
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from pipelines.core.records import RejectReason

Load = Callable[[], object]

# What ends a process whose CPU time is used up (`setitimer(2)`), so that its exit code tells why it died.
_CPU_SIGNAL = signal.SIGPROF
# A worker that neither answers nor uses CPU time, because it was stopped or deadlocked, is killed after this many
# times its CPU limit, by the clock. One that uses some goes on to its limit, however busy the machine is.
_WALL_FACTOR = 10
# The fork server may be killed, too, and again while it is being replaced; seconds between attempts to reach it.
_START_PAUSES = (0.1, 0.2, 0.5, 1, 2)
# Under memory pressure the kernel kills workers first: of all processes they alone can be replaced.
_OOM_SCORE = "500"
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


class RemoteError(Exception):
    """Shows the traceback of an exception that was raised in a worker, as its cause."""

    def __str__(self) -> str:
        return f'\n"""\n{self.args[0]}"""'


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
            with contextlib.suppress(OSError):
                os.kill(self._process.pid, signal.SIGKILL)

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
        try:
            fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
            return int(fields[11]) + int(fields[12])
        except (OSError, ValueError, IndexError):
            return None

    def _death(self, *, began: bool) -> Exception:
        """Why the worker died, as an error."""
        self._process.join(1)
        exit_code = self._process.exitcode
        self.close()
        if exit_code == -_CPU_SIGNAL:
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
    before = signal.signal(_CPU_SIGNAL, _interrupt)
    try:
        signal.setitimer(signal.ITIMER_PROF, cpu_seconds)
        return function(given)
    except _Interrupted as error:
        raise CpuLimitError(f"more than {cpu_seconds:g} seconds of CPU time") from error
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(_CPU_SIGNAL, before)


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
        process = context.Process(target=_serve, args=(theirs, tuple(loads), cpu_seconds, memory_bytes), daemon=True)
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


# --- in the worker ---------------------------------------------------------------------------------------------------


def _serve(connection: Connection, loads: Sequence[Load], cpu_seconds: float | None, memory_bytes: int | None) -> None:
    """Load what pages need, then answer each call, in the worker process."""
    _settle_in()
    for load in loads:
        with contextlib.suppress(Exception):
            load()
    if memory_bytes is not None:
        _limit_memory(memory_bytes)
    with contextlib.suppress(EOFError, OSError):  # the crawler is gone
        connection.send("ready")
        while True:
            function, given = connection.recv()
            with _cpu_limit(cpu_seconds):
                answer = _outcome(function, given)
            connection.send_bytes(answer)


def _outcome(function: Callable[[Any], Any], given: Any) -> bytes:
    """Run a task, and pickle whether it succeeded, and its result or exception."""
    try:
        return pickle.dumps((True, function(given)))
    except Exception as error:
        error.__cause__ = RemoteError("".join(traceback.format_exception(error)))
        try:
            # Unpickled once here, since some exceptions can be pickled but not read back.
            pickle.loads(answer := pickle.dumps((False, _Raised(error))))
        except Exception:
            return pickle.dumps((False, RuntimeError(f"{type(error).__name__}: {error}")))
        return answer


class _Raised:
    """Carries an exception and its cause through pickle, which drops the cause."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def __reduce__(self) -> tuple[Any, ...]:
        return _with_cause, (self.error, self.error.__cause__)


def _with_cause(error: Exception, cause: BaseException) -> Exception:
    error.__cause__ = cause
    return error


@contextlib.contextmanager
def _cpu_limit(seconds: float | None) -> Iterator[None]:
    """Send this process a signal once it has used so much CPU time."""
    if seconds is None:
        yield
        return
    signal.setitimer(signal.ITIMER_PROF, seconds)
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)


def _limit_memory(more: int) -> None:
    """Let this process take so many bytes more than it has.

    What asks for others raises MemoryError.
    """
    with contextlib.suppress(OSError, ValueError, AttributeError, ImportError):  # not on Linux
        import resource  # noqa: PLC0415 - of Unix

        pages = int(Path("/proc/self/statm").read_text().split()[5])
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        limit = pages * resource.getpagesize() + more
        if hard == resource.RLIM_INFINITY or limit < hard:
            resource.setrlimit(resource.RLIMIT_DATA, (limit, hard))


def _settle_in() -> None:
    """Leave Ctrl-C to the crawler, and let the kernel end this process at its limits."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(_CPU_SIGNAL, signal.SIG_DFL)
    with contextlib.suppress(OSError):  # not on Linux
        Path("/proc/self/oom_score_adj").write_text(_OOM_SCORE)
    end_with_parent()


def end_with_parent() -> None:
    """Have this process end as soon as the one that started it does.

    However that ends.
    """
    threading.Thread(target=_end_after_parent, daemon=True).start()


def _end_after_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
