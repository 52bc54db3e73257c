from __future__ import annotations

from typing import Any

import pytest

from crawler.extensions.summary import exit_code, summary

GOOD = {"finish_reason": "finished", "articles/count": 4, "rejected/count": 1}


@pytest.mark.parametrize(
    ("stats", "expected"),
    [
        ({}, 0),
        ({"finish_reason": "shutdown"}, 1),
        ({"finish_reason": "start_error"}, 1),
        ({"inputs/error": "nowhere: no such file or folder"}, 1),
        ({"output/error": "cannot write"}, 1),
        ({"output/unaccounted": 1}, 1),
        ({"spider_exceptions/count": 1}, 1),
        ({"feedexport/failed_count/FileFeedStorage": 1}, 1),
        ({"articles/count": 0}, 1),
        ({"articles/count": 0, "rejected/count": 0, "unchanged/count": 3}, 0),
        ({"articles/count": 0, "rejected/count": 0, "listings/read": 1}, 0),
        ({"articles/count": 0, "rejected/count": 1, "listings/read": 1}, 1),
        ({"rejected/count": 5}, 3),
        ({"rejected/count": 5, "rejected/reason/duplicate": 4}, 0),
        ({"rejected/count": 5, "unchanged/count": 3}, 0),
        ({"articles/claimsStatus/failed": 4}, 3),
        ({"rejected/count": 4}, 0),
    ],
)
def test_exit_code(stats: dict[str, Any], expected: int) -> None:
    assert exit_code(GOOD | stats, max_rejected_share=0.5) == expected


def test_a_run_that_did_not_start_has_failed() -> None:
    assert exit_code({}, max_rejected_share=0.5) == 1
    assert "it did not start" in summary({})


def test_the_summary_says_what_came_of_it() -> None:
    stats = GOOD | {"articles/language/en": 3, "articles/language/de": 1, "output/folder": "output/run_1"}
    assert summary(stats).splitlines() == [
        "articles  4 (3 en, 1 de)",
        "claims    0",
        "rejected  1",
        "files     output/run_1",
    ]


def test_unusable_input_is_one_line() -> None:
    assert summary(GOOD | {"inputs/error": "x: no such file"}) == "error: x: no such file"
