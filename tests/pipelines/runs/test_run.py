"""Runs that are cut off at every single step of writing, and taken up."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from pipelines.core.records import Article, Rejected
from pipelines.core.stage import reject
from pipelines.runs.errors import OutputError
from pipelines.runs.ledger import Ledger
from pipelines.runs.run import Run

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=timezone.utc)
KEYS = [f"file:{number}.txt" for number in range(5)]


class Killed(BaseException):
    """Stands for SIGKILL: nothing that runs after it may matter."""


def open_run(output: Path, **options: Any) -> Run:
    return Run(output_dir=output, spider="seeds", arguments={"path": "x"}, started=NOW, **options)


def complete(output: Path, make_article: Callable[..., Article]) -> None:
    """What a job does with every key that is not done.

    Each is committed on its own, the third of them rejected.
    """
    run = open_run(output)
    try:
        for number, key in enumerate(KEYS):
            if run.is_done(key):
                continue
            article = make_article(url=key)
            record: Article | Rejected = article if number != 2 else reject(article, stage="spider", reason="empty")
            run.mark_in_progress(key, reject(article, stage="spider", reason="empty"))
            run.write(record)
            run.commit({"articles/count": number})
        run.finish({"runId": run.id}, texts={"run.json": "{}"})
        run.close()
    except Killed:
        # What the kernel does for a process that died.
        run.folder.close()
        run.ledger.close()
        os.close(run._lock._file)
        raise


def lines(output: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((output / "latest").iterdir())}


STEPS = {
    "before a line": (Run, "write"),
    "before the sync": (os, "fsync"),
    "before the commit": (Ledger, "commit"),
    "before the mark": (Ledger, "finishing"),
    "between the renames": (Path, "replace"),
    "before the link": (Path, "symlink_to"),
    "before the end": (Ledger, "finished"),
}
# How often each comes up in a job: two files are synced with each of five pages, then run.json and two folders.
COUNTS = dict(zip(STEPS, (5, 13, 5, 1, 4, 1, 1), strict=True))


@pytest.mark.parametrize(("step", "times"), [(step, times) for step, count in COUNTS.items() for times in range(count)])
def test_a_kill_at_any_step_loses_and_doubles_nothing(
    step: str, times: int, tmp_path: Path, make_article: Callable[..., Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    complete(tmp_path / "undisturbed", make_article)
    owner, name = STEPS[step]
    real = getattr(owner, name)
    calls = iter(range(1000))

    def killed(*args: Any, **kwargs: Any) -> Any:
        if next(calls) == times:
            raise Killed
        return real(*args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, killed)
        with pytest.raises(Killed):
            complete(tmp_path / "killed", make_article)
    complete(tmp_path / "killed", make_article)
    assert lines(tmp_path / "killed") == lines(tmp_path / "undisturbed")
    assert sum(path.is_dir() and not path.is_symlink() for path in (tmp_path / "killed").iterdir()) == 1


def test_a_line_that_was_half_written_is_cut_off(tmp_path: Path, make_article: Callable[..., Article]) -> None:
    run = open_run(tmp_path)
    run.write(make_article(url=KEYS[0]))
    run.commit({})
    run.write(make_article(url=KEYS[1]))
    run.close()
    part = run.folder.path / "articles.jsonl.part"
    os.truncate(part, part.stat().st_size - 3)
    again = open_run(tmp_path)
    assert [again.is_done(key) for key in KEYS[:2]] == [True, False]
    assert part.read_bytes().count(b"\n") == again.folder.checksums()["articles.jsonl"]["rows"] == 1
    assert part.stat().st_size == again.folder.sizes["articles.jsonl"]
    again.close()


def test_the_first_page_is_committed_at_once_and_others_in_groups(
    tmp_path: Path, make_article: Callable[..., Article]
) -> None:
    run = open_run(tmp_path, commit_seconds=60)
    run.commit({})  # by the timer, while workers are loading
    run.write(make_article(url=KEYS[0]))
    assert run.commit_due
    run.commit({})
    run.write(make_article(url=KEYS[1]))
    assert not run.commit_due
    run.close()


@pytest.mark.parametrize("complete_file", [None, "rejected.jsonl"])
def test_fresh_starts_anew_and_removes_the_old_files_once_it_has_finished(
    complete_file: str | None, tmp_path: Path, make_article: Callable[..., Article]
) -> None:
    run = open_run(tmp_path)
    run.write(make_article(url=KEYS[0]))
    run.commit({})
    run.close()
    if complete_file:
        (run.folder.path / complete_file).touch()
    fresh = open_run(tmp_path, fresh=True)
    assert fresh.id != run.id
    assert not fresh.is_done(KEYS[0])
    fresh.close()
    assert (run.folder.path / "articles.jsonl.part").stat().st_size > 0
    resumed = open_run(tmp_path)
    assert resumed.id == fresh.id
    resumed.commit({})
    resumed.finish({"runId": fresh.id}, texts={})
    resumed.close()
    assert run.folder.path.exists() == bool(complete_file)
    assert (tmp_path / "latest").resolve() == fresh.folder.path


def test_other_arguments_are_another_job(tmp_path: Path) -> None:
    one = open_run(tmp_path)
    other = Run(output_dir=tmp_path, spider="seeds", arguments={"path": "y"}, started=NOW)
    assert one.id != other.id
    with pytest.raises(OutputError, match=f"another run of this job is in progress: process {os.getpid()} on"):
        open_run(tmp_path)
    one.close()
    other.close()


def test_a_run_whose_folder_was_cleared_away_begins_anew(tmp_path: Path, make_article: Callable[..., Article]) -> None:
    run = open_run(tmp_path)
    run.write(make_article(url=KEYS[0]))
    run.commit({})
    run.folder.remove()
    run.close()
    again = open_run(tmp_path)
    assert again.id != run.id
    assert not again.is_done(KEYS[0])
    again.close()


def test_pages_that_share_address_and_bytes_keep_their_keys(
    tmp_path: Path, make_article: Callable[..., Article]
) -> None:
    run = open_run(tmp_path)
    article = make_article(url="https://example.org/")
    for key in ("file:rows.jsonl#1", "file:rows.jsonl#2"):
        run.mark_in_progress(key, reject(article, stage="spider", reason="empty"))
    run.write(article)
    assert [run.is_done(f"file:rows.jsonl#{row}") for row in (1, 2)] == [True, False]
    run.write(reject(article, stage="output", reason="duplicate"))
    assert run.is_done("file:rows.jsonl#2")
    run.close()


def test_nothing_stays_of_a_run_that_wrote_nothing(tmp_path: Path) -> None:
    open_run(tmp_path).abandon()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "failing",
    [
        (os, "fsync", OSError(errno.ENOSPC, "No space left on device")),
        (Ledger, "commit", sqlite3.OperationalError("database or disk is full")),
    ],
)
def test_a_full_disk_is_one_clear_line_and_what_was_committed_stays(
    failing: tuple[object, str, Exception],
    tmp_path: Path,
    make_article: Callable[..., Article],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    owner, name, error = failing

    def full(*args: Any, **kwargs: Any) -> None:
        raise error

    run = open_run(tmp_path)
    run.write(make_article(url=KEYS[0]))
    run.commit({})
    run.write(make_article(url=KEYS[1]))
    with monkeypatch.context() as patch:
        patch.setattr(owner, name, full)
        with pytest.raises(OutputError, match=str(error.args[-1])) as raised:
            run.commit({})
    assert "\n" not in str(raised.value)
    run.close()
    again = open_run(tmp_path)
    assert [again.is_done(key) for key in KEYS[:2]] == [True, False]
    again.close()
