"""Read articles from files, folders, addresses or stdin, and print claims."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from crawler.inputs.files import Address, FileReader
from crawler.inputs.paths import InputError, InputFile, find_inputs
from hearsay_news.processing import MAX_BYTES, process_page
from hearsay_news.readable import rejection, summary_of
from hearsay_news.scrapy_commands import run_scrapy
from hearsay_news.standard_input import suffix_of
from pipelines.core.jsonl import to_line
from pipelines.core.records import Article, Page, Rejected

STANDARD_INPUT = "-"
OK, FAILED, BAD_ARGUMENTS = 0, 1, 2


def print_articles(inputs: Sequence[str], *, as_json: bool, write: Callable[[str], object]) -> int:
    """Print every article of `inputs`; reasons of rejected pages go to standard error.

    Args:
        inputs: files, folders, http(s) addresses, or ``-`` for standard input.
        as_json: print records as JSON Lines, rejected pages among them.
        write: takes the text to print.

    Returns:
        the exit code: 0, or 1 where no input gave an article, or 2 where an input does not exist.
    """
    read = found = 0
    try:
        for record in records(inputs):
            read += 1
            found += isinstance(record, Article)
            if as_json:
                write(to_line(record).decode())
            elif isinstance(record, Article):
                write(summary_of(record) + "\n")
            else:
                sys.stderr.write(rejection(record) + "\n")
    except InputError as error:
        sys.stderr.write(f"error: {error}\n")
        return BAD_ARGUMENTS
    if not read:
        sys.stderr.write("error: no file to read there; hidden files, READMEs and licences are skipped\n")
    return OK if found else FAILED


def records(inputs: Sequence[str]) -> Iterator[Article | Rejected]:
    """The record of every page in `inputs`; addresses come last, fetched together."""
    reader = FileReader(spider="hearsay", max_bytes=MAX_BYTES)
    addresses = []
    for given in inputs:
        if given.lower().startswith(("http://", "https://")):
            addresses.append(given)
            continue
        for found in _pages(given, reader):
            if isinstance(found, Address):
                addresses.append(found.url)
            else:
                # Loads what the stages need, parts of it beside one another.
                from crawler import preloaded  # noqa: F401, PLC0415

                yield process_page(found)
    if addresses:
        yield from _fetched(addresses)


def _pages(given: str, reader: FileReader) -> Iterator[Page | Rejected | Address]:
    """The pages of a path, or of standard input."""
    if given == STANDARD_INPUT:
        yield from _standard_input(reader)
        return
    for file in find_inputs(given):
        for _, found in reader.read(file):
            yield found


def _standard_input(reader: FileReader) -> Iterator[Page | Rejected | Address]:
    """The pages of standard input, by way of a temporary file."""
    raw = sys.stdin.buffer.read(reader.max_bytes + 1)
    with tempfile.TemporaryDirectory(prefix="hearsay-") as folder:
        path = Path(folder, f"input{suffix_of(raw)}")
        path.write_bytes(raw)
        for _, found in reader.read(InputFile(path, "file:-")):
            yield found


def _fetched(addresses: Sequence[str]) -> Iterator[Article | Rejected]:
    """Crawl `addresses` in a temporary folder.

    Like any crawl it obeys robots.txt and fetches public addresses alone.
    """
    with tempfile.TemporaryDirectory(prefix="hearsay-") as folder:
        listed = Path(folder) / "addresses.urls"
        listed.write_text("\n".join(addresses) + "\n", encoding="utf-8")
        quiet = ["-s", f"OUTPUT_DIR={folder}/output", "-s", "PROGRESS_ENABLED=0"]
        run_scrapy(["crawl", "seeds", "-a", f"path={listed}", *quiet])
        for name, kind in (("articles", Article), ("rejected", Rejected)):
            for path in sorted(Path(folder).glob(f"output/run_*/{name}.jsonl")):
                with path.open(encoding="utf-8") as lines:
                    yield from (kind.model_validate_json(line) for line in lines)
