"""Choose candidates for claims, and correct contents that say nothing.

A bare `this`, a passive without its verb.
"""

from __future__ import annotations

import math
import re
from dataclasses import replace

from pipelines.claims.chains.statement_signs import names_charge
from pipelines.claims.document import Doc, Language
from pipelines.claims.postprocess.appositions import with_apposition
from pipelines.claims.postprocess.noun_cues import without_predicate
from pipelines.claims.postprocess.quotation_borders import next_paragraph
from pipelines.claims.postprocess.source_borders import (
    with_addressee,
    with_quoted_speaker,
    with_whole_source,
    without_addressee,
    without_time,
)
from pipelines.claims.sentences import paragraphs
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Attribution
from pipelines.core.dateline import DATELINE
from pipelines.core.spans import Neighbours, Span, overlap, shared_length, words_at

_POINTING = frozenset(
    {"this", "that", "it", "so", "these", "those", "this news", "the news", "the information", "the same"}
)
_LONGEST_PASSAGE = 5  # sentences for which `this was reported` stands
_JOINED_ON = re.compile(r",?\s(?:and|but|then)\s(?:(?:also|then|later|even|he|she|they|it)\s)?$")
_FOLLOWED_ON = re.compile(r",\s(?:and\s|but\s|while\s|also\s|then\s|\w+ly\s)*$")
_PARTICIPLE = re.compile(r"[a-z]+ing\b")
_FEWEST_WORDS = 3
_LONG_ENOUGH = 20  # characters of a piece that repeats another not by chance
_MOST_PIECES = 8  # of a content that are compared
_LINKED = re.compile(
    r"(?:(?:also )?(?:read|see|watch|listen)(?: (?:more|also|next))?|related|(?:image |photo )?caption|photo):\s",
    re.IGNORECASE,
)
_LAST_OF_HEAD = 2  # sentence, after a headline and a standfirst, in which a report may begin
_PASSIVE = re.compile(r"(?:is|are|was|were|has been|have been|had been)\s(?:\w+ly\s)?(?:not\s)?\w+", re.IGNORECASE)


@Language.component("candidates", requires=["doc._.discourse", "doc._.attributions"], assigns=["doc._.candidates"])
def take_candidates(doc: Doc) -> Doc:
    """Take the network's attributions as candidates for claims.

    The components that follow correct and drop candidates; `doc._.attributions` stays as the network gave it.

    `She added [it froze], she said [it rained]` -> in the order of the cues, `added` and `said`
    """
    discourse = doc._.discourse
    whole = [each for each in doc._.attributions if each.content and each.cue and not _is_furniture(discourse, each)]
    repairs = (
        without_time,
        with_whole_source,
        with_quoted_speaker,
        without_addressee,
        with_addressee,
        without_predicate,
        with_apposition,
    )
    for repair in repairs:
        whole = [repair(discourse, each) for each in whole]
    doc._.candidates = sorted(whole, key=lambda each: each.cue)
    return doc


def _is_furniture(discourse: Discourse, attribution: Attribution) -> bool:
    """Whether it is a dateline, or in the headline of another article or a caption."""
    cue = attribution.cue[0][0]
    start = discourse.sentences[discourse.sentence_of(cue)][0]
    return _LINKED.match(discourse.text, start, cue) is not None or _is_dateline(discourse, attribution)


def _is_dateline(discourse: Discourse, attribution: Attribution) -> bool:
    """Whether a place and a colon open the report: `[JABALPUR][:] [Farmers said …]`."""
    text, cue = discourse.text, attribution.cue[0]
    start = attribution.source[0][0] if attribution.source else cue[0]
    if text[slice(*cue)] != ":" or discourse.sentence_of(start) > _LAST_OF_HEAD:
        return False
    dateline = DATELINE.match(text, start)
    told = discourse.in_quotation(attribution.content[0][0]) or any(
        name.kind == "person" for name in discourse.names_in(start, cue[1])
    )
    return dateline is not None and not text[cue[1] : dateline.end()].strip() and not told


@Language.component("coordinated_cues", requires=["doc._.discourse", "doc._.candidates"], assigns=["doc._.candidates"])
def end_before_coordinated_cues(doc: Doc) -> Doc:
    """End a content before the next cue, of the same source or in another sentence.

    `She said [rain was near, warning of floods]` -> `She said [rain was near], warning of floods`
    `[Rain is near], she said. [It will flood], he said.` -> of her content, `Rain is near`
    """
    discourse = doc._.discourse
    every = [_without_repeats(discourse.text, each) for each in doc._.candidates]
    every = _without_pieces_of_others(discourse, every)
    near = Neighbours(each.cue[:1] for each in every)
    doc._.candidates = [
        _before_next_report(discourse, each, [every[key] for key in near.near(each.content)]) for each in every
    ]
    return doc


def _without_repeats(text: str, attribution: Attribution) -> Attribution:
    """Leave out pieces that a longer piece repeats: a pull quote and the quotation."""
    pieces = {span: text[slice(*span)].strip("\"“”‘’'., ") for span in attribution.content[:_MOST_PIECES]}
    repeats = {
        span
        for span, words in pieces.items()
        if len(words) >= _LONG_ENOUGH and any(words in other and words != other for other in pieces.values())
    }
    if not repeats:
        return attribution
    return replace(attribution, content=[span for span in attribution.content if span not in repeats])


def _without_pieces_of_others(discourse: Discourse, every: list[Attribution]) -> list[Attribution]:
    """Leave out pieces that a cue in their sentence reports, or one nearer to them."""
    contents = Neighbours(each.content for each in every)
    found = []
    for each in every:
        sentence = discourse.sentence_of(each.cue[0][0])
        apart = [span for span in each.content if discourse.sentence_of(span[0]) != sentence]
        lost = {
            span
            for span in apart
            for key in contents.near([span])
            if every[key] is not each
            and (_reports_beside(discourse, every[key], span) or _tells_instead(discourse, every[key], each, span))
        }
        content = [span for span in each.content if span not in lost]
        found.append(replace(each, content=content) if lost and content else each)
    return found


def _reports_beside(discourse: Discourse, attribution: Attribution, piece: Span) -> bool:
    """Whether a cue in the sentence of `piece`, not quoted, reports it."""
    start, end = attribution.cue[0]
    index = discourse.sentence_of(piece[0])
    outside = end <= piece[0] or piece[1] <= start
    return (
        index == discourse.sentence_of(start)
        and (
            index == discourse.sentence_of(piece[1] - 1) if outside else _is_between_quotations(discourse, start, piece)
        )
        and any(overlap(piece, span) for span in attribution.content)
    )


def _tells_instead(discourse: Discourse, other: Attribution, own: Attribution, piece: Span) -> bool:
    """Whether a quotation that two cues report belongs to the other.

    `“Go,” he said. [“It rained. Go home,”] she added` -> to `she added`
    """
    quoted = discourse.in_quotation(piece[0]) and discourse.in_quotation(piece[1] - 1)
    cues = other.cue[0][0], own.cue[0][0]
    if not quoted or any(map(discourse.in_quotation, cues)):
        return False
    if 2 * shared_length([piece], other.content) < piece[1] - piece[0]:
        return False
    theirs, ours = (_distance(discourse, cue, piece) for cue in cues)
    return theirs < ours


def _distance(discourse: Discourse, cue: int, piece: Span) -> float:
    """Sentences from a cue to a quotation.

    One that no cue stands beside is told by the speaker before.
    """
    end = discourse.quotations_in(*piece)[-1][1]
    while following := next_paragraph(discourse, end):
        end = following[1]
    sentence, first, last = (discourse.sentence_of(place) for place in (cue, piece[0], end - 1))
    if sentence in {first, last}:
        return 0
    return first - sentence if sentence < first else math.inf


def _is_between_quotations(discourse: Discourse, cue: int, piece: Span) -> bool:
    """Whether the cue breaks what is quoted: `[“Go,” he said. “Now.”]`."""
    return discourse.in_quotation(piece[0]) and not discourse.in_quotation(cue)


def _before_next_report(discourse: Discourse, attribution: Attribution, others: list[Attribution]) -> Attribution:
    """End a content before the next cue of the same source in it."""
    for other in others:
        if other is attribution or not _is_same_source(attribution, other):
            continue
        cue = other.cue[0][0]
        for index, (start, end) in enumerate(attribution.content):
            if not start < cue < end:
                continue
            pattern = _FOLLOWED_ON if _PARTICIPLE.match(discourse.text, cue) else _JOINED_ON
            joint = pattern.search(discourse.text, start, cue)
            if joint and len(re.findall(r"\w+", discourse.text[start : joint.start()])) >= _FEWEST_WORDS:
                return replace(attribution, content=[*attribution.content[:index], (start, joint.start())])
    return attribution


def _is_same_source(attribution: Attribution, other: Attribution) -> bool:
    return bool(attribution.source and other.source) and overlap(attribution.source[0], other.source[0])


@Language.component("passive_contents", requires=["doc._.discourse", "doc._.candidates"], assigns=["doc._.candidates"])
def extend_passive_contents(doc: Doc) -> Doc:
    """Extend the content of a passive cue without a source to the whole clause.

    `[The hut] is believed [to be the nest]` -> `[The hut is believed to be the nest]`
    """
    doc._.candidates = [_with_cue_inside(doc._.discourse, each) for each in doc._.candidates]
    return doc


@Language.component("pointing_contents", requires=["doc._.discourse", "doc._.candidates"], assigns=["doc._.candidates"])
def replace_pointing_contents(doc: Doc) -> Doc:
    """Replace a bare `this` by the passage it points to; drop other bare words.

    Many agencies end a passage so: `[Ten boats sank.] This was reported by the Herald.`, content `This` -> content
    `Ten boats sank.`
    """
    doc._.candidates = [found for each in doc._.candidates for found in _with_what_it_means(doc._.discourse, each)]
    return doc


def _with_what_it_means(discourse: Discourse, attribution: Attribution) -> list[Attribution]:
    """Replace a bare `this` by the passage before it, else drop it.

    Any other single word is dropped, unless it is quoted or a charge: no claim is that short.
    """
    words = words_at(discourse.text, attribution.content).strip(" ,.").lower()
    if words not in _POINTING:
        return [attribution] if " " in words or not words.isalpha() or names_charge(discourse.text, attribution) else []
    start = attribution.content[0][0]
    index = discourse.sentence_of(start)
    if discourse.sentences[index][0] != start or index == 0 or words == "that":
        return []
    return [replace(attribution, content=[_passage_before(discourse, index)])]


def _passage_before(discourse: Discourse, index: int) -> Span:
    """The rest of the paragraph before a sentence that closes it.

    Of a sentence that stands alone, the paragraph before.
    """
    breaks = [start for start, _ in paragraphs(discourse.text)]
    sentences = discourse.sentences
    closes = index + 1 == len(sentences) or sentences[index + 1][0] in breaks
    first = index - 1
    while closes and first and sentences[first][0] not in breaks and index - first < _LONGEST_PASSAGE:
        first -= 1
    opens = sentences[index][0] in breaks
    return sentences[first if closes or not opens else index - 1][0], sentences[index - 1][1]


def _with_cue_inside(discourse: Discourse, attribution: Attribution) -> Attribution:
    """Include the verb of a passive without a source: `The toll is not known`.

    Not behind another subject: `[It leaked], the jury was told`.
    """
    start = min(begin for begin, _ in attribution.content)
    last = max(stop for _, stop in attribution.content)
    cue_start, cue_end = attribution.cue[0]
    another = re.search(r"\w", discourse.text[last:cue_start]) is not None
    if attribution.source or another or not (start < cue_start and _PASSIVE.match(discourse.text, cue_start, cue_end)):
        return attribution
    end = max(last, attribution.cue[-1][1])
    one_sentence = discourse.sentence_of(start) == discourse.sentence_of(end - 1)
    return replace(attribution, content=[(start, end)]) if one_sentence else attribution
