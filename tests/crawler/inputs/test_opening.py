"""What takes the place of a file between listing and reading it."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from crawler.inputs.files import FileReader
from crawler.inputs.opening import open_regular
from crawler.inputs.paths import find_inputs
from crawler.warc.reader import ArchiveReader
from pipelines.core.records import Rejected

READER = FileReader(spider="seeds", max_bytes=100_000)


def fifo(path: Path, _: Path) -> None:
    os.mkfifo(path)


def link(path: Path, secret: Path) -> None:
    path.symlink_to(secret)


def listening(path: Path, _: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))


def folder(path: Path, _: Path) -> None:
    path.mkdir()


def linked_folder(path: Path, secret: Path) -> None:
    path.parent.rmdir()
    path.parent.symlink_to(secret.parent)


@pytest.mark.parametrize("swapped", [fifo, link, listening, folder, linked_folder])
@pytest.mark.parametrize("name", ["story.txt", "rows.jsonl", "a.zip", "a.tar", "a.csv", "a.warc", "a.wacz", "a.txt.gz"])
def test_nothing_but_the_file_that_was_listed_is_read(
    swapped: Callable[[Path, Path], None], name: str, tmp_path: Path
) -> None:
    secret = tmp_path / "secret" / name
    secret.parent.mkdir()
    secret.write_text('{"text": "The password is rain."}\n')
    path = tmp_path / "given" / "news" / name
    path.parent.mkdir(parents=True)
    path.write_text("Rain fell.")
    (file,) = find_inputs(str(tmp_path / "given"))
    path.unlink()
    swapped(path, secret)
    if ".wa" in name:
        found = [record for _, record in ArchiveReader(reader=READER, unpack=lambda *_: None).records(file)]
    else:
        found = [one for _, one in READER.read(file)]
    assert [one.reason for one in found if isinstance(one, Rejected)] == ["unreadable"]
    assert len(found) == 1


def test_a_file_in_the_folder_is_read_however_it_is_reached(tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    (tmp_path / "store" / "1").write_text("Rain fell.")
    (tmp_path / "story.txt").symlink_to("store/1")
    with open_regular(tmp_path / "story.txt", inside=str(tmp_path.resolve())) as file:
        assert file.read() == b"Rain fell."
