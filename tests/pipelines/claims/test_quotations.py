import pytest

from pipelines.claims.quotations import find_quotations, quotes

# language, text, [(fragments, source, name, lemma)]
CASES = [
    ("de", "„Die Brücke ist sicher“, sagte Max Kern am Montag.", [("„Die Brücke ist sicher“", "Max Kern", "Max Kern", "sagen")]),
    ("de", "„Die Brücke ist sicher“, sagte der Minister Max Kern.", [("„Die Brücke ist sicher“", "der Minister Max Kern", "Max Kern", "sagen")]),
    ("de", "„Die neue Brücke“, sagte Kern, „ist nicht sicher genug.“", [("„Die neue Brücke“ „ist nicht sicher genug.“", "Kern", "Kern", "sagen")]),
    ("de", "Max Kern sagte: „Die Brücke ist sicher.“", [("„Die Brücke ist sicher.“", "Max Kern", "Max Kern", "sagen")]),
    ("de", "»Wir haben nichts gesehen«, erklärte Eva von Halm.", [("»Wir haben nichts gesehen«", "Eva von Halm", "Eva von Halm", "erklären")]),
    ("de", "„Das Wasser steigt weiter“, warnte sie.", [("„Das Wasser steigt weiter“", "sie", None, "warnen")]),
    ("de", "„Das Wasser steigt weiter“, so Eva Halm.", [("„Das Wasser steigt weiter“", "Eva Halm", "Eva Halm", "so")]),
    ("de", "Der Film „Das lange kalte Wasser“ läuft am Montag.", []),
    ("de", "Er nannte die Brücke „nicht ganz sicher“ und ging.", []),
    ("de", "„Sicher“, sagte Kern.", []),
    ("de", "Die Polizei sagte, die Brücke sei sicher.", []),
    ("de", "„Wer zahlt das alles?“, fragte Eva Halm.", [("„Wer zahlt das alles?“", "Eva Halm", "Eva Halm", "fragen")]),
    ("fr", "«La route est encore fermée», a déclaré Anne Morel.", [("«La route est encore fermée»", "Anne Morel", "Anne Morel", "déclarer")]),
    ("fr", "« La route est encore fermée », a déclaré Anne Morel lundi.", [("« La route est encore fermée »", "Anne Morel", "Anne Morel", "déclarer")]),
    ("fr", "« La route est encore fermée », dit-il.", [("« La route est encore fermée »", "il", None, "dire")]),
    ("fr", "« La route est encore fermée », affirme-t-elle.", [("« La route est encore fermée »", "elle", None, "affirmer")]),
    ("fr", "« La route », explique le maire Paul Roche, « reste encore fermée. »", [("« La route » « reste encore fermée. »", "le maire Paul Roche", "Paul Roche", "expliquer")]),
    ("fr", "Anne Morel a déclaré : « La route est fermée. »", [("« La route est fermée. »", "Anne Morel", "Anne Morel", "déclarer")]),
    ("fr", "« Il faut attendre encore », selon Anne Morel.", [("« Il faut attendre encore »", "Anne Morel", "Anne Morel", "selon")]),
    ("fr", "Le film « La longue route grise » sort lundi.", []),
    ("fr", "Il parle d’une route « presque fermée » au nord.", []),
    ("fr", "Anne Morel dit que la route est fermée.", []),
    ("fr", "« Qui va payer tout cela ? », demande Anne Morel.", [("« Qui va payer tout cela ? »", "Anne Morel", "Anne Morel", "demander")]),
    ("es", "«El puente sigue cerrado», dijo Ana Ruiz.", [("«El puente sigue cerrado»", "Ana Ruiz", "Ana Ruiz", "decir")]),
    ("es", "“El puente sigue cerrado”, afirmó el alcalde Luis Vega.", [("“El puente sigue cerrado”", "el alcalde Luis Vega", "Luis Vega", "afirmar")]),
    ("es", "\"El puente sigue cerrado\", aseguró ella.", [("\"El puente sigue cerrado\"", "ella", None, "asegurar")]),
    ("es", "“El puente viejo”, explicó Ruiz, “sigue cerrado por ahora”.", [("“El puente viejo” “sigue cerrado por ahora”", "Ruiz", "Ruiz", "explicar")]),
    ("es", "Ana Ruiz dijo: “El puente sigue cerrado”.", [("“El puente sigue cerrado”", "Ana Ruiz", "Ana Ruiz", "decir")]),
    ("es", "“No hay agua limpia”, según Ana Ruiz.", [("“No hay agua limpia”", "Ana Ruiz", "Ana Ruiz", "según")]),
    ("es", "La novela “El puente más largo” gustó mucho.", []),
    ("es", "Dijo que el puente estaba “casi del todo” cerrado.", []),
    ("es", "“¿Quién va a pagar?”, preguntó Luis Vega.", [("“¿Quién va a pagar?”", "Luis Vega", "Luis Vega", "preguntar")]),
    ("es", "“Todo está bien aquí”, señaló la ministra Eva Sanz.", [("“Todo está bien aquí”", "la ministra Eva Sanz", "Eva Sanz", "señalar")]),
    ("ru", "«Мост пока закрыт», — сказал Иван Орлов.", [("«Мост пока закрыт»", "Иван Орлов", "Иван Орлов", "сказать")]),
    ("ru", "«Мост пока закрыт», — заявила министр Анна Котова.", [("«Мост пока закрыт»", "министр Анна Котова", "Анна Котова", "заявить")]),
    ("ru", "«Старый мост, — отметил Орлов, — закрыт».", []),
    ("ru", "Иван Орлов сказал: «Мост пока закрыт».", [("«Мост пока закрыт»", "Иван Орлов", "Иван Орлов", "сказать")]),
    ("ru", "«Мост пока закрыт», — добавил он.", [("«Мост пока закрыт»", "он", None, "добавить")]),
    ("ru", "Роман «Мост через реку» вышел в мае.", []),
    ("ru", "Газета «Новости нашего края» писала об этом.", []),
    ("ru", "«Вода быстро растёт», — сообщил Иван Орлов.", [("«Вода быстро растёт»", "Иван Орлов", "Иван Орлов", "сообщить")]),
    ("ru", "Орлов сказал, что мост закрыт.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_quotations(language: str, text: str, expected: list[tuple[str, str, str | None, str]]) -> None:
    found = find_quotations(text, language=language)
    assert [
        (
            claim.text,
            claim.source and claim.source.text,
            claim.source and claim.source.name,
            claim.cue and claim.cue.lemma,
        )
        for claim in found
    ] == expected
    for claim in found:
        assert all(text[piece.start : piece.end] == piece.text for piece in claim.fragments)
        assert claim.kind == "quotation"


@pytest.mark.parametrize(
    ("language", "known"), [("de", True), ("fr-CA", True), ("es", True), ("ru", True), ("ja", False)]
)
def test_languages(language: str, known: bool) -> None:
    assert quotes(language) is known
