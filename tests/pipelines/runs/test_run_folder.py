from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pipelines.core.records import Article
from pipelines.runs.run_folder import RunFolder


def test_files_are_complete_once_they_lose_their_suffix(tmp_path: Path, make_article: Callable[..., Article]) -> None:
    folder = RunFolder(tmp_path / "run_1", sizes={})
    folder.write(make_article())
    folder.sync()
    assert {path.name for path in folder.path.iterdir()} == {"articles.jsonl.part", "rejected.jsonl.part"}
    folder.finish({"run.json": "{}\n"})
    assert {path.name for path in folder.path.iterdir()} == {"articles.jsonl", "rejected.jsonl", "run.json"}
    assert (tmp_path / "latest").resolve() == folder.path
    assert folder.checksums()["articles.jsonl"]["rows"] == 1


def test_what_is_complete_never_changes(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path / "run_1", sizes={})
    folder.finish({"run.json": "first"})
    RunFolder(tmp_path / "run_1", sizes={}).finish({"run.json": "second"})
    assert (folder.path / "run.json").read_text() == "first"


def test_raw_responses_are_cut_back_to_what_was_committed(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path / "run", sizes={})
    assert not folder.has_raw
    folder.write_raw(b"first")
    sizes = folder.sync()
    folder.write_raw(b"torn")
    folder.close()
    again = RunFolder(tmp_path / "run", sizes=sizes)
    again.write_raw(b"second")
    assert again.checksums()["raw.warc.gz"].keys() == {"bytes", "sha256"}
    again.sync()
    again.finish({})
    assert (tmp_path / "run" / "raw.warc.gz").read_bytes() == b"firstsecond"


def test_raw_responses_that_were_never_committed_are_forgotten(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path / "run", sizes={})
    sizes = folder.sync()
    folder.write_raw(b"torn")
    folder.close()
    RunFolder(tmp_path / "run", sizes=sizes).finish({})
    assert sorted(path.name for path in (tmp_path / "run").iterdir()) == ["articles.jsonl", "rejected.jsonl"]
