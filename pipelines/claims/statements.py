"""Check-worthy assertions in the outlet's own voice, without an attribution."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import islice, takewhile

from pipelines.claims.document import Doc, Language
from pipelines.claims.fields.check_worthiness import THRESHOLD
from pipelines.claims.model.check_worthiness import CheckWorthiness
from pipelines.claims.sentences import is_title_cased
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Attribution
from pipelines.core.dateline import DATELINE
from pipelines.core.spans import Neighbours, Span

# Words of judgement, appeal and address, by which an outlet gives its opinion or speaks to the reader.
_OPINION = re.compile(
    r"\b(?:I|I'm|I’m|we|our|(?-i:us)|my|you|your|should|shouldn['’]t|ought|must|hopefully|sadly|fortunately|unfortunately|frankly|"
    r"obviously|arguably|surely|let['’]s|imagine|absurd|disgraceful|shameful|ridiculous|wonderful|terrible|outrageous|"
    r"(?:call|text|phone|dial)(?=\s[\d(+])|e-?mail(?=\s\S+@)|"
    r"click|subscribe|sign up|read more|follow us|newsletter|e-?mail us|copyright)\b",
    re.IGNORECASE,
)
# A sentence that reports is not the outlet's own, even where no attribution was found in it.
_REPORTING = re.compile(
    r"\b(?:said|says|told|tells|stated|argued|argues|claimed|claims|according to|citing|reported(?=[\s.,]|$)|"
    r"reports(?=,| that\b)|reports? (?:emerged|has said|have said|said|added)|announced|denied|insisted|wrote|tweeted|"
    r"quoted)\b",
    re.IGNORECASE,
)
_FEWEST_WORDS = 5
_LONG_QUOTATION = 40  # characters
_CITED = 0.3  # share of a sentence that may be somebody's content before it is no longer the outlet's own


@Language.component(
    "outlet_statements",
    requires=["doc._.discourse", "doc._.candidates", "doc._.chains", "doc._.check_worthiness"],
    assigns=["doc._.statements"],
)
def find_outlet_statements(doc: Doc) -> Doc:
    """Find the check-worthy sentences of the outlet's own.

    `The city cut 1,200 jobs in 2015. What an evening! Ruiz left, he said.` -> `The city cut 1,200 jobs in 2015.`
    """
    fragments = [span for chain in doc._.chains for span in chain.fragments]
    doc._.statements = find_statements(doc._.discourse, doc._.candidates, doc._.check_worthiness, attributed=fragments)
    return doc


def find_statements(
    discourse: Discourse,
    attributions: list[Attribution],
    check_worthiness: CheckWorthiness,
    attributed: Iterable[Span] = (),
) -> list[tuple[Span, float]]:
    """Check-worthy sentences of the outlet's own, each with its check-worthiness.

    Args:
        check_worthiness: of the words of the text.
        attributed: more spans that are attributed, beside the attributions' contents.
    """
    text = discourse.text
    contents = [*attributed, *(span for attribution in attributions for span in attribution.content)]
    near = Neighbours([span] for span in contents)
    cues = sorted(span[0] for attribution in attributions for span in attribution.cue)
    found = []
    for start, end in discourse.sentences:
        if is_title_cased(text[start:end]):
            continue
        begin = _after_dateline(text, start, end)
        around = [contents[key] for key in near.near([(begin, end)])]
        if _is_attributed((begin, end), around, cues) or not _is_assertion(text[begin:end]):
            continue
        if _quotes((begin, end), discourse.quotations):
            continue
        score = check_worthiness.of([(begin, end)])
        if score >= THRESHOLD:
            found.append(((begin, end), score))
    return found


def _after_dateline(text: str, start: int, end: int) -> int:
    dateline = DATELINE.match(text, start, end)
    return dateline.end() if dateline else start


def _quotes(sentence: Span, quotations: list[Span]) -> bool:
    """Whether the sentence holds one of the sorted `quotations`, and a long one."""
    start, end = sentence
    inside = takewhile(lambda span: span[0] < end, islice(quotations, bisect_left(quotations, (start, 0)), None))
    return any(closing <= end and closing - opening > _LONG_QUOTATION for opening, closing in inside)


def _is_attributed(sentence: Span, contents: list[Span], cues: list[int]) -> bool:
    """Whether a sentence is mostly cited, or has one of the sorted `cues`."""
    start, end = sentence
    attributed = sum(min(end, stop) - max(start, begin) for begin, stop in contents if begin < end and start < stop)
    if attributed > _CITED * (end - start):
        return True
    return bisect_left(cues, start) < bisect_left(cues, end)


def _is_assertion(sentence: str) -> bool:
    """Whether a sentence states something, in its form."""
    words = re.findall(r"\w+", sentence)
    closed = re.search(r"[.!…][\"'”’)]*$", sentence) is not None
    return (
        closed
        and len(words) >= _FEWEST_WORDS
        # `Posted: Thursday, May 6, 2021.` says nothing.
        and sum(map(str.islower, words)) > 1
        and "?" not in sentence
        and not (_OPINION.search(sentence) or _REPORTING.search(sentence))
    )
