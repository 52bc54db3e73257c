"""Prune the least important heads and inner units of a trained network.

This is the start of more training. The importance of a part is the first-order change in loss if it were removed, as an
absolute value, summed over batches: Michel et al. (2019), Molchanov et al. (2019). See `pruned` for how many each layer
keeps.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from training.attribution.batches import collate
from training.attribution.losses import losses
from training.attribution.network import HEAD, Layer, Network, restored
from training.attribution.sources import pass_batches, read_sources
from training.attribution.starts import splitter_of
from training.attribution.train import mean_weights


def importances(network: Network, made: list[Any], weights: dict[str, float]) -> list[tuple[Tensor, Tensor]]:
    """The importance of each layer's heads and inner units."""
    layers = [layer for layer in network.layers if isinstance(layer, Layer)]
    heads = [torch.zeros(layer.heads) for layer in layers]
    units = [torch.zeros(layer.narrow.in_features) for layer in layers]
    for batch in made:
        network.zero_grad(set_to_none=True)
        parts = losses(network, collate(batch))
        loss: Tensor = sum((weights[name] * value for name, value in parts.items()), torch.zeros(()))
        loss.backward()  # type: ignore[no-untyped-call]
        for index, layer in enumerate(layers):
            heads[index] += change(layer.attended.weight).reshape(-1, HEAD).sum(1).abs()
            units[index] += change(layer.narrow.weight).abs()
    return list(zip(heads, units, strict=True))


def change(weight: Tensor) -> Tensor:
    """The first-order change in loss if a column were zero."""
    assert weight.grad is not None
    return (weight * weight.grad).sum(0).detach()


def pruned(weights: dict[str, Tensor], found: list[tuple[Tensor, Tensor]], heads: int, units: int) -> dict[str, Tensor]:
    """Keep the best `heads` over all layers, and the best `units` of each layer.

    Heads are compared across layers: the last one can do with three, the third needs all twelve. Units are not, because
    by the first-order estimate those of the last layers seem to matter little.
    """
    kept = dict(weights)
    least = torch.cat([of for of, _ in found]).topk(heads).values[-1]
    for index, (of_heads, of_units) in enumerate(found):
        prefix = f"layers.{index}."
        head = (of_heads >= least).nonzero().flatten()
        unit = of_units.topk(units).indices.sort().values
        columns = (head[:, None] * HEAD + torch.arange(HEAD)).flatten()
        width = weights[f"{prefix}attended.weight"].shape[1]
        projected = torch.cat([columns + part * width for part in range(3)])
        for name, rows in (("project", projected), ("widen", unit)):
            for kind in ("weight", "bias"):
                kept[f"{prefix}{name}.{kind}"] = weights[f"{prefix}{name}.{kind}"][rows]
        for name, some in (("attended", columns), ("narrow", unit)):
            kept[f"{prefix}{name}.weight"] = weights[f"{prefix}{name}.weight"][:, some]
    return kept


def main(argv: list[str] | None = None) -> int:
    """Write a checkpoint of a pruned network."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of the data sets")
    parser.add_argument("--config", type=Path, required=True, help="run whose batches measure importance")
    parser.add_argument("--start", type=Path, nargs="+", required=True, help="checkpoints; their mean is pruned")
    parser.add_argument("--out", type=Path, required=True, help="checkpoint to write")
    parser.add_argument("--heads", type=int, default=48, help="heads to keep over all layers")
    parser.add_argument("--units", type=int, default=1024, help="units to keep in each layer")
    parser.add_argument("--batches", type=int, default=80, help="batches over which importance is summed")
    options = parser.parse_args(argv)
    config = json.loads(options.config.read_text())
    weights = mean_weights(options.start)
    network = restored(weights).eval()
    sources = read_sources(options.data, splitter_of("minilm"), config)
    found = importances(network, pass_batches(sources, 0, config)[: options.batches], config["weights"])
    options.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"average": pruned(weights, found, options.heads, options.units)}, options.out)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
