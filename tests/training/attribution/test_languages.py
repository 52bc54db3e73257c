"""Attributions made from patterns in other languages."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from training.attribution.language_patterns import FRAMES, PATTERNS
from training.attribution.languages import foreign_document, plain_sentences

SENTENCES = ["Die Brücke wurde im Jahr 1911 nach langem Streit gebaut.", "Im Tal liegen heute noch drei alte Mühlen."]


@pytest.mark.parametrize("language", PATTERNS)
def test_every_pattern_can_be_filled(language: str) -> None:
    generator = random.Random(0)
    cues = set()
    for _ in range(300):
        made = foreign_document(language, SENTENCES, generator)
        for one in made.attributions:
            assert one.content
            cues.add(" ".join(made.text[slice(*span)] for span in one.cue).lower())
            for start, end in (*one.source, *one.cue, *one.content):
                assert made.text[start:end].strip() == made.text[start:end] != ""
        assert not set("{}<>|") & set(made.text)
    assert len(cues) > len(FRAMES[language]["said"]) / 2


def test_sentences_with_verbs_of_saying_or_marks_are_left_out(tmp_path: Path) -> None:
    folder = tmp_path / "languages" / "sentences"
    folder.mkdir(parents=True)
    kept = "Die Brücke wurde im Jahr 1911 nach langem Streit gebaut."
    lines = [
        kept,
        "Der Müller sagte, die Brücke sei im Jahr 1911 gebaut worden.",
        "Laut Chronik wurde die Brücke im Jahr 1911 gebaut.",
        "Die „alte Brücke“ wurde im Jahr 1911 nach Streit gebaut.",
        "Zu kurz.",
    ]
    (folder / "de.txt").write_text("\n".join(lines), encoding="utf-8")
    assert plain_sentences(tmp_path, "de") == [kept]
