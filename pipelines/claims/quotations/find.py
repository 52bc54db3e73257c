"""Find direct quotations with their speaker, in four languages.

By quotation marks and reporting verbs.

    „Die Brücke ist sicher“, sagte der Minister Max Kern.        quotation, verb, speaker
    „Die Brücke“, sagte Kern, „ist sicher.“                      broken by verb and speaker
    „Die Brücke ist zu“, sagte Kern. „Das bleibt so.“            going on behind them
    Max Kern sagte: „Die Brücke ist sicher.“                     speaker, verb, quotation

Only what stands in quotation marks, or behind the dash of a dialogue, and has a verb and a speaker right beside it is
taken, so that precision comes before recall.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from pipelines.claims.quotations.frames import Frame, before, behind
from pipelines.claims.quotations.marked import marked
from pipelines.claims.quotations.passage import DASHES, SENTENCE_ENDS, Passage
from pipelines.claims.quotations.within import within
from pipelines.claims.sentences import paragraphs
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.quotations.grammar import Grammar
from pipelines.claims.tables.quotations.languages import GRAMMARS
from pipelines.core.language_codes import base_language
from pipelines.core.spans import Span

_FEWEST_WORDS = 3
_FEWEST_IN_SPEECH = 2
_FEWEST_IN_SENTENCE = 6  # where the quotation ends a sentence that is not all said
_MOST_WORDS_BEFORE = 30
_GAP_WORDS = 8  # of a gap, in which a title may be announced
_LONGEST_REST = 160  # characters between a speaker and the next quoted sentence
_BROKEN = re.compile(r"[^.:!?…\n]{0,50}(?:,\s?|\s)[–—-]?\s?")
_NEW_SENTENCE = re.compile(r"[.!?…][»”“\"]?\s+\S|\n")
_CONFIDENCE = 0.9  # about the precision on the cases of the tests


@dataclass(frozen=True)
class Quotation:
    """The words of one speaker, and what attributes them."""

    fragments: tuple[Span, ...]
    frame: Frame
    place: Literal["before", "behind", "within"]


def find_quotations(text: str, *, language: str) -> list[Attribution]:
    """Find direct quotations with a speaker, in text order.

    None in languages that have no table in `tables.quotations`.

    Args:
        language: BCP 47 code.
    """
    grammar = GRAMMARS.get(base_language(language))
    if grammar is None:
        return []
    found: list[Quotation] = []
    for start, end in paragraphs(text):
        quoted = marked(text, start, end, grammar.marks)
        if quoted or text[start] in grammar.dialogue:
            found += _quotations_in(Passage(text, start, end, quoted), grammar)
    return [Attribution([each.frame.source], [each.frame.cue], list(each.fragments), _CONFIDENCE) for each in found]


def _quotations_in(passage: Passage, grammar: Grammar) -> list[Quotation]:
    """The quotations in a paragraph that have a speaker, in text order."""
    found: list[Quotation] = []
    behinds = [_behind(passage, span, grammar) for span in passage.quoted]
    taken = 0
    for index, span in enumerate(passage.quoted):
        if index < taken:
            continue
        quotation = behinds[index] or _before(passage, span, grammar) or _within(passage, span, grammar)
        taken = index + 1
        if quotation is None:
            continue
        while taken < len(behinds) and behinds[taken] is None:
            following = passage.quoted[taken]
            longer = (
                _with_next(passage, quotation, following, grammar)
                if _within(passage, following, grammar) is None
                else None
            )
            if longer is None:
                break
            quotation = longer
            taken += 1
        if _enough(passage, quotation):
            found.append(quotation)
    return found or _dialogue(passage, grammar)


def _behind(passage: Passage, span: Span, grammar: Grammar) -> Quotation | None:
    """The quotation in `span` with the speaker right behind it."""
    frame = behind(passage, passage.token(span[1]), grammar)
    if frame is None:
        return None
    opening = passage.token(span[0])
    count = _words(passage, span)
    if not _opens_sentence(passage, opening) and (
        count < _FEWEST_IN_SENTENCE or _speaks_of_work(passage, opening, grammar)
    ):
        return None
    if count < _FEWEST_IN_SENTENCE and _sentence_goes_on(passage, frame.end):
        return None
    return Quotation((span,), frame, "behind")


def _sentence_goes_on(passage: Passage, at: int) -> bool:
    """Whether the sentence continues after the speaker, outside of the marks.

    «Заря», — сказал Орлов, — давно закрыта.
    """
    dashed = passage.words[at : at + 2] in [[",", dash] for dash in DASHES]
    return dashed and passage.is_word(at + 2) and passage.lower[at + 2] == passage.words[at + 2]


def _before(passage: Passage, span: Span, grammar: Grammar) -> Quotation | None:
    """The quotation in `span` with the speaker right before it."""
    opening = passage.token(span[0])
    frame = before(passage, opening, grammar)
    if frame is None:
        return None
    if passage.words[opening - 1] == ":":
        certain = _whole(passage, span) or _words(passage, span) >= _FEWEST_WORDS
        certain = certain and not _speaks_of_work(passage, opening, grammar, since=passage.token(frame.cue[1]))
    else:
        least = _FEWEST_WORDS - _whole(passage, span)
        certain = _words(passage, span) >= least and _is_clause(passage, span, grammar)
    return Quotation((span,), frame, "before") if certain else None


def _within(passage: Passage, span: Span, grammar: Grammar) -> Quotation | None:
    """The quotation in `span` with the speaker between its marks."""
    opening = passage.token(span[0])
    parts = within(passage, opening, passage.closing[opening], grammar)
    return Quotation(parts[1], parts[0], "within") if parts else None


def _dialogue(passage: Passage, grammar: Grammar) -> list[Quotation]:
    """Direct speech that a dash opens at the start of the paragraph."""
    if not passage.words or passage.words[0] not in grammar.dialogue:
        return []
    parts = within(passage, 0, len(passage), grammar)
    return [Quotation(parts[1], parts[0], "within")] if parts else []


def _with_next(passage: Passage, quotation: Quotation, following: Span, grammar: Grammar) -> Quotation | None:
    """Extend `quotation` by the one that follows, if that continues it."""
    end = quotation.fragments[-1][1]
    first_behind = quotation.place == "behind" and len(quotation.fragments) == 1
    if first_behind:
        end = max(end, passage.spans[quotation.frame.end - 1][1])
    gap = passage.text[end : following[0]]
    broken = first_behind and _is_broken(passage, gap, following, grammar)
    if not broken and not (_next_sentence(passage, end, gap) and _whole(passage, following)):
        return None
    return Quotation((*quotation.fragments, following), quotation.frame, quotation.place)


def _is_broken(passage: Passage, gap: str, following: Span, grammar: Grammar) -> bool:
    """Whether `gap` separates two halves of one quoted sentence."""
    opening = passage.token(following[0])
    resumes = grammar.capitalised_nouns or not passage.is_capital(opening + 1)
    return (
        resumes
        and _BROKEN.fullmatch(gap) is not None
        and gap.strip()[-1:] in {",", *DASHES}
        and not _speaks_of_work(passage, opening, grammar, since=max(0, opening - _GAP_WORDS))
    )


def _next_sentence(passage: Passage, end: int, gap: str) -> bool:
    """Whether `gap`, which begins at `end`, is the rest of one sentence and no more."""
    if not gap.strip():
        return passage.words[passage.token(end) - 2] in SENTENCE_ENDS and "\n" not in gap
    rest = gap.strip()
    return len(gap) <= _LONGEST_REST and rest[-1] in SENTENCE_ENDS and _NEW_SENTENCE.search(gap.rstrip()) is None


def _enough(passage: Passage, quotation: Quotation) -> bool:
    """Whether the quotation is long enough to be speech, not a name."""
    count = sum(_words(passage, each) for each in quotation.fragments)
    if quotation.place == "before":
        return count > 0
    last = quotation.fragments[-1]
    return count >= _FEWEST_IN_SPEECH or (
        len(quotation.fragments) == 1 and _last_said(passage, last) in "!?" and count > 0
    )


def _words(passage: Passage, span: Span) -> int:
    return sum(passage.is_word(index) for index in range(passage.token(span[0]), passage.token(span[1])))


def _whole(passage: Passage, span: Span) -> bool:
    """Whether a sentence ends with the quotation."""
    return _last_said(passage, span) in SENTENCE_ENDS or passage.text[span[1] : span[1] + 1] in SENTENCE_ENDS


def _last_said(passage: Passage, span: Span) -> str:
    """The last word or mark before the closing one."""
    return passage.words[passage.token(span[1]) - 2]


def _is_clause(passage: Passage, span: Span, grammar: Grammar) -> bool:
    """Whether the quotation ends a clause, and is not all capitals as a name is."""
    opening, end = passage.token(span[0]), passage.token(span[1])
    ends = _whole(passage, span) or passage.ends_here(end, ",;)!?…") or passage.words[end] in DASHES
    ends = ends or passage.lower[end] in grammar.conjunctions
    return ends and any(passage.is_word(index) and not passage.is_capital(index) for index in range(opening, end))


def _opens_sentence(passage: Passage, opening: int) -> bool:
    """Whether a quotation begins where a sentence may begin."""
    if opening == 0:
        return True
    mark = passage.words[opening - 1]
    if mark in DASHES:
        return opening == 1 or passage.words[opening - 2] == ")"
    return (
        mark in SENTENCE_ENDS
        or mark == ":"
        or "\n" in passage.text[passage.spans[opening - 1][1] : passage.spans[opening][0]]
        or _closes_sentence(passage, opening - 1)
    )


def _closes_sentence(passage: Passage, at: int) -> bool:
    """Whether token `at` is the closing mark of a quoted sentence."""
    return at > 0 and passage.words[at] in '»”“"«' and passage.words[at - 1] in SENTENCE_ENDS


def _speaks_of_work(passage: Passage, opening: int, grammar: Grammar, since: int = 0) -> bool:
    """Whether the sentence before announces a title: of a film, a placard or a law."""
    pattern = _works(grammar.works)
    for at in range(opening - 1, max(since, opening - _MOST_WORDS_BEFORE) - 1, -1):
        if passage.words[at] in SENTENCE_ENDS:
            return False
        if len(passage.words[at]) <= 40 and pattern.fullmatch(passage.lower[at]):
            return True
    return False


@lru_cache(maxsize=8)
def _works(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
