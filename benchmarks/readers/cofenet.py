"""Read PolNeAR as CofeNet scores it (Wang et al., COLING 2022).

Segments of tokens with BIO labels. The tokens are those of the Penn Treebank, which differ from printed text. A
segment's text is either the tokens joined by spaces, as published systems take them, or detokenised. Spans found in
that text are mapped back to whole tokens.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pipelines.claims.structures import Attribution
from pipelines.core.spans import Spans

VALID = Path("attribution/cofenet-format/polnear-valid.jsonl.gz")

_PRINTED = {"``": "“", "''": "”", "`": "‘", "'": "’", "-LSB-": "[", "-RSB-": "]", "-LRB-": "(", "-RRB-": ")"}
_OPENING = {"''": "“", "'": "‘"}
_NO_SPACE_BEFORE = frozenset({*",.;:?!%)", "-RSB-", "-RRB-", "n't", "'s", "'S", "'re", "'ve", "'ll", "'d", "'m"})
_NO_SPACE_AFTER = frozenset({*"($#", "``", "`", "-LSB-", "-LRB-"})
_SPLIT_WORDS = frozenset({("can", "not"), ("gon", "na"), ("got", "ta"), ("wan", "na")})
_BEFORE_CLOSING = frozenset(",.;?!")


@dataclass(frozen=True)
class Segment:
    """A paragraph, its tokens and its gold spans, which are not linked.

    Tokens are spans in `text`.
    """

    text: str
    tokens: Spans
    gold: Attribution

    def to_tokens(self, attribution: Attribution) -> Attribution:
        """Widen every span of the attribution to whole tokens.

        Spans that touch no token are dropped.
        """
        return replace(
            attribution,
            source=self._widen(attribution.source),
            cue=self._widen(attribution.cue),
            content=self._widen(attribution.content),
        )

    def _widen(self, spans: Spans) -> Spans:
        touched = [[token for token in self.tokens if token[0] < end and start < token[1]] for start, end in spans]
        return [(tokens[0][0], tokens[-1][1]) for tokens in touched if tokens]


def read(path: Path, *, printed: bool) -> Iterator[Segment]:
    """Read the segments of the file at `path`, in order.

    Their text is `printed`, or tokens joined by spaces.
    """
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            text, tokens = detokenise(row["tokens"]) if printed else joined(row["tokens"])
            source, cue, content = (_labelled(row["labels"], role, tokens) for role in ("source", "cue", "content"))
            yield Segment(text, tokens, Attribution(source, cue, content))


def detokenise(tokens: Sequence[str]) -> tuple[str, Spans]:
    """The text as printed, and the span of each token in it."""
    return _placed(_typeset(tokens))


def joined(tokens: Sequence[str]) -> tuple[str, Spans]:
    """The tokens joined by spaces, and the span of each token."""
    return _placed((token, index > 0) for index, token in enumerate(tokens))


def _placed(words: Iterable[tuple[str, bool]]) -> tuple[str, Spans]:
    """Concatenate words, each with whether a space precedes it.

    Returns the text and the span of each word.
    """
    text, places = "", []
    for word, space in words:
        start = len(text) + space
        text += " " * space + word
        places.append((start, len(text)))
    return text, places


def _typeset(tokens: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Each token as printed, and whether a space precedes it."""
    previous, glued = "", True
    in_double = in_single = False
    for token in tokens:
        closing = False
        if token == "``":
            in_double = True
        elif token == "''":  # the tokeniser writes opening marks like this as well, if the source has straight ones
            closing = in_double or previous in _BEFORE_CLOSING
            in_double = not closing
        elif token == "`":
            in_single = True
        elif token == "'":
            closing = in_single or previous.endswith("s")
            in_single = not closing
        opening = token in {"''", "'"} and not closing
        tight = glued or closing or token in _NO_SPACE_BEFORE or (previous.lower(), token) in _SPLIT_WORDS
        yield _OPENING[token] if opening else _PRINTED.get(token, token), not tight
        glued = opening or token in _NO_SPACE_AFTER
        previous = token


def _labelled(labels: Sequence[str], role: str, tokens: Spans) -> Spans:
    """Join tokens labelled B-role and I-role to spans."""
    spans: Spans = []
    for label, (start, end) in zip(labels, tokens, strict=True):
        if label == f"B-{role}":
            spans.append((start, end))
        elif label == f"I-{role}":
            spans[-1] = (spans[-1][0], end)
    return spans
