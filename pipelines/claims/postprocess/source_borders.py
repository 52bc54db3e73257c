"""Repair the borders of sources.

The network reads some mentions from their last part on, because a preposition or an acronym stands before it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Attribution

# `An activist opposed to both the rebels and [the government]`; what opens the sentence is the head.
_HEAD_BEFORE = re.compile(
    r"(?:An?|The|One|Two|Three|Some|Several|Many|His|Her|Their|Its)\s(?:[\w’'-]+\s){1,3}?"
    r"(?:opposed|loyal|close|allied|linked|sympathetic|hostile|familiar|critical|affiliated|aligned|related)\s"
    r"(?:to|with|of)\s(?:both\s)?[^,.;:\"“”\n]{2,60}\s(?:and|or)\s$"
)
# `IS [fighters in Raqqa]`: an acronym that reads as a verb.
_ACRONYM_BEFORE = re.compile(r"(?:(?:An?|The|One|Some|Many|Two)\s)?[A-Z]{2,}\s$")
# Between a name and an apposition.
_ASIDE = re.compile(r"(?:\s\([^()]{1,40}\))?,\s")
_ROLE = re.compile(r"(?:an?|the|his|her|its|their)\s", re.IGNORECASE)
_LONGEST_LEAD = 140


def with_whole_source(discourse: Discourse, attribution: Attribution) -> Attribution:
    """Extend a source to its head.

    `An activist opposed to both camps and [the state] told …` -> `[An activist opposed to both camps and the state]`
    """
    if not attribution.source:
        return attribution
    text = discourse.text
    start, end = attribution.source[0]
    named = _named_before(discourse, attribution)
    if named is not None:
        return replace(attribution, source=[(named, end), *attribution.source[1:]])
    first = discourse.sentence_near(start)[0]
    if not start - _LONGEST_LEAD < first < start or end > attribution.cue[0][0]:
        return attribution
    acronym = text[start].islower() and _ACRONYM_BEFORE.fullmatch(text, first, start)
    if not acronym and not _HEAD_BEFORE.fullmatch(text, first, start):
        return attribution
    return replace(attribution, source=[(first, end), *attribution.source[1:]])


def _named_before(discourse: Discourse, attribution: Attribution) -> int | None:
    """Where the name begins to which the source is an apposition.

    `Ana Ruiz (R-Ohio), [the committee chairman,] said` -> at `Ana`
    """
    text = discourse.text
    start, end = attribution.source[0]
    cue = attribution.cue[0][0]
    if not text.endswith(", ", 0, start) or not 0 <= cue - end <= 2 or "," not in text[end - 1 : cue]:
        return None
    name = next(discourse.names_before(start), None)
    if name is None or name.kind != "person" or not _ASIDE.fullmatch(text, name.end, start):
        return None
    return name.start if _ROLE.match(text, start, end) else None
