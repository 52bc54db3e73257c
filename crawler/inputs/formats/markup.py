"""Markdown, with front matter: .md."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import Any, Final

import yaml
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from crawler.inputs.formats.documents import Document, FormatError, page_of, text_of
from crawler.inputs.formats.rows import hints_of
from pipelines.boilerplate.dumps.unwrap import WIDEST

_TOML_FENCE: Final = "+++"
# What services that turn pages into Markdown write above them.
_READER_HEAD: Final = re.compile(
    r"Title:\s(?P<title>[^\n]{0,500})\n+URL Source:\s(?P<url>[^\s]{1,2000})\n+"
    r"(?:Published Time:\s(?P<date>[^\n]{0,100})\n+)?(?:(?:Warning|Number of Pages):[^\n]{0,200}\n+){0,2}"
    r"Markdown Content:\s*\n"
)
_LONGEST_MATTER: Final = 20_000  # characters; YAML merges some thousand keys a thousand times
_MOST_COLLECTIONS: Final = 500  # thousands of lists in lists take half a second
_NOTE_MARKS: Final = frozenset({"footnote_ref", "footnote_anchor"})


class _Loader(yaml.SafeLoader):
    """Leaves dates, numbers and truth values texts.

    2026-02-30 is no date, and would make all of the front matter unreadable, as would `!!bool perhaps`.
    """


def _as_text(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> Any:
    return loader.construct_scalar(node)


for _type in ("timestamp", "int", "float", "bool"):
    _Loader.add_constructor(f"tag:yaml.org,2002:{_type}", _as_text)


def read_markdown(raw: bytes) -> Iterator[Document | FormatError]:
    """A CommonMark text with tables, footnotes, and front matter in YAML or TOML."""
    yield markdown_page(text_of(raw))


def markdown_page(text: str) -> Document:
    """The page that a text in Markdown makes.

    Title, author and date come from the front matter, or from what a reader of pages writes above them.
    """
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(front_matter_plugin).use(footnote_plugin)
    matter, text = _without_toml(text)
    head = _READER_HEAD.match(text)
    if head:
        matter, text = head.groupdict(), text[head.end() :]
    # In long lines each is a paragraph; short ones were broken at a width.
    parser.options["breaks"] = max(map(len, text.splitlines()), default=0) > WIDEST
    notes: dict[str, Any] = {}
    tokens = parser.parse(text, notes)
    matter = next((_mapping(token.content) for token in tokens if token.type == "front_matter"), matter)
    hints = hints_of(matter)
    # The marks of footnotes are links to them, no text.
    for token in tokens:
        token.children = [part for part in token.children or () if part.type not in _NOTE_MARKS] or token.children
    markup = parser.renderer.render([token for token in tokens if token.type not in _NOTE_MARKS], parser.options, notes)
    has_heading = any(token.type == "heading_open" and token.tag == "h1" for token in tokens)
    title = "" if has_heading or not hints.headline else MarkdownIt().render(f"# {hints.headline}")
    return Document(
        content=page_of(title + markup), media_type="text/html", hints=hints, url=matter.get("url") if head else None
    )


def _without_toml(text: str) -> tuple[dict[str, Any], str]:
    """Split front matter between lines of `+++` from the text below.

    Hugo writes it; before Python 3.11 it is not read.
    """
    first, _, rest = text.lstrip("\ufeff").partition("\n")
    if first.strip() != _TOML_FENCE:
        return {}, text
    matter, fence, below = rest.partition(f"\n{_TOML_FENCE}")
    if not fence:
        return {}, text
    return _toml(matter), below


def _toml(matter: str) -> dict[str, Any]:
    """Read front matter in TOML; nothing before Python 3.11."""
    if sys.version_info >= (3, 11) and len(matter) <= _LONGEST_MATTER:
        import tomllib  # noqa: PLC0415 - of Python 3.11

        try:
            return tomllib.loads(matter)
        except (tomllib.TOMLDecodeError, RecursionError):
            return {}
    return {}


def _mapping(matter: str) -> dict[str, Any]:
    """Read front matter in YAML."""
    if len(matter) > _LONGEST_MATTER or matter.count("[") + matter.count("{") > _MOST_COLLECTIONS:
        return {}
    try:
        values = yaml.load(matter, _Loader)
    except (yaml.YAMLError, ValueError, RecursionError):  # a bad tag, a time that is none, lists in lists
        return {}
    return values if isinstance(values, dict) else {}
