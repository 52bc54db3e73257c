"""Trim contents at their ends.

They lose the dateline, white space, separating marks and joining words.
"""

from __future__ import annotations

import re

from pipelines.core.dateline import DATELINE
from pipelines.core.spans import Spans

# From the first to the last character that is no separating mark.
_WITHOUT_MARKS = re.compile(r"(?!\.\s)[^\s,;:–—)-](?=[\S\s]*\w|\w?)(?:[\S\s]*[^\s,;:–—(-])?")
# What joins a content to another that was taken out; alone it says nothing.
_JOINT = re.compile(r"(?:and|but|or|that|which|who|what|while|although|because(?: of)?)", re.IGNORECASE)
# What opens a sentence before `as she noted`; alone it says nothing either.
_OPENER = re.compile(
    r"(?:of course|in fact|indeed|in short|in other words|still|yet|so|now|then|besides|moreover|however|"
    r"meanwhile|instead|likewise|finally|again|as such)",
    re.IGNORECASE,
)
# `says [quite plainly] that it leaks`, `said [a day earlier] that it leaked`
_ADVERBS = re.compile(r"(?:(?:\w+\s)?(?!only\b)\w+ly|(?:\w+\s){0,2}(?:earlier|later))\s(?=that\s)")
# Not `most of which, he said, …`.
_ENDS_IN_JOINT = re.compile(rf"(?<!\bof)(?<!\bin)(?<!\bfor)(?:[\s,;]+{_JOINT.pattern})+$")


def trimmed(text: str, spans: Spans) -> Spans:
    """Trim datelines, white space and separators, and join adjacent pieces."""
    kept: Spans = []
    for whole_start, whole_end in sorted(spans):
        dateline = DATELINE.match(text, whole_start, whole_end)
        start = dateline.end() if dateline else whole_start
        words = _WITHOUT_MARKS.search(text, start, whole_end)
        if words is None:
            continue
        start, end = words.span()
        adverbs = _ADVERBS.match(text, start, end)
        start = adverbs.end() if adverbs else start
        joint = _ENDS_IN_JOINT.search(text, start, end)
        end = joint.start() if joint else end
        if kept and (start <= kept[-1][1] or text[kept[-1][1] : start] == " "):
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    said = [span for span in kept if not _JOINT.fullmatch(text, *span) and not _OPENER.fullmatch(text, *span)]
    return said if said else kept
