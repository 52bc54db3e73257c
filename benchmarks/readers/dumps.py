"""Read public pages as text dumps, in several forms.

A dump is the visible text, one block a line.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import lxml.html

from benchmarks.readers.align_lines import article_lines
from benchmarks.readers.pages import fold_of, read_benchmark
from benchmarks.readers.visible_text import visible_lines


@dataclass(frozen=True)
class DumpPage:
    """A page as its lines of text, and the text of its article.

    `lines` is all text, `visible` leaves out what an inline style hides. `title` and `description` are the page's own.
    """

    name: str
    html: bytes
    lines: list[str]
    visible: list[str]
    title: str
    description: str
    article: str

    @property
    def fold(self) -> int:
        """By name: which of the models trained for measurement has not seen the page."""
        return fold_of(self.name)

    def article_lines(self) -> list[bool]:
        """Which of `lines` belong to the article."""
        return article_lines(self.lines, self.article)


def read_dumps(data: Path) -> Iterator[DumpPage]:
    """Read the pages of article-extraction-benchmark in `data`, by name."""
    for page in read_benchmark(data):
        yield dump_page(page.name, page.html, page.article)


def dump_page(name: str, html: bytes, article: str) -> DumpPage:
    """Parse one page."""
    tree = lxml.html.document_fromstring(html, parser=lxml.html.HTMLParser(encoding="utf-8", huge_tree=True))
    title = " ".join((tree.findtext(".//title") or "").split())
    metas = (meta for meta in tree.iter("meta") if "description" in (meta.get("name"), meta.get("property")))
    description = next((" ".join((meta.get("content") or "").split()) for meta in metas), "")
    lines, visible = visible_lines(html, hidden=True), visible_lines(html, hidden=False)
    return DumpPage(name, html, lines, visible, title, description, article)


def blocks(page: DumpPage) -> str:
    """One block a line."""
    return "\n".join(page.lines)


def spaced(page: DumpPage) -> str:
    """One block a line, with blank lines between."""
    return "\n\n".join(page.lines)


def titled(page: DumpPage) -> str:
    """Visible text under title and description, as poor extractors arrange it."""
    return "\n".join(line for line in (page.title, page.description, *page.visible) if line)


def wrapped(page: DumpPage) -> str:
    """Paragraphs broken at 80 columns, with blank lines between."""
    return "\n\n".join("\n".join(_broken(line)) for line in page.lines)


FORMS = {"blocks": blocks, "blank lines": spaced, "title first": titled, "hard-wrapped": wrapped}


def _broken(line: str, width: int = 80) -> Iterator[str]:
    """Wrap a line at spaces, at `width` characters."""
    current = ""
    for word in line.split(" "):
        if current and len(current) + 1 + len(word) > width:
            yield current
            current = word
        else:
            current = f"{current} {word}" if current else word
    yield current


def thinned(lines: list[str], kept: list[bool], chooser: random.Random) -> list[int]:
    """Indices of what an extractor might have left of a dump.

    The article, and some runs of the rest.

    Args:
        lines: the dump.
        kept: which of them are the article's.
        chooser: source of randomness.
    """
    share = chooser.choice((0.05, 0.15, 0.3, 0.6))
    indices: list[int] = []
    keeping = chooser.random() < share
    for index in range(len(lines)):
        if chooser.random() < 0.25:
            keeping = chooser.random() < share
        if kept[index] or keeping:
            indices.append(index)
    return indices
