"""`hearsay cluster archive` writes what `scrapy crawl archive` does.

Whatever is killed on the way.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from cluster.command import main
from cluster.executors import this_environment
from cluster.shards import Folder
from tests.conftest import ROOT
from tests.crawler.warc.samples import joined, record

pytest.importorskip("datatrove", reason="datatrove is of the extra `cluster`")

ARCHIVES = 3
PAGES = 4


@pytest.fixture
def archives(tmp_path: Path) -> Path:
    """Three archives of four pages.

    The first page of each is the same, and the last record is cut off.
    """
    folder = tmp_path / "archives"
    folder.mkdir()
    for number in range(ARCHIVES):
        first = number * PAGES
        members = [record(0, url="https://example.org/same"), *[record(first + page) for page in range(1, PAGES)]]
        (folder / f"{number}.warc.gz").write_bytes(joined(*members)[0] + record(99)[:-20])
    return folder


def crawled(archives: Path, output: Path) -> dict[str, list[Any]]:
    command = [sys.executable, "-m", "scrapy", "crawl", "archive", "-a", f"path={archives}"]
    options = ["-s", f"OUTPUT_DIR={output}", "-s", "WORKERS=0", "-s", "PROGRESS_ENABLED=0"]
    subprocess.run([*command, *options], cwd=ROOT, check=False)
    return {name: lines_of([output / "latest" / f"{name}.jsonl"]) for name in ("articles", "rejected")}


def clustered(output: Path) -> dict[str, list[Any]]:
    return {name: lines_of(sorted((output / name).glob("*.jsonl"))) for name in ("articles", "rejected")}


def lines_of(files: list[Path]) -> list[Any]:
    rows = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    for row in rows:
        row.get("metadata", {}).pop("runId", None)
        row.pop("retrievedAt", None)  # of a damaged record, when it was tried
    # A crawl writes a rejected record as soon as it is rejected, while articles before it are still worked on.
    return rows if "metadata" in rows[0] else sorted(rows, key=json.dumps)


def command(archives: Path, output: Path, *options: str) -> list[str]:
    given = ["cluster", "archive", "--input", str(archives), "--output", str(output), *options]
    return [sys.executable, "-m", "hearsay_news.command_line", *given]


def test_the_records_are_those_of_a_crawl(archives: Path, tmp_path: Path) -> None:
    assert main(["archive", "--input", str(archives), "--output", str(tmp_path / "out"), "--workers", "2"]) == 0
    ours = clustered(tmp_path / "out")
    assert ours == crawled(archives, tmp_path / "crawl")
    assert len(ours["articles"]) == ARCHIVES * (PAGES - 1) + 1
    assert {row["reason"] for row in ours["rejected"]} == {"duplicate", "undecodable"}
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    assert manifest["counts"]["articles"] == len(ours["articles"])
    assert not (tmp_path / "out" / "parts").exists()
    assert (tmp_path / "out" / "groups.jsonl").exists()


def test_a_second_start_does_nothing_again(archives: Path, tmp_path: Path) -> None:
    given = ["archive", "--input", str(archives), "--output", str(tmp_path / "out")]
    assert main(given) == 0
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out" / "articles").iterdir()}
    assert main(given) == 0
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out" / "articles").iterdir()} == before


def test_parquet_holds_the_same_articles(archives: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    for format in ("jsonl", "parquet"):
        output = str(tmp_path / format)
        assert main(["archive", "--input", str(archives), "--output", output, "--format", format]) == 0
    files = sorted((tmp_path / "parquet" / "articles").iterdir())
    rows = [row for file in files for row in parquet.read_table(file).to_pylist()]
    for row in rows:
        row["metadata"].pop("runId")
    assert rows == clustered(tmp_path / "jsonl")["articles"]


@pytest.mark.parametrize("kills", [3, pytest.param(50, marks=pytest.mark.slow)])
def test_killed_at_any_moment_it_loses_and_doubles_nothing(archives: Path, tmp_path: Path, kills: int) -> None:
    main(["archive", "--input", str(archives), "--output", str(tmp_path / "whole")])
    chance = random.Random(7)
    output = tmp_path / "out"
    for number in range(kills):
        process = subprocess.Popen(
            command(archives, output, "--workers", "2"), cwd=ROOT, start_new_session=True, stderr=subprocess.DEVNULL
        )
        time.sleep(chance.uniform(0.5, 6))
        if number % 3 == 2:
            kill_a_task(process.pid)
        else:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(120)
        if (output / "manifest.json").exists() and number < kills - 1:
            output = tmp_path / f"out{number}"
    assert subprocess.run(command(archives, output, "--workers", "2"), cwd=ROOT, check=False).returncode == 0
    assert clustered(output) == clustered(tmp_path / "whole")


def kill_a_task(parent: int) -> None:
    """Kill one process that the command has started; the command itself goes on."""
    tasks = [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit() and is_task(path, parent)]
    if tasks:
        os.kill(tasks[-1], signal.SIGKILL)


def is_task(process: Path, session: int) -> bool:
    try:
        stat = (process / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return False
    # A task is forked by the fork server, which is a child of the command, all in one session.
    return int(stat[3]) == session and int(stat[1]) != session and int(process.name) != session


def test_an_attempt_that_still_writes_spoils_no_later_one(tmp_path: Path) -> None:
    output = Folder(str(tmp_path))
    with output.writing("parts/0.jsonl") as earlier:
        earlier.write(b"cut off too late")
        with output.writing("parts/0.jsonl") as later:
            later.write(b"whole")
        earlier.write(b", and still writing")
        assert output.reading("parts/0.jsonl").read() == b"whole"


def test_leftovers_of_killed_attempts_are_removed(archives: Path, tmp_path: Path) -> None:
    left = tmp_path / "out" / "articles" / "000000.jsonl.0123abcd.part"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"half")
    assert main(["archive", "--input", str(archives), "--output", str(tmp_path / "out"), "--workers", "3"]) == 0
    assert not left.exists()


@pytest.mark.slow
def test_on_ray_a_killed_worker_loses_and_doubles_nothing(archives: Path, tmp_path: Path) -> None:
    pytest.importorskip("ray", reason="Ray is not installed")
    main(["archive", "--input", str(archives), "--output", str(tmp_path / "whole")])
    output = tmp_path / "out"
    given = command(archives, output, "--executor", "ray", "--workers", "2", "--option", "mem_per_cpu_gb=0.5")
    process = subprocess.Popen(given, cwd=ROOT, start_new_session=True, stderr=subprocess.DEVNULL)
    kill_when_working(process)
    assert process.wait(600) == 0
    assert clustered(output) == clustered(tmp_path / "whole")


def kill_when_working(process: subprocess.Popen[bytes]) -> None:
    """Kill the first process in which Ray runs one of our tasks."""
    while process.poll() is None:
        for path in Path("/proc").iterdir():
            try:
                title = (path / "cmdline").read_bytes() if path.name.isdigit() else b""
            except OSError:
                continue
            if title.startswith(b"ray::RankWorker.run"):
                time.sleep(1)
                os.kill(int(path.name), signal.SIGKILL)
                return
        time.sleep(0.05)
    raise AssertionError("it ended before it could be disturbed")


@pytest.mark.slow
def test_on_slurm_a_job_that_lost_a_task_is_started_again(archives: Path, tmp_path: Path) -> None:
    if shutil.which("sinfo") is None or subprocess.run("sinfo", check=False).returncode:
        pytest.skip("there is no Slurm here")
    main(["archive", "--input", str(archives), "--output", str(tmp_path / "whole")])
    output = tmp_path / "out"
    given = command(archives, output, "--executor", "slurm", "--workers", "2", "--option", "mem_per_cpu_gb=1")
    subprocess.run(given, cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=True)
    kill_slurm_task(output / "logs" / "read" / "executor.pik")
    await_slurm()
    assert not (output / "manifest.json").exists()
    subprocess.run(given, cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=True)
    await_slurm()
    assert clustered(output) == clustered(tmp_path / "whole")


def kill_slurm_task(pickled: Path) -> None:
    """Kill the first process that runs one of the tasks of `pickled`."""
    for _ in range(600):
        found = subprocess.run(
            ["pgrep", "-f", f"bin/launch_pickled_pipeline {pickled}"], capture_output=True, check=False
        )
        if found.stdout:
            os.kill(int(found.stdout.split()[0]), signal.SIGKILL)
            return
        time.sleep(0.1)
    raise AssertionError("no task was started")


def await_slurm() -> None:
    """Wait until no job of this user is queued or running."""
    for _ in range(300):
        if not subprocess.run(["squeue", "--noheader", "--me"], capture_output=True, check=True).stdout.strip():
            return
        time.sleep(1)
    raise AssertionError("jobs are left in the queue")


def test_a_slurm_job_finds_this_environment(tmp_path: Path) -> None:
    shell = (
        f"{this_environment()}; command -v launch_pickled_pipeline; python -c 'import cluster, sys; print(sys.prefix)'"
    )
    bare = {"PATH": "/usr/bin:/bin"}
    found = subprocess.run(["bash", "-euc", shell], cwd=tmp_path, env=bare, capture_output=True, text=True, check=True)
    assert found.stdout.split() == [str(Path(sys.executable).parent / "launch_pickled_pipeline"), sys.prefix]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--input", "missing.warc.gz"], "missing.warc.gz: no such file"),
        (["--input", "nothing*.warc.gz"], "matches no file"),
        (["--input", "unknownprotocol://x"], "unknownprotocol"),
    ],
)
def test_bad_input_is_one_line(
    tmp_path: Path, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["archive", *arguments, "--output", str(tmp_path / "out")]) == 2
    error = capsys.readouterr().err
    assert message in error
    assert error.count("\n") == 1
