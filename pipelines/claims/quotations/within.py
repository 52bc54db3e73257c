"""Speakers within quotation marks, or in direct speech behind a dash.

« Je ne sais pas, répond-il, mais nous verrons. »
«Не знаю, — ответил он, — посмотрим».
—No lo sé —dijo Ana Ruiz—. Ya veremos.
"""

from __future__ import annotations

from pipelines.claims.quotations.frames import Frame, inverted
from pipelines.claims.quotations.passage import SENTENCE_ENDS, Passage
from pipelines.claims.tables.quotations.grammar import Grammar
from pipelines.core.spans import Span

_LONGEST_REST = 20  # words between the speaker and the dash with which the words go on
_FURTHEST = 150  # words before the speaker


def within(passage: Passage, opening: int, closing: int, grammar: Grammar) -> tuple[Frame, tuple[Span, ...]] | None:
    """Find a speaker between tokens `opening` and `closing`, and the words around."""
    first = opening + 1
    dialogue = opening not in passage.closing
    for at in range(first, min(closing, first + _FURTHEST)):
        if passage.words[at] not in grammar.interruption or not _spaced(passage, at, grammar.interruption):
            continue
        if passage.longest(at + 1, grammar.as_clauses):
            continue
        frame = inverted(passage, at + 1, grammar)
        if frame is None or frame.end > closing or not frame.speaks:
            continue
        head = _trimmed(passage, first if dialogue else opening, at)
        resumed = _resumed(passage, frame.end, closing, grammar.interruption, dialogue=dialogue)
        if head is None or resumed is None:
            continue
        rest = (passage.spans[resumed][0], passage.spans[closing - 1][1]) if resumed < closing else None
        # A lone closing mark, or a full stop before one, says nothing.
        said = rest is not None and any(character.isalnum() for character in passage.text[slice(*rest)])
        return frame, ((head, rest) if rest and said else (head,))
    return None


def _spaced(passage: Passage, at: int, interruption: str) -> bool:
    """Whether the mark separates words; a dash needs a space on its left."""
    start = passage.spans[at][0]
    return interruption == "," or passage.text[start - 1].isspace()


def _trimmed(passage: Passage, first: int, at: int) -> Span | None:
    """The words from token `first` to the mark at `at`, without the comma before it."""
    last = at - 1
    while last > first and passage.words[last] == ",":
        last -= 1
    return (
        (passage.spans[first][0], passage.spans[last][1]) if any(map(passage.is_word, range(first, last + 1))) else None
    )


def _resumed(passage: Passage, at: int, closing: int, interruption: str, *, dialogue: bool) -> int | None:
    """The token at which the quotation continues; `closing` if it does not."""
    for index in range(at, min(at + _LONGEST_REST, closing)):
        word = passage.words[index]
        if interruption == ",":
            if word in f",{''.join(SENTENCE_ENDS)}":
                # Behind a dash a new sentence may be the narrator's.
                return closing if dialogue else index + 1
        elif word in interruption:
            return next((rest for rest in range(index + 1, closing) if passage.words[rest] not in ",.;:"), closing)
        elif word in SENTENCE_ENDS and index + 1 < closing and passage.words[index + 1] not in interruption:
            return closing if dialogue else None
    return closing if closing - at < _LONGEST_REST else None
