"""Cues of other languages: dictionary forms and stances."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from pipelines.claims.foreign.patterns import bounded, whole_words
from pipelines.claims.structures import Stance
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.core.spans import Span

_WORD = re.compile(r"[^\W\d_]+")
_PARTICIPLE = re.compile(r"ge(?=.{4})")
_WITH_PARTICIPLES = {"de", "nl"}
"""Languages whose participles begin with `ge`: `gesagt`."""
_CLOSERS = " \u00a0\u202f»”“’‘" + '"'
_BEFORE = 24  # characters before a cue in which it may be negated


class Verb(NamedTuple):
    """A reporting verb in a cue, and whether its prefix negates it."""

    lemma: str
    negated: bool


def lemma_of(cue: str, language: str) -> str:
    """The dictionary form of the reporting verb in `cue`: `a déclaré` -> `déclarer`.

    A cue without one is returned in lower case: `selon`.
    """
    verb = _verb(cue, language)
    return verb.lemma if verb else " ".join(cue.lower().split())


def is_reporting_verb(word: str, language: str) -> bool:
    """Whether `word` has the stem of a reporting verb."""
    return _lemma(word.lower(), language) is not None


def stance_of(text: str, cue: Span, content: str, language: str) -> Stance:
    """The stance towards `content`, by the cue and the words right before it.

    `a démenti` -> denies; `n'a pas confirmé` -> doubts; `n'a pas démenti` -> asserts
    """
    words = WORDS[language]
    verb = _verb(text[slice(*cue)], language)
    before = re.split(r"[.!?,;:\n]", text[max(0, cue[0] - _BEFORE) : cue[0]])[-1]
    near = re.search(rf"{bounded(words.not_said)}\s?(?:[^\W\d_]+\s){{0,1}}$", before, re.IGNORECASE)
    negated = bool(verb and verb.negated) or near is not None
    negated = negated or whole_words(words.not_said).search(text, *cue) is not None
    lemma = verb.lemma if verb else ""
    if lemma in words.denies or lemma in words.doubts:
        return "asserts" if negated else "denies" if lemma in words.denies else "doubts"
    if lemma in words.asks and _is_question(content, words.questions):
        return "asks"
    return "doubts" if negated else "asserts"


def _is_question(content: str, questions: str) -> bool:
    asked = content.rstrip(_CLOSERS).endswith("?")
    return asked or re.match(rf"(?:{questions})\b", content, re.IGNORECASE) is not None


def _verb(cue: str, language: str) -> Verb | None:
    """The first word of `cue` that begins with the stem of a reporting verb."""
    prefix = WORDS[language].negating_prefix
    for match in _WORD.finditer(cue.lower()):
        word = match.group()
        if lemma := _lemma(word, language):
            return Verb(lemma, negated=False)
        if prefix and word.startswith(prefix) and (lemma := _lemma(word.removeprefix(prefix), language)):
            return Verb(lemma, negated=True)
    return None


def _lemma(word: str, language: str) -> str | None:
    """The dictionary form of the verb of which `word` is a form: a stem and an ending."""
    stems, forms = _stems(language)
    if word in forms:
        return forms[word]
    for length in range(len(word), 1, -1):
        lemma = stems.get(word[:length])
        if lemma and re.fullmatch(WORDS[language].verb_endings, word[length:]):
            return lemma
    bare = _PARTICIPLE.sub("", word, count=1) if language in _WITH_PARTICIPLES and word.startswith("ge") else word
    return _lemma(bare, language) if bare != word else None


@cache
def _stems(language: str) -> tuple[dict[str, str], dict[str, str]]:
    """Stem → dictionary form, and whole form → dictionary form."""
    words = WORDS[language]
    stems: dict[str, str] = {}
    forms: dict[str, str] = {}
    for entry in words.cues.split():
        written, _, listed = entry.partition(":")
        lemma = written.replace("_", " ")
        given = [*filter(None, listed.split(","))]
        for stem in [re.sub(words.ending, "", written), *given]:
            stems.setdefault(stem, lemma)
        for form in [written, *given]:
            forms.setdefault(form, lemma)
    return stems, forms
