"""Write a trained checkpoint as a network that ships.

Of the spaCy pipeline, or of the other languages. Its version stands in meta.json. The second has the word pieces that
`training.attribution.vocabulary` chose.
"""

from __future__ import annotations

import argparse
import json
import shutil
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from pipelines.claims import multilingual
from pipelines.claims.model import reader
from pipelines.claims.model.linking import EVIDENCE
from pipelines.claims.model.network import MEANING, NETWORK, SETTINGS, TABLES, TOKENIZER, VOCABULARY, WindowScores
from training.attribution.network import Network
from training.attribution.starts import BLOCK_SIZE, minilm_folder
from training.attribution.train import from_checkpoints

UNTUNED = {
    "confidence": dict.fromkeys(("bias", *EVIDENCE), 0.0),
    "nested": dict.fromkeys(("bias", *EVIDENCE), 0.0),
    "checkWorthiness": {"scale": 1.0, "shift": 0.0},
}
INPUTS = ("pieces", "shape", "quotation", "spaced", "first")
OUTPUTS = tuple(field.name for field in fields(WindowScores) if field.name != MEANING)


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


class HalfBytes(nn.Module):
    """An embedding in 4 bits, two weights a byte.

    Each block of weights has a scale. The word vectors of the multilingual start are stored so, and no run trains them,
    so that nothing is lost.
    """

    table: Tensor
    scale: Tensor

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        blocks = weight.unflatten(1, (-1, BLOCK_SIZE))
        largest = blocks.gather(2, blocks.abs().argmax(2, keepdim=True))
        # Blocks are 4-bit numbers from -8 to 7 times a scale, whose sign is that of -8 or 7.
        scale = torch.where(largest == 0, 1.0, largest / -8)
        self.register_buffer("scale", scale.to(torch.float16))
        numbers = ((blocks / self.scale.to(torch.float32)).round() + 8).clamp(0, 15).to(torch.uint8)
        low, high = numbers.chunk(2, 2)
        self.register_buffer("table", low + 16 * high)

    def forward(self, indices: Tensor) -> Tensor:
        """Look up the vectors at `indices`."""
        pairs = self.table[indices].to(torch.int32)
        high = pairs // 16
        numbers = torch.cat([pairs - 16 * high, high], -1).to(torch.float32) - 8
        return (numbers * self.scale[indices].to(torch.float32)).flatten(-2)


def export(checkpoints: list[Path], out: Path, config: dict[str, Any], *, exact: bool) -> None:
    """Write network, tables, tokeniser and settings to the folder `out`.

    Args:
        checkpoints: the mean of their weights is written.
        config: the run that made them.
        exact: keep 32-bit weights, for comparison; otherwise weights and products are int8.
    """
    out.mkdir(parents=True, exist_ok=True)
    network = from_checkpoints(checkpoints, config)
    network.plain = config.get("plain", network.plain)
    network.eval()
    if config["base"] == "e5":
        with np.load(out / VOCABULARY) as stored:
            kept = torch.from_numpy(stored["ids"].astype(np.int64))
        network.words = nn.Embedding.from_pretrained(network.words.weight[kept].detach())
    np.savez(out / TABLES, allow_pickle=False, **decoding_tables(network))
    if not exact:
        in_bytes = HalfBytes if config["base"] == "e5" else Bytes
        network.words = in_bytes(network.words.weight.detach())  # type: ignore[assignment]
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
    if config["base"] == "minilm":
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
    parser.add_argument("--config", type=Path, required=True, help="run that made the checkpoints")
    parser.add_argument("--checkpoint", type=Path, nargs="+", required=True, help="their mean is written")
    parser.add_argument("--out", type=Path, help="folder, by default the one that ships")
    parser.add_argument("--exact", action="store_true", help="32-bit weights")
    options = parser.parse_args(argv)
    config = {"base": "minilm", **json.loads(options.config.read_text())}
    shipped = reader.MODEL if config["base"] == "minilm" else multilingual.MODEL
    export(options.checkpoint, options.out or shipped, config, exact=options.exact)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
