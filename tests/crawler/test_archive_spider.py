"""`scrapy crawl archive`, as a person starts it."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from benchmarks.kills import WITHOUT_CLAIMS
from benchmarks.run_output import records
from tests.conftest import ROOT, Crawl
from tests.crawler.warc.samples import record

FAST = ("WORKERS=0", "OUTPUT_COMMIT_SECONDS=0.02", f"ITEM_PIPELINES={json.dumps(WITHOUT_CLAIMS)}")


def command(output: Path, path: Path, *settings: str) -> list[str]:
    given = [part for setting in (f"OUTPUT_DIR={output}", *FAST, *settings) for part in ("-s", setting)]
    return [sys.executable, "-m", "scrapy", "crawl", "archive", "-a", f"path={path}", *given]


def crawl(output: Path, path: Path, *settings: str) -> Crawl:
    done = subprocess.run(
        command(output, path, *settings), cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    return Crawl(done.returncode, done.stderr, output)


@pytest.fixture
def archives(tmp_path: Path) -> Path:
    folder = tmp_path / "archives"
    folder.mkdir()
    first = [record("info", b"software: a test\r\n", kind="warcinfo"), *(record(number) for number in range(8))]
    first.insert(3, record(2, kind="revisit"))
    first.insert(5, first[5][:200])
    (folder / "a.warc.gz").write_bytes(b"".join(first))
    (folder / "b.warc").write_bytes(record(1, packed=False) + record(20, packed=False) + record(21, packed=False)[:99])
    return folder


def test_archives_become_records_and_every_one_is_accounted_for(archives: Path, tmp_path: Path) -> None:
    run = crawl(tmp_path / "output", archives)
    assert run.exit_code == 0, run.stderr
    assert [article["url"].rpartition("/")[2] for article in run.articles] == [*"01234567", "20"]
    assert {article["metadata"]["retrievedAt"] for article in run.articles} == {"2024-05-06T07:08:09Z"}
    assert {article["metadata"]["spider"] for article in run.articles} == {"archive"}
    broken, again, cut_off = run.rejected
    assert (broken["reason"], broken["url"]) == (
        "undecodable",
        "file:" + "a.warc.gz#" + broken["detail"].split()[1][:-1],
    )
    assert (again["reason"], again["url"]) == ("duplicate", "https://example.org/1")
    assert cut_off["detail"].endswith("cut off within its header")
    report = json.loads((run.output / "latest" / "run.json").read_text())
    assert report["skipped"] == {"revisit": 1, "warcinfo": 1}


@pytest.mark.parametrize(
    ("arguments", "numbers", "reasons"),
    [
        (["include=/[0-3]$", "exclude=2$"], [*"013"], ["undecodable", "duplicate", "undecodable"]),
        (["language=nb", "include=/[12]$"], [], ["notWanted"] * 3 + ["undecodable"] * 2),
    ],
)
def test_what_is_not_wanted_is_left_out(
    archives: Path, tmp_path: Path, arguments: list[str], numbers: list[str], reasons: list[str]
) -> None:
    given = [part for argument in arguments for part in ("-a", argument)]
    done = subprocess.run(
        [*command(tmp_path / "output", archives), *given], cwd=ROOT, capture_output=True, text=True, check=False
    )
    run = Crawl(done.returncode, done.stderr, tmp_path / "output")
    (folder,) = run.output.glob("run_*")
    lines = [json.loads(line) for line in (folder / "rejected.jsonl").read_bytes().splitlines()]
    assert [
        article["url"].rpartition("/")[2]
        for article in map(json.loads, (folder / "articles.jsonl").read_bytes().splitlines())
    ] == numbers
    assert sorted(line["reason"] for line in lines) == sorted(reasons)


def test_a_killed_run_goes_on_where_it_was(archives: Path, tmp_path: Path) -> None:
    undisturbed = crawl(tmp_path / "undisturbed", archives)
    output = tmp_path / "output"
    done = 0
    for _ in range(2):
        with subprocess.Popen(command(output, archives), cwd=ROOT, stderr=subprocess.DEVNULL) as process:
            while process.poll() is None and written(output) <= done:
                time.sleep(0.005)
            process.send_signal(signal.SIGKILL)
        done = written(output)
        assert process.returncode == -signal.SIGKILL
    last = crawl(output, archives)
    assert last.exit_code == 0, last.stderr
    assert records(output) == records(undisturbed.output)
    assert json.loads((output / "latest" / "run.json").read_text())["sessions"] == 3


def written(output: Path) -> int:
    return sum(path.stat().st_size for path in output.glob("run_*/articles.jsonl.part"))


@pytest.mark.parametrize(("arguments", "code"), [(["-a", "path=nowhere.warc.gz"], 1), ([], 2), (["-a", "pth=x"], 2)])
def test_bad_arguments_are_one_line(tmp_path: Path, arguments: list[str], code: int) -> None:
    base = [sys.executable, "-m", "scrapy", "crawl", "archive", "-s", f"OUTPUT_DIR={tmp_path / 'output'}"]
    done = subprocess.run([*base, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == code
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak is read from /proc")
@pytest.mark.parametrize("copies", [4, pytest.param(500, marks=pytest.mark.slow)])
def test_memory_does_not_grow_with_the_archive(tmp_path: Path, copies: int) -> None:
    """Records of 8 MB that are no pages, so that no model is loaded.

    4 GB of them in the slow form.
    """
    one = record(1, bytes(8_000_000))
    with (tmp_path / "big.warc.gz").open("wb") as file:
        for _ in range(copies):
            file.write(one)
    program = (
        "import pathlib, sys; from scrapy.cmdline import execute\n"
        "try: execute(sys.argv)\n"
        "finally: print(pathlib.Path('/proc/self/status').read_text())"
    )
    arguments = command(tmp_path / "output", tmp_path / "big.warc.gz")[3:]
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=600, check=False
    )
    assert f"rejected  {copies} ({copies} unsupportedType)" in done.stderr
    assert int(done.stdout.split("VmHWM:")[1].split()[0]) < 350_000
