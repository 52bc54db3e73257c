"""The states of tasks in a real Redis, which is started for the tests on loopback."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("redis", reason="redis is of the extra `frontier`")

from crawler.frontier.frontier import Frontier

SERVER = shutil.which("redis-server")
needs_redis = pytest.mark.skipif(SERVER is None, reason="needs redis-server (Debian: redis-server)")


def start_redis(folder: Path, port: int) -> subprocess.Popen[bytes]:
    assert SERVER is not None
    options = ["--bind", "127.0.0.1", "--appendonly", "yes", "--appendfsync", "always", "--save", ""]
    server = subprocess.Popen([SERVER, "--port", str(port), "--dir", str(folder), *options], stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return server
        time.sleep(0.05)
    raise TimeoutError("Redis did not start")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def redis_url(tmp_path: Path) -> Iterator[str]:
    port = free_port()
    server = start_redis(tmp_path, port)
    yield f"redis://127.0.0.1:{port}/0"
    server.terminate()
    server.wait()


@pytest.fixture
def two(redis_url: str) -> tuple[Frontier, Frontier]:
    """Two crawlers of one job; the second counts as dead after a moment."""
    one = Frontier(redis_url, job="news", crawler="one")
    other = Frontier(redis_url, job="news", crawler="other:/with:colons", lease_seconds=0.05)
    return one, other


TASK = ("https://a.example/1", "a.example", '{"url": "https://a.example/1"}')


@needs_redis
def test_a_round_is_joined_and_its_sources_are_read_once(two: tuple[Frontier, Frontier]) -> None:
    one, other = two
    assert one.join(["https://a.example/feed"]) == other.join(["https://a.example/feed"]) == 1
    assert (one.take().kind, other.take().kind) == ("source", "wait")
    one.source_done("https://a.example/feed")
    assert other.take().kind == "over"
    assert one.join([]) == 2


@needs_redis
def test_a_task_is_queued_once_in_a_round(two: tuple[Frontier, Frontier]) -> None:
    one, _ = two
    one.join([])
    assert (one.add([TASK]), one.add([TASK])) == (1, 0)
    taken = one.take()
    assert (taken.kind, taken.key, taken.payload) == ("task", TASK[0], TASK[2])
    assert one.claim(TASK[0])
    one.done({TASK[0]: '{"first_at": "2026"}'})
    assert one.add([TASK]) == 0
    assert one.take().kind == "over"
    assert one.stored("visits", TASK[0]) == '{"first_at": "2026"}'


@needs_redis
def test_a_task_of_a_dead_crawler_returns_and_its_claim_fails(two: tuple[Frontier, Frontier]) -> None:
    one, other = two
    other.join([])
    other.add([TASK])
    assert other.take().kind == "task"
    time.sleep(0.1)
    one.heartbeat()
    assert one.take().key == TASK[0]
    assert not other.claim(TASK[0])
    assert one.claim(TASK[0])


@needs_redis
def test_a_claimed_task_waits_for_its_crawler(two: tuple[Frontier, Frontier]) -> None:
    one, other = two
    other.join([])
    other.add([TASK])
    other.take()
    assert other.claim(TASK[0])
    time.sleep(0.1)
    one.heartbeat()
    assert one.take().kind == "wait"
    assert other.writing() == [TASK[0]]
    other.give_back([TASK[0]])
    assert one.take().key == TASK[0]


@needs_redis
def test_a_host_is_asked_by_one_at_a_time_and_after_its_delay(two: tuple[Frontier, Frontier]) -> None:
    one, other = two
    one.heartbeat()
    other.heartbeat()
    token = one.lock("a.example")
    assert token is not None
    assert (other.lock("a.example"), one.lock("a.example")) == (None, None)
    one.unlock("a.example", token, delay=0.2)
    assert other.lock("a.example") is None
    time.sleep(0.25)
    other.heartbeat()
    assert other.lock("a.example") is not None
    time.sleep(0.1)  # the other one is dead now
    assert one.lock("a.example") is not None


@needs_redis
def test_what_a_crawler_gives_back_is_taken_by_another(two: tuple[Frontier, Frontier]) -> None:
    one, other = two
    one.join(["https://a.example/feed"])
    one.take()
    one.add([TASK])
    one.take()
    one.give_back()
    assert {other.take().kind, other.take().kind} == {"source", "task"}


@needs_redis
def test_a_restart_of_redis_is_survived(tmp_path: Path) -> None:
    port = free_port()
    server = start_redis(tmp_path, port)
    frontier = Frontier(f"redis://127.0.0.1:{port}/0", job="news", crawler="one")
    frontier.join([])
    frontier.add([TASK])
    server.terminate()
    server.wait()
    server = start_redis(tmp_path, port)
    try:
        assert frontier.take().key == TASK[0]
    finally:
        server.terminate()
        server.wait()


@needs_redis
def test_a_crawler_that_starts_again_frees_what_it_held(two: tuple[Frontier, Frontier]) -> None:
    one, _ = two
    one.join([])
    one.add([TASK])
    one.take()
    assert one.lock("a.example") is not None
    one.give_back()  # as it does when it starts: it counts as alive, so that nobody else would
    assert one.lock("a.example") is not None
    assert one.held() == []
