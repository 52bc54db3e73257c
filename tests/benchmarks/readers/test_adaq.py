"""Russian and Czech sentences with tagged tokens."""

from __future__ import annotations

import pytest

from benchmarks.readers.adaq import sentence


def _tokens(tagged: str) -> list[tuple[str, str]]:
    names = {"s": "source", "c": "cue", "q": "content", "": "None"}
    return [(token, names[role]) for token, _, role in (each.partition("/") for each in tagged.split())]


@pytest.mark.parametrize(
    ("tagged", "text", "spans"),
    [
        (
            "Он/s сказал/c , что/q идет/q дождь/q .",
            "Он сказал, что идет дождь.",
            [["Он"], ["сказал"], ["что идет дождь"]],
        ),
        ('""""/q Prší/q ,/q """"/q řekl/c Malý/s .', '"Prší," řekl Malý.', [["Malý"], ["řekl"], ['"Prší,"']]),
        (
            "Prší/q , řekl/c , a/q ( asi/q ) sněží/q .",
            "Prší, řekl, a (asi) sněží.",
            [[], ["řekl"], ["Prší", "a", "asi", "sněží"]],
        ),
    ],
)
def test_tokens_are_joined_as_printed(tagged: str, text: str, spans: list[list[str]]) -> None:
    found = sentence(_tokens(tagged))
    assert found.text == text
    (one,) = found.attributions
    assert [[text[start:end] for start, end in role] for role in (one.source, one.cue, one.content)] == spans


def test_without_a_cue_there_is_no_attribution() -> None:
    assert sentence(_tokens("Dle/s zprávy/s prší/q .")).attributions == []
