"""Decode compressed bodies, whole or not at all.

In bounded memory, and in time that grows with their size alone. Scrapy's decoders return half of a body that is cut
off, and copy what is left of it at each step.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Iterator

from crawler.inputs.gzip_stream import check_small, unpacked_blocks

try:
    import brotli  # type: ignore[import-untyped, unused-ignore]
except ImportError:  # on PyPy
    import brotlicffi as brotli  # type: ignore[import-not-found, unused-ignore]
try:
    from compression import zstd  # type: ignore[import-not-found, unused-ignore]
except ImportError:  # Python before 3.14
    from backports import zstd  # type: ignore[import-not-found, no-redef, unused-ignore]

# Fed in such blocks, no decoder holds, or copies, more than it needs.
_BLOCK_BYTES = 16 * 1024
_OUTPUT_BYTES = 64 * 1024


class IncompleteResponseError(Exception):
    """A response contains only a part of what was requested."""


class TooLargeError(Exception):
    """A body is larger than it may be, unpacked."""


def decoded(body: bytes, encoding: bytes, *, max_bytes: int) -> bytes:
    """Undo a Content-Encoding.

    A body that has none of its streams is an error of the decoder's.

    Args:
        encoding: as ``crawler.middlewares.compression`` knows them; others leave the body as it is.
        max_bytes: how large the body may be, unpacked; 0 for any size.

    Raises:
        TooLargeError: it is larger.
        IncompleteResponseError: it is damaged or cut off.
    """
    decoder = _DECODERS.get(encoding)
    if decoder is None or not body:
        return body
    parts: list[bytes] = []
    room = max_bytes
    try:
        for part in decoder(body):
            parts.append(part)
            room -= len(part)
            if max_bytes and room < 0:
                raise TooLargeError(f"more than {max_bytes} bytes")
    except EOFError as error:
        raise IncompleteResponseError(f"its body is damaged or cut off ({encoding.decode('ascii')})") from error
    return b"".join(parts)


def _blocks(body: bytes) -> Iterator[bytes]:
    return (body[start : start + _BLOCK_BYTES] for start in range(0, len(body), _BLOCK_BYTES))


def _gzip(body: bytes) -> Iterator[bytes]:
    """Every member; what follows the last is ignored."""
    try:
        yield from unpacked_blocks(io.BytesIO(body), ignore_behind=True)
    except zlib.error as error:
        raise EOFError from error


def _deflate(body: bytes) -> Iterator[bytes]:
    """Decode a deflate stream with its zlib header, or without.

    Some servers send it without; what follows it is ignored.
    """
    unpacking = zlib.decompressobj()
    try:
        unpacking.decompress(body[:_BLOCK_BYTES], _OUTPUT_BYTES)
        unpacking = zlib.decompressobj()
    except zlib.error:
        unpacking = zlib.decompressobj(wbits=-zlib.MAX_WBITS)
    for block in _blocks(body):
        yield unpacking.decompress(block)
        if unpacking.eof:
            return
    raise EOFError


def _brotli(body: bytes) -> Iterator[bytes]:
    """Decompress Brotli, block by block."""
    unpacking = brotli.Decompressor()
    for block in _blocks(body):
        part = unpacking.process(block, output_buffer_limit=_OUTPUT_BYTES)
        while part:
            yield part
            part = unpacking.process(b"", output_buffer_limit=_OUTPUT_BYTES) if not unpacking.is_finished() else b""
        if unpacking.is_finished():
            return
    raise EOFError


def _zstd(body: bytes) -> Iterator[bytes]:
    """Every frame of a Zstandard file."""
    unpacking = zstd.ZstdDecompressor()
    frames = size = 0
    for block in _blocks(body):
        rest = block
        while rest:
            if unpacking.eof:
                unpacking = zstd.ZstdDecompressor()
            try:
                part = unpacking.decompress(rest, max_length=_OUTPUT_BYTES)
                while part:
                    yield part
                    size += len(part)
                    part = b"" if unpacking.eof else unpacking.decompress(b"", max_length=_OUTPUT_BYTES)
            except zstd.ZstdError as error:
                if not frames:
                    raise
                raise EOFError from error
            rest = unpacking.unused_data if unpacking.eof else b""
            frames += unpacking.eof
            check_small(frames, size, of="frames")
    if not unpacking.eof:
        raise EOFError


_DECODERS: dict[bytes, Callable[[bytes], Iterator[bytes]]] = {
    b"gzip": _gzip,
    b"x-gzip": _gzip,
    b"deflate": _deflate,
    b"br": _brotli,
    b"zstd": _zstd,
}
