"""Markdown, with front matter: .md."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml
from markdown_it import MarkdownIt
from mdit_py_plugins.front_matter import front_matter_plugin

from crawler.inputs.formats.documents import Document, FormatError, page_of
from crawler.inputs.formats.rows import hints_of
from pipelines.core.decoding import decode


def read_markdown(raw: bytes) -> Iterator[Document | FormatError]:
    """A CommonMark text with tables; title, author and date from its front matter."""
    text = decode(raw, content_type=None, is_html=False)
    if text is None:
        raise FormatError("no known charset fits", reason="undecodable")
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(front_matter_plugin)
    tokens = parser.parse(text)
    matter = next((_mapping(token.content) for token in tokens if token.type == "front_matter"), {})
    hints = hints_of(matter)
    markup = parser.renderer.render(tokens, parser.options, {})
    has_heading = any(token.type == "heading_open" and token.tag == "h1" for token in tokens)
    title = "" if has_heading or not hints.headline else MarkdownIt().render(f"# {hints.headline}")
    yield Document(content=page_of(title + markup), media_type="text/html", hints=hints)


def _mapping(matter: str) -> dict[str, Any]:
    try:
        values = yaml.safe_load(matter)
    except yaml.YAMLError:
        return {}
    return values if isinstance(values, dict) else {}
