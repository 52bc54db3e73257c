"""Bytes to text: byte-order mark, declared charset, UTF-8, then detection."""

from __future__ import annotations

from collections.abc import Iterator

from charset_normalizer import from_bytes
from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom, resolve_encoding

# Detection samples no more than this; a page tells its charset early, and 32 MiB would take minutes.
_DETECTION_BYTES = 256 * 1024
_DECLARATION_BYTES = 4096


def decode(raw: bytes, *, content_type: str | None = None, is_html: bool = False) -> str | None:
    """The text that `raw` encodes, or None where no encoding fits.

    Args:
        raw: the bytes of a page or dump.
        content_type: value of the HTTP header, where there was one; its charset counts as declared.
        is_html: whether a `<meta charset>` or an XML declaration counts, too.
    """
    bom_encoding, bom = read_bom(raw)
    if bom_encoding and bom:
        return _strict(raw[len(bom) :], bom_encoding)
    for encoding in _declared(raw, content_type=content_type, is_html=is_html):
        if encoding != "utf-8" and _is_beyond_ascii_utf8(raw):
            break  # a wrong declaration: hardly any text in another charset happens to be valid UTF-8
        text = _strict(raw, encoding)
        if text is not None:
            return text
    return _undeclared(raw)


def is_binary(raw: bytes) -> bool:
    """Whether `raw` is no text at all: NUL bytes outside UTF-16 and UTF-32, or a crowd of control characters."""
    head = raw[:8192]
    if read_bom(head)[0]:
        return False
    controls = sum(byte < 9 or 13 < byte < 27 or 27 < byte < 32 for byte in head)
    return b"\0" in head or controls * 20 > len(head)


def _declared(raw: bytes, *, content_type: str | None, is_html: bool) -> Iterator[str]:
    declared = [http_content_type_encoding(content_type)]
    if is_html:
        declared.append(html_body_declared_encoding(raw[:_DECLARATION_BYTES]))
    for name in declared:
        if name and (encoding := resolve_encoding(name)):
            yield encoding


def _undeclared(raw: bytes) -> str | None:
    text = _strict(raw, "utf-8")
    if text is not None:
        return text
    lossy = raw.decode("utf-8", "replace")
    lost = lossy.count("\ufffd")
    if lost * 200 < len(lossy) and lost * 2 < sum(character > "\x7f" for character in lossy):
        return lossy  # UTF-8 with a few broken bytes, not another charset
    match = from_bytes(raw[:_DETECTION_BYTES]).best()
    return _strict(raw, match.encoding) if match else None


def _strict(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _is_beyond_ascii_utf8(raw: bytes) -> bool:
    return not raw.isascii() and _strict(raw, "utf-8") is not None
