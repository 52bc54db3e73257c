"""What a page brings into the log cannot pass for a line of it, nor steer the terminal that shows it."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.utils.log import get_scrapy_root_handler

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from typing_extensions import Self

# Control characters but tab and newline; line and paragraph separators; marks that turn the direction of writing.
_STEERING = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def escaped(text: str) -> str:
    """`text` with steering characters escaped, and with every line but the first indented."""
    visible = _STEERING.sub(lambda match: match.group().encode("unicode_escape").decode(), text)
    return visible.replace("\n", "\n    ")


class EscapingFormatter(logging.Formatter):
    """Formats as `inner` does, escaped."""

    def __init__(self, inner: logging.Formatter) -> None:
        super().__init__()
        self.inner = inner

    def format(self, record: logging.LogRecord) -> str:
        return escaped(self.inner.format(record))


class LogEscaping:
    """Escapes Scrapy's log from the moment the spider opens; no page has been read before."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        extension = cls()
        crawler.signals.connect(extension.escape, signals.spider_opened)
        return extension

    def escape(self) -> None:
        handler = get_scrapy_root_handler()
        if handler is not None and handler.formatter is not None:
            handler.setFormatter(EscapingFormatter(handler.formatter))
