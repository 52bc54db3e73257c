"""What only the printed page tells of an article: its authors and its dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import lxml.html

from pipelines.boilerplate.bylines import is_agency_line, signature_names
from pipelines.boilerplate.cleaned import Cleaned
from pipelines.boilerplate.dateline import full_date
from pipelines.boilerplate.dates import normalise
from pipelines.boilerplate.name_kinds import is_person
from pipelines.boilerplate.names import split_names
from pipelines.boilerplate.pages.address_dates import date_in_address
from pipelines.boilerplate.pages.authors import authors_by_class, names_a_person, respelt
from pipelines.boilerplate.pages.block import Block
from pipelines.boilerplate.pages.body import is_running
from pipelines.boilerplate.pages.header_zone import Piece, authors_in_header, date_in_header, header_pieces
from pipelines.boilerplate.pages.metadata import PageMetadata
from pipelines.boilerplate.pages.page_dates import date_at_start, printed_change, printed_date
from pipelines.boilerplate.pages.printed_authors import printed_authors
from pipelines.core.records import Dateline

# Shorter parts of a name, such as initials, tell nothing.
_PART_OF_NAME = 3


@dataclass(frozen=True)
class Reading:
    """The text of a page, and the indices of its blocks that are the article's."""

    blocks: list[Block]
    body: set[int]
    is_large: bool
    # Reason and rule for blocks that the model picked and a rule took out again.
    reasons: dict[int, tuple[str, str]] = field(default_factory=dict)

    @property
    def characters(self) -> int:
        """Those of the article."""
        return sum(len(self.blocks[index].text) for index in self.body)


def complete(
    cleaned: Cleaned, reading: Reading, metadata: PageMetadata, url: str | None, tree: lxml.html.HtmlElement
) -> None:
    """Add the author and the date that only the printed page or its address tells."""
    blocks, body = reading.blocks, sorted(reading.body)
    has_author = names_a_person(cleaned.authors, metadata.site)
    if has_author and body and not _are_shown(cleaned.authors, blocks):
        # The content system's user is declared, and the author is printed.
        cleaned.authors = printed_authors(blocks, body, metadata.site) or cleaned.authors
    in_capitals = any(map(str.isupper, cleaned.authors))
    if has_author and not in_capitals and cleaned.datePublished is not None:
        return
    first = next((blocks[index].text for index in body if is_running(blocks[index])), "")
    pieces = [] if reading.is_large or not first else header_pieces(tree, cleaned.headline, first)
    if has_author and in_capitals:
        cleaned.authors = respelt(cleaned.authors, authors_in_header(pieces, metadata.site))
    elif not has_author:
        cleaned.authors = _printed_authors(reading, metadata, tree, pieces) or cleaned.authors
    if cleaned.datePublished is None and not reading.is_large:
        printed = printed_date(blocks, body, metadata.dates) or date_in_header(pieces, metadata.dates)
        opening = [blocks[index].text for index in body[:2]]
        printed = printed or date_at_start(opening, metadata.dates) or metadata.created
        if printed is not None:
            cleaned.datePublished, cleaned.datePublishedRaw = printed.moment, printed.raw
    if cleaned.datePublished is None and cleaned.dateline is not None:
        _date_by_dateline(cleaned, cleaned.dateline, metadata)
    if cleaned.datePublished is None:
        day = date_in_address(metadata.canonicalUrl or url)
        cleaned.datePublished = cleaned.datePublishedRaw = day


def _are_shown(authors: Sequence[str], blocks: Sequence[Block]) -> bool:
    """Whether the page prints a part of the name of any author."""
    parts = {part.casefold() for name in authors for part in name.split() if len(part) >= _PART_OF_NAME}
    return not parts or any(part in text for text in (block.text.casefold() for block in blocks) for part in parts)


def _date_by_dateline(cleaned: Cleaned, dateline: Dateline, metadata: PageMetadata) -> None:
    """Add the date of the dateline, if it names its year."""
    found = full_date(dateline)
    if found is not None:
        day = normalise(found, day_first=metadata.dates.day_first, near=metadata.dates.near)
        cleaned.datePublished, cleaned.datePublishedRaw = day, dateline.date if day else None


def add_change(cleaned: Cleaned, reading: Reading, metadata: PageMetadata) -> None:
    """Add the date of change that only the printed page tells."""
    if cleaned.dateModified is None and not reading.is_large:
        cleaned.put_change(printed_change(reading.blocks, sorted(reading.body), metadata.dates))


def _printed_authors(
    reading: Reading, metadata: PageMetadata, tree: lxml.html.HtmlElement, pieces: Sequence[Piece]
) -> list[str]:
    """Return the authors in the header, in bylines, or in elements for names."""
    blocks, body, site = reading.blocks, sorted(reading.body), metadata.site
    printed = printed_authors(blocks, body, site) if body else []
    in_header = authors_in_header(pieces, site)
    if printed or in_header:
        return in_header if _is_fuller(in_header, printed) else printed
    signed = signature_names(blocks[body[-1]].text) if body else []
    if names_a_person(signed, site):
        return signed
    removed = [blocks[index].text for index, (reason, _) in sorted(reading.reasons.items()) if reason == "byline"]
    named = (split_names(text) for text in removed if not is_agency_line(text))
    in_body = [name for names in named for name in names if is_person(name, site)]
    by_class = in_body or authors_by_class(tree, site)
    linked = [name for name in metadata.linkedAuthors if is_person(name, site)]
    return by_class if names_a_person(by_class, site) else linked or by_class


def _is_fuller(in_header: Sequence[str], printed: Sequence[str]) -> bool:
    """Whether the elements of the header give more names than its glued lines."""
    glued = any(one != other and one.startswith(other) for one in printed for other in in_header)
    return glued or set(printed) < set(in_header)
