"""An article of a news database's export, as a page with its metadata."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from crawler.inputs.formats.documents import Document, as_page
from pipelines.boilerplate.bylines import byline_names
from pipelines.boilerplate.dates import find_dates, normalise
from pipelines.boilerplate.names import split_names
from pipelines.core.records import Hints


def article(
    body: Sequence[str],
    *,
    headline: str,
    byline: str,
    day: str,
    publisher: str,
    description: str = "",
    header: Sequence[str] = (),
    footer: Sequence[str] = (),
) -> Document | None:
    """The article of an export as a page with its metadata; None without text."""
    paragraphs = [joined(block) for block in blocks_of([line.strip() for line in body])]
    if not paragraphs:
        return None
    dates = find_dates(day)
    blocks = [("h1", headline)] if headline else []
    blocks += [("p", paragraph) for paragraph in paragraphs]
    return Document(
        content=as_page(blocks, title=headline or None, description=description, header=header, footer=footer),
        media_type="text/html",
        hints=Hints(
            headline=headline or None,
            authors=byline_names(byline) or split_names(byline),
            datePublished=normalise(dates[0]) if dates else None,
            datePublishedRaw=day or None,
            publisher=publisher or None,
        ),
    )


def blocks_of(lines: Sequence[str]) -> list[list[str]]:
    """Lines between empty ones."""
    return [list(group) for filled, group in groupby(lines, key=bool) if filled]


def joined(lines: Sequence[str]) -> str:
    return " ".join(" ".join(lines).split())
