"""PDF documents by pdfminer.six: paragraphs, headline, running lines."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from pdfminer.high_level import extract_pages
from pdfminer.layout import LAParams, LTChar, LTPage, LTTextContainer, LTTextLine
from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect, PDFTextExtractionNotAllowed
from pdfminer.pdfparser import PDFParser, PDFSyntaxError
from pdfminer.psexceptions import PSException

from crawler.inputs.formats.documents import Document, FormatError, as_page
from pipelines.core.records import Hints

# An article is shorter; a longer document would hold up the crawl.
MOST_PAGES = 100
# A line in this outer part of a page that at least this share of the pages repeats is a running header or footer.
_MARGIN = 0.12
_REPEATED = 0.5
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:[Pp]age|Seite|[Pp]ágina|Стр\.?)?[ –|/-]{0,3}#(?:(?: of | von | de |[ /|]{1,3})#)?[ –|-]{0,3}"
)
# The first lines of a document that are at least this much larger than its body are its headline.
_HEADLINE_SIZE = 1.25
_HEADLINE_CHARACTERS = 250
# Spaces of a justified line are wider than pdfminer takes spaces to be, and narrower than the gap between columns.
_WIDE_SPACE = 1.4
_SENTENCE_ENDS = (*".!?…。！？", *(f"{end}{close}" for end in ".!?,…" for close in '"”’»'))
_HYPHEN_AT_END = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]$")


@dataclass(frozen=True)
class _Block:
    """A box of text on a page: joined lines, letter size, and if it is in the margin."""

    text: str
    size: int
    in_margin: bool


def read_pdf(raw: bytes) -> Iterator[Document | FormatError]:
    """An article as a page: lines unwrapped, words rejoined, running lines left out."""
    try:
        pages = [_blocks(page) for page in extract_pages(io.BytesIO(raw), maxpages=MOST_PAGES, laparams=LAParams())]
        title, author = _properties(raw)
    except (PDFPasswordIncorrect, PDFTextExtractionNotAllowed) as error:
        raise FormatError("the PDF is protected by a password") from error
    except (PDFSyntaxError, PSException, ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        raise FormatError(f"damaged PDF: {type(error).__name__}: {error}", reason="undecodable") from error
    blocks, running = _without_running_lines(pages)
    if not blocks:
        raise FormatError("no text in the PDF: it may be a scan")
    headline, above, body = _headline(blocks)
    paragraphs = [("h1", headline)] if headline else []
    paragraphs += [("p", text) for text in _joined_over_pages([block.text for block in body])]
    hints = Hints(headline=headline or title, authors=[author] if author else [])
    yield Document(
        content=as_page(paragraphs, title=headline or title, header=[*running, *above]),
        media_type="text/html",
        hints=hints,
    )


def _blocks(page: LTPage) -> list[_Block]:
    """The paragraphs of a page, with their size of print, in reading order."""
    blocks = []
    for lines in _boxes(page):
        # A headline and the paragraph below it may share a box.
        for size, group in groupby(lines, key=_size):
            same_size = list(group)
            middle = (same_size[0].y1 + same_size[-1].y0) / 2
            in_margin = not page.height * _MARGIN < middle < page.height * (1 - _MARGIN)
            texts = map(_unwrapped, _paragraphs(same_size))
            blocks += [_Block(text, size, in_margin) for text in texts if text]
    return blocks


def _boxes(page: LTPage) -> list[list[LTTextLine]]:
    """The lines of each box of text, from top to bottom.

    Wide spaces in a justified line divide it, so that its parts come in boxes of their own. They are joined with the
    box beside which they stand: much closer than columns, and narrower than one.
    """
    containers = (box for box in page if isinstance(box, LTTextContainer))
    boxes = [lines for box in containers if (lines := [line for line in box if isinstance(line, LTTextLine)])]
    widest = max((line.width for lines in boxes for line in lines), default=0)
    at = 0
    while at < len(boxes):
        beside = next((n for n in range(at + 1, len(boxes)) if _are_one(boxes[at], boxes[n], widest)), None)
        if beside is None:
            at += 1
        else:
            boxes[at] += boxes.pop(beside)
    return boxes


def _are_one(box: list[LTTextLine], other: list[LTTextLine], widest: float) -> bool:
    """Whether two boxes have lines beside each other, as in a broken headline."""
    return any(
        _gap(one, two) < _WIDE_SPACE * one.height and min(one.width, two.width) < widest / 2
        for one in box
        for two in other
        if abs(one.y0 - two.y0) < one.height / 4 and _size(one) == _size(two)
    )


def _gap(one: LTTextLine, two: LTTextLine) -> float:
    return float(max(two.x0 - one.x1, one.x0 - two.x1))


def _paragraphs(lines: list[LTTextLine]) -> list[list[str]]:
    """The rows of each paragraph; an indented row after a sentence begins one."""
    rows: list[list[LTTextLine]] = []
    for line in sorted(lines, key=lambda line: -line.y0):
        if rows and abs(rows[-1][0].y0 - line.y0) < line.height / 2:
            rows[-1].append(line)
        else:
            rows.append([line])
    left = min(line.x0 for line in lines)
    paragraphs: list[list[str]] = []
    for row in rows:
        text = " ".join(part.get_text().strip() for part in sorted(row, key=lambda part: part.x0))
        is_indented = min(part.x0 for part in row) - left > row[0].height / 2
        if paragraphs and not (is_indented and paragraphs[-1][-1].endswith(_SENTENCE_ENDS)):
            paragraphs[-1].append(text)
        else:
            paragraphs.append([text])
    return paragraphs


def _size(line: LTTextLine) -> int:
    """The size of most letters of a line, in points."""
    sizes = Counter(round(char.size) for char in line if isinstance(char, LTChar))
    return sizes.most_common(1)[0][0] if sizes else 0


def _unwrapped(lines: list[str]) -> str:
    """One line of several: ["the har-", "bour"] -> "the harbour"."""
    text = ""
    for line in (" ".join(line.split()) for line in lines):
        is_divided = _HYPHEN_AT_END.search(text) is not None and line[:1].islower()
        text = text[:-1] + line if is_divided else f"{text} {line}".strip()
    return text


def _without_running_lines(pages: list[list[_Block]]) -> tuple[list[_Block], list[str]]:
    """Divide blocks from running lines and page numbers of most pages."""
    seen = Counter(shape for page in pages for shape in {_shape(block.text) for block in page if block.in_margin})
    needed = max(2, len(pages) * _REPEATED)
    kept: list[_Block] = []
    running: list[str] = []
    for block in (block for page in pages for block in page):
        shape = _shape(block.text)
        is_running = block.in_margin and (seen[shape] >= needed or _PAGE_NUMBER.fullmatch(shape) is not None)
        if is_running:
            running.append(block.text)
        else:
            kept.append(block)
    return kept, running


def _shape(text: str) -> str:
    return _NUMBER.sub("#", text)


def _headline(blocks: list[_Block]) -> tuple[str | None, list[str], list[_Block]]:
    """The block of the largest letters, short lines above it, and all else."""
    sizes: Counter[int] = Counter()
    for block in blocks:
        sizes[block.size] += len(block.text)
    body_size = sizes.most_common(1)[0][0]
    place = max(range(len(blocks)), key=lambda number: (blocks[number].size, -number))
    text = blocks[place].text
    if blocks[place].size < body_size * _HEADLINE_SIZE or len(text) > _HEADLINE_CHARACTERS:
        return None, [], blocks
    above = [block for block in blocks[:place] if block.in_margin]
    before = [block for block in blocks[:place] if not block.in_margin]
    return text, [block.text for block in above], [*before, *blocks[place + 1 :]]


def _joined_over_pages(paragraphs: list[str]) -> list[str]:
    """Join a paragraph that a page or column breaks to its second half."""
    joined: list[str] = []
    for text in paragraphs:
        goes_on = bool(joined) and text[:1].islower() and joined[-1][-1] not in ".!?:;”\"'’"
        if goes_on:
            joined[-1] = _unwrapped([joined[-1], text])
        else:
            joined.append(text)
    return joined


def _properties(raw: bytes) -> tuple[str | None, str | None]:
    """Title and author as the document's properties have them."""
    title = author = None
    for properties in PDFDocument(PDFParser(io.BytesIO(raw))).info:
        title = _property(properties.get("Title")) or title
        author = _property(properties.get("Author")) or author
    return title, author


def _property(value: object) -> str | None:
    if isinstance(value, bytes):
        encoding = "utf-16" if value.startswith((b"\xfe\xff", b"\xff\xfe")) else "latin-1"
        value = value.decode(encoding, "replace")
    return " ".join(value.split()) or None if isinstance(value, str) else None
