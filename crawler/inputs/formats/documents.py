"""One article of a file, and which module reads which kind of file."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from typing import Final, Literal

from pipelines.core.decoding import decode
from pipelines.core.records import Hints, RejectReason

MediaType = Literal["text/html", "text/plain"]

EXTRA: Final = "files"


@dataclass(frozen=True, kw_only=True)
class Document:
    """One article of a file: markup or text, metadata, and an address of its own."""

    content: str
    media_type: MediaType = "text/plain"
    hints: Hints = field(default_factory=Hints)
    url: str | None = None


class FormatError(ValueError):
    """A file, or a part of it, without an article; the message says why.

    Args:
        reason: code of the rejection: `undecodable` where the file is damaged.
        url: address of its own, where a row without an article has one.
    """

    def __init__(self, message: str, *, reason: RejectReason = "unsupportedType", url: str | None = None) -> None:
        super().__init__(message)
        self.reason = reason
        self.url = url


@dataclass(frozen=True)
class UnreadColumns:
    """Names of a table's columns that are not read, at the end of its documents."""

    names: frozenset[str]


class MissingLibraryError(FormatError):
    """The library that reads a format is not installed."""


# A reader takes the bytes of a file and gives its documents, or, in place of one, why it has none.
Reader = Callable[[bytes], Iterator["Document | FormatError | UnreadColumns"]]

# Suffix to the module that reads it, and whether the file may hold several articles, each with a key of its own.
_READERS: Final[dict[str, tuple[str, bool]]] = {
    ".json": ("rows:read_json", True),
    ".csv": ("separated:read_csv", True),
    ".tsv": ("separated:read_csv", True),
    ".parquet": ("rows:read_parquet", True),
    ".eml": ("mail:read_message", False),
    ".mhtml": ("mail:read_web_archive", False),
    ".mht": ("mail:read_web_archive", False),
    ".md": ("markup:read_markdown", False),
    ".markdown": ("markup:read_markdown", False),
    ".docx": ("word:read_docx", False),
    ".pdf": ("pdf:read_pdf", False),
    ".vtt": ("subtitles:read_vtt", False),
    ".srt": ("subtitles:read_srt", False),
}
SUFFIXES: Final = frozenset(_READERS)
SUFFIXES_OF_MANY: Final = frozenset(suffix for suffix, (_, many) in _READERS.items() if many)


def documents(raw: bytes, *, suffix: str) -> Iterator[Document | FormatError | UnreadColumns]:
    """The articles in a file with that suffix, one of ``SUFFIXES``.

    Raises:
        MissingLibraryError: the library for it is not installed; the message names the extra to install.
        FormatError: the whole file holds no article.
    """
    module, _, function = _READERS[suffix][0].partition(":")
    try:
        reader: Reader = getattr(import_module(f"crawler.inputs.formats.{module}"), function)
        yield from reader(raw)
    except ImportError as error:
        raise MissingLibraryError(
            f"reading {suffix} needs {error.name}: pip install 'hearsay-news[{EXTRA}]'"
        ) from error


def text_of(raw: bytes, *, content_type: str | None = None, is_html: bool = False) -> str:
    """Decode the bytes of a file or of a part of one, as for any page.

    Raises:
        FormatError: no known charset fits.
    """
    text = decode(raw, content_type=content_type, is_html=is_html)
    if text is None:
        raise FormatError("no known charset fits", reason="undecodable")
    return text


def as_page(
    paragraphs: Iterable[tuple[str, str]],
    *,
    title: str | None = None,
    description: str = "",
    header: Iterable[str] = (),
    footer: Iterable[str] = (),
) -> str:
    """Blocks of text as an HTML page.

    Args:
        paragraphs: (tag, text) pairs in order, such as ("h1", "Ferry burns") and ("p", "…").
        title: of the page, where the file names one.
        description: what the article is about, where the file says so.
        header: lines above that are no part of the article; cleaning removes them, and says so.
        footer: such lines below.
    """
    above = "".join(f"<header>{html.escape(line)}</header>" for line in header)
    below = "".join(f"<footer>{html.escape(line)}</footer>" for line in footer)
    heading = f"<title>{html.escape(title)}</title>" if title else ""
    heading += f'<meta name="description" content="{html.escape(description)}">' if description else ""
    body = "\n".join(f"<{tag}>{html.escape(text)}</{tag}>" for tag, text in paragraphs)
    return page_of(body, head=heading, header=above, footer=below)


def page_of(body: str, *, head: str = "", header: str = "", footer: str = "") -> str:
    """Wrap markup into a page whose article it is."""
    article = f"<article>\n{body}\n</article>"
    return f"<!doctype html><html><head>{head}</head><body>{header}{article}{footer}</body></html>"


def as_dump(text: str, *, title: str | None = None) -> str:
    """A text with its title as the first line, unless it begins with it already."""
    title = " ".join((title or "").split())
    if not title or " ".join(text[: 4 * len(title) + 100].split()).startswith(title):
        return text
    return f"{title}\n\n{text}"
