"""What all crawlers of a job know: visits, listings, articles written."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from crawler.frontier.frontier import Frontier
from pipelines.runs.visits import StoredListing, Visit
from pipelines.runs.written_articles import Revision


class SharedHistory:
    """The `SharedJob` of a run (pipelines.runs.shared), kept in the frontier."""

    def __init__(self, frontier: Frontier) -> None:
        self.frontier = frontier

    def visit(self, key: str) -> Visit | None:
        stored = self.frontier.stored("visits", key)
        return None if stored is None else Visit(**json.loads(stored))

    def listing(self, url: str) -> StoredListing | None:
        stored = self.frontier.stored("listings", url)
        return None if stored is None else StoredListing(**_unpacked(stored, "content"))

    def listed(self, url: str, listing: StoredListing) -> None:
        self.frontier.store("listings", url, _packed(asdict(listing), "content"))

    def revision(self, article_id: str) -> Revision | None:
        stored = self.frontier.stored("revisions", article_id)
        return None if stored is None else Revision(**_unpacked(stored, "signature"))

    def claim(self, key: str) -> bool:
        return self.frontier.claim(key)

    def committed(self, visits: Mapping[str, Visit | None], revisions: Iterable[Revision]) -> None:
        for revision in revisions:
            self.frontier.store("revisions", revision.article_id, _packed(asdict(revision), "signature"))
        self.frontier.done({key: json.dumps(asdict(visit)) if visit else "" for key, visit in visits.items()})


def _packed(values: dict[str, Any], binary: str) -> str:
    """JSON, with one field of bytes in base64."""
    raw = values[binary]
    return json.dumps(values | {binary: None if raw is None else base64.b64encode(raw).decode()})


def _unpacked(stored: str, binary: str) -> dict[str, Any]:
    values: dict[str, Any] = json.loads(stored)
    text = values[binary]
    return values | {binary: None if text is None else base64.b64decode(text)}
