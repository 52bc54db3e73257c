"""A real Scrapyd on loopback.

Deployed with scrapyd-client through scrapy.cfg, scheduled and fetched over HTTP.
"""

from __future__ import annotations

import configparser
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from benchmarks.sample_pages import story
from tests.conftest import ROOT

DEPLOYED = (
    "hearsay_news",
    "crawler",
    "pipelines",
    "models",
    "scrapy.cfg",
    "setup.py",
    "pyproject.toml",
    "README.md",
    "LICENSE",
)


@dataclass(frozen=True)
class Scrapyd:
    url: str
    folder: Path

    def get(self, path: str, **parameters: str) -> bytes:
        with urllib.request.urlopen(f"{self.url}/{path}?{urllib.parse.urlencode(parameters)}", timeout=60) as answer:
            return bytes(answer.read())

    def ask(self, path: str, **parameters: str) -> dict[str, Any]:
        return dict(json.loads(self.get(path, **parameters)))

    def schedule(self, **parameters: str) -> str:
        body = urllib.parse.urlencode(parameters).encode()
        with urllib.request.urlopen(f"{self.url}/schedule.json", data=body, timeout=60) as answer:
            job = json.loads(answer.read())
        assert job["status"] == "ok", job
        return str(job["jobid"])

    def wait_for(self, job: str) -> None:
        deadline = time.monotonic() + 300
        while job not in {done["id"] for done in self.ask("listjobs.json", project="hearsay")["finished"]}:
            assert time.monotonic() < deadline, self.ask("listjobs.json", project="hearsay")
            time.sleep(0.2)


@pytest.fixture
def scrapyd(tmp_path: Path) -> Iterator[Scrapyd]:
    folder = tmp_path / "scrapyd"
    folder.mkdir()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = configparser.ConfigParser()
    settings.read(ROOT / "deploy" / "scrapyd.conf")
    settings["scrapyd"]["http_port"] = str(port)
    with (folder / "scrapyd.conf").open("w") as file:
        settings.write(file)
    # `get_project_settings` in another test of this process would leave the name of the settings behind.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SCRAPY_")}
    with (tmp_path / "scrapyd.log").open("w") as log:
        command = [sys.executable, "-m", "scrapyd"]
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
    scrapyd = Scrapyd(f"http://127.0.0.1:{port}", folder)
    try:
        for _ in range(900):
            try:
                scrapyd.ask("daemonstatus.json")
                break
            except OSError:
                assert process.poll() is None, (tmp_path / "scrapyd.log").read_text()
                time.sleep(0.1)
        yield scrapyd
    finally:
        process.terminate()
        process.wait(30)


def deploy(scrapyd: Scrapyd, folder: Path) -> None:
    """scrapyd-deploy from a copy of the project, as it leaves its build there.

    The target is added in a user's file.
    """
    project = folder / "project"
    project.mkdir()
    for name in DEPLOYED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, project / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, project / name)
    (folder / "scrapy.cfg").write_text(f"[deploy:here]\nurl = {scrapyd.url}\nproject = hearsay\n")
    done = subprocess.run(
        [sys.executable, "-m", "scrapyd_client.deploy", "here"],
        cwd=project,
        env=os.environ | {"XDG_CONFIG_HOME": str(folder)},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    assert json.loads(done.stdout)["status"] == "ok", done.stdout


def test_a_crawl_is_deployed_scheduled_and_fetched(scrapyd: Scrapyd, tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    for number in range(3):
        (articles / f"{number}.txt").write_text(story(number))
    deploy(scrapyd, tmp_path)
    assert {"archive", "seeds"} <= set(scrapyd.ask("listspiders.json", project="hearsay")["spiders"])
    job = scrapyd.schedule(project="hearsay", spider="seeds", path=str(articles), setting="OUTPUT_DIR=items/runs")
    scrapyd.wait_for(job)
    log = scrapyd.get(f"logs/hearsay/seeds/{job}.log").decode()
    lines = scrapyd.get("items/runs/latest/articles.jsonl")
    records = [json.loads(line) for line in lines.splitlines()]
    assert [record["url"] for record in records] == [f"file:{number}.txt" for number in range(3)], log
    assert {record["claimsStatus"] for record in records} == {"extracted"}
    assert all(record["claims"] for record in records)
    assert scrapyd.get(f"items/hearsay/seeds/{job}.jl") == lines
    assert json.loads(scrapyd.get("items/runs/latest/run.json"))["finishReason"] == "finished"
