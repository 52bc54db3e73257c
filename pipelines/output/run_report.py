"""What a run did, as run.json and the summary tell it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from pipelines.stage import utc_now
from pipelines.version import VERSION

if TYPE_CHECKING:
    from scrapy import Spider


def counts(stats: Mapping[str, Any], prefix: str) -> dict[str, int]:
    """The counters under `prefix`, most frequent first, by what follows the prefix."""
    found = {key[len(prefix) :]: value for key, value in stats.items() if key.startswith(prefix)}
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def run_report(stats: Mapping[str, Any], *, run_id: str, spider: Spider, started: datetime) -> dict[str, Any]:
    """The content of run.json."""
    finished = utc_now()
    return {
        "runId": run_id,
        "spider": spider.name,
        "arguments": getattr(spider, "given_arguments", {}),
        "pipelineVersion": VERSION,
        "startedAt": f"{started:%Y-%m-%dT%H:%M:%SZ}",
        "finishedAt": f"{finished:%Y-%m-%dT%H:%M:%SZ}",
        "finishReason": "finished",
        "articles": stats.get("articles/count", 0),
        "languages": counts(stats, "articles/language/"),
        "claimsStatus": counts(stats, "articles/claimsStatus/"),
        "claims": stats.get("claims/count", 0),
        "claimsByKind": counts(stats, "claims/kind/"),
        "rejected": stats.get("rejected/count", 0),
        "rejectedByReason": counts(stats, "rejected/reason/"),
        "stageFailures": counts(stats, "stage/"),
    }
