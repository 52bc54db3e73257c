"""Link each cue to its source and content.

The best path through the words around it, and the evidence for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from pipelines.claims.fields.cues import lemma_of
from pipelines.claims.model import labels
from pipelines.claims.model.decode import FORBIDDEN, Scores, best_paths, log_softmax, runs
from pipelines.claims.model.network import Network, Scored
from pipelines.claims.model.words import SHAPES, Words
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.cue_words import PERSONAL_PRONOUNS, SAYING
from pipelines.core.spans import Spans

REACH = 120
"""Words on each side of a cue in which its source and content are sought: of the training set's attributions 0.3 %
reach farther."""

BREAK = SHAPES.index("break")

EVIDENCE = ("cue", "link", "source", "nested", "saying", "pronoun")
"""Log-odds of the cue; log-probability of the roles; whether there is a source; whether it is nested; whether the cue
is a verb of saying; whether the source is a pronoun of the third person."""

NESTED_THRESHOLD = 0.35
"""How probable a nested attribution must be to be kept. On PolNeAR dev, which annotates none, all of them would cost 7
points of linked F1, and this threshold costs 2; 0.4 would cost 1.7, and 8 in 100 of the nested development cases."""

STATEMENT = "statement"
"""The table that weighs a `statement_vector`; its last number is added to the sum."""

_CUES_AT_ONCE = 256
_STATES = np.array(labels.LINK_STATES)


@dataclass(frozen=True)
class Cue:
    """Words first to last (half-open) of a cue, with its probability, 0 to 1."""

    first: int
    last: int
    nested: bool
    probability: float


def link(network: Network, scored: Scored, cues: Sequence[Cue]) -> list[tuple[Attribution, list[float]]]:
    """Find source and content of each cue, with the evidence for their confidence.

    A nested one goes where its evidence, weighed by the settings `nested`, is against it.
    """
    found: list[tuple[Attribution, list[float]]] = []
    for start in range(0, len(cues), _CUES_AT_ONCE):
        found += _link_some(network, scored, cues[start : start + _CUES_AT_ONCE])
    return found


def _link_some(network: Network, scored: Scored, cues: Sequence[Cue]) -> list[tuple[Attribution, list[float]]]:
    """Link cues to their sources and contents, by the best path of each."""
    words = scored.words
    emissions, begins = _emissions(network, scored, cues)
    paths = best_paths(emissions[..., _STATES], network.tables["link_transitions"], labels.link_starts())
    logs = log_softmax(emissions)
    columns = np.arange(emissions.shape[1])
    weights = network.tables.get(STATEMENT, np.zeros(2 * network.tables["place"].shape[1] + 1, np.float32))
    found = []
    for row, cue in enumerate(cues):
        path = _STATES[paths[row]]
        spans = runs(path, begins=(1, 3))
        pick = {kind: [(begins[row] + a, begins[row] + b) for a, b, begin in spans if begin == kind] for kind in (1, 3)}
        if not pick[3]:
            continue
        log_probability = float(logs[row, columns, path].sum())
        attribution = Attribution(
            source=_characters(words, pick[1]),
            cue=_characters(words, [(cue.first, cue.last)]),
            content=_characters(words, pick[3]),
        )
        evidence = evidence_of(scored.text, attribution, cue, log_probability)
        if cue.nested and probability(network.settings["nested"], evidence) < NESTED_THRESHOLD:
            continue
        confidence = probability(network.settings["confidence"], evidence)
        vector = statement_vector(scored, cue.first, cue.last, pick[3][0][0])
        score = float(vector @ weights[:-1] + weights[-1])
        found.append((replace(attribution, confidence=confidence, statement_score=score), evidence))
    return found


def statement_vector(scored: Scored, first: int, last: int, opens: int) -> Scores:
    """The network's view of a cue and of the word that `opens` its content.

    The cue has the words `first` to `last`, half-open.
    """
    owner = scored.window_of_cue(first)
    window, scores = scored.windows[owner], scored.scores[owner]
    cue_side = scores.cue_side[first - window.first : last - window.first].mean(0)
    nearest = min(max(opens, window.first), window.last - 1)
    return np.concatenate([cue_side, scores.word_side[nearest - window.first]])


def _emissions(network: Network, scored: Scored, cues: Sequence[Cue]) -> tuple[Scores, list[int]]:
    """Score the link labels of the words around each cue.

    Returns [cues, words, labels], and the first word of each row.

    The cue itself and paragraph breaks have no role, nor has what pads a row.
    """
    tables, words = network.tables, scored.words
    owners = [scored.window_of_cue(cue.first) for cue in cues]
    begins = [max(scored.windows[owner].first, cue.first - REACH) for owner, cue in zip(owners, cues, strict=True)]
    ends = [min(scored.windows[owner].last, cue.first + REACH) for owner, cue in zip(owners, cues, strict=True)]
    longest = max(end - begin for begin, end in zip(begins, ends, strict=True))
    positions = np.minimum(np.array(begins)[:, None] + np.arange(longest), len(words) - 1)
    first = np.array([cue.first for cue in cues])
    last = np.array([min(cue.last, scored.windows[owner].last) - 1 for owner, cue in zip(owners, cues, strict=True)])
    distance = labels.distance_buckets(positions, first, last)
    places = labels.places(distance, labels.paragraph_buckets(words.paragraph, positions, first))
    silent = (words.shape[positions] == BREAK) | (distance == 0)
    emissions = np.zeros((len(cues), longest, len(labels.LINK_LABELS)), dtype=np.float32)
    half_weight = tables["link_weight"] / 2
    for row, (owner, begin, end) in enumerate(zip(owners, begins, ends, strict=True)):
        window, scores = scored.windows[owner], scored.scores[owner]
        word_side = scores.word_side[begin - window.first : end - window.first]
        cue_side = scores.cue_side[first[row] - window.first : last[row] + 1 - window.first].mean(0)
        pair = tables["place"][places[row, : end - begin]]
        pair += word_side
        pair += cue_side
        # Twice the positive part; `maximum` takes three times as long.
        pair += np.abs(pair)
        matched = word_side @ (cue_side[:, None] * tables["link_match"])
        emissions[row, : end - begin] = pair @ half_weight + matched + tables["link_bias"]
        silent[row, end - begin :] = True
    emissions[silent, 1:] = FORBIDDEN
    return emissions, begins


def evidence_of(text: str, attribution: Attribution, cue: Cue, log_probability: float) -> list[float]:
    """What speaks for an attribution, in the order of EVIDENCE.

    Args:
        log_probability: log-probability of its roles.
    """
    clipped = min(max(cue.probability, 1e-6), 1 - 1e-6)
    source = text[slice(*attribution.source[0])] if attribution.source else ""
    return [
        float(np.log(clipped / (1 - clipped))),
        max(log_probability, -20.0),
        float(bool(source)),
        float(cue.nested),
        float(lemma_of(text[slice(*attribution.cue[0])]) in SAYING),
        float(source.lower() in PERSONAL_PRONOUNS),
    ]


def probability(weights: dict[str, float], evidence: list[float]) -> float:
    """The probability that an attribution is right, by a logistic regression."""
    logit = weights["bias"] + sum(weights[name] * value for name, value in zip(EVIDENCE, evidence, strict=True))
    return float(1 / (1 + np.exp(-logit)))


def _characters(words: Words, spans: list[tuple[int, int]]) -> Spans:
    return [(int(words.starts[first]), int(words.ends[last - 1])) for first, last in spans]
