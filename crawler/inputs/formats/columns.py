"""Names of columns, by the field that they fill."""

from __future__ import annotations

from typing import Final

# Names of columns as exports, datasets and scrapers have them, compared without case, blanks and underscores.
COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "html": ("html", "contenthtml", "rawhtml", "bodyhtml", "htmlcontent", "pagehtml"),
    "text": (
        "text",
        "articlebody",
        "body",
        "content",
        "maintext",
        "fulltext",
        "articletext",
        "bodytext",
        "textcontent",
        "articlecontent",
        "plaintext",
        "article",
        "story",
    ),
    "url": (
        "url",
        "link",
        "address",
        "uri",
        "permalink",
        "articleurl",
        "weburl",
        "canonicalurl",
        "pageurl",
        "sourceurl",
    ),
    "title": ("title", "headline", "heading", "articletitle", "webtitle", "documenttitle"),
    "author": ("author", "authors", "byline", "creator", "writer", "authorname", "journalist"),
    "date": (
        "date",
        "datepublished",
        "published",
        "publishedat",
        "publishdate",
        "publicationdate",
        "pubdate",
        "publishedon",
        "datepublish",
        "publisheddate",
        "publishedtime",
        "publishtime",
        "dateofpublication",
        "webpublicationdate",
    ),
    "language": ("language", "lang", "inlanguage"),
    "publisher": (
        "publisher",
        "outlet",
        "publication",
        "newspaper",
        "medianame",
        "sourcename",
        "publishername",
        "sitename",
        "source",
    ),
}
