"""The standalone text of one claim."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from pipelines.claims.document import Doc, Language
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.pronouns import find_pronouns
from pipelines.claims.standalone.clauses import as_sentence, without_that
from pipelines.claims.standalone.dates import dated
from pipelines.claims.standalone.descriptions import descriptions
from pipelines.claims.standalone.person_words import first_person, third_person
from pipelines.claims.standalone.replacements import NotUnderstoodError, Replacement, applied
from pipelines.claims.standalone.source_words import source_mention
from pipelines.claims.standalone.stretches import Stretch, stretches
from pipelines.claims.standalone.thing_words import things
from pipelines.claims.structures import Pronoun, SourceLookup
from pipelines.core.records import Claim, TimeExpression
from pipelines.core.spans import Span, items_inside

_QUOTES = (("“", "”"), ('"', '"'), ("''", "''"), ("‘", "’"), ("'", "'"))


@dataclass(frozen=True)
class Reading:
    """What is known of the article."""

    discourse: Discourse
    pronouns: list[Pronoun]
    resolver: SourceLookup
    times: list[TimeExpression]
    published: date | None


@Language.component(
    "standalone_texts",
    requires=["doc._.discourse", "doc._.sources", "doc._.times", "doc._.claims"],
    assigns=["doc._.claims"],
)
def write_standalone_texts(doc: Doc) -> Doc:
    """Write each claim so that it is understood without the article, or null.

    `“He never called me,” Ruiz said` -> `[Karl Weber] never called [Ana Ruiz].`
    """
    discourse = doc._.discourse
    reading = Reading(discourse, find_pronouns(discourse), doc._.sources, doc._.times, doc._.published)
    for claim in doc._.claims:
        claim.standaloneText = standalone_text(reading, claim)
    return doc


def standalone_text(reading: Reading, claim: Claim) -> str | None:
    """Write the claim as a sentence that needs no article; None if not certain.

    `he left on Tuesday`, of Ana Ruiz -> `[Karl Weber] left on [20 September 2016].`
    `we have lost`, of Ana Ruiz -> `“We have lost,” [Ana Ruiz] said.`
    """
    for stretch in stretches(reading.discourse, claim):
        try:
            return _written(reading, claim, stretch)
        except NotUnderstoodError:
            continue
    return None


def _written(reading: Reading, claim: Claim, stretch: Stretch) -> str:
    """The text of a stretch with its replacements.

    Raises:
        NotUnderstoodError: a word cannot be understood without the article.
    """
    text = reading.discourse.text
    pieces = [applied(text, span, list(_replacements(reading, claim, stretch, span))) for span in stretch.spans]
    told = _balanced(pieces[0]) if stretch.attributed else _joined(reading.discourse, stretch.spans, pieces)
    told = re.sub(r"\s+", " ", told)
    return as_sentence(told if stretch.attributed else without_that(_unquoted(told)))


def _replacements(reading: Reading, claim: Claim, stretch: Stretch, span: Span) -> Iterator[Replacement]:
    """All replacements in a stretch of text."""
    discourse, resolver = reading.discourse, reading.resolver
    inside = items_inside(reading.times, [span])
    mention = source_mention(claim, span[0]) if stretch.attributed else None
    if mention:
        yield mention
    yield from dated(discourse, inside, reading.published)
    yield from first_person(discourse, span, resolver, claim, attributed=stretch.attributed)
    yield from third_person(discourse, span, reading.pronouns, resolver, claim, attributed=stretch.attributed)
    yield from things(discourse, span, claim, attributed=stretch.attributed)
    yield from descriptions(discourse, span, resolver, claim, attributed=stretch.attributed)


def _joined(discourse: Discourse, spans: Iterable[Span], pieces: Iterable[str]) -> str:
    """Join the pieces, with a full stop before one that opens a sentence.

    `“Most want to leave,” he said. “It is over.”` -> `Most want to leave. It is over.`
    """
    told = ""
    for (start, _), piece in zip(spans, pieces, strict=True):
        opens = discourse.sentences[discourse.sentence_of(start)][0] == start
        told = f"{as_sentence(told) if told and opens else told} {_unquoted(piece)}"
    return told


def _unquoted(text: str) -> str:
    """Remove quotation marks around all of it, and single ones at its borders."""
    text = text.strip()
    for opening, closing in _QUOTES:
        whole = text.startswith(opening) and text.endswith(closing) and len(text) > len(opening + closing)
        if whole and closing not in text[len(opening) : -len(closing)]:
            return text[len(opening) : -len(closing)].strip()
    return _balanced(text)


def _balanced(text: str) -> str:
    """Without quotation marks that lack their other half."""
    if text.count("“") != text.count("”"):
        text = text.replace("“", "").replace("”", "")
    for mark in ('"', "''"):
        if text.count(mark) == 1:
            text = text.replace(mark, "")
    return text
