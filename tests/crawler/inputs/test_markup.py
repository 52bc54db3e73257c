from __future__ import annotations

import time

import pytest

from crawler.inputs.markup import is_html, is_json, is_markdown, listing


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?><!-- a --><rss version="2.0"><channel>', "feed"),
        ("\ufeff<feed xmlns='http://www.w3.org/2005/Atom'>", "feed"),
        ("<rdf:RDF xmlns='http://purl.org/rss/1.0/'>", "feed"),
        ("<!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN'><rss>", "feed"),
        ('{"version": "https://jsonfeed.org/version/1.1", "items": []}', "feed"),
        ("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>", "sitemap"),
        ("<sm:sitemapindex>", "sitemap"),
        ("<html><body><rss>", None),
        ("How <rss> is read.", None),
        ("<feeding>", None),
        ("", None),
    ],
)
def test_listing(text: str, expected: str | None) -> None:
    assert listing(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"text": "It rained."}', True),
        (' [ {"text": "It rained."} ]', True),
        ('{"text": "It rained."', False),
        ('{"Rain" fell, they said}', False),
        ("[1, 2]", False),
        ("It rained.", False),
    ],
)
def test_is_json(text: str, expected: bool) -> None:
    assert is_json(text) is expected
