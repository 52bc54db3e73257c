from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from benchmarks.processes import descendants
from pipelines.core.workers import (
    CpuLimitError,
    MemoryLimitError,
    NoWorkersError,
    WorkerDiedError,
    Workers,
    WorkersClosedError,
)
from tests.conftest import ROOT

_loaded = 0


def square(number: int) -> int:
    return number * number


def die(_: int) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def die_once(marker: str) -> str:
    try:
        Path(marker).touch(exist_ok=False)
    except FileExistsError:
        return "survived"
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("not reached")


def fail(number: int) -> None:
    raise ValueError(number)


def load() -> None:
    global _loaded  # noqa: PLW0603 - what a process has loaded is global to it
    _loaded += 1


def times_loaded(_: int) -> int:
    return _loaded


def process_id(_: int) -> int:
    return os.getpid()


@pytest.mark.parametrize("count", [0, 2])
def test_results_and_errors_come_back(count: int) -> None:
    async def drive() -> None:
        workers = Workers(count)
        assert await asyncio.gather(*(workers.run(square, number) for number in range(5))) == [0, 1, 4, 9, 16]
        with pytest.raises(ValueError, match="7"):
            await workers.run(fail, 7)
        assert (await workers.run(process_id, 0) == os.getpid()) is (count == 0)
        workers.close()

    asyncio.run(drive())


def test_only_the_work_that_kills_twice_is_given_up(tmp_path: Path) -> None:
    async def drive() -> list[object]:
        workers = Workers(2)
        done = await asyncio.gather(
            workers.run(square, 2),
            workers.run(die, 0),
            workers.run(die_once, str(tmp_path / "marker")),
            workers.run(square, 3),
            workers.run(die, 1),
            return_exceptions=True,
        )
        done.append(await workers.run(square, 4))
        workers.close()
        return done

    first, killer, unlucky, third, other_killer, later = asyncio.run(drive())
    assert (first, unlucky, third, later) == (4, "survived", 9, 16)
    assert isinstance(killer, WorkerDiedError)
    assert isinstance(other_killer, WorkerDiedError)


def fail_to_load() -> None:
    raise ValueError


def test_processes_load_before_their_first_work() -> None:
    async def drive() -> list[int]:
        workers = Workers(2)
        workers.prepare(fail_to_load)
        workers.prepare(load)
        await workers.start()
        found = await asyncio.gather(*(workers.run(times_loaded, number) for number in range(4)))
        workers.close()
        return found

    assert asyncio.run(drive()) == [1] * 4
    assert times_loaded(0) == 0


@pytest.mark.parametrize(
    "error", [OSError(28, "No space left on device"), EOFError(), FileNotFoundError(2, "No such file")]
)
def test_a_system_without_room_for_processes_is_told_in_a_line(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise error

    monkeypatch.setattr("multiprocessing.forkserver.ForkServer.ensure_running", refuse)
    with pytest.raises(NoWorkersError, match=r"cannot start worker processes: [^\n]+(?<!file)$"):
        asyncio.run(Workers(1).start())


def test_workers_do_not_outlive_a_killed_crawler() -> None:
    program = (
        "import asyncio, sys\n"
        "from pipelines.core.workers import Workers\n"
        "from tests.pipelines.core.test_workers import process_id\n"
        "async def main():\n"
        "    workers = Workers(1)\n"
        "    print(await workers.run(process_id, 0), flush=True)\n"
        "    await asyncio.sleep(60)\n"
        "asyncio.run(main())\n"
    )
    crawler = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert crawler.stdout is not None
    worker = int(crawler.stdout.readline())
    crawler.kill()
    crawler.wait()
    crawler.stdout.close()
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and is_running(worker):
        time.sleep(0.05)
    assert not is_running(worker)


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def spin(seconds: float) -> float:
    """Use CPU time in native code, which no Python signal handler can interrupt."""
    import hashlib

    began = time.process_time()
    while time.process_time() - began < seconds:
        hashlib.pbkdf2_hmac("sha256", b"a", b"b", 2_000_000)
    return seconds


def stop(_: int) -> None:
    os.kill(os.getpid(), signal.SIGSTOP)


def test_work_over_the_cpu_limit_is_given_up_and_all_other_work_goes_on() -> None:
    async def drive() -> list[object]:
        workers = Workers(2, cpu_seconds=1)
        slow = [workers.run(spin, 4.0) for _ in range(2)]
        quick = [workers.run(square, number) for number in range(8)]
        done = await asyncio.gather(*slow, *quick, return_exceptions=True)
        workers.close()
        return done

    first, second, *others = asyncio.run(drive())
    assert isinstance(first, CpuLimitError)
    assert isinstance(second, CpuLimitError)
    assert others == [number * number for number in range(8)]


def test_the_cpu_limit_holds_in_the_calling_process_too() -> None:
    backtracking = re.compile("(a|a)*b")
    some_seconds = "a" * 25

    async def drive() -> int:
        workers = Workers(0, cpu_seconds=0.3)
        with pytest.raises(CpuLimitError):
            await workers.run(backtracking.match, some_seconds)
        return await workers.run(square, 3)

    assert asyncio.run(drive()) == 9


def test_a_worker_that_was_stopped_is_replaced_and_its_work_tried_again() -> None:
    async def drive() -> list[object]:
        workers = Workers(1, cpu_seconds=0.2)
        done = await asyncio.gather(workers.run(stop, 0), workers.run(square, 2), return_exceptions=True)
        workers.close()
        return done

    stopped, other = asyncio.run(drive())
    assert isinstance(stopped, WorkerDiedError)
    assert other == 4


def test_a_program_ends_although_the_fork_server_was_stopped() -> None:
    program = (
        "import asyncio, os, signal\n"
        "from pathlib import Path\n"
        "from pipelines.core.workers import Workers\n"
        "from tests.pipelines.core.test_workers import process_id\n"
        "async def drive():\n"
        "    workers = Workers(1)\n"
        "    await workers.start()\n"
        "    status = Path(f'/proc/{await workers.run(process_id, 0)}/stat').read_text()\n"
        "    os.kill(int(status.rpartition(')')[2].split()[1]), signal.SIGSTOP)\n"
        "    workers.close()\n"
        "asyncio.run(drive())\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT, timeout=60)


def kill_all_children() -> int:
    """What an OOM killer may do.

    It kills every process below this one, fork server and workers alike.
    """
    family = [pid for pid in descendants(os.getpid()) if pid != os.getpid()]
    for pid in family:
        os.kill(pid, signal.SIGKILL)
    return len(family)


def slow_square(number: int) -> int:
    time.sleep(0.2)
    return number * number


@pytest.mark.parametrize("pauses", [[0.0], [0.3], [0.0, 0.05], [0.3, 0.6], [0.1, 0.1, 0.1]])
def test_killed_workers_and_fork_servers_are_replaced(pauses: list[float]) -> None:
    async def drive() -> list[int]:
        workers = Workers(2)
        await workers.start()
        work = [asyncio.ensure_future(workers.run(slow_square, number)) for number in range(10)]
        killed = 0
        for pause in pauses:
            await asyncio.sleep(pause)
            killed += kill_all_children()
        assert killed > 2
        done = await asyncio.gather(*work)
        workers.close()
        return done

    assert asyncio.run(drive()) == [number * number for number in range(10)]


def test_closing_ends_work_in_progress_at_once() -> None:
    async def drive() -> tuple[object, float]:
        workers = Workers(1)
        work = asyncio.ensure_future(workers.run(spin, 60.0))
        await asyncio.sleep(1)
        began = time.monotonic()
        workers.close()
        (outcome,) = await asyncio.gather(work, return_exceptions=True)
        return outcome, time.monotonic() - began

    outcome, seconds = asyncio.run(drive())
    assert isinstance(outcome, WorkersClosedError)
    assert seconds < 5


class UnpicklableError(Exception):
    def __init__(self, one: int, other: int) -> None:
        super().__init__("two arguments")


def raise_unpicklable(_: int) -> None:
    raise UnpicklableError(1, 2)


def test_errors_that_cannot_be_sent_are_described() -> None:
    async def drive() -> None:
        workers = Workers(1)
        with pytest.raises(RuntimeError, match="UnpicklableError: two arguments"):
            await workers.run(raise_unpicklable, 0)
        workers.close()

    asyncio.run(drive())


def allocate(size: int) -> int:
    return len(bytearray(size))


def test_work_over_the_memory_limit_is_given_up_and_all_other_work_goes_on() -> None:
    async def drive() -> list[object]:
        workers = Workers(1, memory_bytes=200 << 20)
        sizes = (100 << 20, 300 << 20, 100 << 20, 1 << 40, 3)
        done = await asyncio.gather(*(workers.run(allocate, size) for size in sizes), return_exceptions=True)
        workers.close()
        return done

    first, second, third, fourth, last = asyncio.run(drive())
    assert (first, third, last) == (100 << 20, 100 << 20, 3)
    assert isinstance(second, MemoryLimitError)
    assert "200 MiB" in str(second)
    assert isinstance(fourth, MemoryLimitError)
