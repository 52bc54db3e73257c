"""Metrics of a run for node_exporter's textfile collector (Prometheus).

The format is the text exposition format, version 0.0.4.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

# Metric, what run.json calls it, and the label that tells its parts apart, where it has parts.
_GAUGES = (
    ("hearsay_articles", "articles", None, "Articles written by the newest finished run."),
    ("hearsay_articles_by_language", "languages", "language", "Articles by language."),
    ("hearsay_claims", "claims", None, "Claims written."),
    ("hearsay_claims_by_kind", "claimsByKind", "kind", "Claims by kind."),
    ("hearsay_rejected", "rejected", None, "Pages rejected."),
    ("hearsay_rejected_by_reason", "rejectedByReason", "reason", "Rejected pages by reason."),
    ("hearsay_unchanged", "unchanged", None, "Pages that are as an earlier run has written them."),
    ("hearsay_failures_by_stage", "failuresByStage", "stage", "Pages on which a stage failed."),
    ("hearsay_stage_cpu_seconds", "cpuSecondsByStage", "stage", "CPU time spent in each stage."),
    ("hearsay_sessions", "sessions", None, "How often the run was started or resumed."),
)


def metrics(report: Mapping[str, Any]) -> str:
    """The content of metrics.prom, from that of run.json."""
    labels = {
        "spider": report["spider"],
        "arguments": " ".join(f"{name}={value}" for name, value in sorted(report["arguments"].items())),
    }
    lines: list[str] = []
    for name, key, part_label, text in _GAUGES:
        parts = report[key] if part_label else {None: report[key]}
        samples = [(labels | ({part_label: part} if part_label else {}), value) for part, value in parts.items()]
        lines += _gauge(name, text, samples)
    lines += _gauge(
        "hearsay_output_bytes",
        "Size of each file.",
        [(labels | {"file": name}, figures["bytes"]) for name, figures in report["files"].items()],
    )
    lines += _gauge("hearsay_warnings", "Warnings in run.json.", [(labels, len(report["warnings"]))])
    for name, key in (("hearsay_run_started", "startedAt"), ("hearsay_run_finished", "finishedAt")):
        lines += _gauge(f"{name}_timestamp_seconds", f"The run's {key}.", [(labels, _seconds(report[key]))])
    return "\n".join(lines) + "\n"


def _gauge(name: str, text: str, samples: list[tuple[dict[Any, Any], float]]) -> list[str]:
    """The lines of one gauge."""
    return [
        f"# HELP {name} {text}",
        f"# TYPE {name} gauge",
        *(f"{name}{{{_labels(labels)}}} {value}" for labels, value in samples),
    ]


def _labels(labels: Mapping[str, str]) -> str:
    return ",".join(f'{name}="{_escaped(value)}"' for name, value in labels.items())


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _seconds(rfc3339: str) -> float:
    return datetime.fromisoformat(rfc3339.replace("Z", "+00:00")).timestamp()
