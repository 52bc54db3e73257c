"""Which parts of a text stand in quotation marks.

A quotation that runs over paragraphs opens its marks again at each one and closes them once; a mark that is never
closed holds to the end of its paragraph. Apostrophes are no marks.
"""

from __future__ import annotations

import re
from itertools import pairwise

from pipelines.claims.document import Doc, Language
from pipelines.claims.sentences import paragraphs
from pipelines.core.spans import Span

# Opening mark → marks that may close it.
PAIRS = {"“": '”“"', "«": "»", "„": '“”"', "‹": "›", "「": "」", "»": "«", "‘": "’"}
# Two single marks stand for a double one in agency copy and in archives: ''so'', ``so''.
_SINGLE = re.compile("[’']")
_LONGEST_SINGLE = 600  # characters of a quotation in single marks
_FEWEST_SINGLE = 3  # quotations in single marks, before they are taken for the custom of the text
_LONGEST_RUN = 64  # characters of marks side by side
# Single marks that close for certain: beside punctuation, or at the paragraph's end.
_CLOSES = re.compile(r"(?<=[,.!?])['’]|['’](?=[.,;:!?]|$)")
_SENTENCE_ENDS = re.compile(r"[.!?…][\"'”’]?\s$")
_MARK = re.compile("''|``|,,(?=[^\\W\\d_])|[\"“”„«»‹›‘’'「」]")


@Language.component("quotation_marks", requires=["doc._.given_text"], assigns=["doc._.quotations"])
def find_quotation_marks(doc: Doc) -> Doc:
    """Find what stands in quotation marks, the marks included.

    `She called it “a lost year”.` -> `“a lost year”`
    """
    doc._.quotations = quoted(doc._.given_text)
    return doc


def quoted(text: str) -> list[Span]:
    """Find what stands in quotation marks, marks included, within paragraphs."""
    found: list[Span] = []
    for start, end in paragraphs(text):
        found += _in_paragraph(text, start, end)
    return found


def with_double_marks(text: str) -> str:
    """A text that quotes mostly in single marks, in double ones; of the same length.

    `'It rained,' he said.` -> `"It rained," he said.`
    """
    quotations = quoted(text)
    single = [(start, end) for start, end in quotations if text[start] in "'‘" and text[start + 1] not in "'`"]
    if len(single) < _FEWEST_SINGLE or 2 * len(single) <= len(quotations):
        return text
    marks = [place for start, end in single for place in (start, end - 1) if text[place] in "'‘’"]
    return '"'.join(text[start + 1 : end] for start, end in pairwise([-1, *marks, len(text)]))


def _in_paragraph(text: str, start: int, end: int) -> list[Span]:
    """The quotations in a paragraph, each with its marks."""
    goes_on = text[end : end + _LONGEST_RUN].lstrip()[:1] in {"'", "‘"}
    closed = max((match.start() for match in _CLOSES.finditer(text, start, end)), default=-1) if goes_on else end
    found: list[Span] = []
    opened: tuple[int, str] | None = None
    within = False
    for match in _MARK.finditer(text, start, end):
        at = match.start()
        doubled = len(match.group()) == 2
        mark = "„" if match.group() == ",," else '"' if doubled else match.group()
        if opened is None:
            if at > closed and mark in "'‘" and (at == start or _SENTENCE_ENDS.search(text, max(start, at - 3), at)):
                return [*found, (at, end)]  # closed behind a later paragraph
            closers = _closers(text, at, mark, start, end)
            if closers and not (doubled and text[at - 1 : at].isalnum()):
                opened = (at, closers)
        elif mark in "“”" and (within or mark == "“") and '"' in opened[1] and text[opened[0]] not in "“„":
            # Curly marks within straight ones quote a second time.
            within = mark == "“"
        elif mark in opened[1] and not (
            _apostrophe(text, at, mark, end, opened=opened[0]) or _opens_again(text, at, mark, end)
        ):
            found.append((opened[0], match.end()))
            opened, within = None, False
    if opened is not None and opened[1] != "'’":
        found.append((opened[0], end))
    return found


def _opens_again(text: str, at: int, mark: str, end: int) -> bool:
    """Whether a straight mark within a quotation opens its next paragraph.

    In a text whose paragraphs were joined: `"It rained. "It poured," he said.`
    """
    sentence_ended = _SENTENCE_ENDS.search(text, max(0, at - 3), at) is not None
    return mark == '"' and sentence_ended and text[at + 1 : min(at + 2, end)].isalnum()


def _closers(text: str, at: int, mark: str, start: int, end: int) -> str:
    """What closes the quotation that `mark` opens at `at`; empty if it opens none."""
    before = text[at - 1] if at > start else " "
    after = text[at + 1 : min(end, at + _LONGEST_RUN)].lstrip("'`")[:1] or " "
    if mark in "'‘":
        opens = not before.isalnum() and after.isalnum() and _single_end(text, at, end) is not None
        return "'’" if opens else ""
    if mark == '"':
        opens = not after.isspace() or at == start or (before.isspace() and _closes_next(text, at, end))
        return '"”' if opens else ""
    if mark == "»":
        # German prints guillemets inward; elsewhere a lone » is a stray closing mark.
        return "«" if not before.isalnum() and after.isalnum() and text.find("«", at, end) >= 0 else ""
    return PAIRS.get(mark, "")


def _closes_next(text: str, at: int, end: int) -> bool:
    """Whether the next straight mark closes the one at `at`.

    In spite of a space behind that: `" It rained", he said`."""
    following = text.find('"', at + 1, end)
    return following > 0 and not text[following - 1].isspace() and not text[following + 1 : following + 2].isalnum()


def _single_end(text: str, at: int, end: int) -> int | None:
    """The end of a quotation in single marks; None for `’90s` and `'em`.

    A mark behind punctuation closes rather than one behind a word, which may be an apostrophe: `the workers' rights`.
    """
    first = None
    for match in _SINGLE.finditer(text, at + 1, min(end, at + _LONGEST_SINGLE)):
        place = match.start()
        before, after = text[place - 1], text[place + 1 : min(place + 2, end)]
        if before.isspace() or before in '(“"':
            break  # another quotation opens
        if after.isalnum() or place < at + 3:
            continue
        if not before.isalnum():
            return place
        first = place if first is None else first
    return first


def _apostrophe(text: str, at: int, mark: str, end: int, *, opened: int) -> bool:
    if mark not in "'’":
        return False
    is_single = text[opened] in "'‘"
    return at != _single_end(text, opened, end) if is_single else at + 1 < end and text[at + 1].isalnum()
