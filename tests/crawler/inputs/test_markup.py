from __future__ import annotations

import time

import pytest

from crawler.inputs.markup import is_html, is_markdown


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\n## Rain\n\nIt rained.", True),
        ("It rained in [Oslo](https://post.example/oslo).", True),
        ("It rained in [Oslo](/oslo).", True),
        ("**OSLO** — It rained, and **nobody came**.", True),
        ("#rain\nIt rained.", False),
        ("It rained [in Oslo] (on Monday), she said**", False),
        ("He scored 2**3 and 4**5 points.", False),
        ("", False),
    ],
)
def test_is_markdown(text: str, expected: bool) -> None:
    assert is_markdown(text) is expected


@pytest.mark.parametrize("unit", ["<!--a-->", "<!--a-->  ", "<?xml ?>", "<!--", "<!---->", " ", "[a](", "**a"])
def test_takes_one_pass(unit: str) -> None:
    began = time.process_time()
    assert not is_html(unit * (2_000_000 // len(unit)))
    assert not is_markdown(unit * (200_000 // len(unit)))
    assert time.process_time() - began < 3
