from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest

from pipelines.runs.counters import kept_counters
from pipelines.runs.metrics import metrics
from pipelines.runs.run_report import comparison, run_report

STATS = {
    "articles/count": 3,
    "articles/language/en": 1,
    "articles/language/de": 2,
    "articles/claimsStatus/extracted": 3,
    "claims/count": 5,
    "claims/kind/quotation": 5,
    "rejected/count": 2,
    "rejected/reason/empty": 2,
    "rejected/stage/spider": 2,
    "stage/boilerplate/seconds": 0.12345,
    "stage/language/seconds": 2.0,
    "stage/language/failed": 1,
    "failed/claims": 1,
    "memusage/max": 1,
}


def report(**fields: Any) -> dict[str, Any]:
    defaults: dict[str, Any] = {
        "run_id": "run_1",
        "spider": "seeds",
        "arguments": {"path": 'a "b"\\c'},
        "started_at": "2026-03-04T05:06:07Z",
        "finished": datetime(2026, 3, 4, 5, 7, 7, tzinfo=timezone.utc),
        "finish_reason": "finished",
        "sessions": 2,
        "files": {"articles.jsonl": {"bytes": 10, "rows": 3, "sha256": "0" * 64}},
        "previous": None,
        "drop_warning": 0.3,
    }
    return run_report(STATS, **(defaults | fields))


def test_run_json_counts_by_everything() -> None:
    made = report()
    assert made["languages"] == {"de": 2, "en": 1}
    assert made["cpuSecondsByStage"] == {"language": 2.0, "boilerplate": 0.123}
    assert (made["failuresByStage"], made["rejectedByStage"]) == ({"claims": 1}, {"spider": 2})
    assert (made["finishedAt"], made["sessions"]) == ("2026-03-04T05:07:07Z", 2)
    assert {"python", "scrapy"} <= made["versions"].keys()


def test_only_what_belongs_to_the_lines_is_kept_with_them() -> None:
    assert kept_counters(STATS).keys() == STATS.keys() - {"memusage/max"}


@pytest.mark.parametrize(
    ("articles", "claims", "warnings"),
    [
        (100, 1000, []),
        (70, 700, []),
        (69, 1000, ["articles fell from 100 to 69"]),
        (0, 0, ["articles fell from 100 to 0", "claims fell from 1000 to 0"]),
    ],
)
def test_a_drop_is_a_warning(articles: int, claims: int, warnings: list[str]) -> None:
    previous = {"runId": "run_0", "articles": 100, "claims": 1000, "rejected": 5}
    now = {"articles": articles, "claims": claims, "rejected": 0}
    assert comparison(now, previous, drop_warning=0.3) == {"previous": previous, "warnings": warnings}
    assert comparison(now, None, drop_warning=0.3) == {"previous": None, "warnings": []}


def test_metrics_are_what_a_collector_reads() -> None:
    lines = metrics(report()).splitlines()
    labels = r'spider="seeds",arguments="path=a \"b\"\\c"'
    assert ["".join(line.split(labels)) for line in lines if not line.startswith("#")] == [
        "hearsay_articles{} 3",
        'hearsay_articles_by_language{,language="de"} 2',
        'hearsay_articles_by_language{,language="en"} 1',
        "hearsay_claims{} 5",
        'hearsay_claims_by_kind{,kind="quotation"} 5',
        "hearsay_rejected{} 2",
        'hearsay_rejected_by_reason{,reason="empty"} 2',
        "hearsay_unchanged{} 0",
        'hearsay_failures_by_stage{,stage="claims"} 1',
        'hearsay_stage_cpu_seconds{,stage="language"} 2.0',
        'hearsay_stage_cpu_seconds{,stage="boilerplate"} 0.123',
        "hearsay_sessions{} 2",
        'hearsay_output_bytes{,file="articles.jsonl"} 10',
        "hearsay_warnings{} 0",
        "hearsay_run_started_timestamp_seconds{} 1772600767.0",
        "hearsay_run_finished_timestamp_seconds{} 1772600827.0",
    ]


def test_every_metric_is_explained_before_its_samples() -> None:
    told: set[str] = set()
    for line in metrics(report()).splitlines():
        if line.startswith("# TYPE "):
            told.add(line.split()[2])
        elif not line.startswith("#"):
            assert line.split("{")[0] in told
    assert told
