"""Word documents: .docx, read by python-docx."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any, Final

import docx
from docx.document import Document as WordDocument
from docx.opc.exceptions import OpcError
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from crawler.inputs.formats.databases import split_export
from crawler.inputs.formats.documents import Document, FormatError, as_page
from pipelines.core.records import Hints

# What the parts of a document may take unpacked: a bomb is refused before it is parsed.
MOST_BYTES = 256 * 1024 * 1024
_NOBODY = frozenset({"", "python-docx", "microsoft office user", "microsoft", "user", "admin", "author"})
_HEADINGS = {"title": "h1", "heading 1": "h1", "heading 2": "h2", "heading 3": "h3"}
_PARAGRAPH, _TABLE, _ROW, _CELL = (qn(f"w:{name}") for name in ("p", "tbl", "tr", "tc"))
# Elements around paragraphs: content controls, inserted text under revision, custom markup.
_WRAPPERS: Final = frozenset(map(qn, "w:sdt w:sdtContent w:ins w:moveTo w:customXml w:smartTag".split()))
_TEXT_BOX = qn("w:txbxContent")
# What repeats, for old programs, what stands beside it; and where text stood that was moved.
_REPEATS: Final = ("{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback", qn("w:moveFrom"))
# Deleted text is in elements of another name.
_PIECES: Final = {qn("w:t"): "", qn("w:tab"): " ", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_NOTES: Final = ("/footnotes", "/endnotes")
_SEPARATORS: Final = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def read_docx(raw: bytes) -> Iterator[Document | FormatError]:
    """Paragraphs and tables of a document as a page, with title and author.

    An export of a news database gives a document for each article.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as parts:
            if sum(part.file_size for part in parts.infolist()) > MOST_BYTES:
                raise FormatError(f"more than {MOST_BYTES} bytes unpacked")
        word: WordDocument = docx.Document(io.BytesIO(raw))
    except (zipfile.BadZipFile, OpcError, KeyError, ValueError, SyntaxError) as error:
        raise FormatError(f"damaged Word document: {error}", reason="undecodable") from error
    blocks = list(_blocks(word.element.body, word))
    articles = split_export("\n\n".join(text for _, text in blocks))
    yield from articles
    if not articles:
        title = (word.core_properties.title or "").strip() or None
        header, footer = _margins(word)
        page = as_page(_with_headline(blocks), title=title, header=header, footer=[*footer, *_notes(word)])
        yield Document(content=page, media_type="text/html", hints=_hints(word, title))


def _blocks(parent: Any, word: WordDocument) -> Iterator[tuple[str, str]]:
    """Tag and text of each paragraph and row; text boxes follow their paragraph."""
    for item in parent:
        if item.tag == _PARAGRAPH:
            tag = _tag(item, word)
            yield from ((tag, text) for text in _texts(item))
            for box in item.iter(_TEXT_BOX):
                if not _is_repeated(box):
                    yield from _blocks(box, word)
        elif item.tag == _TABLE:
            for row in item.iter(_ROW):
                cells = [" ".join(" ".join(_texts(part)) for part in cell.iter(_PARAGRAPH)) for cell in row.iter(_CELL)]
                yield "p", " | ".join(cell.strip() for cell in cells)
        elif item.tag in _WRAPPERS:
            yield from _blocks(item, word)


def _tag(paragraph: Any, word: WordDocument) -> str:
    style = Paragraph(paragraph, word).style
    name = ((style.name if style is not None else None) or "").lower()
    return _HEADINGS.get(name, "li" if name.startswith("list") else "p")


def _texts(paragraph: Any) -> list[str]:
    """The paragraph's text, in as many parts as empty lines divide it into."""
    pieces = [
        _PIECES[node.tag] or node.text or ""
        for node in paragraph.iter(*_PIECES)
        if next(node.iterancestors(_PARAGRAPH), None) is paragraph and not _is_repeated(node)
    ]
    return [text for part in "".join(pieces).split("\n\n") if (text := " ".join(part.split()))]


def _is_repeated(node: Any) -> bool:
    return next(node.iterancestors(*_REPEATS), None) is not None


def _margins(word: WordDocument) -> tuple[list[str], list[str]]:
    """The lines that pages have at their top and at their bottom, each once."""
    headers = [part.text for section in word.sections for part in section.header.paragraphs if part.text.strip()]
    footers = [part.text for section in word.sections for part in section.footer.paragraphs if part.text.strip()]
    return list(dict.fromkeys(headers)), list(dict.fromkeys(footers))


def _notes(word: WordDocument) -> Iterator[str]:
    """Footnotes and endnotes."""
    for relation in word.part.rels.values():
        if relation.reltype.endswith(_NOTES) and not relation.is_external:
            for note in parse_xml(relation.target_part.blob):
                if note.get(qn("w:type")) not in _SEPARATORS:
                    yield from (text for part in note.iter(_PARAGRAPH) for text in _texts(part))


def _with_headline(blocks: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Take a short first paragraph without a full stop for the headline.

    No style says which it is.
    """
    if blocks and all(tag != "h1" for tag, _ in blocks):
        _, text = blocks[0]
        if len(text) <= 150 and text[-1] not in ".!…":
            return [("h1", text), *blocks[1:]]
    return blocks


def _hints(word: WordDocument, title: str | None) -> Hints:
    """Title and author of a Word document, as far as its properties tell."""
    properties = word.core_properties
    author = (properties.author or "").strip()
    # What Word and libraries write themselves is nobody's name. The day on which the file was made is left out: it is
    # that of the template more often than that of the article.
    return Hints(headline=title, authors=[] if author.lower() in _NOBODY else [author])
