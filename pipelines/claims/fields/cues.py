"""Cues: their dictionary forms, and the stance that they express."""

from __future__ import annotations

import re
from functools import lru_cache

from pipelines.claims.structures import Stance
from pipelines.claims.tables.cue_words import (
    ASKING_PHRASES,
    ASKS,
    AUXILIARIES,
    DEEDS,
    DENIES,
    DENYING_PHRASES,
    DOUBTING_PHRASES,
    DOUBTS,
    IRREGULAR,
    QUESTION_WORDS,
    UNDENIED,
    UNSAID,
    UNSAID_BETWEEN,
    UNSAYABLE,
    UNSAYING,
)

_WORD = re.compile(r"[A-Za-z]+(?:[-'’][A-Za-z]+)*")
_DENYING, _DOUBTING, _ASKING = (
    re.compile(r"\b(?:" + "|".join(phrases) + r")", re.IGNORECASE)
    for phrases in (DENYING_PHRASES, DOUBTING_PHRASES, ASKING_PHRASES)
)
_PHRASES: tuple[tuple[re.Pattern[str], Stance], ...] = ((_DOUBTING, "doubts"), (_ASKING, "asks"), (_DENYING, "denies"))
_UNSAYS = DENIES | DOUBTS
_UNDENIED = re.compile(rf"(?:\b|(?<=n)){UNDENIED}", re.IGNORECASE)
_UNSAID = re.compile(rf"(?:{UNSAID}|{UNSAYING})(?: {UNSAID_BETWEEN})* $", re.IGNORECASE)
_FAR = 200
"""Characters before a cue in which what unsays it begins."""
_DEED = re.compile("|".join(DEEDS), re.IGNORECASE)
_REQUEST = re.compile(
    rf"\w*\s+(?:for\b|(?:that\b)|(?:(?!(?:{QUESTION_WORDS})\b)[\w.,'-]+\s+){{0,5}}?to\s+[\"“‘']?(?!know\b)\w+)",
    re.IGNORECASE,
)
_ACCORDING = re.compile(r"\baccording\s+to\b", re.IGNORECASE)
# Who has not ruled out something, or refuses to, says nothing.
_LEMMAS = (("according to", _ACCORDING), ("rule out", re.compile(r"(?<!not )(?<!n['’]t )\brul(?:es|ed|ing) out$")))


@lru_cache(maxsize=4096)
def lemma_of(cue: str) -> str:
    """The lemma of the first content word in `cue`: `has also said` -> `say`.

    `according to` stays whole; a cue of punctuation alone is returned as it is.
    """
    if _ACCORDING.search(cue):
        return "according to"
    words = [match.group().replace("’", "'").lower() for match in _WORD.finditer(cue)]
    if not words:
        return cue.strip().lower()
    for word in words:
        if word not in AUXILIARIES and not word.endswith("n't") and not (word.endswith("ly") and len(words) > 1):
            return _base(word)
    return _base(words[-1])


def lemmas_of(cue: str) -> frozenset[str]:
    """The lemmas of all words in `cue`, taken as verbs.

    `according to` and `rule out` are one more.
    """
    found = {_base(match.group().replace("’", "'").lower()) for match in _WORD.finditer(cue)}
    phrases = {phrase for phrase, pattern in _LEMMAS if pattern.search(cue)}
    return frozenset(found | phrases)


def _base(word: str) -> str:
    """The dictionary form of a verb, by rules: `denied` -> `deny`."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    stem = word.removesuffix("ing") if word.endswith("ing") else word.removesuffix("ed")
    is_form = stem != word and len(stem) > 2 and any(letter in "aeiouy" for letter in stem)
    return _restore(stem) if is_form else word


def _restore(stem: str) -> str:
    """Undo what -ed and -ing do to a stem: `believ` → `believe`, `labell` → `label`."""
    if stem.endswith("ell") and re.search("[aeiou]", stem[:-3]):
        return stem[:-1]
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lszf":
        return stem[:-1]
    if stem.endswith(("eat", "out", "aid", "oid", "ing")):
        return stem
    lost = stem[-1] in "vcuz" or stem.endswith(("dg", "rg", "ng", "as", "is", "os", "ns", "rs", "at", "ut", "id"))
    return stem + "e" if lost else stem


def stance_of(cue: str, *, before: str = "", after: str = "") -> Stance:
    """Stance of the source towards the content.

    Args:
        cue: the attributing words.
        before, after: the words of the sentence before and after the cue; negation stands there.
    """
    far, before, cue, after = (
        " ".join(words.replace("’", "'").split()) for words in (before[-_FAR:], before[-40:], cue, after[:40])
    )
    window = f"{before} {cue} {after}"
    cue_start = len(before) + 1
    for pattern, stance in _PHRASES:
        match = pattern.search(window)
        if match and match.start() < cue_start + len(cue) and match.end() > cue_start:
            return "asserts" if _UNDENIED.search(window[: match.start()]) else stance
    for match in _WORD.finditer(cue):
        lemma = _base(match.group().lower())
        lead_up = f"{before} {cue[: match.start()]}"
        if lemma in _UNSAYS:
            undone = _UNDENIED.search(lead_up) or _DEED.match(window, len(lead_up))
            return "asserts" if undone else "denies" if lemma in DENIES else "doubts"
        if lemma in ASKS:
            return _asked(cue, after)
        if lemma in UNSAYABLE and _UNSAID.search(f"{far} {cue[: match.start()]}"):
            return "doubts"
    return "asserts"


def _asked(cue: str, after: str) -> Stance:
    """Tell questions (`asked whether`) from requests (`asked him to leave`)."""
    following = re.split("ask", f"{cue} {after}", maxsplit=1, flags=re.IGNORECASE)[-1]
    return "asserts" if _REQUEST.match(following) else "asks"
