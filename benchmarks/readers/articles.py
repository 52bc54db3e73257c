"""Read articles of PolNeAR and BASIL by name, and our labels for them.

Labels are offsets into an article's text, `polnear/NAME` or `basil/NAME`; the text itself is not in this repository. A
checksum detects a text that has changed under its labels.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from benchmarks.readers import basil, polnear
from benchmarks.readers.labelled import check, read_rows, read_texts, span
from pipelines.core.spans import Span, Spans

RANKING = Path(__file__).parents[1] / "data" / "ranking.jsonl"
ARTICLES = Path(__file__).parents[1] / "data" / "articles.jsonl"
STATEMENTS = Path(__file__).parents[1] / "data" / "statements.jsonl"


@dataclass(frozen=True)
class Ranked:
    """An article, and the sentences to check first.

    They hold the five claims that a fact-checker would check first. `split` is "train" if the model of check-worthiness
    may be trained on it, else "test".
    """

    document: str
    text: str
    top: list[Span]
    split: Literal["train", "test"]


ANY: Literal["any"] = "any"
"""In a gold standard: what stands here is not scored."""


@dataclass(frozen=True)
class GoldClaim:
    """One reported claim of a gold standard; None and ANY mark what is not scored.

    name: of the source, None if it has none. outer: where the source of the enclosing claim is mentioned, None if it is
    not nested. optional: neither missed nor wrong, because annotators may differ over it.
    """

    content: Spans
    source: Span | None
    name: str | None
    type: str | None
    stance: str | None
    negated: bool | None
    outer: Span | Literal["any"] | None
    optional: bool


@dataclass(frozen=True)
class Gold:
    """An article with all its reported claims, and the sentences to check first.

    The latter are missing where they are training data.
    """

    document: str
    text: str
    claims: list[GoldClaim]
    top: list[Span]


@dataclass(frozen=True)
class Statement:
    """A sentence that was predicted as the outlet's own statement.

    `right` if it can be checked.
    """

    text: str
    span: Span
    right: bool
    split: Literal["train", "test"]


def sources(data: Path) -> list[Path]:
    """The file and the folder in `data` that hold the texts."""
    return [data / polnear.TRAIN, data / basil.FOLDER]


def _labelled(labels: Path, data: Path) -> Iterator[tuple[dict[str, Any], str]]:
    """Read each line of `labels` with the text that it labels.

    Raises:
        ValueError: a text is not the one that was labelled.
    """
    texts = read_texts(data, stripped=True)
    for row in read_rows(labels):
        check(row, texts[row["document"]])
        yield row, texts[row["document"]]


def read_ranked(data: Path, *, path: Path = RANKING) -> list[Ranked]:
    """Read the articles with ranked sentences."""
    return [
        Ranked(row["document"], text, [span(pair) for pair in row["top"]], row["split"])
        for row, text in _labelled(path, data)
    ]


def read_statements(data: Path, *, path: Path = STATEMENTS) -> list[Statement]:
    """Read the labelled statements, each with the text of its article."""
    return [
        Statement(text, (row["start"], row["end"]), bool(row["label"]), row["split"])
        for row, text in _labelled(path, data)
    ]


def read_gold(data: Path, *, path: Path = ARTICLES) -> list[Gold]:
    """Read the articles with all their reported claims."""
    return [
        Gold(
            row["document"],
            text,
            [_gold_claim(claim, text) for claim in row["claims"]],
            [span(pair) for pair in row["top"]],
        )
        for row, text in _labelled(path, data)
    ]


def _gold_claim(row: dict[str, Any], text: str) -> GoldClaim:
    """Read one labelled claim; names are spans of the text."""
    outer = row["outer"]
    return GoldClaim(
        content=[span(pair) for pair in row["content"]],
        source=span(row["source"]) if row["source"] else None,
        name=row["name"] if row["name"] is None or row["name"] == ANY else text[slice(*row["name"])],
        type=row["type"],
        stance=row["stance"],
        negated=row["negated"],
        outer=ANY if outer == ANY else span(outer) if outer else None,
        optional=row.get("optional", False),
    )
