"""Who speaks where the sentence does not say it.

The network often takes other words for the subject.

«Non è vero», ha detto Anna Serra. Poi ha aggiunto che piove.      Anna Serra added it
« C'est vrai », a-t-il dit lors d'une réunion.                     he said it
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Protocol

from pipelines.claims.foreign.patterns import whole_words
from pipelines.claims.foreign.source_kinds import kind_of_mention, kind_of_noun
from pipelines.claims.structures import Attribution, is_nested
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.claims.tables.foreign.persons import ADDRESSEES, CASES, PLURAL_VERBS, RELATIVES, SUBJECTS
from pipelines.core.spans import Coverage, Neighbours, Span, Spanned, Spans, any_contains, index_at, items_inside

_REACH = 3
"""Sentences back, beside quotations, in which an elided subject spoke."""
_AUXILIARY = 4
"""Characters before a cue in which a word shows that nobody speaks: `se | espera`."""
_FEWEST_BEFORE = 2
"""Words of where or to whom something is said, before the speaker's name."""
_BEFORE_DAY = re.compile(r"am|[nd]?est[ae]|ce|quest[oa]|op|na|в|ve?", re.IGNORECASE)
SPEAKING = {"person", "organization"}
WORD = re.compile(r"(?!t-(?:ils?|elles?|on)\b)[^\W\d_]+(?:(?:[’']|-(?!(?:t-)?(?:ils?|elles?|on)\b))[^\W\d_]+)*")
"""A word; a French pronoun joined to its verb is one of its own: `a-t-il`."""
_QUOTATION = re.compile(r"[„“\"»«](?:[^\s„“”\"»«]+\s){2,}[^„“”\"»«]+[“”\"»«]")
_OF = re.compile(r"(?<!\w)(?:d[aeio]s?|del|dell[ao])\s\Z")
"""What is before a name that is no subject: `la muerte de Ana`."""
_SENTENCE_START = re.compile(r"(?:^|[.!?…»”\"]\s|\n)\Z")
_BEHIND = 12
"""Characters behind a verb in which its subject may be joined to it: `dit-il`."""


class Entity(Spanned, Protocol):
    """A named entity."""

    @property
    def type(self) -> str:
        """What it names: a person, an organization, a place, or something else."""


def with_subjects(
    text: str,
    attributions: Sequence[Attribution],
    persons: Sequence[int],
    *,
    sentences: Spans,
    quotations: Spans,
    language: str,
) -> list[Attribution]:
    """Correct the sources of attributions, and find those that are elided.

    Args:
        persons: where persons are named, in order.
    """
    words = WORDS[language]
    found = [_corrected(text, one, persons, language) for one in attributions]
    if words.drops_subjects:
        found = [replace(one, source=[]) if _is_later(one, sentences) else one for one in found]
    if not words.drops_subjects and not any(_is_possessed(text, one, language) for one in found):
        return found
    told = [index for index, span in enumerate(sentences) if not is_quoted(span, quotations)]
    unread = Coverage([*quotations, *(span for one in found for span in one.content)])
    subjects = [start for start in persons if start not in unread and not _OF.search(text, max(0, start - 8), start)]
    near = Neighbours(one.content for one in found)
    spoke: list[Attribution] = []
    for index, given in sorted(enumerate(found), key=lambda each: each[1].cue):
        if is_nested(given, (found[key] for key in near.near(given.cue[:1]))):
            continue
        if not given.source and (words.drops_subjects or _is_possessed(text, given, language)):
            source = _elided(text, given, spoke, (sentences, told), language)
            named = source and _is_any(subjects, max(spoke[-1].cue[-1][1], source[-1][1]), given.cue[0][0])
            found[index] = replace(given, source=[] if named else source)
        if found[index].source:
            spoke.append(found[index])
    return found


def is_quoted(sentence: Span, quotations: Spans) -> bool:
    """Whether all of a sentence but its stop is in one quotation."""
    return any_contains(quotations[index_at(quotations, sentence[0]) :][:1], (sentence[0], sentence[1] - 1))


def _corrected(text: str, one: Attribution, persons: Sequence[int], language: str) -> Attribution:
    """An attribution whose source is its subject, or none if that is elsewhere."""
    if not one.cue:
        return one
    words = WORDS[language]
    start, end = one.cue[0]
    inverted = whole_words(words.inverted_subjects).search(text, max(0, start - _BEHIND), min(len(text), end + _BEHIND))
    if inverted and inverted.start() <= end and start - 1 <= inverted.end():
        verb = text[start:end].removesuffix("-").removesuffix("-t")  # `précise-t-il`
        return replace(one, source=[inverted.span(1)], cue=[(start, start + len(verb))])
    if not one.source or one.source == one.cue:
        return one
    first, last = one.source[0][0], one.source[-1][1]
    if _QUOTATION.fullmatch(text, first, last) and len(one.content) == 1:
        return replace(one, source=one.content, content=one.source)  # `[Kern] berichtete von [„Hitze wie im Ofen“]`
    addressee = re.compile(ADDRESSEES.get(language, r"(?!)")).search(text[first:last])
    last = first + addressee.start() if addressee else last
    last = dated.start() if (dated := _dated(language).search(text, first, last)) else last
    return replace(one, source=_subject(text, one, (first, last), persons, language))


def _is_later(one: Attribution, sentences: Spans) -> bool:
    """Whether the source stands in a sentence behind that of the cue."""
    if not one.source or not one.cue:
        return False
    return index_at(sentences, one.source[0][0]) > index_at(sentences, one.cue[-1][1] - 1)


def _subject(text: str, one: Attribution, source: Span, persons: Sequence[int], language: str) -> Spans:
    """The source within the words that the network took for it; nothing without one."""
    first, last = source
    pronoun = _pronoun(language).match(text, first, last)
    if pronoun:
        return [pronoun.span(1)]
    openers = re.fullmatch(WORDS[language].openers, text[first:last] + " ", re.IGNORECASE)
    if (openers and one.cue[0][0] - last > 1) or (first not in persons and _is_adverb(text, source, one.cue[0])):
        return []
    article = re.fullmatch(WORDS[language].articles, f"{text[first:last]} ", re.IGNORECASE)
    if article and language in RELATIVES and (noun := WORD.match(text, last + 1)):
        return [(first, noun.end())]
    if opens_source(text, first, language):
        return [source] if len(one.source) == 1 else one.source
    person = _person_behind(text, source, persons, language)
    return [(person, last)] if person else []


def _is_adverb(text: str, source: Span, cue: Span) -> bool:
    """Whether a word alone opens a sentence, apart from its verb: `Asimismo, dijo`."""
    first, last = source
    alone = text[last : cue[0]] == ", " and " " not in text[first:last]
    return alone and _SENTENCE_START.search(text, max(0, first - 3), first) is not None


def _person_behind(text: str, source: Span, persons: Sequence[int], language: str) -> int | None:
    """Where the speaker is named, behind when, where or to whom it was said.

    `a la salida [Rosa Vidal]`, `журналистам командор [Томас Велде]`, but not `al alcalde Juan Vidal`
    """
    first, last = source
    start = persons[at] if (at := bisect_left(persons, first + 1)) < len(persons) else last
    before = text[first:start].split()
    if start >= last or len(before) < _FEWEST_BEFORE:
        return None
    addressed = language not in CASES and kind_of_noun(before[-1].lower(), language) is not None
    return None if addressed else start


def opens_source(text: str, at: int, language: str) -> bool:
    """Whether a source may begin at `at`, rather than when or where it was said."""
    return _adverbial(language).match(text, at) is None


def _elided(
    text: str, one: Attribution, spoke: Sequence[Attribution], around: tuple[Spans, Sequence[int]], language: str
) -> Spans:
    """The source of the attribution before, if it may be the elided subject."""
    sentences, told = around
    start, end = one.cue[0]
    if not spoke or not told or whole_words(WORDS[language].no_subjects).search(text, max(0, start - _AUXILIARY), end):
        return []
    last = spoke[-1]
    first = told[max(0, bisect_left(told, index_at(sentences, start)) - _REACH)]
    near = index_at(sentences, last.cue[0][0]) >= first
    alike = is_plural(text[start:end], language) == is_plural(text[slice(*last.cue[0])], language)
    source = text[last.source[0][0] : last.source[-1][1]]
    alike = alike or _is_possessed(text, one, language)
    return last.source if near and alike and kind_of_mention(source, source, language) != "document" else []


def _is_any(persons: Sequence[int], start: int, end: int) -> bool:
    """Whether somebody is named between two cues: the subject may have changed."""
    return bisect_left(persons, start) < bisect_left(persons, end)


def _is_possessed(text: str, one: Attribution, language: str) -> bool:
    """Whether the cue has the pronoun of whoever spoke: `a suo parere`."""
    return whole_words(WORDS[language].possessed).match(text, *one.cue[0]) is not None


def is_plural(cue: str, language: str) -> bool:
    """Whether several persons speak, by the ending of the verb."""
    return re.search(PLURAL_VERBS.get(language, "(?!)"), cue) is not None


@cache
def _pronoun(language: str) -> re.Pattern[str]:
    """A pronoun as subject, with words behind it that are no part of it."""
    return re.compile(rf"({SUBJECTS[language]})\s(?!\w+\s?,)", re.IGNORECASE)


@cache
def _dated(language: str) -> re.Pattern[str]:
    """The day behind a source: `ein Sprecher | am Montag`."""
    days = "|".join([*WORDS[language].days, *re.split(r"[\s|]", WORDS[language].weekdays)])
    return re.compile(rf"(?<=[\w)])\s(?:(?:{_BEFORE_DAY.pattern}|el|o|il|le)\s)?(?:{days})\Z", re.IGNORECASE)


@cache
def _adverbial(language: str) -> re.Pattern[str]:
    """Words that open when, where or to whom something is said."""
    words = WORDS[language]
    weekdays = "|".join(words.weekdays.split())
    return whole_words(rf"{words.no_sources}|{weekdays}|(?:{'|'.join(words.days)})")


def speaker_behind(text: str, frame: Span, entities: Sequence[Entity], language: str) -> Span:
    """The speaker at the beginning of `frame`, which follows a verb.

    A name with its role, or words up to an adverbial; empty where the frame has no words.
    """
    words = without_time(list(WORD.finditer(text, *frame)), language)
    names = [(one.start, one.end) for one in items_inside(entities, [frame]) if one.type in SPEAKING]
    if not words:
        return frame[0], frame[0]
    return speaker_among(words, names, language, nearest=0) or (words[0].start(), end_of_phrase(text, words, language))


def without_time(words: list[re.Match[str]], language: str) -> list[re.Match[str]]:
    """The words behind a verb without the day at their beginning: `hoy el alcalde`."""
    days = {*WORDS[language].days, *re.split(r"[\s|]", WORDS[language].weekdays)}
    at = 1 if words and _BEFORE_DAY.fullmatch(words[0].group()) else 0
    return words[at + 1 :] if len(words) > at and words[at].group().lower() in days else words


def speaker_among(words: list[re.Match[str]], names: Spans, language: str, *, nearest: int) -> Span | None:
    """A pronoun beside the verb, or a name among `words` with its role.

    Args:
        nearest: index of the word beside the verb.
    """
    if words and _is_pronoun(words[nearest].group(), language):
        return words[nearest].span()
    inside = [name for name in names if words and words[0].start() <= name[0] < words[-1].end()]
    if not inside:
        return None
    first = words[0].start()
    if nearest == 0 and not opens_source(words[0].string, first, language):  # `a Radio Centro | la deputata Anna Serra`
        first = next((word.start() for word in words[2:] if _is_article(word.group(), language)), inside[nearest][0])
        inside = [name for name in inside if name[1] > first]
    return (first, inside[nearest][1]) if inside else None


def _is_article(word: str, language: str) -> bool:
    return re.match(WORDS[language].articles, f"{word} ", re.IGNORECASE) is not None


def end_of_phrase(text: str, words: list[re.Match[str]], language: str) -> int:
    """The end of `words` before when, where or to whom something is said.

    `le maire | lundi à Lyon`
    """
    opener = "|".join([WORDS[language].adverbials, *WORDS[language].weekdays.split()])
    adverbial = whole_words(opener).search(text, words[0].end(), words[-1].end())
    return adverbial.start() - 1 if adverbial else words[-1].end()


def _is_pronoun(word: str, language: str) -> bool:
    """Whether a word stands for a speaker, and is no article: `er`, but not `der`."""
    words = WORDS[language]
    return word.lower() in words.pronouns and not _is_article(word, language)
