"""Count the records written, in Scrapy's stats, over all sessions of a run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pipelines.core.records import Article, Rejected

if TYPE_CHECKING:
    from scrapy.statscollectors import StatsCollector

# The counters that belong to the lines written and are committed with them.
_KEPT_PREFIXES = ("articles/", "claims/", "rejected/", "unchanged/", "failed/", "stage/")


def kept_counters(stats: Mapping[str, Any]) -> dict[str, Any]:
    """The counters to commit with the lines."""
    return {key: value for key, value in stats.items() if key.startswith(_KEPT_PREFIXES)}


def count_article(stats: StatsCollector, article: Article) -> None:
    """Count an article that was written, and its claims."""
    stats.inc_value("articles/count")
    stats.inc_value(f"articles/language/{article.inLanguage}")
    stats.inc_value(f"articles/claimsStatus/{article.claimsStatus}")
    if article.metadata.claimsModel is not None:
        stats.inc_value(f"articles/claimsModel/{article.metadata.claimsModel}")
    if article.revision > 1:
        stats.inc_value("articles/revised")
    if article.nearDuplicateOf is not None:
        stats.inc_value("articles/nearDuplicates")
    if article.claimsStatus == "failed":
        stats.inc_value("failed/claims")
    stats.inc_value("claims/count", len(article.claims))
    for claim in article.claims:
        stats.inc_value(f"claims/kind/{claim.kind}")


def count_rejected(stats: StatsCollector, rejected: Rejected) -> None:
    """Count a rejected page that was written."""
    stats.inc_value("rejected/count")
    stats.inc_value(f"rejected/reason/{rejected.reason}")
    stats.inc_value(f"rejected/stage/{rejected.stage}")
    if rejected.reason == "internalError":
        stats.inc_value(f"failed/{rejected.stage}")
