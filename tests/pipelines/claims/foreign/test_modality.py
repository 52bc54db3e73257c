"""Hedges and negation in other languages."""

from __future__ import annotations

import pytest

from pipelines.claims.foreign.modality import find_hedges, is_negated
from pipelines.claims.tables.foreign.languages import WORDS


@pytest.mark.parametrize(
    ("language", "text", "hedges"),
    [
        ("fr", "le pont aurait peut-être cédé", ["aurait", "peut-être"]),
        ("fr", "le pont a cédé devant la mairie", []),
        ("es", "el presunto ladrón podría haber huido", ["presunto", "podría"]),
        ("it", "il ponte sarebbe forse crollato", ["sarebbe", "forse"]),
        ("pt", "o suposto ladrão teria fugido", ["suposto", "teria"]),
        ("nl", "de brug zou mogelijk zijn ingestort", ["zou", "mogelijk"]),
        ("de", "die Brücke sei angeblich wohl gesperrt", ["angeblich", "wohl"]),
        ("ru", "мост, возможно, якобы закрыт", ["возможно", "якобы"]),
        ("cs", "most je zřejmě zavřený a prý nový", ["zřejmě", "prý"]),
    ],
)
def test_hedges(language: str, text: str, hedges: list[str]) -> None:
    found = find_hedges(text, [(0, len(text))], WORDS[language])
    assert [text[start:end] for start, end in found] == hedges


@pytest.mark.parametrize(
    ("language", "text", "negated"),
    [
        ("fr", "que le pont n'est pas sûr", True),
        ("fr", "« Nous n'avons plus un seul lit »", True),
        ("fr", "Personne ne viendra", True),
        ("fr", "le pont qui n'est pas neuf est sûr", False),
        ("fr", "le pont n'est pas seulement vieux", False),
        ("fr", "le pont est sûr. Il n'est pas neuf.", False),
        ("es", "que el puente no es seguro", True),
        ("es", "no solo el puente es viejo", False),
        ("es", "el puente que nadie usa es seguro", False),
        ("it", "che il ponte non è sicuro", True),
        ("it", "«Nessuno ha visto nulla»", True),
        ("it", "il ponte è sicuro perché non è vecchio", False),
        ("pt", "que a ponte não é segura", True),
        ("pt", "a ponte é segura", False),
        ("nl", "dat de brug niet veilig is", True),
        ("nl", "niet alleen de brug is oud", False),
        ("de", "dass die Brücke nicht sicher sei", True),
        ("de", "„Wir haben keinen Platz mehr“", True),
        ("de", "nicht nur die Brücke sei alt", False),
        ("de", "es sei eine Frage der Zeit, bis niemand mehr fahre", False),
        ("de", "es gebe einen Plan, der nicht teuer sei", False),
        ("de", "die Brücke, auf der niemand fahre, sei nicht sicher", True),
        ("de", "die Brücke sei sicher, weil niemand darauf fahre", False),
        ("ru", "что мост не закрыт", True),
        ("ru", "не только мост закрыт", False),
        ("ru", "мост закрыт, если нет денег", False),
        ("cs", "že most není bezpečný", True),
        ("cs", "„Nevěděli jsme o tom“", True),
        ("cs", "nemocnice otevře v neděli", False),
        ("cs", "nejen most je starý", False),
    ],
)
def test_negation(language: str, text: str, negated: bool) -> None:
    assert is_negated(text, (0, len(text)), WORDS[language]) is negated
