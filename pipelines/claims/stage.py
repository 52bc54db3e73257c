"""The claims stage: the Article with its claims."""

from __future__ import annotations

from datetime import date

from pipelines.claims.extract import extract_claims, supports
from pipelines.records import Article
from pipelines.stage import Stage


class ClaimsPipeline(Stage[Article]):
    """Requires articleBody, inLanguage and datePublished; assigns claims and claimsStatus."""

    name = "claims"
    takes = Article

    def process(self, record: Article) -> Article:
        record.claims = extract_claims(
            record.articleBody,
            published=day_of(record.datePublished),
            language=record.inLanguage,
            article_id=record.id,
        )
        record.claimsStatus = "extracted" if supports(record.inLanguage) else "unsupportedLanguage"
        return record

    def failed(self, record: Article) -> Article:
        record.claims = []
        record.claimsStatus = "failed"
        return record


def day_of(date_published: str | None) -> date | None:
    """The day of an RFC 3339 time or date; None where there is none."""
    return date.fromisoformat(date_published[:10]) if date_published else None
