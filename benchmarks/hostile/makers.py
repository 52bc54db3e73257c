"""Make inputs of any length of a unit: repeated, numbered, nested, shuffled."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable

Make = Callable[[int], str]


def repeated(unit: str, *, before: str = "", after: str = "") -> Make:
    """Repeat `unit` as often as it fits."""
    return lambda size: before + unit * max(1, (size - len(before) - len(after)) // len(unit)) + after


def numbered(unit: Callable[[int], str], *, before: str = "", after: str = "") -> Make:
    """Concatenate `unit(0)`, `unit(1)`, … up to the size; all differ."""

    def make(size: int) -> str:
        parts, length = [before], len(before) + len(after)
        for number in itertools.count():
            if length >= size:
                break
            parts.append(unit(number))
            length += len(parts[-1])
        return "".join(parts) + after

    return make


def nested(opening: str, closing: str, *, core: str = "x") -> Make:
    """Wrap `core` in as many pairs as fit."""

    def make(size: int) -> str:
        depth = max(1, (size - len(core)) // (len(opening) + len(closing)))
        return opening * depth + core + closing * depth

    return make


def shuffled(words: str) -> Make:
    """Words in a fixed random order."""

    def make(size: int) -> str:
        pick, choices = random.Random(7), words.split()
        return " ".join(pick.choice(choices) for _ in range(size // 6))

    return make


def name(number: int) -> str:
    """A name unique to `number`: "Abelin Ostrovi"."""
    letters = "".join(chr(97 + number // 26**place % 26) for place in range(3))
    return f"{letters.capitalize()}elin {letters[::-1].capitalize()}ovi"
