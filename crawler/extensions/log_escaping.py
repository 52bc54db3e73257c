"""Escape the log, and keep secrets out of it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.utils.log import get_scrapy_root_handler

from pipelines.core.escaping import escaped
from pipelines.core.redaction import Redactor

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from typing_extensions import Self


class EscapingFormatter(logging.Formatter):
    """Format as `inner` does, then redact and escape."""

    def __init__(self, inner: logging.Formatter, *, redact: Redactor) -> None:
        super().__init__()
        self.inner = inner
        self.redact = redact

    def format(self, record: logging.LogRecord) -> str:
        return escaped(self.redact(self.inner.format(record)))


class LogEscaping:
    """Wrap the formatter of Scrapy's log once the spider is open.

    Scrapy replaces its handler before that.
    """

    def __init__(self, *, redact: Redactor) -> None:
        self.redact = redact

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        extension = cls(redact=Redactor(getattr(crawler.spider, "own_addresses", ())))
        crawler.signals.connect(extension.wrap, signals.spider_opened)
        return extension

    def wrap(self) -> None:
        handler = get_scrapy_root_handler()
        if handler is not None and handler.formatter is not None:
            handler.setFormatter(EscapingFormatter(handler.formatter, redact=self.redact))
