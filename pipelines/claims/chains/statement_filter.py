"""Tell attributions that report a statement from those of a deed.

A deed is told in the outlet's own voice. `The court rejected a request` says what the court did: no claim of the
court's, but perhaps a statement of the outlet's.
"""

from __future__ import annotations

import re

from pipelines.claims.chains.statement_model import reports_statement
from pipelines.claims.document import Doc, Language
from pipelines.claims.fields.cues import lemmas_of
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Attribution, nested_among
from pipelines.claims.tables import report_words as words

_LEAD = 40
"""Characters before a source or a cue in which what makes it hypothetical stands."""
_OPENS_CONDITION = re.compile(words.OPENS_CONDITION, re.IGNORECASE)
_OPENS_OBJECT = re.compile(words.OPENS_OBJECT, re.IGNORECASE)
_DUTY = re.compile(words.DUTY)
_YET_TO_COME = re.compile(words.YET_TO_COME)
_UNREAL = re.compile(words.UNREAL, re.IGNORECASE)
_PERHAPS = re.compile(words.PERHAPS, re.IGNORECASE)
_ANYONE = re.compile(words.ANYONE, re.IGNORECASE)
_AS_PEOPLE_SAY = re.compile(words.AS_PEOPLE_SAY, re.IGNORECASE)
_BEFORE_RELATIVE = re.compile(r"(?:(?P<link>\bthan(?:\swhat)?\s|\b(?:that|what)\s)|(?<=[\w)])\s)$")
_RESPONDS_TO = re.compile(words.RESPONDS_TO)
_LET_ME = re.compile(words.LET_ME, re.IGNORECASE)


@Language.component(
    "hypothetical_reports", requires=["doc._.discourse", "doc._.candidates"], assigns=["doc._.candidates"]
)
def drop_hypothetical_reports(doc: Doc) -> Doc:
    """Drop what nobody is said to have said.

    `If the letters show [that he knew], he will go` -> no attribution to the letters
    """
    every = doc._.candidates
    doc._.candidates = [
        each
        for each, nested in zip(every, nested_among(every), strict=True)
        if not is_hypothetical(doc._.discourse, each, nested=nested)
    ]
    return doc


@Language.component("statement_filter", requires=["doc._.discourse", "doc._.candidates"], assigns=["doc._.candidates"])
def drop_deeds(doc: Doc) -> Doc:
    """Drop attributions that tell of a deed and report no statement.

    `The court rejected [a request]` -> dropped; `The court said [it had no choice]` -> kept
    """
    every = doc._.candidates
    doc._.candidates = [
        each
        for each, nested in zip(every, nested_among(every), strict=True)
        if reports_statement(doc._.discourse, each, nested=nested)
    ]
    return doc


def is_hypothetical(discourse: Discourse, attribution: Attribution, *, nested: bool) -> bool:
    """Whether nothing was actually said: `if she says`, `too early to say`.

    Args:
        nested: whether its cue stands within the content of another attribution.
    """
    text = discourse.text
    cue_start, cue_end = attribution.cue[0]
    cue = text[cue_start:cue_end]
    sentence = discourse.sentence_near(cue_start)[0]
    source = attribution.source[0] if attribution.source else None
    before = text[max(sentence, cue_start - _LEAD) : cue_start]
    if (nested or source is None) and re.search(r"\bto\s(?:\w+ly\s)?$", before):
        return True
    if (source is None or source[0] > cue_start) and re.search(r"\b[Tt]o\s(?:be\s)?\w+$", cue):
        return True
    if (nested and _UNREAL.match(cue)) or _is_figure_of_speech(text, attribution) or _is_antecedent(text, attribution):
        return True
    if source is None or not sentence <= source[0] < cue_start:
        return False
    lead, verb = text[max(sentence, source[0] - _LEAD) : source[0]], text[source[1] : cue_end]
    if (
        _OPENS_CONDITION.search(lead)
        or _PERHAPS.search(lead)
        or (_DUTY.match(verb) and not lemmas_of(cue) & words.FACTIVES)
        or _YET_TO_COME.search(verb)
    ):
        return True
    about = re.search(r"\b(?:about|before|after|of)\b", cue + text[cue_end : cue_end + 8])
    return _OPENS_OBJECT.search(lead) is not None and about is not None


def _is_antecedent(text: str, attribution: Attribution) -> bool:
    """Whether the content is only what a relative clause or a comparison is about.

    `[a part] the mayor mentions`, `It is [worse] than she suggests`
    """
    if not attribution.source or not attribution.content:
        return False
    source, cue = attribution.source[0][0], attribution.cue[0]
    end = attribution.content[-1][1]
    joint = _BEFORE_RELATIVE.search(text, max(0, end - _LEAD), source) if end <= source < cue[0] else None
    if joint is None or joint.start() > end:
        return False
    # A comma may be missing: `[It is late] he said`.
    return joint["link"] is not None or lemmas_of(text[slice(*cue)]).isdisjoint({"say", "tell"})


def _is_figure_of_speech(text: str, attribution: Attribution) -> bool:
    """Whether nobody in particular speaks.

    `one might think`, `as they say`, `let me just say`; in `she responded to claims that …` others do.
    """
    if not attribution.source:
        return False
    start, end = attribution.source[0][0], attribution.cue[-1][1]
    return (
        _ANYONE.match(text, start, end) is not None
        or _AS_PEOPLE_SAY.search(text, max(0, start - 5), end) is not None
        or _LET_ME.match(text, max(0, start - 4), end) is not None
        or _RESPONDS_TO.match(text, *attribution.cue[0]) is not None
    )
