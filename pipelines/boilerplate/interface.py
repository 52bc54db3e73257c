"""Recognise lines that are certainly interface text, by the tables in `phrases`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pipelines.boilerplate.tables.phrases import OPENING_LIMITS, OPENINGS, PATTERN_LIMIT, PATTERNS, WHOLE, phrase_rows
from pipelines.core.words import count_words, has_unspaced_script

# No line that an opening may decide is longer, and no phrase.
_LONGEST: Final = 1000
_MOST_WORDS: Final = max(*OPENING_LIMITS.values(), PATTERN_LIMIT)
_READ: Final = 200
_EDGES: Final = " \t\r\n.,;:!?…【】《》〈〉「」『』｜：！？。、··•|/\\-–—_*#+~<>»«›‹→←▶►▸▼▲↓↑✕✖×()[]{}\"'“”„‘’`©®™"
# Arrows and bullets before a line's first word; brackets and quotation marks may belong to an opening.
_MARKS: Final = " *-–—•·・▶►▷▸→»›>■□●○◆◇▼▽☞☛👉📢🔴"
_FOR_A_COLON: Final = ">»|–→"
_LABEL_ENDS: Final = frozenset(":：?")
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
# A phrase of one or two words that is punctuated like a sentence may be dialogue: "Save!", "Help."
_SENTENCE_END: Final = re.compile(r"[.!?。！？؟][\"'”’»)]*$")
_SHORT: Final = 2


@dataclass(frozen=True)
class InterfaceRule:
    """The reason code of a recognised line, and the rule, such as "whole:en"."""

    reason: str
    rule: str


def _compiled(*, anchored: bool) -> re.Pattern[str]:
    """Join patterns into one: those for a line's beginning, or those for any place."""
    chosen = [
        f"(?P<p{index}>{pattern})"
        for index, (_, _, pattern) in enumerate(_PATTERN_ROWS)
        if pattern.startswith("^") == anchored
    ]
    return re.compile("|".join(chosen), re.IGNORECASE)


_PATTERN_ROWS: Final = [
    (reason, name, pattern) for reason, rules in PATTERNS.items() for name, pattern in rules.items()
]
_AT_START: Final = _compiled(anchored=True)
_ANYWHERE: Final = _compiled(anchored=False)
_PATTERN_RULES: Final = {
    f"p{index}": InterfaceRule(reason, name) for index, (reason, name, _) in enumerate(_PATTERN_ROWS)
}


def fold(line: str) -> str:
    """Write a line as the phrase tables do: lower case, numbers as 0, trimmed.

    >>> fold("12 Comments »")
    '0 comments'
    """
    return _lowered(line).strip(_EDGES)


def _lowered(line: str) -> str:
    return " ".join(_NUMBER.sub("0", _lower(line)).split())


def _lower(text: str) -> str:
    """Lower case, with one letter for the dotted and the dotless i of Turkish."""
    return text.lower() if text.isascii() else text.replace("İ", "i").lower().replace("ı", "i")


@lru_cache(maxsize=4096)  # a page's lines are asked about more than once
def interface_rule(line: str) -> InterfaceRule | None:
    """Return the rule by which a line is certainly interface text, or None."""
    # Of a long line no more is read than the longest phrase has.
    return _rule(line, _lowered(line[:_READ]))


def interface_rules(lines: Mapping[str, bool]) -> list[InterfaceRule | None]:
    """Apply `interface_rule` to many lines at once.

    Each line, of single spaces and without line breaks, comes with whether it has a digit.
    """
    return [
        _rule(line, _NUMBER.sub("0", _lower(line[:_READ])) if has_digit else _lower(line[:_READ]))
        for line, has_digit in lines.items()
    ]


def _rule(line: str, lowered: str) -> InterfaceRule | None:
    """The rule by which a line is interface text: whole, opening or pattern."""
    if len(line) > _LONGEST:
        return None
    spaces = line.count(" ")
    if spaces > _MOST_WORDS:
        return None
    folded = lowered.strip(_EDGES)
    rule = _whole().get(folded) if len(line) <= _READ else None
    if rule:
        is_dialogue = folded.count(" ") < _SHORT and _SENTENCE_END.search(line)
        return None if is_dialogue else rule
    return _opening_rule(line, folded, lowered, words=spaces + 1) or _pattern_rule(line, spaces)


def _pattern_rule(line: str, spaces: int) -> InterfaceRule | None:
    if spaces >= PATTERN_LIMIT:
        return None
    match = _AT_START.match(line) or _ANYWHERE.search(line)
    return _PATTERN_RULES[match.lastgroup or ""] if match else None


def _opening_rule(line: str, folded: str, lowered: str, *, words: int) -> InterfaceRule | None:
    """The rule of a phrase with which a line begins, within a limit of words."""
    # Punctuation that opens the line belongs to some openings: "(reporting by", "© 2020".
    by_key = _openings()
    unmarked = lowered.lstrip(_MARKS)
    # Of a line that is only an opening with a colon, nothing but the colon is folded away.
    differ = unmarked[:_KEY] != folded[:_KEY] or unmarked[-1:] in _LABEL_ENDS
    for text in (folded, unmarked) if differ else (folded,):
        for opening, rule in by_key.get(text[:_KEY], ()):
            if text.startswith(opening) and words <= OPENING_LIMITS[rule.reason]:
                rest = text[len(opening) : len(opening) + 1]
                if rest.isalnum() and opening[-1].isalnum() and not has_unspaced_script(opening[-1]):
                    continue
                # Of a line without spaces the words are estimated, but only where it matters.
                if not has_unspaced_script(opening) or count_words(line) <= OPENING_LIMITS[rule.reason]:
                    return rule
    return None


# Openings are looked up by their first characters; none is shorter.
_KEY: Final = 3


@lru_cache(maxsize=1)
def _whole() -> dict[str, InterfaceRule]:
    """Folded lines with their rules."""
    return {
        fold(form): InterfaceRule(reason, f"whole:{language}")
        for reason, language, phrase in phrase_rows(WHOLE)
        for form in _forms(phrase, language)
    }


@lru_cache(maxsize=1)
def _openings() -> dict[str, list[tuple[str, InterfaceRule]]]:
    """Openings with their rules, by their first characters."""
    by_key: dict[str, list[tuple[str, InterfaceRule]]] = {}
    for reason, language, phrase in phrase_rows(OPENINGS):
        for opening in map(_lower, _forms(phrase, language)):
            if len(opening) < _KEY:
                raise ValueError(f"an opening of fewer than {_KEY} characters: {opening!r}")
            by_key.setdefault(opening[:_KEY], []).append((opening, InterfaceRule(reason, f"opening:{language}")))
    return by_key


def _forms(phrase: str, language: str) -> list[str]:
    """The forms of a phrase, with another sign for its colon or without accents.

    Sites write "Leggi anche > …" for "Leggi anche: …"; Greek in capitals has no accents.
    """
    forms = [phrase]
    if phrase[-1] == ":" and " " in phrase.rstrip(" :"):
        forms += [f"{phrase.rstrip(' :')} {sign}" for sign in _FOR_A_COLON]
    if language == "el":
        forms += [_unaccented(form) for form in forms]
    return forms


def _unaccented(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
