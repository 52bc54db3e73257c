"""Runs on a file system of their own that is too small.

A tmpfs, in a mount namespace that ends with the test.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.kills import WITHOUT_CLAIMS, command
from benchmarks.run_output import records
from benchmarks.sample_pages import story
from tests.conftest import ROOT

NAMESPACE = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"]


@pytest.fixture
def small() -> Iterator[Path]:
    """A folder on which a tmpfs may be mounted.

    Its path is short enough for a socket in it.
    """
    folder = Path(tempfile.mkdtemp())
    mount = [*NAMESPACE, 'mount -t tmpfs none "$1"', "sh", str(folder)]
    if not shutil.which("unshare") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs a system that lets a user mount a tmpfs in a namespace of their own")
    yield folder
    folder.rmdir()


def test_a_full_disk_stops_a_run_that_goes_on_when_there_is_room(small: Path, tmp_path: Path) -> None:
    inputs = tmp_path / "inputs"
    inputs.mkdir()
    for number in range(120):
        (inputs / f"{number}.txt").write_text(story(number))
    undisturbed = tmp_path / "undisturbed"
    subprocess.run(command(inputs, undisturbed, claims=False), cwd=ROOT, check=True, capture_output=True)
    script = (
        'folder="$1"; kept="$2"; shift 2; mount -t tmpfs -o size=250k none "$folder"; "$@"; echo "exit $?";'
        'mount -o remount,size=64m none "$folder"; "$@"; echo "exit $?"; cp -a "$folder" "$kept"'
    )
    kept = tmp_path / "kept"
    run = command(inputs, small, claims=False)
    done = subprocess.run(
        [*NAMESPACE, script, "sh", str(small), str(kept), *run], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout.split("\n")[:2] == ["exit 1", "exit 0"], done.stderr
    assert "No space left on device" in done.stderr or "database or disk is full" in done.stderr
    assert "Traceback" not in done.stderr
    assert records(kept) == records(undisturbed)
    assert json.loads((kept / "latest" / "run.json").read_text())["sessions"] == 2


def test_a_full_temporary_folder_ends_a_run_that_needs_it_with_one_clear_line(small: Path, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(story(1))
    # Room for one folder or file: worker processes are reached by a socket in a folder in there.
    script = 'TMPDIR="$1"; export TMPDIR; shift; mount -t tmpfs -o size=4k,nr_inodes=2 none "$TMPDIR"; exec "$@"'
    settings = [f"OUTPUT_DIR={tmp_path / 'output'}", "WORKERS=1", f"ITEM_PIPELINES={json.dumps(WITHOUT_CLAIMS)}"]
    options = [part for setting in settings for part in ("-s", setting)]
    run = [sys.executable, "-m", "scrapy", "crawl", "seeds", "-a", f"path={tmp_path / 'page.txt'}", *options]
    done = subprocess.run(
        [*NAMESPACE, script, "sh", str(small), *run], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "error: cannot start worker processes: [Errno 28] No space left on device" in done.stderr
    assert "Traceback" not in done.stderr
