"""Every sample in seeds/ comes out as a reader of it wrote down in pages/seeds."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from crawler.inputs.files import FileReader
from crawler.inputs.paths import find_inputs
from pipelines.boilerplate.cleaned import Cleaned
from pipelines.boilerplate.html import clean_html
from pipelines.boilerplate.text import clean_text
from pipelines.claims.extract import extract_claims
from pipelines.core.records import Claim, Page
from pipelines.language import detect

ROOT = Path(__file__).parent.parent
RECORDS = Path(__file__).parent / "pages" / "seeds"
SAMPLES = {file.path.name: file for file in find_inputs(str(ROOT / "seeds"))}

FIELDS = (
    "headline",
    "description",
    "authors",
    "publisher",
    "datePublished",
    "datePublishedRaw",
    "dateline",
    "captions",
)
# Where the page has them.
MORE_FIELDS = ("image", "canonicalUrl", "dateModified")

# What does not come out as it should, yet.
WEAKNESSES = {
    ("ferry-nordkai-rundschau.html", "articleBody"): "a standfirst that is a paragraph stays in the body",
    ("spill-westmere-review.html.gz", "articleBody"): "a standfirst that is a paragraph stays in the body",
    ("strike-sahifat-zahran.html", "articleBody"): "a standfirst that is a paragraph stays in the body",
    ("strike-market-bell.html", "articleBody"): "a bullet list that trafilatura leaves out goes, with its crosshead",
    ("spill-capital-daily.txt", "articleBody"): "a related headline between paragraphs stays",
    ("spill-capital-daily.txt", "removed"): "a related headline between paragraphs stays",
    ("spill-sael-valley-radio.txt", "articleBody"): "short related headlines stay",
    ("spill-sael-valley-radio.txt", "removed"): "short related headlines stay",
    ("strike-marfa-zahran.txt", "publisher"): "a name that only a caption gives is not read",
}

# Of the claims in any one file.
LEAST_RECALL = LEAST_PRECISION = 0.5


def expected(name: str) -> dict[str, Any]:
    record: dict[str, Any] = json.loads((RECORDS / f"{name}.json").read_text(encoding="utf-8"))
    return record


@lru_cache
def cleaned(name: str) -> Cleaned:
    ((_, page),) = FileReader(spider="seeds", max_bytes=1_000_000).read(SAMPLES[name])
    assert isinstance(page, Page)
    return clean_html(page.text, url=page.url) if page.mediaType == "text/html" else clean_text(page.text)


def cases(*fields: str) -> list[Any]:
    """One case for each sample and field that its record has, known weaknesses marked."""
    return [
        pytest.param(name, field, marks=marks(name, field))
        for name in SAMPLES
        for field in fields
        if field == "removed" or field in expected(name)
    ]


def marks(name: str, field: str) -> list[pytest.MarkDecorator]:
    if (name, field) in WEAKNESSES:
        return [pytest.mark.xfail(reason=WEAKNESSES[name, field], strict=True)]
    return []


def test_every_sample_has_its_record() -> None:
    assert sorted(path.name for path in RECORDS.iterdir()) == sorted(f"{name}.json" for name in SAMPLES)


@pytest.mark.parametrize(("name", "field"), cases("articleBody"))
def test_the_article_is_left_and_nothing_else(name: str, field: str) -> None:
    assert getattr(cleaned(name), field).split("\n\n") == expected(name)[field].split("\n\n")


@pytest.mark.parametrize(("name", "field"), cases(*FIELDS))
def test_fields_are_found(name: str, field: str) -> None:
    value = getattr(cleaned(name), field)
    assert (value.model_dump() if hasattr(value, "model_dump") else value) == expected(name)[field]


@pytest.mark.parametrize(("name", "field"), cases("removed"))
def test_what_was_removed_is_kept_with_its_reason(name: str, field: str) -> None:
    removed = [(" ".join(one.text.split()), one.reason) for one in getattr(cleaned(name), field)]
    for line in expected(name)["removedContains"]:
        reasons = {reason for text, reason in removed if line["text"] in text}
        assert reasons, f"still there: {line['text']}"
        assert line["reason"] in {None, *reasons}, line["text"]


@pytest.mark.parametrize("name", SAMPLES)
def test_the_language_is_told(name: str) -> None:
    assert detect(expected(name)["articleBody"]).code == expected(name)["inLanguage"]


@pytest.mark.parametrize("name", [name for name in SAMPLES if "claims" in expected(name)])
def test_claims_are_those_that_a_reader_finds(name: str) -> None:
    gold = expected(name)["claims"]
    found = [claim for claim in extract_claims(expected(name)["articleBody"]) if claim.kind != "statement"]
    matched = matches(gold, found)
    assert matched >= LEAST_RECALL * len(gold)
    assert matched >= LEAST_PRECISION * len(found)


def matches(gold: list[dict[str, Any]], found: list[Claim]) -> int:
    """How many of `gold` have a claim of their own in `found`.

    Cues that share a word, texts alike by half.
    """
    left = list(found)
    for claim in gold:
        alike = [one for one in left if one.cue and words(one.cue.text) & words(claim["cue"])]
        best = max(alike, key=lambda one: jaccard(one.text, claim["text"]), default=None)
        if best is not None and jaccard(best.text, claim["text"]) >= 0.5:
            left.remove(best)
    return len(found) - len(left)


def jaccard(one: str, other: str) -> float:
    return len(words(one) & words(other)) / max(1, len(words(one) | words(other)))


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))
