"""Training examples for the attribution network: annotated texts, cut into windows of words with their labels."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor

from pipelines.claims.reading import labels
from pipelines.claims.reading.words import SHAPES, Words, split

Span = tuple[int, int]
Spans = list[Span]

CLS, SEP = 101, 102
IGNORED = -100
_OPEN, _CLOSE = 1523, 1524
_MARK, _OPENING, _CLOSING, _BREAK = (SHAPES.index(name) for name in ("mark", "opening", "closing", "break"))


@dataclass(frozen=True)
class Gold:
    """An annotated attribution, in code points; `nested` where it stands inside the content of another."""

    source: Spans
    cue: Spans
    content: Spans
    nested: bool = False


@dataclass(frozen=True)
class Annotated:
    """A text with its attributions.

    `surveyed` are stretches whose nested attributions are all annotated; elsewhere inside a content they are unknown.
    """

    text: str
    attributions: list[Gold]
    surveyed: Spans = field(default_factory=list)


@dataclass(frozen=True)
class Example:
    """A window of words as the network takes it; links are (first cue word, last cue word, label of each word)."""

    pieces: NDArray[np.int64]
    features: NDArray[np.int64]
    first: NDArray[np.int64]
    paragraph: NDArray[np.int64]
    cues: NDArray[np.bool_]
    roles: NDArray[np.int64]
    links: list[tuple[int, int, NDArray[np.int64]]]
    entities: NDArray[np.int64] | None = None


def read_polnear(path: Path) -> list[tuple[str, Annotated]]:
    """(document name, annotated text), a row a document and annotator, in file order."""
    rows = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            golds = [
                Gold(_spans(item["source"]), _spans(item["cue"]), _spans(item["content"]))
                for item in row["attributions"]
                if item["cue"]
            ]
            rows.append((row["doc"], Annotated(row["text"], golds)))
    return rows


def _spans(pairs: Iterable[Iterable[int]]) -> Spans:
    return sorted((start, end) for start, end in pairs)


def load_tokenizer(path: Path) -> Tokenizer:
    """The tokeniser of a BERT checkpoint, without truncation, padding or special tokens read from the text."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    tokenizer.encode_special_tokens = True
    return tokenizer


class Document:
    """An annotated text as words, labelled once, and cut into examples in several ways."""

    def __init__(self, annotated: Annotated, tokenizer: Tokenizer) -> None:
        self.words: Words = split(annotated.text, tokenizer)
        self.text = annotated.text
        self.golds = annotated.attributions
        count = len(self.words)
        self.cues = np.zeros((count, len(labels.CUE_LABELS)), dtype=np.bool_)
        self.cues[:, 0] = True
        self.roles = np.zeros((count, 2), dtype=np.int64)
        self.links: list[tuple[int, int, NDArray[np.int64], Span]] = []
        self._label(annotated)

    def words_of(self, span: Span) -> Span:
        """The words that a span of code points touches, half-open."""
        first = int(np.searchsorted(self.words.ends, span[0], side="right"))
        last = int(np.searchsorted(self.words.starts, span[1], side="left"))
        return first, max(first, last)

    def _label(self, annotated: Annotated) -> None:
        for gold in annotated.attributions:
            for span in gold.content:
                first, last = self.words_of(span)
                self.cues[first:last, 3:5] = True
        for span in annotated.surveyed:
            first, last = self.words_of(span)
            self.cues[first:last, 3:5] = False
        for gold in annotated.attributions:
            cue_first, cue_last = self.words_of(gold.cue[0])
            if cue_first == cue_last:
                continue
            begin = 3 if gold.nested else 1
            self.cues[cue_first:cue_last] = False
            self.cues[cue_first, begin] = True
            self.cues[cue_first + 1 : cue_last, begin + 1] = True
            link = np.zeros(len(self.words), dtype=np.int64)
            extent = [cue_first, cue_last]
            for span in gold.content:
                self._write(link, self.words_of(span), 3, extent, 1, nested=gold.nested)
            for span in sorted(gold.source, key=lambda span: span[0] - span[1])[:1]:
                self._write(link, self.words_of(span), 1, extent, 0, nested=gold.nested)
            link[cue_first:cue_last] = 0
            self.links.append((cue_first, cue_last - 1, _repaired(link), (extent[0], extent[1])))

    def _write(
        self, link: NDArray[np.int64], words: Span, label: int, extent: list[int], role: int, *, nested: bool
    ) -> None:
        first, last = words
        if first == last:
            return
        link[first] = label
        link[first + 1 : last] = label + 1
        extent[0], extent[1] = min(extent[0], first), max(extent[1], last)
        if not nested:
            self.roles[first, role] = 1
            self.roles[first + 1 : last, role] = 2

    def example(self, first: int, last: int, *, treebank: bool = False) -> Example:
        """The words first to last as an example; with `treebank` spaced and quoted as tokens joined by blanks are."""
        words = self.words
        piece_first, piece_last = int(words.first[first]), int(words.last[last - 1])
        lengths = words.last[first:last] - words.first[first:last]
        shape = words.shape[first:last].copy()
        spaced = words.spaced[first:last].copy()
        pieces = words.pieces[piece_first:piece_last]
        word_first = words.first[first:last] - piece_first
        if treebank:
            pieces = pieces.copy()
            pieces[word_first[shape == _OPENING]] = _OPEN
            pieces[word_first[(shape == _CLOSING) & (lengths == 1)]] = _CLOSE
            inside = np.isin(shape, (_MARK,)) & (spaced == 0) & np.append(spaced[1:] == 0, False)
            spaced[~inside & ~np.append(False, inside[:-1])] = 1
        features = np.stack([shape, words.quotation[first:last], spaced])
        links = []
        for cue_first, cue_last, link, _ in self.links:
            if first <= cue_first and cue_last < last:
                links.append((cue_first - first, cue_last - first, _repaired(link[first:last])))
        cues = self.cues[first:last].copy()
        if not cues[0, [0, 1, 3]].any():
            # A window that begins inside a cue: what its first word was the beginning of is not in it.
            cues[0] = True
        return Example(
            pieces=np.concatenate([[CLS], pieces, [SEP]]),
            features=np.pad(np.repeat(features, lengths, axis=1), ((0, 0), (1, 1))),
            first=word_first + 1,
            paragraph=words.paragraph[first:last] - words.paragraph[first],
            cues=cues,
            roles=self.roles[first:last],
            links=links,
        )

    def windows(self, most: int, generator: random.Random) -> Iterator[Example]:
        """The whole text as windows of whole paragraphs, each of at most `most` word pieces."""
        ends = [index + 1 for index in np.flatnonzero(self.words.shape == _BREAK)] + [len(self.words)]
        first = 0
        limit = generator.randint(most // 2, most) - 2
        previous = 0
        for end in ends:
            if self._length(first, end) > limit and previous > first:
                yield from self._cut(first, previous, limit)
                first = previous
            previous = end
        yield from self._cut(first, len(self.words), limit)

    def _length(self, first: int, last: int) -> int:
        return int(self.words.last[last - 1] - self.words.first[first]) if last > first else 0

    def _cut(self, first: int, last: int, limit: int, *, treebank: bool = False) -> Iterator[Example]:
        while first < last:
            end = int(np.searchsorted(self.words.last, self.words.first[first] + limit, side="right"))
            end = max(first + 1, min(end, last))
            yield self.example(first, end, treebank=treebank)
            first = end

    def sentences(self) -> Spans:
        """Code points of the single sentences, joined where an attribution crosses their border."""
        return [(int(self.words.starts[first]), int(self.words.ends[last - 1])) for first, last in self._sentences()]

    def _sentences(self) -> Iterator[Span]:
        borders = {0, len(self.words)}
        words = self.words
        for index in range(1, len(words)):
            if words.shape[index - 1] == _BREAK or self._ends_sentence(index):
                borders.add(index)
        for _, _, _, (first, last) in self.links:
            borders -= set(range(first + 1, last))
        ordered = sorted(borders)
        for first, end in pairwise(ordered):
            last = end
            while last > first and words.shape[last - 1] == _BREAK:
                last -= 1
            if last > first:
                yield first, last

    def segments(self, most: int, generator: random.Random) -> Iterator[Example]:
        """The text as single sentences, in part spaced as joined tokens."""
        treebank = generator.random() < 0.3
        for first, last in self._sentences():
            yield from self._cut(first, last, most - 2, treebank=treebank)

    def _ends_sentence(self, index: int) -> bool:
        words = self.words
        if not words.spaced[index] or words.shape[index] not in (1, 2, 3, 4, 5, _OPENING):
            return False
        last = index - 1
        if words.shape[last] == _CLOSING and last > 0:
            last -= 1
        mark = self.text[words.starts[last] : words.ends[last]]
        if mark not in {".", "?", "!"} or last == 0:
            return False
        return mark != "." or int(words.ends[last - 1] - words.starts[last - 1]) > 2


def _repaired(link: NDArray[np.int64]) -> NDArray[np.int64]:
    """Inside labels that lost their beginning become beginnings."""
    before = np.append(0, link[:-1])
    orphan = (link % 2 == 0) & (link > 0) & (before != link) & (before != link - 1)
    return np.where(orphan, link - 1, link)


TaggedSentence = list[tuple[str, str]]
"""Tokens with their BIO entity labels."""

_TYPES = {
    "person": "person", "politician": "person", "per": "person",
    "organisation": "organization", "politicalparty": "organization", "org": "organization",
    "location": "place", "country": "place", "loc": "place",
    "misc": "other", "event": "other", "election": "other",
}  # fmt: skip


def read_bio(path: Path) -> list[TaggedSentence]:
    """Sentences of a file of tokens and BIO labels, a token a line, with the types that the network knows."""
    content = path.read_bytes()
    if path.suffix == ".gz":
        content = gzip.decompress(content)
    sentences: list[TaggedSentence] = [[]]
    for line in content.decode().splitlines():
        fields = line.split()
        if not fields or fields[0] == "-DOCSTART-":
            sentences.append([])
            continue
        position, _, kind = fields[-1].partition("-")
        sentences[-1].append((fields[0], f"{position}-{_TYPES[kind.lower()]}" if kind else "O"))
    return [sentence for sentence in sentences if sentence]


def entity_example(sentence: TaggedSentence, tokenizer: Tokenizer) -> Example:
    """A sentence with entities as an example, its tokens joined by blanks."""
    document = Document(Annotated(" ".join(token for token, _ in sentence), []), tokenizer)
    entities = np.zeros(len(document.words), dtype=np.int64)
    start = 0
    previous = "O"
    for token, label in sentence:
        first, last = document.words_of((start, start + len(token)))
        # Some sets begin an entity with an inside label.
        begins = label.startswith("B") or label[1:] != previous[1:]
        for index in range(first, last):
            position = "B" if begins and index == first else "I"
            entities[index] = labels.ENTITY_LABELS.index(label if label == "O" else position + label[1:])
        start += len(token) + 1
        previous = label
    example = next(document.windows(512, random.Random(0)))
    return replace(example, entities=entities[: len(example.first)])


def batches(examples: list[Example], pieces: int, generator: random.Random) -> list[list[Example]]:
    """Batches of examples of like length, each of about `pieces` padded word pieces, in random order."""
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
    """Padded tensors of a batch."""
    length = max(len(example.pieces) for example in batch)
    count = max(len(example.first) for example in batch)

    def padded(arrays: list[NDArray[Any]], size: int, fill: int = 0) -> Tensor:
        rows = [
            np.pad(array, [(0, size - len(array))] + [(0, 0)] * (array.ndim - 1), constant_values=fill)
            for array in arrays
        ]
        return torch.from_numpy(np.stack(rows))

    features = [padded([example.features[index] for example in batch], length) for index in range(3)]
    links = [(row, *link) for row, example in enumerate(batch) for link in example.links]
    tensors: dict[str, Any] = {
        "pieces": padded([example.pieces for example in batch], length),
        "shape": features[0],
        "quotation": features[1],
        "spaced": features[2],
        "mask": padded([np.ones(len(example.pieces), dtype=np.bool_) for example in batch], length),
        "first": padded([example.first for example in batch], count),
        "words": padded([np.ones(len(example.first), dtype=np.bool_) for example in batch], count),
        "paragraph": padded([example.paragraph for example in batch], count),
        "cues": padded([example.cues for example in batch], count),
        "roles": padded([example.roles for example in batch], count, IGNORED),
        "link_row": torch.tensor([link[0] for link in links], dtype=torch.long),
        "link_first": torch.tensor([link[1] for link in links], dtype=torch.long),
        "link_last": torch.tensor([link[2] for link in links], dtype=torch.long),
        "link_labels": padded([link[3] for link in links], count) if links else None,
    }
    if batch[0].entities is not None:
        tensors["entities"] = padded([e.entities for e in batch if e.entities is not None], count, IGNORED)
    return tensors
