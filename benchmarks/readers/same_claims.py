"""Read stories of BASIL, each told by three outlets, with shared claims.

The claims were labelled by reading: those of twelve stories that score groups (`read`), and those of the 46 others
(`read_more`, whose labels are data/same_claims.jsonl: {story, same, unsure}, the latter two lists of sentences as
`article.sentence`, as BASIL counts them). Of the others, only sentences are labelled that may share a claim.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from pipelines.claims.extract import extract_claims
from pipelines.core.records import Article, Claim, Metadata, article_id

FOLDER = Path("stories") / "same-claims"
MORE = Path(__file__).parents[1] / "data" / "same_claims.jsonl"
_TEXTS = Path("stories") / "basil"

Sentence = tuple[str, int]
"""Id of an article, and the index of a sentence in it."""

Pair = tuple[Sentence, Sentence]
"""Two sentences of different articles, the lesser first."""


@dataclass(frozen=True)
class Told:
    """A position at which an article makes the claim of a group."""

    article: str
    sentence: int
    start: int
    """Where the anchor stands in the body; where it cannot be found, the sentence."""


@dataclass(frozen=True)
class Group:
    """A claim with all positions at which it is made."""

    origin: str | None
    members: tuple[Told, ...]
    conflict: str | None


@dataclass(frozen=True)
class Story:
    """Three articles on one event, and the claims that they share."""

    name: str
    articles: tuple[Article, ...]
    sentences: dict[str, list[tuple[int, int]]]
    """Offsets of each article's sentences, by article id."""
    groups: tuple[Group, ...]
    unsure: tuple[tuple[Told, Told], ...]


def stories(data: Path) -> list[str]:
    """Names of the labelled stories, in order."""
    return sorted(path.stem for path in (data / FOLDER).glob("*.json"))


def files(data: Path) -> list[Path]:
    """All files that `read` reads."""
    found = []
    for name in stories(data):
        found += [data / FOLDER / f"{name}.json", *(data / _TEXTS / f"{name}_{number}.json" for number in (1, 2, 3))]
    return found


def read(data: Path, names: Iterable[str] | None = None) -> list[Story]:
    """Read the labelled stories, with the claims that `extract_claims` finds."""
    return [_story(data, name) for name in (stories(data) if names is None else names)]


def read_more(data: Path) -> list[Story]:
    """Read the stories that have no floors, as `read` does."""
    rows = map(json.loads, MORE.read_text(encoding="utf-8").splitlines())
    return [_unscored_story(data, row) for row in rows]


def _unscored_story(data: Path, row: dict[str, Any]) -> Story:
    """Read the articles of a story of MORE."""
    articles, sentences = _articles(data, row["story"])

    def told(members: str) -> list[Told]:
        places = [tuple(map(int, member.split("."))) for member in members.split()]
        ids = [(articles[article - 1].id, sentence) for article, sentence in places]
        return [Told(article, sentence, sentences[article][sentence][0]) for article, sentence in ids]

    groups = tuple(Group(None, tuple(told(members)), None) for members in row["same"])
    unsure = tuple(pair for members in row["unsure"] for pair in combinations(told(members), 2))
    return Story(row["story"], articles, sentences, groups, unsure)


def _articles(data: Path, name: str) -> tuple[tuple[Article, ...], dict[str, list[tuple[int, int]]]]:
    """The articles of a story, and the offsets of each one's sentences."""
    read = [_article(data, f"{name}_{number}") for number in (1, 2, 3)]
    return tuple(article for article, _ in read), {article.id: offsets for article, offsets in read}


def _story(data: Path, name: str) -> Story:
    """Read the labels of a story, and the articles they point into."""
    articles, sentences = _articles(data, name)
    labels = json.loads((data / FOLDER / f"{name}.json").read_text(encoding="utf-8"))

    def told(member: dict[str, Any]) -> Told:
        article = articles[member["article"] - 1]
        start, end = sentences[article.id][member["sentence"]]
        at = article.articleBody.find(" ".join(member["anchor"].split()), start, end)
        return Told(article.id, member["sentence"], start if at < 0 else at)

    groups = tuple(
        Group(each.get("origin"), tuple(map(told, each["members"])), each.get("conflict")) for each in labels["groups"]
    )
    unsure = tuple((told(one), told(other)) for one, other in labels["unsure"])
    return Story(name, articles, sentences, groups, unsure)


def _article(data: Path, name: str) -> tuple[Article, list[tuple[int, int]]]:
    """An article of BASIL, and the offsets of its sentences."""
    row = json.loads((data / _TEXTS / f"{name}.json").read_text(encoding="utf-8"))
    body, offsets = "", []
    for paragraph in row["body-paragraphs"]:
        for number, sentence in enumerate(paragraph):
            words = " ".join(sentence.split())
            body += ("" if not body else " " if number else "\n\n") + words
            offsets.append((len(body) - len(words), len(body)))
    url = f"https://{row['source']}.example/{name}"
    return article_of(body, url=url, headline=row["title"], publisher=row["source"], datePublished=row["date"]), offsets


def article_of(body: str, *, url: str = "https://example.org/", **fields: str) -> Article:
    """An article with the claims that `extract_claims` finds in `body`."""
    return article_with(body, extract_claims(body, article_id=article_id(url)), url=url, **fields)


def article_with(body: str, claims: list[Claim], *, url: str, **fields: str) -> Article:
    """An English article with the given claims; any other field can be named."""
    metadata = Metadata(
        spider="benchmark",
        retrievedAt="2025-01-01T00:00:00Z",
        contentType=None,
        httpStatus=None,
        rawSha256="0" * 64,
        bodySha256="0" * 64,
        pipelineVersion="0",
    )
    return Article(
        id=article_id(url),
        url=url,
        canonicalUrl=url,
        inLanguage="en",
        articleBody=body,
        claims=claims,
        claimsStatus="extracted",
        metadata=metadata,
        **fields,
    )


def pair(one: Sentence, other: Sentence) -> Pair:
    """Two sentences in a fixed order."""
    return (one, other) if one < other else (other, one)


def cross_pairs(members: Iterable[Sentence]) -> set[Pair]:
    """Every two sentences of different articles."""
    return {pair(one, other) for one, other in combinations(sorted(set(members)), 2) if one[0] != other[0]}


def gold_pairs(told: Iterable[Story]) -> tuple[set[Pair], set[Pair]]:
    """Pairs of sentences that make one claim, and pairs that count neither way.

    Both are closed over groups.
    """
    same: set[Pair] = set()
    open_: set[Pair] = set()
    for story in told:
        groups: dict[Told, set[Told]] = {}
        for group in story.groups:
            same |= cross_pairs((member.article, member.sentence) for member in group.members)
            for member in group.members:
                groups.setdefault(member, set()).update(group.members)
        for one, other in story.unsure:
            open_ |= {
                pair((left.article, left.sentence), (right.article, right.sentence))
                for left in groups.get(one, set()) | {one}
                for right in groups.get(other, set()) | {other}
                if left.article != right.article
            }
    return same, open_ - same


def sentences_of(story: Story, article: str, spans: Iterable[tuple[int, int]]) -> set[Sentence]:
    """The sentences of an article that any of `spans` overlaps."""
    given = list(spans)
    return {
        (article, index)
        for index, (start, end) in enumerate(story.sentences[article])
        if any(begin < end and start < stop for begin, stop in given)
    }


def sentence_at(story: Story, article: str, offset: int) -> Sentence:
    """The sentence of an article at an offset, or else the last one before it."""
    starts = [start for start, _ in story.sentences[article]]
    return article, max(0, bisect_right(starts, offset) - 1)
