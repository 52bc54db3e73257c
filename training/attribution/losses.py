"""Losses of the attribution network, by the task that a batch is labelled for."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from pipelines.claims.model import labels
from training.attribution.examples import Antecedent
from training.attribution.network import Network

AUXILIARY = {"entities", "sentences", "antecedents"}
"""Keys that batches of the auxiliary tasks have."""


def losses(network: Network, batch: dict[str, Any], teacher: Network | None = None) -> dict[str, Tensor]:
    """Summed losses of a batch by task.

    With a teacher also the distance of hidden states from the teacher's. The teacher is not used in batches of the
    auxiliary tasks, where the labels are better than its output.
    """
    layers = vectors(network, batch)
    found = task_losses(network, network.dropout(network.of_words(layers[-1], batch["first"])), batch)
    if teacher is not None and not batch.keys() & AUXILIARY:
        with torch.no_grad():
            taught = vectors(teacher, batch)
        apart = [
            functional.mse_loss(own[batch["mask"]], other[batch["mask"]], reduction="none").mean(-1).sum()
            for own, other in zip(layers, taught, strict=True)
        ]
        found["teacher"] = torch.stack(apart).mean()
    return found


def vectors(network: Network, batch: dict[str, Any]) -> list[Tensor]:
    """Hidden states of a batch's pieces after each layer, [batch, pieces, WIDTH]."""
    with torch.autocast("cpu", torch.bfloat16, enabled=network.reduced):
        found = network.encode(batch["pieces"], batch["shape"], batch["quotation"], batch["spaced"], batch["mask"])
    return [hidden.float() for hidden in found]


def task_losses(network: Network, hidden: Tensor, batch: dict[str, Any]) -> dict[str, Tensor]:
    """Summed losses of a batch by task, from the hidden states of its words."""
    if "entities" in batch:
        known = functional.one_hot(batch["entities"].clamp_min(0), len(labels.ENTITY_LABELS)).bool()
        return {"entity": network.entity_chain.loss(network.entity(hidden), known, batch["words"]).sum()}
    if "sentences" in batch:
        return {"checkworthiness": check_worthiness_loss(network, hidden, batch["sentences"])}
    if "antecedents" in batch:
        return {"antecedent": antecedent_loss(network, hidden, batch["antecedents"])}
    if "cues" not in batch:
        return {}
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


def check_worthiness_loss(network: Network, hidden: Tensor, sentences: Tensor) -> Tensor:
    """Loss of check-worthiness.

    Sentences are rows of (row of the batch, first word, last word, label).
    """
    row, first, last, label = sentences.unbind(1)
    positions = torch.arange(hidden.shape[1])
    inside = (positions >= first[:, None]) & (positions < last[:, None])
    odds = network.worth_of(hidden[row], inside)
    return functional.binary_cross_entropy_with_logits(odds, label.to(odds.dtype), reduction="sum")


def antecedent_loss(network: Network, hidden: Tensor, cases: list[Antecedent]) -> Tensor:
    """Loss of pronouns: the right names against all candidates.

    If none is right, the null candidate is.
    """
    found = []
    for row, case in enumerate(cases):
        firsts, lasts = np.array(case.candidates).T
        distance = labels.distance_buckets(np.array([case.pronoun]), firsts, lasts - 1)[:, 0]
        names = torch.stack([hidden[row, first:last].mean(0) for first, last in case.candidates])
        scores = network.antecedent(hidden[row, case.pronoun], names, torch.from_numpy(distance))
        scores = torch.cat([scores, scores.new_zeros(1)])
        right = torch.tensor([*case.right, not any(case.right)])
        found.append(scores.logsumexp(0) - scores[right].logsumexp(0))
    return torch.stack(found).sum()
