"""Kill a run at random moments, take it up until it is done, and compare what it wrote with an undisturbed run.

The job is the real program in a process of its own, which reads a folder (texts, pages, rows, some of them unusable or
repeated) and fetches from a web server on this machine (pages, redirects, errors). A seeded generator draws the
moments: one signal in five meets a session while it starts, the others once it has written something, so that a run is
disturbed several times before it is done.
"""

from __future__ import annotations

import argparse
import contextlib
import http.server
import json
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from crawler.settings import ITEM_PIPELINES

WITHOUT_CLAIMS = {name: order for name, order in ITEM_PIPELINES.items() if "claims" not in name}
ROOT = Path(__file__).resolve().parents[2]
FINISHED, FAILED = 0, 1

# Share of the signals that arrive before a session has written anything; at most how much of an undisturbed run's
# work the others let a session do.
_AT_START = 0.2
_MOST_OF_WORK = 0.7

_WORDS = ("harbour", "bridge", "council", "river", "market", "mayor", "ferry", "school", "winter", "budget", "police")


@dataclass
class Tally:
    """What a row of the table says."""

    kills: int = 0
    runs: int = 0
    records: int = 0
    lost: int = 0
    doubled: int = 0
    torn: int = 0
    exit_codes: Counter[int] = field(default_factory=Counter)


def story(number: int) -> str:
    """A short report that no other number gives."""
    pick = random.Random(number)
    sentences = [
        f'"The {pick.choice(_WORDS)} needs {pick.randrange(2, 900)} more days," said the {pick.choice(_WORDS)} '
        f"spokesman of district {number}, while the {pick.choice(_WORDS)} and the {pick.choice(_WORDS)} stayed closed."
        for _ in range(6)
    ]
    return f"Report {number}: {pick.choice(_WORDS)} and {pick.choice(_WORDS)}\n\n" + "\n\n".join(sentences) + "\n"


class Site(http.server.BaseHTTPRequestHandler):
    """Pages /0 to /99; every tenth is missing, every tenth redirects to one of its own."""

    def do_GET(self) -> None:
        number = int(self.path.strip("/m")) if self.path.strip("/m").isdigit() else None
        if number is None or number % 10 == 3:
            self.answer(404, "nothing here")
        elif number % 10 == 7 and not self.path.endswith("m"):
            self.answer(302, "", Location=f"{self.path}m")
        else:
            self.answer(200, page(1000 + number))

    def answer(self, status: int, body: str, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # whoever asked was killed
            self.wfile.write(body.encode())

    def log_message(self, format: str, *args: object) -> None:
        pass


def page(number: int) -> str:
    headline, *paragraphs = story(number).strip().split("\n\n")
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<!DOCTYPE html><html><title>{headline}</title><body><article><h1>{headline}</h1>{body}</article></body>"


@contextlib.contextmanager
def site() -> Iterator[str]:
    """Serve the pages; gives the address."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def make_inputs(folder: Path, address: str, *, size: int) -> None:
    """About 4 × `size` inputs of every kind."""
    folder.mkdir()
    for number in range(size):
        (folder / f"{number:03}.txt").write_text(story(number))
        (folder / f"{number:03}.html").write_text(page(2000 + number))
    (folder / "empty.txt").touch()
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    rows: list[object] = [
        # Every fourth row repeats the one before it, byte by byte.
        {"url": f"https://example.org/{number - (number % 4 == 3)}", "text": story(3000 + number - (number % 4 == 3))}
        for number in range(size)
    ]
    (folder / "rows.jsonl").write_text("\n".join(map(json.dumps, [*rows, {"text": ""}, [], {"text": story(4000)}])))
    addresses = [f"{address}/{number}" for number in range(size)]
    (folder / "sites.urls").write_text("\n".join([*addresses, *addresses[:5], "ftp://example.org/", ""]))


def command(folder: Path, output: Path, *arguments: str, claims: bool = True) -> list[str]:
    settings = {
        "OUTPUT_DIR": output,
        "OUTPUT_COMMIT_SECONDS": 0.02,
        "DOWNLOAD_DELAY": 0,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 4,
        "PROGRESS_ENABLED": 0,
        "WORKERS": 0,
        "FETCH_PRIVATE_ADDRESSES": 1,
        "ITEM_PIPELINES": json.dumps(ITEM_PIPELINES if claims else WITHOUT_CLAIMS),
    }
    options = [f"{name}={value}" for name, value in settings.items()]
    scrapy = [sys.executable, "-m", "scrapy", "crawl", "seeds", "-a", f"path={folder}"]
    return [*scrapy, *(part for option in options for part in ("-s", option)), *arguments]


def records(output: Path) -> Counter[str]:
    """Every line of the finished run, without what differs between any two runs: the run's id and the times."""
    lines: Counter[str] = Counter()
    for name in ("articles.jsonl", "rejected.jsonl"):
        for line in (output / "latest" / name).read_bytes().splitlines(keepends=True):
            lines[name + " " + comparable(line)] += 1
    return lines


def comparable(line: bytes) -> str:
    try:
        record = json.loads(line)
    except ValueError:
        return "torn"
    if not line.endswith(b"\n"):
        return "torn"
    record.pop("retrievedAt", None)
    for name in ("runId", "retrievedAt"):
        record.get("metadata", {}).pop(name, None)
    return json.dumps(record, sort_keys=True)


@dataclass(frozen=True)
class Job:
    """The job that is disturbed.

    Attributes:
        folder: its inputs.
        claims: whether claims are extracted, too.
        expected: what an undisturbed run writes.
        start: seconds until an undisturbed run has written something.
        work: seconds from then to its end.
    """

    folder: Path
    claims: bool
    expected: Counter[str]
    start: float
    work: float


def disturbed(job: Job, *, kills: int, how: signal.Signals, pick: random.Random, seconds: float) -> Tally:
    """Run the job until `kills` signals have met it, each run being taken up until it is done.

    Args:
        how: the signal to send.
        seconds: after which no more signals are sent.
    """
    tally = Tally()
    deadline = time.monotonic() + seconds
    while tally.kills < kills and time.monotonic() < deadline:
        with tempfile.TemporaryDirectory() as output:
            done = False
            while not done:
                still = tally.kills < kills and time.monotonic() < deadline
                done = attempt(job, Path(output), tally, how=how if still else None, pick=pick)
            compare(records(Path(output)), job.expected, tally)
    return tally


def attempt(job: Job, output: Path, tally: Tally, *, how: signal.Signals | None, pick: random.Random) -> bool:
    """Start the job once, and send it a signal, if any; returns whether it got done."""
    before = written(output)
    process = subprocess.Popen(command(job.folder, output, claims=job.claims), cwd=ROOT, stderr=subprocess.DEVNULL)
    if how is not None:
        if pick.random() < _AT_START:
            moment = pick.uniform(0, job.start)
        else:
            await_progress(process, output, before)
            moment = pick.uniform(0, job.work * _MOST_OF_WORK)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(moment)
        if process.poll() is None:
            process.send_signal(how)
    elif process.wait() != FINISHED:
        raise RuntimeError(f"a session that nobody disturbed ended with exit code {process.returncode}")
    # A signal that came as the run was ending anyway has disturbed nothing.
    done = process.wait() == FINISHED
    tally.kills += not done
    tally.exit_codes[process.returncode] += 1
    return done


def written(output: Path) -> int:
    """Bytes in the files of a run that is under way."""
    return sum(path.stat().st_size for path in output.glob("run_*/*.jsonl.part"))


def await_progress(process: subprocess.Popen[bytes], output: Path, before: int) -> None:
    while process.poll() is None:
        with contextlib.suppress(FileNotFoundError):  # the run has just given it its final name
            if written(output) > before:
                return
        time.sleep(0.002)


def compare(found: Counter[str], expected: Counter[str], tally: Tally) -> None:
    tally.runs += 1
    tally.records += found.total()
    tally.torn += sum(count for line, count in found.items() if line.endswith(" torn"))
    tally.lost += (expected - found).total()
    tally.doubled += (found - expected).total()


def undisturbed(folder: Path, *, claims: bool) -> Job:
    """The job on `folder`, after a run that was left alone."""
    with tempfile.TemporaryDirectory() as output:
        began = time.monotonic()
        process = subprocess.Popen(command(folder, Path(output), claims=claims), cwd=ROOT)
        await_progress(process, Path(output), 0)
        wrote = time.monotonic()
        if process.wait() != FINISHED:
            raise RuntimeError(f"the undisturbed run ended with exit code {process.returncode}")
        return Job(folder, claims, records(Path(output)), start=wrote - began, work=time.monotonic() - wrote)


def measure(
    *, kills: int, how: signal.Signals, seed: int, size: int, claims: bool = False, seconds: float = float("inf")
) -> Tally:
    """One row of the table."""
    work_folder = Path(tempfile.mkdtemp())
    try:
        with site() as address:
            make_inputs(work_folder / "inputs", address, size=size)
            job = undisturbed(work_folder / "inputs", claims=claims)
            return disturbed(job, kills=kills, how=how, pick=random.Random(seed), seconds=seconds)
    finally:
        shutil.rmtree(work_folder)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=100, help="signals of each kind (%(default)s)")
    parser.add_argument("--size", type=int, default=15, help="a quarter of the job's inputs (%(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="of the moments (%(default)s)")
    parser.add_argument("--claims", action="store_true", help="extract claims, too, which takes longer")
    parser.add_argument("--minutes", type=float, default=20, help="for each kind of signal, at most (%(default)s)")
    options = parser.parse_args(argv)
    print("| signal | kills | runs | records compared | lost | doubled | torn lines |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    failed = False
    for how in (signal.SIGKILL, signal.SIGTERM):
        tally = measure(
            kills=options.kills,
            how=how,
            seed=options.seed,
            size=options.size,
            claims=options.claims,
            seconds=options.minutes * 60,
        )
        figures = (tally.kills, tally.runs, tally.records, tally.lost, tally.doubled, tally.torn)
        print("| " + " | ".join([how.name, *(f"{figure:,}" for figure in figures)]) + " |", flush=True)
        failed |= bool(tally.lost or tally.doubled or tally.torn)
    return FAILED if failed else FINISHED


if __name__ == "__main__":
    sys.exit(main())
