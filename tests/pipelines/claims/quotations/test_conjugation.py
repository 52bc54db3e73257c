import pytest

from pipelines.claims.quotations.conjugation import conjugate
from pipelines.claims.tables.quotations.languages import GRAMMARS

INFINITIVES = {"de": ("n",), "fr": ("er",), "es": ("ar", "er", "ir"), "ru": ("ть", "ться")}


@pytest.mark.parametrize(
    ("language", "verb", "finite", "participle"),
    [
        ("de", "berichten", "berichtete", "berichtet"),
        ("de", "rechnen", "rechnet", "gerechnet"),
        ("de", "warnen", "warnt", "gewarnt"),
        ("de", "äußern", "äußerte", "geäußert"),
        ("de", "kommentieren", "kommentierten", "kommentiert"),
        ("fr", "annoncer", "annonçait", "annoncé"),
        ("fr", "nuancer", "nuance", "nuancée"),
        ("fr", "espérer", "espère", "espérés"),
        ("fr", "rappeler", "rappelle", "rappelé"),
        ("fr", "marteler", "martèlent", "martelé"),
        ("fr", "interroger", "interrogea", "interrogé"),
        ("es", "afirmar", "afirmó", "afirmado"),
        ("es", "responder", "respondieron", "respondido"),
        ("ru", "сказать", "сказала", None),
        ("ru", "признаться", "признались", None),
    ],
)
def test_regular_verbs(language: str, verb: str, finite: str, participle: str | None) -> None:
    forms, participles = conjugate(verb, language)
    assert finite in forms
    assert participle is None or participle in participles


@pytest.mark.parametrize("language", GRAMMARS)
def test_what_a_table_calls_regular_is_an_infinitive(language: str) -> None:
    assert [verb for verb in GRAMMARS[language].regular if not verb.endswith(INFINITIVES[language])] == []
