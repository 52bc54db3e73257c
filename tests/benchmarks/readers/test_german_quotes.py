"""German articles with quotations of five kinds."""

from __future__ import annotations

from typing import Any

from benchmarks.readers.german_quotes import document

TEXT = "Kern sagte, der Deich sei „marode“. Er müsse weg. Weber lobte das."


def _role(*texts: str) -> dict[str, Any]:
    return {"spans": [{"charBegin": TEXT.index(text), "charEnd": TEXT.index(text) + len(text)} for text in texts]}


def _annotation(kind: str, speaker: str, cue: str, quote: str, *, nested: bool = False) -> dict[str, Any]:
    return {
        "type": kind,
        "speaker": _role(speaker),
        "cue": _role(cue) if cue else _role(),
        "quote": _role(quote),
        "isNested": nested,
    }


def test_attributions_with_cues_count_once() -> None:
    found = document(
        TEXT,
        [
            _annotation("Indirect", "Kern", "sagte", "der Deich sei „marode“"),
            _annotation("Direct", "Kern", "sagte", "„marode“", nested=True),
            _annotation("IndirectFreeIndirect", "Kern", "", "Er müsse weg."),
            _annotation("Reported", "Weber", "", "Weber lobte das."),
        ],
    )
    assert [TEXT[slice(*one.content[0])] for one in found.attributions] == ["der Deich sei „marode“"]
    assert [TEXT[slice(*span)] for span in found.without_cue] == ["Er müsse weg.", "Weber lobte das."]


def test_a_nested_attribution_with_a_cue_of_its_own_counts() -> None:
    found = document(
        TEXT,
        [
            _annotation("Indirect", "Kern", "sagte", "der Deich sei „marode“"),
            _annotation("Direct", "Weber", "lobte", "„marode“", nested=True),
        ],
    )
    assert len(found.attributions) == 2
