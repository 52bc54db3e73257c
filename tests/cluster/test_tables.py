from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from fsspec.implementations.dirfs import DirFileSystem
from fsspec.implementations.local import LocalFileSystem

from cluster.shards import Folder
from cluster.tables import writer_for
from pipelines.core.records import Article

parquet = pytest.importorskip("pyarrow.parquet")


def test_an_empty_shard_has_all_columns(tmp_path: Path) -> None:
    with writer_for(Folder(str(tmp_path)), "articles/0", Article, "parquet"):
        pass
    assert parquet.read_table(tmp_path / "articles" / "0.parquet").column_names == list(Article.model_fields)


def test_a_shard_appears_only_when_it_is_whole(tmp_path: Path, make_article: Callable[..., Article]) -> None:
    with pytest.raises(RuntimeError):
        break_off(tmp_path, make_article())
    assert not (tmp_path / "0.jsonl").exists()
    with writer_for(Folder(str(tmp_path)), "0", Article, "jsonl") as writer:
        writer.write(make_article())
    assert (tmp_path / "0.jsonl").read_bytes().count(b"\n") == 1


def test_a_shard_elsewhere_is_committed_at_the_end(tmp_path: Path) -> None:
    folder = Folder(str(tmp_path))
    # Any file system but the local one takes this way; this one keeps its files where they can be looked at.
    folder.filesystem, folder.path = DirFileSystem(str(tmp_path), LocalFileSystem()), ""
    with pytest.raises(RuntimeError):
        break_off_in(folder)
    assert not folder.has("a/0.jsonl")
    with folder.writing("a/0.jsonl") as stream:
        stream.write(b"whole")
    assert folder.names("a") == ["a/0.jsonl"]
    with folder.reading("a/0.jsonl") as stream:
        assert stream.read() == b"whole"


def break_off(folder: Path, article: Article) -> None:
    with writer_for(Folder(str(folder)), "0", Article, "jsonl") as writer:
        writer.write(article)
        raise RuntimeError


def break_off_in(folder: Folder) -> None:
    with folder.writing("a/0.jsonl") as stream:
        stream.write(b"half")
        raise RuntimeError
