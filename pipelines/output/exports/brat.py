"""brat standoff: texts with annotations, and the configuration for brat."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from pipelines.core.records import Article, Claim, Range, Source
from pipelines.output.exports.inputs import ArticleNames, ExportInput, whole_file

# Neither what separates a line's fields nor any line break that some reader of lines knows.
_UNBROKEN = re.compile(r"[^\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")

ANNOTATION_CONF = """\
[entities]
Quotation
Mixed
Paraphrase
Statement
Source
Cue

[relations]
AttributedTo\tArg1:<ENTITY>, Arg2:Source
PassedOnBy\tArg1:<ENTITY>, Arg2:Source
CuedBy\tArg1:<ENTITY>, Arg2:Cue
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Negated\tArg:<ENTITY>
Stance\tArg:<ENTITY>, Value:denies|asks|doubts
"""

VISUAL_CONF = """\
[labels]
Quotation | Quotation | Quot
Mixed | Partly quoted | Mixed
Paraphrase | Paraphrase | Para
Statement | Statement | Stat
AttributedTo | attributed to | by
PassedOnBy | passed on by | via
CuedBy | cued by | cue

[drawing]
Quotation\tbgColor:#fbe6ae
Mixed\tbgColor:#f7eed6
Paraphrase\tbgColor:#dcece4
Statement\tbgColor:#eeeeee
Source\tbgColor:#f6e0ec
Cue\tbgColor:#ffffff
Negated\tglyph:¬
Stance\tglyph:!
"""


def write_brat(records: ExportInput, folder: Path) -> None:
    """Write a text and annotations for each article, and brat's configuration."""
    names = ArticleNames()
    for article in records.articles():
        name = names(article)
        with whole_file(folder / f"{name}.txt") as file:
            file.write(article.articleBody)
        with whole_file(folder / f"{name}.ann") as file:
            file.writelines(f"{line}\n" for line in annotation_lines(article))
    for name, text in (("annotation.conf", ANNOTATION_CONF), ("visual.conf", VISUAL_CONF)):
        with whole_file(folder / name) as file:
            file.write(text)


def annotation_lines(article: Article) -> list[str]:
    """The lines of an article's `.ann` file: claims, sources, cues, links, notes."""
    return list(_Annotations(article).lines())


class _Annotations:
    """Numbers the annotations of an article, each source and cue once."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._spans: dict[tuple[str, int, int], str] = {}
        self._numbers = dict.fromkeys("TRA#", 0)

    def lines(self) -> Iterator[str]:
        for claim in self.article.claims:
            yield from self._claim(claim)

    def _claim(self, claim: Claim) -> Iterator[str]:
        """The lines of a claim: its text, notes, attributes, and links to its chain."""
        claim_id = self._next("T")
        yield self._text_bound(claim_id, claim.kind.capitalize(), claim.fragments)
        notes = [claim.id, f"confidence {claim.confidence}"]
        if claim.checkWorthiness is not None:
            notes.append(f"check-worthiness {claim.checkWorthiness}")
        yield self._note(claim_id, notes)
        if claim.negated:
            yield f"{self._next('A')}\tNegated {claim_id}"
        if claim.stance != "asserts":
            yield f"{self._next('A')}\tStance {claim_id} {claim.stance}"
        for position, link in enumerate(claim.chain):
            if link.source is not None:
                source_id = self._spans.get(("Source", link.source.start, link.source.end))
                if source_id is None:
                    source_id = self._shared("Source", link.source)
                    yield self._text_bound(source_id, "Source", [link.source])
                    yield self._note(source_id, _source_notes(link.source))
                relation = "AttributedTo" if position == len(claim.chain) - 1 else "PassedOnBy"
                yield f"{self._next('R')}\t{relation} Arg1:{claim_id} Arg2:{source_id}"
            if link.cue is not None:
                cue_id = self._spans.get(("Cue", link.cue.start, link.cue.end))
                if cue_id is None:
                    cue_id = self._shared("Cue", link.cue)
                    yield self._text_bound(cue_id, "Cue", [link.cue])
                yield f"{self._next('R')}\tCuedBy Arg1:{claim_id} Arg2:{cue_id}"

    def _shared(self, kind: str, span: Range) -> str:
        self._spans[kind, span.start, span.end] = number = self._next("T")
        return number

    def _text_bound(self, number: str, kind: str, spans: Iterable[Range]) -> str:
        """A line of brat for a span, without line breaks or tabs in its words.

        `T1<tab>Quotation 5 12;20 31<tab>the words`
        """
        body = self.article.articleBody
        parts = [part for span in spans for part in _unbroken(body, span)]
        offsets = ";".join(f"{start} {end}" for start, end in parts)
        return f"{number}\t{kind} {offsets}\t{' '.join(body[start:end] for start, end in parts)}"

    def _note(self, of: str, notes: Iterable[str]) -> str:
        text = " ".join("; ".join(notes).split())
        return f"{self._next('#')}\tAnnotatorNotes {of}\t{text}"

    def _next(self, letter: str) -> str:
        self._numbers[letter] += 1
        return f"{letter}{self._numbers[letter]}"


def _source_notes(source: Source) -> list[str]:
    """What a note says of a source: its fullest mention, type, role and id."""
    return [note for note in (source.label, source.type, source.role, source.entityId) if note]


def _unbroken(body: str, span: Range) -> Iterator[tuple[int, int]]:
    """The parts of `span` between line breaks and tabs."""
    for part in _UNBROKEN.finditer(body, span.start, span.end):
        yield part.span()
