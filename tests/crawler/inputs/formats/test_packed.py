"""Archives that lie about themselves."""

from __future__ import annotations

import gzip
import io
import struct
import tarfile
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from crawler.inputs.files import FileReader
from crawler.inputs.formats import packed
from crawler.inputs.formats.packed import DamagedArchiveError, PackedFile, packed_files
from crawler.inputs.paths import InputFile
from pipelines.core.records import Rejected

NAMES = ("a.txt", "b.txt", "c.txt")


def as_tar(files: Iterable[tuple[str, bytes]], *, end: bool = True, **fields: object) -> bytes:
    """Files as a tar archive, each header with the fields given."""
    out = b""
    for name, content in files:
        info = tarfile.TarInfo(name)
        info.size = len(content)
        for field, value in fields.items():
            setattr(info, field, value)
        out += info.tobuf(tarfile.GNU_FORMAT) + content + bytes(-len(content) % 512)
    return out + bytes(1024 if end else 0)


def as_zip(files: Iterable[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return out.getvalue()


def read(path: Path, raw: bytes, *, max_bytes: int = 10_000) -> list[PackedFile | str]:
    """The files of an archive, the last in place of an error that it ends with."""
    path.write_bytes(raw)
    found: list[PackedFile | str] = []
    try:
        found += packed_files(path, max_bytes=max_bytes)
    except DamagedArchiveError as error:
        found.append(str(error))
    return found


TEXTS = [(name, b"Rain fell.") for name in NAMES]
WHOLE = as_tar(TEXTS)
PACKED: dict[str, Callable[[bytes], bytes]] = {"a.tar": bytes, "a.tgz": gzip.compress}


@pytest.mark.parametrize("name", PACKED)
def test_a_damaged_or_cut_off_tar_is_not_taken_as_whole(tmp_path: Path, name: str) -> None:
    assert [file.name for file in read(tmp_path / name, PACKED[name](WHOLE))] == [*NAMES]  # type: ignore[union-attr]
    damaged = bytearray(WHOLE)
    damaged[1024] = 1  # in the second header
    for raw in (bytes(damaged), WHOLE[:1100], WHOLE[:1540]):
        first, *_, problem = read(tmp_path / name, PACKED[name](raw))
        assert isinstance(first, PackedFile)
        assert isinstance(problem, str), raw


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (as_tar(TEXTS[:1], size=2**62), "a file of 4611686018427387904 bytes"),
        (as_tar(TEXTS[:1], size=2**40), "a file of"),
        (as_tar([("a", b"x" * 20_000)], type=tarfile.GNUTYPE_LONGNAME), "a header of 20000 bytes"),
        (as_tar([("a", b"1" * 20_000)], type=tarfile.XHDTYPE), "a header of 20000 bytes"),
        (as_tar([("a", b"20 a=%07d\n" % n + b"x" * 9_000) for n in range(60)], type=tarfile.XGLTYPE), "for all files"),
        (as_tar([("a", b"28 size=4611686018427387904\n")], type=tarfile.XHDTYPE, end=False) + WHOLE, "a file of"),
        (as_zip(TEXTS)[:-10], ""),
    ],
)
def test_headers_that_lie_end_the_archive_with_the_reason(tmp_path: Path, raw: bytes, problem: str) -> None:
    *_, last = read(tmp_path / "a.tar", raw)
    assert isinstance(last, str)
    assert problem in last


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("write", [as_tar, as_zip])
def test_names_are_bounded_and_of_their_own(
    tmp_path: Path, write: Callable[[Iterable[tuple[str, bytes]]], bytes]
) -> None:
    raw = write([("a.txt", b"1"), ("a.txt", b"2"), ("b" * 90 + ".txt", b"3")])
    assert [file.name for file in read(tmp_path / "a", raw)] == ["a.txt", "a.txt#2", "b" * 90 + ".txt"]  # type: ignore[union-attr]


def test_the_number_and_the_size_of_files_have_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed, "MOST_MEMBERS", 2)
    assert read(tmp_path / "a.zip", as_zip(TEXTS))[-1] == "more than 2 files"
    assert read(tmp_path / "a.tar", as_tar(TEXTS))[-1] == "more than 2 files"
    monkeypatch.setattr(packed, "_MOST_DIRECTORY_BYTES", 20)
    assert "a directory of" in str(read(tmp_path / "a.zip", as_zip(TEXTS))[-1])
    monkeypatch.undo()
    monkeypatch.setattr(packed, "_SMALL_BYTES", 1000)
    bomb = [(name, bytes(9_000)) for name in "abcdefghijklmnopqrstuvwxyz" * 20]
    assert "unpacks to more than" in str(read(tmp_path / "a.tgz", gzip.compress(as_tar(bomb)))[-1])
    one_for_all = as_zip([("a.txt", bytes(10_000))])
    assert read(tmp_path / "a.zip", one_for_all, max_bytes=100)[0].is_too_large  # type: ignore[union-attr]


def test_64_bit_directories_are_bounded_by_their_file(tmp_path: Path) -> None:
    raw = bytearray(as_zip(TEXTS))
    struct.pack_into("<L", raw, len(raw) - 22 + 12, 0xFFFFFFFF)
    (tmp_path / "a.zip").write_bytes(raw)
    with (tmp_path / "a.zip").open("rb") as file:
        assert packed._directory_bytes(file) == len(raw)


def test_a_damaged_file_within_an_archive_has_its_reason_and_the_next_is_read(tmp_path: Path) -> None:
    files = [("a.txt.gz", b"no gzip"), ("b.jsonl.gz", b"no gzip"), ("c.txt", b"Rain fell.")]
    (tmp_path / "a.zip").write_bytes(as_zip(files))
    found = list(FileReader(spider="seeds", max_bytes=1000).read(InputFile(tmp_path / "a.zip", "file:a.zip")))
    outcomes = [one.reason if isinstance(one, Rejected) else "page" for _, one in found]
    assert outcomes == ["undecodable", "undecodable", "page"]
