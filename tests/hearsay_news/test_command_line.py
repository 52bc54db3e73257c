from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from crawler import PRELOAD
from hearsay_news import command_line
from tests.conftest import ROOT


def hearsay(*arguments: str, cwd: Path, text: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "hearsay_news.command_line", *arguments]
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    return subprocess.run(command, cwd=cwd, env=environment, input=text, capture_output=True, check=False)


def test_a_file_is_printed_readably(tmp_path: Path) -> None:
    done = hearsay(str(ROOT / "seeds" / "spill-sael-valley-radio.txt"), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Mary Oyelaran (told), mixed" in done.stdout.decode()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "loading"),
    [(["page.txt"], "_parser"), (["seeds", "-a", "path=page.txt"], "_start_fork_server"), (["schema"], "run_scrapy")],
)
def test_an_interrupt_while_code_loads_shows_no_traceback(
    arguments: list[str], loading: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(command_line, loading, interrupted)
    assert command_line.main(arguments) == command_line.INTERRUPTED
    assert capsys.readouterr().err == ""


def test_a_file_is_read_without_scrapy(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("Too short.")
    program = (
        "import sys; from hearsay_news.command_line import main; main(['page.txt']); print('scrapy' in sys.modules)"
    )
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=environment, capture_output=True, check=True
    )
    assert done.stdout == b"False\n"


@pytest.mark.parametrize(
    ("arguments", "starts"),
    [
        (["seeds", "-a", "path=x"], True),
        (["news", "-a", "url=https://example.org", "-s", "WORKERS=2"], True),
        (["archive", "-h"], False),
        (["seeds", "-s", "WORKERS=0"], False),
        (["report", "x"], False),
    ],
)
def test_workers_load_beside_scrapy(arguments: list[str], starts: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Sequence[str]] = []
    monkeypatch.setattr("pipelines.core.workers.start_fork_server", started.append)
    monkeypatch.setattr(command_line, "run_scrapy", lambda arguments: 0)
    assert command_line.main(arguments) == 0
    assert started == ([PRELOAD] if starts else [])


def test_records_of_a_folder_are_json_lines_and_rejected_ones_among_them(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_bytes((ROOT / "seeds" / "spill-capital-daily.txt").read_bytes())
    (tmp_path / "in" / "b.txt").write_text("Too short.")
    done = hearsay("--json", "in", cwd=tmp_path)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line.get("reason", "article") for line in lines] == ["article", "tooShort"]
    assert done.returncode == 0


def test_standard_input_is_read(tmp_path: Path) -> None:
    done = hearsay("--json", "-", cwd=tmp_path, text=(ROOT / "seeds" / "strike-market-bell.html").read_bytes())
    assert json.loads(done.stdout)["claimsStatus"] == "extracted"


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["missing.txt"], 2, "missing.txt: no such file or folder"),
        (["ftp://example.org/a"], 2, "no such file or folder; only addresses that begin with http:// or https:// are"),
        (["empty"], 1, "error: no file to read there; hidden files, READMEs and licences are skipped"),
        (["rport", "x"], 2, "no such command, file or folder; did you mean `hearsay report`?"),
        (["news", "https://example.org"], 2, "https://example.org belongs behind -a, as in -a url=… or -a path=…"),
        ([], 2, "INPUT"),
        (["--unknown", "x"], 2, "unrecognized"),
        (["archive", "-a", "nonsense=1"], 2, "nonsense"),
        (["empty.txt"], 1, "rejected file:empty.txt: empty"),
    ],
)
def test_what_fails_says_so_in_a_line(tmp_path: Path, arguments: list[str], code: int, message: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty.txt").touch()
    done = hearsay(*arguments, cwd=tmp_path)
    assert (done.returncode, message in done.stderr.decode()) == (code, True), done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_scrapy_commands_run_outside_a_project(tmp_path: Path) -> None:
    done = hearsay("schema", cwd=tmp_path)
    assert json.loads(done.stdout)["title"].startswith("Hearsay article")


def test_control_characters_of_a_page_do_not_reach_the_terminal(tmp_path: Path) -> None:
    text = (ROOT / "seeds" / "spill-capital-daily.txt").read_text().replace("solvent", "sol\x1b[31mvent", 1)
    done = hearsay("-", cwd=tmp_path, text=text.encode())
    assert b"\x1b" not in done.stdout


class OneArticle(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        found = self.path == "/article.html"
        body = (ROOT / "seeds" / "ferry-meridian-wire.html").read_bytes() if found else b""
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


@pytest.fixture
def site() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), OneArticle) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_private_addresses_are_refused(tmp_path: Path, site: str) -> None:
    done = hearsay(f"{site}/article.html", cwd=tmp_path)
    assert done.returncode == 1
    assert b"blocked" in done.stderr


@pytest.mark.parametrize(
    ("redirection", "code", "error"),
    [
        ("page.txt >&-", 0, ""),
        ("page.txt --json >&-", 0, ""),
        ("- <&-", 1, "rejected file:-: empty\n"),
        ("page.txt > /dev/full", 1, "error: cannot write to standard output: No space left on device\n"),
        ("page.txt --json > /dev/full", 1, "error: cannot write to standard output: No space left on device\n"),
        ("page.txt --json | true; exit ${PIPESTATUS[0]}", 1, ""),
        ("''", 2, "error: an empty path; . is the current folder\n"),
    ],
)
def test_streams_that_are_closed_or_full_are_no_traceback(
    redirection: str, code: int, error: str, tmp_path: Path
) -> None:
    (tmp_path / "page.txt").write_text("The harbour bridge will stay closed until autumn, the city said.\n" * 4)
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    command = f"{sys.executable} -m hearsay_news.command_line {redirection}"
    done = subprocess.run(["bash", "-c", command], cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stderr.decode()) == (code, error)
