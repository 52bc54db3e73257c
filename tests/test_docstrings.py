"""Docstrings are there where they are needed, and their first lines are short."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.conftest import ROOT

FOLDERS = "hearsay_news cluster crawler pipelines viewer training benchmarks docs tests".split()
LONGEST = 80
SHORT = 4
HOOKS = frozenset(
    """
    main __init__ __post_init__ __call__ from_crawler update_settings start parse errback process_start process_request
    process_response process_item download_request robots_parsed response_downloaded engine_stopped _parse_robots run
    add_options process_options long_desc do_GET dataReceived readinto frombuf prepare work
    """.split()
)
"""Methods that Scrapy, Twisted, argparse, io and our own base classes call by these names."""

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


def test_functions_that_cannot_be_read_at_a_glance_say_what_they_do() -> None:
    """All but tests, functions within functions, and methods that a framework names."""
    bare = []
    for where, node in nodes():
        members = node.body if isinstance(node, ast.Module | ast.ClassDef) else []
        for each in members:
            if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) and not where.startswith("tests/"):
                body = (each.end_lineno or 0) - each.body[0].lineno + 1
                if body > SHORT and each.name not in HOOKS and ast.get_docstring(each) is None:
                    bare.append(f"{where}{each.name}")
    assert bare == []
