from __future__ import annotations

import os
from pathlib import Path

import pytest

from crawler.inputs.paths import InputError, find_inputs


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "given"
    for name in ("b.txt", "a.txt", "sub/c.html", "sub/deep/d.txt", "README.md", ".hidden", "sub/.cache/e.txt"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name)
    return root


def urls(given: object) -> list[str]:
    return [found.url for found in find_inputs(str(given))]


def test_a_folder_is_read_recursively_in_a_stable_order(folder: Path) -> None:
    assert urls(folder) == ["file:a.txt", "file:b.txt", "file:sub/c.html", "file:sub/deep/d.txt"]


def test_a_trailing_slash_or_a_detour_changes_nothing(folder: Path) -> None:
    assert urls(f"{folder}/") == urls(folder / "sub" / "..") == urls(folder)


def test_a_file_is_named_within_its_folder(folder: Path) -> None:
    assert urls(folder / "sub" / "c.html") == ["file:c.html"]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.txt", ["file:a.txt", "file:b.txt"]),
        ("**/*.txt", ["file:a.txt", "file:b.txt", "file:sub/deep/d.txt"]),
        ("sub/*.html", ["file:c.html"]),
        ("su[b]/**", ["file:sub/c.html", "file:sub/deep/d.txt"]),
    ],
)
def test_a_glob_is_named_from_its_fixed_part(folder: Path, pattern: str, expected: list[str]) -> None:
    assert urls(folder / pattern) == expected


@pytest.mark.parametrize("given", ["missing", "missing/*.txt", "*.pdf"])
def test_what_is_not_there_is_an_error_of_one_line(folder: Path, given: str) -> None:
    with pytest.raises(InputError) as error:
        urls(folder / given)
    assert "\n" not in str(error.value)


def test_links_that_leave_the_folder_come_with_their_problem(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    (folder / "out.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "outer").symlink_to(tmp_path)
    (folder / "in.txt").symlink_to(folder / "a.txt")
    (folder / "broken.txt").symlink_to(folder / "nowhere.txt")
    (folder / "loop").symlink_to(folder)
    problems = {found.url: found.problem for found in find_inputs(str(folder)) if found.url[5:6] in "obil"}
    assert problems == {
        "file:b.txt": None,
        "file:broken.txt": "unreadable",
        "file:in.txt": None,
        "file:loop": "unsupportedType",
        "file:out.txt": "outsideFolder",
        "file:outer": "outsideFolder",
    }


def test_a_pipe_is_not_opened(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    assert [found.problem for found in find_inputs(str(folder)) if found.url == "file:pipe.txt"] == ["unsupportedType"]


def test_a_linked_folder_within_a_pattern_is_no_way_out(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "secret.txt").write_text("secret")
    (folder / "sub" / "link").symlink_to(tmp_path / "elsewhere")
    problems = [found.problem for found in find_inputs(str(folder / "sub" / "*" / "secret.txt"))]
    assert problems == ["outsideFolder"]


def test_a_folder_that_cannot_be_listed_is_one_problem(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "deep":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr("crawler.inputs.paths.os.scandir", refuse)
    problems = {found.url: found.problem for found in find_inputs(str(folder)) if found.problem}
    assert problems == {"file:sub/deep": "unreadable"}
