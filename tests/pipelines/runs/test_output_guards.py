"""Another program meddles with the files of a run: nothing is lost without a word."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path

import pytest

from pipelines.core.records import Article
from pipelines.runs.errors import OutputError
from pipelines.runs.run import Run

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=timezone.utc)
Make = Callable[..., Article]


def open_run(output: Path, *, fresh: bool = False) -> Run:
    return Run(output_dir=output, spider="seeds", arguments={"path": "x"}, started=NOW, fresh=fresh)


def with_lines(output: Path, make_article: Make, numbers: range = range(3)) -> Run:
    run = open_run(output)
    for number in numbers:
        run.write(make_article(url=f"file:{number}.txt"))
    run.commit({})
    return run


def finish(run: Run) -> list[str]:
    run.commit({})
    run.finish({"runId": run.id}, texts={"run.json": "{}"})
    run.close()
    return [name for name in ("articles.jsonl", "rejected.jsonl") if (run.folder.path / name).exists()]


def part(run: Run) -> Path:
    return run.folder.path / "articles.jsonl.part"


MEDDLING: dict[str, Callable[[Path], object]] = {
    "deleted": lambda path: path.unlink(),
    "renamed": lambda path: path.rename(path.with_name("elsewhere")),
    "replaced": lambda path: (path.rename(path.with_name("elsewhere")), path.write_text("")),
    "replaced by its copy": lambda path: (
        shutil.copy(path, path.with_name("copy")),
        path.with_name("copy").replace(path),
    ),
}


@pytest.mark.parametrize("how", MEDDLING)
def test_a_file_that_is_deleted_or_replaced_is_written_again(how: str, tmp_path: Path, make_article: Make) -> None:
    undisturbed = with_lines(tmp_path / "undisturbed", make_article)
    undisturbed.write(make_article(url="file:9.txt"))
    finish(undisturbed)
    run = with_lines(tmp_path / "output", make_article)
    MEDDLING[how](part(run))
    run.write(make_article(url="file:9.txt"))
    assert finish(run) == ["articles.jsonl", "rejected.jsonl"]
    assert (tmp_path / "output" / "latest" / "articles.jsonl").read_bytes() == (
        undisturbed.folder.path / "articles.jsonl"
    ).read_bytes()


CHANGES: dict[str, Callable[[Path], object]] = {
    "cut off": lambda path: os.truncate(path, path.stat().st_size - 5),
    "emptied": lambda path: os.truncate(path, 0),
    "appended": lambda path: path.open("ab").write(b"{}\n"),
    "one letter": lambda path: path.write_bytes(path.read_bytes().replace(b"Rain", b"Hail", 1)),
}


@pytest.mark.parametrize("how", CHANGES)
def test_a_file_that_is_changed_is_not_finished(how: str, tmp_path: Path, make_article: Make) -> None:
    run = with_lines(tmp_path, make_article)
    CHANGES[how](part(run))
    with pytest.raises(OutputError, match="another program has changed it"):
        finish(run)
    assert not (tmp_path / "latest").exists()
    run.close()


@pytest.mark.parametrize("how", ["cut off", "emptied", "one letter"])
def test_a_file_that_is_changed_between_sessions_is_not_resumed(how: str, tmp_path: Path, make_article: Make) -> None:
    run = with_lines(tmp_path, make_article)
    run.close()
    CHANGES[how](part(run))
    with pytest.raises(OutputError, match="-a fresh=1 begins a new run"):
        open_run(tmp_path)
    fresh = open_run(tmp_path, fresh=True)
    assert finish(fresh)


def test_a_folder_that_is_deleted_ends_the_run_and_the_next_begins_anew(tmp_path: Path, make_article: Make) -> None:
    run = with_lines(tmp_path, make_article)
    shutil.rmtree(run.folder.path)
    run.write(make_article(url="file:9.txt"))
    with pytest.raises(OutputError, match="No such file"):
        run.commit({})
    run.close()
    again = open_run(tmp_path)
    assert not again.is_done("file:0.txt")
    again.close()


def noise(path: Path, *, keep: int) -> None:
    content = bytearray(path.read_bytes())
    content[keep:] = random.Random(3).randbytes(max(len(content) - keep, 100))
    path.write_bytes(content)


DAMAGE: dict[str, Callable[[Path], object]] = {
    "no database": lambda path: path.write_text("not a ledger at all, " * 100),
    "its pages": lambda path: noise(path, keep=4096),
    "all but its head": lambda path: noise(path, keep=100),
    "cut off": lambda path: os.truncate(path, 5000),
}


@pytest.mark.parametrize("how", DAMAGE)
def test_a_damaged_ledger_is_named_with_its_remedy_which_works(how: str, tmp_path: Path, make_article: Make) -> None:
    run = with_lines(tmp_path, make_article)
    run.close()
    DAMAGE[how](run.ledger.path)
    with pytest.raises(OutputError) as raised:
        open_run(tmp_path).is_done("file:0.txt")
    message = str(raised.value)
    assert run.ledger.path.name in message
    assert "-a fresh=1" in message
    assert "\n" not in message
    fresh = open_run(tmp_path, fresh=True)
    assert finish(fresh)
    assert [path.name for path in tmp_path.glob("*.corrupt")]


def test_a_ledger_is_for_its_owner_alone(tmp_path: Path) -> None:
    run = open_run(tmp_path)
    assert run.ledger.path.stat().st_mode & 0o077 == 0
    run.abandon()


@pytest.mark.parametrize("make", [Path.mkdir, Path.touch], ids=["a folder", "a file"])
@pytest.mark.parametrize("name", ["latest", "job's"])
def test_what_stands_in_the_place_of_a_link_is_named_before_the_run(
    make: Callable[[Path], object], name: str, tmp_path: Path, make_article: Make
) -> None:
    run = with_lines(tmp_path, make_article)
    run.close()
    link = tmp_path / (name if name == "latest" else f"{run.job}.latest")
    make(link)
    with pytest.raises(OutputError, match=r"latest: it is no link to a run; move it away$"):
        open_run(tmp_path)
    link.rename(tmp_path / "elsewhere")
    assert finish(open_run(tmp_path))


def test_an_abandoned_run_with_a_folder_of_another_program_stays(tmp_path: Path, make_article: Make) -> None:
    run = with_lines(tmp_path, make_article)
    run.close()
    part(run).unlink()
    part(run).mkdir()
    assert finish(open_run(tmp_path, fresh=True))
    assert part(run).is_dir()
    assert finish(with_lines(tmp_path, make_article))
