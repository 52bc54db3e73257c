from __future__ import annotations

import re
import subprocess
import sys

import pytest

from benchmarks.hostile.patterns import BOUNDED_TEXT, Pattern, problems
from tests.conftest import ROOT


@pytest.mark.parametrize(
    "text",
    [
        "(a|a)*b",
        r"(?:<!--.*?-->\s*)*<html",
        r"\s*(?:reportedly |allegedly |\w+ly )*said",
        r"(?:[A-Z][\w’'-]*\s?)+$",
        "a*a*a*a*b",
        r"^(?:\w+\s?)*$",
        r"(?:x+,?){2,}!",
    ],
)
def test_patterns_that_backtrack_without_bound_are_found(text: str) -> None:
    assert next(problems(Pattern(text, int(re.DOTALL), "here")), None) is not None


@pytest.mark.parametrize("text", [r"\w+ said", r"(?:\w+, )*said", "[a-z]+[0-9]*$", r"\s+$", "(?:a|b)*c", '"[^"]*"'])
def test_others_are_not(text: str) -> None:
    assert next(problems(Pattern(text, 0, "here")), None) is None


def test_no_pattern_of_the_project_backtracks_without_bound() -> None:
    command = [sys.executable, "-m", "benchmarks.hostile.patterns"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=900)
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout.rsplit("\n", 2)[-2].split()[0]) > 300


def test_modules_with_bounded_text_exist() -> None:
    assert [path for path in BOUNDED_TEXT if not (ROOT / path).is_file()] == []
