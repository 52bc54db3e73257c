"""The first lines of docstrings are short enough to be read at a glance."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.conftest import ROOT

FOLDERS = "hearsay_news cluster crawler pipelines viewer training benchmarks docs tests".split()
LONGEST = 80

Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def nodes() -> Iterator[tuple[str, Documented]]:
    """Every module, class and function of the project, with the path of its file."""
    for path in sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, Documented):
                yield f"{path.relative_to(ROOT)} {getattr(node, 'name', '')}", node


def test_first_lines_are_short() -> None:
    texts = {where: ast.get_docstring(node) or "" for where, node in nodes()}
    assert len(texts) > 1000
    assert {where: text for where, text in texts.items() if len(text.partition("\n")[0]) > LONGEST} == {}
