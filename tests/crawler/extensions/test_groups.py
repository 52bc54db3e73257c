from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from crawler.extensions.groups import figures, group_lines, shortened
from pipelines.corroboration import group_claims
from tests.conftest import ROOT, Crawl
from tests.pipelines.corroboration.test_group import articles


def test_the_summary_names_the_most_told_claim() -> None:
    groups = group_claims(articles())
    lines = group_lines(figures(groups))
    assert lines[0] == f"groups    {len(groups)} ({len(groups)} told by several outlets)"
    assert lines[1].startswith("most told 2 outlets, 1 independent origin: ")


def test_without_groups_there_is_nothing_most_told() -> None:
    assert group_lines(figures([])) == ["groups    0 (0 told by several outlets)"]
    assert group_lines({}) == []


@pytest.mark.parametrize(
    ("text", "expected"), [("Rain\nfell.", "Rain fell."), ("word " * 40, "word " * 20 + "…"), ("", "")]
)
def test_long_claims_are_cut_at_a_word(text: str, expected: str) -> None:
    assert shortened(text) == expected


def test_a_run_writes_its_groups(crawl: Callable[..., Crawl]) -> None:
    run = crawl(ROOT / "seeds", "-s", "WORKERS=0", "-s", "REPORT_MAX_ARTICLES=0")
    groups = run.lines("groups.jsonl")
    report = json.loads((run.output / "latest" / "run.json").read_text(encoding="utf-8"))
    assert report["files"]["groups.jsonl"]["rows"] == len(groups) > 0
    assert f"groups    {len(groups)} (" in run.stderr
    ids = {claim["id"] for article in run.articles for claim in article["claims"]}
    assert {member["claimId"] for group in groups for member in group["members"]} <= ids


def test_a_signal_stops_the_grouping_of_a_run_that_can_be_resumed(
    crawl: Callable[..., Crawl], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopping = tmp_path / "sitecustomize.py"
    stopping.write_text(
        "import os, signal, time\n"
        "import pipelines.corroboration.group as group\n"
        "def stopped_meanwhile(views, index, run):\n"
        "    os.kill(os.getpid(), signal.SIGTERM)\n"
        "    time.sleep(60)\n"
        "group.groups_among = stopped_meanwhile\n"
    )
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("A mine will close in May, the minister said on Monday. " * 5)
    options = ("-s", "WORKERS=0", "-s", "REPORT_MAX_ARTICLES=0")
    with monkeypatch.context() as patched:
        patched.setenv("PYTHONPATH", f"{tmp_path}:{ROOT}")
        stopped = crawl(tmp_path / "in", *options)
    assert stopped.exit_code == 1
    assert (
        "error: the run was stopped while its claims were grouped; the same command goes on with it" in stopped.stderr
    )
    assert not (stopped.output / "latest").exists()
    assert len(crawl(tmp_path / "in", *options).articles) == 1


def test_a_run_need_not_write_them(crawl: Callable[..., Crawl], tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("A mine will close in May, the minister said on Monday. " * 5)
    run = crawl(tmp_path / "in", "-s", "WORKERS=0", "-s", "GROUPS_ENABLED=0", "-s", "REPORT_MAX_ARTICLES=0")
    assert not (run.output / "latest" / "groups.jsonl").exists()
    assert "groups " not in run.stderr
