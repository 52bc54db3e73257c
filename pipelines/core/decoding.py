"""Decode bytes to text, for pages and dumps alike.

byte order mark → UTF-16 and UTF-32 without a mark → UTF-8, with stray bytes of Windows-1252 → the declared charset →
detection. UTF-8 goes before any declaration: text in another charset is hardly ever valid UTF-8 by chance, and
declarations are often wrong. NUL bytes in what is otherwise text are dropped, as browsers do.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from charset_normalizer import CharsetMatch, from_bytes
from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom, resolve_encoding

from pipelines.core.charsets import BINARY_SIGNATURES, DETECTED, USUAL_CHARSET, WEB_CHARSETS

# Detection reads no more than this: a page shows its charset early, and 32 MiB would take minutes.
_DETECTION_BYTES: Final = 256 * 1024
_DECLARATION_BYTES: Final = 4096
_SAMPLE_BYTES: Final = 8192
_BLOCK_BYTES: Final = 64 * 1024
# The upper two bits of the bytes that continue a sequence of UTF-8.
_CONTINUES: Final = 0x80
# Control characters that text does not contain; ISO 2022 escape sequences begin with 27.
_CONTROLS: Final = bytes([*range(9), *range(14, 27), *range(28, 32)])
# A larger share of control characters makes data binary.
_MOST_CONTROLS: Final = 0.05

_MULTIBYTE: Final = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
# Valid sequences of UTF-8 for each stray byte. Where UTF-8 is declared, fewer are enough: text in a legacy charset has
# a valid sequence at most for every third stray byte, in Chinese.
_SEQUENCES_A_STRAY: Final = 9
_SEQUENCES_A_STRAY_DECLARED: Final = 1
# Text in a language whose letters are outside ASCII has a larger share of such bytes; Polish has 5 %.
_FEW_HIGH_BYTES: Final = 0.01
# Of the bytes that break UTF-8, those that Windows-1252 defines, without its last two letters, which are rare.
_LAST_LEGACY_BYTE: Final = 0xFD
# Characters in a hundred that may fail in a charset that otherwise fits.
_FEW_FAILURES: Final = 0.01
# In `W³adze` and `wrze¶nia` the charset is wrong; marks of degree, currency and quotation stand beside words.
_SYMBOL_IN_WORD: Final = re.compile(r"[^\W\d_][¡-¦¨¬®¯±-´¶¸-¿][^\W\d_]")

_ISO_2022_JP: Final = re.compile(rb"\x1b\$[@B]|\x1b\([BJ]")
# The code units of each wide encoding, and the NUL bytes that ASCII has within a unit.
_WIDE: Final = (
    ("utf-32-le", 4, (1, 2, 3)),
    ("utf-32-be", 4, (0, 1, 2)),
    ("utf-16-le", 2, (1,)),
    ("utf-16-be", 2, (0,)),
)
_WIDE_NAMES: Final = frozenset({"utf-16", "utf-32", *(name for name, _, _ in _WIDE)})
# Of the units of text in UTF-16, those with a NUL byte where ASCII has one: spaces, digits and markup in any language.
_FEWEST_ASCII_UNITS: Final = 0.02
_MOST_NULS_ELSEWHERE: Final = 0.1


def decode(raw: bytes, *, content_type: str | None = None, is_html: bool = False, lenient: bool = False) -> str | None:
    """Decode `raw` to text without NUL characters. Never raises.

    Args:
        raw: the bytes of a page or dump.
        content_type: value of the HTTP header, where there was one; its charset counts as declared.
        is_html: whether a `<meta charset>` or an XML declaration counts, too.
        lenient: whether bytes that fit no encoding become U+FFFD.

    Returns:
        The text, or None if no encoding fits and `lenient` is off.
    """
    text = _decode(raw, content_type=content_type, is_html=is_html, lenient=lenient)
    return text.replace("\0", "") if text else text


def is_binary(raw: bytes) -> bool:
    """Whether `raw` is text in no encoding.

    It has the signature of a binary format, or many control characters.
    """
    head = raw[:_SAMPLE_BYTES]
    if head.startswith(BINARY_SIGNATURES):
        return True
    if read_bom(head)[0] or _wide_encoding(head):
        return False
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls > _MOST_CONTROLS * len(head)


def wide_encoding(head: bytes) -> str | None:
    """The UTF-16 or UTF-32 that a text begins in, by mark or NUL bytes; else None."""
    marked, _ = read_bom(head)
    return _wide_encoding(head) if marked is None else None if marked == "utf-8" else marked


def _decode(raw: bytes, *, content_type: str | None, is_html: bool, lenient: bool) -> str | None:
    """Try mark, UTF-16, ISO 2022, UTF-8, declared charsets and detection in turn."""
    bom_encoding, bom = read_bom(raw)
    if bom_encoding and bom:
        body = raw[len(bom) :]
        text = _decoded(body, bom_encoding)
        return body.decode(bom_encoding, "replace") if text is None and lenient else text
    if (wide := _wide_encoding(raw[:_SAMPLE_BYTES])) and (text := _decoded(raw, wide)) is not None:
        return text
    declared = list(_declared(raw, content_type=content_type, is_html=is_html))
    if _ISO_2022_JP.search(raw, 0, _DETECTION_BYTES) and (text := _strict(raw, "iso2022_jp_ext")) is not None:
        return text
    text = _as_utf8(raw, is_declared="utf-8" in declared)
    if text is not None:
        return text
    legacy = [encoding for encoding in declared if encoding != "utf-8" and encoding not in _WIDE_NAMES]
    for encoding in legacy:
        text = _decoded(raw, encoding)
        if text is not None:
            return text
    return _detected(raw, fallback=legacy[0] if legacy else "cp1252", lenient=lenient)


def _wide_encoding(head: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: NUL bytes only where ASCII has them."""
    nuls = head.count(0)
    if not nuls:
        return None
    for encoding, size, places in _WIDE:
        units = len(head) // size
        by_place = [head[place : units * size : size].count(0) for place in range(size)]
        here = min(by_place[place] for place in places)
        elsewhere = nuls - sum(by_place[place] for place in places)
        if here > _FEWEST_ASCII_UNITS * units and elsewhere <= _MOST_NULS_ELSEWHERE * nuls:
            text = head[: units * size].decode(encoding, "ignore")
            return encoding if _is_readable(text, of=units) else None
    return None


def _is_readable(text: str, *, of: int) -> bool:
    """Whether nearly all of the code units became printable characters."""
    readable = sum(character.isprintable() or character.isspace() for character in text)
    return readable >= (1 - 2 * _FEW_FAILURES) * of


def _declared(raw: bytes, *, content_type: str | None, is_html: bool) -> Iterator[str]:
    """The declared charsets that the web knows.

    Python has codecs of other kinds, such as `undefined` and `rot13`.
    """
    found = (
        partial(http_content_type_encoding, (content_type or "")[:_DECLARATION_BYTES]),
        partial(html_body_declared_encoding, raw[:_DECLARATION_BYTES] if is_html else b""),
    )
    for declaration in found:
        try:
            name = declaration()
            encoding = resolve_encoding(name) if name else None
        except ValueError:  # a name with a NUL, or one that is not ASCII
            continue
        if encoding in WEB_CHARSETS:
            yield encoding


def _as_utf8(raw: bytes, *, is_declared: bool) -> str | None:
    """Decode `raw` as UTF-8, perhaps with stray bytes of Windows-1252."""
    text = _strict(raw, "utf-8")
    if text is not None:
        return text
    sequences, strays = _high_bytes(raw)
    needed = _SEQUENCES_A_STRAY_DECLARED if is_declared else _SEQUENCES_A_STRAY
    is_utf8 = sequences >= needed * strays or (is_declared and strays <= _FEW_HIGH_BYTES * len(raw))
    return raw.decode("utf-8", _WINDOWS_1252) if is_utf8 else None


def _high_bytes(raw: bytes) -> tuple[int, int]:
    """How many sequences of UTF-8 there are, and bytes beyond ASCII outside them."""
    sequences = strays = start = 0
    while start < len(raw):  # in blocks: each sequence that is cut out takes many times its own memory
        end = start + _BLOCK_BYTES
        while raw[end : end + 1] and raw[end] & 0xC0 == _CONTINUES and end < start + _BLOCK_BYTES + 3:
            end += 1
        rest, found = _MULTIBYTE.subn(b"", raw[start:end])
        sequences += found
        strays += len(rest.translate(None, _ASCII))
        start = end
    return sequences, strays


def _detected(raw: bytes, *, fallback: str, lenient: bool) -> str | None:
    """The text in the charset that its bytes suggest."""
    sample = raw[:_DETECTION_BYTES]
    high_bytes = len(sample.translate(None, _ASCII))
    if high_bytes <= _FEW_HIGH_BYTES * len(sample) and (text := _strict(raw, "cp1252")) is not None:
        return text  # quotation marks and names in English text: too little to detect anything from
    found = _likeliest_charset(sample)
    text = _decoded(raw, found) if found else None
    return raw.decode(found or fallback, "replace") if text is None and lenient else text


def _likeliest_charset(sample: bytes) -> str | None:
    """The best of charset_normalizer's candidates, which often tie.

    >>> _likeliest_charset("Kommunen får bygga ut hamnen, sade borgmästaren på måndagen.".encode("cp1252"))
    'cp1252'
    """
    candidates = from_bytes(sample.replace(b"\0", b""), cp_isolation=list(DETECTED))
    best = min(candidates, key=_rank, default=None)
    return best.encoding if best else None


def _rank(candidate: CharsetMatch) -> tuple[float, bool, bool, float]:
    has_symbol_in_word = _SYMBOL_IN_WORD.search(str(candidate)) is not None
    is_usual = candidate.encoding == USUAL_CHARSET.get(candidate.language, "cp1252")
    return round(candidate.chaos, 1), has_symbol_in_word, not is_usual, -candidate.coherence


def _decoded(raw: bytes, encoding: str) -> str | None:
    """Decode with few replacement characters; None if the encoding does not fit.

    At most one character in a hundred becomes U+FFFD.
    """
    text = _strict(raw, encoding)
    if text is not None:
        return text
    text = raw.decode(encoding, "replace")
    return text if text.count("\ufffd") <= _FEW_FAILURES * len(text) else None


def _strict(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    """Replace bytes that are not UTF-8 by what they are in Windows-1252."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    broken = error.object[error.start : error.end]
    is_cut_off = error.end == len(error.object) and len(broken) > 1
    is_legacy = max(broken) <= _LAST_LEGACY_BYTE and not is_cut_off
    return broken.decode("cp1252", "replace") if is_legacy else "\ufffd", error.end


_ASCII: Final = bytes(range(128))
_WINDOWS_1252: Final = "hearsay-windows-1252"
codecs.register_error(_WINDOWS_1252, _as_windows_1252)
