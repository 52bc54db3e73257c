"""Recognise HTML, Markdown, JSON and listings, in one pass over a text."""

from __future__ import annotations

import json
import re

# What may stand before the first element: each is skipped as a whole, without a pattern that could go back.
_SKIPPED = (("<?", ">"), ("<!--", "-->"))
_FIRST_ELEMENT = re.compile(r"<(?:!doctype\s+html|html|head|body|meta|title|script|style|link)\b", re.I)
_FEED = re.compile(
    r"<(?:!doctype\s+)?(?:rss|feed|rdf:rdf)\b|\{\s*\"version\"\s*:\s*\"https?:\\?/\\?/(?:www\.)?jsonfeed\.org", re.I
)
_OBJECT = re.compile(r"\s*(?:\[\s*)?\{\s*\"")
_SITEMAP = re.compile(r"<(?:\w{1,20}:)?(?:urlset|sitemapindex)\b", re.I)
# What ends a line of text in a piece of a page, such as the column of a table holds.
_LINE_END = re.compile(r"</(?:p|div|h[1-6]|li|tr|blockquote|article|section)>|<br\s{0,3}/?>", re.I)
_LINES_OF_TAG = 2  # of a text, for each of its tags at most; a stray tag makes no page
_SPACE = re.compile(r"[\s\ufeff]*")

_LONGEST_MARKDOWN = 200_000  # characters
_HEADING = re.compile(r"#{1,4}\s\S")
_LINK = re.compile(r"\[[^\[\]\n]{1,200}\]\((?:https?:/)?/[^()\s]{1,500}\)")
_STRONG = re.compile(r"(?<![\w*])\*\*[^\s*][^*\n]{0,200}\*\*(?![\w*])")
_FEWEST_STRONG = 2


def is_html(text: str) -> bool:
    """Whether a text is HTML.

    It starts like a page, after space, XML declaration and comments, or tags divide it into lines.

    >>> is_html("<!-- saved --> <!DOCTYPE html><title>Rain</title>"), is_html("<p>Rain.</p>"), is_html("if a<b: rain")
    (True, True, False)
    """
    return _FIRST_ELEMENT.match(text, _start(text)) is not None or _is_piece(text)


def listing(text: str) -> str | None:
    """What lists articles, where a text does, instead of being one.

    >>> listing('<?xml version="1.0"?><rss version="2.0">'), listing("<p>Rain.</p>")
    ('feed', None)
    """
    start = _start(text)
    if _FEED.match(text, start):
        return "feed"
    return "sitemap" if _SITEMAP.match(text, start) else None


def is_json(text: str) -> bool:
    """Whether a text is an object of JSON, or an array of such.

    >>> is_json('{"text": "Rain fell."}'), is_json('{"Rain" fell.')
    (True, False)
    """
    if _OBJECT.match(text) is None:
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _start(text: str) -> int:
    """Where a text starts, after space, declarations and comments."""
    at = _after_space(text, 0)
    while (end := _end_of_skipped(text, at)) is not None:
        at = _after_space(text, end)
    return at


def _is_piece(text: str) -> bool:
    """Whether tags divide a text into lines, rather than line breaks."""
    tags = sum(1 for _ in _LINE_END.finditer(text)) if "<" in text else 0
    return tags > 0 and sum(1 for line in text.splitlines() if line.strip()) <= _LINES_OF_TAG * tags


def _after_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    assert match is not None
    return match.end()


def _end_of_skipped(text: str, at: int) -> int | None:
    """Where a comment or declaration at `at` ends; None if none begins there."""
    for opening, closing in _SKIPPED:
        if text[at : at + len(opening)].lower() == opening:
            end = text.find(closing, at + len(opening))
            return None if end < 0 else end + len(closing)
    return None


def is_markdown(text: str) -> bool:
    """Whether a text is Markdown: it has links or bold words, or opens with a heading.

    >>> is_markdown("# Rain"), is_markdown("[Rain](https://post.example/1) fell."), is_markdown("#rain fell.")
    (True, True, False)
    """
    if len(text) > _LONGEST_MARKDOWN:
        return False
    heading = _HEADING.match(text, _after_space(text, 0))
    strong = sum(1 for _ in _STRONG.finditer(text)) if "**" in text else 0
    return heading is not None or strong >= _FEWEST_STRONG or ("](" in text and _LINK.search(text) is not None)
