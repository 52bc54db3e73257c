"""Negation of the main assertion of a claim.

`the mill did not close` -> True, `he left because he was not paid` -> False, `we ask guests not to wait` -> False.
"""

from __future__ import annotations

import re

from pipelines.claims.sentences import sentences
from pipelines.claims.tables import negation_words as words
from pipelines.claims.tables.report_words import FINITE
from pipelines.core.spans import Span

_NEGATION = re.compile(rf"\b(?:{'|'.join(words.NEGATIONS)})\b", re.IGNORECASE)
_IDIOM = re.compile("|".join(words.IDIOMS), re.IGNORECASE)
_BINDING = re.compile(words.BINDING, re.IGNORECASE)
_CARRIED = re.compile(
    rf"\b(?:(?:{words.CARRIERS}|n['’]t)(?:,?\s(?:{words.BETWEEN}))*,?|{words.DECIDING})\s$", re.IGNORECASE
)
_FINITE = re.compile(FINITE)
_UNDONE = re.compile(rf"(?:\W+\w+){{0,2}}?\W+(?:{words.UNDONE})", re.IGNORECASE)
_SUBORDINATOR = re.compile(
    rf"\b(?:{words.SUBORDINATORS})\b|(?<=[a-z] )that\b|{words.APPOSITION}|(?P<participle>{words.PARTICIPLE})",
    re.IGNORECASE,
)
# A full stop within the sentence ends an abbreviation.
_CLAUSE_END = re.compile(r"[,;:—–]\s|[!?](?:\s|[\"'”’]|$)|\s-\s")
_OPENING = re.compile(r"^[\s\"'“‘«]*(?:(?:and|but|so|yet|that|,|however|also)\s+)*", re.IGNORECASE)
_VERB_OF_SPEECH = re.compile(rf"\b(?:{words.THIN_VERBS}) $")
_JOINT = re.compile(rf"{words.JOINT}(?!{words.NO_SUBJECT})", re.IGNORECASE)
_VERB = re.compile(rf"{FINITE}|(?<=\w )\w+ed\b|\b(?:I|you|he|she|it|we|they) [a-z]+")
# A clause interrupted before its verb: `If Lind, after all this, cannot …`.
_BROKEN_OFF = re.compile(rf",\s[^,]*,\s(?={words.NO_SUBJECT})", re.IGNORECASE)
_REQUEST = re.compile(words.REQUESTS, re.IGNORECASE)
_NAME = re.compile(r"(?<=\s)(?:No|Not|Never|None|Nothing|Nobody) [A-Z]")
_LONGEST = 1000  # characters of a main clause that are read
_ENDS_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]*\s*$")
# Brackets, what is quoted after a colon, and the quotation marks themselves.
_ASIDE = re.compile(r"\s\([^()]*\)|(?<=\w):\s*(?:[\"“‘]|'').*|[\"“”‘«»]|''")


def is_negated(text: str, fragments: list[Span]) -> bool:
    """Whether the main clause of the claim's first sentence is negated."""
    main = _main_clause(_first_sentence(text, fragments))
    position = 0
    while negation := _NEGATION.search(main, position):
        undone = _UNDONE.match(main, negation.end())
        if undone is None and _negates(main, negation):
            return True
        position = undone.end() if undone else negation.end()
        if idiom := _IDIOM.match(main, negation.start()):
            position = max(position, idiom.end())
    return False


def _first_sentence(text: str, fragments: list[Span]) -> str:
    """The claim up to its first full stop, which may stand between two fragments."""
    claim, last = "", fragments[0][0]
    for start, end in fragments:
        if _ENDS_SENTENCE.search(text[max(last, start - _LONGEST) : start]):
            break
        comma = "," if text.startswith(",", last) and claim else ""  # `If it rains, she said, it is shut`
        claim, last = f"{claim}{comma} {text[start : min(end, start + _LONGEST)]}", end
        if len(claim) > _LONGEST:
            break
    first = sentences(claim)
    return _ASIDE.sub("", claim[slice(*first[0])]) if first else ""


def _negates(main: str, negation: re.Match[str]) -> bool:
    """Whether `negation` negates the clause, not a phrase: `the city, not the state`."""
    before = main[: negation.start()]
    if _NAME.search(main, max(0, negation.start() - 1), negation.end() + 2) and re.search(r"\b[a-z]\w*\s$", before):
        return False
    if _IDIOM.match(main, negation.start()) or _BINDING.search(before):
        return False
    opening = _OPENING.match(main)
    bare = negation.group().lower() == "not" and negation.start() > (opening.end() if opening else 0)
    if not bare or _CARRIED.search(before):
        return True
    # `that fares not be raised`; `drivers not to stop`, but not `we urge drivers not to stop`.
    asked = re.match(r" (be|to)\b", main[negation.end() : negation.end() + 4])
    if asked and asked.group(1) == "to" and _REQUEST.search(before):
        return False
    finite = _FINITE.search(before) or re.search(r"\b(?:is|are|was|were|will|would)\b", main[negation.end() :])
    return asked is not None and (asked.group(1) == "be" or finite is None)


def _main_clause(claim: str) -> str:
    """The first main clause of the sentence, without its subordinate clauses."""
    opening = _OPENING.match(claim)
    position = opening.end() if opening else 0
    kept: list[str] = []
    while position < len(claim):
        subordinate = _SUBORDINATOR.search(claim, position)
        if subordinate is None:
            kept.append(claim[position:])
            break
        before = claim[position : subordinate.start()]
        # `If it rains, leaving is not wise`: a subject.
        is_subject = subordinate["participle"] is not None and not _VERB.search("".join(kept) + before)
        # `I think that it is not so`: the clause under a verb of opinion is the assertion.
        that = subordinate.group().lower() == "that"
        if is_subject or (that and _VERB_OF_SPEECH.search(claim[: subordinate.start()])):
            kept.append(claim[position : subordinate.end()])
            position = subordinate.end()
            continue
        kept.append(before)
        end = _CLAUSE_END.search(claim, subordinate.end())
        conjunction = subordinate.group().lower() in words.CONJUNCTIONS
        if end and conjunction and (aside := _BROKEN_OFF.match(claim, end.start())):
            end = _CLAUSE_END.search(claim, aside.end())
        position = end.start() if end else len(claim)
    return _without_joined("".join(kept))


def _without_joined(main: str) -> str:
    """Cut `main` before a second assertion.

    `the storm passed, so nobody left` -> `the storm passed`.
    """
    for joint in _JOINT.finditer(main):
        if _VERB.search(main, 0, joint.start()) and _VERB.search(main, joint.end()):
            return main[: joint.start()]
    return main
