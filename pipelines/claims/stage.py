"""The claims stage: the Article with its claims."""

from __future__ import annotations

from pipelines.core.days import local_day
from pipelines.core.records import Article
from pipelines.core.stage import Stage


class ClaimsPipeline(Stage[Article]):
    """Add the claims of an article.

    Requires articleBody, inLanguage and datePublished; assigns claims, claimsStatus and metadata.claimsModel.
    """

    name = "claims"
    takes = Article

    @staticmethod
    def prepare() -> None:
        """Load the English pipeline; the other network loads with its first article."""
        # Here and below: the crawler's own process reads nothing if it has workers, and starts faster without.
        from pipelines.claims.extract import extract_claims, model_name  # noqa: PLC0415

        extract_claims("It is open, she said.")
        model_name()

    @staticmethod
    def work(record: Article) -> Article:
        """Add the claims; runs in a worker process."""
        return with_claims(record)

    def failed(self, record: Article) -> Article:
        """Mark an article whose claims could not be extracted."""
        record.claims = []
        record.claimsStatus = "failed"
        return record


def with_claims(article: Article) -> Article:
    """The same article, with its claims."""
    from pipelines.claims.extract import extract_claims, model_name, supports  # noqa: PLC0415

    article.claims = extract_claims(
        article.articleBody,
        published=local_day(article.datePublished, article.datePublishedRaw),
        language=article.inLanguage,
        article_id=article.id,
        url=article.canonicalUrl,
    )
    if supports(article.inLanguage):
        article.claimsStatus = "extracted"
        article.metadata.claimsModel = model_name(article.inLanguage)
    else:
        article.claimsStatus = "unsupportedLanguage"
    return article
