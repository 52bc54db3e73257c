"""Read JSON as publishers write it.

With comments, stray quotes and commas, bad escapes, single quotes, several values in a row.

Valid JSON goes to the standard parser. Everything else is read in one pass that keeps what it understands:

    {"name": "The "old" bridge",};  ->  {"name": 'The "old" bridge'}
"""

from __future__ import annotations

import html
import json
import re
from typing import Final

_MAX_DEPTH: Final = 60
# Comment marks that wrap a script for browsers without scripts or for XML parsers; they stand at its very ends.
_OPENING_MARK: Final = re.compile(r"\s{0,50}(?:<!--|(?:/\*|//)?\s{0,9}<!\[CDATA\[\s{0,9}(?:\*/)?)")
_CLOSING_MARK: Final = re.compile(r"(?:(?:/\*|//)?\s{0,9}\]\]>\s{0,9}(?:\*/)?|(?://\s{0,9})?-->)[;\s]{0,9}$")
_LONGEST_MARK: Final = 60
_SPACE: Final = re.compile(r"(?:[\s\ufeff\u200b;]|//[^\n]*|<!--|-->)*")
# A quotation mark ends a string where one of these follows; elsewhere it is a part of the string.
_AFTER_KEY: Final = re.compile(r"\s{0,200}:")
_AFTER_VALUE: Final = re.compile(
    r"\s{0,200}(?:[}\]]|$|;|(?:,\s{0,50}){1,3}(?:[\"{\[}\]\d/-]|true|false|null|'[@\w]{1,40}'\s{0,9}:|$))"
)
# In single quotes, as a program prints what is no JSON: a key, and what follows a value. An apostrophe ends neither.
_SINGLE_KEY: Final = re.compile(r"'(?=[^'\"\n]{1,100}'\s{0,20}:)")
_AFTER_SINGLE: Final = re.compile(
    r"\s{0,200}(?:[}\]]|$|;|(?:,\s{0,50}){1,3}(?:['\"{\[}\]\d-]|[Tt]rue|[Ff]alse|null|None|$))"
)
_IN_STRING: Final = {'"': re.compile(r'[^"\\]+'), "'": re.compile(r"[^'\\]+")}
_WORD: Final = re.compile(r"[^\s,:{}\[\]\";]{1,400}")
_ESCAPES: Final = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_HEX: Final = re.compile(r"[0-9a-fA-F]{4}")
_LITERALS: Final[dict[str, object]] = {
    "true": True,
    "false": False,
    "null": None,
    "undefined": None,
    "NaN": None,
    "True": True,
    "False": False,
    "None": None,
}


def load_json(source: str) -> list[object]:
    """The values in a piece of JSON; several may follow one another."""
    text = _without_marks(source)
    if '"' not in text and "&quot;" in text:
        text = html.unescape(text)
    try:
        return [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        return _LenientReader(text).values()


def _without_marks(source: str) -> str:
    """Remove comment and CDATA marks around JSON in a script."""
    text = source.strip("\ufeff \t\r\n")
    if (mark := _OPENING_MARK.match(text)) is not None:
        text = text[mark.end() :]
    if (mark := _CLOSING_MARK.search(text, max(len(text) - _LONGEST_MARK, 0))) is not None:
        text = text[: mark.start()]
    return text.strip("\ufeff \t\r\n;")


class _LenientReader:
    """A pass over broken JSON; each method reads what begins at `at` and moves on."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self._last_comment_end = text.rfind("*/") - 1

    def values(self) -> list[object]:
        """All objects and arrays at the top level, past what is between them."""
        found: list[object] = []
        while self._skip_space() < len(self.text):
            if self.text[self.at] in "{[":
                found.append(self._value(0))
            else:
                self.at += 1
        return found

    def _skip_space(self) -> int:
        """Move past white space and comments; one that is never closed is no comment."""
        while True:
            space = _SPACE.match(self.text, self.at)
            self.at = space.end() if space else self.at
            if not self.text.startswith("/*", self.at) or self.at >= self._last_comment_end:
                return self.at
            self.at = self.text.index("*/", self.at + 2) + 2

    def _peek(self) -> str:
        at = self._skip_space()
        return self.text[at : at + 1]

    def _value(self, depth: int) -> object:
        """Read the value at the current place, whatever its kind."""
        first = self._peek()
        if first == "{" and depth < _MAX_DEPTH:
            return self._object(depth)
        if first == "[" and depth < _MAX_DEPTH:
            return self._array(depth)
        if first in _IN_STRING:
            return self._string(_AFTER_VALUE if first == '"' else _AFTER_SINGLE)
        return self._literal()

    def _object(self, depth: int) -> dict[str, object]:
        """Read an object, skipping what is no key."""
        self.at += 1
        found: dict[str, object] = {}
        while (first := self._peek()) and first != "}":
            if first != '"' and not _SINGLE_KEY.match(self.text, self.at):
                self.at += 1
                continue
            key = self._string(_AFTER_KEY)
            if self._peek() == ":":
                self.at += 1
                found[key] = self._value(depth + 1)
        self.at += 1
        return found

    def _array(self, depth: int) -> list[object]:
        """Read an array; commas, colons and stray braces in it are skipped."""
        self.at += 1
        found: list[object] = []
        while (first := self._peek()) and first != "]":
            if first in ",:}":
                self.at += 1
            else:
                found.append(self._value(depth + 1))
        self.at += 1
        return found

    def _string(self, end: re.Pattern[str]) -> str:
        """Read a string up to its quotation mark before one of `end`."""
        mark = self.text[self.at]
        self.at += 1
        parts: list[str] = []
        while self.at < len(self.text):
            plain = _IN_STRING[mark].match(self.text, self.at)
            if plain is not None:
                parts.append(plain.group())
                self.at = plain.end()
                continue
            if self.text[self.at] == "\\":
                parts.append(self._escape())
                continue
            self.at += 1
            if end.match(self.text, self.at):
                break
            parts.append(mark)
        return "".join(parts)

    def _escape(self) -> str:
        """Read an escape sequence; of an invalid one its sign stays."""
        sign = self.text[self.at + 1 : self.at + 2]
        self.at += 2
        if sign == "u" and (code := _HEX.match(self.text, self.at)) is not None:
            self.at = code.end()
            return chr(int(code.group(), 16))
        return _ESCAPES.get(sign, sign)

    def _literal(self) -> object:
        """Read a number, a literal, or a word without quotation marks."""
        word = _WORD.match(self.text, self.at)
        if word is None:
            self.at += 1
            return None
        self.at = word.end()
        if word.group() in _LITERALS:
            return _LITERALS[word.group()]
        try:
            return float(word.group()) if "." in word.group() else int(word.group())
        except ValueError:
            return word.group()
