"""Claims in other languages than English, by the network that ships."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from pipelines.claims import multilingual
from pipelines.claims.attribution import find_attributions
from pipelines.claims.extract import extract_claims, model_name, supports
from tests.conftest import ROOT

PUBLISHED = date(2024, 3, 15)

CASES = [
    ("fr", "Le maire de Sorgues a reconnu jeudi que la digue était vieille.", "Le maire de Sorgues", "reconnaître", "la digue était vieille"),
    ("fr", "« Nous n'avons plus de place », a déclaré Claire Mabille.", "Claire Mabille", "déclarer", "« Nous n'avons plus de place »"),
    ("fr", "Selon la préfecture, trois villages ont été évacués.", "la préfecture", "selon", "trois villages ont été évacués"),
    ("es", "La ministra dijo que el puente estará listo en mayo.", "La ministra", "decir", "el puente estará listo en mayo"),
    ("es", "Según la policía, dos hombres fueron detenidos.", "la policía", "según", "dos hombres fueron detenidos"),
    ("it", "Il sindaco ha annunciato che la scuola riaprirà a settembre.", "Il sindaco", "annunciare", "la scuola riaprirà a settembre"),
    ("it", "«Non abbiamo più posto», ha detto Anna Ferri.", "Anna Ferri", "dire", "«Non abbiamo più posto»"),
    ("pt", "O governo afirmou que a estrada será reaberta na segunda-feira.", "O governo", "afirmar", "a estrada será reaberta na segunda-feira"),
    ("pt", "Segundo os bombeiros, o incêndio está controlado.", "os bombeiros", "segundo", "o incêndio está controlado"),
    ("nl", "De minister zei dat de brug niet veilig is.", "De minister", "zeggen", "de brug niet veilig is"),
    ("nl", "Volgens de politie zijn twee mannen aangehouden.", "de politie", "volgens", "zijn twee mannen aangehouden"),
    ("ru", "Министр сообщил, что мост откроют в мае.", "Министр", "сообщить", "мост откроют в мае"),
    ("ru", "По словам очевидцев, пожар начался ночью.", "очевидцев", "по словам", "пожар начался ночью"),
    ("de", "Der Minister sagte, die Brücke sei nicht sicher.", "Der Minister", "sagen", "die Brücke sei nicht sicher"),
    ("de", "Die Polizei teilte mit, dass niemand verletzt worden sei.", "Die Polizei", "mitteilen", "niemand verletzt worden sei"),
    ("de", "Laut Polizei brach das Feuer im Keller aus.", "Polizei", "laut", "brach das Feuer im Keller aus"),
    ("de", "„Wir haben keinen Platz mehr“, sagte Anna Weber.", "Anna Weber", "sagen", "„Wir haben keinen Platz mehr“"),
    ("cs", "Ministr řekl, že most bude otevřen v květnu.", "Ministr", "říci", "most bude otevřen v květnu"),
    ("cs", "Podle policie byli zadrženi dva muži.", "policie", "podle", "byli zadrženi dva muži"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "source", "lemma", "content"), CASES)
def test_sentences(language: str, text: str, source: str, lemma: str, content: str) -> None:
    (claim,) = extract_claims(text, language=language, published=PUBLISHED)
    assert claim.source
    assert claim.cue
    assert (claim.source.text, claim.cue.lemma, claim.text) == (source, lemma, content)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La nouvelle ligne de tramway compte neuf stations."),
        ("es", "El tren nocturno circulará de nuevo desde abril."),
        ("it", "La biblioteca sarà aperta la domenica."),
        ("pt", "O festival recebeu quarenta mil espectadores."),
        ("nl", "De bibliotheek is in de zomer gesloten."),
        ("ru", "Новая библиотека открыта по воскресеньям."),
        ("de", "Die Stadt sieht eine große Gefahr für die Brücke."),
        ("cs", "Knihovna je v létě zavřená."),
        ("fr", ""),
    ],
)
def test_nothing_is_attributed_where_nobody_speaks(language: str, text: str) -> None:
    assert extract_claims(text, language=language) == []


@pytest.mark.parametrize(
    ("language", "supported"),
    [("fr", True), ("fr-CA", True), ("pt-BR", True), ("en", True), ("de-AT", True), ("ja", False), ("und", False)],
)
def test_supported_languages(language: str, supported: bool) -> None:
    assert supports(language) is supported


def test_the_model_is_named_by_language() -> None:
    assert model_name("en").startswith("en_attribution-")
    assert model_name("it").startswith("xx_attribution-")


def test_a_direct_quotation_that_the_network_misses_comes_from_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "« La route est encore fermée », a déclaré Anne Morel."
    empty = multilingual.Reading([])
    monkeypatch.setattr(multilingual, "read_with", lambda *_: empty)
    (found,) = find_attributions(text, language="fr")
    assert [text[slice(*span)] for span in found.content] == ["« La route est encore fermée »"]


def test_a_run_in_english_does_not_load_the_network() -> None:
    program = (
        "from pipelines.claims.extract import extract_claims\n"
        "from pipelines.claims.model import loading\n"
        "extract_claims('It is open, she said.')\n"
        "extract_claims('Es ist offen.', language='ja')\n"
        "assert loading._load.cache_info().currsize == 1\n"
        "extract_claims('Il pleut, a dit le maire.', language='fr')\n"
        "assert loading._load.cache_info().currsize == 2\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
