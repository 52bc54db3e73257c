"""From bytes to a tree that is safe to walk: decoding, and bounds on size and nesting.

libxml2 drops everything below 256 levels without a word, and a page of nothing but tags costs a hundred times its
size in memory. So markup that is too large is refused before parsing, and markup that is too deep is flattened.
"""

from __future__ import annotations

import codecs
import re

import lxml.html
from charset_normalizer import from_bytes
from lxml import etree

# Refused above these, after scripts, styles, comments and inlined images are gone: pages of news stay far below, and
# a tree of this size still fits in a few hundred MiB.
MAX_CHARACTERS = 8_000_000
MAX_TAGS = 400_000
# libxml2's own limit is 256.
MAX_DEPTH = 200

_META_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE)
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MULTIBYTE = re.compile(rb"[\xc2-\xf4][\x80-\xbf]")
_HIGH_BYTE = re.compile(rb"[\x80-\xff]")
_UNWANTED = re.compile("[\0-\x08\x0b\x0e-\x1f\ud800-\udfff]")
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)[^>]*>")
_INVISIBLE_PART = re.compile(r"<!--.*?-->|<(script|style|svg)\b[^>]*>.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_INLINED_DATA = re.compile(r"data:[\w/+.-]+;base64,[A-Za-z0-9+/=\s]+")
# libxml2 compares each attribute of an element with all others: a tag of a megabyte of them takes it hours.
_ENDLESS_TAG = re.compile(r"<([a-zA-Z][^\s<>]{0,30})[^<>]{50000,}")
_VOID_TAGS = frozenset("area base br col embed hr img input link meta param source track wbr".split())


class PageTooLargeError(ValueError):
    """The markup is beyond what an article needs."""


def decode(html: bytes) -> str:
    """The text of `html`: by byte order mark, as UTF-8 where it is, as declared, else by detection. Never raises.

    UTF-8 goes before the declaration, since a legacy text is hardly ever valid UTF-8 by chance and declarations
    lie. A page of UTF-8 with stray bytes of Windows-1252 has each of those read as such.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if html.startswith(mark):
            return html.decode(encoding, "replace")
    try:
        return html.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if _is_mostly_utf8(html):
        return html.decode("utf-8", _WINDOWS_1252)
    declared = _declared_encoding(html[:4096])
    if declared is not None:
        return html.decode(declared, "replace")
    guess = from_bytes(html[:100_000]).best()
    return html.decode(guess.encoding if guess is not None else "cp1252", "replace")


def parse(html: bytes | str) -> lxml.html.HtmlElement | None:
    """The tree of `html`, or None where there is no element in it.

    Raises:
        PageTooLargeError: where the markup has more characters or tags than MAX_CHARACTERS and MAX_TAGS.
    """
    text = decode(html) if isinstance(html, bytes) else html
    text = _within_bounds(text)
    text = _UNWANTED.sub("\ufffd", text)
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text[:400]) + text[400:]
    if not text.strip():
        return None
    tree, too_deep = _parse(text)
    if too_deep:
        tree, _ = _parse(_flatten(text))
    return tree


def _parse(text: str) -> tuple[lxml.html.HtmlElement | None, bool]:
    parser = lxml.html.HTMLParser(remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        tree = lxml.html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError):
        return None, False
    return tree, any("depth" in entry.message for entry in parser.error_log)


def _within_bounds(text: str) -> str:
    if len(text) > MAX_CHARACTERS:
        if len(text) > 10 * MAX_CHARACTERS:
            raise PageTooLargeError(f"{len(text)} characters")
        text = _INLINED_DATA.sub("data:", _INVISIBLE_PART.sub(" ", text))
    if len(text) > MAX_CHARACTERS:
        raise PageTooLargeError(f"{len(text)} characters of markup")
    if _ENDLESS_TAG.search(text) is not None:
        text = _ENDLESS_TAG.sub(r"<\1 ", _INLINED_DATA.sub("data:", text))
    tags = text.count("<")
    if tags > MAX_TAGS:
        raise PageTooLargeError(f"{tags} tags")
    return text


def _flatten(text: str) -> str:
    """Take out every tag that would stand deeper than MAX_DEPTH, counting as if all tags had to be closed."""
    depth = 0

    def bounded(match: re.Match[str]) -> str:
        nonlocal depth
        closing, name = match.group(1), match.group(2).lower()
        if name in _VOID_TAGS:
            return match.group()
        depth += -1 if closing else 1
        depth = max(depth, 0)
        return match.group() if depth + bool(closing) <= MAX_DEPTH else " "

    return _TAG.sub(bounded, text)


def _is_mostly_utf8(html: bytes) -> bool:
    """Whether at least nine in ten runs of high bytes are well-formed UTF-8."""
    broken = html.decode("utf-8", "replace").count("\ufffd")
    return len(_MULTIBYTE.findall(html)) > 9 * broken


def _declared_encoding(start: bytes) -> str | None:
    found = _META_CHARSET.search(start) or _XML_ENCODING.search(start)
    if found is None:
        return None
    try:
        name = codecs.lookup(found.group(1).decode("ascii", "replace")).name
    except LookupError:
        return None
    # As browsers do: Latin-1 and ASCII mean Windows-1252, and a page whose declaration could be read in ASCII is
    # no UTF-16.
    if name in ("iso8859-1", "ascii"):
        return "cp1252"
    return None if name.startswith(("utf-16", "utf-32", "utf-8")) else name


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


_WINDOWS_1252 = "hearsay-windows-1252"
codecs.register_error(_WINDOWS_1252, _as_windows_1252)
