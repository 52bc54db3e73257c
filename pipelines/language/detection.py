"""Detect the language of a text.

script   → letters counted by writing system; Greek, Georgian, Hangul … decide at once
words    → Tswana, Tsonga and Māori, which no detector here knows, by their function words
narration→ in a headline or a brief, what is left without names and quotations, by common function words
pieces   → up to six pieces from all over the text, each given to py3langid; the mean of their probabilities
           decides, so that a text in two languages reaches neither
news     → where they are unsure of a headline or a list of names: by words of headlines
opinion  → langdetect, asked where py3langid is unsure: an answer stands where both agree
contrast → Czech or Slovak, Indonesian or Malay by words that only one of the two has
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pipelines.core.errors import require
from pipelines.core.writing_systems import ONE_LANGUAGE
from pipelines.language.common_words import COMMON_WORDS, WITH_NEWS_WORDS, contrasted, scores
from pipelines.language.detectors import probabilities_of, second_opinion
from pipelines.language.function_words import FUNCTION_WORDS, RIVAL_WORDS
from pipelines.language.letters import by_own_script, dominant_script, in_script, letters_by_script
from pipelines.language.narration import without_names, without_quotations

# Letters looked at. More do not change the answer on news texts, and cost 1.5 microseconds a byte.
_PIECES: Final = 6
_PIECE_LENGTH: Final = 150

_FEWEST_WORDS: Final = 3
_FEWEST_LETTERS: Final = 12
_DOMINANT: Final = 0.6  # share of a script's letters below which a text counts as mixed

# On sentences cut to 1–15 words of 60 languages: right in 95 of 100 at 0.65 and above; below it in 75, and in 90 where
# langdetect agrees.
_SURE: Final = 0.65
_AGREED: Final = 0.35
# Texts of five sentences in Tswana, Tsonga and Māori have 0.11 to 0.4 of their own, those of 72 other languages at most
# 0.1, and hardly any of them more than 0.07.
_FUNCTION_WORDS_SHARE: Final = 0.11
_USUAL_FUNCTION_WORDS_SHARE: Final = 0.2
_FEWEST_FUNCTION_WORDS: Final = 4

# Up to these many pieces a text is a headline or a brief.
_SHORT_PIECES: Final = 3
# Share of such a text, above which it has no names and quotations to speak of.
_MOST_NARRATION: Final = 0.95
# Weight of the narration's function words, and how far ahead of the next language.
_FEWEST_COMMON_WORDS: Final = 1.0
_AHEAD: Final = 2.0
_AHEAD_UNQUOTED: Final = 1.3
# How far ahead of the language of the whole text, where there is one.
_FAR_AHEAD: Final = 4.0
# What py3langid must give the same language where the whole text has none; rules out languages without such a table.
_LEAST_LIKELY: Final = 0.3
# A headline has so many words, one of them of headlines; py3langid must hold its language possible. On sentences cut to
# 1–15 words of 75 languages hardly any answer changes; of short texts full of names, a third gets one.
_MOST_NEWS_WORDS: Final = 8
_LEAST_LIKELY_NEWS: Final = 0.015

# One language to a detector's eye: their probabilities are added before languages are compared.
_KIN: Final = {"bs": "hr", "sr": "hr", "nn": "nb", "ms": "id", "sk": "cs"}

_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True)
class Language:
    """A BCP 47 code, `und` where unsure, and a confidence from 0 to 1."""

    code: str
    confidence: float


UNDETERMINED: Final = Language("und", 0.0)


def detect(text: str) -> Language:
    """The language of `text`.

    Chinese is `zh-Hans` or `zh-Hant` by its characters (`zh` where none tells), Norwegian `nb` or `nn`. A text of fewer
    than three words or twelve letters in a script of many languages, or one in several languages, is `und`, with the
    confidence that its likeliest language reached.

    Never raises; the same text gives the same answer in every process and thread.
    """
    require(text, str, name="text")
    pieces = _pieces(text)
    letters = letters_by_script(pieces)
    if not letters:
        return UNDETERMINED
    script, share = dominant_script(letters)
    if share < _DOMINANT:
        return Language("und", round(share, 4))
    if script == "Hani" or script in ONE_LANGUAGE:
        return Language(by_own_script(script, letters[script]), round(share, 4))
    return _by_words(pieces if len(letters) == 1 else [in_script(piece, script) for piece in pieces])


def _pieces(text: str) -> list[str]:
    """Up to `_PIECES` pieces from all over `text`, without addresses."""
    if len(text) <= _PIECES * _PIECE_LENGTH:
        whole = _plain(text)
        return _cut(whole, max(1, round(len(whole) / _PIECE_LENGTH)))
    step = len(text) // _PIECES
    # Twice the length first, since white space and addresses shrink it.
    stretches = (_plain(text[i * step : i * step + min(step, 2 * _PIECE_LENGTH)]) for i in range(_PIECES))
    return [stretch[stretch.find(" ", 0, 30) + 1 :][:_PIECE_LENGTH] for stretch in stretches]


def _plain(text: str) -> str:
    return " ".join(_ADDRESS.sub(" ", text).split())


def _cut(text: str, count: int) -> list[str]:
    """Cut `text` into `count` pieces of similar length, at spaces where possible."""
    pieces = []
    for left in range(count, 1, -1):
        middle = len(text) // left
        end = text.find(" ", middle, middle + 30)
        end = middle if end < 0 else end
        pieces.append(text[:end])
        text = text[end:].lstrip()
    return [*pieces, text]


def _by_words(pieces: list[str]) -> Language:
    """Detect a language by its words: rare ones first, then detectors."""
    words = [word.lower() for word in _WORD.findall(" ".join(pieces))]
    if len(words) < _FEWEST_WORDS or sum(map(len, words)) < _FEWEST_LETTERS:
        return UNDETERMINED
    if rare := _by_function_words(words):
        return rare
    found = _by_detectors(pieces)
    if len(pieces) <= _SHORT_PIECES:
        found = _by_narration(" ".join(pieces), found) or found
        if found.code == UNDETERMINED.code:
            found = _by_news_words(" ".join(pieces)) or found
    return Language(contrasted(found.code, words), found.confidence)


def _by_narration(text: str, whole: Language) -> Language | None:
    """The language of a short text by its function words, or None.

    Names and quotations are left out.

    Names are most of many a headline, and a quotation half of many a brief.

    Args:
        whole: the answer for the whole text, which stands where the narration has function words of it, too.
    """
    unquoted = without_quotations(text)
    narration = without_names(unquoted)
    words = [word.lower() for word in _WORD.findall(narration)]
    if len(narration) >= _MOST_NARRATION * len(text) or len(words) < _FEWEST_WORDS - 1:
        return None
    by_language = scores(words)
    ranked = sorted(by_language.items(), key=lambda pair: -pair[1])
    # Without names, a text in two languages is still in two.
    ahead = _AHEAD if unquoted == text else _AHEAD_UNQUOTED
    (code, best), (_, second) = (*ranked, ("", 0.0), ("", 0.0))[:2]
    if best < _FEWEST_COMMON_WORDS or best < ahead * second or best < _FAR_AHEAD * by_language.get(whole.code, 0.0):
        return None
    least = _LEAST_LIKELY if whole.code == UNDETERMINED.code else _SURE
    return Language(code, round(best / (best + second), 4)) if _likelihood(narration, code) >= least else None


def _by_news_words(text: str) -> Language | None:
    """The language of a headline or a list of names by its few other words, or None.

    "Results: Halden Rovers 2, Nordvik 1; Guimarães 3, Eskişehir 2"
    """
    words = [word.lower() for word in _WORD.findall(without_quotations(text))]
    ranked = sorted(scores(words, news=True).items(), key=lambda pair: -pair[1])
    (code, best), (_, second) = (*ranked, ("", 0.0), ("", 0.0))[:2]
    if len(words) > _MOST_NEWS_WORDS or best < _FEWEST_COMMON_WORDS or best < _AHEAD * second:
        return None
    if WITH_NEWS_WORDS[code].difference(COMMON_WORDS[code]).isdisjoint(words):
        return None
    is_possible = _likelihood(text, code) >= _LEAST_LIKELY_NEWS
    return Language(code, round(best / (best + second + 1), 4)) if is_possible else None


def _likelihood(text: str, code: str) -> float:
    """What py3langid gives a language and its kin."""
    likely = probabilities_of(text)
    return sum(probability for name, probability in likely.items() if _KIN.get(name, name) == _KIN.get(code, code))


def _by_detectors(pieces: list[str]) -> Language:
    """The language by py3langid, with langdetect's opinion where it is unsure."""
    probabilities = [probabilities_of(piece) for piece in pieces if piece]
    code, confidence = _best(_mean(probabilities))
    if len(probabilities) == 1:
        # One piece has no other to contradict it; its halves may.
        mixed = _differ([probabilities_of(half) for half in _cut(pieces[0], 2)])
        sure = confidence >= _SURE and not mixed
    else:
        mixed = _differ(probabilities)
        sure = confidence >= _SURE
    if not sure and not mixed and confidence >= _AGREED:
        other = second_opinion(" ".join(pieces))
        sure = other is not None and _KIN.get(other, other) == _KIN.get(code, code)
    return Language(code if sure else "und", round(confidence, 4))


def _mean(probabilities: list[dict[str, float]]) -> dict[str, float]:
    total = Counter[str]()
    for piece in probabilities:
        total.update(piece)
    return {code: probability / len(probabilities) for code, probability in total.items()}


def _best(probabilities: Mapping[str, float]) -> tuple[str, float]:
    """The likeliest language, and the probability of it and its kin."""
    families: dict[str, float] = {}
    for code, probability in probabilities.items():
        family = _KIN.get(code, code)
        families[family] = families.get(family, 0.0) + probability
    best = max(families, key=lambda family: families[family])
    members = [code for code in probabilities if _KIN.get(code, code) == best]
    return max(members, key=lambda code: probabilities[code]), min(families[best], 1.0)


def _differ(probabilities: list[dict[str, float]]) -> bool:
    """Whether two pieces surely are in languages that are no kin."""
    sure = {_KIN.get(code, code) for code, confidence in map(_best, probabilities) if confidence >= _SURE}
    return len(sure) > 1


def _by_function_words(words: list[str]) -> Language | None:
    """The language whose function words `words` are full of."""
    for code, function_words in FUNCTION_WORDS.items():
        share = sum((word in function_words) - (word in RIVAL_WORDS[code]) for word in words) / len(words)
        if share >= _FUNCTION_WORDS_SHARE and len(function_words.intersection(words)) >= _FEWEST_FUNCTION_WORDS:
            return Language(code, round(min(1.0, share / _USUAL_FUNCTION_WORDS_SHARE), 4))
    return None
