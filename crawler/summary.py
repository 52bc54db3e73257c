"""What a person reads, and a timer checks, at the end of a run; both from the run's stats."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pipelines.output.run_report import counts


def exit_code(stats: Mapping[str, Any]) -> int:
    """0 where the run finished and every input that could be used was; 1 otherwise."""
    failed = (
        stats.get("finish_reason") != "finished"
        or "inputs/error" in stats
        or stats.get("spider_exceptions/count", 0) > 0
        or stats.get("item_error_count", 0) > 0
        or nothing_usable(stats)
    )
    return int(failed)


def nothing_usable(stats: Mapping[str, Any]) -> bool:
    return not stats.get("articles/count")


def summary(stats: Mapping[str, Any]) -> str:
    """A few lines: articles, languages, claims by kind, rejected by reason, where the files are."""
    if "inputs/error" in stats:
        return f"error: {stats['inputs/error']}"
    lines = [
        _line("articles", stats.get("articles/count", 0), counts(stats, "articles/language/")),
        _line("claims", stats.get("claims/count", 0), counts(stats, "claims/kind/")),
        _line("rejected", stats.get("rejected/count", 0), counts(stats, "rejected/reason/")),
    ]
    if "output/folder" in stats:
        lines.append(f"files     {stats['output/folder']}")
    if stats.get("finish_reason") != "finished":
        lines.append(f"error: the run did not finish ({stats.get('finish_reason', 'it did not start')})")
    elif nothing_usable(stats):
        lines.append("error: nothing usable in the input; rejected.jsonl has the reasons")
    return "\n".join(lines)


def _line(label: str, count: int, parts: Mapping[str, int]) -> str:
    detail = ", ".join(f"{number} {name}" for name, number in parts.items())
    return f"{label:<9} {count}" + (f" ({detail})" if detail else "")
