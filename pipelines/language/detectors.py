"""The two detectors: py3langid, and langdetect for a second opinion.

py3langid leads because it is right as often as langdetect on langdetect's own languages, knows 40 more, and takes a
fifth of the time (`python -m benchmarks.language` prints both). langdetect draws n-grams at random; its detectors are
made here, from profiles in a fixed order and with a fixed seed, so that no other user of the module changes an answer.
"""

from __future__ import annotations

import io
import lzma
from array import array
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory
    from py3langid.langid import LanguageIdentifier

# Labels of py3langid that are kept: languages with news of their own, in scripts of many languages. Of the rest some
# stand for a larger one next to them (Egyptian for Arabic, Venetian for Italian), some are ancient, creoles or made.
# `zxx` is text in no language.
_LABELS: Final = frozenset(
    """
    af ar az ba be bg br bs ca cs cy da de en eo es et eu fa fi fo fr fy ga gd gl gug ha hi hr ht hu id ig is it jv kik
    kk ku ky la lb lg ln lt lv mg mk mn mr ms mt ne nl nn no nso oc om pl ps pt qu ro ru rw se sk sl sn so sq sr st sv
    sw tg tk tl tr tt ug uk ur uz vi xh yo zu zxx
    """.split()
)
_BCP47: Final = {"no": "nb", "gug": "gn", "kik": "ki", "zxx": "und", "zh-cn": "zh", "zh-tw": "zh"}

_loading = Lock()


def load() -> None:
    """Loads py3langid's model, which the first text would wait for."""
    _identifier()


def probabilities_of(piece: str) -> dict[str, float]:
    """py3langid's probabilities of languages, by BCP 47 code."""
    return {_BCP47.get(label, label): probability for label, probability in _identifier().rank(piece)}


def second_opinion(text: str) -> str | None:
    """langdetect's answer, None if it finds no letters it knows."""
    from langdetect.lang_detect_exception import LangDetectException  # noqa: PLC0415

    detector = _langdetect().create()
    detector.append(text)
    try:
        label: str = detector.detect()
    except LangDetectException:
        return None
    return _BCP47.get(label, label)


def _identifier() -> LanguageIdentifier:
    with _loading:
        return _load_identifier()


def _langdetect() -> DetectorFactory:
    with _loading:
        return _load_langdetect()


@lru_cache(maxsize=1)
def _load_identifier() -> LanguageIdentifier:
    """Load py3langid's model, cut to the languages that we name."""
    import numpy as np  # noqa: PLC0415
    from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier  # noqa: PLC0415

    # Not by py3langid's own function, which unpacks 68 MB to a temporary file: a full disk would fail every page.
    with np.load(io.BytesIO(lzma.decompress((MODEL_DIR / MODEL_FILE).read_bytes()))) as stored:
        labels = stored["classes"].tolist()
        columns = [column for column, label in enumerate(labels) if label in _LABELS]
        transitions = array("I")
        transitions.frombytes(memoryview(stored["nextmove"]).cast("B"))
        return LanguageIdentifier(
            # The columns chosen lie scattered; in rows, a text is scored three times as fast.
            stored["ptc"].take(columns, axis=1).astype(np.float32),
            stored["pc"][columns],
            [labels[column] for column in columns],
            transitions,
            stored["out_feat"].tolist(),
            norm_probs=True,
            tk_row=stored["nextmove_row"].tolist(),
        )


@lru_cache(maxsize=1)
def _load_langdetect() -> DetectorFactory:
    """Load langdetect's profiles, with a fixed seed."""
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory  # noqa: PLC0415

    profiles = sorted(path for path in Path(PROFILES_DIRECTORY).iterdir() if path.is_file())
    factory = DetectorFactory()
    factory.load_json_profile([path.read_text(encoding="utf-8") for path in profiles])
    factory.set_seed(0)
    return factory
