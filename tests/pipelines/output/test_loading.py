"""The lines of docs/loading.md, run as they stand there on a run's output."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

import duckdb
import pandas
import pytest

from pipelines.output.exports.inputs import ExportInput
from pipelines.output.exports.sqlite import write_sqlite
from pipelines.output.saved_runs import find_run
from tests.conftest import ROOT
from tests.samples import harbour_articles, write_run

PAGE = (ROOT / "docs" / "loading.md").read_text(encoding="utf-8")
ARTICLES = harbour_articles(2)

# What every way of loading brings: headline, source by name or else by label, text.
EXPECTED = [
    (article.headline, None if claim.source is None else claim.source.name or claim.source.label, claim.text)
    for article in ARTICLES
    for claim in article.claims
]


def code(beginning: str) -> str:
    """The indented block of the page that begins so."""
    blocks = re.findall(r"(?:^    .*\n|^\n(?=    ))+", PAGE, re.MULTILINE)
    (block,) = [block for block in blocks if block.strip().startswith(beginning)]
    return re.sub("^    ", "", block, flags=re.MULTILINE).strip()


@pytest.fixture(autouse=True)
def latest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with output/latest, in which the lines are run."""
    write_run(tmp_path / "output" / "latest", ARTICLES)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_samples_have_named_unnamed_and_no_sources() -> None:
    assert {source for _, source, _ in EXPECTED} >= {"Ottilie Brandvold", "a customs officer", None}


def test_duckdb() -> None:
    assert duckdb.sql(code("SELECT a.headline")).fetchall() == EXPECTED


def test_pandas() -> None:
    names: dict[str, Any] = {"pandas": pandas}
    exec(code("articles = pandas"), names)
    claims = names["claims"]
    rows = zip(claims["headline"], claims["source"].astype(object), claims["claim.text"], strict=True)
    assert [tuple(None if pandas.isna(value) else value for value in row) for row in rows] == EXPECTED


def test_jq() -> None:
    if shutil.which("jq") is None:
        pytest.skip("needs jq (apt-get install jq)")
    done = subprocess.run(code("jq"), shell=True, capture_output=True, text=True, check=True)
    assert [tuple(line.split("\t")) for line in done.stdout.splitlines()] == [
        tuple(value or "" for value in row) for row in EXPECTED
    ]


def test_the_query_of_the_exported_database(latest: Path) -> None:
    write_sqlite(ExportInput([find_run(latest / "output" / "latest")]), latest)
    database = sqlite3.connect(latest / "hearsay.sqlite")
    assert database.execute(code("SELECT sourceLabel")).fetchall() == [("The company", 2)]
    database.close()
