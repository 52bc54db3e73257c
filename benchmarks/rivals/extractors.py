"""Public extractors of article text, as functions from bytes to text.

Only those that are installed.
"""

from __future__ import annotations

import importlib.util
import logging
from collections.abc import Callable
from functools import partial

import lxml.html
import trafilatura
from lxml import etree

Extractor = Callable[[bytes], str]

# Exceptions of these libraries on odd pages; a page on which one fails counts as empty.
FAILURES = (ValueError, TypeError, AttributeError, LookupError, AssertionError, RecursionError, etree.LxmlError)


def installed() -> dict[str, Extractor]:
    """The name and function of each."""
    for name in ("trafilatura", "readability", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    found: dict[str, Extractor] = {
        "trafilatura": _trafilatura,
        "trafilatura, precision": partial(_trafilatura, precision=True),
        "trafilatura, recall": partial(_trafilatura, recall=True),
        "trafilatura, fast": partial(_trafilatura, fast=True),
    }
    if importlib.util.find_spec("readability") is not None:
        found["readability-lxml"] = _readability
    if importlib.util.find_spec("newspaper") is not None:
        found["newspaper4k"] = _newspaper
    return found


def _trafilatura(html: bytes, *, precision: bool = False, recall: bool = False, fast: bool = False) -> str:
    """Extract with trafilatura, in the settings of its own evaluation."""
    # The settings of trafilatura's own evaluation.
    text = trafilatura.extract(
        html,
        favor_precision=precision,
        favor_recall=recall,
        fast=fast,
        include_comments=False,
        include_tables=True,
        include_formatting=False,
    )
    return text or ""


def _readability(html: bytes) -> str:
    from readability import Document  # noqa: PLC0415  only where it is installed

    summary = Document(html.decode("utf-8", "replace")).summary()
    return "\n".join(text for text in lxml.html.fromstring(summary).itertext() if isinstance(text, str))


def _newspaper(html: bytes) -> str:
    from newspaper import fulltext  # noqa: PLC0415  only where it is installed

    return str(fulltext(html.decode("utf-8", "replace")))
