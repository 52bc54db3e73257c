"""The shipped model.

Exact offsets, windows without seams, nesting, entities, threads, the spaCy pipeline.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import chain
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipelines.claims.attribution import find_attributions
from pipelines.claims.model.loading import load
from pipelines.claims.model.network import LONGEST, plan
from pipelines.claims.model.reader import CHUNK, MODEL, attributions_apart, chunks, read, read_with
from pipelines.claims.model.words import Words
from pipelines.claims.structures import Attribution

SAID = "“The bridge is closed,” the engineer said. “Nobody will cross it this year.”"
FILLING = "The river rose again in the night and the fields were under water for a week. " * 12


def spans(text: str, attribution: Attribution) -> tuple[list[str], list[str], list[str]]:
    roles = (attribution.source, attribution.cue, attribution.content)
    source, cue, content = ([text[start:end] for start, end in role] for role in roles)
    return source, cue, content


def test_a_quotation_broken_by_its_cue() -> None:
    (found,) = find_attributions(SAID)
    assert spans(SAID, found) == (
        ["the engineer"],
        ["said"],
        ["“The bridge is closed,”", "“Nobody will cross it this year.”"],
    )
    assert 0 <= found.confidence <= 1


def test_one_in_another() -> None:
    text = "The lawyer said that the witness had told the police that she never saw the car."
    found = find_attributions(text)
    assert len(found) == 2
    outer, inner = found
    assert outer.content[0][0] <= inner.cue[0][0] < inner.cue[0][1] <= outer.content[0][1]


@pytest.mark.parametrize("copies", [2, 7])
def test_windows_lose_and_double_nothing(copies: int) -> None:
    text = "\n\n".join(f"{SAID}\n\n{FILLING}" for _ in range(copies))
    cues = [one.cue[0] for one in find_attributions(text) if text[slice(*one.cue[0])] == "said"]
    assert len(cues) == len(set(cues)) == copies


def words_of(lengths: list[int], paragraph: list[int]) -> Words:
    last = np.cumsum(lengths)
    zeros = np.zeros(len(lengths), dtype=np.int64)
    first = last - np.array(lengths)
    return Words(
        np.zeros(int(last[-1]), dtype=np.int64), first, last, first, last, zeros, zeros, zeros, np.array(paragraph)
    )


@given(st.lists(st.tuples(st.integers(1, 9), st.booleans()), min_size=1, max_size=900))
def test_every_word_has_one_owner(parts: list[tuple[int, bool]]) -> None:
    words = words_of([length for length, _ in parts], np.cumsum([new for _, new in parts]).tolist())
    windows = plan(words)
    owned = [index for window in windows for index in range(window.owned_first, window.owned_last)]
    assert owned == list(range(len(parts)))
    for window in windows:
        assert window.first <= window.owned_first < window.owned_last <= window.last
        assert words.last[window.last - 1] - words.first[window.first] <= LONGEST - 2


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    reading = read(text)
    for one in reading.attributions:
        for start, end in (*one.source, *one.cue, *one.content):
            assert 0 <= start < end <= len(text)
            assert text[start:end] == text[start:end].strip()
    assert all(0 <= entity.start < entity.end <= len(text) for entity in reading.entities)


def test_chunks_join_to_the_text() -> None:
    text = "word " * CHUNK + "\n" * 3 + "x" * (2 * CHUNK)
    assert "".join(text[start:end] for start, end in chunks(text)) == text
    assert max(end - start for start, end in chunks(text)) <= CHUNK


def test_texts_read_apart_do_not_see_each_other() -> None:
    texts = [SAID, "", "He rang.\n\nShe said that it rained", FILLING * 3 + SAID]
    apart, alone = attributions_apart(texts), [find_attributions(text) for text in texts]
    assert [len(each) for each in apart] == [len(each) for each in alone] != [0, 0, 0, 0]
    for one, other in zip(chain(*apart), chain(*alone), strict=True):
        # Sums of rows of another length may differ in the last digit.
        assert one.confidence == pytest.approx(other.confidence)
        assert replace(one, confidence=None) == replace(other, confidence=None)


def test_a_window_that_is_no_prose_is_not_read() -> None:
    class Session:
        runs = 0

        def run(self, *arguments: Any) -> Any:
            self.runs += 1
            return network.session.run(*arguments)

    network, session = load(MODEL), Session()
    text = f"{FILLING}\n\n{SAID}\n\n{'-' * 2000}"
    reading = read_with(replace(network, session=session), text)  # type: ignore[arg-type]
    assert [text[slice(*one.cue[0])] for one in reading.attributions] == ["said"]
    assert session.runs < len(plan(network.splitter.split(text))) / 2


def test_entities() -> None:
    text = "Angela Merkel met officials of the European Union in Brussels."
    found = [(text[entity.start : entity.end], entity.type) for entity in read(text).entities]
    assert ("Angela Merkel", "person") in found
    assert ("Brussels", "place") in found


def test_threads_agree() -> None:
    texts = [SAID, FILLING + SAID, SAID * 3] * 4
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(find_attributions, texts)) == [find_attributions(text) for text in texts]
