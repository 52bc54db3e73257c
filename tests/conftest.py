"""What tests share."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from pipelines.core.records import Article, Claim, Metadata, Page, Range, Span, article_id, claim_id

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
READ_AT = datetime(2026, 3, 4, 5, 6, 7, tzinfo=timezone.utc)
SHA256 = "0" * 64


def metadata(**fields: Any) -> Metadata:
    """What is recorded of reading a page; any field can be named."""
    defaults: dict[str, Any] = {"contentType": None, "httpStatus": None, "rawSha256": SHA256, "bodySha256": SHA256}
    return Metadata(spider="seeds", retrievedAt=READ_AT, pipelineVersion="0", **(defaults | fields))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with data sets and real articles, which is not part of the project."""
    if not SHARED.is_dir():
        pytest.skip("needs ../shared, which is not here")
    return SHARED


@pytest.fixture
def make_page() -> Callable[..., Page]:
    """A Page of the text given; any field can be named."""

    def make(text: str = "A short text.", **fields: Any) -> Page:
        defaults = {
            "url": "file:a.txt",
            "spider": "seeds",
            "mediaType": "text/plain",
            "retrievedAt": READ_AT,
            "rawSha256": SHA256,
        }
        return Page(text=text, **(defaults | fields))

    return make


@pytest.fixture
def make_article() -> Callable[..., Article]:
    """An Article with the body given; any field can be named."""

    def make(body: str = "Rain fell.", **fields: Any) -> Article:
        url = fields.get("url", "file:a.txt")
        defaults = {"id": article_id(url), "url": url, "canonicalUrl": url, "metadata": metadata()}
        return Article(articleBody=body, **(defaults | fields))

    return make


@pytest.fixture
def make_claim() -> Callable[..., Claim]:
    """A Claim that is the whole of the text given; any field can be named."""

    def make(text: str = "Rain fell.", **fields: Any) -> Claim:
        defaults = {
            "id": claim_id("art_0", [(0, len(text))]),
            "kind": "paraphrase",
            "fragments": [Span(start=0, end=len(text), text=text)],
            "context": Range(start=0, end=len(text)),
            "confidence": 0.5,
        }
        return Claim(text=text, **(defaults | fields))

    return make


@dataclass(frozen=True)
class Crawl:
    """What a finished `scrapy crawl` left behind."""

    exit_code: int
    stderr: str
    output: Path

    def lines(self, name: str) -> list[dict[str, Any]]:
        """The records of a file of the newest finished run."""
        return [json.loads(line) for line in (self.output / "latest" / name).read_bytes().splitlines()]

    @property
    def articles(self) -> list[dict[str, Any]]:
        return self.lines("articles.jsonl")

    @property
    def rejected(self) -> list[dict[str, Any]]:
        return self.lines("rejected.jsonl")


@pytest.fixture
def crawl(tmp_path: Path) -> Callable[..., Crawl]:
    """Runs the real `scrapy crawl seeds` on a path, in a process of its own."""

    def run(path: Path | str, *arguments: str) -> Crawl:
        output = tmp_path / "output"
        command = [sys.executable, "-m", "scrapy", "crawl", "seeds", "-a", f"path={path}", "-s", f"OUTPUT_DIR={output}"]
        done = subprocess.run(
            [*command, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
        )
        return Crawl(done.returncode, done.stderr, output)

    return run
