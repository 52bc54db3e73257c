"""Conditional requests (RFC 9110, section 13), for changed pages only."""

from __future__ import annotations

from scrapy.http import Response

NOT_MODIFIED = 304


def conditions(*, etag: str | None, last_modified: str | None) -> dict[str, str]:
    """Request headers for validators, so that the server may answer 304."""
    headers = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    return {name: value for name, value in headers.items() if value}


def validators(response: Response) -> tuple[str | None, str | None]:
    """ETag and Last-Modified of a response; None if it has none."""
    return _header(response, "ETag"), _header(response, "Last-Modified")


def _header(response: Response, name: str) -> str | None:
    value = response.headers.get(name)
    return value.decode("latin-1") if value else None
