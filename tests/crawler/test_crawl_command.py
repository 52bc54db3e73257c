"""`scrapy crawl`, as timers and people start it.

What it exits with, and what it leaves behind.
"""

from __future__ import annotations

import gzip
import http.server
import json
import os
import resource
import shutil
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from benchmarks.run_output import records
from benchmarks.sample_pages import story
from pipelines.runs.lock import JobLock
from pipelines.runs.opening import job_digest
from tests.conftest import ROOT, Crawl

PAGE = "<!DOCTYPE html><title>Bridge</title><article>" + "".join(f"<p>{p}</p>" for p in story(1).split("\n\n"))


def crawl_command(output: Path, *arguments: str, spider: str = "seeds", path: Path | None = None) -> list[str]:
    command = [sys.executable, "-m", "scrapy", "crawl", spider, "-s", f"OUTPUT_DIR={output}", "-s", "WORKERS=0"]
    if path is not None:
        command += ["-a", f"path={path}"]
    if spider != "seeds":
        command += ["-s", "SPIDER_MODULES=tests.crawler.broken_spiders"]
    return [*command, *arguments]


def crawl(output: Path, *arguments: str, spider: str = "seeds", path: Path | None = None, **options: Any) -> Crawl:
    command = crawl_command(output, *arguments, spider=spider, path=path)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False, **options)
    return Crawl(done.returncode, done.stderr, output)


def settings(*given: str) -> list[str]:
    return [part for setting in given for part in ("-s", setting)]


FETCH = settings("FETCH_PRIVATE_ADDRESSES=1", "DOWNLOAD_DELAY=0", "RETRY_ENABLED=0", "ROBOTSTXT_OBEY=0")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "articles"
    root.mkdir()
    for number in range(6):
        (root / f"{number}.txt").write_text(story(number))
    (root / "empty.txt").touch()
    return root


class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = PAGE.encode()
        headers = {"Content-Type": "text/html; charset=utf-8"}
        if self.path == "/to-file":
            headers["Location"] = "file:///etc/hostname"
        if self.path == "/slow":
            time.sleep(8)
        if self.path == "/bomb":
            headers["Content-Encoding"] = "gzip"
            body = gzip.compress(bytes(2_000_000), mtime=0)
        self.send_response(302 if "Location" in headers else 200)
        for name, value in headers.items():
            self.send_header(name, value)
        with suppress(ConnectionError):  # whoever asked has hung up
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def site(context: ssl.SSLContext | None = None) -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("spider", ["fails-at-start", "closes"])
def test_a_run_that_fails_ends_with_1_and_can_be_taken_up(spider: str, folder: Path, tmp_path: Path) -> None:
    run = crawl(tmp_path / "output", spider=spider, path=folder)
    assert run.exit_code == 1
    assert "error: the run did not finish" in run.stderr
    (part,) = run.output.glob("run_*/articles.jsonl.part")
    assert len(part.read_bytes().splitlines()) == 6
    assert json.loads((part.parent / "run.json.part").read_text())["finishReason"] != "finished"
    assert not (run.output / "latest").exists()


def test_a_callback_that_fails_ends_with_1_and_its_page_is_not_lost(folder: Path, tmp_path: Path) -> None:
    with site() as host:
        (folder / "list.urls").write_text(f"http://{host}/a\n")
        run = crawl(tmp_path / "output", *FETCH, spider="fails-in-callback", path=folder)
    assert run.exit_code == 1
    assert len(run.articles) == 6
    assert {line["url"]: line["reason"] for line in run.rejected} == {
        "file:empty.txt": "empty",
        f"http://{host}/a": "internalError",
    }


@pytest.mark.parametrize("argument", ["fresh=perhaps", "pth=x"])
def test_bad_arguments_end_with_2(argument: str, tmp_path: Path) -> None:
    run = crawl(tmp_path / "output", "-a", argument)
    assert run.exit_code == 2
    assert "Traceback" not in run.stderr
    assert not run.output.exists()


def test_too_many_rejected_ends_with_3(folder: Path, tmp_path: Path) -> None:
    run = crawl(tmp_path / "output", *settings("MAX_REJECTED_SHARE=0.1"), path=folder)
    assert run.exit_code == 3
    assert "14% of the inputs were rejected" in run.stderr
    assert len(run.articles) == 6


def test_the_second_run_of_a_job_says_who_holds_it(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    output.mkdir()
    digest = job_digest({"path": str(folder)})
    lock = JobLock(output / f"seeds-{digest}.lock", started=datetime.now(timezone.utc))
    run = crawl(output, path=folder)
    assert run.exit_code == 1
    assert f"error: another run of this job is in progress: process {os.getpid()} on" in run.stderr
    assert "Traceback" not in run.stderr
    lock.release()


def test_a_full_disk_stops_a_run_that_goes_on_when_there_is_room(folder: Path, tmp_path: Path) -> None:
    for number in range(100, 160):
        (folder / f"{number}.txt").write_text(story(number))
    often = settings("OUTPUT_COMMIT_SECONDS=0.01")
    undisturbed = crawl(tmp_path / "undisturbed", path=folder)
    assert undisturbed.exit_code == 0, undisturbed.stderr
    output = tmp_path / "output"
    command = crawl_command(output, *often, path=folder)
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as full:
        # Not before the models are loaded: that, too, takes files.
        while full.poll() is None and not any(path.stat().st_size for path in output.glob("*/articles.jsonl.part")):
            time.sleep(0.005)
        resource.prlimit(full.pid, resource.RLIMIT_FSIZE, (60_000, 60_000))
        assert full.stderr is not None
        stderr = full.stderr.read()
    assert full.returncode == 1, stderr
    assert "error: cannot write" in stderr
    assert "Traceback" not in stderr
    done = crawl(output, *often, path=folder)
    assert done.exit_code == 0, done.stderr
    assert records(output) == records(undisturbed.output)
    assert json.loads((output / "latest" / "run.json").read_text())["sessions"] == 2


def test_an_output_folder_made_read_only_stops_a_run_that_goes_on_later(folder: Path, tmp_path: Path) -> None:
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip("needs a user whom permissions bind, or setpriv to bind root")
    output = tmp_path / "output"
    undisturbed = crawl(tmp_path / "undisturbed", path=folder)
    # A first session that was cut off: the rows that the ledger has not seen committed are missing.
    cut_off = subprocess.Popen(
        crawl_command(output, *settings("OUTPUT_COMMIT_SECONDS=0.01"), path=folder), cwd=ROOT, stderr=subprocess.DEVNULL
    )
    while cut_off.poll() is None and not any(path.stat().st_size for path in output.glob("*/articles.jsonl.part")):
        time.sleep(0.005)
    cut_off.kill()
    cut_off.wait()
    output.chmod(0o555)
    bound = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    command = [*bound, *crawl_command(output, path=folder)]
    refused = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert refused.returncode == 1
    assert f"error: cannot write {output}" in refused.stderr
    assert "Traceback" not in refused.stderr
    output.chmod(0o755)
    done = crawl(output, path=folder)
    assert done.exit_code == 0, done.stderr
    assert records(output) == records(undisturbed.output)


def test_an_output_folder_that_cannot_be_written(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    run = crawl(tmp_path / "file" / "output", path=folder)
    assert run.exit_code == 1
    assert f"error: cannot write {tmp_path}/file" in run.stderr
    assert "Traceback" not in run.stderr


def test_rejected_pages_can_be_tried_again(folder: Path, tmp_path: Path) -> None:
    (folder / "later.txt").symlink_to(folder / "missing")
    rows = [{"url": "https://example.org/1", "text": story(11)}, {"text": story(12)}]
    (folder / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)))
    (folder / "list.urls").write_text("http://127.0.0.1:1/a\n")
    first = crawl(tmp_path / "output", *FETCH, path=folder)
    assert first.exit_code == 0, first.stderr
    assert {line["url"]: line["reason"] for line in first.rejected} == {
        "file:empty.txt": "empty",
        "file:later.txt": "unreadable",
        "http://127.0.0.1:1/a": "httpError",
    }
    (folder / "missing").write_text(story(13))
    retry = crawl(tmp_path / "output", *FETCH, "-a", f"retry={first.output / 'latest' / 'rejected.jsonl'}")
    assert retry.exit_code == 0, retry.stderr
    assert [article["url"] for article in retry.articles] == ["file:later.txt"]
    assert [line["url"] for line in retry.rejected] == ["http://127.0.0.1:1/a"]
    (tmp_path / "hopeless.jsonl").write_text((folder / "empty.txt").read_text())
    hopeless = crawl(tmp_path / "output", "-a", f"retry={tmp_path / 'hopeless.jsonl'}")
    assert (hopeless.exit_code, hopeless.stderr.count("\n")) == (1, 1)


def test_private_addresses_are_not_fetched_unless_a_setting_allows_it(tmp_path: Path) -> None:
    with site() as host:
        port = host.partition(":")[2]
        urls = [f"http://{name}:{port}/" for name in ("127.0.0.1", "localhost", "127.1", "2130706433", "[::1]")]
        (tmp_path / "list.urls").write_text("\n".join(urls))
        run = crawl(tmp_path / "output", path=tmp_path / "list.urls")
    assert run.exit_code == 1
    assert {line["url"]: line["reason"] for line in run.rejected} == dict.fromkeys(urls, "blocked")


def test_hostile_answers_are_refused(tmp_path: Path) -> None:
    context = self_signed(tmp_path)
    with site() as host, site(context) as secure_host:
        urls = [f"http://{host}/{path}" for path in ("to-file", "bomb", "slow")]
        urls += [f"https://{secure_host}/", f"http://{host}/good"]
        (tmp_path / "list.urls").write_text("\n".join(urls))
        limits = settings("DOWNLOAD_MAXSIZE=1000000", "DOWNLOAD_TIMEOUT=5")
        run = crawl(tmp_path / "output", *FETCH, *limits, spider="asks-for-files", path=tmp_path / "list.urls")
    assert [article["url"] for article in run.articles] == [f"http://{host}/good"]
    reasons = {line["url"]: line["reason"] for line in run.rejected}
    expected = ["httpError", "tooLarge", "timeout", "httpError", "httpError"]
    assert reasons == dict(zip([*urls[:4], "file"], expected, strict=True))


def self_signed(folder: Path) -> ssl.SSLContext:
    """A context for a server on loopback whose certificate nobody vouches for."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(timezone.utc)
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    (folder / "certificate.pem").write_bytes(
        builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "certificate.pem")
    return context


def test_names_and_pages_reach_neither_a_path_nor_the_log_unescaped(folder: Path, tmp_path: Path) -> None:
    (folder / "x\x1b[2J\n2026-01-01 [root] ERROR: forged.txt").write_text(story(20))
    (folder / "$(touch pwned);`touch pwned`.txt").write_text(story(21))
    rows = [
        {"url": f"https://example.org/{path}", "text": story(22 + len(path))} for path in ("../../up", "\x1b]0;a\x07")
    ]
    (folder / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)))
    run = crawl(tmp_path / "output", "-L", "DEBUG", path=folder)
    assert run.exit_code == 0, run.stderr
    assert len(run.articles) == 10
    assert "\x1b" not in run.stderr
    assert "\n2026-01-01 [root]" not in run.stderr
    files = {path.name for path in run.output.glob("latest/*")}
    made = {"articles.jsonl", "rejected.jsonl", "groups.jsonl", "run.json", "metrics.prom", "report.html"}
    assert files == made
    assert not list(tmp_path.rglob("pwned"))
