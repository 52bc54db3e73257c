"""Write a trained checkpoint as the network of the spaCy pipeline that ships; its version stands in meta.json."""

from __future__ import annotations

import argparse
import json
import shutil
from dataclasses import fields
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from pipelines.claims.model.linking import EVIDENCE
from pipelines.claims.model.network import NETWORK, SETTINGS, TABLES, TOKENIZER, WindowScores
from training.attribution.network import Network, restored
from training.attribution.starts import minilm_folder
from training.attribution.train import mean_weights

UNTUNED = {
    "confidence": dict.fromkeys(("bias", *EVIDENCE), 0.0),
    "nested": dict.fromkeys(("bias", *EVIDENCE), 0.0),
    "checkWorthiness": {"scale": 1.0, "shift": 0.0},
}
INPUTS = ("pieces", "shape", "quotation", "spaced", "first")
OUTPUTS = tuple(field.name for field in fields(WindowScores))


class Bytes(nn.Module):
    """An embedding in int8, with a scale for each row."""

    table: Tensor
    scale: Tensor

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("table", (weight / scale).round().to(torch.int8))

    def forward(self, indices: Tensor) -> Tensor:
        """Look up the vectors at `indices`."""
        return self.table[indices].to(torch.float32) * self.scale[indices]


def export(checkpoints: list[Path], out: Path, *, exact: bool) -> None:
    """Write network, tables, tokeniser and settings to the component's folder in `out`.

    Args:
        checkpoints: the mean of their weights is written.
        exact: keep 32-bit weights, for comparison; otherwise weights and products are int8.
    """
    out = out / "attribution_network"
    out.mkdir(parents=True, exist_ok=True)
    network = restored(mean_weights(checkpoints))
    network.eval()
    np.savez(
        out / TABLES,
        allow_pickle=False,
        **decoding_tables(network),
    )
    if not exact:
        network.words = Bytes(network.words.weight.detach())  # type: ignore[assignment]
    full = out / "full.onnx"
    pieces = torch.zeros(1, 9, dtype=torch.long)
    example = (pieces, pieces, pieces, pieces, torch.zeros(1, 5, dtype=torch.long))
    axes = {name: {1: "pieces"} for name in INPUTS[:-1]} | {name: {1: "words"} for name in ("first", *OUTPUTS)}
    torch.onnx.export(
        network, example, full, input_names=list(INPUTS), output_names=list(OUTPUTS), dynamic_axes=axes,
        opset_version=17, dynamo=False, custom_opsets={"com.microsoft": 1},
    )  # fmt: skip
    if exact:
        full.rename(out / NETWORK)
    else:
        quantize_dynamic(
            full,
            out / NETWORK,
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            reduce_range=False,
            weight_type=QuantType.QInt8,
            extra_options={"MatMulConstBOnly": True},
        )
        full.unlink()
    shutil.copy(minilm_folder() / TOKENIZER, out / TOKENIZER)
    if not (out / SETTINGS).exists():
        (out / SETTINGS).write_text(json.dumps(UNTUNED, indent=2) + "\n")


def decoding_tables(network: Network) -> dict[str, NDArray[np.float32]]:
    """What decoding needs beside the scores."""
    tables = {
        "cue_transitions": network.cue_chain.transitions(),
        "link_transitions": network.link_chain.transitions(),
        "entity_transitions": network.entity_chain.transitions(),
        "place": (network.distance.weight[:, None] + network.paragraph.weight).flatten(0, 1),
        "link_weight": network.link_out.weight.T.contiguous(),
        "link_bias": network.link_out.bias,
        "link_match": network.link_match,
        "name_distance": network.name_distance.weight,
        "name_weight": network.name_out.weight[0],
        "name_bias": network.name_out.bias[0],
        "name_match": network.name_match,
    }
    return {name: table.detach().numpy().astype(np.float32) for name, table in tables.items()}


def main(argv: list[str] | None = None) -> int:
    """Export the mean of checkpoints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, nargs="+", required=True, help="their mean is written")
    parser.add_argument("--out", type=Path, default=Path("models/attribution"))
    parser.add_argument("--exact", action="store_true", help="32-bit weights")
    options = parser.parse_args(argv)
    export(options.checkpoint, options.out, exact=options.exact)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
