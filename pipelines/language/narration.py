"""A short text without quotations and names, often in other languages."""

from __future__ import annotations

import re
from typing import Final

from pipelines.language.common_words import ALL_COMMON_WORDS, WEEKDAYS

# Opening and closing marks; a straight quotation mark does either.
_MARKS: Final = {"“": "”", "„": "“”", "«": "»", "»": "«", "”": "”", '"': '"', "‹": "›", "「": "」", "『": "』"}
# Shorter quotations are words, not sentences: the "Ferry Bill".
_SHORTEST_QUOTATION: Final = 20
_LEAST_NARRATION: Final = 0.3

_ANY_MARK: Final = re.compile("[" + "".join(map(re.escape, _MARKS)) + "]")

# Within a name: `Joost van Dijck`, `Trattoria della Lanterna`.
_PARTICLES: Final = frozenset(
    "van von der den de del della di da do dos das du des la le al el bin ibn zu af av".split()
)
_SENTENCE_ENDS: Final = ".!?:…"
_PUNCTUATION: Final = "\"'“”„«»‹›()[],;:.!?…-–—"
# In title case, capital letters tell nothing.
_LEAST_LOWER_CASE: Final = 0.25


def without_quotations(text: str) -> str:
    """Remove longer quotations, unless hardly any text is left.

    >>> without_quotations('She thanked them. "Obrigado a todos por esta noite," she said.')
    'She thanked them.   she said.'
    """
    parts: list[str] = []
    last = position = 0
    while (position := _next_mark(text, position)) >= 0:
        end = min((end for mark in _MARKS[text[position]] if (end := text.find(mark, position + 1)) >= 0), default=-1)
        if end - position > _SHORTEST_QUOTATION:
            parts.append(text[last:position])
            last = end + 1
        position = max(end, position) + 1
    rest = " ".join([*parts, text[last:]])
    return rest if parts and len(rest.strip()) >= _LEAST_NARRATION * len(text) else text


def without_names(text: str) -> str:
    """Remove capitalised words within sentences, unless the text is in title case.

    >>> without_names("Why Szczepan Wójcik was left out by Dragomir Petrović")
    'Why was left out by'
    """
    words = text.split()
    bare = [word.strip(_PUNCTUATION) for word in words]
    is_name = [word[:1].isupper() and word != "I" and word.lower() not in WEEKDAYS for word in bare]
    if len(words) - sum(is_name) < _LEAST_LOWER_CASE * len(words):
        return text
    kept = []
    for index, word in enumerate(words):
        before, after = is_name[index - 1 : index] == [True], is_name[index + 1 : index + 2] == [True]
        if is_name[index]:
            opens_sentence = index == 0 or words[index - 1][-1] in _SENTENCE_ENDS
            is_dropped = not opens_sentence or (after and bare[index].lower() not in ALL_COMMON_WORDS)
        else:
            is_dropped = before and after and bare[index] in _PARTICLES
        if not is_dropped:
            kept.append(word)
    return " ".join(kept)


def _next_mark(text: str, position: int) -> int:
    found = _ANY_MARK.search(text, position)
    return found.start() if found else -1
