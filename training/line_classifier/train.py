"""Train the line classifier of text dumps.

python -m training.line_classifier.train [--data ../shared/data]

Input: the public pages in --data. Output: models/line-classifier/model.npz, with copies of the network: those trained
without one fold of the pages, for measurement, and those that ship, trained on all pages. Seeded; about eight minutes
on one core.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import nn

from benchmarks.floors import DEFAULT_DATA
from benchmarks.readers.pages import FOLDS
from pipelines.boilerplate.dumps.line_model import MODEL
from pipelines.boilerplate.dumps.neighbourhood import NAMES
from training.line_classifier.samples import Array, Sample, read_samples

HIDDEN, LAYERS, TAPS = 48, 3, 5
EPOCHS, BATCH_LINES, RATE, DECAY, DROPOUT = 10, 1200, 3e-3, 1e-2, 0.3
# Copies that ship, and as many for each fold, so that measurements hold for what ships.
COPIES = 2
# Empty rows between two pages of a batch: the receptive field of the network.
GAP = (TAPS // 2) * (2**LAYERS - 1)


class Network(nn.Module):
    """A convolutional network over lines.

    An input layer for each line, residual convolutions of growing dilation along the lines, and one logit a line. Pages
    are concatenated; `mask` is 1 on their lines and 0 between them. Convolutions are computed as products of shifted
    copies, several times faster on one core than torch's own.
    """

    def __init__(self, inputs: int) -> None:
        super().__init__()
        self.entry = nn.Linear(inputs, HIDDEN)
        self.layers = nn.ModuleList(nn.Linear(TAPS * HIDDEN, HIDDEN) for _ in range(LAYERS))
        self.exit = nn.Linear(HIDDEN, 1)
        self.drop_input, self.drop = nn.Dropout(0.1), nn.Dropout(DROPOUT)

    def forward(self, rows: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Logits, one for each row of features."""
        hidden = torch.relu(self.entry(self.drop_input(rows))) * mask
        for index, layer in enumerate(self.layers):
            reach = TAPS // 2 * 2**index
            padded = nn.functional.pad(self.drop(hidden), (0, 0, reach, reach))
            taps = [padded[tap * 2**index : tap * 2**index + len(rows)] for tap in range(TAPS)]
            hidden = (hidden + torch.relu(layer(torch.cat(taps, dim=1)))) * mask
        logits: torch.Tensor = self.exit(self.drop(hidden)).squeeze(-1)
        return logits


def train(samples: Sequence[Sample], mean: Array, scale: Array, *, seed: int) -> Network:
    """Train one copy of the network on `samples`."""
    torch.manual_seed(seed)
    chooser = random.Random(seed)
    network = Network(len(NAMES))
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    epochs = [_batches(samples, chooser) for _ in range(EPOCHS)]
    steps = sum(len(batches) for batches in epochs)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps + 1)
    for batches in epochs:
        for batch in batches:
            rows, mask, labels, weights = _joined(batch, mean, scale)
            losses = nn.functional.binary_cross_entropy_with_logits(network(rows, mask), labels, reduction="none")
            loss = (losses * weights).sum() / weights.sum()
            optimizer.zero_grad()
            torch.autograd.backward(loss)
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    return network.eval()


def _batches(samples: Sequence[Sample], chooser: random.Random) -> list[list[Sample]]:
    """Every page in a third of its forms, in random order.

    In batches of about BATCH_LINES lines.
    """
    by_page: dict[str, list[Sample]] = {}
    for sample in samples:
        by_page.setdefault(sample.name, []).append(sample)
    # A third of the forms each epoch: two of a page whose text is known, one of others.
    chosen = [sample for forms in by_page.values() for sample in chooser.sample(forms, max(1, len(forms) // 3))]
    chooser.shuffle(chosen)
    batches: list[list[Sample]] = [[]]
    for sample in chosen:
        if sum(len(each.labels) for each in batches[-1]) > BATCH_LINES:
            batches.append([])
        batches[-1].append(sample)
    return batches


def _joined(batch: Sequence[Sample], mean: Array, scale: Array) -> tuple[torch.Tensor, ...]:
    """Concatenate pages: rows, mask, labels and weights."""
    length = sum(len(sample.labels) + GAP for sample in batch)
    rows, mask = np.zeros((length, len(mean)), dtype=np.float32), np.zeros((length, 1), dtype=np.float32)
    labels, weights = np.zeros(length, dtype=np.float32), np.zeros(length, dtype=np.float32)
    start = 0
    for sample in batch:
        end = start + len(sample.labels)
        rows[start:end] = np.clip((sample.rows - mean) / scale, -5, 5)
        mask[start:end] = 1
        labels[start:end] = sample.labels
        weights[start:end] = sample.weights
        start = end + GAP
    return torch.from_numpy(rows), torch.from_numpy(mask), torch.from_numpy(labels), torch.from_numpy(weights)


def save(networks: Sequence[Network], mean: Array, scale: Array, path: Path) -> None:
    """Write the copies as half-precision arrays, with the copies as the first axis."""
    arrays: dict[str, list[Array]] = {}
    for network in networks:
        weights = {name: value.detach().numpy() for name, value in network.state_dict().items()}
        arrays.setdefault("entry_weight", []).append(weights["entry.weight"].T)
        arrays.setdefault("entry_bias", []).append(weights["entry.bias"])
        for index in range(LAYERS):
            by_tap = weights[f"layers.{index}.weight"].T.reshape(TAPS, HIDDEN, HIDDEN)
            arrays.setdefault(f"layer_weight{index}", []).append(by_tap)
            arrays.setdefault(f"layer_bias{index}", []).append(weights[f"layers.{index}.bias"])
        arrays.setdefault("exit_weight", []).append(weights["exit.weight"].T)
        arrays.setdefault("exit_bias", []).append(weights["exit.bias"])
    stacked = {name: np.stack(values).astype(np.float16) for name, values in arrays.items()}
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        path, allow_pickle=False, names=np.array(NAMES), folds=np.array(FOLDS), mean=mean, scale=scale, **stacked
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Train and save the copies, and print what was done."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the public data (%(default)s)")
    parser.add_argument("--model", type=Path, default=MODEL, help="file to write (%(default)s)")
    options = parser.parse_args(argv)
    torch.set_num_threads(1)
    samples = list(read_samples(options.data))
    print(f"{len(samples)} dumps of {len({sample.name for sample in samples})} pages")
    every_row = np.vstack([sample.rows for sample in samples])
    mean, scale = every_row.mean(axis=0), every_row.std(axis=0) + 1e-3
    networks = []
    # No page belongs to the fold after the last, so the copies without it, which ship, see all pages.
    for copy in range(COPIES):
        for fold in range(FOLDS + 1):
            others = [sample for sample in samples if sample.fold != fold]
            networks.append(train(others, mean, scale, seed=100 * copy + fold))
            print(f"copy {copy} without fold {fold} trained", flush=True)
    save(networks, mean, scale, options.model)
    print(f"{options.model}: {options.model.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
