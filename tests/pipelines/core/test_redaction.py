from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pipelines.core.records import Article
from pipelines.core.redaction import Redactor, redacted
from pipelines.core.stage import reject
from pipelines.runs.current_run import FINISHED
from tests.pipelines.runs.test_current_run import current_run


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("http://user:word@example.org/a", "http://example.org/a"),
        ("http://user:w@rd@example.org:80/a@b", "http://example.org:80/a@b"),
        ("see https://token@example.org/ and mail a@b.example", "see https://example.org/ and mail a@b.example"),
        ("https://example.org/?q=1&api_key=abc&page=2", "https://example.org/?q=1&api_key=***&page=2"),
        ("https://example.org/?X-Amz-Signature=abc#access_token=def", None),
        ("GET <https://example.org/?sessionid=abc>: 500", "GET <https://example.org/?sessionid=***>: 500"),
        ("https://example.org/?keyword=rain&author=lund&id=7", "https://example.org/?keyword=rain&author=lund&id=7"),
        ("a = b; key = c", "a = b; key = c"),
    ],
)
def test_redacted(given: str, expected: str | None) -> None:
    assert redacted(given) == (expected or "https://example.org/?X-Amz-Signature=***#access_token=***")
    assert redacted(redacted(given)) == redacted(given)


def test_the_secrets_of_a_job_are_masked_wherever_they_occur() -> None:
    redact = Redactor(["https://user:hunter%202@example.org/feed?key=SECRET99&page=123456"])
    assert redact("login of user with hunter 2 failed") == "login of user with *** failed"
    assert redact.without_own("https://example.org/a?key=other&k=SECRET99") == "https://example.org/a?key=other&k=***"
    assert redact("page=123456") == "page=123456"


@pytest.mark.parametrize("unit", ["://", "://a", "?a", "?a=", "&", "a@", "://a@", "?key=a", "key=", "="])
def test_takes_time_in_proportion(unit: str) -> None:
    began = time.process_time()
    redacted(unit * (500_000 // len(unit)))
    assert time.process_time() - began < 3


def test_no_secret_reaches_a_file_of_a_run(tmp_path: Path, make_article: Callable[..., Article]) -> None:
    given = "https://user:hunter22@example.org/feed?key=SECRET99"
    current = current_run(tmp_path, arguments={"url": given})
    current.open()
    article = make_article(url=given)
    assert current.run is not None
    current.run.mark_in_progress(given, reject(article, stage="spider", reason="empty"))
    current.write(reject(article, stage="spider", reason="httpError", detail=f"no answer from {given}"))
    current.write(article)
    assert current.run.is_done(given)
    current.close(FINISHED)
    for path in (tmp_path / "latest").iterdir():
        assert "hunter22" not in path.read_text()
        assert "SECRET99" not in path.read_text()
