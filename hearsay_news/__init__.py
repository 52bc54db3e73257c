"""The public face of Hearsay: news in, attributed claims out.

    >>> import hearsay_news
    >>> record = hearsay_news.process(open("page.html", "rb").read(), url="https://example.org/page")
    >>> [(claim.source and claim.source.label, claim.text) for claim in record.claims]

``process`` turns one page into an Article or a Rejected. The other functions are the stages behind it, each a pure
function: ``clean_html`` and ``clean_text`` take the article out of a page or dump, ``detect`` tells its language,
``find_attributions`` and ``extract_claims`` find who said what, ``group_claims`` finds the same claim in several
articles. The records are pydantic models. ``hearsay`` on the command line is ``command_line.main``.

Names are imported when they are first used, since models and spaCy take a second to load.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hearsay_news.processing import process
    from pipelines.boilerplate.html import clean_html
    from pipelines.boilerplate.text import clean_text
    from pipelines.claims.attribution import find_attributions
    from pipelines.claims.extract import extract_claims
    from pipelines.core.records import Article, Claim, Rejected
    from pipelines.core.records.groups import ClaimGroup
    from pipelines.corroboration import group_claims
    from pipelines.language import Language, detect

_HOME = {
    "process": "hearsay_news.processing",
    "clean_html": "pipelines.boilerplate.html",
    "clean_text": "pipelines.boilerplate.text",
    "detect": "pipelines.language",
    "Language": "pipelines.language",
    "find_attributions": "pipelines.claims.attribution",
    "extract_claims": "pipelines.claims.extract",
    "group_claims": "pipelines.corroboration",
    "Article": "pipelines.core.records",
    "Claim": "pipelines.core.records",
    "Rejected": "pipelines.core.records",
    "ClaimGroup": "pipelines.core.records.groups",
}

__all__ = [
    "Article",
    "Claim",
    "ClaimGroup",
    "Language",
    "Rejected",
    "clean_html",
    "clean_text",
    "detect",
    "extract_claims",
    "find_attributions",
    "group_claims",
    "process",
]


def __getattr__(name: str) -> Any:
    if name in _HOME:
        return getattr(import_module(_HOME[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
