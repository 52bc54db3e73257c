"""The attribution network in PyTorch.

MiniLM with features of case and quotation, and a head for each task. Cues are labelled by one CRF; for each cue,
another labels the roles of the words around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from pipelines.claims.model import labels
from pipelines.claims.model.words import QUOTATIONS, SHAPES

WIDTH, LAYERS, HEADS, HEAD, INNER, PAIR = 384, 6, 12, 32, 1536, 192
DROPOUT = 0.1
BUCKETS = 2 * len(labels.DISTANCES) - 1
PLAIN = 2
"""How many layers are below the features, unless a run's setting `plain` says otherwise; they see nothing but what the
starting weights have seen."""
PARAGRAPHS = 2 * labels.PARAGRAPH_REACH + 1


def attention(query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None) -> Tensor:
    """Scaled dot-product attention; all are [batch, pieces, heads * HEAD]."""

    def heads(part: Tensor) -> Tensor:
        return part.reshape(*part.shape[:2], -1, HEAD).transpose(1, 2)

    context = functional.scaled_dot_product_attention(heads(query), heads(key), heads(value), attn_mask=mask)
    return context.transpose(1, 2).flatten(2)


class Attention(torch.autograd.Function):
    """Attention without a mask.

    It is exported as the one operator that onnxruntime has for it.
    """

    @staticmethod
    def forward(_context: Any, query: Tensor, key: Tensor, value: Tensor, _heads: int) -> Tensor:
        """Compute `attention`; there is no backward pass."""
        return attention(query, key, value, None)

    @staticmethod
    def symbolic(graph: Any, query: Any, key: Any, value: Any, heads: int) -> Any:
        """The node of the exported graph."""
        node = graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=heads)
        return node.setType(query.type())


class Layer(nn.Module):
    """A BERT layer with its three attention projections fused into one."""

    def __init__(self, heads: int, inner: int) -> None:
        super().__init__()
        self.heads = heads
        self.project = nn.Linear(WIDTH, 3 * heads * HEAD)
        self.attended = nn.Linear(heads * HEAD, WIDTH)
        self.attended_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen = nn.Linear(WIDTH, inner)
        self.narrow = nn.Linear(inner, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, hidden: Tensor, mask: Tensor | None) -> Tensor:
        """Apply the layer.

        The mask is additive, [batch, 1, 1, pieces], or None if nothing is padded.
        """
        query, key, value = self.project(hidden).chunk(3, -1)
        if mask is None:
            context: Tensor = Attention.apply(query, key, value, self.heads)  # type: ignore[no-untyped-call]
        else:
            context = attention(query, key, value, mask)
        hidden = self.attended_norm(hidden + self.dropout(self.attended(context)))
        result: Tensor = self.norm(hidden + self.dropout(self.narrow(functional.gelu(self.widen(hidden)))))
        return result


class Chain(nn.Module):
    """A linear-chain CRF with forbidden transitions and partially known labels.

    Several states may share a label, as in `labels.LINK_STATES`; transitions are learnt between labels.
    """

    allowed: Tensor
    starts: Tensor
    states: Tensor

    def __init__(self, allowed: NDArray[np.bool_], starts: NDArray[np.bool_], states: tuple[int, ...]) -> None:
        super().__init__()
        self.scores = nn.Parameter(torch.zeros(max(states) + 1, max(states) + 1))
        self.register_buffer("allowed", torch.from_numpy(allowed))
        self.register_buffer("starts", torch.from_numpy(starts))
        self.register_buffer("states", torch.tensor(states))

    def transitions(self) -> Tensor:
        """Scores of transitions between states.

        Forbidden ones are far below those of any path.
        """
        return self.scores[self.states][:, self.states].masked_fill(~self.allowed, -1e4)

    def partition(self, emissions: Tensor, mask: Tensor) -> Tensor:
        """Log-partition function over all paths, [batch].

        Emissions are [batch, words, states].
        """
        transitions = self.transitions().exp()
        top = emissions.max(-1, keepdim=True).values
        potentials = (emissions - top).exp()
        # Padded words keep alpha as it is; unbinding keeps the backward pass linear in the number of words.
        steps = potentials.unbind(1)
        known = mask[..., None].unbind(1)
        alpha = steps[0] * self.starts
        totals = [alpha.sum(-1, keepdim=True).clamp_min(1e-30)]
        alpha = alpha / totals[0]
        for potential, real in zip(steps[1:], known[1:], strict=True):
            step = (alpha @ transitions) * potential
            total = step.sum(-1, keepdim=True).clamp_min(1e-30)
            alpha = torch.where(real, step / total, alpha)
            totals.append(total)
        logs = torch.cat(totals, -1).log() + top.squeeze(-1)
        return (logs * mask).sum(-1)

    def loss(self, emissions: Tensor, permitted: Tensor, mask: Tensor) -> Tensor:
        """Negative log-likelihood, [batch], of all paths through permitted states.

        Those are a mask like emissions.
        """
        return self.partition(emissions, mask) - self.partition(emissions.masked_fill(~permitted, -1e4), mask)


class Network(nn.Module):
    """Encoder and heads; see `forward` and `link`.

    Args:
        sizes: attention heads and inner units of each layer, MiniLM's unless they were pruned.
    """

    def __init__(self, pieces: int, sizes: Sequence[tuple[int, int]] = ((HEADS, INNER),) * LAYERS) -> None:
        super().__init__()
        self.plain = PLAIN
        self.reduced = False
        self.words = nn.Embedding(pieces, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.shapes = nn.Embedding(len(SHAPES), WIDTH)
        self.quotations = nn.Embedding(len(QUOTATIONS), WIDTH)
        self.spaces = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(heads, inner) for heads, inner in sizes)
        self.dropout = nn.Dropout(DROPOUT)
        self.cue = nn.Linear(WIDTH, len(labels.CUE_LABELS))
        self.roles = nn.Linear(WIDTH, 6)
        self.entity = nn.Linear(WIDTH, len(labels.ENTITY_LABELS))
        self.word_side = nn.Linear(WIDTH, PAIR)
        self.cue_side = nn.Linear(WIDTH, PAIR)
        self.distance = nn.Embedding(BUCKETS, PAIR)
        self.paragraph = nn.Embedding(PARAGRAPHS, PAIR)
        self.link_out = nn.Linear(PAIR, len(labels.LINK_LABELS))
        self.link_match = nn.Parameter(torch.zeros(PAIR, len(labels.LINK_LABELS)))
        self.worth = nn.Linear(WIDTH, 2 * labels.CHECK_WORTHINESS_HEADS)
        self.pronoun_side = nn.Linear(WIDTH, PAIR)
        self.name_side = nn.Linear(WIDTH, PAIR)
        self.name_distance = nn.Embedding(BUCKETS, PAIR)
        self.name_out = nn.Linear(PAIR, 1)
        self.name_match = nn.Parameter(torch.zeros(PAIR))
        self.cue_chain = Chain(
            labels.bio_transitions(labels.CUE_LABELS), labels.bio_starts(labels.CUE_LABELS), (0, 1, 2, 3, 4)
        )
        self.entity_chain = Chain(
            labels.bio_transitions(labels.ENTITY_LABELS),
            labels.bio_starts(labels.ENTITY_LABELS),
            tuple(range(len(labels.ENTITY_LABELS))),
        )
        self.link_chain = Chain(labels.link_transitions(), labels.link_starts(), labels.LINK_STATES)
        for table in (self.shapes, self.quotations, self.spaces):
            nn.init.normal_(table.weight, std=0.002)
        for weight in (self.worth.weight, self.name_distance.weight):
            nn.init.normal_(weight, std=0.02)

    def encode(
        self, pieces: Tensor, shape: Tensor, quotation: Tensor, spaced: Tensor, mask: Tensor | None
    ) -> list[Tensor]:
        """Hidden states of pieces after each layer.

        Arguments are [batch, pieces]; the mask is true at real pieces, or None.
        """
        position = torch.arange(pieces.shape[1], device=pieces.device)
        hidden = self.norm(self.words(pieces) + self.positions(position)[None])
        additive = None if mask is None else (1.0 - mask[:, None, None].to(hidden.dtype)) * -1e4
        found: list[Tensor] = []
        for index, layer in enumerate(self.layers):
            if index == self.plain:
                hidden = hidden + self.shapes(shape) + self.quotations(quotation) + self.spaces(spaced)
                hidden = self.dropout(hidden)
            hidden = layer(hidden, additive)
            found.append(hidden)
        return found

    def forward(
        self, pieces: Tensor, shape: Tensor, quotation: Tensor, spaced: Tensor, first: Tensor
    ) -> tuple[Tensor, ...]:
        """The scores in `pipelines.claims.model.network.WindowScores`, in its order.

        For windows without padding. first: index of each word's first piece, [batch, words].
        """
        hidden = self.of_words(self.encode(pieces, shape, quotation, spaced, None)[-1], first)
        heads = (
            self.cue, self.entity, self.word_side, self.cue_side, self.worth, self.pronoun_side, self.name_side
        )  # fmt: skip
        return tuple(head(hidden) for head in heads)

    @staticmethod
    def of_words(hidden: Tensor, first: Tensor) -> Tensor:
        """Select the vectors of each word's first piece."""
        return hidden.gather(1, first[..., None].expand(-1, -1, WIDTH))

    def link(self, word_side: Tensor, cue_side: Tensor, distance: Tensor, paragraph: Tensor) -> Tensor:
        """Scores of link labels, [cues, words, labels].

        word_side is [cues, words, PAIR], cue_side [cues, PAIR].
        """
        pair = word_side + cue_side[:, None] + self.distance(distance) + self.paragraph(paragraph)
        scores: Tensor = self.link_out(functional.relu(pair))
        return scores + word_side @ (cue_side[..., None] * self.link_match)

    def worth_of(self, hidden: Tensor, inside: Tensor) -> Tensor:
        """Log-odds that spans are check-worthy.

        hidden is [spans, words, WIDTH], inside a mask. Each head takes an attention-weighted mean over the words; the
        heads are summed.
        """
        scores, values = self.worth(hidden).chunk(2, -1)
        weights = scores.masked_fill(~inside[..., None], -1e4).softmax(1)
        odds: Tensor = (weights * values).sum((1, 2))
        return odds

    def antecedent(self, pronoun: Tensor, names: Tensor, distance: Tensor) -> Tensor:
        """Scores of the candidate names of a pronoun, [names]; "none of them" has score 0.

        pronoun is the [WIDTH] of its word, names the mean of each name's words, distance as for `link`.
        """
        pair = self.pronoun_side(pronoun) + self.name_side(names) + self.name_distance(distance)
        scores: Tensor = self.name_out(functional.relu(pair)).squeeze(-1)
        return scores + self.name_side(names) @ (self.pronoun_side(pronoun) * self.name_match)


def restored(weights: dict[str, Tensor]) -> Network:
    """Build a network of the given weights, in their sizes.

    Heads without weights are initialised.
    """
    count = len({name.split(".")[1] for name in weights if name.startswith("layers.")})
    prefixes = [f"layers.{index}." for index in range(count)]
    heads = [weights[f"{one}attended.weight"].shape[1] // HEAD for one in prefixes]
    units = [weights[f"{one}narrow.weight"].shape[1] for one in prefixes]
    network = Network(weights["words.weight"].shape[0], list(zip(heads, units, strict=True)))
    network.load_state_dict(weights, strict=False)
    return network


def initial(folder: Path) -> Network:
    """Build a network with the encoder of the BERT checkpoint in `folder`."""
    weights = load_file(folder / "model.safetensors")
    network = Network(weights["embeddings.word_embeddings.weight"].shape[0])
    take = {
        "words.weight": weights["embeddings.word_embeddings.weight"],
        "positions.weight": weights["embeddings.position_embeddings.weight"]
        + weights["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    for index in range(LAYERS):
        theirs, ours = f"encoder.layer.{index}.", f"layers.{index}."
        for kind in ("weight", "bias"):
            parts = [weights[f"{theirs}attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            take[f"{ours}project.{kind}"] = torch.cat(parts)
            take[f"{ours}attended.{kind}"] = weights[f"{theirs}attention.output.dense.{kind}"]
            take[f"{ours}attended_norm.{kind}"] = weights[f"{theirs}attention.output.LayerNorm.{kind}"]
            take[f"{ours}widen.{kind}"] = weights[f"{theirs}intermediate.dense.{kind}"]
            take[f"{ours}narrow.{kind}"] = weights[f"{theirs}output.dense.{kind}"]
            take[f"{ours}norm.{kind}"] = weights[f"{theirs}output.LayerNorm.{kind}"]
    missing, unexpected = network.load_state_dict(take, strict=False)
    if unexpected or any(name.startswith("layers") for name in missing):
        raise ValueError(f"not a MiniLM checkpoint: {folder}")
    return network
