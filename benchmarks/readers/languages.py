"""Read sentences of 75 languages, from the test data of lingua-py.

One file a language, one sentence a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path("languages") / "sentences"

# Counted as one: written standards of one language that a few sentences often do not distinguish.
_ONE_LANGUAGE = {"bs": "hr", "sr": "hr", "sh": "hr", "nn": "nb", "no": "nb"}


@dataclass(frozen=True)
class Sample:
    """A text and its language, by two-letter code."""

    text: str
    language: str


def read(folder: Path, *, sentences: int) -> Iterator[Sample]:
    """Read texts of `sentences` sentences each, in file order.

    A shorter rest at the end of a file is dropped.
    """
    for path in sorted(folder.glob("*.txt")):
        lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line]
        for start in range(0, len(lines) - sentences + 1, sentences):
            yield Sample(" ".join(lines[start : start + sentences]), path.stem)


def is_right(answer: str, language: str) -> bool:
    """Whether the BCP 47 code `answer` names `language`."""
    code = answer.partition("-")[0]
    return _ONE_LANGUAGE.get(code, code) == _ONE_LANGUAGE.get(language, language)
