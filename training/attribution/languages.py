"""Texts with attributions in languages without annotated news.

Made from ``language_patterns``.
"""

from __future__ import annotations

import random
import re
from pathlib import Path

from training.attribution.compose import moved
from training.attribution.data import Annotated
from training.attribution.filled_patterns import filled
from training.attribution.language_patterns import FRAMES, PATTERNS

SENTENCES = Path("languages/sentences")

_CLOSERS = {"»": "«", "”": "”", '"': '"', "«": "»", "„": "“"}
_MARKS = re.compile('["“”„«»‚‘‹›<>{}|:\\[\\]]')


def plain_sentences(data: Path, language: str) -> list[str]:
    """Read the sentences of a language that seem to have no attribution.

    They have no quotation mark, and no verb of the table.
    """
    frames = FRAMES[language]
    verbs = [said for name in ("said", "added", "according") for said in frames.get(name, ())]
    stems = {word.lower()[:6] for said in verbs for word in said.split()}
    stems = {stem for stem in stems if len(stem) > 3} | {"sag", "dit", "zei", "laut", "sa", "sa,"}
    kept = []
    for line in (data / SENTENCES / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        text = line.strip()
        words = [word.strip(".,;!?").lower() for word in text.split()]
        if not 35 <= len(text) <= 220 or not text[0].isupper() or text[-1] not in ".!?" or _MARKS.search(text):
            continue
        if not any(word[:6] in stems or word in stems for word in words):
            kept.append(text)
    return kept


def foreign_document(language: str, sentences: list[str], generator: random.Random) -> Annotated:
    """Make a text of a few paragraphs or sentences.

    About half of them are attributions made from the patterns.
    """
    parts: list[Annotated] = []
    for _ in range(generator.randint(1, 4)):
        if generator.random() < 0.6:
            parts.append(_filled_pattern(language, sentences, generator))
        else:
            parts.append(Annotated(" ".join(generator.sample(sentences, generator.randint(1, 2))), []))
    joint = generator.choice(["\n\n", " "])
    text = ""
    golds = []
    for part in parts:
        text += joint if text else ""
        golds += [moved(gold, len(text)) for gold in part.attributions]
        text += part.text
    return Annotated(text, golds, surveyed=[(0, len(text))])


def _filled_pattern(language: str, sentences: list[str], generator: random.Random) -> Annotated:
    """A sentence of a random pattern, filled, with its attribution."""
    one, other = (text.rstrip(".?!") for text in generator.sample(sentences, 2))
    values = {name: generator.choice(words) for name, words in FRAMES[language].items()}
    if values.get("open") in _CLOSERS:
        values["close"] = _CLOSERS[values["open"]] if language not in {"pl", "cs"} else values["close"]
    for name in ("subjunctive", "listener"):
        values[name.capitalize()] = _raised(values.get(name, ""))
    values["Speaker"] = _raised(values["speaker"])
    values["outlet_in"] = _lowered_article(values["outlet"])
    values |= {"A": one, "B": other, "a": one if language == "de" else one[0].lower() + one[1:]}
    return filled(generator.choice(PATTERNS[language]).format_map(values))


def _raised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lowered_article(outlet: str) -> str:
    """`Le journal` -> `le journal`, but `Reuters` as it is."""
    return outlet[0].lower() + outlet[1:] if re.search(r"[ ’']", outlet) else outlet
