"""Bytes to text, for pages and dumps alike: byte order mark, UTF-8, declared charset, then detection.

UTF-8 goes before any declaration: a text in another charset is hardly ever valid UTF-8 by chance, and declarations lie.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from charset_normalizer import from_bytes
from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom, resolve_encoding

# Detection samples no more than this; a page tells its charset early, and 32 MiB would take minutes.
_DETECTION_BYTES = 256 * 1024
_DECLARATION_BYTES = 4096
_MULTIBYTE = re.compile(rb"[\xc2-\xf4][\x80-\xbf]")
# Control characters that no text has; escape sequences begin with 27.
_CONTROLS = bytes([*range(9), *range(14, 27), *range(28, 32)])
# Of the bytes that break UTF-8, those that Windows-1252 has a use for; its last two letters hardly any text has.
_LAST_LEGACY_BYTE = 0xFD


def decode(raw: bytes, *, content_type: str | None = None, is_html: bool = False, lenient: bool = False) -> str | None:
    """The text that `raw` encodes.

    Args:
        raw: the bytes of a page or dump.
        content_type: value of the HTTP header, where there was one; its charset counts as declared.
        is_html: whether a `<meta charset>` or an XML declaration counts, too.
        lenient: whether bytes that fit no encoding become U+FFFD.

    Returns:
        The text, or None where no encoding fits and `lenient` does not hold. UTF-8 with stray bytes of Windows-1252,
        as where a page is put together from several sources, has each of those read as such.
    """
    bom_encoding, bom = read_bom(raw)
    if bom_encoding and bom:
        text = _strict(raw[len(bom) :], bom_encoding)
        return raw[len(bom) :].decode(bom_encoding, "replace") if text is None and lenient else text
    text = _as_utf8(raw)
    if text is not None:
        return text
    declared = list(_declared(raw, content_type=content_type, is_html=is_html))
    for encoding in declared:
        text = _strict(raw, encoding)
        if text is not None:
            return text
    return _undeclared(raw, declared, lenient=lenient)


def is_binary(raw: bytes) -> bool:
    """Whether `raw` is no text at all: NUL bytes outside UTF-16 and UTF-32, or a crowd of control characters."""
    head = raw[:8192]
    if read_bom(head)[0]:
        return False
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return b"\0" in head or controls * 20 > len(head)


def _as_utf8(raw: bytes) -> str | None:
    """The text, where `raw` is UTF-8, at least for nine in ten of its runs of high bytes."""
    if b"\0" in raw[:_DECLARATION_BYTES]:
        return None  # UTF-16 without its mark
    text = _strict(raw, "utf-8")
    if text is not None:
        return text
    broken = raw.decode("utf-8", "replace").count("\ufffd")
    return raw.decode("utf-8", _WINDOWS_1252) if len(_MULTIBYTE.findall(raw)) > 9 * broken else None


def _declared(raw: bytes, *, content_type: str | None, is_html: bool) -> Iterator[str]:
    declared = [http_content_type_encoding(content_type)]
    if is_html:
        declared.append(html_body_declared_encoding(raw[:_DECLARATION_BYTES]))
    for name in declared:
        if name and (encoding := resolve_encoding(name)) and encoding != "utf-8":
            yield encoding


def _undeclared(raw: bytes, declared: list[str], *, lenient: bool) -> str | None:
    text = _strict(raw, "utf-8")
    if text is not None:
        return text
    if lenient and declared:
        return raw.decode(declared[0], "replace")
    match = from_bytes(raw[:_DETECTION_BYTES]).best()
    text = _strict(raw, match.encoding) if match else None
    return raw.decode(match.encoding if match else "cp1252", "replace") if text is None and lenient else text


def _strict(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    broken = error.object[error.start : error.end]
    text = broken.decode("cp1252", "replace") if max(broken) <= _LAST_LEGACY_BYTE else "\ufffd"
    return text, error.end


_WINDOWS_1252 = "hearsay-windows-1252"
codecs.register_error(_WINDOWS_1252, _as_windows_1252)
