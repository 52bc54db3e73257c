"""Train the attribution network, and write a checkpoint after each pass."""

from __future__ import annotations

import argparse
import copy
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, distributed
from torch.multiprocessing.spawn import start_processes

from training.attribution.batches import collate
from training.attribution.losses import losses
from training.attribution.network import Network, restored
from training.attribution.sources import Sources, pass_batches, read_sources
from training.attribution.starts import network_of, splitter_of


def optimizer_of(network: Network, config: dict[str, Any]) -> torch.optim.Optimizer:
    """Build AdamW over the trained parts.

    Learning rates decrease from layer to layer towards the input.
    """
    groups: dict[tuple[float, float], list[torch.nn.Parameter]] = {}
    frozen = ("words.", "positions.", "norm.", *(f"layers.{index}." for index in range(config["frozen_layers"])))
    for name, parameter in network.named_parameters():
        if name.startswith(frozen) or not name.startswith(tuple(config.get("trained", [""]))):
            parameter.requires_grad_(False)
            continue
        speed = config["head_rate"]
        if name.startswith("layers."):
            speed = config["rate"] * config["layer_decay"] ** (len(network.layers) - 1 - int(name.split(".")[1]))
        groups.setdefault((speed, 0.01 if parameter.ndim > 1 else 0.0), []).append(parameter)
    return torch.optim.AdamW(
        [
            {"params": items, "lr": speed, "base": speed, "weight_decay": weight}
            for (speed, weight), items in groups.items()
        ],
        betas=(0.9, 0.98),
        fused=True,
    )


@dataclass(frozen=True)
class Checkpoints:
    """Checkpoints that training starts from.

    start: earlier runs, of which the mean is taken (model soups, Wortsman et al., 2022). teacher: runs whose mean is
    the teacher. resume: an interrupted state of this run.
    """

    start: list[Path]
    teacher: list[Path]
    resume: Path | None


def learn(rank: int, config: dict[str, Any], out: Path, checkpoints: Checkpoints, sources: Sources) -> None:
    """Run one of the processes that train together.

    Each takes a share of every step's windows, on one thread.
    """
    torch.set_num_threads(1)
    workers = config["workers"]
    distributed.init_process_group("gloo", init_method=f"file://{out.resolve()}/meeting", rank=rank, world_size=workers)
    network = from_checkpoints(checkpoints.start, config) if checkpoints.start else network_of(config["base"])
    network.plain = config.get("plain", network.plain)
    network.reduced = config.get("bfloat16", False)
    teacher = from_checkpoints(checkpoints.teacher, config).eval() if checkpoints.teacher else None
    for layer in network.layers:
        layer.dropout.p = config.get("dropout", layer.dropout.p)  # type: ignore[union-attr]
    optimizer = optimizer_of(network, config)
    average = copy.deepcopy(network).requires_grad_(False)
    trained: list[Tensor] = [parameter for parameter in network.parameters() if parameter.requires_grad]
    kept: list[Tensor] = [
        old for old, new in zip(average.parameters(), network.parameters(), strict=True) if new.requires_grad
    ]
    step = first_pass = 0
    if checkpoints.resume:
        saved = torch.load(checkpoints.resume, weights_only=False)
        network.load_state_dict(saved["network"], strict=False)
        average.load_state_dict(saved["average"], strict=False)
        optimizer.load_state_dict(saved["optimizer"])
        step, first_pass = saved["step"], saved["pass"] + 1
    network.train()
    log = Log(rank)
    for index in range(first_pass, config["passes"]):
        torch.manual_seed(config["seed"] + workers * index + rank)
        made = pass_batches(sources, index, config)
        made = made[: len(made) // workers * workers]
        for number in range(0, len(made), workers):
            progress = index + number / len(made)
            set_rates(optimizer, step, progress, config)
            tensors = collate(made[number + rank])
            parts = losses(network, tensors, teacher)
            loss = sum(config["weights"][name] * value for name, value in parts.items()) / config["loss_scale"]
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            share_gradients(trained)
            torch.nn.utils.clip_grad_norm_(trained, config["clip"])
            optimizer.step()
            step += 1
            with torch.no_grad():
                torch._foreach_lerp_(kept, trained, 1 - min(config["average"], (1 + step) / (10 + step)))
            log.add(parts, tensors, step, progress)
        if rank == 0:
            kept_weights = {"network": without_words(network), "average": without_words(average)}
            state = {**kept_weights, "step": step, "pass": index}
            torch.save({**state, "optimizer": optimizer.state_dict()}, out / f"pass{index:02}.pt")


def without_words(network: Network) -> dict[str, Tensor]:
    """The weights of a network but its word vectors, which no run trains."""
    return {name: weight for name, weight in network.state_dict().items() if name != "words.weight"}


def from_checkpoints(paths: list[Path], config: dict[str, Any]) -> Network:
    """Build a network of the mean of checkpoints.

    Word vectors that these lack are those of the starting weights.
    """
    weights = mean_weights(paths)
    if "words.weight" not in weights:
        weights["words.weight"] = network_of(config["base"]).words.weight.detach()
    return restored(weights)


def mean_weights(paths: list[Path]) -> dict[str, Tensor]:
    """Average the weights of several checkpoints.

    For a head that some lack, of those that have it.
    """
    saved = [torch.load(path, weights_only=False)["average"] for path in paths]
    found: dict[str, Tensor] = {}
    for name in {name: None for one in saved for name in one}:
        weights = [one[name] for one in saved if name in one]
        found[name] = torch.stack(weights).mean(0) if weights[0].is_floating_point() else weights[0]
    return found


def set_rates(optimizer: torch.optim.Optimizer, step: int, progress: float, config: dict[str, Any]) -> None:
    """Set the learning rates.

    Rising during warm-up, then constant, falling linearly over the last passes.
    """
    factor = min(1.0, (step + 1) / config["warmup"])
    if progress > config["decay_from"]:
        factor *= max(0.02, (config["passes"] - progress) / (config["passes"] - config["decay_from"]))
    for group in optimizer.param_groups:
        group["lr"] = group["base"] * factor


def share_gradients(parameters: list[Tensor]) -> None:
    """Sum the gradients over all processes."""
    gradients = [torch.zeros_like(item) if item.grad is None else item.grad for item in parameters]
    flat = torch.cat([gradient.flatten() for gradient in gradients])
    distributed.all_reduce(flat)
    for parameter, part in zip(parameters, torch.split(flat, [item.numel() for item in parameters]), strict=True):
        parameter.grad = part.view_as(parameter)


class Log:
    """Print mean losses of the last steps from time to time, in the first process."""

    def __init__(self, rank: int) -> None:
        self.silent = rank > 0
        self.began = time.time()
        self.totals: dict[str, float] = {}
        self.words: dict[str, int] = {}

    def add(self, parts: dict[str, Tensor], tensors: dict[str, Any], step: int, progress: float) -> None:
        """Add the losses of a step."""
        for name, value in parts.items():
            self.totals[name] = self.totals.get(name, 0.0) + float(value.detach())
            self.words[name] = self.words.get(name, 0) + int(tensors["words"].sum())
        if step % 25 == 0 and not self.silent:
            shown = {name: round(1000 * value / self.words[name], 1) for name, value in self.totals.items()}
            seconds = time.time() - self.began
            print(f"pass {progress:.2f} step {step}: loss per 1000 words {shown}, {seconds:.0f} s", flush=True)
            self.totals, self.words = {}, {}


def main(argv: list[str] | None = None) -> int:
    """Train, and write a checkpoint after each pass."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of the data sets")
    parser.add_argument("--out", type=Path, default=Path("build/attribution"), help="folder for checkpoints")
    parser.add_argument("--config", type=Path, default=Path("training/runs/01-two-layers-frozen.json"))
    parser.add_argument(
        "--start", type=Path, nargs="+", default=[], help="checkpoints; training starts from their mean"
    )
    parser.add_argument("--teacher", type=Path, nargs="+", default=[], help="checkpoints; their mean is the teacher")
    parser.add_argument("--resume", type=Path, help="checkpoint of this run from which to resume")
    options = parser.parse_args(argv)
    config = {"base": "minilm", **json.loads(options.config.read_text())}
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "meeting").unlink(missing_ok=True)
    # Threads of the tokeniser and of torch do not survive the fork.
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    torch.set_num_threads(1)
    sources = read_sources(options.data, splitter_of(config["base"]), config)
    start_processes(  # type: ignore[no-untyped-call]
        learn,
        (config, options.out, Checkpoints(options.start, options.teacher, options.resume), sources),
        nprocs=config["workers"],
        start_method="fork",
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
