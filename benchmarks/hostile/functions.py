"""The functions that receive outside text, each with its kinds of input.

They are imported when first called.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Any

from benchmarks.hostile.inputs import BYTES, LISTINGS, MARKUP, TEXTS

ENOUGH = 1 << 25


def clean_text(text: str) -> object:
    from pipelines.boilerplate.text import clean_text as function  # noqa: PLC0415

    return function(text)


def clean_html(text: str) -> object:
    from pipelines.boilerplate.html import clean_html as function  # noqa: PLC0415

    return function(text, url="https://example.org/a")


def detect(text: str) -> object:
    from pipelines.language import detect as function  # noqa: PLC0415

    return function(text)


def find_attributions(text: str) -> object:
    from pipelines.claims.attribution import find_attributions as function  # noqa: PLC0415

    return function(text)


def extract_claims(text: str) -> object:
    from pipelines.claims.extract import extract_claims as function  # noqa: PLC0415

    return function(text, published=date(2025, 3, 14))


def extract_foreign_claims(text: str) -> object:
    from pipelines.claims.extract import extract_claims as function  # noqa: PLC0415

    return [function(text, published=date(2025, 3, 14), language=language) for language in ("de", "fr")]


def read_page(raw: bytes) -> object:
    """Detect a page's charset, and whether it is HTML.

    The crawler's own process does no more with it.
    """
    from crawler.inputs.files import FileReader  # noqa: PLC0415

    return FileReader(spider="seeds", max_bytes=ENOUGH).page(raw, url="file:a", media_type="text/plain")


def decode(raw: bytes) -> object:
    from pipelines.core.decoding import decode as function  # noqa: PLC0415

    return function(raw, is_html=True, lenient=True)


def read_listing(raw: bytes, **kind: Any) -> object:
    """Read a listing; an error that says it is none is an answer."""
    from crawler.discovery.entries import ListingError  # noqa: PLC0415
    from crawler.discovery.listings import read_listing as function  # noqa: PLC0415

    try:
        return function(raw, url="https://example.org/f", max_bytes=ENOUGH, **kind)
    except ListingError as error:
        return error


def read_robots(raw: bytes) -> object:
    from protego import Protego  # noqa: PLC0415

    return Protego.parse(raw.decode(errors="replace")).can_fetch("https://example.org/a", "Hearsay")


FUNCTIONS: Mapping[str, Callable[[Any], object]] = MappingProxyType(
    {
        "clean_text": clean_text,
        "clean_html": clean_html,
        "detect": detect,
        "find_attributions": find_attributions,
        "extract_claims": extract_claims,
        "extract_claims, German": extract_foreign_claims,
        "read_page": read_page,
        "decode": decode,
        "read_listing": read_listing,
        "read_feed": partial(read_listing, kind="feed"),
        "read_sitemap": partial(read_listing, kind="sitemap"),
        "read_section": partial(read_listing, kind="section"),
        "read_robots": read_robots,
    }
)

_OF_TEXT = ("clean_text", "detect", "find_attributions", "extract_claims", "extract_claims, German")
_OF_LISTINGS = ("read_listing", "read_feed", "read_sitemap", "read_section", "read_robots")


def pairs() -> Iterator[tuple[str, str, Callable[[int], str | bytes]]]:
    """Every function with each of its kinds of input, and the generator of that input."""
    for function in _OF_TEXT:
        yield from ((function, kind, make) for kind, make in TEXTS.items())
    for function in ("clean_text", "clean_html"):
        yield from ((function, f"markup: {kind}", make) for kind, make in MARKUP.items())
    yield from (("clean_html", kind, make) for kind, make in TEXTS.items())
    for function in ("read_page", "decode"):
        yield from ((function, f"bytes: {kind}", raw) for kind, raw in BYTES.items())
        yield from ((function, f"markup: {kind}", _encoded(make)) for kind, make in MARKUP.items())
    for function in _OF_LISTINGS:
        yield from ((function, f"listing: {kind}", _encoded(make)) for kind, make in LISTINGS.items())
    yield from (("read_section", f"markup: {kind}", _encoded(make)) for kind, make in MARKUP.items())


def _encoded(make: Callable[[int], str]) -> Callable[[int], bytes]:
    return lambda size: make(size).encode("utf-8", "surrogatepass")
