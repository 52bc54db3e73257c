"""Undo what exports and wrong decoding did to a text.

    "&ldquo;Go,&rdquo; she said.\\\\nIt rained."  ->  “Go,” she said. ⏎ It rained.
    "â€œGo,â€\\x9d she said."                      ->  “Go,” she said.
    "b'\\xe2\\x80\\x9cGo,\\xe2\\x80\\x9d she said.'"   ->  “Go,” she said.
    "[i]Go[/i], she said."                        ->  Go, she said.

Each repair is tried where its traces are: literals of Python and JSON, tags of forums (BBCode), character references,
escapes of JSON, and UTF-8 that was read as another encoding, which `ftfy` mends (R. Speer, "ftfy", 2019).
"""

from __future__ import annotations

import ast
import html
import json
import re
import warnings
from html.entities import html5
from typing import Final

from pipelines.core.decoding import decode

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
# What `repr()` and JSON write around a text, or a list of its paragraphs.
_LITERAL: Final = re.compile(r"\s*(?:[bB]['\"]|\[\s{0,99}[bB]?['\"]|\")")
_LONGEST_LITERAL: Final = 1_000_000
_QUOTE_MARKS: Final = re.compile(r"(?:\s{0,3}>){1,9} ?")
_FORUM_TAGS: Final = (
    r"b|i|u|s|h[1-6]|p|center|left|right|justify|indent|size|color|colour|font|highlight|quote|url|email|code|spoiler|list"
    r"|ul|ol|li|table|tr|td|sub|sup"
)
_FORUM_END: Final = re.compile(rf"\[/({_FORUM_TAGS})\]", re.IGNORECASE)
_FORUM_TAG: Final = re.compile(rf"\[/?({_FORUM_TAGS})(?:[= ][^\[\]\n]{{0,500}})?\]", re.IGNORECASE)
_FORUM_MEDIA: Final = re.compile(
    r"\[(img|youtube|video|media)\b[^\[\]\n]{0,500}\][^\[\]\s]{0,1000}\[/\1\]", re.IGNORECASE
)


def mended(text: str) -> str:
    """Undo what exports and wrong decoding did, each where its traces are.

    References may be escaped twice (`&amp;rsquo;`). A text that has none of these comes back as it is.
    """
    text = without_literal(text)
    if text.lstrip()[:1] == ">":
        text = _without_quote_marks(text)
    if "[/" in text:
        text = _without_forum_tags(text)
    if "&" in text:
        text = _without_references(_without_references(text))
    if "\\" in text:
        text = _without_escapes(text)
    return well_decoded(text)


def without_literal(text: str) -> str:
    """Read a text that is a literal of Python or JSON: a string, bytes, or a list.

    A text in quotation marks is a literal only where it has escapes.
    """
    start = _LITERAL.match(text)
    if (
        start is None
        or len(text) > _LONGEST_LITERAL
        or (start[0].endswith('"') and start[0].strip() == '"' and "\\" not in text)
    ):
        return text
    value = _value(text.strip())
    parts = value if isinstance(value, list) else [value]
    read = [(decode(part) or "") if isinstance(part, bytes) else part for part in parts]
    return "\n\n".join(map(str, read)) if all(isinstance(part, str) for part in read) else text


def _value(literal: str) -> object:
    """The value of a literal of JSON or Python; None where it is neither."""
    for read in (json.loads, ast.literal_eval):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")  # of escapes that Python does not know
                return read(literal)
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            continue
    return None


def _without_quote_marks(text: str) -> str:
    """Drop the marks of a quoted mail, where every line has one."""
    lines = text.strip().splitlines()
    return (
        "\n".join(_QUOTE_MARKS.sub("", line) for line in lines)
        if all(map(_QUOTE_MARKS.match, filter(None, lines)))
        else text
    )


def _without_forum_tags(text: str) -> str:
    """Drop BBCode whose tags are closed somewhere; pictures with their addresses."""
    closed = {name.lower() for name in _FORUM_END.findall(text)}
    text = _FORUM_MEDIA.sub("", text)
    return _FORUM_TAG.sub(lambda tag: "" if tag[1].lower() in closed else tag[0], text)


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
