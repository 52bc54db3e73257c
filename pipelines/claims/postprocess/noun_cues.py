"""End the content of a noun where what is told of the noun begins.

The network runs on over the main verb: `A claim [that ten boats sank has been shared]`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.report_words import FINITE, SAID_THINGS

_NOUN = re.compile(rf"(?:(?:an?|the|this|such|any|his|her|its|their)\s)?(?:[\w-]+\s)?{SAID_THINGS}", re.IGNORECASE)
_FINITE = re.compile(rf"(?:{FINITE})|\s\w+ed\b")
# What becomes of a claim, and what is thought of it.
_FATE = re.compile(
    r",?\s(?:has|have|had|was|were|is|are)\s(?:also\s|now\s|since\s|not\s|never\s|been\s|being\s|\w+ly\s){0,3}"
    r"(?:shared|made|denied|dismissed|rejected|debunked|disputed|refuted|repeated|echoed|circulat\w+|spread\w*|posted|"
    r"published|viewed|raised|met|greeted|contested|challenged|backed|supported|contradicted|investigated|false|"
    r"misleading|untrue|baseless|unfounded|incorrect|inaccurate|wrong|nonsense|ridiculous|unproven|going|doing)\b"
)


def without_predicate(discourse: Discourse, attribution: Attribution) -> Attribution:
    """End the content of a noun before the verb of which the noun is the subject.

    `[A claim] [that ten boats sank has been shared on Facebook]` -> `[that ten boats sank]`
    """
    text, (start, end) = discourse.text, attribution.content[0]
    first, last = attribution.cue[0]
    if len(attribution.content) > 1 or not text.startswith("that ", start) or not _NOUN.fullmatch(text, first, last):
        return attribution
    fates = [match.start() for match in _FATE.finditer(text, start, end) if _FINITE.search(text, start, match.start())]
    return replace(attribution, content=[(start, fates[0])]) if fates else attribution
