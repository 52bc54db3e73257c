"""Memory of a crawl of many large inputs, crawler and workers together, over time.

Every input is a page of 50 kB: a short report followed by scripts, as on real pages. Memory is proportional set size
(PSS): private memory plus a share of what processes have in common.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.kills import ROOT, WITHOUT_CLAIMS
from benchmarks.processes import descendants, memory
from benchmarks.sample_pages import page
from crawler.settings import ITEM_PIPELINES

LIMIT = 600  # MB
_PAGE_BYTES = 50_000


def make_inputs(folder: Path, *, count: int) -> None:
    """Write `count` distinct pages of 50 kB."""
    for number in range(count):
        html = page(number)
        line = f"window.district{number} = window.district{number} || [];\n"
        script = (line * (_PAGE_BYTES // len(line)))[: _PAGE_BYTES - len(html)]
        (folder / f"{number:06}.html").write_text(html.replace("</body>", f"<script>{script}</script></body>"))


def measure(folder: Path, *, claims: bool, every: float) -> list[float]:
    """MB of all processes of a run, sampled at a fixed interval in seconds."""
    pipelines = json.dumps(ITEM_PIPELINES if claims else WITHOUT_CLAIMS)
    samples: list[float] = []
    with tempfile.TemporaryDirectory() as output:
        options = ["-s", f"OUTPUT_DIR={output}", "-s", f"ITEM_PIPELINES={pipelines}"]
        command = [sys.executable, "-m", "scrapy", "crawl", "seeds", "-a", f"path={folder}", *options]
        with subprocess.Popen(command, cwd=ROOT) as process:
            while process.poll() is None:
                samples.append(sum(map(memory, descendants(process.pid))) / 1e6)
                time.sleep(every)
        if process.returncode:
            raise RuntimeError(f"the run ended with exit code {process.returncode}")
    return samples


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=20_000, help="pages of 50 kB (%(default)s)")
    parser.add_argument(
        "--no-claims", action="store_true", help="without the claims stage, whose network is the largest"
    )
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        make_inputs(Path(folder), count=options.inputs)
        samples = measure(Path(folder), claims=not options.no_claims, every=0.5)
    tenth = max(len(samples) // 10, 1)
    early, late = max(samples[tenth : 3 * tenth]), max(samples[-2 * tenth :])
    print(f"peak        {max(samples):7.0f} MB (limit {LIMIT})")
    print(f"early, late {early:7.0f} MB, {late:.0f} MB")
    return 0 if max(samples) < LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
