"""Which lines are interface text for certain, by the tables in `phrases`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pipelines.boilerplate.tables.phrases import OPENING_LIMITS, OPENINGS, PATTERN_LIMIT, PATTERNS, WHOLE, Table

# No phrase is longer, and no line that an opening may decide.
_LONGEST: Final = 1000
_EDGES: Final = " \t\r\n.,;:!?…·•|/\\-–—_*#+~<>»«›‹→←▶►▸▼▲↓↑✕✖×()[]{}\"'“”„‘’`©®™"
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
_SPACES: Final = re.compile(r"\s+")
# A phrase of one or two words that is punctuated like a sentence may be dialogue: "Save!", "Help."
_SENTENCE_END: Final = re.compile(r"[.!?。！？؟][\"'”’»)]*$")
_SHORT: Final = 2


@dataclass(frozen=True)
class InterfaceRule:
    """What a line was recognised by: the reason code, and the rule as "whole:en" or "opening:de"."""

    reason: str
    rule: str


def _patterns() -> list[tuple[str, str, str]]:
    return [(reason, name, pattern) for reason, rules in PATTERNS.items() for name, pattern in rules.items()]


_PATTERN: Final = re.compile(
    "|".join(f"(?P<p{index}>{pattern})" for index, (_, _, pattern) in enumerate(_patterns())), re.IGNORECASE
)
_PATTERN_RULES: Final = {
    f"p{index}": InterfaceRule(reason, name) for index, (reason, name, _) in enumerate(_patterns())
}


def fold(line: str) -> str:
    """`line` as the phrase tables write it: lower case, numbers as 0, no punctuation at either end.

    >>> fold("12 Comments »")
    '0 comments'
    """
    return _SPACES.sub(" ", _NUMBER.sub("0", line.lower())).strip(_EDGES)


@lru_cache(maxsize=4096)  # a page's lines are asked about more than once
def interface_rule(line: str) -> InterfaceRule | None:
    """The rule that says that `line`, one block of text, is interface text for certain; None where none does."""
    if len(line) > _LONGEST:
        return None
    folded = fold(line)
    rule = _whole().get(folded)
    if rule:
        is_dialogue = folded.count(" ") < _SHORT and _SENTENCE_END.search(line)
        return None if is_dialogue else rule
    return _opening_rule(folded, line) or _pattern_rule(folded, line)


def _pattern_rule(folded: str, line: str) -> InterfaceRule | None:
    if folded.count(" ") >= PATTERN_LIMIT:
        return None
    match = _PATTERN.search(line)
    return _PATTERN_RULES[match.lastgroup or ""] if match else None


def _opening_rule(folded: str, line: str) -> InterfaceRule | None:
    words = folded.count(" ") + 1
    # Punctuation that opens the line belongs to some openings: "(reporting by", "© 2020".
    unstripped = _SPACES.sub(" ", _NUMBER.sub("0", line.lower())).lstrip()
    for text in (folded, unstripped):
        for opening, rule in _openings().get(text[:_KEY], ()):
            if text.startswith(opening) and words <= OPENING_LIMITS[rule.reason]:
                rest = text[len(opening) : len(opening) + 1]
                if not (rest.isalnum() and opening[-1].isalnum()):
                    return rule
    return None


# Openings are looked up by their first characters; none is shorter.
_KEY: Final = 3


@lru_cache(maxsize=1)
def _whole() -> dict[str, InterfaceRule]:
    return {fold(phrase): InterfaceRule(reason, f"whole:{language}") for reason, language, phrase in _rows(WHOLE)}


@lru_cache(maxsize=1)
def _openings() -> dict[str, list[tuple[str, InterfaceRule]]]:
    by_key: dict[str, list[tuple[str, InterfaceRule]]] = {}
    for reason, language, phrase in _rows(OPENINGS):
        by_key.setdefault(phrase[:_KEY], []).append((phrase, InterfaceRule(reason, f"opening:{language}")))
    return by_key


def _rows(table: Table) -> Iterator[tuple[str, str, str]]:
    for reason, languages in table.items():
        for language, phrases in languages.items():
            for line in phrases.splitlines():
                if line.strip():
                    yield reason, language, line.strip()
