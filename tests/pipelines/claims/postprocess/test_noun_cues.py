from __future__ import annotations

import pytest

from benchmarks.readers.marked import parse
from tests.pipelines.claims.given import contents_given


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[C1 A claim] [Q1 that ten boats sank has been shared] on Facebook.", "that ten boats sank"),
        ("[C1 Reports] [Q1 that the mill had closed were dismissed by its owner].", "that the mill had closed"),
        ("[C1 The rumour] [Q1 that she left is not true].", "that she left is not true"),
        ("[C1 The allegation] [Q1 that she was denied entry was repeated on air].", "that she was denied entry"),
        ("[S1 The owner] [C1 claims] [Q1 that reports of a fire were dismissed by the guard].", None),
        ("[C1 A claim] [Q1 that the price is wrong].", None),
    ],
)
def test_a_content_ends_before_what_is_told_of_its_noun(marked: str, expected: str | None) -> None:
    text, attributions = parse(marked)
    start, end = attributions[0].content[0]
    assert contents_given(text, attributions, only=[]) == [[text[start:end] if expected is None else expected]]
