"""The report of a run, as run.json and the summary show it."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from pipelines.core.version import VERSION

# Packages whose version can change what a record says.
_PACKAGES = ("scrapy", "lxml", "trafilatura", "readability-lxml", "htmldate", "langdetect", "spacy", "onnxruntime")


def counts(stats: Mapping[str, Any], prefix: str) -> dict[str, Any]:
    """The counters under `prefix`, highest first, by what follows the prefix."""
    found = {key[len(prefix) :]: value for key, value in stats.items() if key.startswith(prefix)}
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def cpu_seconds(stats: Mapping[str, Any]) -> dict[str, float]:
    """CPU seconds spent in each stage, the most first."""
    found = counts(stats, "stage/")
    return {key.removesuffix("/seconds"): round(value, 3) for key, value in found.items() if key.endswith("/seconds")}


def run_report(
    stats: Mapping[str, Any],
    *,
    run_id: str,
    spider: str,
    arguments: Mapping[str, str],
    started_at: str,
    finished: datetime,
    finish_reason: str,
    sessions: int,
    files: Mapping[str, Mapping[str, int | str]],
    previous: Mapping[str, Any] | None,
    drop_warning: float,
) -> dict[str, Any]:
    """The content of run.json.

    Args:
        stats: the run's counters.
        started_at: RFC 3339, of the first session.
        sessions: how often the run was started or resumed.
        files: bytes, rows and SHA-256 of each file.
        previous: run.json of the job's previous finished run, where there was one.
        drop_warning: share of articles or claims, 0 to 1, by which a run may fall behind the previous one.
    """
    report = {
        "runId": run_id,
        "spider": spider,
        "arguments": dict(arguments),
        "startedAt": started_at,
        "finishedAt": f"{finished:%Y-%m-%dT%H:%M:%SZ}",
        "finishReason": finish_reason,
        "sessions": sessions,
        "pipelineVersion": VERSION,
        "versions": versions(),
        "claimsModels": counts(stats, "articles/claimsModel/"),
        "articles": stats.get("articles/count", 0),
        "languages": counts(stats, "articles/language/"),
        "revised": stats.get("articles/revised", 0),
        "nearDuplicates": stats.get("articles/nearDuplicates", 0),
        "claimsStatus": counts(stats, "articles/claimsStatus/"),
        "claims": stats.get("claims/count", 0),
        "claimsByKind": counts(stats, "claims/kind/"),
        "rejected": stats.get("rejected/count", 0),
        "rejectedByReason": counts(stats, "rejected/reason/"),
        "rejectedByStage": counts(stats, "rejected/stage/"),
        "unchanged": stats.get("unchanged/count", 0),
        "unchangedBy": counts(stats, "unchanged/by/"),
        "listings": counts(stats, "listings/"),
        "skipped": counts(stats, "skipped/"),
        "failuresByStage": counts(stats, "failed/"),
        "cpuSecondsByStage": cpu_seconds(stats),
        "files": {name: dict(figures) for name, figures in files.items()},
    }
    return report | comparison(report, previous, drop_warning=drop_warning)


def comparison(report: Mapping[str, Any], previous: Mapping[str, Any] | None, *, drop_warning: float) -> dict[str, Any]:
    """Compare `report` with that of the `previous` run: figures and warnings."""
    if previous is None:
        return {"previous": None, "warnings": []}
    figures = ("articles", "claims", "rejected")
    # A run that writes only what is new may write anything from nothing to all.
    is_incremental = report.get("unchanged") or previous.get("unchanged")
    warnings = [
        f"{figure} fell from {previous[figure]} to {report[figure]}"
        for figure in ("articles", "claims")
        if report[figure] < previous[figure] * (1 - drop_warning) and not is_incremental
    ]
    return {
        "previous": {"runId": previous["runId"]} | {figure: previous[figure] for figure in figures},
        "warnings": warnings,
    }


def versions() -> dict[str, str]:
    """Versions of Python and of the packages that a record can depend on."""
    found = {"python": platform.python_version()}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found
