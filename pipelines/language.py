"""Which language a text is in: the pure function and its stage."""

from __future__ import annotations

from dataclasses import dataclass

from langdetect import DetectorFactory, detect_langs
from langdetect.lang_detect_exception import LangDetectException

from pipelines.records import Article
from pipelines.stage import Stage

DetectorFactory.seed = 0


@dataclass(frozen=True)
class Language:
    """A BCP 47 code (`und` where no language is sure) and the confidence reached, 0 to 1."""

    code: str
    confidence: float


def detect(text: str) -> Language:
    """The language of `text`. Never raises; the same text gives the same answer everywhere."""
    try:
        best = detect_langs(text)[0]
    except LangDetectException:
        return Language("und", 0.0)
    return Language(best.lang, min(best.prob, 1.0))


def with_language(article: Article) -> Article:
    """The same article, with the language of its body."""
    language = detect(article.articleBody)
    article.inLanguage = language.code
    article.languageConfidence = language.confidence
    return article


class LanguagePipeline(Stage[Article]):
    """Requires articleBody; assigns inLanguage and languageConfidence."""

    name = "language"
    takes = Article

    @staticmethod
    def work(record: Article) -> Article:
        return with_language(record)
