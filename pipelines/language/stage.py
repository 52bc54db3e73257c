"""The language stage: the Article with the language of its body."""

from __future__ import annotations

from pipelines.core.records import Article
from pipelines.core.stage import Stage
from pipelines.language.detection import UNDETERMINED, detect
from pipelines.language.detectors import load


def with_language(article: Article) -> Article:
    """Add the language of the body, or else the declared one."""
    language = detect(article.articleBody)
    if language.code != UNDETERMINED.code or article.inLanguage == UNDETERMINED.code:
        article.inLanguage = language.code
    article.languageConfidence = language.confidence
    return article


class LanguagePipeline(Stage[Article]):
    """Requires articleBody; assigns inLanguage and languageConfidence."""

    name = "language"
    takes = Article

    @staticmethod
    def prepare() -> None:
        load()

    @staticmethod
    def work(record: Article) -> Article:
        return with_language(record)
