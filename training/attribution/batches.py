"""Batches of training examples as padded tensors."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from training.attribution.examples import Example

IGNORED = -100


def batches(examples: list[Example], pieces: int, generator: random.Random) -> list[list[Example]]:
    """Group examples of similar length into batches, in random order.

    A batch has about `pieces` padded word pieces.
    """
    order = sorted(examples, key=lambda example: len(example.pieces) + generator.random() * 16)
    made: list[list[Example]] = []
    batch: list[Example] = []
    for example in order:
        longest = max([len(example.pieces), *(len(other.pieces) for other in batch)])
        if batch and longest * (len(batch) + 1) > pieces:
            made.append(batch)
            batch = []
        batch.append(example)
    if batch:
        made.append(batch)
    generator.shuffle(made)
    return made


def collate(batch: list[Example]) -> dict[str, Any]:
    """Pad the tensors of a batch, whose examples are of one task."""
    length = max(len(example.pieces) for example in batch)
    count = max(len(example.first) for example in batch)

    def padded(arrays: list[NDArray[Any]], size: int, fill: int = 0) -> Tensor:
        """Stack arrays of different lengths, filled up to `size`."""
        rows = [
            np.pad(array, [(0, size - len(array))] + [(0, 0)] * (array.ndim - 1), constant_values=fill)
            for array in arrays
        ]
        return torch.from_numpy(np.stack(rows))

    features = [padded([example.features[index] for example in batch], length) for index in range(3)]
    tensors: dict[str, Any] = {
        "pieces": padded([example.pieces for example in batch], length),
        "shape": features[0],
        "quotation": features[1],
        "spaced": features[2],
        "mask": padded([np.ones(len(example.pieces), dtype=np.bool_) for example in batch], length),
        "first": padded([example.first for example in batch], count),
        "words": padded([np.ones(len(example.first), dtype=np.bool_) for example in batch], count),
    }
    match batch[0].task:
        case "entity":
            known = [example.entities for example in batch if example.entities is not None]
            return {**tensors, "entities": padded(known, count, IGNORED)}
        case "unlabelled":
            return tensors
        case "checkworthiness":
            return {
                **tensors,
                "sentences": torch.tensor([(row, *one) for row, each in enumerate(batch) for one in each.sentences]),
            }
        case "antecedent":
            return {**tensors, "antecedents": [example.antecedent for example in batch]}
    links = [(row, *link) for row, example in enumerate(batch) for link in example.links]
    return {
        **tensors,
        "paragraph": padded([example.paragraph for example in batch], count),
        "cues": padded([example.cues for example in batch], count),
        "roles": padded([example.roles for example in batch], count, IGNORED),
        "link_row": torch.tensor([link[0] for link in links], dtype=torch.long),
        "link_first": torch.tensor([link[1] for link in links], dtype=torch.long),
        "link_last": torch.tensor([link[2] for link in links], dtype=torch.long),
        "link_labels": padded([link[3] for link in links], count) if links else None,
    }
