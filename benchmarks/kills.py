"""Kill a run at random moments, take it up until it is done, and compare what it wrote with an undisturbed run.

The job is the real program in a process of its own, which reads a folder (texts, pages, rows, some of them unusable or
repeated) and fetches from a web server on this machine (pages, redirects, errors). Signals arrive at moments spread
evenly, by a seeded generator, over the time in which an undisturbed run works.
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

ROOT = Path(__file__).resolve().parents[1]
FINISHED, FAILED = 0, 1

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


def command(folder: Path, output: Path, *arguments: str) -> list[str]:
    settings = {
        "OUTPUT_DIR": output,
        "OUTPUT_COMMIT_SECONDS": 0.02,
        "DOWNLOAD_DELAY": 0,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 4,
        "PROGRESS_ENABLED": 0,
        "WORKERS": 0,
        "FETCH_PRIVATE_ADDRESSES": 1,
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


def disturbed(
    folder: Path, *, expected: Counter[str], work: float, kills: int, how: signal.Signals, pick: random.Random
) -> Tally:
    """Run the job until `kills` signals have met it, each run being taken up until it is done.

    Args:
        expected: what an undisturbed run writes.
        work: seconds for which an undisturbed run is at work, after its start.
        how: the signal to send.
    """
    tally = Tally()
    while tally.kills < kills:
        with tempfile.TemporaryDirectory() as output:
            while not attempt(folder, Path(output), tally, work=work, kills=kills, how=how, pick=pick):
                pass
            compare(records(Path(output)), expected, tally)
    return tally


def attempt(
    folder: Path, output: Path, tally: Tally, *, work: float, kills: int, how: signal.Signals, pick: random.Random
) -> bool:
    """Start the job once, and disturb it while kills are left; returns whether it got done."""
    process = subprocess.Popen(command(folder, output), cwd=ROOT, stderr=subprocess.DEVNULL)
    if tally.kills < kills:
        await_start(process, output)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(pick.uniform(0, work))
        if process.poll() is None:
            process.send_signal(how)
            tally.kills += 1
    tally.exit_codes[process.wait()] += 1
    return process.returncode == FINISHED


def await_start(process: subprocess.Popen[bytes], output: Path) -> None:
    while process.poll() is None and not any(output.glob("*.lock")):
        time.sleep(0.002)


def compare(found: Counter[str], expected: Counter[str], tally: Tally) -> None:
    tally.runs += 1
    tally.records += found.total()
    tally.torn += sum(count for line, count in found.items() if line.endswith(" torn"))
    tally.lost += (expected - found).total()
    tally.doubled += (found - expected).total()


def undisturbed(folder: Path) -> tuple[Counter[str], float]:
    """What the job writes when it is left alone, and for how many seconds it is at work."""
    with tempfile.TemporaryDirectory() as output:
        process = subprocess.Popen(command(folder, Path(output)), cwd=ROOT)
        await_start(process, Path(output))
        began = time.monotonic()
        if process.wait() != FINISHED:
            raise RuntimeError(f"the undisturbed run ended with exit code {process.returncode}")
        return records(Path(output)), time.monotonic() - began


def measure(*, kills: int, how: signal.Signals, seed: int, size: int) -> Tally:
    """One row of the table."""
    work_folder = Path(tempfile.mkdtemp())
    try:
        with site() as address:
            make_inputs(work_folder / "inputs", address, size=size)
            expected, work = undisturbed(work_folder / "inputs")
            return disturbed(
                work_folder / "inputs", expected=expected, work=work, kills=kills, how=how, pick=random.Random(seed)
            )
    finally:
        shutil.rmtree(work_folder)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=100, help="signals of each kind (%(default)s)")
    parser.add_argument("--size", type=int, default=60, help="a quarter of the job's inputs (%(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="of the moments (%(default)s)")
    options = parser.parse_args(argv)
    print("| signal | times | runs | records | lost | doubled | torn |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    failed = False
    for how in (signal.SIGKILL, signal.SIGTERM):
        tally = measure(kills=options.kills, how=how, seed=options.seed, size=options.size)
        figures = (tally.kills, tally.runs, tally.records, tally.lost, tally.doubled, tally.torn)
        print("| " + " | ".join([how.name, *(f"{figure:,}" for figure in figures)]) + " |", flush=True)
        failed |= bool(tally.lost or tally.doubled or tally.torn)
    return FAILED if failed else FINISHED


if __name__ == "__main__":
    sys.exit(main())
