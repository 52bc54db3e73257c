"""Language detection: `detect` for a text, ``stage.LanguagePipeline`` for a crawl.

``detection`` decides by script (``letters``), by function words (``common_words``, ``function_words``) and by two
statistical detectors that ``detectors`` loads. ``narration`` leaves quotations and names out of short texts;
``tables`` has their word lists.
"""

from pipelines.language.detection import UNDETERMINED, Language, detect

__all__ = ["UNDETERMINED", "Language", "detect"]
