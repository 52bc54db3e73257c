"""Persons whom pronouns and descriptions stand for, in other languages.

    `Anna Weber sagte, … Sie ergänzte, …`                      she is Anna Weber
    `Minister Max Kern sagte, … „…“, betonte der Minister.`    he is Max Kern

Only what is certain: one person is near whose gender does not contradict, and no other who speaks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from pipelines.claims.foreign.cases import FEMALE, MALE
from pipelines.claims.foreign.roles import holder, holders
from pipelines.claims.foreign.speakers import Speakers
from pipelines.claims.foreign.subjects import is_quoted
from pipelines.claims.structures import Attribution, Gender
from pipelines.claims.tables.foreign import persons as words
from pipelines.core.spans import Coverage, Span, Spans, extent, index_at

_REACH = 2
"""Sentences back, beside quotations, in which a pronoun finds its person."""
_MOST = 8
"""Mentions among which a pronoun finds its person."""


class _Mention(NamedTuple):
    """A mention of a person; `name` is null if it is not known."""

    sentence: int
    name: str | None
    speaks: bool


def persons_meant(
    text: str, attributions: Sequence[Attribution], speakers: Speakers, sentences: Spans, quotations: Spans
) -> dict[Span, tuple[str, str]]:
    """The full name of the person at each source without a name, and how it was found."""
    language = speakers.language
    contents = [span for one in attributions for span in one.content]
    unread, told_within = Coverage([*quotations, *contents]), Coverage(contents)
    cues = {extent(one.source): text[slice(*one.cue[0])] for one in attributions if one.source and one.cue}
    told = [index for index, span in enumerate(sentences) if not is_quoted(span, quotations)]
    roles = holders(text, _named(speakers), language)
    mentions: list[_Mention] = []
    found: dict[Span, tuple[str, str]] = {}
    for span in sorted({*cues, *_persons(speakers)}):
        # A source may interrupt a quotation: `«Дождь, — сказал он. — И снег»`.
        if span[0] in (told_within if span in cues else unread):
            continue
        source, sentence = speakers.source(span), index_at(sentences, span[0])
        name = source.name
        if name is None and source.type in {None, "unnamed"} and span in cues:
            gender = _gender_of_pronoun(source.text, cues[span], language)
            description = _description(source.text, language)
            if gender or re.match(words.AGE, description):
                first = told[max(0, bisect_left(told, sentence) - _REACH)]
                name = _nearest([one for one in mentions[-_MOST:] if one.sentence >= first], gender, language)
            else:
                name = holder(roles, description.split(), span[0], language)
                if name and _differ(_gender(name, language), _gender_of_article(source.text, language)):
                    name = None
            if name:
                found[span] = name, "pronoun" if gender else "nominal"
            elif gender:
                continue
        if source.type in {"person", "unnamed", None}:
            mentions.append(_Mention(sentence, name, span in cues))
    return found


def _persons(speakers: Speakers) -> Spans:
    return [(one.start, one.end) for one in speakers.entities if one.type == "person"]


def _named(speakers: Speakers) -> list[tuple[Span, str]]:
    """Where persons are named, and their full names."""
    named = ((span, speakers.source(span).name) for span in _persons(speakers))
    return [(span, name) for span, name in named if name and " " in name]


def _nearest(mentions: Sequence[_Mention], gender: Gender | None, language: str) -> str | None:
    """The full name of the one person of `mentions` that fits; null if several do.

    Nobody counts who stands in a sentence before that of somebody who speaks.
    """
    fitting = [one for one in mentions if not one.name or not gender or _gender(one.name, language) in {gender, None}]
    spoke = max((one.sentence for one in fitting if one.speaks), default=-1)
    names = {one.name for one in fitting if one.sentence >= spoke}
    name = names.pop() if len(names) == 1 else None
    return name if name and " " in name else None


def _gender_of_pronoun(mention: str, cue: str, language: str) -> Gender | None:
    """The gender of a pronoun in the singular: `sie`, but not in `sagten sie`."""
    for gender, pronouns in words.PRONOUNS[language].items():
        if re.fullmatch(pronouns, mention, re.IGNORECASE):
            plural = gender == "female" and re.fullmatch(words.PLURAL_VERBS.get(language, "(?!)"), cue)
            return None if plural else gender
    return None


def _gender_of_article(mention: str, language: str) -> Gender | None:
    """The gender that the article before a person tells: `la ministre`."""
    articles = words.ARTICLES.get(language, {})
    return next((gender for gender, article in articles.items() if re.match(article, mention, re.IGNORECASE)), None)


def _differ(one: Gender | None, other: Gender | None) -> bool:
    return one is not None and other is not None and one != other


def _gender(name: str, language: str) -> Gender | None:
    """The gender that a full name tells in a language."""
    given = name.split(maxsplit=1)[0]
    if given in words.MEN:
        return "male"
    if (given in FEMALE) != (given in MALE):
        return "female" if given in FEMALE else "male"
    endings = words.ENDINGS.get(language, {})
    return next((gender for gender, ending in endings.items() if re.fullmatch(ending, name)), None)


def _description(mention: str, language: str) -> str:
    """A mention in lower case without its definite article; empty if it has none."""
    article = re.match(words.DEFINITE[language], mention, re.IGNORECASE)
    return mention[article.end() :].lower() if article else ""
