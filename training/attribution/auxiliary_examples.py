"""Training examples for entities, check-worthiness and antecedents."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np

from benchmarks.readers.entities import UNSPACED_BEFORE
from benchmarks.readers.sources import Ambiguous, gap_people
from pipelines.claims.model import labels
from pipelines.claims.model.words import Splitter
from training.attribution.data import ENTITY_TYPES, Annotated, Span, TaggedSentence, stretches
from training.attribution.examples import Antecedent, Document, Example


def entity_example(sentence: TaggedSentence, splitter: Splitter) -> Example:
    """Make an example of a sentence with entities.

    Its tokens are joined as they would be printed.
    """
    text = ""
    spans: list[tuple[Span, str]] = []
    for kind, tokens in stretches(sentence):
        start = -1
        for token in tokens:
            text += " " if text and token not in UNSPACED_BEFORE and not text.endswith("(") else ""
            start = len(text) if start < 0 else start
            text += token
        if kind:
            spans.append(((start, len(text)), ENTITY_TYPES[kind.lower()]))
    document = Document(Annotated(text, []), splitter)
    entities = np.zeros(len(document.words), dtype=np.int64)
    for span, kind in spans:
        first, last = document.words_of(span)
        begin = labels.ENTITY_LABELS.index(f"B-{kind}")
        entities[first:last] = begin + 1
        entities[first] = begin
    example = next(document.windows(512, random.Random(0)))
    return replace(example, entities=entities[: len(example.first)])


def sentence_examples(text: str, labelled: list[tuple[Span, int]], most: int, splitter: Splitter) -> list[Example]:
    """Windows of `text` that contain an entire labelled sentence.

    Labels are (span, 1 if check-worthy).
    """
    document = Document(Annotated(text, []), splitter)
    spans = [(*document.words_of(span), label) for span, label in labelled]
    found = []
    for first, last in document.extents(most, random.Random(0)):
        inside = tuple((a - first, b - first, label) for a, b, label in spans if first <= a < b <= last)
        if inside:
            found.append(replace(document.example(first, last), sentences=inside))
    return found


def antecedent_example(case: Ambiguous, splitter: Splitter) -> Example | None:
    """Make an example of a case of GAP; None if it does not fit into 512 pieces.

    If one of the two candidates is the antecedent, all other persons of the text are negatives, too.
    """
    document = Document(Annotated(case.text, []), splitter)
    if not 0 < document.length(0, len(document.words)) <= 510:
        return None
    people, keys = gap_people(case, network=False, weights={})
    right = {key for key, (_, same) in zip(keys, case.candidates, strict=True) if same}
    candidates = dict(case.candidates)
    if len(set(keys)) == len(keys):
        for each in people.discourse.referents:
            if each.kind == "person" and each.name and (right or each.name in keys):
                candidates.setdefault((each.start, each.end), each.name in right)
    return replace(
        document.example(0, len(document.words)),
        antecedent=Antecedent(
            document.words_of(case.pronoun)[0],
            [document.words_of(span) for span in candidates],
            list(candidates.values()),
        ),
    )
