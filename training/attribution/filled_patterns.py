"""Fill patterns of attribution, and parse the marks of their roles.

`<S1|{person}> <C1|said> <Q1|{a}>.` -> `Ana Ruiz said the dam will hold.`, with source, cue and content
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from training.attribution import rare_fillers, rare_shapes
from training.attribution.compose import lowered
from training.attribution.data import Annotated, Gold, Spans
from training.attribution.templates import FILLERS, PATTERNS

_MARK = re.compile(r"<([SCQ])([1-3]+)\||>|[^<>]+")


def patterned(sentences: list[Annotated], generator: random.Random) -> Annotated:
    """Fill a random pattern of ``templates`` with sentences.

    They have no attributions of their own.
    """
    return filled_at_random(PATTERNS, FILLERS, sentences, generator)


def shaped(sentences: list[Annotated], generator: random.Random) -> Annotated:
    """The same with a pattern of ``rare_shapes``."""
    (patterns,) = generator.choices(rare_shapes.SHAPES, rare_shapes.SHARES)
    return filled_at_random(patterns, rare_fillers.FILLERS, sentences, generator)


def filled_at_random(
    patterns: Sequence[str], fillers: dict[str, tuple[str, ...]], sentences: list[Annotated], generator: random.Random
) -> Annotated:
    """Fill one of `patterns` with fillers and with four of `sentences`."""
    pattern = generator.choice(patterns)
    values = {name: generator.choice(words) for name, words in fillers.items()}
    for _ in range(2):  # fillers hold fillers that hold others
        values = {name: value.format_map(values) for name, value in values.items()}
    values |= {f"{name}_capital": value[0].upper() + value[1:] for name, value in values.items()}
    for name, each in zip("ABDE", generator.sample(sentences, 4), strict=True):
        values |= {name: each.text.rstrip(".?!"), name.lower(): lowered(each.text.rstrip(".?!"))}
    # Angle brackets inside the sentences would be taken for the pattern's.
    return filled(pattern.format_map({name: value.replace("<", "").replace(">", "") for name, value in values.items()}))


def filled(pattern: str) -> Annotated:
    """The text of a filled pattern with its attributions.

    Nothing else is attributed in it. Attribution 2 is nested in 1; attribution 3 is not.
    """
    text, parts = unmarked(pattern)
    if text[0].islower():
        text = text[0].upper() + text[1:]
    golds = [
        Gold(parts.get(("S", level), []), parts[("C", level)], parts[("Q", level)], nested=level == "2")
        for level in "123"
        if ("C", level) in parts
    ]
    return Annotated(text, golds, surveyed=[(0, len(text))])


def unmarked(pattern: str) -> tuple[str, dict[tuple[str, str], Spans]]:
    """Parse a filled pattern into its text and its spans by role and attribution."""
    text = ""
    opened: list[tuple[str, str, int]] = []
    parts: dict[tuple[str, str], Spans] = {}
    for token in _MARK.finditer(pattern):
        if token.group() == ">":
            role, levels, start = opened.pop()
            for level in levels:
                parts.setdefault((role, level), []).append((start, len(text)))
        elif token.group(1):
            opened.append((token.group(1), token.group(2), len(text)))
        else:
            text += token.group()
    return text, {key: sorted(spans) for key, spans in parts.items()}
