"""Run pure functions, ours or others', in one process and nothing else.

This is the baseline for the whole program.
"""

from __future__ import annotations

import argparse
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import quote, urlsplit

import trafilatura

from crawler.inputs.files import FileReader
from crawler.inputs.paths import find_inputs
from pipelines.boilerplate.stage import article_of
from pipelines.claims.stage import with_claims
from pipelines.core.jsonl import to_line
from pipelines.core.records import Article, Page
from pipelines.language.stage import with_language


def main(argv: Sequence[str] | None = None) -> int:
    """Read a folder's articles and discard the results; the exit status is 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.rivals.bare", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--what", choices=PROCESSES, default="stages", help="what is done with each (%(default)s)")
    options = parser.parse_args(argv)
    process = PROCESSES[options.what]
    reader = FileReader(spider="bare", max_bytes=2**25)
    for file in find_inputs(str(options.folder)):
        for _, found in reader.read(file):
            if isinstance(found, Page):
                process(found)
    return 0


def stages(page: Page) -> bytes | None:
    """The article's line, by all stages."""
    article = article_of(page)
    return to_line(with_claims(with_language(article))) if isinstance(article, Article) else None


def cleaning(page: Page) -> bytes | None:
    """The article's line, without claims."""
    article = article_of(page)
    return to_line(with_language(article)) if isinstance(article, Article) else None


def _trafilatura(page: Page) -> object:
    return trafilatura.bare_extraction(page.text, url=page.url, with_metadata=True)


def _newspaper(page: Page) -> object:
    """Extract with newspaper; None for languages whose packages are missing."""
    import newspaper  # noqa: PLC0415 - only where it is installed

    # As its manual shows for downloaded pages, without the optional summaries and keywords.
    article = newspaper.Article(page.url, fetch_images=False)
    article.download(input_html=page.text)
    try:
        article.parse()
    except ImportError:
        return None  # some languages need packages that it does not install itself
    return article.text


def _news_please(page: Page) -> object:
    """Extract with news-please; None for pages on which it fails."""
    from newsplease import NewsPlease  # noqa: PLC0415 - only where it is installed

    logging.getLogger("newsplease").setLevel(logging.CRITICAL)
    try:
        return NewsPlease.from_html(page.text, url=_web_address(page), fetch_images=False)
    except (ImportError, ValueError, TypeError, AttributeError, LookupError):
        return None  # it fails on some pages, and on languages whose packages are missing


def _web_address(page: Page) -> str:
    """The page's address, or a made-up one.

    news-please extracts nothing from an address without a host.
    """
    return page.url if urlsplit(page.url).hostname else f"https://news.example/{quote(page.url)}"


PROCESSES: dict[str, Callable[[Page], object]] = {
    "stages": stages,
    "cleaning": cleaning,
    "trafilatura": _trafilatura,
    "newspaper": _newspaper,
    "newsplease": _news_please,
}


if __name__ == "__main__":
    raise SystemExit(main())
