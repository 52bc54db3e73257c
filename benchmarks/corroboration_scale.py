"""Cost of grouping per article as the number of articles grows.

Time, memory and bytes on disk.

python -m benchmarks.corroboration_scale [--articles 2000 8000]

The articles are composed: stories of three outlets, ten a day, with 20 claims an article. Each size runs in a process
of its own. There are no floors, since machines differ.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import resource
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from pathlib import Path

import numpy as np

from benchmarks.number_pairs import claim_of
from benchmarks.readers.same_claims import article_with
from pipelines.core.records import Article, Range, article_id, claim_id
from pipelines.corroboration.group import groups_of
from pipelines.corroboration.index import ArticleIndex
from pipelines.corroboration.words import TABLES

_STORIES_A_DAY, _OUTLETS, _CLAIMS, _WORDS = 10, 3, 20, 22
_SYLLABLES = "ka lo mi ren tu sal vor dan pe li gor bra nu fen hal kis to mar we zin dor ul".split()


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="+", default=[2000, 8000])
    options = parser.parse_args(argv)
    context = multiprocessing.get_context("spawn")
    for count in options.articles:
        with context.Pool(1) as pool:
            groups, seconds, composing, megabytes, on_disk = pool.apply(measure, (count,))
        cost = (seconds - composing) * 1000 / count
        print(f"{count:>7} articles: {cost:.2f} ms and {on_disk / count / 1000:.1f} kB on disk an article,", end=" ")
        print(f"{megabytes:.0f} MB of memory, {groups} groups", flush=True)
    return 0


def measure(count: int) -> tuple[int, float, float, float, int]:
    """Groups, processor seconds, seconds of composing, peak megabytes, bytes on disk."""
    began = time.process_time()
    for _ in articles(count):
        pass
    composing = time.process_time() - began
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "index.sqlite"
        began = time.process_time()
        with ArticleIndex(path) as index:
            groups = sum(1 for _ in groups_of(articles(count), index))
            size = path.stat().st_size
        seconds = time.process_time() - began
    return groups, seconds, composing, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, size


def articles(count: int) -> Iterator[Article]:
    """Compose `count` articles, the same on every call."""
    chance = random.Random(count)
    words, weights = _vocabulary()
    for number in range(count):
        story, outlet = divmod(number, _OUTLETS)
        telling = random.Random(story)
        names = [_word(telling).capitalize() for _ in range(8)]
        shared = [_sentence(telling, words, weights, names) for _ in range(_CLAIMS // 2)]
        own = [_sentence(chance, words, weights, names) for _ in range(_CLAIMS - len(shared))]
        published = date(2026, 1, 1) + timedelta(days=story // _STORIES_A_DAY)
        yield _article(f"https://outlet{outlet}.example/{number}", f"Outlet {outlet}", published, [*shared, *own])


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=chance.randrange(2, 5)))


@cache
def _vocabulary() -> tuple[list[str], list[float]]:
    """Words of news with their frequencies."""
    with np.load(TABLES) as stored:
        words = str(stored["stems"]).split(" ")
        rarity = stored["idf"][: len(words)].astype(float)
    return words, list(accumulate(np.exp(-1.3 * rarity).tolist()))


def _sentence(chance: random.Random, words: list[str], weights: list[float], names: list[str]) -> str:
    chosen = chance.choices(words, cum_weights=weights, k=_WORDS)
    chosen[3], chosen[11] = chance.choice(names), str(chance.randrange(1000))
    return f"{' '.join(chosen).capitalize()}."


def _article(url: str, publisher: str, published: date, sentences: list[str]) -> Article:
    """An article of one outlet, whose sentences each make one claim."""
    identity = article_id(url)
    body, claims = "", []
    for sentence in sentences:
        body += ("\n\n" if body else "") + sentence
        start = len(body) - len(sentence)
        claim = claim_of(sentence)
        moved = [piece.model_copy(update={"start": start, "end": len(body)}) for piece in claim.fragments]
        claims.append(
            claim.model_copy(
                update={
                    "id": claim_id(identity, [(start, len(body))]),
                    "fragments": moved,
                    "context": Range(start=start, end=len(body)),
                }
            )
        )
    return article_with(body, claims, url=url, publisher=publisher, datePublished=published.isoformat())


if __name__ == "__main__":
    raise SystemExit(main())
