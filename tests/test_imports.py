"""Imports run one way, and pure modules load neither Scrapy nor models."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import ROOT

STAGES = ("boilerplate", "history", "language", "claims", "corroboration", "output")
PURE = (
    "pipelines.core.records",
    "pipelines.boilerplate.html",
    "pipelines.boilerplate.text",
    "pipelines.language",
    "pipelines.claims.attribution",
    "pipelines.claims.extract",
    "pipelines.core.jsonl",
    "pipelines.corroboration",
)
FLOORS_OF_CLAIMS = 8
"""A chain of imports within claims has so many modules at most, from the stage down to the word lists."""


def modules(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imported_modules(path: Path, known: set[str]) -> set[str]:
    """The modules of `known` that the one at `path` imports.

    Wherever in it the import stands.
    """
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            submodules = {f"{node.module}.{alias.name}" for alias in node.names} & known
            found |= submodules or {node.module}
    return found & known - {name_of(path)}


def circles(graph: dict[str, set[str]]) -> set[str]:
    """The modules of `graph` that import themselves by way of others.

    Those left when all others are taken off.
    """
    left = dict(graph)
    while free := {name for name, others in left.items() if not others & left.keys()}:
        left = {name: others for name, others in left.items() if name not in free}
    while unused := left.keys() - {other for others in left.values() for other in others}:
        left = {name: others for name, others in left.items() if name not in unused}
    return set(left)


def floors(graph: dict[str, set[str]]) -> int:
    """The number of modules in the longest chain of imports in `graph`.

    The graph has no circles.
    """

    @cache
    def floor(name: str) -> int:
        return 1 + max(map(floor, graph[name]), default=0)

    return max(map(floor, graph))


def rooms(path: Path) -> set[str]:
    return {name.partition(".")[0] for name in imports(path)}


def stage_of(name: str) -> str | None:
    parts = name.split(".")
    return parts[1] if parts[0] == "pipelines" and len(parts) > 1 and parts[1] in STAGES else None


@pytest.mark.parametrize("path", modules("pipelines"), ids=lambda path: str(path.relative_to(ROOT)))
def test_stages_know_neither_the_crawler_nor_each_other(path: Path) -> None:
    assert not rooms(path) & {"crawler", "viewer", "training", "benchmarks", "tests"}
    own = stage_of(".".join(path.relative_to(ROOT).with_suffix("").parts))
    others = {stage for name in imports(path) if (stage := stage_of(name)) not in (None, own)}
    assert not others


@pytest.mark.parametrize("path", modules("crawler", "training", "benchmarks"), ids=lambda p: str(p.relative_to(ROOT)))
def test_nothing_else_imports_training_or_benchmarks(path: Path) -> None:
    own = path.relative_to(ROOT).parts[0]
    assert not rooms(path) & (
        {"training", "benchmarks", "tests"} - {own} - ({"benchmarks"} if own == "training" else set())
    )


@pytest.mark.parametrize("path", modules("viewer"), ids=lambda path: str(path.relative_to(ROOT)))
def test_the_viewer_knows_records_and_saved_runs_alone(path: Path) -> None:
    assert not rooms(path) & {"crawler", "scrapy", "training", "benchmarks", "tests"}
    stages = {name for name in imports(path) if stage_of(name) is not None}
    assert stages <= {"pipelines.output.saved_runs"}


def test_no_imports_in_circles() -> None:
    folders = ("hearsay_news", "cluster", "crawler", "pipelines", "viewer", "training", "benchmarks")
    paths = {name_of(path): path for path in modules(*folders)}
    graph = {name: imported_modules(path, set(paths)) for name, path in paths.items()}
    assert sum(map(len, graph.values())) > len(graph)
    assert circles(graph) == set()


def test_circles_are_found() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": set()}) == {"b", "c"}


def test_floors_of_claims() -> None:
    paths = {name_of(path): path for path in modules("pipelines/claims")}
    assert floors({name: imported_modules(path, set(paths)) for name, path in paths.items()}) <= FLOORS_OF_CLAIMS


def test_floors_are_counted() -> None:
    assert floors({"a": {"b", "d"}, "b": {"c"}, "c": set(), "d": set()}) == 3


def test_packages_tell_and_do_not_import() -> None:
    packages = [path for path in modules("pipelines", "crawler", "viewer") if path.name == "__init__.py"]
    assert packages
    for path in packages:
        own = ".".join(path.parent.relative_to(ROOT).parts)
        assert all(name.startswith(own) for name in imports(path)), path
    assert [path for path in packages if not path.read_text().startswith('"""')] == []


@pytest.mark.parametrize("module", PURE)
def test_a_pure_module_loads_neither_scrapy_nor_a_model(module: str) -> None:
    heavy = "scrapy, twisted, onnxruntime, torch, sklearn"
    program = (
        f"import sys, {module}\n"
        f"loaded = [name for name in {heavy.split(', ')!r} if name in sys.modules]\n"
        "sys.exit(', '.join(loaded) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
