"""Signs that an attribution reports a statement.

Its cue, and what its content must be to go with it.
"""

from __future__ import annotations

import re

from pipelines.claims.fields.cues import lemmas_of
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Attribution
from pipelines.claims.tables import report_words as words
from pipelines.claims.tables.number_words import CARDINALS, MULTIPLES, SCALES
from pipelines.core.spans import Span, words_at

_OPENS_CLAUSE = re.compile(rf"[\s,:]*{words.OPENS_CLAUSE}", re.IGNORECASE)
_THAT = re.compile(r"[\s,:]*that\s(?:\S+\s){3}", re.IGNORECASE)
_SHORT_THAT = re.compile(r"[\s,:]*that\s\S+\s\S+\s\S", re.IGNORECASE)
# As spelled: `IS` is a name.
_FINITE = re.compile(words.FINITE)
_PAST = re.compile(
    r"(?<!\bthe )(?<!\bthose )(?<!\bthese )(?<!\ba )(?<!\ban )(?<=[A-Za-z)] )[a-z]+ed\b(?!\s(?:by|with)\b)"
)
_RELATIVE = re.compile(words.RELATIVE)
_JUDGEMENT = re.compile(words.JUDGEMENT)
_SAID_THINGS = re.compile(rf"[\s,:]*(?:\w+\s){{0,3}}?{words.SAID_THINGS}", re.IGNORECASE)
_SAID_CLAUSE = re.compile(rf"(?:(?:the|any|all|such)\s(?:[\w’'-]+\s){{0,2}}?)?{words.SAID_THINGS}\sthat\s")
_SILENCE = re.compile(words.SILENCE, re.IGNORECASE)
_WHETHER = re.compile(r"[\s,:]*(?:whether|if|how|what|when|where|which|why)\b", re.IGNORECASE)
_INFINITIVE = re.compile(r"[\s,:]*(?:not\s)?to\s\w")
_HOLDS_INFINITIVE = re.compile(r"(?:^|\s)to\s\w")
_SURVEY = re.compile(words.SURVEYS, re.IGNORECASE)
_SAYS_NOTHING = re.compile(rf"[\s,:]*{words.SAYS_NOTHING}", re.IGNORECASE)
_SAYS_AT_WILL = re.compile(rf"[\s,:]*{words.SAYS_AT_WILL}")
_STAYS_UNNAMED = re.compile(words.STAYS_UNNAMED)
_COPULA = re.compile(r"(?:is|are|was|were)\b")
_ASKED_FOR = re.compile(rf"[\s,:]*{words.ASKED_FOR}", re.IGNORECASE)
_CONVENED = re.compile(rf"[\s,:]*{words.CONVENED}", re.IGNORECASE)
_CHARGE = re.compile(words.CHARGES, re.IGNORECASE)
_PICTURES = re.compile(words.PICTURES, re.IGNORECASE)
_FIGURE = re.compile(rf"\d|\b(?:{'|'.join([*CARDINALS, *SCALES, *MULTIPLES])})\b", re.IGNORECASE)
_ENDS_IN_PREPOSITION = re.compile(words.ENDS_IN_PREPOSITION)
# The outlet and its readers.
_OWN_VOICE = frozenset({"we", "i", "us", "you", "let's", "let’s"})
_QUOTED_WORDS = 4
_WORD = re.compile(r"\w+")
# Two words, of which one is more than `the one` or `this claim`.
_WORDS = re.compile(r"\w[\w’'-]*\s+(?!(?:one|claim|issue|matter|question|law|deal|case|story|fact|point|view|idea)$)\w")
_LONG = re.compile(rf"(?![\s,:]*{words.OPENS_PHRASE})(?:\S+\s+){{4}}\S", re.IGNORECASE)


def has_signs_of_statement(discourse: Discourse, attribution: Attribution) -> bool:
    """Whether an attribution is worded as a statement, a question or a demand."""
    text = discourse.text
    cue, content = words_at(text, attribution.cue), words_at(text, attribution.content)
    lemmas = lemmas_of(cue)
    if (
        _is_gesture_apart(discourse, attribution)
        or lemmas & words.PERFORMANCES
        or _is_addressed(discourse, attribution)
        or (lemmas & {"say", "tell"} and _SAYS_AT_WILL.match(content))
        or _STAYS_UNNAMED.match(content)
        or _is_predicate(discourse, attribution)
        or (is_infinitive(content) and _SILENCE.search(f"{cue} to"))
    ):
        return False
    if _is_quoted(discourse, attribution) or names_charge(text, attribution):
        return True
    if not _WORDS.search(content) or _SILENCE.search(cue) or _is_deed(discourse, lemmas, content):
        return False
    if not attribution.source:
        return _unsourced(cue, lemmas, content)
    if _is_own_voice(discourse, attribution.source) or _is_depicted(discourse, attribution, lemmas, content):
        return False
    return _fits(discourse, attribution, cue, lemmas, content)


def _fits(discourse: Discourse, attribution: Attribution, cue: str, lemmas: frozenset[str], content: str) -> bool:
    """Whether the content is of the kind that the cue takes when it reports."""
    text = discourse.text
    return (
        bool(lemmas & words.REPORTS)
        or not cue.strip(" :,–—-")
        or cue.endswith(":")
        or text.startswith(":", attribution.cue[-1][1])
        or (cue.strip().lower() == "in" and _is_of_survey(text, attribution.source[0]))
        or opens_with_that(content)
        or (bool(lemmas & words.WITH_CLAUSE) and (is_clause(content, lemmas) or _is_sentence(discourse, attribution)))
        or (
            bool(lemmas & words.WITH_ANY_CLAUSE)
            and _LONG.match(content) is not None
            and not _ENDS_IN_PREPOSITION.search(cue)
        )
        or (bool(lemmas & words.WITH_INFINITIVE) and _HOLDS_INFINITIVE.search(content) is not None)
        or (bool(lemmas & words.WITH_FIGURE) and _FIGURE.search(content) is not None)
        or (bool(lemmas & words.WITH_JUDGEMENT) and is_judgement(content))
        or (is_said_things(content) and bool(lemmas & words.WITH_JUDGEMENT))
        # `poured scorn on the idea that fares would rise`
        or _SAID_CLAUSE.match(content) is not None
    )


def names_charge(text: str, attribution: Attribution) -> bool:
    """Whether somebody answers to a charge of one word: `denied murder`."""
    lemmas = lemmas_of(text[slice(*attribution.cue[0])])
    return bool(attribution.source and lemmas & words.ANSWERS) and bool(
        _CHARGE.fullmatch(text, *attribution.content[0]) and len(attribution.content) == 1
    )


def _is_of_survey(text: str, source: Span) -> bool:
    """Whether a poll puts it so: `In [a poll] he led`, not `leads in [the polls]`."""
    return _SURVEY.search(text, *source) is not None and text[slice(*source)].lower() != "the polls"


def _is_gesture_apart(discourse: Discourse, attribution: Attribution) -> bool:
    """Whether the cue is a gesture after the quotation's sentence.

    `[“It is gone.”] Carver nodded.` attributes nothing.
    """
    start, end = attribution.cue[0]
    if not lemmas_of(discourse.text[start:end]) & words.GESTURES:
        return False
    sentence = discourse.sentences[discourse.sentence_of(start)]
    return all(stop <= sentence[0] for _, stop in attribution.content)


def _is_predicate(discourse: Discourse, attribution: Attribution) -> bool:
    """Whether the content is told of what the source said.

    `the ministry’s claim [is false]`
    """
    if not attribution.source:
        return False
    text, (start, end), content = discourse.text, attribution.cue[0], attribution.content[0][0]
    owned = text[start - 3 : start - 1] in {"’s", "'s"} or text[start - 2 : start - 1] in {"’", "'"}
    return owned and text[end:content].strip(" ") == "" and _COPULA.match(text, content) is not None


def _unsourced(cue: str, lemmas: frozenset[str], content: str) -> bool:
    noun = bool(lemmas & words.REPORT_NOUNS) and re.search(r"\b(?:is|are|was|were|be|been)\b", cue) is None
    that = opens_with_that(content) and bool(lemmas & words.REPORTS)
    return bool(lemmas & words.UNSOURCED) or noun or that


def is_clause(content: str, lemmas: frozenset[str]) -> bool:
    """Whether `content` has a finite verb outside of relative clauses.

    An infinitive is no clause.

    After a verb of perception a form such as `killed` may describe what is seen, and is not taken for one.
    """
    if _OPENS_CLAUSE.match(content):
        return True
    if is_infinitive(content):
        return False
    found = [_FINITE.search(content)] + ([] if lemmas & words.PERCEPTION else [_PAST.search(content)])
    finite = min((match.start() for match in found if match), default=None)
    relative = _RELATIVE.search(content, 1)
    return finite is not None and (relative is None or finite < relative.start())


def opens_with_that(content: str) -> bool:
    """Whether a content opens with `that` and a clause.

    `that the dam will hold`, `that prices will fall`, but not `that the dam`
    """
    short = _SHORT_THAT.match(content) is not None and _FINITE.search(content) is not None
    return short or _THAT.match(content) is not None


def is_infinitive(content: str) -> bool:
    """Whether a content is an infinitive: `to hold the dam`."""
    return _INFINITIVE.match(content) is not None


def is_question(content: str) -> bool:
    """Whether a content is an indirect question: `whether the dam will hold`."""
    return _WHETHER.match(content) is not None


def is_judgement(content: str) -> bool:
    """Whether a content holds a judgement.

    `the board for its silence`, `the tax as a threat`
    """
    return _JUDGEMENT.search(content) is not None


def is_said_things(content: str) -> bool:
    """Whether a content only names something said: `the claims of fraud`."""
    return _SAID_THINGS.match(content) is not None


def _is_sentence(discourse: Discourse, attribution: Attribution) -> bool:
    """Whether a content opens its sentence and ends before the cue.

    `Ten boats sank, she noted`
    """
    start, end = attribution.content[0]
    return end <= attribution.cue[0][0] and discourse.sentences[discourse.sentence_of(start)][0] == start


def _is_deed(discourse: Discourse, lemmas: frozenset[str], content: str) -> bool:
    """Whether the cue tells of a deed by its content.

    `called Ana Ruiz`, `said a few words`, `is considering whether to go`
    """
    return (
        content.strip(" ,.") in discourse.person_texts
        or (bool(lemmas & words.OPEN_QUESTIONS) and is_question(content))
        or (bool(lemmas & {"say", "tell"}) and _SAYS_NOTHING.match(content) is not None)
        or (bool(lemmas & words.REFUSALS) and _ASKED_FOR.match(content) is not None)
        or ("call" in lemmas and _CONVENED.match(content) is not None)
    )


def _is_addressed(discourse: Discourse, attribution: Attribution) -> bool:
    """Whether the one before the cue is told, and does not tell.

    `workers [told] to stay at home were paid`
    """
    if not attribution.source:
        return False
    (start, end), (first, last) = attribution.cue[0], attribution.source[0]
    if end <= first < last <= attribution.content[0][0] and not discourse.text[end:first].strip():
        return "tell" in lemmas_of(discourse.text[start:end])  # `the one telling [a family] that it is gone`
    if discourse.text[start:end].lower() not in words.ADDRESSED:
        return False
    before = discourse.text[last:start] if last <= start else ","
    return not before.strip() and discourse.text.startswith(" to ", end)


def _is_depicted(discourse: Discourse, attribution: Attribution, lemmas: frozenset[str], content: str) -> bool:
    """Whether a picture shows a thing or a scene, and says nothing.

    `footage showed [the mayor leaving]`
    """
    source = discourse.text[slice(*attribution.source[0])]
    return (
        bool(lemmas & {"show", "reveal"})
        and _PICTURES.search(source) is not None
        and not opens_with_that(content)
        and not is_clause(content, words.PERCEPTION)
    )


def _is_quoted(discourse: Discourse, attribution: Attribution) -> bool:
    """Whether four words of it are quoted, or all of two or three.

    The cue must stand outside of the quotation.
    """
    held = total = 0
    cue = attribution.cue[0][0]
    for start, end in attribution.content:
        total += len(_WORD.findall(discourse.text, start, end))
        for begin, stop in discourse.quotations_in(start, end):
            if not begin <= cue < stop:
                held += len(_WORD.findall(discourse.text, max(start, begin), min(end, stop)))
    return held >= _QUOTED_WORDS or held == total > 1


def _is_own_voice(discourse: Discourse, source: list[Span]) -> bool:
    start, end = source[0]
    return discourse.text[start:end].lower() in _OWN_VOICE and not discourse.in_quotation(start)
