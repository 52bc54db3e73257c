"""Quotations of several paragraphs, with the part that was found given in brackets."""

from __future__ import annotations

import re

import pytest

from pipelines.claims.postprocess.continuation import continued
from pipelines.claims.structures import Attribution

TABLE = {
    "to the mark that closes it": (
        "<The nurse> {said}: [“Nobody came.]\n\n“Nobody called.\n\n“We left.”\n\nThe ward is shut.",
        ["“Nobody came.", "“Nobody called.", "“We left.”"],
    ),
    "straight marks": (
        '<The nurse> {said}: ["Nobody came.]\n\n"Nobody called."\n\nThe ward is shut.',
        ['"Nobody came.', '"Nobody called."'],
    ),
    "what was found ends early": (
        "<The nurse> {said}: [“Nobody came.] It was night.\n\n“Nobody called,” all night.",
        ["“Nobody came. It was night.", "“Nobody called,”"],
    ),
    "mark before the content": (
        "<The nurse> {said}: “[Nobody came.]\n\n“Nobody called.”",
        ["Nobody came.", "“Nobody called.”"],
    ),
    "closed in its paragraph": (
        "<The nurse> {said}: [“Nobody came.”]\n\n“Nobody called.”",
        ["“Nobody came.”"],
    ),
    "next paragraph is another's": (
        "<The nurse> {said}: [“Nobody came.]\n\n“Nobody called,” <he> {added}.",
        ["“Nobody came."],
    ),
    "next paragraph opens no marks": (
        "<The nurse> {said}: [“Nobody came.]\n\nNobody called.",
        ["“Nobody came."],
    ),
    "said of another within the quotation": (
        "<The nurse> {said}: “My sister {told} me [it was late].\n\n“Nobody called.”",
        ["it was late"],
    ),
}


@pytest.mark.parametrize(("marked", "expected"), TABLE.values(), ids=TABLE)
def test_a_quotation_goes_on(marked: str, expected: list[str]) -> None:
    text, spans = "", {"<": [], "{": [], "[": []}
    for token in re.split(r"([<>{}\[\]])", marked):
        if token in spans:
            spans[token].append((len(text), len(text)))
        elif token in {">", "}", "]"}:
            opening = "<{["[">}]".index(token)]
            spans[opening][-1] = (spans[opening][-1][0], len(text))
        else:
            text += token
    found = [Attribution(spans["<"][:1], spans["{"][:1], spans["["])]
    found += [Attribution(spans["<"][1:], [cue], [cue]) for cue in spans["{"][1:]]
    content = continued(text, found)[0].content
    assert [text[start:end] for start, end in content] == expected


def test_nothing_found_is_nothing_continued() -> None:
    assert continued("“No.\n\n“No.”", []) == []
