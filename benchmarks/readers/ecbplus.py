"""Read ECB+: events reported by several articles, with their mentions.

Tokens and mentions are as in Barhom (2019).
"""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from benchmarks.readers.conll_columns import read_words

FOLDER = Path("stories") / "ecbplus"
PARTS = ("train", "dev")


@dataclass(frozen=True)
class Mention:
    """The words that mention an event, their sentence and document, and the event."""

    words: str
    position: int
    """Of the first word, among the words of the sentence."""
    sentence: str
    document: str
    event: str


@dataclass(frozen=True)
class Topic:
    """The documents of a topic, and the mentions in them.

    A topic covers two events of the same kind.
    """

    name: str
    documents: dict[str, str]
    mentions: tuple[Mention, ...]


def files(data: Path) -> list[Path]:
    """All files that `read` reads."""
    return [data / FOLDER / f"{part}-{what}" for part in PARTS for what in ("corpus.txt.gz", "event-mentions.json.gz")]


def read(data: Path, part: str) -> list[Topic]:
    """Read the topics of a part, in order of their number."""
    sentences = read_words(data / FOLDER / f"{part}-corpus.txt.gz")
    with gzip.open(data / FOLDER / f"{part}-event-mentions.json.gz", "rt", encoding="utf-8") as file:
        rows = json.load(file)
    mentions: dict[str, list[Mention]] = defaultdict(list)
    for row in rows:
        document = row["doc_id"]
        sentence = " ".join(sentences[document, row["sent_id"]])
        mentions[document.split("_")[0]].append(
            Mention(row["tokens_str"], row["tokens_number"][0], sentence, document, row["coref_chain"])
        )
    documents: dict[str, dict[str, str]] = defaultdict(dict)
    for (document, _), words in sorted(sentences.items()):
        topic = documents[document.split("_")[0]]
        topic[document] = f"{topic.get(document, '')} {' '.join(words)}".strip()
    return [Topic(name, documents[name], tuple(mentions[name])) for name in sorted(mentions, key=int)]
