"""The boilerplate stage: Page in, Article or Rejected out."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from pipelines.core.records import Article, Metadata, Page, Rejected, article_id
from pipelines.core.stage import Stage, reject
from pipelines.core.version import VERSION

if TYPE_CHECKING:
    from pipelines.boilerplate.cleaned import Cleaned


class BoilerplatePipeline(Stage[Page]):
    """Requires a Page; assigns every Article field but language, claims and run id."""

    name = "boilerplate"
    takes = Page

    @staticmethod
    def prepare() -> None:
        # Here and below: the crawler's own process cleans nothing if it has workers, and starts faster without.
        from pipelines.boilerplate import date_patterns, html, text  # noqa: F401, PLC0415
        from pipelines.boilerplate.dumps import line_model  # noqa: PLC0415
        from pipelines.boilerplate.pages import block_model  # noqa: PLC0415

        line_model.load()
        block_model.load()
        date_patterns.date_pattern()
        date_patterns.mention_pattern()

    @staticmethod
    def work(record: Page) -> Article | Rejected:
        return article_of(record)


def article_of(page: Page) -> Article | Rejected:
    """The Article on a page, without language and claims, or a Rejected."""
    cleaned = clean_page(page)
    if cleaned.rejection is not None:
        return reject(page, stage="boilerplate", reason=cleaned.rejection, detail=cleaned.detail)
    return article_from(page, cleaned)


def clean_page(page: Page) -> Cleaned:
    """Clean a page by the cleaner of its media type."""
    from pipelines.boilerplate.html import clean_html  # noqa: PLC0415
    from pipelines.boilerplate.text import clean_text  # noqa: PLC0415

    if page.mediaType == "text/html":
        return clean_html(page.text, url=page.url)
    return clean_text(page.text)


def article_from(page: Page, cleaned: Cleaned) -> Article:
    """The parts of a cleaned page as an Article."""
    canonical_url = cleaned.canonicalUrl or page.url
    return Article(
        id=article_id(canonical_url),
        url=page.url,
        canonicalUrl=canonical_url,
        headline=cleaned.headline or page.hints.headline,
        articleSection=cleaned.articleSection,
        keywords=cleaned.keywords,
        description=cleaned.description,
        authors=cleaned.authors or page.hints.authors,
        publisher=cleaned.publisher or page.hints.publisher,
        image=cleaned.image,
        datePublished=cleaned.datePublished or page.hints.datePublished,
        datePublishedRaw=cleaned.datePublishedRaw or page.hints.datePublishedRaw,
        dateModified=cleaned.dateModified,
        dateline=cleaned.dateline,
        inLanguage=page.hints.inLanguage or "und",
        articleBody=cleaned.articleBody,
        captions=cleaned.captions,
        removed=cleaned.removed,
        metadata=Metadata(
            spider=page.spider,
            retrievedAt=page.retrievedAt,
            contentType=page.contentType,
            httpStatus=page.httpStatus,
            rawSha256=page.rawSha256,
            bodySha256=hashlib.sha256(cleaned.articleBody.encode("utf-8", "replace")).hexdigest(),
            pipelineVersion=VERSION,
        ),
    )
