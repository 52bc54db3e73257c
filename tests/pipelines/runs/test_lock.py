from __future__ import annotations

import multiprocessing
import os
from datetime import datetime, timezone
from pathlib import Path

import pytest

from pipelines.runs.lock import JobLock, LockedError

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=timezone.utc)


def test_the_second_is_told_who_holds_it(tmp_path: Path) -> None:
    lock = JobLock(tmp_path / "job.lock", started=NOW)
    with pytest.raises(LockedError, match=rf"process {os.getpid()} on .+, since 2026-03-04T05:06:07Z"):
        JobLock(tmp_path / "job.lock", started=NOW)
    lock.release()
    JobLock(tmp_path / "job.lock", started=NOW).release()
    assert not list(tmp_path.iterdir())


def test_a_holder_that_died_holds_nothing(tmp_path: Path) -> None:
    holder = multiprocessing.get_context("fork").Process(target=hold_and_die, args=(tmp_path / "job.lock",))
    holder.start()
    holder.join()
    assert holder.exitcode == 9
    assert (tmp_path / "job.lock").exists()
    JobLock(tmp_path / "job.lock", started=NOW).release()


def hold_and_die(path: Path) -> None:
    JobLock(path, started=NOW)
    os._exit(9)


def test_a_lock_file_without_a_name_in_it(tmp_path: Path) -> None:
    lock = JobLock(tmp_path / "job.lock", started=NOW)
    (tmp_path / "job.lock").write_text("")
    with pytest.raises(LockedError, match="just starting"):
        JobLock(tmp_path / "job.lock", started=NOW)
    lock.release()
