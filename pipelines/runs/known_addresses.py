"""What a job knows of the addresses that earlier runs asked for."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from contextlib import AbstractContextManager

from pipelines.core.redaction import Redactor
from pipelines.core.scalars import storable
from pipelines.runs.shared import SharedJob
from pipelines.runs.visits import StoredListing, Visit, Visits


class KnownAddresses:
    """Answers of pages and contents of listings, as earlier runs stored them.

    They come from the ledger, or from the job that several crawlers share.

    Args:
        visits: the table of the ledger.
        met_at: when this run meets addresses, RFC 3339.
        redact: removes passwords and keys from what is written.
        clear_errors: a context that converts errors of SQLite to an OutputError.
    """

    # What the crawlers of a shared job know together; None if this is the only one.
    shared: SharedJob | None = None

    def __init__(
        self, visits: Visits, *, met_at: str, redact: Redactor, clear_errors: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._visits = visits
        self._met_at = met_at
        self._redact = redact
        self._clear_errors = clear_errors

    def visit(self, key: str) -> Visit | None:
        """What an earlier run stored about the address `key`."""
        if self.shared is not None:
            return self.shared.visit(key)
        with self._clear_errors():
            return self._visits.visit(storable(key))

    def listing(self, url: str) -> StoredListing | None:
        """What the source at `url` listed when it was last read."""
        if self.shared is not None:
            return self.shared.listing(url)
        with self._clear_errors():
            return self._visits.listing(storable(url), at=self._met_at)

    def listed(self, url: str, listing: StoredListing) -> None:
        """Store what the source at `url` lists now.

        Nothing is stored if a secret of the job's is in it.
        """
        if self._redact.has_secrets and self._redact.has_own(zlib.decompress(listing.content).decode()):
            return
        if self.shared is not None:
            self.shared.listed(url, listing)
        with self._clear_errors():
            self._visits.listed(storable(url), listing, at=self._met_at)

    def visited(self, key: str, visit: Visit, *, run_id: str) -> None:
        """Store the answer of the address `key`, whose outcome is known."""
        self._visits.visited(key, visit, run_id=run_id, at=self._met_at)

    def seen(self, key: str) -> None:
        """Record that the address `key` was met, and that what is stored still holds."""
        self._visits.seen(key, at=self._met_at)
