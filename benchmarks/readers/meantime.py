"""Read MEANTIME: Wikinews articles in English, with their translations.

These were translated sentence by sentence.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from benchmarks.readers.conll_columns import read_words
from benchmarks.readers.same_claims import article_with
from pipelines.claims.extract import extract_claims
from pipelines.core.language_codes import ENGLISH
from pipelines.core.records import Article, article_id

FOLDER = Path("stories") / "meantime"
LANGUAGES = (ENGLISH, "es", "it", "nl")
PARTS = ("train", "test")
"""The data set has no such parts; models here learn from the first alone."""

_AFTER_SPACE = re.compile(r" (?=[.,;:!?%)\]»”’]|'s\b|n't\b)")
_BEFORE_SPACE = re.compile(r"(?<=[(\[«“‘$£€]) ")
_QUOTATION_MARKS = re.compile(r"`` ?| ?''")


@dataclass(frozen=True)
class Translated:
    """An article in one of LANGUAGES; a sentence has about the same number in each."""

    name: str
    language: str
    published: str
    """ISO 8601."""
    sentences: dict[int, str]


def files(data: Path) -> list[Path]:
    """All files that `read` reads."""
    return [data / FOLDER / language / "meantime.conll.gz" for language in LANGUAGES]


def read(data: Path, part: str) -> list[Translated]:
    """Read a part of the articles, by language and name.

    Args:
        part: one of PARTS: every other article.
    """
    found: list[Translated] = []
    published: dict[str, str] = {}
    for language, path in zip(LANGUAGES, files(data), strict=True):
        sentences = _sentences(path)
        for name in sorted(sentences)[PARTS.index(part) :: len(PARTS)]:
            if language == ENGLISH:  # the first; others write the date, the second sentence, in many ways
                published[name] = datetime.strptime(sentences[name][1], "%B %d, %Y").date().isoformat()
            found.append(Translated(name, language, published[name], sentences[name]))
    return found


def _sentences(path: Path) -> dict[str, dict[int, str]]:
    """The sentences of each article of one language, by name and number."""
    found: dict[str, dict[int, str]] = defaultdict(dict)
    for (name, number), words in read_words(path).items():
        found[name][number] = joined(words)
    return found


def joined(words: list[str]) -> str:
    """The words of a sentence as one writes them."""
    return _QUOTATION_MARKS.sub('"', _BEFORE_SPACE.sub("", _AFTER_SPACE.sub("", " ".join(words))))


@dataclass(frozen=True)
class Numbered:
    """An article with its claims, and where each of its sentences begins."""

    name: str
    article: Article
    starts: tuple[tuple[int, int], ...]
    """Code point and number of each sentence, in order."""

    def number_at(self, start: int) -> int:
        """The number of the sentence that holds a code point."""
        return self.starts[max(0, bisect_right(self.starts, (start, math.inf)) - 1)][1]


def with_claims(given: Translated) -> Numbered:
    """The article with the claims that `extract_claims` finds.

    Its first sentence, the headline, stands alone.
    """
    body, starts = "", []
    for place, (number, sentence) in enumerate(sorted(given.sentences.items())):
        body += ("", "\n\n", " ")[min(place, 2)]
        starts.append((len(body), number))
        body += sentence
    url = f"https://{given.language}.example/{given.name}"
    claims = extract_claims(body, language=given.language, article_id=article_id(url))
    article = article_with(body, claims, url=url, datePublished=given.published)
    article.inLanguage = given.language
    return Numbered(given.name, article, tuple(starts))
