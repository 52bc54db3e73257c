from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from crawler.inputs.paths import InputError, find_inputs
from tests.conftest import ROOT


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


def test_names_that_are_not_utf8_have_printable_urls_of_their_own(tmp_path: Path) -> None:
    names = [b"\xff.txt", b"%FF.txt", b"%25FF.txt", b"100%.txt", "é.txt".encode()]
    for name in names:
        (tmp_path / os.fsdecode(name)).write_text("x")
    found = urls(tmp_path)
    assert sorted(found) == ["file:%2525FF.txt", "file:%25FF.txt", "file:%FF.txt", "file:100%.txt", "file:é.txt"]
    assert all(url.encode().decode() == url for url in found)


def test_links_in_circles_are_problems_of_their_own(folder: Path) -> None:
    (folder / "self.txt").symlink_to("self.txt")
    (folder / "one.txt").symlink_to("other.txt")
    (folder / "other.txt").symlink_to("one.txt")
    problems = {found.url for found in find_inputs(str(folder)) if found.problem == "unreadable"}
    assert problems == {"file:self.txt", "file:one.txt", "file:other.txt"}
    assert len(urls(folder)) == 7


def test_folders_that_vanish_meanwhile_are_problems(folder: Path) -> None:
    (folder / "t").mkdir()
    (folder / "u.txt").write_text("x")
    found = find_inputs(str(folder))
    assert next(found).url == "file:a.txt"
    for path in (folder / "u.txt", folder / "sub" / "c.html", folder / "sub" / "deep" / "d.txt"):
        path.unlink()
    shutil.rmtree(folder / "sub")
    (folder / "t").rmdir()
    assert {file.url: file.problem for file in found} == {
        "file:b.txt": None,
        "file:sub": "unreadable",
        "file:t": "unreadable",
        "file:u.txt": "unreadable",
    }


@pytest.mark.parametrize(("name", "depth"), [("d", 1500), ("d" * 250, 20)])
def test_folders_nested_too_deep_stop_nothing(
    name: str, depth: int, folder: Path, request: pytest.FixtureRequest
) -> None:
    here = os.getcwd()
    os.chdir(folder / "sub")
    for _ in range(depth):
        os.mkdir(name)
        os.chdir(name)
    Path("e.txt").write_text("x")
    os.chdir(here)
    # Python's own rmtree, by which pytest cleans up, cannot remove it.
    request.addfinalizer(lambda: subprocess.run(["rm", "-rf", str(folder)], check=True))
    found = list(find_inputs(str(folder)))
    assert {file.url for file in found} >= {"file:a.txt", "file:b.txt", "file:sub/deep/d.txt"}
    assert len(found) == 5
    with contextlib.suppress(InputError):
        list(find_inputs(str(folder / "**" / "*.txt")))


@pytest.mark.skipif(shutil.which("setpriv") is None and os.geteuid() == 0, reason="needs a user bound by permissions")
def test_locked_folders_are_problems(folder: Path) -> None:
    (folder / "link.txt").symlink_to("sub/deep/d.txt")
    (folder / "sub").chmod(0o444)
    program = "import sys; from crawler.inputs import *; print([(f.url, f.problem) for f in find_inputs(sys.argv[1])])"
    bound = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    for given, unreadable in (
        (folder, ["link.txt", "sub/c.html", "sub/deep"]),
        (folder / "*" / "*.html", ["sub/c.html"]),
    ):
        done = subprocess.run(
            [*bound, sys.executable, "-c", program, str(given)], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0 or "matches no file" in done.stderr, done.stderr
        told = re.findall(r"'file:([^']*)', 'unreadable'", done.stdout)
        assert told == unreadable or "matches no file" in done.stderr
    (folder / "sub").chmod(0o755)
