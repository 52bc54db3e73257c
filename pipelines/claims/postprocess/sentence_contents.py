"""Contents that end with their sentence or paragraph, or hold two claims."""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.claims.document import Doc, Language
from pipelines.claims.fields.cues import lemma_of
from pipelines.claims.postprocess.list_items import by_item, findings
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Attribution
from pipelines.core.spans import Span, Spans

_QUOTED = re.compile(r"[\"“”]|\'\'")
_CLOSING_MARKS = "\"”’'"
_BLANK_LINE = re.compile(r"\n[ \t]*\n")


@Language.component("sentence_contents", requires=["doc._.discourse", "doc._.candidates"], assigns=["doc._.candidates"])
def end_with_the_sentence(doc: Doc) -> Doc:
    """End an unquoted content with its paragraph, or for `according to` sentence.

    `According to Lund, [it is shut.\\n\\nThe work costs a million.]` -> `According to Lund, [it is shut.]`
    """
    doc._.candidates = [_ended(doc._.discourse, each) for each in doc._.candidates]
    return doc


@Language.component("separate_contents", requires=["doc._.discourse", "doc._.candidates"], assigns=["doc._.candidates"])
def separate_contents(doc: Doc) -> Doc:
    """Make a quotation in its own sentence, or an item of a list, a content.

    `Mamela said [that all is well. “Stay at home.”]` -> `[that all is well]` and `[“Stay at home.”]`

    Paragraphs of a quotation belong to whoever is named behind the last of them.
    """
    items = [item for each in doc._.candidates for item in by_item(doc._.given_text, each)]
    items += findings(doc._.given_text, items)
    parts = [part for each in items for part in _separated(doc._.discourse, each)]
    held: dict[Span, list[Spans]] = {}
    for part in parts:
        held.setdefault(part.content[0], []).append(part.content)
    doc._.candidates = [part for part in parts if not _is_begun(doc._.discourse, part, held)]
    return doc


def _ended(discourse: Discourse, attribution: Attribution) -> Attribution:
    """End contents with the paragraph, or with the sentence for `according to`."""
    text, (start, stop) = discourse.text, attribution.cue[-1]
    if ":" in text[stop - 1 : stop + 1]:
        return attribution
    end = discourse.sentences[discourse.sentence_of(start)][1]
    if lemma_of(text[start:stop]) != "according to":
        blank = _BLANK_LINE.search(text, end - 1)
        end = blank.start() if blank else len(text)
    content: Spans = []
    for start, stop in _begun(discourse, attribution):
        if start >= end:
            content += [(start, stop)] if discourse.in_quotation(start) else []
        elif stop > end and not discourse.in_quotation(end):
            content.append((start, end))
        else:
            content.append((start, stop))
    return replace(attribution, content=content) if content else attribution


def _begun(discourse: Discourse, attribution: Attribution) -> Spans:
    """Begin an unquoted content before its cue with the sentence of the cue.

    `[Guards said it was shut. Ten men fled], the Herald reported.` -> `[Ten men fled], the Herald reported.`
    """
    cue_start, cue_end = attribution.cue[0]
    first = discourse.sentence_near(cue_start)[0]
    said = re.search(r"\w", discourse.text[cue_start:cue_end]) is not None
    return [
        (first, stop)
        if said
        and start < first < stop <= cue_start
        and not discourse.in_quotation(start)
        and not discourse.in_quotation(first)
        and not _QUOTED.search(discourse.text, start, stop)
        else (start, stop)
        for start, stop in attribution.content
    ]


def _separated(discourse: Discourse, attribution: Attribution) -> list[Attribution]:
    """Separate a quotation in a later sentence from the content before it."""
    content = [piece for span in attribution.content for piece in _before_and_in_quotation(discourse, span)]
    own = [span for span in content if not _is_quoted_behind(discourse, span, attribution.cue[-1])]
    quoted = [span for span in content if span not in own]
    if not own or not quoted or any(discourse.in_quotation(start) for start, _ in own):
        return [attribution]
    end = own[-1][1]
    if discourse.text[end - 1] in _CLOSING_MARKS and "\n" not in discourse.text[end : quoted[0][0]]:
        return [attribution]  # `[It was “late,”] she said. [“Too late.”]`
    return [replace(attribution, content=own), replace(attribution, content=quoted)]


def _before_and_in_quotation(discourse: Discourse, span: Span) -> Spans:
    """Cut a span where, within it, a sentence opens with a quotation."""
    start, end = span
    quoted = [begin for begin, _ in discourse.quotations_in(start, end)]
    opens = [begin for begin in quoted if begin == discourse.sentences[discourse.sentence_of(begin)][0]]
    if not opens or discourse.in_quotation(start):
        return [span]
    stop = start + len(discourse.text[start : opens[0]].rstrip().removesuffix("."))
    return [(start, stop), (opens[0], end)]


def _is_begun(discourse: Discourse, attribution: Attribution, held: dict[Span, list[Spans]]) -> bool:
    """Whether the content is the first paragraphs of a quotation.

    Another content has the quotation whole.
    """
    content = attribution.content
    longest = max(held[content[0]], key=len)
    return discourse.in_quotation(content[0][0]) and len(content) < len(longest) and longest[: len(content)] == content


def _is_quoted_behind(discourse: Discourse, span: Span, cue: Span) -> bool:
    """Whether `span` is a quotation that opens a sentence after that of the cue."""
    index = discourse.sentence_of(span[0])
    opens = discourse.sentences[index][0] == span[0] and index > discourse.sentence_of(cue[1] - 1)
    return opens and discourse.in_quotation(span[0])
