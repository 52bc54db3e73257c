"""The schedules in deploy/.

What they start runs in the bare environment that they start it in.
"""

from __future__ import annotations

import configparser
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.sample_pages import story
from tests.conftest import ROOT

DEPLOY = ROOT / "deploy"
NEWS = "news -a sources=/etc/hearsay/sources.yaml"
# Both name these; whoever installs them changes them alike.
INSTALLED = "/opt/hearsay"
OUTPUT = "/var/lib/hearsay"


def unit() -> configparser.RawConfigParser:
    parser = configparser.RawConfigParser(strict=False)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(DEPLOY / "hearsay.service")
    return parser


def service_command() -> str:
    service = unit()["Service"]
    return f"cd {service['WorkingDirectory']} && exec {service['ExecStart']}"


def cron_command() -> str:
    (line,) = [line for line in (DEPLOY / "hearsay.cron").read_text().splitlines() if line[:1].isdigit()]
    assert "%" not in line  # cron would take it for a line break
    *times, user, command = line.split(" ", 6)
    assert (len(times), user) == (5, unit()["Service"]["User"])
    return command


def run(command: str, articles: Path, output: Path) -> subprocess.CompletedProcess[str]:
    """As cron and systemd do: /bin/sh, and next to no environment."""
    assert NEWS in command
    command = command.replace(NEWS, f"seeds -a path={articles} -s WORKERS=0").replace(OUTPUT, str(output))
    scrapy = Path(sys.executable).with_name("scrapy")
    command = command.replace(f"{INSTALLED}/.venv/bin/scrapy", ".venv/bin/scrapy").replace(
        ".venv/bin/scrapy", str(scrapy)
    )
    return subprocess.run(
        ["/bin/sh", "-c", command.replace(INSTALLED, str(ROOT))],
        env={"PATH": "/usr/bin:/bin", "HOME": "/"},
        cwd="/",
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )


@pytest.mark.parametrize("command", [service_command(), cron_command()], ids=["systemd", "cron"])
def test_a_scheduled_run_writes_its_records_and_says_nothing(tmp_path: Path, command: str) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "1.txt").write_text(story(1))
    done = run(command, tmp_path / "articles", tmp_path / "output")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    lines = (tmp_path / "output" / "latest" / "articles.jsonl").read_text().splitlines()
    assert [json.loads(line)["url"] for line in lines] == ["file:1.txt"]


def test_a_scheduled_run_that_fails_says_why(tmp_path: Path) -> None:
    done = run(service_command(), tmp_path / "nowhere", tmp_path / "output")
    assert (done.returncode, done.stderr) == (1, f"error: {tmp_path / 'nowhere'}: no such file or folder\n")
    # To cron it is the mail that counts.
    mail = run(cron_command(), tmp_path / "nowhere", tmp_path / "output")
    assert mail.stdout == "hearsay: exit code 1\n"
    assert mail.stderr == done.stderr


def test_the_unit_bounds_time_and_memory_and_survives_a_killed_worker() -> None:
    service = unit()["Service"]
    assert {"TimeoutStartSec", "MemoryMax", "CapabilityBoundingSet", "SystemCallFilter"} <= set(service)
    assert (service["OOMPolicy"], service["ProtectSystem"], service["PrivateTmp"]) == ("continue", "strict", "yes")
    assert service["CapabilityBoundingSet"] == ""


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze")
def test_the_unit_exposes_little(tmp_path: Path) -> None:
    text = (DEPLOY / "hearsay.service").read_text()
    (tmp_path / "hearsay.service").write_text(text.replace(f"{INSTALLED}/.venv/bin/scrapy", "/bin/true"))
    command = ["systemd-analyze", "security", "--offline=true", "--no-pager", str(tmp_path / "hearsay.service")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    if "unrecognized option" in done.stderr:
        pytest.skip("needs systemd-analyze with --offline")
    exposure = re.search(r"exposure level for hearsay\.service: ([0-9.]+)", done.stdout)
    assert exposure is not None, done.stdout + done.stderr
    assert float(exposure.group(1)) < 3.0


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze")
def test_systemd_accepts_the_units(tmp_path: Path) -> None:
    for name in ("hearsay.service", "hearsay.timer"):
        text = (DEPLOY / name).read_text()
        (tmp_path / name).write_text(text.replace(f"{INSTALLED}/.venv/bin/scrapy", "/bin/true"))
    units = [str(tmp_path / name) for name in ("hearsay.service", "hearsay.timer")]
    done = subprocess.run(
        ["systemd-analyze", "verify", *units], capture_output=True, text=True, timeout=60, check=False
    )
    told = [line for line in done.stderr.splitlines() if "hearsay" in line]
    assert (done.returncode, told) == (0, [])
