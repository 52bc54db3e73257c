from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipelines.core.workers import NoWorkersError, WorkerDiedError, Workers
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


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), EOFError()])
def test_a_system_without_room_for_processes_is_told_in_a_line(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise error

    monkeypatch.setattr("multiprocessing.forkserver.ForkServer.ensure_running", refuse)
    with pytest.raises(NoWorkersError, match=r"cannot start worker processes: [^\n]+$"):
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
