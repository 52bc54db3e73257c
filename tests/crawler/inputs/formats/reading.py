"""What the readers of formats find in a file."""

from __future__ import annotations

from pathlib import Path

from crawler.inputs.files import FileReader, Found
from crawler.inputs.paths import find_inputs
from hearsay_news.processing import process_page
from pipelines.core.records import Article, Page


def read(path: Path, raw: bytes) -> list[Found]:
    path.write_bytes(raw)
    (file,) = find_inputs(str(path))
    return list(FileReader(spider="seeds", max_bytes=1_000_000).read(file))


def article_in(path: Path, raw: bytes) -> Article:
    """The one article of a file."""
    (article,) = articles_in(path, raw)
    return article


def articles_in(path: Path, raw: bytes) -> list[Article]:
    """All articles of a file."""
    records = [process_page(page) for _, page in read(path, raw) if isinstance(page, Page)]
    return [one for one in records if isinstance(one, Article)]
