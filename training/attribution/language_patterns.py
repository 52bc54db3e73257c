"""Patterns of attribution by language, and the words that fill them.

Read from ``language_patterns.json``, which explains them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

_TABLE = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))

PATTERNS: Mapping[str, tuple[str, ...]] = {
    language: tuple(_TABLE["patterns"][name]) for language, name in _TABLE["patterns_of"].items()
}
"""The patterns of each language, by its code."""

FRAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    language: {name: tuple(words) for name, words in frame.items()} for language, frame in _TABLE["frames"].items()
}
"""The words for each name in a language's patterns."""
