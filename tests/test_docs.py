"""The README, the documentation and what they promise, held to the program."""

from __future__ import annotations

import json
import re
from pathlib import Path
from pkgutil import resolve_name
from typing import get_args

import pytest

from docs.hooks.generated_pages import own_settings, records_page, settings_page
from hearsay_news import process
from hearsay_news.readable import summary_of
from pipelines.core.records import REJECT_REASONS, Article, RejectReason
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]

TOURS = [
    path
    for folder in ("crawler", "pipelines", "cluster", "viewer", "training", "benchmarks")
    for path in sorted((ROOT / folder).rglob("__init__.py"))
]


def test_the_two_commands_are_lines_that_ci_finds() -> None:
    commands = re.findall(r"^    (python3 -m venv .*)$", README, re.MULTILINE)
    assert [command.rsplit("/", 1)[1] for command in commands] == ["scrapy crawl seeds", "pytest"]


def test_every_setting_is_explained_where_it_is_declared() -> None:
    unexplained = [name for name, (_, meaning) in own_settings().items() if not meaning]
    assert unexplained == []
    assert "| `OUTPUT_DIR` | `output` |" in settings_page()


def test_every_reason_is_explained() -> None:
    assert REJECT_REASONS.keys() == set(get_args(RejectReason))


def test_every_field_is_described() -> None:
    page = records_page()
    assert [field for field in Article.model_fields if f"| `{field}` |" not in page] == []
    assert [line for line in page.splitlines() if line.startswith("| `") and line.rstrip().endswith("| |")] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_files_lead_somewhere(page: Path) -> None:
    generated = {"records.md", "settings.md", "contributing.md"}
    links = re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", page.read_text(encoding="utf-8"))
    broken = [link for link in links if link not in generated and not (page.parent / link).exists()]
    assert [link for link in broken if Path(link).name not in generated] == []


def test_the_way_of_an_article_names_functions_that_exist() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:hearsay_news|crawler|pipelines)(?:\.\w+)+)`", page)
    assert len(named) > 10
    assert all(map(resolve_name, named))


@pytest.mark.parametrize("tour", TOURS, ids=lambda tour: str(tour.parent.relative_to(ROOT)))
def test_tours_name_modules_that_exist(tour: Path) -> None:
    named = re.findall(r"``([a-z_]+)``", tour.read_text(encoding="utf-8"))
    assert [
        name for name in named if not ((tour.parent / name).is_dir() or (tour.parent / f"{name}.py").exists())
    ] == []


def test_the_quick_start_shows_what_the_program_prints() -> None:
    """But for figures, which change with every model."""
    page = (ROOT / "docs" / "quick-start.md").read_text(encoding="utf-8")
    shown = re.findall(r"^    (Police open.*?)\n\n(?! )", page, re.MULTILINE | re.DOTALL)
    printed = summary_of(article("spill-sael-valley-radio.txt"))
    lines = [re.sub(r"\d\.\d\d", "#", line).strip() for line in shown[0].splitlines()]
    assert len(lines) == 5
    assert [line for line in lines if line not in re.sub(r"\d\.\d\d", "#", printed)] == []


def test_the_readme_shows_a_claim_as_it_is() -> None:
    quoted = dict(re.findall(r'^      "(kind|text|stance)": "(.*)",$', README, re.MULTILINE))
    claims = [claim for claim in article("ferry-meridian-wire.html").claims if claim.text == quoted["text"]]
    assert [(claim.kind, claim.stance) for claim in claims] == [(quoted["kind"], quoted["stance"])]


def article(seed: str) -> Article:
    """The article of a sample."""
    record = process((ROOT / "seeds" / seed).read_bytes(), url=f"file:{seed}")
    assert isinstance(record, Article)
    return record


def test_the_notebook_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Each cell, in order; a notebook needs no kernel for plain Python."""
    monkeypatch.chdir(ROOT)
    notebook = json.loads((ROOT / "docs" / "claims.ipynb").read_text(encoding="utf-8"))
    cells = ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]
    names: dict[str, object] = {}
    for cell in cells:
        exec(compile(cell, "claims.ipynb", "exec"), names)
    assert len(cells) > 5
    assert "outlets" in capsys.readouterr().out
