"""Word documents: .docx, read by python-docx."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

import docx
from docx.document import Document as WordDocument
from docx.opc.exceptions import OpcError
from docx.table import Table
from docx.text.paragraph import Paragraph

from crawler.inputs.formats.documents import Document, FormatError, as_page
from pipelines.core.records import Hints

# What the parts of a document may take unpacked: a bomb is refused before it is parsed.
MOST_BYTES = 256 * 1024 * 1024
_NOBODY = frozenset({"", "python-docx", "microsoft office user", "microsoft", "user", "admin", "author"})
_HEADINGS = {"title": "h1", "heading 1": "h1", "heading 2": "h2", "heading 3": "h3"}


def read_docx(raw: bytes) -> Iterator[Document | FormatError]:
    """A document's paragraphs and tables as a page; title and author from its properties."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as parts:
            if sum(part.file_size for part in parts.infolist()) > MOST_BYTES:
                raise FormatError(f"more than {MOST_BYTES} bytes unpacked")
        word: WordDocument = docx.Document(io.BytesIO(raw))
    except (zipfile.BadZipFile, OpcError, KeyError, ValueError, SyntaxError) as error:
        raise FormatError(f"damaged Word document: {error}", reason="undecodable") from error
    blocks = [block for item in word.iter_inner_content() for block in _blocks(item)]
    blocks = _with_headline(blocks)
    title = (word.core_properties.title or "").strip() or None
    yield Document(content=as_page(blocks, title=title), media_type="text/html", hints=_hints(word, title))


def _blocks(item: Paragraph | Table) -> Iterator[tuple[str, str]]:
    if isinstance(item, Table):
        for row in item.rows:
            yield "p", " | ".join(cell.text.strip() for cell in row.cells)
        return
    style = (item.style.name or "").lower() if item.style is not None else ""
    text = " ".join(item.text.split())
    if text:
        yield _HEADINGS.get(style, "li" if style.startswith("list") else "p"), text


def _with_headline(blocks: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """A short first paragraph without a full stop is the headline where no style says which is."""
    if blocks and all(tag != "h1" for tag, _ in blocks):
        _, text = blocks[0]
        if len(text) <= 150 and text[-1] not in ".!…":
            return [("h1", text), *blocks[1:]]
    return blocks


def _hints(word: WordDocument, title: str | None) -> Hints:
    properties = word.core_properties
    author = (properties.author or "").strip()
    # What Word and libraries write themselves is nobody's name. The day on which the file was made is left out: it is
    # that of the template more often than that of the article.
    return Hints(headline=title, authors=[] if author.lower() in _NOBODY else [author])
