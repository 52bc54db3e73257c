"""The interface to whatever keeps the responses of a run in its raw.warc.gz."""

from __future__ import annotations

from typing import Protocol

from pipelines.core.records import Article, Page, Rejected
from pipelines.core.redaction import Redactor
from pipelines.runs.recognition import Verdict


class RawSource(Protocol):
    """Supplies the WARC records of a run's raw.warc.gz.

    Each is a gzip member, without the secrets that `redact` masks.
    """

    redact: Redactor

    def opening(self, run_id: str) -> bytes:
        """The records at the start of the file."""

    def found(self, key: str, page: Page) -> None:
        """Take note that the page at `key` is in progress."""

    def recognised(self, key: str, verdict: Verdict) -> None:
        """Take note of the verdict on the article at `key`."""

    def settled(self, key: str, line: Article | Rejected | None) -> bytes:
        """The records to keep for the page at `key`, whose outcome is known."""

    def unsettled(self) -> bytes:
        """The records of responses that belong to no page, since the last call."""
