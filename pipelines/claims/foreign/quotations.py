"""Direct quotations with a reporting verb and a speaker beside them.

    „Die Brücke ist sicher“, sagte der Minister Max Kern.        the words follow the quotation
    Am Montag sagte Max Kern: „Die Brücke ist sicher.“           they lead to it
    «Старый мост, — отметил Орлов, — закрыт».                    they interrupt it
    „Die Brücke ist zu“, sagte Kern. „Das bleibt so.“            a second quotation continues the first

The network, which has learnt from English, misses some of them, and assigns others to the verb behind them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipelines.claims.foreign.cues import is_reporting_verb
from pipelines.claims.foreign.patterns import QUOTED_SENTENCE_END
from pipelines.claims.foreign.source_kinds import kind_of_mention
from pipelines.claims.foreign.subjects import (
    SPEAKING,
    WORD,
    Entity,
    end_of_phrase,
    is_plural,
    opens_source,
    speaker_among,
    without_time,
)
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.core.spans import Span, Spans, index_at, items_inside, subtract

CONFIDENCE = 0.8
CZECH = "cs"
"""It has no articles and elides subjects, so that any word may follow a verb: `řekl dále`."""
_ROMANCE = {"es", "fr", "it", "pt"}
"""Elsewhere a verb may open a clause behind a comma: `Regnet es, sagt er Bescheid`."""
_FEWEST_WORDS = 3
_EARLY = 3
"""Words behind a quotation among which its verb is."""
_FEW = 7
"""Words between a person and a colon."""
_LONGEST_FRAME = 160
"""Characters of the words that attribute a quotation."""
_LONGEST_SPEAKER = 60
"""Characters of a speaker without a name."""
_FOLLOWS = re.compile(r"(?:(?<=[?!…,][»”“\"])|\s?,)\s?(?:[—–-]\s)?(?P<frame>[^.,;:!?…—–«»„“”\"\n]{3,160})")
_LEADS = re.compile(r"(?P<frame>[^.;:!?…«»„“”\"\n]{3,160}):\s\Z")
_DASHES = re.compile(
    r"(?<=\S),?\s(?:[—–]\s?|-\s)(?P<frame>[^.;:!?…—–«»„“”\"\n]{3,100}?)[,.]?(?:\s?[—–]|\s-)\s?(?:[,.]\s?)?"
)
_COMMAS = re.compile(r",\s(?P<frame>[^.,;:!?…—–«»„“”\"\n]{3,60})(?=[,.]\s)")
_CONTINUES = re.compile(r"[^.;:!?…«»„“”\"\n]{0,60}[.,]?\s(?:[—–-]\s)?\Z")
_PLAIN = re.compile(r"[^:;!?…«»„“”\"\n]{0,400}[^\W_]\s")
_ELIDED = re.compile(r"^(?:[lmnst]|qu)['’]")  # `s'inquiète`
_STOP = re.compile(r"[.!?…]")


def find_quotations(
    text: str, quotations: Spans, sentences: Spans, entities: Sequence[Entity], language: str
) -> list[Attribution]:
    """Find the quotations with a verb and a speaker beside them, in order.

    Args:
        quotations: stretches of `text` in quotation marks.
        entities: named entities, by which speakers are told from other words.
    """
    found: list[Attribution] = []
    end = 0  # of the last quotation and the words that attribute it
    for index, quotation in enumerate(quotations):
        start = sentences[index_at(sentences, quotation[0])][0]
        one = _attribution(text, quotation, start, entities, language)
        if one is not None:
            found.append(one)
            end = max(last for _, last in [quotation, *one.source, *one.cue])
        elif (
            found
            and index
            and found[-1].content[-1][1] == quotations[index - 1][1]
            and _continues(text, end, quotation, language)
        ):
            found[-1].content.append(quotation)
            end = quotation[1]
    return found


def _continues(text: str, end: int, quotation: Span, language: str) -> bool:
    """Whether a quotation continues the one before, which is attributed up to `end`.

    Not by a verb of its own: `"A", dijo en la radio, pero agregó que "B".`
    """
    whole = QUOTED_SENTENCE_END.search(text, *quotation) is not None or _STOP.match(text, quotation[1]) is not None
    between = text[end : quotation[0]]
    own = between.find(", ") >= 0 and any(is_reporting_verb(word, language) for word in WORD.findall(between))
    return whole and not own and _CONTINUES.match(between) is not None


def _attribution(
    text: str, quotation: Span, start: int, entities: Sequence[Entity], language: str
) -> Attribution | None:
    """The attribution of a quotation in a sentence from `start`, if it has one."""
    if len(WORD.findall(text, *quotation)) < _FEWEST_WORDS:
        return None
    inside = list(_interruptions(text, quotation, entities, language))
    content = subtract([quotation], [match.span() for match in inside])
    for frame in [*_frames(text, quotation, start), *(match.span("frame") for match in inside)]:
        attributed = _attributed(text, frame, entities, language, leads=frame[1] <= quotation[0])
        if attributed:
            source, cue = attributed
            if frame[0] >= quotation[1] and _ends_clause(text, (start, quotation[0]), language):
                content = [(start, content[0][1]), *content[1:]]
            return Attribution([source] if source else [], [cue], content, CONFIDENCE)
    return None


def _ends_clause(text: str, before: Span, language: str) -> bool:
    """Whether a quotation goes on with the words before it, which nobody else says.

    `[El puente está «cerrado del todo»], dijo Ruiz`
    """
    words = [word.group() for word in WORD.finditer(text, *before)]
    fewest = _FEWEST_WORDS if opens_source(text, before[0], language) else 2 * _FEWEST_WORDS  # `Con las palabras «…»`
    plain = len(words) >= fewest and _PLAIN.fullmatch(text, *before) is not None
    return plain and text[before[1] + 1].islower() and not any(is_reporting_verb(word, language) for word in words)


def _frames(text: str, quotation: Span, start: int) -> Iterator[Span]:
    """The words beside a quotation that may attribute it.

    The sentence begins at `start`."""
    if follows := _FOLLOWS.match(text, quotation[1]):
        yield follows.span("frame")
    if leads := _LEADS.search(text, max(start, quotation[0] - _LONGEST_FRAME), quotation[0]):
        yield leads.span("frame")


def _interruptions(text: str, quotation: Span, entities: Sequence[Entity], language: str) -> Iterator[re.Match[str]]:
    """The words within a quotation that attribute it, with the marks around them.

    `«Sí —dijo él—, no»`; between commas the verb comes first: `« Oui, dit-il, non »`, but not `« Oui, je crois, non »`
    """
    for match in _DASHES.finditer(text, *quotation):
        if _attributed(text, match.span("frame"), entities, language, leads=False):
            yield match
    inverted_subjects = re.compile(WORDS[language].inverted_subjects)
    for match in _COMMAS.finditer(text, *quotation) if language in _ROMANCE else ():
        frame = match.span("frame")
        attributed = _attributed(text, frame, entities, language, leads=False)
        inverted = inverted_subjects.match(text, *frame)
        begun = WORD.search(text, quotation[0], match.start())  # not `", dijo Ruiz, …`: a mark that closed
        if begun and attributed and attributed[0] and (inverted or attributed[1][0] == frame[0]):
            yield match


def _attributed(
    text: str, frame: Span, entities: Sequence[Entity], language: str, *, leads: bool
) -> tuple[Span | None, Span] | None:
    """Speaker and verb within `frame`; None without a verb or a speaker.

    In languages that drop subjects, a verb alone will do.

    `sagte der Minister Max Kern am Montag` -> `der Minister Max Kern`, `sagte`
    """
    words = list(WORD.finditer(text, *frame))
    verbs = [word for word in words if word.group().islower() and is_reporting_verb(_ELIDED.sub("", word[0]), language)]
    verb = next(reversed(verbs), None) if leads else next((word for word in verbs if word in words[:_EARLY]), None)
    if verb is None:
        return _person_and_colon(text, frame, entities) if leads else None
    before, behind = words[: words.index(verb)], without_time(words[words.index(verb) + 1 :], language)
    names = [(one.start, one.end) for one in items_inside(entities, [frame]) if one.type in SPEAKING]
    speaker = speaker_among(behind, names, language, nearest=0) or speaker_among(before, names, language, nearest=-1)
    # `indican en el entorno del ministro`: several who are there
    place = (
        bool(behind) and not opens_source(text, behind[0].start(), language) and not is_plural(verb.group(), language)
    )
    if speaker is None and not leads and behind and not place and frame[1] - behind[0].start() <= _LONGEST_SPEAKER:
        speaker = behind[0].start(), end_of_phrase(text, behind, language)
        speaker = speaker if language != CZECH or _is_named(text[slice(*speaker)], language) else None
    elided = WORDS[language].drops_subjects and len(before) < _FEWEST_WORDS and (place or not behind)
    return (speaker, verb.span()) if speaker or elided else None


def _is_named(mention: str, language: str) -> bool:
    """Whether a mention has a noun for who speaks, or a capital."""
    return mention != mention.lower() or kind_of_mention(mention, mention, language) is not None


def _person_and_colon(text: str, frame: Span, entities: Sequence[Entity]) -> tuple[Span, Span] | None:
    """A person named first before the colon, and the words up to it.

    `Ana Vidal, la jefa, lo tiene claro: ` -> `Ana Vidal, la jefa`, `lo tiene claro`

    The cue is the colon where no words stand before it.
    """
    person = next((one for one in items_inside(entities, [frame]) if one.type == "person"), None)
    if person is None or len(WORD.findall(text, frame[0], person.start)) > 1:
        return None
    end = person.end
    if text[end] == ",":
        comma = text.rfind(",", end + 1, frame[1])
        end = comma if comma > 0 else frame[1]
    behind = list(WORD.finditer(text, end, frame[1]))
    if len(behind) > _FEW:
        return None
    return (person.start, end), (behind[0].start(), behind[-1].end()) if behind else (frame[1], frame[1] + 1)
