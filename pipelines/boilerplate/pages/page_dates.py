"""The dates of publication and change: declared or printed.

A page shows many dates: those of other articles, of comments, of events in the text, of today in its masthead. Only
those between the headline and the text, or right behind the text, are the article's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from urllib.parse import urlsplit

import lxml.html

from pipelines.boilerplate.dates import (
    PrintedDate,
    find_dates,
    mentioned_days,
    normalise,
    says_published,
    stated_first,
    words_beside,
)
from pipelines.boilerplate.glue import unglued
from pipelines.boilerplate.pages.address_dates import date_in_address
from pipelines.boilerplate.pages.block import Block, ShownTime
from pipelines.boilerplate.pages.body import below_lead, is_running
from pipelines.boilerplate.pages.markup import ROLE_BIT
from pipelines.boilerplate.pages.moments import moment_of
from pipelines.boilerplate.tables.date_words import DAY_FIRST_DOMAINS

# Blocks in such places are not about the article.
_FOREIGN_ROLES: Final = ROLE_BIT["comments"] | ROLE_BIT["related"] | ROLE_BIT["promo"] | ROLE_BIT["caption"]
_FOREIGN_TAGS: Final = ("nav", "footer", "aside", "form")
_MOST_BESIDE: Final = 24
_ABOVE: Final = 12
_BEHIND: Final = 4
_FAR: Final = 12
# A date opens a paragraph within so many characters.
_START: Final = 50
_BEHIND_START: Final = re.compile(r"\s?(?:[)\]】）:–—-]|[„“\"«])")
_LONGEST_LINE: Final = 160
_SENTENCE_ENDS: Final = (".", "!", "?")
_SENTENCE_WORDS: Final = 3
_FEWEST_ENTRIES: Final = 2


@dataclass(frozen=True)
class DateContext:
    """What settles a date that can be read in two ways.

    `day_first` is how the page's language and country write "06/07/2016", None if that is open; `near` are (month,
    day) pairs of dates that the page writes without doubt.
    """

    day_first: bool | None = None
    near: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Published:
    """A date of publication, normalised and as written."""

    moment: str
    raw: str


def date_context(tree: lxml.html.HtmlElement, url: str | None, certain: Iterable[str | None]) -> DateContext:
    """Read from a page how it writes dates.

    Args:
        tree: the page.
        url: its address.
        certain: dates that the page declares in ISO 8601.
    """
    language = (tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "").replace("_", "-")
    near = [(day.month, day.day) for text in certain if text and (day := _iso_day(text)) is not None]
    if (in_address := date_in_address(url)) is not None:
        near.append((int(in_address[5:7]), int(in_address[8:10])))
    heading = next(tree.iter("h1"), None)
    container = heading.getparent() if heading is not None else None
    if container is not None:
        near.extend(mentioned_days(container.text_content()[:2000]))
    return DateContext(_day_first(language.lower(), url), tuple(near))


def declared_date(candidates: Iterable[str | None], context: DateContext) -> Published | None:
    """Return the first of the declared dates that can be read."""
    for raw in candidates:
        moment = moment_of(raw, day_first=context.day_first, near=context.near) if raw else None
        if raw and moment is not None:
            return Published(moment, raw)
    return None


def printed_date(blocks: Sequence[Block], body: Sequence[int], context: DateContext) -> Published | None:
    """The date of publication printed above the text, or right behind it.

    Args:
        blocks: the page's.
        body: indices of those that are the article's, in order.
        context: how the page writes dates.
    """
    if not body:
        return None
    start, first, last = _borders(blocks, body)
    zone = _zone(body, start, first, last)
    # Farther away a verb has to say what the date is.
    far = [*range(max(0, start - _FAR), max(0, start - 3)), *range(last + 1 + _BEHIND, last + 1 + _FAR)]
    zone += [index for index in far if index < len(blocks) and says_published(blocks[index].text[:_LONGEST_LINE])]
    entries = _entries(blocks, first, last)
    dates = (
        found
        for block in _own(blocks, zone, first)
        if block.node.path not in entries
        for found in _dates_of(block, context)
    )
    oldest = (
        found
        for block in _own(blocks, range(start, last + 1), first)
        if block.node.path in entries
        for found in _dates_of(block, context)
    )
    return next(dates, None) or min(oldest, key=lambda found: found.moment, default=None)


def printed_change(blocks: Sequence[Block], body: Sequence[int], context: DateContext) -> str | None:
    """The moment of the change that a line above the text, or right behind it, states.

    Arguments as for `printed_date`.
    """
    if not body:
        return None
    start, first, last = _borders(blocks, body)
    entries = _entries(blocks, first, last)
    changes = (
        moment
        for block in _own(blocks, _zone(body, start, first, last), first)
        if block.node.path not in entries
        for moment in _changes_of(block, context)
    )
    return next(changes, None)


def _borders(blocks: Sequence[Block], body: Sequence[int]) -> tuple[int, int, int]:
    """Where the header begins, and the first paragraph and the last block of the text."""
    first = next((index for index in body if is_running(blocks[index])), body[0])
    headline = next((index for index in range(first, -1, -1) if blocks[index].node.tag == "h1"), None)
    start = headline if headline is not None and first - headline <= 3 * _ABOVE else max(0, first - _ABOVE)
    return start, first, body[-1]


def _zone(body: Sequence[int], start: int, first: int, last: int) -> list[int]:
    """Indices of the blocks whose dates may be the article's, the likeliest first."""
    above = [*range(start, first), *range(max(0, start - 3), start)]
    return [*above, *below_lead(body, first), *range(last + 1, last + 1 + _BEHIND)]


def _own(blocks: Sequence[Block], zone: Iterable[int], first: int) -> Iterator[Block]:
    """The blocks of a zone that are about the article itself."""
    # What holds around the text itself tells nothing about the lines beside it.
    foreign = _FOREIGN_ROLES & ~(blocks[first].node.roles | blocks[first].node.roles_above)
    tags = tuple(tag for tag in _FOREIGN_TAGS if not blocks[first].node.is_in(tag))
    beside = (blocks[index] for index in zone if index < len(blocks))
    return (block for block in beside if not _is_foreign(block, foreign, tags))


def date_at_start(paragraphs: Sequence[str], context: DateContext) -> Published | None:
    """The date that opens the text: "29.11.2025 – The county has …", "(3 May 2025) …"."""
    for text in paragraphs[:2]:
        head = text[:_START].lstrip(" ([【（")
        found = next(iter(find_dates(head)), None)
        if found is not None and found.start == 0 and found.has_year and _BEHIND_START.match(head, found.end):
            moment = normalise(found, day_first=context.day_first, near=context.near)
            if moment is not None and moment_of(moment) is not None:
                return Published(moment, head[: found.end])
    return None


def _entries(blocks: Sequence[Block], first: int, last: int) -> set[tuple[str, ...]]:
    """The paths of the entries of a live blog; each has a time."""
    paths = Counter(block.node.path for block in blocks[first:last] if block.times)
    return {path for path, count in paths.items() if count >= _FEWEST_ENTRIES}


def _is_foreign(block: Block, roles: int, tags: Sequence[str]) -> bool:
    """Whether a block is in an element with one of the roles or tags."""
    node = block.node
    return bool((node.roles | node.roles_above | block.inline_roles) & roles) or node.is_in(*tags) or node.tag in tags


def _dates_of(block: Block, context: DateContext) -> Iterator[Published]:
    """The dates of publication in a block, time elements first."""
    if len(block.text) > _LONGEST_LINE or block.node.hidden:
        return
    for time in block.times:
        if not time.modified and (found := _of_time(time, context)) is not None:
            yield found
    dates = find_dates(block.text)
    if is_sentence(block.text, dates):
        return
    for printed in stated_first(block.text, dates):
        if printed.may_be_of_publication and len(block.text.split()) <= _MOST_BESIDE:
            moment = normalise(printed, day_first=context.day_first, near=context.near)
            raw = block.text[printed.start : printed.end]
            if moment is not None and moment_of(moment) is not None and not _is_changed_time(block, raw):
                yield Published(moment, raw)


def is_sentence(text: str, dates: list[PrintedDate]) -> bool:
    """Whether dates stand in a sentence: "The pier opened on 4 March 1958."

    One that says when the article was published has a verb for that.
    """
    return (
        bool(dates)
        and text[dates[-1].end :].endswith(_SENTENCE_ENDS)
        and len(words_beside(text, dates).split()) >= _SENTENCE_WORDS
        and not says_published(text)
    )


def _changes_of(block: Block, context: DateContext) -> Iterator[str]:
    """The moments of change in a block, those of its time elements first."""
    if len(block.text) > _LONGEST_LINE or block.node.hidden:
        return
    yield from (found.moment for time in block.times if time.modified and (found := _of_time(time, context)))
    text = " | ".join(unglued(block.text))
    dates = find_dates(text)
    moments = [normalise(printed, day_first=context.day_first, near=context.near) for printed in dates]
    # Beside the date of publication, a later one is that of a change, whatever it is called: "Stand: 26.11.2025".
    ends = [0, *(found.end for found in dates)]
    stated = [says_published(text[end : found.start]) for end, found in zip(ends, dates, strict=False)]
    first = next((moment for moment, is_first in zip(moments, stated, strict=True) if is_first), None)
    for printed, moment in zip(dates, moments, strict=True):
        is_change = printed.modified or (first is not None and moment is not None and moment > first)
        if is_change and printed.has_year and len(block.text.split()) <= _MOST_BESIDE and moment and moment_of(moment):
            yield moment


def _is_changed_time(block: Block, raw: str) -> bool:
    """Whether a date is the only one in a time element that the markup calls a change."""
    return any(time.modified and raw in time.text and len(find_dates(time.text)) == 1 for time in block.times)


def _of_time(time: ShownTime, context: DateContext) -> Published | None:
    """The moment of a time element: of its attribute, else of its text."""
    for raw in (time.datetime, time.text):
        moment = moment_of(raw, day_first=context.day_first, near=context.near) if raw else None
        if moment is not None:
            return Published(moment, raw)
    return None


def _iso_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _day_first(language: str, url: str | None) -> bool | None:
    """How a page writes "06/07/2016": by its top-level domain, then by its language."""
    try:
        host = (urlsplit(url).hostname or "") if url else ""
    except ValueError:
        host = ""
    if host.rsplit(".", 1)[-1] in DAY_FIRST_DOMAINS:
        return True
    if language in ("en-us", "es-us", "en-ph"):
        return False
    if not language or language == "en" or language.startswith(("zh", "ja", "ko", "hu", "lt")):
        return None
    return True
