"""Interface text in another script than the article.

A quoted name or sentence inside a paragraph is the article's; a short line of its own, or a run behind the last
sentence of a paragraph, is a leftover of the page.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import Final

# Share of the dump's letters above which a second script is part of the article, as in a bilingual page.
_BILINGUAL: Final = 0.2
_SAMPLE: Final = 20_000
_LETTER: Final = re.compile(r"[^\W\d_]")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_OTHER: Final = r"[^\W\d_\u0000-\u02af\u1e00-\u1eff]"
_NOT_LATIN: Final = re.compile(_OTHER)

# Scripts that are written together count as one.
_FAMILY: Final = {"HIRAGANA": "CJK", "KATAKANA": "CJK", "KATAKANA-HIRAGANA": "CJK", "FULLWIDTH": "CJK"}

_MOST_WORDS: Final = 12
# One word to twelve, two letters at least. Words are told apart in one way only, or a long run would take for ever.
_TAIL: Final = re.compile(
    rf"(?<=[.!?…\"”’»)])(?P<gap>\s*)(?P<run>(?={_OTHER}[\s,-]*{_OTHER}){_OTHER}+(?:[\s,-]+{_OTHER}+){{0,11}}[\s,-]*)$"
)


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    name = unicodedata.name(letter, "UNKNOWN").split(" ", 1)[0]
    return _FAMILY.get(name, name)


def scripts(text: str) -> Counter[str]:
    """Count the letters of each script, by the first word of their Unicode names."""
    if text.isascii():
        return Counter({"LATIN": len(_LETTER.findall(text))})
    return Counter(_script(letter) for letter in _LETTER.findall(text))


def has_other_letters(text: str) -> bool:
    """Whether `text` has letters that are not Latin."""
    return not text.isascii() and _NOT_LATIN.search(text) is not None


def main_script(text: str) -> str | None:
    """Return the script of the dump; None if a second one has over a fifth of it."""
    sample = text[:_SAMPLE]
    if not _NOT_LATIN.search(sample):
        return "LATIN"
    letters = sum(map(len, _LETTERS.findall(sample)))
    if len(_NOT_LATIN.findall(sample)) <= _BILINGUAL * letters:
        return "LATIN"
    counts = scripts(sample)
    (script, count), *_ = counts.most_common(1) or [("", 0)]
    return script if count and count >= (1 - _BILINGUAL) * sum(counts.values()) else None


def is_foreign(line: str, script: str | None) -> bool:
    """Whether all letters of a line are of another script than `script`."""
    if script is None or (script == "LATIN" and not has_other_letters(line)):
        return False
    counts = scripts(line)
    return bool(counts) and script not in counts


def is_stray(line: str, script: str | None) -> bool:
    """Whether a line is short, in a foreign script other than Latin, and unquoted.

    Latin lines in other scripts are names, titles and scores too often to go for their script alone.
    """
    if script is None or (script == "LATIN" and not has_other_letters(line)):
        return False
    if line[0] in "\"“„«‘'(（「" or line.count(" ") >= _MOST_WORDS or len(line) > 100:
        return False
    return is_foreign(line, script) and "LATIN" not in scripts(line)


def split_stray_tail(line: str, script: str | None) -> tuple[str, str]:
    """Split a paragraph into its text and a trailing run in a foreign script."""
    if script != "LATIN" or line.isascii():
        return line, ""
    match = _TAIL.search(line, max(0, len(line) - 200))
    return (line[: match.start()], match["run"]) if match else (line, "")
