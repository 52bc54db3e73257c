"""Move appositions from the content to the source.

`According to the mayor, [Ole Lund, it is shut]`
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.report_words import FINITE
from pipelines.claims.tables.source_words import ORGANIZATION_NOUNS, PERSON_NOUNS
from pipelines.core.spans import Span

# `the director of the museum`
_ROLE = re.compile(
    r"(?:the|an?|its|his|her|their)\s(?:[\w’'-]+\s){0,2}?(?P<noun>[\w’'-]+)(?=,|\s(?:of|for|at)\s|$)", re.IGNORECASE
)
# `According to the report, [published on Friday,] it is shut`
_MADE = re.compile(
    r"(?:first\s)?(?:published|released|issued|obtained|seen|reviewed|filed|lodged|conducted|commissioned|led|posted|"
    r"made|written|sent|prepared|compiled|signed|presented|submitted|shared|produced|completed|broadcast)\s(?:by|in|on|to|at|with|from|last|this|\w+day)\b"
    r"[^,.;“\"]{0,80},\s(?=\S+\s\S)"
)
# `According to Hexa, [which sells boats,] it is shut`, `the Trust, [a charity that runs shelters,] it is shut`
_OF_A_BODY = re.compile(
    r"(?:which|(?:an?|the|one\sof)\s(?:[\w’'-]+\s){0,4}?(?P<noun>[\w-]+)\s"
    r"(?:that|which|based|founded|made|set|run|led|representing))\s(?:[^,.;“\"]|[,.](?=\d)){1,150},\s(?!(?:and|or|but|who|which)\b)"
)
_TELLS = re.compile(rf"{FINITE}|\w+ed\b")
_COMMA = re.compile(r"(?P<of>(?:\s(?:of|for|at)\s[^,.]{1,60})?),\s(?=\S+\s\S)")


def with_apposition(discourse: Discourse, attribution: Attribution) -> Attribution:
    """Take the apposition with which a content begins into the source.

    `According to [the mayor], [Ole Lund, the quay is shut]` -> `[the mayor, Ole Lund]`, `[the quay is shut]`
    """
    if not attribution.source or attribution.source[-1][0] < attribution.cue[-1][1]:
        return attribution
    source, (start, end) = attribution.source[-1], attribution.content[0]
    if discourse.text[source[1] : start].strip() != ",":
        return attribution
    apposition = _apposition(discourse, source, (start, end))
    text = discourse.text
    comma = _COMMA.match(text, apposition, end) if apposition else _MADE.match(text, start, end)
    comma = comma or _behind_body(discourse, source, (start, end))
    if comma is None:
        return attribution
    return replace(
        attribution,
        source=[*attribution.source[:-1], (source[0], comma.end("of") if apposition else source[1])],
        content=[(comma.end(), end), *attribution.content[1:]],
    )


def _behind_body(discourse: Discourse, source: Span, content: Span) -> re.Match[str] | None:
    """What describes a body that is the source, up to the clause that it reports."""
    names = discourse.names_in(*source)
    described = _OF_A_BODY.match(discourse.text, *content) if names and names[-1].kind == "organization" else None
    known = described and (not described["noun"] or described["noun"].lower() in ORGANIZATION_NOUNS)
    return described if known and described and _TELLS.search(discourse.text, described.end(), content[1]) else None


def _apposition(discourse: Discourse, source: Span, content: Span) -> int | None:
    """The end of a named person's role, or of the name behind a role."""
    names = discourse.names_in(*source)
    if names and names[-1].kind == "person":
        return _end_of_role(discourse.text, *content)
    name = next(discourse.names_from(content[0]), None)
    is_person = name is not None and name.kind == "person" and name.start == content[0]
    return name.end if name and is_person and _end_of_role(discourse.text, *source) else None


def _end_of_role(text: str, start: int, end: int) -> int | None:
    role = _ROLE.match(text, start, end)
    return role.end("noun") if role and role["noun"].lower() in PERSON_NOUNS else None
