"""What is no Redis, refuses commands or holds rubbish ends a crawl with one line."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("redis", reason="redis is of the extra `frontier`")

from crawler.frontier.frontier import Frontier, FrontierError, Taken
from crawler.spiders.shared import _entry, _source
from pipelines.core.errors import RunError
from tests.conftest import ROOT
from tests.crawler.frontier.test_frontier import free_port

CALLS: dict[str, Callable[[Frontier], Any]] = {
    "heartbeat": lambda frontier: frontier.heartbeat(),
    "join": lambda frontier: frontier.join(["https://a.example/feed"]),
    "take": lambda frontier: frontier.take(),
    "held": lambda frontier: frontier.held(),
    "stored": lambda frontier: frontier.stored("visits", "x"),
    "store": lambda frontier: frontier.store("visits", "x", "y"),
}


@pytest.fixture(
    params=[b"HTTP/1.1 400 Bad Request\r\n\r\n", b":1\r\n", b"-NOAUTH No.\r\n", b"*1\r\n" * 3_000, b"$abc\r\n"]
)
def rubbish(request: pytest.FixtureRequest) -> Any:
    """The address of a server that answers each command the same way."""
    server = socket.create_server(("127.0.0.1", 0))

    def answer(connection: socket.socket) -> None:
        with connection:
            while connection.recv(65_536):
                connection.sendall(request.param)

    def accept() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            threading.Thread(target=answer, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    yield f"redis://127.0.0.1:{server.getsockname()[1]}/0"
    server.close()


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_a_server_that_is_no_redis_is_one_error(rubbish: str, call: Callable[[Frontier], Any]) -> None:
    with pytest.raises(FrontierError, match="the frontier in Redis cannot be used"):
        call(Frontier(rubbish, job="news", crawler="one"))


@pytest.mark.parametrize("answer", [None, 1, "x", [], [None], [1], ["task"], ["over", "x"], ["what", "x"], [["task"]]])
def test_an_answer_that_is_no_task_is_one_error(answer: object, monkeypatch: pytest.MonkeyPatch) -> None:
    frontier = Frontier("redis://127.0.0.1:1/0", job="news", crawler="one")
    monkeypatch.setattr(frontier.redis, "eval", lambda *_: answer)
    with pytest.raises(FrontierError):
        frontier.take()


def test_a_task_of_another_program_is_one_error() -> None:
    with pytest.raises(RunError, match=r"holds what is no task: https://a\.example/1"):
        _entry(Taken("task", "https://a.example/1", '{"uri": 1}'))
    with pytest.raises(RunError, match=r"none of this crawler's: https://b\.example/feed"):
        _source(Taken("source", "https://b.example/feed"), {})


def test_a_crawl_that_waits_for_redis_hears_sigterm(tmp_path: Path) -> None:
    settings = {"FRONTIER": f"redis://127.0.0.1:{free_port()}/0", "OUTPUT_DIR": str(tmp_path), "WORKERS": "0"}
    given = [part for setting in settings.items() for part in ("-s", "=".join(setting))]
    command = [sys.executable, "-m", "scrapy", "crawl", "news", "-a", "url=http://127.0.0.1:1/feed", *given]
    crawl = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 60
    while not list(tmp_path.glob("run_*")) and time.monotonic() < deadline:
        time.sleep(0.1)
    time.sleep(1)
    crawl.send_signal(signal.SIGTERM)
    _, errors = crawl.communicate(timeout=30)
    assert crawl.returncode == 1
    assert "error: the frontier in Redis cannot be used: ConnectionError" in errors
    assert "Traceback" not in errors
