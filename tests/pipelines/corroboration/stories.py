"""Invented reports for the tests.

What outlets write, read by the program's own extractor.
"""

from __future__ import annotations

from typing import Any

from pipelines.claims.extract import extract_claims
from pipelines.core.records import Article, article_id
from pipelines.core.records.groups import ClaimGroup
from pipelines.corroboration.matrices import ArticleMatrices
from pipelines.corroboration.views import view_of
from tests.samples import article, claim, span


def report(outlet: str, body: str, **fields: Any) -> Article:
    """An article of an outlet, with the claims that are found in it."""
    url = f"https://{outlet.lower().replace(' ', '-')}.example/a"
    claims = extract_claims(body, article_id=article_id(url))
    return article(body, url=url, publisher=outlet, **({"claims": claims} | fields))


def foreign(outlet: str, body: str, language: str) -> Article:
    """The same in another language than English."""
    url = f"https://{outlet.lower()}.example/a"
    claims = extract_claims(body, language=language, article_id=article_id(url))
    return report(outlet, body, claims=claims).model_copy(update={"inLanguage": language})


def matrices_of(article: Article) -> ArticleMatrices:
    """What an article is compared by."""
    return ArticleMatrices(view_of(article))


def statement(outlet: str, body: str, **fields: Any) -> Article:
    """An article of an outlet that is one claim of its own."""
    id_ = article_id(f"https://{outlet.lower().replace(' ', '-')}.example/a")
    return report(outlet, body, claims=[claim(id_, [span(body, body)], kind="statement")], **fields)


def texts(group: ClaimGroup, articles: list[Article]) -> list[str]:
    """The claims of a group, as written."""
    by_id = {claim.id: claim.text for each in articles for claim in each.claims}
    return [by_id[member.claimId] for member in group.members]
