"""Reads a text once, for attributions, named entities and what else is asked.

    text ── words ── windows ── network ──┬── cues: best path over all words ── roles around each cue: best path
                                          ├── entities: best path over all words
                                          ├── check-worthiness: what each word adds
                                          ├── antecedents: which names fit a pronoun
                                          └── meaning: what each word adds to a vector

Each cue has a path of its own through the words around it, so attributions may nest and share their words.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

from pipelines.claims.model import labels
from pipelines.claims.model.antecedents import Antecedents
from pipelines.claims.model.check_worthiness import CheckWorthiness, check_worthiness_of
from pipelines.claims.model.decode import FORBIDDEN, Scores, best_path, log_softmax, runs
from pipelines.claims.model.linking import BREAK, Cue, link
from pipelines.claims.model.loading import load
from pipelines.claims.model.meaning import Meaning, meaning_of
from pipelines.claims.model.network import Network, Scored, plan
from pipelines.claims.quotemarks import with_double_marks
from pipelines.claims.structures import Attribution, Kind
from pipelines.core.spans import shifted

MODEL = Path(__file__).parents[3] / "models" / "attribution" / "attribution_network"
"""The folder of the component `attribution_network`; reading alone needs no spaCy."""

CHUNK = 40_000
"""Characters that are read at once, up to the next paragraph's end, which bounds the memory; an attribution across the
border of two chunks would be cut."""


@dataclass(frozen=True)
class Entity:
    """A named entity at [start, end) code points of the text.

    Nationalities and events are "other".
    """

    start: int
    end: int
    type: Kind


@dataclass(frozen=True)
class Reading:
    """The attributions of a text in the order of their cues, and its entities.

    Attributions given by hand need no network, and then come without check-worthiness and antecedents.
    """

    attributions: list[Attribution]
    entities: list[Entity] = field(default_factory=list)
    check_worthiness: CheckWorthiness = field(default_factory=CheckWorthiness)
    antecedents: Antecedents | None = None
    meaning: Meaning = field(default_factory=Meaning)


def read(text: str) -> Reading:
    """Read `text` with the network that ships."""
    return read_with(load(MODEL), text)


def read_with(network: Network, text: str) -> Reading:
    """As `read`, with a given network."""
    attributions: list[Attribution] = []
    entities: list[Entity] = []
    parts: list[tuple[int, Scored]] = []
    for start, end in chunks(text):
        scored = score(network, text[start:end])
        parts.append((start, scored))
        attributions += _attributions(network, scored, start)
        entities += [Entity(one.start + start, one.end + start, one.type) for one in find_entities(network, scored)]
    return Reading(
        attributions, entities, check_worthiness_of(network, parts), Antecedents(network, parts), meaning_of(parts)
    )


def attributions_apart(texts: Sequence[str]) -> list[list[Attribution]]:
    """The attributions of each text, read by itself but decoded together."""
    network, joined = load(MODEL), "\n".join(texts)
    words = network.splitter.split("\n".join(map(with_double_marks, texts)))
    starts = [0, *accumulate(len(text) + 1 for text in texts)][:-1]
    windows = [
        window
        for start, text in zip(starts, texts, strict=True)
        for window in plan(words, *words.touched(start, start + len(text)))
    ]
    scored = Scored(joined, words, windows, network.scores(words, windows))
    found: list[list[Attribution]] = [[] for _ in texts]
    for attribution, _ in link(network, scored, find_cues(network, scored)):
        index = bisect_right(starts, attribution.cue[0][0]) - 1
        found[index].append(moved(attribution, -starts[index]))
    return found


def find_with_evidence(network: Network, text: str) -> list[tuple[Attribution, list[float]]]:
    """Find attributions with the evidence for their confidence.

    The text must be no longer than a chunk.
    """
    scored = score(network, text)
    return link(network, scored, find_cues(network, scored))


def score(network: Network, text: str) -> Scored:
    """`text` as words, with the network's scores of them."""
    words = network.splitter.split(with_double_marks(text))
    windows = plan(words)
    return Scored(text, words, windows, network.scores(words, windows))


def chunks(text: str) -> list[tuple[int, int]]:
    """Cut a text into parts of about CHUNK characters, at line breaks if possible."""
    found = []
    start = 0
    while start < len(text):
        end = start + CHUNK
        if end < len(text):
            line = text.rfind("\n", start + CHUNK // 2, end)
            blank = text.rfind(" ", start + CHUNK // 2, end)
            end = line if line > 0 else blank if blank > 0 else end
        found.append((start, min(end, len(text))))
        start = end
    return found


def find_cues(network: Network, scored: Scored) -> list[Cue]:
    """The best cues of a text."""
    emissions = scored.owned("cue")
    starts = labels.bio_starts(labels.CUE_LABELS)
    path = best_path(emissions, network.tables["cue_transitions"], starts, _has_no_label(scored, emissions))
    probabilities = 1 - np.exp(log_softmax(emissions)[:, 0])
    return [
        Cue(first, last, begin == 3, float(probabilities[first:last].mean()))
        for first, last, begin in runs(path, begins=(1, 3))
    ]


def find_entities(network: Network, scored: Scored) -> list[Entity]:
    """The best entities of a text."""
    starts = labels.bio_starts(labels.ENTITY_LABELS)
    words, emissions = scored.words, scored.owned("entity")
    path = best_path(emissions, network.tables["entity_transitions"], starts, _has_no_label(scored, emissions))
    begins = tuple(range(1, len(labels.ENTITY_LABELS), 2))
    return [
        Entity(int(words.starts[first]), int(words.ends[last - 1]), cast(Kind, labels.ENTITY_TYPES[begin // 2]))
        for first, last, begin in runs(path, begins=begins)
    ]


def _has_no_label(scored: Scored, emissions: Scores) -> NDArray[np.bool_]:
    """Which words are breaks, or of a window that is not read."""
    found: NDArray[np.bool_] = (scored.words.shape == BREAK) | (emissions[:, 1:].max(axis=1) <= FORBIDDEN)
    return found


def _attributions(network: Network, scored: Scored, start: int) -> list[Attribution]:
    return [moved(found, start) for found, _ in link(network, scored, find_cues(network, scored))]


def moved(attribution: Attribution, by: int) -> Attribution:
    """The attribution with its offsets moved."""
    return replace(
        attribution,
        source=shifted(attribution.source, by),
        cue=shifted(attribution.cue, by),
        content=shifted(attribution.content, by),
    )
