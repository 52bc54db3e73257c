"""Read files in a crawl: bytes in a thread, content in workers, in order.

So no file holds up the reactor, and one that takes too long to parse is rejected as `timeout`.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from typing import TypeVar

from crawler.inputs.files import FileReader, UnreadNames, key_of
from crawler.inputs.message_start import message_suffix
from crawler.inputs.page_reader import SHORT_BYTES, SHORT_UTF8_BYTES, is_short
from crawler.inputs.parsing import MEDIA_TYPES, Found, Parsed, Parser, Unparsed, opened
from crawler.inputs.paths import InputFile
from pipelines.core.errors import RunError
from pipelines.core.workers import LimitError, Workers, WorkersClosedError, in_thread

logger = logging.getLogger(__name__)

Taken = TypeVar("Taken")

# The first articles of a large table are handed on after this many seconds, while the others are parsed.
_FIRST_SECONDS = 0.2


async def taken_in_thread(values: Iterator[Taken]) -> AsyncIterator[Taken]:
    """Iterate in a thread.

    A slow disk, or a file of gigabytes, does not hold up the reactor.
    """
    end = object()
    while (value := await in_thread(partial(next, values, end))) is not end:
        yield value


async def found_in(
    file: InputFile, *, reader: FileReader, workers: Workers, skip: Callable[[str], bool]
) -> AsyncIterator[Found]:
    """What ``FileReader.read`` finds, parsed by `workers`.

    Ends early if they are closed.
    """
    columns = UnreadNames(file.url)
    # A reader of the spider's may be one of a test; workers need what parses alone.
    parser = Parser(spider=reader.spider, max_bytes=reader.max_bytes)
    async for piece in _pieces(file, reader=reader):
        if skip(key_of(piece)):
            continue
        if not isinstance(piece, Unparsed):
            yield piece
            continue
        async for parsed in _batches(piece, parser=parser, workers=workers):
            columns.add(parsed.unread)
            for key, one in parsed.found:
                if not skip(key):
                    yield key, one
    columns.warn()


async def _pieces(file: InputFile, *, reader: FileReader) -> AsyncIterator[Found | Unparsed]:
    """The pieces of a file, from a thread if it is read for them.

    Each change of threads takes time.
    """
    pieces = reader.pieces(file)
    if reader.holds_many(file) and file.path.suffix.lower() not in MEDIA_TYPES:
        async for piece in taken_in_thread(pieces):
            yield piece
    else:
        for piece in pieces:
            yield piece


async def _batches(unparsed: Unparsed, *, parser: Parser, workers: Workers) -> AsyncIterator[Parsed]:
    """What a worker finds: all at once, or the first articles before the others.

    The others are parsed meanwhile.
    """
    first = await _parsed(unparsed, parser=parser, workers=workers, seconds=_FIRST_SECONDS)
    if first.is_whole:
        yield first
        return
    rest = asyncio.ensure_future(_parsed(unparsed, parser=parser, workers=workers, start=len(first.found)))
    try:
        yield first
        yield await rest
    finally:
        rest.cancel()


def _is_short_text(unparsed: Unparsed) -> bool:
    """Whether a file is decoded sooner here than in a worker.

    The first workers are still loading then.
    """
    if unparsed.suffix not in MEDIA_TYPES or unparsed.is_gzipped:
        return False
    # A long text may be an export of many articles.
    most = SHORT_BYTES if unparsed.suffix == ".txt" else SHORT_UTF8_BYTES
    try:
        with opened(unparsed) as stream:
            start = stream.read(most + 1)
    except OSError:
        return True  # it cannot be parsed either, which is soon told
    # Headers of a message may take long to parse.
    return len(start) <= most and is_short(start) and message_suffix(start) is None


async def _parsed(
    unparsed: Unparsed, *, parser: Parser, workers: Workers, start: int = 0, seconds: float | None = None
) -> Parsed:
    """Parse a file in a worker, or here if it is short; failures become rejects."""
    try:
        if _is_short_text(unparsed):
            return parser.parse(unparsed)
        return await workers.run(partial(parser.parse, start=start, seconds=seconds), unparsed)
    except (RunError, WorkersClosedError):
        raise
    except LimitError as error:
        logger.warning("Gave up on %s: %s", ascii(unparsed.url), error)
        reject = parser.reject(unparsed.url, error.reason, str(error))
    except Exception as error:  # the boundary of one file, row or file within an archive
        logger.exception("Failed to read %s", ascii(unparsed.url))
        reject = parser.failed(unparsed.url, error, raw=unparsed.raw or None)
    return Parsed([(unparsed.url, reject)])
