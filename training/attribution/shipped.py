"""Read the network that ships back into a checkpoint, from which training goes on."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor

from pipelines.claims.model import labels
from pipelines.claims.model.network import NETWORK, TABLES
from training.attribution.network import BUCKETS, PARAGRAPHS

FOLDER = Path("models/attribution/attribution_network")


def shipped_weights(folder: Path = FOLDER) -> dict[str, Tensor]:
    """The weights in `folder` by their names in `Network`, rounded as they ship.

    The head for roles, which only training uses, is not among them.
    """
    found = _weights_of_graph(folder / NETWORK) | _weights_of_tables(folder / TABLES)
    return {name: torch.from_numpy(np.ascontiguousarray(array, np.float32)) for name, array in found.items()}


def _weights_of_graph(path: Path) -> dict[str, NDArray[np.float32]]:
    """The weights in the exported graph, by their names in the checkpoint."""
    model = onnx.load(str(path))
    arrays = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
    found = {name: array for name, array in arrays.items() if name.endswith((".weight", ".bias"))}
    found["words.weight"] = arrays["words.table"].astype(np.float32) * arrays["words.scale"]
    for node in model.graph.node:
        if node.op_type != "MatMulInteger":
            continue
        # A node is named after its layer: /layers.0/project/MatMul_quant.
        layer = node.name.strip("/").rsplit("/", 1)[0].replace("/", ".")
        stem = node.input[1].removesuffix("_quantized")
        steps = arrays[f"{stem}_quantized"].astype(np.float32) - arrays[f"{stem}_zero_point"]
        found[f"{layer}.weight"] = (steps * arrays[f"{stem}_scale"]).T
    return found


def _weights_of_tables(path: Path) -> dict[str, NDArray[np.float32]]:
    """The weights in the exported tables, by their names in the checkpoint."""
    tables = dict(np.load(path))
    place = tables["place"].reshape(BUCKETS, PARAGRAPHS, -1)
    return {
        "distance.weight": place[:, 0],
        "paragraph.weight": (place - place[:, :1]).mean(0),
        "link_out.weight": tables["link_weight"].T,
        "link_out.bias": tables["link_bias"],
        "link_match": tables["link_match"],
        "name_distance.weight": tables["name_distance"],
        "name_out.weight": tables["name_weight"][None],
        "name_out.bias": np.atleast_1d(tables["name_bias"]),
        "name_match": tables["name_match"],
        "cue_chain.scores": _between_labels(tables["cue_transitions"], range(len(labels.CUE_LABELS))),
        "entity_chain.scores": _between_labels(tables["entity_transitions"], range(len(labels.ENTITY_LABELS))),
        "link_chain.scores": _between_labels(tables["link_transitions"], labels.LINK_STATES),
    }


def _between_labels(transitions: NDArray[np.float32], states: Sequence[int]) -> NDArray[np.float32]:
    """The scores of transitions between labels.

    Those that no pair of states allows are 0.
    """
    count = max(states) + 1
    scores = np.zeros((count, count), np.float32)
    for before, first in enumerate(states):
        for after, second in enumerate(states):
            if transitions[before, after] > -1e3:
                scores[first, second] = transitions[before, after]
    return scores


def main(argv: Sequence[str] | None = None) -> int:
    """Write the checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER, help="network that ships")
    parser.add_argument("--out", type=Path, default=Path("build/shipped.pt"))
    options = parser.parse_args(argv)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"average": shipped_weights(options.folder)}, options.out)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
