"""Reads a text once for its attributions and its named entities.

    text ── words ── windows ── network ──┬── cues: best path over all words ── roles around each cue: best path
                                          └── entities: best path over all words

Each cue has a path of its own through the words around it, so attributions may nest and share their words.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, cast

import numpy as np

from pipelines.claims.attribution import Attribution, Spans
from pipelines.claims.reading import labels
from pipelines.claims.reading.decode import FORBIDDEN, Scores, best_paths, log_softmax, runs
from pipelines.claims.reading.network import Network, WindowScores, load
from pipelines.claims.reading.reading_windows import Window, plan
from pipelines.claims.reading.words import SHAPES, Words, split

MODEL = Path(__file__).parents[3] / "models" / "attribution" / "attribution"
"""The component's folder in the spaCy pipeline; reading alone needs no spaCy."""

EntityType = Literal["person", "organization", "place", "other"]

REACH = 120
"""Words on each side of a cue in which its source and content are sought: of the training set's attributions 0.3 %
reach farther."""

CHUNK = 40_000
"""Characters that are read at once, up to the next paragraph's end, which bounds the memory; an attribution across the
border of two chunks would be cut."""

_CUES_AT_ONCE = 64
_BREAK = SHAPES.index("break")
_STATES = np.array(labels.LINK_STATES)


@dataclass(frozen=True)
class Entity:
    """A named entity: [start, end) code points in the text that was given; nationalities and events are "other"."""

    start: int
    end: int
    type: EntityType


@dataclass(frozen=True)
class Reading:
    """What a text holds: attributions in the order of their cues, entities in text order without overlap."""

    attributions: list[Attribution]
    entities: list[Entity]


@dataclass(frozen=True)
class Cue:
    """Words first to last (half-open) of a cue, and how sure the network is of it, 0 to 1."""

    first: int
    last: int
    nested: bool
    probability: float


_lock = threading.Lock()


def read(text: str) -> Reading:
    """Attributions and entities of `text`; see `find_attributions`."""
    with _lock:
        network = _network()
    return read_with(network, text)


@cache
def _network() -> Network:
    return load(MODEL)


def read_with(network: Network, text: str) -> Reading:
    """As `read`, with a given network."""
    attributions: list[Attribution] = []
    entities: list[Entity] = []
    for start, end in chunks(text):
        words = split(text[start:end], network.tokenizer)
        windows = plan(words)
        if not windows:
            continue
        scores = network.scores(words, windows)
        cues = find_cues(network, words, _owned(windows, [score.cue for score in scores]))
        attributions += [_moved(found, start) for found, _ in link(network, words, windows, scores, cues)]
        entities += [
            Entity(entity.start + start, entity.end + start, entity.type)
            for entity in find_entities(network, words, _owned(windows, [score.entity for score in scores]))
        ]
    return Reading(attributions, entities)


def find_with_evidence(network: Network, text: str) -> list[tuple[Attribution, list[float]]]:
    """The attributions of a text that is no longer than a chunk, with the evidence for their confidence."""
    words = split(text, network.tokenizer)
    windows = plan(words)
    scores = network.scores(words, windows)
    cues = find_cues(network, words, _owned(windows, [score.cue for score in scores])) if windows else []
    return link(network, words, windows, scores, cues)


def chunks(text: str) -> list[tuple[int, int]]:
    """Stretches of about CHUNK characters that end at line breaks where there are any."""
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


def find_cues(network: Network, words: Words, emissions: Scores) -> list[Cue]:
    """The best cues of a text.

    Args:
        emissions: scores of the cue labels, a row a word.
    """
    emissions = emissions + np.array(network.settings["cue_bias"], dtype=np.float32)
    emissions[words.shape == _BREAK, 1:] = FORBIDDEN
    starts = labels.bio_starts(labels.CUE_LABELS)
    path = best_paths(emissions[None], network.tables["cue_transitions"], starts)[0]
    probabilities = 1 - np.exp(log_softmax(emissions)[:, 0])
    return [
        Cue(first, last, begin == 3, float(probabilities[first:last].mean()))
        for first, last, begin in runs(path, begins=(1, 3))
    ]


def find_entities(network: Network, words: Words, emissions: Scores) -> list[Entity]:
    """The best entities of a text; emissions are scores of the entity labels, a row a word."""
    emissions = emissions.copy()
    emissions[words.shape == _BREAK, 1:] = FORBIDDEN
    allowed = labels.bio_transitions(labels.ENTITY_LABELS)
    transitions = np.where(allowed, 0.0, FORBIDDEN).astype(np.float32)
    path = best_paths(emissions[None], transitions, labels.bio_starts(labels.ENTITY_LABELS))[0]
    begins = tuple(range(1, len(labels.ENTITY_LABELS), 2))
    return [
        Entity(int(words.starts[first]), int(words.ends[last - 1]), cast(EntityType, labels.ENTITY_TYPES[begin // 2]))
        for first, last, begin in runs(path, begins=begins)
    ]


def link(
    network: Network, words: Words, windows: Sequence[Window], scores: Sequence[WindowScores], cues: Sequence[Cue]
) -> list[tuple[Attribution, list[float]]]:
    """The attribution of each cue that has a content, and the evidence for its confidence."""
    found: list[tuple[Attribution, list[float]]] = []
    for start in range(0, len(cues), _CUES_AT_ONCE):
        found += _link_some(network, words, windows, scores, cues[start : start + _CUES_AT_ONCE])
    return found


def _link_some(
    network: Network, words: Words, windows: Sequence[Window], scores: Sequence[WindowScores], cues: Sequence[Cue]
) -> list[tuple[Attribution, list[float]]]:
    owned_last = [window.owned_last for window in windows]
    emissions = np.full((len(cues), 2 * REACH + 8, len(labels.LINK_LABELS)), FORBIDDEN, dtype=np.float32)
    emissions[..., 0] = 0
    begins: list[int] = []
    longest = 1
    for row, cue in enumerate(cues):
        index = int(np.searchsorted(owned_last, cue.first, side="right"))
        window = windows[index]
        first = max(window.first, cue.first - REACH)
        last = min(window.last, cue.first + REACH)
        begins.append(first)
        longest = max(longest, last - first)
        emissions[row, : last - first] = _link_scores(network, words, (window, scores[index]), cue, (first, last))
    emissions = emissions[:, :longest]
    paths = best_paths(emissions[..., _STATES], network.tables["link_transitions"], labels.link_starts())
    logs = log_softmax(emissions)
    found = []
    for row, cue in enumerate(cues):
        path = _STATES[paths[row]]
        spans = runs(path, begins=(1, 3))
        pick = {kind: [(begins[row] + a, begins[row] + b) for a, b, begin in spans if begin == kind] for kind in (1, 3)}
        if not pick[3]:
            continue
        sure = float(logs[row, np.arange(longest), path].sum())
        evidence = evidence_of(cue, sure, has_source=bool(pick[1]))
        attribution = Attribution(
            source=_characters(words, pick[1]),
            cue=_characters(words, [(cue.first, cue.last)]),
            content=_characters(words, pick[3]),
            confidence=_confidence(network, evidence),
        )
        found.append((attribution, evidence))
    return found


def _link_scores(
    network: Network, words: Words, scored: tuple[Window, WindowScores], cue: Cue, extent: tuple[int, int]
) -> Scores:
    """Scores of the link labels of the words in `extent` around one cue, which has no role itself."""
    tables = network.tables
    window, scores = scored
    first, last = extent
    cue_last = min(cue.last, window.last)
    own = slice(cue.first - window.first, cue_last - window.first)
    positions = np.arange(first, last)
    at = (np.array([cue.first]), np.array([cue_last - 1]))
    distance = labels.distance_buckets(positions, *at)[0]
    nearness = labels.paragraph_buckets(words.paragraph, at[0])[0, first:last]
    pair = scores.word_side[first - window.first : last - window.first] + scores.cue_side[own].mean(0)
    pair += tables["distance"][distance]
    pair += tables["paragraph"][nearness]
    emissions: Scores = np.maximum(pair, 0, out=pair) @ tables["link_weight"] + tables["link_bias"]
    silent = words.shape[first:last] == _BREAK
    silent[cue.first - first : cue_last - first] = True
    emissions[silent, 1:] = FORBIDDEN
    return emissions


def evidence_of(cue: Cue, sure: float, *, has_source: bool) -> list[float]:
    """What the confidence is computed from: log-odds of the cue, log-probability of the roles, source, nesting."""
    clipped = min(max(cue.probability, 1e-6), 1 - 1e-6)
    return [float(np.log(clipped / (1 - clipped))), max(sure, -20.0), float(has_source), float(cue.nested)]


def _confidence(network: Network, evidence: list[float]) -> float:
    """How likely the attribution is right, by a logistic regression; see training/attribution_calibrate.py."""
    weights: dict[str, float] = network.settings["confidence"]
    terms = zip(("cue", "link", "source", "nested"), evidence, strict=True)
    logit = weights["bias"] + sum(weights[name] * value for name, value in terms)
    return float(1 / (1 + np.exp(-logit)))


def _owned(windows: Sequence[Window], scores: Sequence[Scores]) -> Scores:
    """One row a word, each from the window that answers for it."""
    parts = [
        score[window.owned_first - window.first : window.owned_last - window.first]
        for window, score in zip(windows, scores, strict=True)
    ]
    return np.concatenate(parts)


def _characters(words: Words, spans: list[tuple[int, int]]) -> Spans:
    return [(int(words.starts[first]), int(words.ends[last - 1])) for first, last in spans]


def _moved(attribution: Attribution, by: int) -> Attribution:
    def shift(spans: Spans) -> Spans:
        return [(start + by, end + by) for start, end in spans]

    return Attribution(
        shift(attribution.source), shift(attribution.cue), shift(attribution.content), attribution.confidence
    )
