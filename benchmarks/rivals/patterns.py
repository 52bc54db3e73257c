"""Attributions by regular expressions alone, as a baseline.

The patterns: a quotation with its speaker, "X said that …", and "…, according to X".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipelines.claims.structures import Attribution

_VERB = r"(?:said|says|told|added|wrote|asked|noted|announced|reported|argued|explained|tweeted|claimed|warned|denied)"
_TITLE = r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.\s)?"
_NAME = rf"(?:[Tt]he\s|[Aa]n?\s)?{_TITLE}[A-Z][\w'’-]*(?:\s(?:of\s|the\s)?[A-Z][\w'’-]*)*"
_SOURCE = rf"(?P<source>{_NAME}|[Hh]e|[Ss]he|[Tt]hey|[Tt]he\s\w+|[Oo]fficials)"
_QUOTED = r"[\"“][^\"“”\n]+[\"”]"
_QUOTATION = rf"(?P<content>{_QUOTED})"
_REST = rf"(?:[^\"“”\n.]{{0,40}}[,.]\s+(?P<rest>{_QUOTED}))?"
_PATTERNS = [
    re.compile(rf"{_QUOTATION}\s+{_SOURCE}\s+(?P<cue>{_VERB})\b{_REST}"),
    re.compile(rf"{_QUOTATION}\s+(?P<cue>{_VERB})\s+{_SOURCE}"),
    re.compile(rf"{_SOURCE}\s+(?P<cue>{_VERB}):?\s+{_QUOTATION}"),
    re.compile(rf"{_SOURCE}\s+(?P<cue>{_VERB})\s+(?P<content>that\s[^\"“”\n.]+|(?:[a-z]\w*)\s[^\"“”\n.]+)\."),
    re.compile(rf"(?P<content>[A-Z“\"][^\n.]+?),\s+(?P<cue>according to)\s+{_SOURCE}"),
    re.compile(rf"(?P<cue>According to)\s+{_SOURCE},\s+(?P<content>[^\n.]+)\."),
]


def find_attributions(text: str) -> list[Attribution]:
    """Find attributions by patterns.

    As `pipelines.claims.attribution.find_attributions`; of overlapping matches the earlier pattern's wins.
    """
    taken: set[int] = set()
    found = []
    for match in _matches(text):
        if taken.isdisjoint(range(*match.span("cue"))):
            taken.update(range(*match.span()))
            contents = [match.span(name) for name in match.groupdict() if name in {"content", "rest"} and match[name]]
            found.append(Attribution(source=[match.span("source")], cue=[match.span("cue")], content=contents))
    return sorted(found, key=lambda one: one.cue)


def _matches(text: str) -> Iterator[re.Match[str]]:
    for pattern in _PATTERNS:
        yield from pattern.finditer(text)
