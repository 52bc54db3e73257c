"""Run one page through all stages, without a crawl."""

from __future__ import annotations

import logging
from typing import Any

from crawler.inputs.files import FileReader
from crawler.inputs.formats.documents import MediaType
from pipelines.boilerplate.stage import BoilerplatePipeline
from pipelines.claims.stage import ClaimsPipeline
from pipelines.core.errors import require
from pipelines.core.records import Article, Page, Rejected
from pipelines.core.stage import Stage
from pipelines.language.stage import LanguagePipeline

MAX_BYTES = 32 * 1024 * 1024

PAGE_STAGES: tuple[type[Stage[Any]], ...] = (BoilerplatePipeline, LanguagePipeline, ClaimsPipeline)
"""What a page goes through, in order, but for the stages that compare it with others."""

logger = logging.getLogger(__name__)

_MEDIA_TYPES: dict[str, MediaType] = {
    "text/html": "text/html",
    "application/xhtml+xml": "text/html",
    "text/plain": "text/plain",
}


def process(page: bytes | str, *, url: str | None = None, media_type: str | None = None) -> Article | Rejected:
    """Take an article and its claims out of one page.

    The record is the line that ``scrapy crawl seeds`` would write for the same page, but for ``metadata.runId``, which
    is empty, and the fields that compare it with other articles (``revision``, ``revisionOf``, ``nearDuplicateOf``).

    Args:
        page: an HTML page or a text dump. Bytes are decoded as a browser would.
        url: address of the page, as fetched; ``file:page`` where none is given. It is part of the article's id.
        media_type: content type, such as ``text/html; charset=utf-8`` or ``text/plain``; where none is given, text
            that begins like an HTML document is HTML, and all other text is a dump.

    Returns:
        the Article, or a Rejected with the reason. A page that makes a stage fail is rejected as ``internalError``,
        with the traceback in the log.

    Raises:
        ValueError: ``media_type`` is neither HTML nor plain text.
        TypeError: ``page`` is neither bytes nor str, or another argument is no str.
    """
    require(page, bytes, str, name="page")
    require(url or "", str, name="url")
    require(media_type or "", str, name="media_type")
    return process_page(_read(page, url=url or "file:page", media_type=media_type))


def process_page(page: Page | Rejected) -> Article | Rejected:
    """Run a page of a ``FileReader`` through all stages; a Rejected stays."""
    record: Page | Article | Rejected = page
    for stage in PAGE_STAGES:
        record = _run(stage(), record)
    assert not isinstance(record, Page)
    return record


def _read(page: bytes | str, *, url: str, media_type: str | None) -> Page | Rejected:
    """Make a page of what `process` is given."""
    reader = FileReader(spider="process", max_bytes=MAX_BYTES)
    bare_type = (media_type or "text/plain").partition(";")[0].strip().lower()
    if bare_type not in _MEDIA_TYPES:
        raise ValueError(f"media_type is {media_type!r}, but must be one of {', '.join(sorted(_MEDIA_TYPES))}")
    is_text = isinstance(page, str)
    return reader.page(
        page.encode("utf-8", "surrogatepass") if isinstance(page, str) else page,
        url=url,
        media_type=_MEDIA_TYPES[bare_type],
        # A str is decoded already, whatever charset the page declares.
        content_type=f"{bare_type}; charset=utf-8" if is_text else media_type,
    )


def _run(stage: Stage, record: Page | Article | Rejected) -> Page | Article | Rejected:  # type: ignore[type-arg]
    """Run one stage on a record that it takes; a failure stays with this page."""
    if not isinstance(record, stage.takes):
        return record
    try:
        return stage.work(record)  # type: ignore[return-value]
    except Exception:  # the boundary at which one page's failure is kept from all others
        logger.exception("Stage %s failed on %s", stage.name, ascii(record.url))
        return stage.failed(record)  # type: ignore[return-value]
