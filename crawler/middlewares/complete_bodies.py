"""Tell whole compressed bodies from those that are damaged or cut off, which decoders return half of."""

from __future__ import annotations

import zlib
from collections.abc import Callable

try:
    import brotli  # type: ignore[import-untyped, unused-ignore]
except ImportError:  # on PyPy
    import brotlicffi as brotli  # type: ignore[import-not-found, unused-ignore]
try:
    from compression import zstd  # type: ignore[import-not-found, unused-ignore]
except ImportError:  # Python before 3.14
    from backports import zstd  # type: ignore[import-not-found, no-redef, unused-ignore]

_CHUNK_BYTES = 65536
_GZIP_MAGIC = b"\x1f\x8b"


class IncompleteResponseError(Exception):
    """A response contains only a part of what was requested."""


def check_complete(body: bytes, encoding: bytes) -> None:
    """Raise IncompleteResponseError if a compressed body is damaged or cut off; it is unpacked piece by piece."""
    is_complete = _CHECKS.get(encoding)
    if is_complete is not None and not is_complete(body):
        raise IncompleteResponseError(f"its body is damaged or cut off ({encoding.decode('ascii')})")


def is_complete_gzip(body: bytes) -> bool:
    """Whether every member of a gzip file ends with its checksum; what follows the last is ignored.

    >>> import gzip
    >>> whole = gzip.compress(b"Rain fell.")
    >>> is_complete_gzip(whole), is_complete_gzip(whole[:-9]), is_complete_gzip(whole + whole[:20])
    (True, False, False)
    """
    while True:
        rest = _after_stream(body, 16 + zlib.MAX_WBITS)
        if rest is None:
            return False
        if not rest.startswith(_GZIP_MAGIC):
            return True
        body = rest


def is_complete_deflate(body: bytes) -> bool:
    """Whether a deflate stream ends, with its zlib header or, as some servers send it, without."""
    return any(_after_stream(body, wbits) is not None for wbits in (zlib.MAX_WBITS, -zlib.MAX_WBITS))


def is_complete_brotli(body: bytes) -> bool:
    """Whether a Brotli stream ends."""
    unpacking = brotli.Decompressor()
    try:
        unpacked = unpacking.process(body, output_buffer_limit=_CHUNK_BYTES)
        while unpacked and not unpacking.is_finished():
            unpacked = unpacking.process(b"", output_buffer_limit=_CHUNK_BYTES)
    except brotli.error:
        return False
    return bool(unpacking.is_finished())


def is_complete_zstd(body: bytes) -> bool:
    """Whether every frame of a Zstandard file ends."""
    while body:
        unpacking = zstd.ZstdDecompressor()
        try:
            unpacking.decompress(body, max_length=_CHUNK_BYTES)
            while not unpacking.eof and not unpacking.needs_input:
                unpacking.decompress(b"", max_length=_CHUNK_BYTES)
        except zstd.ZstdError:
            return False
        if not unpacking.eof:
            return False
        body = unpacking.unused_data
    return True


def _after_stream(body: bytes, wbits: int) -> bytes | None:
    """What follows the first stream in `body`; None if that is damaged or cut off."""
    unpacking = zlib.decompressobj(wbits)
    try:
        while not unpacking.eof and body:
            unpacking.decompress(body, _CHUNK_BYTES)
            body = unpacking.unconsumed_tail
    except zlib.error:
        return None
    return unpacking.unused_data if unpacking.eof else None


_CHECKS: dict[bytes, Callable[[bytes], bool]] = {
    b"gzip": is_complete_gzip,
    b"x-gzip": is_complete_gzip,
    b"deflate": is_complete_deflate,
    b"br": is_complete_brotli,
    b"zstd": is_complete_zstd,
}
