"""Speed of `scrapy crawl news` on a local site.

Beside the stages alone, on the same pages and cores. A first crawl fetches and reads everything; a second one finds
everything unchanged. The stages alone run in one process for each core, each on all pages. The benchmark fails if the
first crawl reaches less than FLOOR of their throughput, since fetching, waiting and writing then leave cores idle.
"""

from __future__ import annotations

import argparse
import functools
import http.server
import itertools
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks import floors
from benchmarks.processes import Cost, measure
from benchmarks.speed import PAGES, TEXTS, bare, write_articles

# No delays: this measures the program's speed, not its politeness.
SETTINGS = {
    "FETCH_PRIVATE_ADDRESSES": 1,
    "DOWNLOAD_DELAY": 0,
    "AUTOTHROTTLE_ENABLED": 0,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 16,
    "PROGRESS_ENABLED": 0,
}
# Share of the stages' throughput; as a ratio of two runs it holds on any machine.
FLOOR = 0.85
_TYPES = {".html": "text/html", ".txt": "text/plain; charset=utf-8"}
_SITEMAP = "sitemap.xml"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark, and return the exit status.

    0; 1 if the first crawl is below FLOOR; 2 if data is missing.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks.news", description=__doc__)
    parser.add_argument(
        "--data", type=Path, default=floors.DEFAULT_DATA, help="folder of the public data (%(default)s)"
    )
    parser.add_argument("--articles", type=int, default=2000, help="half pages, half texts (%(default)s)")
    parser.add_argument("--rounds", type=int, default=1, help="times each program runs, in turn (%(default)s)")
    parser.add_argument("--workers", type=int, help="the crawl's worker processes; one a core where not given")
    options = parser.parse_args(argv)
    if problems := floors.missing(options.data / name for name in (*PAGES, TEXTS)):
        print(*problems, sep="\n")
        return floors.DATA_MISSING
    cores = len(os.sched_getaffinity(0))
    with tempfile.TemporaryDirectory() as scratch:
        articles, output = Path(scratch) / "articles", Path(scratch) / "output"
        write_articles(options.data, articles, options.articles)
        fill(articles / "texts", options.articles - len(files(articles)))
        with site(articles) as address:
            first, second, stages = [], [], []
            for _ in range(options.rounds):
                shutil.rmtree(output, ignore_errors=True)
                stages.append(measure(bare(articles, "stages").command, copies=cores))
                first.append(measure(crawl(address, output, workers=options.workers)))
                second.append(measure(crawl(address, output, workers=options.workers)))
    rows = [
        Row(f"stages bare, {cores} at once", stages, options.articles * cores),
        Row("first crawl", first, options.articles),
        Row("second crawl", second, options.articles),
    ]
    for line in report(rows):
        print(line)
    reached = rows[1].throughput / rows[0].throughput
    print(f"first crawl beside the stages: throughput x {reached:.2f} (floor {FLOOR})")
    return floors.OK if reached >= FLOOR else floors.BELOW_FLOOR


@dataclass(frozen=True)
class Row:
    """The cost of `articles` articles for a program, one value for each round."""

    name: str
    costs: list[Cost]
    articles: int

    @property
    def throughput(self) -> float:
        """Articles a second, the median of the rounds."""
        return self.articles / statistics.median(cost.wall for cost in self.costs)


def crawl(address: str, output: Path, *, workers: int | None) -> list[str]:
    settings = SETTINGS | {"OUTPUT_DIR": output} | ({} if workers is None else {"WORKERS": workers})
    options = [part for name, value in settings.items() for part in ("-s", f"{name}={value}")]
    return [sys.executable, "-m", "scrapy", "crawl", "news", "-a", f"url={address}/{_SITEMAP}", *options]


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def fill(texts: Path, missing: int) -> None:
    """Write missing files as further editions of the texts.

    Each has words of its own.
    """
    for number, path in enumerate(itertools.islice(itertools.cycle(files(texts)), max(missing, 0))):
        text = path.read_text(encoding="utf-8")
        edition = f"This is edition {number} of the report, which was printed in town {number}.\n\n"
        (texts / f"edition{number:04}.txt").write_text(edition + text, encoding="utf-8")


@contextmanager
def site(articles: Path) -> Iterator[str]:
    """Serve the articles, each with a validator, and a sitemap of them.

    Yields the address.
    """
    names = [path.relative_to(articles).as_posix() for path in files(articles)]
    handler = functools.partial(_Handler, directory=str(articles))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    address = f"http://127.0.0.1:{server.server_address[1]}"
    rows = "".join(f"<url><loc>{address}/{name}</loc></url>" for name in names)
    _Handler.sitemap = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</urlset>'.encode()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield address
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serve files with their modification time, and the sitemap."""

    extensions_map = _TYPES
    sitemap = b""

    def do_GET(self) -> None:
        if self.path != f"/{_SITEMAP}":
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Type", "application/xml")
        self.end_headers()
        self.wfile.write(self.sitemap)

    def log_message(self, format: str, *args: object) -> None:
        pass


def report(rows: list[Row]) -> Iterator[str]:
    """Print the table, one row a program."""
    yield f"medians of {len(rows[0].costs)} rounds"
    yield f"{'':26}" + "".join(f"{head:>13}" for head in ("a second", "CPU ms each", "peak MB", "processes"))
    for row in rows:
        cpu, peak = (statistics.median(getattr(cost, field) for cost in row.costs) for field in ("cpu", "peak"))
        figures = [f"{row.throughput:.1f}", f"{cpu * 1000 / row.articles:.1f}", f"{peak / 1e6:.0f}"]
        figures.append(f"{max(cost.processes for cost in row.costs)}")
        yield f"{row.name:26}" + "".join(f"{figure:>13}" for figure in figures)


if __name__ == "__main__":
    try:
        raise SystemExit(main())
    except subprocess.CalledProcessError as error:
        raise SystemExit(f"{error}\n{error.stderr}") from error
