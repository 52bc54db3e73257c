from __future__ import annotations

import time

import pytest

from crawler.inputs.markup import is_html


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<html>", True),
        (" \n<!DOCTYPE  HTML>", True),
        ("<?XML version='1.0'?>\n<!-- a --><!-- b > -->\n<HTML lang=en>", True),
        ("<!-- a <html> -->", False),
        ("<!-- never closed <html>", False),
        ("<htmlish>", False),
        ("<p>It rained.</p>\n<p>It snowed.</p>", True),
        ("It rained.<br><br>It snowed.<BR />", True),
        ("<div><h1>Rain</h1>\n<p>It rained.</p></div>", True),
        ("<script>go()</script>", True),
        ("It rained.\nIt snowed.\nNobody came.<br>", False),
        ("It rained if a<b.", False),
        ("", False),
    ],
)
def test_is_html(text: str, expected: bool) -> None:
    assert is_html(text) is expected


@pytest.mark.parametrize("unit", ["<!--a-->", "<!--a-->  ", "<?xml ?>", "<!--", "<!---->", " "])
def test_takes_one_pass(unit: str) -> None:
    began = time.process_time()
    assert not is_html(unit * (2_000_000 // len(unit)))
    assert time.process_time() - began < 3
