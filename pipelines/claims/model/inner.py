"""Where the content of a nested attribution ends.

The network tends to let it run on to the end of what surrounds it. What somebody is quoted as having said that another
said is short: his own quotation, else no more than a sentence, up to a dash or to what the quoted speaker says of it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.claims.document import Doc, Language
from pipelines.claims.quotemarks import quoted
from pipelines.claims.sentences import sentences
from pipelines.claims.structures import Attribution, nested_among

_THAT = re.compile(r"(?:that\s+)?(?=''|[“\"‘'«])")
# An apostrophe closes nothing within a word, nor behind an s where another mark comes that may.
_SINGLE = re.compile(r"['‘][^\n]+?(?:[^\ss]['’](?!\w)|s['’](?!\w|\s\w[^'’\n]*['’](?!\w)))")
_TYPED = re.compile(r"''[^\n]+?''")
_DASH = re.compile(r"\s*(?:—|\s(?:--?|–)\s)")
# `…, and that is good news`, `… and I believe him`
_COMMENT = re.compile(
    r",\s(?:and|but)\s(?:that|this)\s(?:is|was|has|will|would|[a-z]{2,}[^s\W]s)\b(?!\s(?:and|or)\b)|"
    r",?\s(?:and|but|so)\s(?:I(?:['’][a-z]+)?\s(?!should\b|would\b|could\b|had\b|must\b|can\b|need)|"
    r"we\s(?:believe|think|know|agree|trust|doubt)\b)"
)
# `said that the board had promised [that pay would rise], and that …`: the outer speaker's second clause.
_IN_THAT = re.compile(r"\bthat\s(?:[^.\n\"“”]|(?<=\b[A-Z][a-z])\.|(?<=\b[A-Z][a-z]{2})\.){0,200}$")
_AND_THAT = re.compile(r",\s(?:and|but)\sthat\s(?=\w+\s\w)")
_SHORTEST = 15
"""Characters before a dash or a comment that may be a whole content."""


@Language.component(
    "nested_contents", requires=["doc._.given_text", "doc._.attributions"], assigns=["doc._.attributions"]
)
def end_nested_contents(doc: Doc) -> Doc:
    """End the content of a nested attribution with its own quotation or sentence.

    `“He said [I should go. I went],” she said` -> `“He said [I should go]. I went,” she said`
    """
    doc._.attributions = bounded(doc._.given_text, doc._.attributions)
    return doc


def bounded(text: str, attributions: list[Attribution]) -> list[Attribution]:
    """End nested contents that follow their cue with their quotation or sentence."""
    return [
        end_with_quotation_or_sentence(text, one) if is_inner else one
        for one, is_inner in zip(attributions, nested_among(attributions), strict=True)
    ]


def end_with_quotation_or_sentence(text: str, nested: Attribution) -> Attribution:
    """As `bounded`, for one attribution that is nested.

    A content before the cue stays as it is.
    """
    start, end = nested.content[-1]
    if start < nested.cue[-1][1]:
        return nested
    end = start + _length(text[start:end])
    cue = nested.cue[0][0]
    second = _AND_THAT.search(text, start, end) if _IN_THAT.search(text[max(0, cue - 250) : cue]) else None
    return replace(nested, content=[*nested.content[:-1], (start, second.start() if second else end)])


def _length(content: str) -> int:
    """The characters of `content` up to the end of its quotation, sentence or clause."""
    if opening := _THAT.match(content):
        start = opening.end()
        if content[start] in "'‘":
            closed = (_TYPED if content.startswith("''", start) else _SINGLE).match(content, start)
            return closed.end() if closed else len(content)
        first = next(iter(quoted(content[start:])), (1, 0))
        return start + first[1] if first[0] == 0 else len(content)
    end = sentences(content)[0][1]
    comment = _COMMENT.search(content, _SHORTEST, end)
    end = comment.start() if comment else end
    dashes = list(_DASH.finditer(content, 0, end))
    # Two set off an aside.
    return dashes[0].start() if len(dashes) == 1 and dashes[0].start() >= _SHORTEST else end
