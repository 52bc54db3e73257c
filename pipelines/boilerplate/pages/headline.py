"""The headline that the page shows, without kicker, section and site name.

<h1><span>Bridge repairs</span>Swing bridge shut</h1>, og:title "Swing bridge shut"  ->  "Swing bridge shut"
<title>Swing bridge shut – World news – The Courier</title>                          ->  "Swing bridge shut"
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

import lxml.html

from pipelines.boilerplate.name_kinds import squeeze
from pipelines.boilerplate.pages.block import normalise
from pipelines.boilerplate.pages.markup import ROLE_BIT, attributes_of
from pipelines.boilerplate.pages.titles import FEWEST_WORDS, SEPARATOR, is_site_title, without_site_name
from pipelines.boilerplate.tables.page_words import INVISIBLE_TAGS
from pipelines.core.words import count_words, has_unspaced_script

_LONGEST_TITLE = 400
_MOST_SHOWN = 12
# A site's name has no more words.
_SITE_WORDS = 4
# How alike a shown and a declared headline have to be, 0 to 1.
_ALIKE = 0.5
_KICKER_CLASS = re.compile(
    r"kicker|eyebrow|overline|rubri|section|categor|label|topline|dachzeile|flag|tag|badge|prefix|surtitle|vignette",
    re.IGNORECASE,
)
# Behind the headline, in its heading.
_BADGE_CLASS = re.compile(r"read(?:ing)?[-_]?time|duration|tooltip|counter|comments?[-_]?count", re.IGNORECASE)
_STRUCTURE = frozenset("nav footer aside".split())


@dataclass(frozen=True)
class _Shown:
    """A heading: its visible text, and its texts without a kicker or a site name."""

    whole: str
    parts: tuple[str, ...]
    in_structure: bool
    without_kicker: str


def choose_headline(
    tree: lxml.html.HtmlElement, declared: Sequence[str | None], site: Sequence[str], section: str | None = None
) -> str | None:
    """The headline that the page shows, else the one that it declares, else None.

    Args:
        tree: the page.
        declared: headlines from JSON-LD and meta elements, the most telling first; None if there is none.
        site: names of the site, squeezed.
        section: the section of the article, where declared.
    """
    title = page_title(tree)
    titles = [
        without_site_name(text, site, section) for text in (*declared, title) if text and not is_site_title(text, site)
    ]
    shown = [_read_heading(element) for element in list(tree.iter("h1"))[:_MOST_SHOWN]]
    shown = [heading for heading in shown if heading.whole]
    exact = _exact(shown, titles)
    if exact is not None:
        return exact
    likest = _likest([heading for heading in shown if not heading.in_structure], titles)
    if likest is not None:
        return likest
    lower = _lower_heading(tree, titles, title, site)
    if lower is not None:
        return lower
    headings = [heading for heading in shown if not heading.in_structure] or shown
    only = headings[0].without_kicker if len(headings) == 1 else None
    if only and not titles and count_words(only) <= _SITE_WORDS and is_site_title(only, site):
        return _first_lower_heading(tree) or only
    if titles and not (only and _is_general(titles[0], declared, only)):
        return titles[0]
    return only


def _lower_heading(tree: lxml.html.HtmlElement, titles: Sequence[str], title: str, site: Sequence[str]) -> str | None:
    """The heading of a lower level that equals a title, else the longest part of it."""
    texts = [normalise(element.text_content())[:_LONGEST_TITLE] for element in tree.iter("h2", "h3")]
    texts = [text for text in texts if text and titles and not is_site_title(text, site)]
    equal = (text for text in texts if squeeze(text) == squeeze(titles[0]))
    parts = [text for text in texts if _is_part(text, title)]
    return next(equal, None) or max(parts, key=count_words, default=None)


def _first_lower_heading(tree: lxml.html.HtmlElement) -> str | None:
    """The first heading of the second level that may be a headline."""
    headings = (_read_heading(element) for element in tree.iter("h2"))
    return next(
        (one.whole for one in headings if not one.in_structure and count_words(one.whole) >= FEWEST_WORDS), None
    )


def _is_general(title: str, declared: Sequence[str | None], heading: str) -> bool:
    """Whether a title names the site or a section, and the only heading the article.

    No metadata repeats such a title, and the heading says more.
    """
    return not any(declared) and count_words(heading) >= max(FEWEST_WORDS, count_words(title) + 1)


def page_title(tree: lxml.html.HtmlElement) -> str:
    """Return the text of the title element."""
    title = next((element for element in tree.iter("title") if not _in_drawing(element)), None)
    return normalise((title.text if title is not None else "") or "")[:_LONGEST_TITLE]


def _in_drawing(element: lxml.html.HtmlElement) -> bool:
    return any(parent.tag == "svg" for parent in element.iterancestors())


def _exact(shown: Sequence[_Shown], titles: Sequence[str]) -> str | None:
    """The heading, or its part, that equals a declared title, as the page spells it."""
    for title in titles:
        wanted = squeeze(title)
        for heading in shown:
            if heading.in_structure and count_words(title) < FEWEST_WORDS:
                continue
            found = next((part for part in heading.parts if wanted and squeeze(part) == wanted), None)
            if found is not None:
                glued = squeeze(heading.whole) == wanted and len(heading.parts) > 1 and found == heading.whole
                return title if glued else found
    return None


def _likest(shown: Sequence[_Shown], titles: Sequence[str]) -> str | None:
    """The heading that is most like a declared title, where one is like enough."""
    ranked = [
        (likeness, -place, heading)
        for place, heading in enumerate(shown)
        if (likeness := max((_likeness(heading.without_kicker, title) for title in titles), default=0.0)) >= _ALIKE
    ]
    if not ranked:
        return None
    _, _, best = max(ranked, key=lambda row: row[:2])
    return best.without_kicker


def _likeness(shown: str, declared: str) -> float:
    """Share of the words of the shorter title in the other; 0.0 for one or two words."""
    if has_unspaced_script(shown + declared):
        return SequenceMatcher(None, squeeze(shown), squeeze(declared), autojunk=False).ratio()
    one, other = _words(shown), _words(declared)
    if min(len(one), len(other)) < 2 or len(other) >= 4 * len(one) or len(one) >= 4 * len(other):
        return float(squeeze(shown) == squeeze(declared))
    common = len(one & other)
    if min(len(one), len(other)) < FEWEST_WORDS and one != other:
        return 0.0
    return common / min(len(one), len(other)) - 0.001 * abs(len(one) - len(other))


def _words(text: str) -> set[str]:
    return {word for word in map(squeeze, text.split()) if word}


def _read_heading(element: lxml.html.HtmlElement) -> _Shown:
    """The texts of a heading: whole, in parts, and without its kicker."""
    pieces = [(text, tag) for text, tag in _pieces(element) if text and not _BADGE_CLASS.search(tag)]
    texts = [text for text, _ in pieces]
    whole = _join(pieces)
    parts = [whole]
    if 1 < len(texts) <= 8:
        parts += [_join(pieces[cut:]) for cut in range(1, len(pieces))]
        parts += [_join(pieces[:cut]) for cut in range(len(pieces) - 1, 0, -1)]
    kicker = 1 if len(pieces) > 1 and _KICKER_CLASS.search(pieces[0][1]) else 0
    return _Shown(whole, tuple(parts), _is_in_structure(element), _join(pieces[kicker:]))


def _pieces(element: lxml.html.HtmlElement) -> Iterator[tuple[str, str]]:
    """The visible texts of a heading, each with its class; a space for a line break."""
    yield (normalise(element.text or "")[:_LONGEST_TITLE], "")
    for child in element:
        if isinstance(child.tag, str) and child.tag not in INVISIBLE_TAGS and not is_hidden(child):
            if len(child) and child.tag not in ("a", "b", "strong", "em", "i"):
                yield from _nested(child)
            else:
                yield (_text_of(child), f"{child.tag} {child.get('class', '')}")
            if child.tag == "br":
                yield (" ", "br")
        yield (_spaced(child.tail or ""), "")


def _nested(child: lxml.html.HtmlElement) -> Iterator[tuple[str, str]]:
    """The texts within a child of a heading, each with tag and class."""
    tag = f"{child.tag} {child.get('class', '')}"
    yield (_spaced(child.text or ""), tag)
    for inner in child:
        if isinstance(inner.tag, str) and inner.tag not in INVISIBLE_TAGS and not is_hidden(inner):
            yield (_text_of(inner), f"{inner.tag} {inner.get('class', '')}")
        yield (_spaced(inner.tail or ""), tag)


def _text_of(element: lxml.html.HtmlElement) -> str:
    """The visible text of an element, a space for each line break."""
    parts = [element.text or ""]
    for inner in element.iterdescendants():
        if isinstance(inner.tag, str) and inner.tag not in INVISIBLE_TAGS and not is_hidden(inner):
            parts.append(f"{' ' if inner.tag == 'br' else ''}{inner.text or ''}")
        parts.append(inner.tail or "")
    return _spaced("".join(parts))


def _spaced(text: str) -> str:
    """Collapse white space, and keep one space at either end where there was any."""
    plain = normalise(text)[:_LONGEST_TITLE]
    if not plain:
        return ""
    return f"{' ' if text[:1].isspace() else ''}{plain}{' ' if text[-1:].isspace() else ''}"


def _join(pieces: Sequence[tuple[str, str]]) -> str:
    """Join pieces; two elements with nothing between them get a space."""
    text = ""
    previous = ""
    for piece, tag in pieces:
        separate = previous != tag and (
            tag.startswith(("span", "div", "p ", "small")) or previous.startswith(("span", "div", "p ", "small"))
        )
        if text and separate and text[-1:].isalnum() and piece[:1].isalnum() and len(text) != 1:
            text += " "
        text += piece
        previous = tag
    return normalise(text)[:_LONGEST_TITLE]


def is_hidden(element: lxml.html.HtmlElement) -> bool:
    """Whether an element is not on screen, by its attributes."""
    attributes = attributes_of(element)
    return attributes.hidden or bool(attributes.roles & ROLE_BIT["hidden"])


def _is_in_structure(element: lxml.html.HtmlElement) -> bool:
    """Whether a heading is the site's: in the navigation, or a link to the front page."""
    for parent in (element, *element.iterancestors()):
        if parent.tag in _STRUCTURE or (parent.tag == "a" and parent.get("href") in ("/", "./", "/index.html")):
            return True
    return any(link.get("href") == "/" for link in element.iter("a"))


def _is_part(text: str, title: str) -> bool:
    """Whether `text` is all that stands between two separators of `title`."""
    # A blog's name stands before a colon: "Salt and Tide: Rain ends at last".
    parts = map(squeeze, (*SEPARATOR.split(title), title.partition(": ")[2]))
    return count_words(text) >= FEWEST_WORDS and squeeze(text) in parts
