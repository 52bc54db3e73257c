"""Whatever text comes in, the answer is sound.

No exception, spans that lie in the text, and the same answer twice. A few hundred texts run with every suite. The proof
on 100,000 is ``pytest -m slow tests/pipelines/claims``.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipelines.claims.attribution import find_attributions
from tests.conftest import ROOT

SAMPLES = (
    "The harbour master said the ferry had left an hour early. “No one told us,” said Lena Marsh, a baker.",
    "“The roof,” he explained, “was never meant to carry snow.” According to two engineers, it held for a week.",
    "Prices will rise, the paper reports, citing an official who asked not to be named. She denied it.",
    "The union leader told members:\n\n“We waited.\n\n“We will wait no longer.”\n\nThey are thought to number 900.",
    "Dam close to failing: report\n\nA study by the water board found that 'every seal' had worn out.",
)
ODDITIES = (
    "\0",
    "\ud800",
    "\udfff",
    "\ufeff",
    "\u2028",
    "\x85",
    "\xa0",
    "\xad",
    "\u200d",
    "\u202etxet",
    "e\u0301\u0327\u0308",
    "\u0301",
    "İstanbul",
    "ﬁnance",
    "straße",
    "👩‍👩‍👧‍👦",
    "🇺🇳",
    "𝖘𝖆𝖎𝖉",
    "שלום עליכם",
    "قال",
    "彼は言った",
    "x" * 700,
    "said " * 40,
    "“" * 30,
    "\"'`«»‘’“”„",
    "\n\n\n",
    "\r\n",
    "\t",
    "…",
    "--",
    "[sic]",
    "<b>",
    "%s{0}\\",
)
MARKS = "\"'“”‘’«»„"


def assert_sound(text: str, *, twice: bool = True) -> None:
    """Everything that is promised of the attributions of any text.

    `twice` to read it again for the same answer.
    """
    found = find_attributions(text)
    if twice:
        assert found == find_attributions(text)
    assert [one.cue for one in found] == sorted(one.cue for one in found)
    for one in found:
        assert 0 <= one.confidence <= 1
        for spans in (one.source, one.cue, one.content):
            bounds = [bound for span in spans for bound in span]
            assert bounds == sorted(bounds)
            assert all(type(bound) is int for bound in bounds)
            for start, end in spans:
                assert 0 <= start < end <= len(text)
                assert text[start:end].strip() == text[start:end]


def mutated(chooser: random.Random) -> str:
    """A sample, or two, with up to six mistakes.

    Such as scrapers, encoders and editors make.
    """
    text = chooser.choice(SAMPLES)
    for _ in range(chooser.randint(1, 6)):
        start = chooser.randint(0, len(text))
        end = min(len(text), start + chooser.randint(0, 40))
        middle = chooser.choice(
            (
                "",
                text[start:end] * 2,
                text[start:end].swapcase(),
                text[start:end][::-1],
                text[start:end] + chooser.choice(ODDITIES),
                "".join(chooser.choice(MARKS) if letter in MARKS else letter for letter in text[start:end]),
                chooser.choice(SAMPLES),
            )
        )
        text = text[:start] + middle + text[end:]
    return text


@pytest.mark.parametrize("text", ["", " ", "\n\n", "said", *ODDITIES, *SAMPLES, "\n\n".join(SAMPLES * 8)])
def test_odd_texts(text: str) -> None:
    assert_sound(text)


@given(st.text(st.characters(exclude_categories=())) | st.lists(st.sampled_from([*ODDITIES, *SAMPLES])).map(" ".join))
@settings(max_examples=100, deadline=None)
def test_any_text(text: str) -> None:
    assert_sound(text)


@pytest.mark.parametrize("seed", range(10))
def test_mutated_texts(seed: int) -> None:
    chooser = random.Random(seed)
    for _ in range(20):
        assert_sound(mutated(chooser))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 200))
def test_a_hundred_thousand_mutated_texts(seed: int) -> None:
    chooser = random.Random(seed)
    for number in range(1000):
        assert_sound(mutated(chooser), twice=number % 10 == 0)


def test_every_process_gives_the_same_answer() -> None:
    text = "\n\n".join(SAMPLES)
    code = f"from pipelines.claims.attribution import find_attributions; print(find_attributions({text!r}))"
    answers = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            timeout=300,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert answers == {f"{find_attributions(text)}\n"}
