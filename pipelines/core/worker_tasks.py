"""What a worker process does: it answers each task, within its limits.

The kernel ends it when a task uses up its CPU time, even in native code that never returns to Python.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import pickle
import signal
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

Load = Callable[[], object]

# What ends a process whose CPU time is used up (`setitimer(2)`), so that its exit code tells why it died.
CPU_SIGNAL = signal.SIGPROF
# Under memory pressure the kernel kills workers first: of all processes they alone can be replaced.
_OOM_SCORE = "500"


class RemoteError(Exception):
    """Shows the traceback of an exception that was raised in a worker, as its cause."""

    def __str__(self) -> str:
        return f'\n"""\n{self.args[0]}"""'


def serve(connection: Connection, loads: Sequence[Load], cpu_seconds: float | None, memory_bytes: int | None) -> None:
    """Load what pages need, then answer each call, in the worker process."""
    settle_in()
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


def settle_in() -> None:
    """Leave Ctrl-C to the crawler, and let the kernel end this process at its limits."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(CPU_SIGNAL, signal.SIG_DFL)
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
