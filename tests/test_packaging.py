"""The lists of requirements agree, and everything that runs is packed."""

from __future__ import annotations

import importlib
import sys

import pytest

from tests.conftest import ROOT

if sys.version_info >= (3, 11):
    import tomllib
else:
    tomllib = pytest.importorskip("tomllib", reason="pyproject.toml is read from Python 3.11 on")

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def requirements() -> set[str]:
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    return {line.partition("#")[0].strip() for line in lines} - {""}


def test_requirements_txt_holds_everything_that_runs_tests_and_checks_the_project() -> None:
    extras = {line for lines in PROJECT["optional-dependencies"].values() for line in lines}
    assert requirements() == set(PROJECT["dependencies"]) | extras


def test_the_command_is_there() -> None:
    module, _, function = PROJECT["scripts"]["hearsay"].partition(":")
    assert callable(getattr(importlib.import_module(module), function))


def test_every_package_of_code_ships_its_types() -> None:
    packed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    packages = {pattern.rstrip("*") for pattern in packed["packages"]["find"]["include"]} - {"models"}
    assert "py.typed" in packed["package-data"]["*"]
    assert {package for package in packages if not (ROOT / package / "py.typed").is_file()} == set()


def test_every_folder_that_runs_is_packed() -> None:
    packed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    patterns = {pattern.rstrip("*") for pattern in packed["packages"]["find"]["include"]}
    folders = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests", "training", "benchmarks", "docs"}
    assert folders | {"models"} <= patterns


def test_every_file_that_is_read_is_packed() -> None:
    data = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["package-data"]
    for package in ("hearsay_news", "cluster", "crawler", "pipelines", "viewer"):
        folder = ROOT / package
        packed = {path for pattern in data.get(package, []) for path in folder.glob(pattern)}
        read = {path for suffix in ("txt", "json", "html", "css", "js") for path in folder.rglob(f"*.{suffix}")}
        assert read <= packed
