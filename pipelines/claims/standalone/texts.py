"""The standalone text of one claim."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date

from pipelines.claims.document import Doc, Language
from pipelines.claims.sources.discourse import Discourse, SourceLookup
from pipelines.claims.sources.pronouns import Pronoun, find_pronouns
from pipelines.claims.standalone.clauses import as_sentence, is_statement, is_unfinished, without_that
from pipelines.claims.standalone.dates import dated
from pipelines.claims.standalone.person_words import first_person, third_person
from pipelines.claims.standalone.replacements import NotUnderstoodError, applied
from pipelines.claims.standalone.thing_words import things
from pipelines.core.records import Claim

_LONGEST = 600
_REQUESTS = frozenset("require demand request ask urge recommend propose order want".split())
_QUOTES = (("“", "”"), ('"', '"'), ("''", "''"), ("‘", "’"), ("'", "'"))


@Language.component(
    "standalone_texts", requires=["doc._.discourse", "doc._.sources", "doc._.claims"], assigns=["doc._.claims"]
)
def write_standalone_texts(doc: Doc) -> Doc:
    """Write each claim so that it is understood without the article, or null.

    `“He never called me,” Ruiz said` -> `[Karl Weber] never called [Ana Ruiz].`
    """
    pronouns = find_pronouns(doc._.discourse)
    for claim in doc._.claims:
        first, last = (
            bisect_left(pronouns, position, key=lambda pronoun: pronoun.start)
            for position in (claim.fragments[0].start, claim.fragments[-1].end)
        )
        claim.standaloneText = standalone_text(
            doc._.discourse, claim, pronouns[first:last], doc._.sources, doc._.published
        )
    return doc


def standalone_text(
    discourse: Discourse, claim: Claim, pronouns: list[Pronoun], resolver: SourceLookup, published: date | None
) -> str | None:
    """The claim as a sentence that is understood without the article; None if it would be a guess.

    `he left on Tuesday`, of Ana Ruiz -> `[Karl Weber] left on [20 September 2016].`
    """
    original = _unquoted(" ".join(fragment.text for fragment in claim.fragments))
    if len(original) > _LONGEST or is_unfinished(original):
        return None
    if claim.cue is not None and claim.cue.lemma in _REQUESTS:
        return None  # `require that doctors have …`: nothing is stated
    if any(each.unit is None and each.of is None and each.qualifier != "ordinal" for each in claim.quantities):
        return None  # `34.6 million`, of what?
    if claim.kind != "statement" and not is_statement(without_that(original)):
        return None
    quoted_source = claim.source is not None and discourse.in_quotation(claim.source.start)
    pieces = []
    for fragment in claim.fragments:
        span = (fragment.start, fragment.end)
        try:
            replacements = [
                *dated(claim.times, discourse.text, published),
                *first_person(discourse.text, span, resolver, claim.source, quoted_source=quoted_source),
                *third_person(discourse, span, pronouns, resolver),
                *things(discourse, span, resolver, claim.source),
            ]
        except NotUnderstoodError:
            return None
        pieces.append(_unquoted(applied(discourse.text, span, replacements)))
    text = without_that(_unquoted(" ".join(pieces)))
    return as_sentence(re.sub(r"\s+", " ", text))


def _unquoted(text: str) -> str:
    """Without quotation marks around all of it, and without single ones that the borders of a content leave."""
    text = text.strip()
    for opening, closing in _QUOTES:
        whole = text.startswith(opening) and text.endswith(closing) and len(text) > len(opening + closing)
        if whole and closing not in text[len(opening) : -len(closing)]:
            return text[len(opening) : -len(closing)].strip()
    if text.count("“") != text.count("”"):
        text = text.replace("“", "").replace("”", "")
    return text.replace('"', "").strip() if text.count('"') == 1 else text
