"""Detect the language of a text: ``detect`` for any text, ``stage.LanguagePipeline`` for an Article.

``detection`` decides by script, function words and two statistical detectors, which ``detectors`` loads.
"""

from pipelines.language.detection import UNDETERMINED, Language, detect

__all__ = ["UNDETERMINED", "Language", "detect"]
