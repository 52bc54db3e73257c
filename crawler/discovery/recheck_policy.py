"""Decide which addresses to request again, and what to record of requests."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime, timedelta

from scrapy.http import Response
from typing_extensions import TypeIs

from crawler.discovery.entries import to_datetime
from crawler.inputs.retries import MAY_SUCCEED
from crawler.middlewares.conditional import NOT_MODIFIED, validators
from pipelines.runs.visits import Visit

_GONE = "status 410"


def is_due(visit: Visit | None, *, listed: str | None, now: datetime, recheck: timedelta) -> bool:
    """Whether the article at an address may be new, changed, or available at last.

    Args:
        visit: the last answer from the address; None if it was never requested.
        listed: when its source says that it was changed, as the source writes it.
        recheck: how long after the first visit it is asked again, where the source does not say.
    """
    if visit is None:
        return True
    if visit.reason in MAY_SUCCEED:
        return not visit.detail.startswith(_GONE)
    if listed is not None and listed != visit.listed:
        return True
    if is_same_listing(visit.listed, listed):
        return False
    return now - to_datetime(visit.first_at) < recheck


def is_same_listing(before: str | None, now: str | None) -> bool:
    """Whether two times of change are the same, and no dates alone.

    A date stays the same through a day of changes.
    """
    return now is not None and ":" in now and before == now


def is_settled(visit: Visit | None) -> TypeIs[Visit]:
    """Whether the same answer again would leave nothing to do."""
    if visit is None or visit.raw_sha256 is None:
        return False
    return visit.article_id is not None or visit.reason not in MAY_SUCCEED


def visit_of(response: Response, *, listed: str | None, known: Visit | None, now: datetime) -> Visit:
    """The visit to record for an answer; its outcome is added with its line.

    Args:
        listed: when its source says that it was changed.
        known: what was known of it before.
    """
    raw_sha256 = hashlib.sha256(response.body).hexdigest()
    if is_settled(known) and (response.status == NOT_MODIFIED or raw_sha256 == known.raw_sha256):
        if known.reason in MAY_SUCCEED:  # its last answer was an error, but its article is known
            known = replace(known, reason=None, detail="")
        return replace(known, listed=listed)
    etag, last_modified = validators(response)
    return Visit(
        first_at=_first_at(known, now),
        etag=etag,
        last_modified=last_modified,
        listed=listed,
        raw_sha256=raw_sha256,
        article_id=known.article_id if known is not None else None,
    )


def failed_visit(known: Visit | None, *, now: datetime) -> Visit:
    """The visit to record for a failure: the known one, so that it is not new later."""
    return known if known is not None else Visit(first_at=_first_at(None, now))


def _first_at(known: Visit | None, now: datetime) -> str:
    return known.first_at if known is not None else f"{now:%Y-%m-%dT%H:%M:%SZ}"
