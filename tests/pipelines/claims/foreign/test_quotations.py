"""Direct quotations in other languages: by the rules, and by all that ships."""

from __future__ import annotations

import time

import pytest

from pipelines.claims.attribution import find_attributions
from pipelines.claims.foreign.quotations import find_quotations
from pipelines.claims.model.reader import Entity
from pipelines.claims.quotemarks import quoted
from pipelines.claims.sentences import sentences
from pipelines.core.spans import Spans
from tests.pipelines.claims.foreign.quotation_cases import french, german, russian, spanish

# Language, text, name, what is found: content and source.
CASES = [
    ("de", "„Die Brücke ist sicher“, sagte der Minister Max Kern am Montag.", "Max Kern", [("„Die Brücke ist sicher“", "der Minister Max Kern")]),
    ("de", "„Die Brücke ist zu“, sagte er. „Das bleibt so.“ Er ging.", "", [("„Die Brücke ist zu“ „Das bleibt so.“", "er")]),
    ("de", "„Die Brücke“, sagte Kern, „ist noch sicher.“", "", []),
    ("de", "Am Montag sagte Max Kern: „Die Brücke ist sicher.“", "Max Kern", [("„Die Brücke ist sicher.“", "Max Kern")]),
    ("de", "Der Film „Die Nacht am Fluss“ lief gerade an.", "", []),
    ("fr", "« Le pont est fermé », résume Paul Roche. « Il le restera. »", "Paul Roche", [("« Le pont est fermé » « Il le restera. »", "Paul Roche")]),
    ("fr", "« Nous n'avons plus de place », a déclaré la mairie.", "", [("« Nous n'avons plus de place »", "la mairie")]),
    ("fr", "« Nous n'avons plus de place », a déclaré le maire lundi à Lyon.", "", [("« Nous n'avons plus de place »", "le maire")]),
    ("nl", "“We hebben geen plaats meer”, zei de minister in de Kamer.", "", [("“We hebben geen plaats meer”", "de minister")]),
    ("es", "«No es verdad —replicó el alcalde—, pero lo estudiaremos».", "", [("«No es verdad pero lo estudiaremos»", "el alcalde")]),
    ("es", "«Es falso todo lo dicho», dijo a Radio Centro la diputada Ana Serra.", "Radio Centro", [("«Es falso todo lo dicho»", "")]),
    ("es", "«Es falso todo lo dicho», dijo a Radio Centro la diputada Ana Serra.", "Ana Serra", [("«Es falso todo lo dicho»", "la diputada Ana Serra")]),
    ("es", 'Llueve \", dijo Ana Serra, alcaldesa de Lugo. Nadie supo por qué \" hoy.', "Ana Serra", []),
    ("it", "«Non abbiamo più posto», ha detto Anna Ferri.", "Anna Ferri", [("«Non abbiamo più posto»", "Anna Ferri")]),
    ("pt", "“Não temos mais espaço”, disse ela.", "", [("“Não temos mais espaço”", "ela")]),
    ("nl", "“We hebben geen plaats meer”, zei Anna Visser.", "Anna Visser", [("“We hebben geen plaats meer”", "Anna Visser")]),
    ("ru", "«Старый мост, — отметил Орлов, — закрыт».", "Орлов", [("«Старый мост закрыт»", "Орлов")]),
    ("ru", "«Мы идём домой», — сказал он. «Дома тепло» — дорогой роман.", "", [("«Мы идём домой»", "он")]),
    ("es", "Eva Ruiz lo tiene claro: «El puente está cerrado».", "Eva Ruiz", [("«El puente está cerrado»", "Eva Ruiz")]),
    ("nl", "Eva Bos, de burgemeester: “De brug is dicht.”", "Eva Bos", [("“De brug is dicht.”", "Eva Bos, de burgemeester")]),
    ("es", "Eva Ruiz, la alcaldesa, lo ve así: «El puente está cerrado».", "Eva Ruiz", [("«El puente está cerrado»", "Eva Ruiz, la alcaldesa")]),
    ("de", "An den Minister Max Kern kam ein Brief: „Die Brücke ist zu.“", "Max Kern", []),
    ("it", "«Il ponte resta chiuso», ripete il direttore Aldo Neri.", "Aldo Neri", [("«Il ponte resta chiuso»", "il direttore Aldo Neri")]),
    ("fr", "« Le pont est fermé », notre journal l'a lu.", "", []),
    ("cs", "„Most je zavřený celý rok,“ řekl dále.", "", []),
    # What interrupts a quotation, and no more.
    ("fr", "« Le pont, assure-t-il, reste fermé cet été. »", "", [("« Le pont , reste fermé cet été. »", "il")]),
    ("fr", "« Le pont, poursuit Eva Roche, reste fermé. »", "Eva Roche", [("« Le pont , reste fermé. »", "Eva Roche")]),
    ("fr", "« Le pont, je crois, reste fermé cet été. »", "", []),
    ("it", "«Il ponte - ha aggiunto -. Resta chiuso».", "", [("«Il ponte Resta chiuso»", "")]),
    ("it", "«Il ponte – dice Neri – resta chiuso», ripete Neri.", "Neri", [("«Il ponte resta chiuso»", "Neri")]),
    ("fr", "« Le pont reste fermé », s'inquiète une voisine.", "", [("« Le pont reste fermé »", "une voisine")]),
    # A second verb has its own quotation.
    ("es", "«Es falso todo», dijo en la radio, pero avisó que «no hay más plazas».", "", [("«Es falso todo»", "")]),
    # A quotation may end a clause.
    ("es", "El puente viejo está «cerrado del todo», dijo Eva Ruiz.", "Eva Ruiz", [("El puente viejo está «cerrado del todo»", "Eva Ruiz")]),
    ("es", "En las palabras «cerrado del todo», dijo Eva Ruiz.", "Eva Ruiz", [("«cerrado del todo»", "Eva Ruiz")]),
    ("cs", "„Most je zavřený celý rok,“ řekl starosta Jan Novák.", "Jan Novák", [("„Most je zavřený celý rok,“", "starosta Jan Novák")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name", "expected"), CASES)
def test_rules(language: str, text: str, name: str, expected: list[tuple[str, str]]) -> None:
    start = text.find(name)
    names = [Entity(start, start + len(name), "person")] if name else []
    found = find_quotations(text, quoted(text), sentences(text), names, language)
    assert [(words(text, one.content), words(text, one.source)) for one in found] == expected


# Sentences and paragraphs of our own with the share of their quotations that are found at least, with their sources.
SHIPPED = {"de": (german, 0.93), "fr": (french, 0.85), "es": (spanish, 0.89), "ru": (russian, 0.89)}


@pytest.mark.parametrize("language", SHIPPED)
def test_network_and_rules_find_most_quotations_with_their_speaker(language: str) -> None:
    module, least = SHIPPED[language]
    right = wanted = 0
    for text, expected in module.CASES + module.PARAGRAPHS:
        found = [
            (set(words(text, one.content).split()), set(words(text, one.source).split()))
            for one in find_attributions(text, language=language)
        ]
        for content, source in expected:
            wanted += 1
            said, speaker = set(content.split()), set(source.split())
            right += any(2 * len(said & one) >= len(said | one) and speaker & who for one, who in found)
    assert right >= least * wanted


def words(text: str, spans: Spans) -> str:
    return " ".join(text[start:end] for start, end in spans)


HOSTILE = {
    "opening marks": '«„“»" ',
    "quotations without speakers": "„Wir gehen heim“, « on part », ",
    "colons": "Kern sagte: „a b c“ ",
    "capitals behind a verb": "„Wir gehen jetzt heim“, sagte Anna Kern ",
    "dashes": "— a, — сказал — dijo -",
    "commas": "« dit, le maire, »",
    "speakers": "«Мы идём домой», — сказал мэр района города области. ",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_time_grows_with_a_hostile_text_and_no_faster(kind: str) -> None:
    # Ten times the text; a machine of any speed would take a hundred times the time if it grew with the square.
    small, large = (fastest(HOSTILE[kind] * (size // len(HOSTILE[kind]))) for size in (6_000, 60_000))
    assert large < 30 * small + 0.05


def fastest(text: str) -> float:
    marks, parts = quoted(text), sentences(text)
    times = []
    for _ in range(2):
        begin = time.process_time()
        find_quotations(text, marks, parts, [], "ru")
        times.append(time.process_time() - begin)
    return min(times)
