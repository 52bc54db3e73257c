"""Assemble a self-contained page from template, style, script and data.

It has a content security policy.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from string import Template
from typing import Any

# The id of a block of data, and the data.
Block = tuple[str, Any]

ASSETS = Path(__file__).parent / "assets"

# The scripts of a page, in the order in which they need each other; `index` is the front page of a folder of pages.
PAGE_SCRIPTS = tuple(
    "elements.js words.js records.js segments.js claim_filters.js claim_parts.js claim_details.js article_list.js "
    "article_view.js source_view.js group_view.js other_views.js main.js".split()
)
INDEX_SCRIPTS = ("elements.js", "words.js", "index.js")

# Within a script element these would end it, begin a comment, or break a line of an old JavaScript.
_ESCAPES = [(character, f"\\u{ord(character):04x}") for character in "<>&\u2028\u2029"]


def page_parts(title: str, blocks: Iterable[Block], *, scripts: tuple[str, ...] = PAGE_SCRIPTS) -> Iterator[str]:
    """The whole page, in parts no longer than a block.

    Args:
        title: the document's title, plain text.
        blocks: id of each block of data, and the data.
        scripts: file names in assets/scripts.
    """
    script, style = _script(scripts), _asset("style.css")
    policy = content_security_policy(script=script, style=style)
    before, _, after = _asset("page.html").partition("$data")
    yield Template(before).substitute(policy=html.escape(policy), title=html.escape(title), style=style)
    for name, data in blocks:
        yield json_block(name, data) + "\n"
    yield Template(after).substitute(script=script)


def content_security_policy(*, script: str, style: str) -> str:
    """The policy that allows only this script and style, and no requests."""
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {_source_hash(script)}",
            f"style-src {_source_hash(style)}",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
        ]
    )


def json_block(name: str, data: Any) -> str:
    """A script element with `data` as JSON, which no text in it can end.

    `</script>` is `\\u003c/script\\u003e`.
    """
    return f'<script type="application/json" id="{html.escape(name)}">{escaped_json(data)}</script>'


def escaped_json(data: Any) -> str:
    """JSON that is safe within HTML, and equal for a JSON parser."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for character, escaped in _ESCAPES:  # str.translate takes ten times as long
        text = text.replace(character, escaped)
    return text


def _source_hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def _asset(name: str) -> str:
    return (ASSETS / name).read_text(encoding="utf-8").strip()


@cache
def _script(names: tuple[str, ...]) -> str:
    parts = [_asset(f"scripts/{name}") for name in names]
    return "\n".join(["(() => {", '"use strict";', *parts, "})();"])
