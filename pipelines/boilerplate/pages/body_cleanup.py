"""What the model took for the article's text and is not.

Each rule looks at the picked blocks and names those that go, with reason and rule. None of them may take the larger
part of the text: what holds most of it is the article, whatever its markup says.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from pipelines.boilerplate.bylines import byline_names, is_agency_line, names_a_source, names_of_line
from pipelines.boilerplate.dates import PrintedDate, find_dates, says_changed, says_published, words_beside
from pipelines.boilerplate.glue import unglued
from pipelines.boilerplate.name_kinds import squeeze
from pipelines.boilerplate.names import COUNT
from pipelines.boilerplate.pages.block import Block
from pipelines.boilerplate.pages.body import Body, Removal
from pipelines.boilerplate.pages.captions import captions
from pipelines.boilerplate.pages.foreign_boxes import (
    account_dialogs,
    after_comments_heading,
    comments_behind,
    foreign_containers,
    off_screen,
)
from pipelines.boilerplate.pages.markup import ROLE_BIT
from pipelines.boilerplate.pages.notes import find_notes
from pipelines.boilerplate.pages.repeats import box_headings, linked_headlines, repeated_quotes
from pipelines.boilerplate.tables.page_words import HEADING_TAGS

_BYLINE = ROLE_BIT["byline"]
# No rule takes more of the text than this.
_MOST_TAKEN = 0.4
_MOST_OF_RULE: dict[Callable[[Body], Iterator[Removal]], float] = {off_screen: 0.6, comments_behind: 0.9}
_LONGEST_BYLINE = 160
_WORDS_BESIDE = 3
# Above the text, and where the line has a time element.
_WORDS_BESIDE_TIME = 6
_STOPS = (".", "!", "?", ":")
# A line that is only a mail address, a handle or a link.
_ADDRESS = re.compile(
    r"(?:[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}|@\w{2,30}|(?:https?://|www\.|twitter\.com/)\S{1,200})"
)


def clean_body(
    blocks: Sequence[Block], picked: Sequence[int], authors: Sequence[str]
) -> tuple[list[int], dict[int, tuple[str, str]]]:
    """Divide the picked blocks into those that stay and those removed by a rule.

    Returns the former, and reason and rule for each of the others.

    Args:
        blocks: the page's.
        picked: indices of those that the model took for the article's, in order.
        authors: the authors that the page declares.
    """
    reasons: dict[int, tuple[str, str]] = {}
    rules: list[Callable[[Body], Iterator[Removal]]] = [
        off_screen,
        comments_behind,
        foreign_containers,
        account_dialogs,
        after_comments_heading,
        captions,
        lambda body: _bylines(body, authors),
        lambda body: find_notes(body.blocks, body.picked),
        repeated_quotes,
        linked_headlines,
        box_headings,
    ]
    left = list(picked)
    body = Body.of(blocks, left)
    for rule in rules:
        if not left:
            break
        found = {index: (reason, name) for index, reason, name in rule(body)}
        taken = sum(len(blocks[index].text) for index in found)
        if taken <= _MOST_OF_RULE.get(rule, _MOST_TAKEN) * body.characters:
            reasons.update(found)
            left = [index for index in left if index not in found]
            body = Body.of(blocks, left) if found else body
    return left, reasons


def _bylines(body: Body, authors: Sequence[str]) -> Iterator[Removal]:
    """Yield bylines, names and dates around the text.

    Above the first paragraph, below the lead or below the last.
    """
    first, last = body.first_paragraph(), body.last_paragraph()
    below_the_lead = body.below_lead(first)
    # A second one makes it a chronicle.
    if sum(_is_bare_date(body.blocks[index].text) for index in body.picked[first:]) > 1:
        below_the_lead = [index for index in below_the_lead if not _is_bare_date(body.blocks[index].text)]
    above, below = [*body.picked[:first], *below_the_lead], body.picked[last + 1 :]
    for index in (*above, *below):
        block = body.blocks[index]
        if len(block.text) > _LONGEST_BYLINE or block.node.tag in HEADING_TAGS:
            continue
        text = " | ".join(unglued(block.text))
        if index in body.picked[:first] and not any(map(str.isalnum, text)):
            yield index, "boilerplate", "signs-alone"
            continue
        if _ADDRESS.fullmatch(text):
            yield index, "contact", "address-line"
            continue
        if byline_names(text):
            yield index, "byline", "byline"
            continue
        if index in body.picked[:first] and block.node.roles & _BYLINE:
            yield index, "byline", "byline-class"
            continue
        dates = find_dates(text)
        beside = words_beside(text, dates) if dates else text
        # In a script without capitals only the link tells that it is a name.
        names = names_of_line(beside) or [name for name in block.author_links if name == beside]
        size = len(text)
        # "Ann Lee (with Reuters)" is signed, however it looks.
        signed = bool(names) and text.startswith(names[0]) and is_agency_line(text[len(names[0]) :].strip())
        emphasised = max(block.bold_characters, block.italic_characters) > 0.8 * size
        styled = signed or emphasised or block.author_links
        known = {squeeze(name) for name in authors}
        # In bold below the lead it may be a crosshead.
        if names and (
            (index not in below_the_lead and (len(names) > 1 or styled or (dates and index in above)))
            or any(squeeze(name) in known for name in names)
        ):
            yield index, "byline", "line-of-names"
            continue
        is_date = _is_bare_date(text, most=_WORDS_BESIDE_TIME if block.times else _WORDS_BESIDE)
        if is_date and (index in above or says_published(text) or says_changed(text)):
            yield index, "date", "printed-date"
        elif index in body.picked[:first] and _has_date_above(text, dates):
            yield index, "date", "date-above"


def _is_bare_date(text: str, most: int = _WORDS_BESIDE) -> bool:
    """Whether a line is a date, with no more than its words and its source.

    Beside a verb stands what was published or changed: "Article updated on 4 March".
    """
    dates = find_dates(text)
    if not dates:
        return False
    beside = len(words_beside(text, dates).split())
    most = most if says_published(text) or says_changed(text) else 0
    return beside <= most or names_a_source(text, dates)


def _has_date_above(text: str, dates: Sequence[PrintedDate]) -> bool:
    """Whether a line above the text has a full date, and few words beside.

    "Antaro, 4 March 2025, 18:30 | Newsroom", "Received: 4 May 2022"
    """
    uncounted = COUNT.sub(" ", text)
    beside = words_beside(uncounted, find_dates(uncounted)).split()
    has_year = any(found.has_year for found in dates)
    return has_year and len(beside) <= _WORDS_BESIDE_TIME and not text.endswith(_STOPS)
