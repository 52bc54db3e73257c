"""Tense of the clause around a time: past, future or open.

`the council votes Thursday` -> future, `the council voted Thursday` -> past, `a fair on Thursday` -> open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipelines.claims.tables import calendar_words as words
from pipelines.claims.tables.abbreviations import TITLES
from pipelines.claims.values.calendar_values import Tense

_BEFORE, _AFTER = 160, 160
# Behind the full stop, so that only there each title is looked for.
_NO_TITLE = "".join(rf"(?<!\b{title}\.)" for title in sorted(TITLES))
_SENTENCE_START = re.compile(rf"(?:\.{_NO_TITLE}|[!?])[\"”’]?\s+(?=[A-Z\"“])|\n|[;•]\s")
_SENTENCE_END = re.compile(r"[.!?][\"”’]?(?:\s|$)|\n|;")


def _third_person(verb: str) -> str:
    ending = (
        "ies" if verb.endswith(("fy", "ry", "ly")) else "es" if verb.endswith(("sh", "ch", "ss", "go", "x")) else "s"
    )
    return (verb[:-1] if ending == "ies" else verb) + ending


def _progressive(verb: str) -> str:
    if verb in {"begin", "sit", "run", "wrap"}:
        return verb + verb[-1] + "ing"
    return (verb[:-1] if verb.endswith("e") else verb) + "ing"


_VERBS = [verb for verb in words.ARRANGED if verb not in {"go", "take"}]
_THIRD_PERSONS = [_third_person(verb) for verb in _VERBS]
_PRESENT = "|".join(_THIRD_PERSONS)
_BASE = "|".join(_VERBS)
# `is taking heat` is no plan; `is taking place` is among the words of the future.
_PROGRESSIVE = "|".join(_progressive(verb) for verb in words.ARRANGED if verb != "take")
_NO_PLURAL = "was|is|has|does|its|his|this|as|us|yes|always|perhaps|towards|afterwards|besides|sometimes"
_EVIDENCE = re.compile(
    rf"\b(?:(?P<future>{words.FUTURE})\b"
    rf"|(?P<arranged>(?<![\w-])(?:{_PRESENT})\b"
    # `a truce, to begin Friday`; `polls open`, `we meet`; `Come to the fair`
    rf"|(?<=,\s)to\s(?:{_BASE})\b"
    rf"|(?:we|they|you|I|who|people|children|men|women|(?!(?:{_NO_PLURAL})\b)[a-z]{{2,}}(?<!s)s)\s(?:{_BASE})\b"
    rf"|(?:is|are|am|['’]re|(?:(?<=\bit)|(?<=\bhe)|(?<=\bshe))['’]s)\s(?:\w+ly\s|not\s|also\s)?(?:{_PROGRESSIVE})\b)"
    r"|(?P<participle>(?:is|are|be|been|being|am|remains?|stays?|gets?|keeps?|['’]re)\s(?:\w+ly\s|now\s|still\s|not\s|also\s)?"
    rf"(?:\w+ed|{words.IRREGULAR_PAST})\b)"
    rf"|(?P<past>(?:{words.IRREGULAR_PAST})\b|(?!(?:{words.NOT_PAST})\b)\w{{2,}}ed\b"
    r"|(?:of|with|for|after|by|over)\s(?:\w+ly\s)?\w{2,}ing\b)"
    rf"|(?P<term>{words.TERM_OPENS})\b"
    # Not `has a speech scheduled`.
    r"|(?P<perfect>(?:has|have)(?!\s(?:an?|the|his|her|its|their|no)\s)|['’]ve)\b"
    r"|(?P<infinitive>to\s(?:be\s)?[a-z]+)\b"
    # Not the possessive: `in the state's vote Tuesday`.
    r"|(?P<present>is|are|am|['’]re|(?:(?<=\bit)|(?<=\bhe)|(?<=\bshe)|(?<=\bthat)|(?<=\bthere)|(?<=\bhere)|(?<=\bwho))['’]s)\b)",
    re.IGNORECASE,
)  # fmt: skip
_NON_FINITE = re.compile(r"(?:to|be)\s", re.IGNORECASE)
_WORD = re.compile(r"['’]?[^\W\d_]+")
_BASES = frozenset(_VERBS)
_FIRST_WORDS = (
    words.EVIDENCE_BEGINS
    | frozenset(_THIRD_PERSONS)
    | frozenset(re.findall(r"\w+", f"{words.IRREGULAR_PAST}|{words.TERM_OPENS} says say"))
)
_IMPERATIVE = re.compile(
    rf"(?:^|[“\"‘'])\s*(?!March\s\d)(?:Please\s)?(?i:{_BASE}|watch|look|register|apply|be|check|tune|bring|get)\b"
)
_FALLING_ON = re.compile(rf"\b{words.FALLING_ON}\s(?:on\s)?$")
# `postponed to Friday`, `push the vote back to [the third quarter]`
_DEFERRED_TO = re.compile(
    r"\b(?:postpon|delay|defer|push|adjourn|reschedul|put\s(?:it\s)?off|mov(?=(?:e|ed|ing)\s(?:\w+\s){0,4}back))\w*"
    r"(?:\s[\w’'-]+){0,5}\s(?:to|until|till)\s$"
)
_DEFERRED = re.compile(rf"\b{words.DEFERRING}\b[^,;]*$", re.IGNORECASE)
# `On Monday, Lind—who had long backed Otero—will open a shop.`
_WILL = re.compile(r",?\s(?:[\w.’'-]+\s){0,3}(?:[\w.’'-]+\s?[—–]\s?[^—–.]*[—–]\s?|[\w.’'-]+,\s[^,.]*,\s)?will\b")
# `the March 8 incident`: the date names the event, whatever the clause says of it.
_ATTRIBUTIVE = re.compile(r"\b(?:the|his|her|its|their|that)\s[A-Z][a-z]+(?<!day)\.?(?:\s\d{1,2})?\Z")
_NOUN_FOLLOWS = re.compile(
    r"\s(?!(?:and|or|to|until|through|at|in|on|by|for|when|where|that|which|after|before|as|but|with)\b)[a-z]"
)
# `has until Monday to answer`
_HAVE = re.compile(r"\b(?:has|have|had|given|gave|gives)\s(?:[\w’'-]+\s){0,3}$")
_UNTIL = frozenset({"until", "till", "by"})


# What was done is over, whatever the clause says of its consequences: `will move because of the shooting on Friday`.
_CAUSE = re.compile(
    r"\b(?:because\sof|following|after|over|in\sresponse\sto|in\sthe\swake\sof|for)\s(?:[\w’'-]+\s){1,3}?"
    r"(?:killing|shooting|slaying|murder|stabbing|attack|bombing|blast|explosion|crash|arrest|massacre|raid|riot|collapse|death)s?\b"
    r"[^,;]{0,40}$"
)


def tense_of(text: str, start: int, end: int, *, preposition: str = "") -> Tense:
    """The tense of the clause around `text[start:end]`; "open" if no verb tells.

    Args:
        preposition: the one that the time begins with: what goes on `until` a time is not over.
    """
    lead = _sentence_before(text, start)
    fixed = _fixed_tense(text, start, end, lead)
    if fixed is not None:
        return fixed
    evidence = _last_evidence(lead)
    if evidence is None:
        if _WILL.match(text, end, end + 200):
            return "future"
        evidence = _first_evidence(_sentence_after(text, end))
    if preposition in _UNTIL:
        lasting = evidence == "past" and not (preposition != "by" and _DEFERRED.search(lead))
        return "past" if lasting and not _HAVE.search(lead) else "future"
    return evidence if evidence in {"past", "future"} else "open"


def _fixed_tense(text: str, start: int, end: int, lead: str) -> Tense | None:
    """The tense where the phrase that holds the time decides, not the verb."""
    if _ATTRIBUTIVE.search(text, max(0, start - 6), end) and _NOUN_FOLLOWS.match(text, end):
        return "open"
    if _CAUSE.search(lead):
        return "past"
    ahead = _FALLING_ON.search(lead) or _IMPERATIVE.match(lead) or _DEFERRED_TO.search(lead)
    return "future" if ahead else None


def _sentence_before(text: str, start: int) -> str:
    begin = max(0, start - _BEFORE)
    # The pattern looks at the first letter of the sentence, which may be that of the time.
    starts = [found.end() for found in _SENTENCE_START.finditer(text, begin, start + 1)]
    return text[starts[-1] if starts else begin : start]


def _sentence_after(text: str, end: int) -> str:
    tail = text[end : end + _AFTER]
    stop = _SENTENCE_END.search(tail)
    return tail[: stop.start()] if stop else tail


def _last_evidence(lead: str) -> Tense | None:
    """The tense of the last verb before the time, or of the verb governing it."""
    last: Tense | None = None
    for found in _evidence(lead):
        tense = _tense(lead, found)
        # `will be held`, `is expected to be held`: the finite verb decides.
        if tense is not None and (last is None or not _NON_FINITE.match(found.group())):
            last = tense
    return last


def _first_evidence(tail: str) -> Tense | None:
    """The tense of the first evidence that has one."""
    for found in _evidence(tail):
        tense = _tense(tail, found)
        if tense is not None and found.lastgroup not in {"infinitive", "term"}:
            return tense
    return None


def _evidence(clause: str) -> Iterator[re.Match[str]]:
    """Find verbs, only at words that may begin one, which is ten times as fast."""
    end = 0
    for word in _WORD.finditer(clause):
        if word.start() < end or not _may_begin(clause, word):
            continue
        found = _EVIDENCE.match(clause, word.start())
        if found:
            end = found.end()
            yield found


def _may_begin(clause: str, word: re.Match[str]) -> bool:
    """Whether a word may begin evidence of tense, which saves a search."""
    lower = word.group().lower()
    if lower[0] in "'’" or lower in _FIRST_WORDS or lower.endswith("ed") or lower.startswith(words.EVIDENCE_STEMS):
        return True
    following = _WORD.match(clause, word.end() + 1)
    return lower.endswith("s") and following is not None and following.group().lower() in _BASES


def _tense(words_around: str, found: re.Match[str]) -> Tense | None:
    """The tense that a piece of evidence tells, if any."""
    kind = found.lastgroup
    if kind == "term":
        # `effective March 1`, right before the time.
        return "open" if words_around[found.end() :].strip() == "" else None
    if kind in {"past", "perfect"}:
        return "past"
    if kind in {"future", "arranged"}:
        return "future"
    return "open" if kind in {"participle", "infinitive", "present"} else None
