"""Clean an HTML page."""

from __future__ import annotations

import trafilatura
from trafilatura.settings import Document

from pipelines.boilerplate.cleaned import Cleaned


def clean_html(html: bytes | str, *, url: str | None = None) -> Cleaned:
    """Take an HTML page apart.

    Args:
        html: the page; bytes are decoded by trafilatura.
        url: the page's address, where known.

    Returns:
        The page's parts; a page without text has `rejection` "empty". Never raises on page content.
    """
    document = trafilatura.bare_extraction(
        html, url=url, favor_precision=True, include_comments=False, with_metadata=True
    )
    if not isinstance(document, Document) or not document.text:
        return Cleaned(rejection="empty")
    return Cleaned(
        articleBody="\n\n".join(document.text.split("\n")),
        headline=document.title,
        description=document.description,
        authors=document.author.split("; ") if document.author else [],
        publisher=document.sitename,
        image=document.image,
        canonicalUrl=document.url,
        datePublished=document.date,
        datePublishedRaw=document.date,
    )
