"""The summary and the exit code of a run, both from its stats."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from crawler.extensions.groups import group_lines
from pipelines.runs.run_report import counts

FINISHED = 0
FAILED = 1
# 2 is Scrapy's own, for bad arguments.
TOO_MANY_REJECTED = 3


def exit_code(stats: Mapping[str, Any], *, max_rejected_share: float) -> int:
    """The exit code of `scrapy crawl`, by the stats of its run.

    Args:
        max_rejected_share: share of inputs, 0 to 1, that may be rejected or have their claims fail.
    """
    if failures(stats):
        return FAILED
    return TOO_MANY_REJECTED if rejected_share(stats) > max_rejected_share else FINISHED


def failures(stats: Mapping[str, Any]) -> list[str]:
    """Why the run failed, one reason a line; none if it used all usable input."""
    found = [
        str(stats[key]) for key in ("inputs/error", "output/error", "workers/error", "frontier/error") if key in stats
    ]
    if not found and stats.get("finish_reason") != "finished":
        reason = stats.get("finish_reason", "it did not start")
        found.append(f"the run did not finish ({reason}); the same command goes on with it")
    if stats.get("spider_exceptions/count"):
        found.append("the spider failed on some input; the log has the tracebacks")
    elif stats.get("output/unaccounted"):
        found.append("some input did not reach the output; rejected.jsonl has it as internalError")
    if any(key.startswith("feedexport/failed_count/") for key in stats):
        found.append("a feed could not be written; the log says why")
    if not found and not stats.get("articles/count") and not stats.get("unchanged/count") and not nothing_new(stats):
        found.append("nothing usable in the input; rejected.jsonl has the reasons")
    return found


def nothing_new(stats: Mapping[str, Any]) -> bool:
    """Whether sources were read and listed nothing to fetch."""
    were_read = any(stats.get(f"listings/{how}") for how in ("read", "notModified", "notDue"))
    return were_read and not stats.get("rejected/count")


def rejected_share(stats: Mapping[str, Any]) -> float:
    """The share of inputs rejected or without claims, not counting duplicates.

    Unwanted articles do not count either.
    """
    articles: int = stats.get("articles/count", 0)
    rejected: int = stats.get("rejected/count", 0)
    no_failure: int = stats.get("rejected/reason/duplicate", 0) + stats.get("rejected/reason/notWanted", 0)
    failed: int = stats.get("articles/claimsStatus/failed", 0)
    unchanged: int = stats.get("unchanged/count", 0)
    return (rejected - no_failure + failed) / max(articles + rejected + unchanged, 1)


def summary(stats: Mapping[str, Any]) -> str:
    """Articles, languages, claims by kind, rejected by reason, and the files."""
    errors = [f"error: {failure}" for failure in failures(stats)]
    if "inputs/error" in stats:
        return "\n".join(errors)
    lines = [
        *(f"source    {source}" for source in stats.get("discovery/sources", ())),
        _line("articles", stats.get("articles/count", 0), counts(stats, "articles/language/")),
        _line("claims", stats.get("claims/count", 0), counts(stats, "claims/kind/")),
        _line("rejected", stats.get("rejected/count", 0), counts(stats, "rejected/reason/")),
    ]
    if "unchanged/count" in stats:
        lines.append(_line("unchanged", stats["unchanged/count"], counts(stats, "unchanged/by/")))
    lines += group_lines(stats)
    if "output/folder" in stats:
        lines.append(f"files     {stats['output/folder']}")
    lines += _report_lines(stats)
    return "\n".join(lines + errors)


def _report_lines(stats: Mapping[str, Any]) -> list[str]:
    """The lines that say where the report is, or why there is none."""
    if "report/path" in stats:
        return [f"report    {stats['report/path']}"]
    if "report/skipped" in stats:
        return [
            f"report    none of more than {stats['report/skipped']} articles; scrapy report {stats['output/folder']}"
        ]
    return ["report    could not be written; the log says why"] if "report/failed" in stats else []


def _line(label: str, count: int, parts: Mapping[str, int]) -> str:
    detail = ", ".join(f"{number} {name}" for name, number in parts.items())
    return f"{label:<9} {count}" + (f" ({detail})" if detail else "")
