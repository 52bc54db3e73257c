"""Undo what exports and wrong decoding did to a text.

    "&ldquo;Go,&rdquo; she said.\\\\nIt rained."  ->  “Go,” she said. ⏎ It rained.
    "â€œGo,â€\\x9d she said."                      ->  “Go,” she said.

Each repair is tried where its traces are: character references, escapes of JSON, and UTF-8 that was read as another
encoding, which `ftfy` mends (R. Speer, "ftfy", 2019).
"""

from __future__ import annotations

import html
import re
from html.entities import html5
from typing import Final

_REFERENCE: Final = re.compile(r"&(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,8}\d{0,2});")
_UNICODE_ESCAPE: Final = re.compile(r"\\u([0-9a-fA-F]{4})")
_LINE_ESCAPE: Final = re.compile(r"(?:\\r)?\\n|\\r")
# What tells a line break from the folder in `C:\\new`.
_CERTAIN_ESCAPE: Final = re.compile(r"\\n\\n|\\r\\n|[.!?\"”’]\\n")
_FEWEST_ESCAPES: Final = 2
_ESCAPED_SIGN: Final = re.compile(r"\\([\"'/])")
# Letters that bytes of UTF-8 become in the encodings of Western and Eastern Europe, before what follows them there.
_MISREAD: Final = re.compile(r"[ÂÃâĂÅÐÑãïð][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
_QUOTES: Final = "“”‘’"  # behind a capital they close a quotation as often: `„GUÐ“`


def mended(text: str) -> str:
    """Undo references to characters, escapes and misread characters.

    References may be escaped twice (`&amp;rsquo;`). A text that has none of these comes back as it is.
    """
    if "&" in text:
        text = _without_references(_without_references(text))
    if "\\" in text:
        text = _without_escapes(text)
    return well_decoded(text)


def well_decoded(text: str) -> str:
    """Read lines in UTF-8 anew that were read in another encoding."""
    found = [] if text.isascii() else _MISREAD.findall(text)
    if not found or (len(found) == 1 and found[0][1] in _QUOTES):
        return text
    import ftfy  # noqa: PLC0415 - few texts need it

    lines = text.split("\n")
    return "\n".join(ftfy.fix_encoding(line) if _MISREAD.search(line) else line for line in lines)


def _without_references(text: str) -> str:
    return _REFERENCE.sub(_character, text)


def _character(reference: re.Match[str]) -> str:
    known = reference[0][1] == "#" or reference[0][1:] in html5
    return html.unescape(reference[0]) if known else reference[0]


def _without_escapes(text: str) -> str:
    """Read the escapes of JSON where there are several: a single one may be meant."""
    escaped = len(_CERTAIN_ESCAPE.findall(text)) > 0 and len(_LINE_ESCAPE.findall(text)) >= _FEWEST_ESCAPES
    coded = len(_UNICODE_ESCAPE.findall(text)) >= _FEWEST_ESCAPES
    if coded:
        units = _UNICODE_ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)
        text = units.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if escaped:
        text = _LINE_ESCAPE.sub("\n", text)
    return _ESCAPED_SIGN.sub(r"\1", text) if coded or escaped else text
