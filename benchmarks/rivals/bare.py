"""The pure functions in one process and nothing else: what the program around them is measured against."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

import trafilatura

from crawler.inputs import find_inputs
from crawler.reading import FileReader
from pipelines.boilerplate.stage import article_of
from pipelines.claims.stage import with_claims
from pipelines.language import with_language
from pipelines.output.jsonl import to_line
from pipelines.records import Article, Page


def main(argv: Sequence[str] | None = None) -> int:
    """Read a folder's articles and throw the result away; the exit status is 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.rivals.bare", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", choices=("boilerplate", "trafilatura"), help="stop after this step")
    options = parser.parse_args(argv)
    process: Callable[[Page], object] = {
        None: whole,
        "boilerplate": article_of,
        "trafilatura": _trafilatura,
    }[options.only]
    reader = FileReader(spider="bare", max_bytes=2**25)
    for file in find_inputs(str(options.folder)):
        for _, found in reader.read(file):
            if isinstance(found, Page):
                process(found)
    return 0


def whole(page: Page) -> bytes | None:
    """The article's line, by all stages."""
    article = article_of(page)
    return to_line(with_claims(with_language(article))) if isinstance(article, Article) else None


def _trafilatura(page: Page) -> str | None:
    return trafilatura.extract(page.text) if page.mediaType == "text/html" else page.text


if __name__ == "__main__":
    raise SystemExit(main())
