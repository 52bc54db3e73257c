"""Attributions that take up the sentence before, in other languages.

`Die Brücke ist zu. [Das] sagte der Minister.`    `Мост закрыт. [Об этом] сообщил мэр.`
`Most je zavřený. Řekl [to] starosta.`
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipelines.claims.foreign.cues import is_reporting_verb
from pipelines.claims.foreign.source_kinds import kind_of_mention
from pipelines.claims.foreign.subjects import Entity, speaker_behind
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.core.spans import Span, Spans, items_inside, shared_length

_OPENERS = {
    "cs": r"(?=\w+\s(?:to|o tom)\s)",
    "de": r"(?:Das|Dies)\s",
    "nl": r"(?:Dat|Dit)\s",
    "ru": r"Об этом\s",
}
"""Patterns of the words before a verb that stand for what was said."""
_TAKEN_UP = re.compile(r"\s(?:(?:to|o tom)\s)?(?!(?:gut|viel|nichts|alles|man|sich|в)\s)")
_WORD = re.compile(r"[^\W\d_]+")
_REACH = {"ru": 70}
"""Characters in which the verb begins, where it need not stand first."""
_PARTICLE = re.compile(r"\s(?:mit|an|bekannt|weten|mee|ook|auch|zudem|bereits)\Z")
_FRAME = re.compile(r"[^,;:(!?\n]{3,120}")
_QUOTED_NAME = re.compile(r"\s[„“\"«]")
_SENTENCE_END = re.compile(r"[.!?…][»”“\"]?\Z")
_FEWEST = 20
"""Characters of a sentence that is taken up."""
_LET_KNOW = {"laat", "liet", "lieten"}
_LET_KNOW_ENDS = re.compile(r"\sweten(?!\w)")
_LONGEST_VERB = 20
_CONFIDENCE = 0.75


def find_back_references(
    text: str, read: Sequence[Attribution], sentences: Spans, entities: Sequence[Entity], language: str
) -> list[Attribution]:
    """Find attributions of a whole sentence by the one behind it.

    Args:
        read: the attributions found so far; what one of them attributes is not taken up.
    """
    opener = _OPENERS.get(language)
    if opener is None:
        return []
    found = []
    for before, sentence in pairwise(sentences):
        opened = re.compile(opener).match(text, *sentence)
        if opened is None or not _is_free(text, before, read):
            continue
        verb = _verb(text, opened.end(), sentence[1], language)
        behind = _TAKEN_UP.match(text, verb[1], sentence[1]) if verb else None
        source = _source(text, (behind.end(), sentence[1]), entities, language) if behind else None
        if verb and source:
            found.append(Attribution([source], [verb], [before], _CONFIDENCE))
    return found


def _verb(text: str, start: int, end: int, language: str) -> Span | None:
    """The reporting verb from `start` on, or that of `laat … weten`."""
    for word in _WORD.finditer(text, start, min(end, start + _REACH.get(language, 1) + _LONGEST_VERB)):
        if word.start() > start + _REACH.get(language, 0):
            return None
        if is_reporting_verb(word.group(), language):
            return word.span()
        if word.group() in _LET_KNOW and _LET_KNOW_ENDS.search(text, word.end(), end):
            return word.span()
    return None


def _is_free(text: str, sentence: Span, read: Sequence[Attribution]) -> bool:
    """Whether a sentence ends as one does, and nobody else says it."""
    start, end = sentence
    if end - start < _FEWEST or not _SENTENCE_END.search(text[start:end].rstrip()):
        return False
    return not any(shared_length([*one.content, *one.cue], [sentence]) for one in read)


def _source(text: str, behind: Span, entities: Sequence[Entity], language: str) -> Span | None:
    """The source behind the verb: a name or a noun for who speaks."""
    frame = _FRAME.match(text, *behind)
    start, end = speaker_behind(text, frame.span(), entities, language) if frame else (0, 0)
    quoted = _QUOTED_NAME.search(text, start, end)
    mention = text[start : quoted.start() if quoted else end]
    mention = mention[: particle.start()] if (particle := _PARTICLE.search(mention)) else mention
    bare = re.sub(rf"^(?:{WORDS[language].articles})", "", mention, flags=re.IGNORECASE)
    kind = kind_of_mention(mention, bare, language) if bare else None
    span = (start, end if quoted and kind == "publication" else start + len(mention))
    known = kind or mention.lower() in WORDS[language].pronouns or items_inside(entities, [span])
    return span if mention and known else None
