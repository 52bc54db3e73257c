"""The component of the claims pipeline that writes standalone texts."""

from __future__ import annotations

from bisect import bisect_left

from spacy.language import Language
from spacy.tokens import Doc

from pipelines.claims.sources.pronouns import find_pronouns
from pipelines.claims.standalone.texts import standalone_text


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
