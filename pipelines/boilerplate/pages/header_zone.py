"""The elements between headline and first paragraph, with author and date.

The text of a block glues together what stands in neighbouring elements: "Ann Lee12 March 2024". Here each element
speaks for itself, with its class and its data attributes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import lxml.etree
import lxml.html

from pipelines.boilerplate.bylines import byline_names, names_an_editor, names_beside_date
from pipelines.boilerplate.dates import find_dates, normalise, says_changed, stated_first
from pipelines.boilerplate.name_kinds import is_person, squeeze
from pipelines.boilerplate.names import split_names
from pipelines.boilerplate.pages.authors import split
from pipelines.boilerplate.pages.block import normalise as normalise_space
from pipelines.boilerplate.pages.declared import is_foreign
from pipelines.boilerplate.pages.markup import calls_change
from pipelines.boilerplate.pages.moments import moment_of
from pipelines.boilerplate.pages.page_dates import DateContext, Published, is_sentence
from pipelines.boilerplate.tables.author_words import BY_WORDS, DOUBTFUL_JOINERS, JOINERS
from pipelines.boilerplate.tables.page_words import INVISIBLE_TAGS

_MOST_ELEMENTS: Final = 150
_MOST_HEADINGS: Final = 12
# Longer texts are paragraphs.
_LONGEST_LINE: Final = 160
_MOST_NAMES: Final = 8
_OPENING: Final = 40
_SHORTEST_OPENING: Final = 12
_NO_HEADER_TAGS: Final = frozenset("nav aside figure figcaption form button option".split())
# Class names, identifiers and the like of the element with the names: "byline__author", "article_author", "szerzo".
_AUTHOR_TOKEN: Final = re.compile(
    r"(?:^|[-_])(?:authors?|autor(?:es|en|in|a)?|auteurs?|autori|bylines?|by-?line-?block|writers?|journalists?|reporters?|"
    r"verfasser|yazar|szerzo|firma|firmas|skribent|forfatter|kirjoittaja|toimittaja|penulis|contributors?|signature|muhabir|autorzy|avtor|"
    r"columnists?|contributorname|authorname|bylinename)(?:[-_]{1,2}(?:name|names|link|links|title|text|info|inner|item|"
    r"fullname|wrap|wrapper|box|list|container|content|details?|main|desktop|mobile)s?)*$",
    re.IGNORECASE,
)
_NO_AUTHOR_TOKEN: Final = re.compile(
    r"photo|image|picture|caption|credit(?!line)|comment|related|avatar", re.IGNORECASE
)
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ATTRIBUTES: Final = ("class", "id", "data-testid", "data-component", "data-qa", "data-type", "itemprop", "rel")
_DATES: Final = tuple(
    "datetime data-datetime data-date-time data-date data-time data-timestamp data-published data-pubdate "
    "data-publication-date data-utc data-unixtime data-utime data-epoch data-created title".split()
)
_JOINERS: Final = frozenset({*JOINERS, *DOUBTFUL_JOINERS, ",", "/", "|", "·", "•"})


@dataclass(frozen=True)
class Piece:
    """A text between two tags, and the element that it is in."""

    text: str
    element: lxml.html.HtmlElement


def header_pieces(tree: lxml.html.HtmlElement, headline: str | None, first_paragraph: str) -> list[Piece]:
    """The texts between the shown headline and the first paragraph; [] without one.

    Args:
        tree: the page.
        headline: of the article.
        first_paragraph: of its text.
    """
    opening = squeeze(first_paragraph)[:_OPENING]
    heading = _heading(tree, headline)
    if heading is None:
        return []
    pieces: list[Piece] = []
    for element, text in _following(heading):
        if element.tag in INVISIBLE_TAGS or element.tag in _NO_HEADER_TAGS or is_foreign(element, footers=False):
            continue
        plain = normalise_space(text[: 4 * _LONGEST_LINE])
        if len(plain) > _LONGEST_LINE or _opens(plain, opening):
            return pieces
        if plain or not pieces or pieces[-1].element is not element:
            pieces.append(Piece(plain, element))
    # A footer above the first paragraph is that of a byline; where none was found, it may be the page's.
    return [piece for piece in pieces if not _is_in_footer(piece.element)]


def _is_in_footer(element: lxml.html.HtmlElement) -> bool:
    return element.tag == "footer" or next(element.iterancestors("footer"), None) is not None


def _opens(text: str, opening: str) -> bool:
    """Whether a text is the first paragraph's, or the beginning of it."""
    start = squeeze(text[: 2 * _OPENING])
    return len(start) >= _SHORTEST_OPENING and opening.startswith(start[:_OPENING])


def _heading(tree: lxml.html.HtmlElement, headline: str | None) -> lxml.html.HtmlElement | None:
    """The heading that shows the headline, or the only top heading of the page."""
    wanted = squeeze(headline or "")
    headings = list(tree.iter("h1"))[:_MOST_HEADINGS]
    for element in (*headings, *list(tree.iter("h2", "h3"))[:_MOST_HEADINGS]):
        shown = squeeze(element.text_content()[:600])
        if wanted and (shown == wanted or (wanted in shown and len(shown) < 2 * len(wanted))):
            return element
    return headings[0] if len(headings) == 1 and not is_foreign(headings[0]) else None


def _following(heading: lxml.html.HtmlElement) -> Iterator[tuple[lxml.html.HtmlElement, str]]:
    """The texts behind a heading in document order, each with the element it is in."""
    count = 0
    for parent in (heading, *heading.iterancestors()):
        for sibling in parent.itersiblings():
            for event, element in lxml.etree.iterwalk(sibling, events=("start", "end")):
                if not isinstance(element.tag, str):
                    continue
                if event == "start":
                    count += 1
                    if count > _MOST_ELEMENTS:
                        return
                    yield element, element.text or ""
                elif (around := element.getparent()) is not None and element.tail:
                    yield around, element.tail


def authors_in_header(pieces: Sequence[Piece], site: Sequence[str]) -> list[str]:
    """The persons in bylines, in elements of class author, or beside a date.

    Or behind by-words.
    """
    return _named_by_words(pieces, site) or _named_by_class(pieces, site) or _named_beside_date(pieces, site)


def _named_beside_date(pieces: Sequence[Piece], site: Sequence[str]) -> list[str]:
    """The persons of the first line that has only names and a date."""
    lines = ([name for name in names_beside_date(piece.text) if is_person(name, site)] for piece in pieces)
    return next((names for names in lines if names), [])


def _named_by_words(pieces: Sequence[Piece], site: Sequence[str]) -> list[str]:
    """The persons in bylines, and in the pieces that follow a by-word; else editors."""
    names: list[str] = []
    editors: list[str] = []
    is_open = False
    for piece in pieces:
        text = piece.text.strip(" :").casefold()
        if not text:
            continue
        if text in BY_WORDS:
            is_open = True
        elif not is_open:
            ranked = editors if names_an_editor(piece.text) else names
            ranked.extend(name for name in byline_names(piece.text) if is_person(name, site) and name not in ranked)
        elif text not in _JOINERS:
            persons = [name for name in split_names(piece.text) if is_person(name, site)]
            is_open = bool(persons)
            names.extend(name for name in persons if name not in names)
    return (names or editors)[:_MOST_NAMES]


def _named_by_class(pieces: Sequence[Piece], site: Sequence[str]) -> list[str]:
    """The persons in pieces of elements that are marked as an author."""
    names: list[str] = []
    for piece in pieces:
        if piece.text and _says_author(piece.element):
            persons = [name for name in split([piece.text]) if is_person(name, site)]
            names.extend(name for name in persons if name not in names)
    return names[:_MOST_NAMES]


def _says_author(element: lxml.html.HtmlElement) -> bool:
    """Whether an element, or one of three around it, is marked as an author's name."""
    for step, current in enumerate((element, *element.iterancestors())):
        if step > 3 or current.tag in ("article", "main", "body"):
            return False
        tokens = [token for name in _ATTRIBUTES for token in (current.get(name) or "")[:300].split()]
        if any(_NO_AUTHOR_TOKEN.search(token) for token in tokens):
            return False
        if any(_AUTHOR_TOKEN.search(_CAMEL.sub("-", token)) for token in tokens):
            return True
    return False


def date_in_header(pieces: Sequence[Piece], context: DateContext) -> Published | None:
    """The date of publication that an element of the header declares, else shows."""
    befores = ["", *(piece.text for piece in pieces)]
    unchanged = [
        piece
        for before, piece in zip(befores, pieces, strict=False)
        if not calls_change(piece.element) and not (says_changed(before) and not find_dates(before))
    ]
    for piece in unchanged:
        for raw in (value for name in _DATES if (value := piece.element.get(name))):
            moment = moment_of(raw, day_first=context.day_first, near=context.near)
            if moment is not None:
                return Published(moment, raw)
    for piece in unchanged:
        dates = find_dates(piece.text)
        for found in () if is_sentence(piece.text, dates) else stated_first(piece.text, dates):
            moment = normalise(found, day_first=context.day_first, near=context.near)
            if moment is not None and found.may_be_of_publication and moment_of(moment) is not None:
                return Published(moment, piece.text[found.start : found.end])
    return None
