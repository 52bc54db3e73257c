"""The page's parts.

Data that cannot leave its block, and a policy that names the script and the style.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest

from viewer.html_page import ASSETS, INDEX_SCRIPTS, PAGE_SCRIPTS, escaped_json, page_parts

HOSTILE = [
    "</script><script>document.title = 'x'</script>",
    "<!--<script>",
    "]]></SCRIPT\t>",
    "<img src=x onerror=alert(1)>",
    "&lt;/script&gt; &amp;",
    "a\u2028b\u2029c\x85d",
    "\\u003c/script>",
    "$policy ${data} $$",
]


class Elements(HTMLParser):
    """The page's elements and the text of its scripts.

    As a browser's tokenizer sees them.
    """

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.texts: list[str] = []
        self.open = False
        self.attributes: list[tuple[str, str, str | None]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        self.open = tag in ("script", "style")
        if self.open:
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        self.open = False

    def handle_data(self, data: str) -> None:
        if self.open:
            self.texts[-1] += data


@pytest.mark.parametrize("text", HOSTILE)
def test_data_stays_in_its_block_and_is_read_back(text: str) -> None:
    data: dict[str, Any] = {"body": text, "list": [text, None, 1.5]}
    page = "".join(page_parts(text, [("records", data)]))
    elements = Elements(page)
    harmless = Elements("".join(page_parts("x", [("records", {})])))
    assert elements.tags == harmless.tags
    assert json.loads(elements.texts[1]) == data
    assert f"<title>{html.escape(text)}</title>" in page


@pytest.mark.parametrize("text", HOSTILE)
def test_escaped_json_is_the_same_data_without_markup(text: str) -> None:
    assert json.loads(escaped_json(text)) == text
    assert not set("<>&\u2028\u2029") & set(escaped_json(text))


@pytest.mark.parametrize("scripts", [PAGE_SCRIPTS, INDEX_SCRIPTS])
def test_the_policy_allows_this_script_and_style_and_nothing_else(scripts: tuple[str, ...]) -> None:
    elements = Elements("".join(page_parts("x", [("records", {})], scripts=scripts)))
    style, _, script = elements.texts
    (policy,) = [
        value for _, name, value in elements.attributes if name == "content" and "default-src" in (value or "")
    ]
    directives = dict(part.split(" ", 1) for part in str(policy).split("; "))
    assert directives["default-src"] == "'none'"
    assert directives["script-src"] == source_hash(script)
    assert directives["style-src"] == source_hash(style)
    assert directives["require-trusted-types-for"] == "'script'"
    assert "unsafe" not in str(policy)


def source_hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_the_scripts_write_no_markup_and_fetch_nothing() -> None:
    forbidden = re.compile(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|DOMParser|srcdoc"
        r"|createContextualFragment|\bfetch\b|XMLHttpRequest|WebSocket|sendBeacon|import\s*\("
    )
    scripts = sorted((ASSETS / "scripts").glob("*.js"))
    assert {path.name for path in scripts} == {*PAGE_SCRIPTS, *INDEX_SCRIPTS}
    for path in scripts:
        text = path.read_text(encoding="utf-8")
        assert not forbidden.search(text), path
        assert not re.search("</script|<!--", text, re.IGNORECASE), path
    assert not re.search(r"url\(|@import|http", (ASSETS / "style.css").read_text(encoding="utf-8"))
