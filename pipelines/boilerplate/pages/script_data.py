"""Article bodies that only the data of a page's scripts holds.

Next.js sends JSON (`__NEXT_DATA__`) or a stream of rows (`self.__next_f.push`), Nuxt and others assign an object to a
variable. Wherever it stands, a body is one of two things: a string of markup or lines, or a list of paragraphs as
objects. All of them are collected, and the one with most running text is the article's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import lxml.html

from pipelines.boilerplate.interface import interface_rule
from pipelines.boilerplate.name_kinds import squeeze
from pipelines.boilerplate.pages.block import normalise
from pipelines.boilerplate.pages.blocks import read_blocks
from pipelines.boilerplate.pages.html_tree import parse_fragment
from pipelines.boilerplate.pages.lenient_json import load_json
from pipelines.core.words import count_words

_MAX_SCRIPT = 6_000_000
_MOST_VALUES = 200_000
_MOST_CANDIDATES = 400
_MAX_DEPTH = 40
# A body has so many characters in running paragraphs, each of so many words.
FEWEST_CHARACTERS = 250
_RUNNING_WORDS = 8
_MOST_COUNTED = 2_000
_NUXT = "__NUXT_DATA__"
_LONGEST_BODY = 400_000
_ENDS = tuple(".!?…\"”»'’)。！？」』:")
# Keys whose values are text of a paragraph, in the documents that editors write.
_TEXT_KEYS = frozenset(
    "text value content html children body paragraph insert data nodes blocks runs textcontent markup".split()
)
# Types of objects that are no paragraphs.
_NO_TEXT = re.compile(
    r"image|picture|figure|video|gallery|embed|advert|related|newsletter|promo|caption|script", re.IGNORECASE
)
_TYPE_KEYS = ("type", "_type", "nodeType", "__typename", "kind", "tag")
_FLIGHT = re.compile(r"self\.__next_f\s{0,3}(?:=[^;]{0,80}?)?\.push\(")
_ROW = re.compile(rb"([0-9a-f]{1,8}):(?:T([0-9a-f]{1,8}),)?")
_ASSIGNED = re.compile(r"(?:=|:|\()\s{0,20}(?=[{\[])")
_PARSED = re.compile(r"JSON\.parse\(\s{0,9}(?=[\"'])")
_STRING_PART = re.compile(r'\\.|"|[^"\\]+', re.DOTALL)
_MARKUP = re.compile(r"<(?:p|div|br|h[1-6]|ul|section)\b", re.IGNORECASE)


@dataclass
class _Finder:
    """The best body among all values that were given to it."""

    headline: str
    best: list[str] = field(default_factory=list)
    best_score: tuple[bool, int] = (False, FEWEST_CHARACTERS - 1)
    values: int = 0
    candidates: int = 0

    def look_at(self, value: object, depth: int = 0, *, titled: bool = False) -> None:
        """Look for a body in a value and everything in it."""
        self.values += 1
        if depth > _MAX_DEPTH or self.values > _MOST_VALUES:
            return
        if isinstance(value, str):
            self.look_at_text(value, titled=titled)
        elif isinstance(value, dict):
            titled = titled or any(isinstance(item, str) and self._is_headline(item) for item in value.values())
            for item in value.values():
                self.look_at(item, depth + 1, titled=titled)
        elif isinstance(value, list):
            if len(value) > 1:
                # Among values of other kinds a text without a key is an identifier or a class name.
                is_text = all(isinstance(item, str) for item in value)
                texts = map(normalise, value) if is_text else (text for item in value for text in _paragraphs_of(item))
                self._consider(list(texts), titled=titled)
            for item in value:
                self.look_at(item, depth + 1, titled=titled)

    def look_at_text(self, text: str, *, titled: bool = False) -> None:
        """Look for a body in a string of markup or lines, or of JSON in turn."""
        if not FEWEST_CHARACTERS <= len(text) <= _LONGEST_BODY or self.candidates > _MOST_CANDIDATES:
            return
        if text[:1] in "{[" and text[-1:] in "}]":
            try:
                inner = json.loads(text)
            except (ValueError, RecursionError):
                return
            self.look_at(inner, _MAX_DEPTH // 2, titled=titled)
        elif _MARKUP.search(text):
            self._consider(_paragraphs_of_markup(text), titled=titled)
        elif " " in text or "。" in text:
            self._consider([normalise(line) for line in text.split("\n")], titled=titled)

    def _is_headline(self, text: str) -> bool:
        return self.headline != "" and len(text) < 500 and squeeze(text) == self.headline

    def _consider(self, paragraphs: Sequence[str], *, titled: bool) -> None:
        """Keep paragraphs as the best candidate if they have most running text."""
        kept = [text for text in paragraphs if text]
        score = (titled, sum(min(len(text), _MOST_COUNTED) for text in kept if _is_running(text)))
        if score[1] >= FEWEST_CHARACTERS and score > self.best_score:
            self.candidates += 1
            self.best, self.best_score = kept, score


def find_script_body(tree: lxml.html.HtmlElement, headline: str | None) -> list[str]:
    """The paragraphs of the body in the page's script data; [] where there is none.

    Args:
        tree: the page.
        headline: the article's, which tells its data from that of other articles.
    """
    finder = _Finder(squeeze(headline or ""))
    flight: list[str] = []
    for script in tree.iterfind(".//script"):
        text = script.text
        if not text or len(text) > _MAX_SCRIPT:
            continue
        if _FLIGHT.search(text[:400]):
            flight.extend(_flight_pieces(text))
            continue
        kind = (script.get("type") or "").lower()
        if len(text) < FEWEST_CHARACTERS or "ld+json" in kind or "template" in kind:
            continue
        if "json" in kind:
            for value in load_json(text):
                finder.look_at(_with_references(value) if script.get("id") == _NUXT else value)
        else:
            for value in _assigned_values(text):
                finder.look_at(value)
    for value in _flight_rows("".join(flight)):
        finder.look_at(value)
    return [text for text in finder.best if interface_rule(text) is None]


def _with_references(values: object) -> object:
    """Replace places in the list that Nuxt writes by the values that stand there.

    [{"text": 1}, "The pier is shut."] -> {"text": "The pier is shut."}
    """
    if not isinstance(values, list):
        return values
    left = _MOST_VALUES

    def at(place: object, depth: int) -> object:
        nonlocal left
        left -= 1
        if not isinstance(place, int) or not 0 <= place < len(values) or depth > _MAX_DEPTH or left < 0:
            return None
        value = values[place]
        if isinstance(value, dict):
            return {key: at(item, depth + 1) for key, item in value.items()}
        if isinstance(value, list):
            # A kind of container before the place of what it holds: ["Reactive", 3].
            items = value[1:2] if value and isinstance(value[0], str) else value
            return [at(item, depth + 1) for item in items]
        return value

    return at(0, 0)


def _is_running(text: str) -> bool:
    return count_words(text) >= _RUNNING_WORDS and text.endswith(_ENDS)


def _paragraphs_of_markup(text: str) -> list[str]:
    """The paragraphs of HTML in a string, without asides and figures."""
    fragment = parse_fragment(text)
    if fragment is None:
        return []
    blocks = read_blocks(fragment)
    return [
        block.text for block in blocks if block.node.tag != "figcaption" and not block.node.is_in("aside", "figure")
    ]


def _paragraphs_of(item: object) -> list[str]:
    """The text of an item in a list of paragraphs: of its parts or its markup."""
    if isinstance(item, str):
        return []
    text = "".join(_text_in(item, 0))
    if not text.strip():
        return []
    return _paragraphs_of_markup(text) if _MARKUP.search(text) or "</" in text else [normalise(text)]


def _text_in(value: object, depth: int) -> Iterator[str]:
    """The pieces of text in the object of a paragraph."""
    if depth > 12:
        return
    if isinstance(value, str):
        if depth:
            yield value
    elif isinstance(value, list):
        if len(value) == 4 and value[0] == "$" and isinstance(value[3], dict):
            yield from _text_in(value[3].get("children"), depth + 1)
            return
        for item in value:
            yield from _text_in(item, depth + 1)
    elif isinstance(value, dict):
        kind = next((value[key] for key in _TYPE_KEYS if isinstance(value.get(key), str)), "")
        if _NO_TEXT.search(kind):
            return
        for key, item in value.items():
            if key.lower() in _TEXT_KEYS:
                yield from _text_in(item, depth + 1)


def _flight_pieces(script: str) -> Iterator[str]:
    """The strings that one script pushes to the stream."""
    start = script.find("[", script.find(".push("))
    end = script.rfind("]")
    if start < 0 or end < start:
        return
    for value in load_json(script[start : end + 1]):
        if isinstance(value, list) and len(value) > 1 and isinstance(value[1], str):
            yield value[1]


def _flight_rows(stream: str) -> Iterator[object]:
    """The values in the rows of a stream of React: "2:T3d1,…text" or "3:…JSON"."""
    data = stream.encode("utf-8", "surrogatepass")
    at = 0
    while at < len(data):
        row = _ROW.match(data, at)
        if row is None:
            at = data.find(b"\n", at) + 1
            if not at:
                return
            continue
        if row[2] is not None:
            at = row.end() + int(row[2], 16)
            yield data[row.end() : at].decode("utf-8", "replace")
            continue
        end = data.find(b"\n", row.end())
        end = len(data) if end < 0 else end
        line = data[row.end() : end].decode("utf-8", "replace")
        at = end + 1
        if line[:1] in ("[", "{", '"'):
            try:
                yield json.loads(line)
            except (ValueError, RecursionError):
                continue


def _assigned_values(script: str) -> Iterator[object]:
    """The objects that a script assigns or passes on, or else its strings."""
    decoder = json.JSONDecoder(strict=False)
    found = False
    at = 0
    for _ in range(20):
        parsed = _PARSED.search(script, at)
        opening = _ASSIGNED.search(script, at)
        if opening is None or (parsed is not None and parsed.start() < opening.start()):
            break
        try:
            value, at = decoder.raw_decode(script, opening.end())
        except (ValueError, RecursionError):
            at = opening.end() + 1
            continue
        if len(str(value)[:FEWEST_CHARACTERS]) >= FEWEST_CHARACTERS:
            found = True
            yield value
    if not found:
        yield from _strings(script)


def _strings(script: str) -> Iterator[str]:
    """The longer strings in double quotation marks of a script, in one pass."""
    parts: list[str] | None = None
    for match in _STRING_PART.finditer(script):
        piece = match.group()
        if piece != '"':
            if parts is not None:
                parts.append(piece)
            continue
        if parts is None:
            parts = []
            continue
        text = "".join(parts)
        parts = None
        if len(text) >= FEWEST_CHARACTERS:
            try:
                value = json.loads(f'"{text}"', strict=False)
            except ValueError:
                value = text.replace('\\"', '"').replace("\\n", "\n").replace("\\/", "/")
            if isinstance(value, str):
                yield value
