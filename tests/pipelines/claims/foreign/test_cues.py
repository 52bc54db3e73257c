"""Dictionary forms and stances of cues in other languages."""

from __future__ import annotations

import pytest

from pipelines.claims.foreign.cues import is_reporting_verb, lemma_of, stance_of
from pipelines.claims.tables.foreign.languages import WORDS


@pytest.mark.parametrize(
    ("language", "cue", "lemma"),
    [
        ("fr", "a déclaré", "déclarer"),
        ("fr", "a-t-il répété", "répéter"),
        ("fr", "a laissé entendre", "entendre"),
        ("fr", "Selon", "selon"),
        ("fr", "D'après", "d'après"),
        ("es", "dijo", "decir"),
        ("es", "ha explicado", "explicar"),
        ("es", "advirtió", "advertir"),
        ("it", "ha aggiunto", "aggiungere"),
        ("it", "Secondo", "secondo"),
        ("pt", "disse", "dizer"),
        ("pt", "reconheceu", "reconhecer"),
        ("nl", "schreef", "schrijven"),
        ("nl", "heeft verklaard", "verklaren"),
        ("nl", "Volgens", "volgens"),
        ("ru", "заявила", "заявить"),
        ("ru", "По словам", "по словам"),
        ("de", "teilte mit", "mitteilen"),
        ("de", "bestritt", "bestreiten"),
        ("de", "hat erklärt", "erklären"),
        ("cs", "uvedla", "uvést"),
        ("cs", "nepotvrdil", "potvrdit"),
        ("cs", "Podle", "podle"),
    ],
)
def test_lemmas(language: str, cue: str, lemma: str) -> None:
    assert lemma_of(cue, language) == lemma


@pytest.mark.parametrize(
    ("language", "text", "cue", "stance"),
    [
        ("fr", "Le maire affirme que tout va bien.", "affirme", "asserts"),
        ("fr", "L'usine a démenti toute fuite.", "a démenti", "denies"),
        ("fr", "L'usine n'a pas démenti la fuite.", "n'a pas démenti", "asserts"),
        ("fr", "Le parquet n'a pas confirmé l'enquête.", "n'a pas confirmé", "doubts"),
        ("fr", "Le parquet refuse de confirmer l'enquête.", "confirmer", "doubts"),
        ("fr", "Elle n'en doute pas : tout ira bien.", "n'en doute pas", "asserts"),
        ("fr", "« Qui va payer ? », demande-t-elle.", "demande", "asks"),
        ("fr", "Il demande la fermeture du site.", "demande", "asserts"),
        ("es", "La empresa negó los hechos.", "negó", "denies"),
        ("es", "La empresa no confirmó los hechos.", "confirmó", "doubts"),
        ("es", "El sindicato confirmó los hechos.", "confirmó", "asserts"),
        ("es", "La oposición preguntó si habrá elecciones.", "preguntó", "asks"),
        ("it", "Il sindaco ha smentito la notizia.", "ha smentito", "denies"),
        ("it", "La procura non ha confermato la notizia.", "non ha confermato", "doubts"),
        ("pt", "O clube desmentiu a venda.", "desmentiu", "denies"),
        ("pt", "O clube não confirmou a venda.", "confirmou", "doubts"),
        ("nl", "Het bedrijf ontkent het lek.", "ontkent", "denies"),
        ("nl", "De politie wil niet bevestigen dat er een lek is.", "wil niet bevestigen", "doubts"),
        ("ru", "Завод опроверг утечку.", "опроверг", "denies"),
        ("ru", "Полиция не подтвердила утечку.", "подтвердила", "doubts"),
        ("de", "Die Firma bestreitet, dass es leckt.", "bestreitet", "denies"),
        ("de", "Die Polizei hat nicht bestätigt, dass es leckt.", "bestätigt", "doubts"),
        ("cs", "Firma popřela únik.", "popřela", "denies"),
        ("cs", "Policie nepotvrdila únik.", "nepotvrdila", "doubts"),
        ("cs", "Firma nepopřela únik.", "nepopřela", "asserts"),
    ],
)
def test_stances(language: str, text: str, cue: str, stance: str) -> None:
    start = text.index(cue)
    content = text[start + len(cue) :].strip(" .") or text[:start]
    content = text[:start].strip(" ,") if text.startswith("«") else content
    assert stance_of(text, (start, start + len(cue)), content, language) == stance


@pytest.mark.parametrize("language", WORDS)
def test_verbs_with_a_stance_are_verbs_of_the_table(language: str) -> None:
    words = WORDS[language]
    verbs = {entry.partition(":")[0].replace("_", " ") for entry in words.cues.split()}
    assert words.denies | words.doubts | words.asks <= verbs
    assert words.denies


@pytest.mark.parametrize(
    ("language", "verbs", "others"),
    [
        ("de", "sagte gesagt gewarnt meinte gestand widersprochen", "gehört teilweise angeblich wunderbar gegeben"),
        ("es", "dijo dice diciendo dirá afirmaron contó describió", "director diciembre contrato decidió negocio"),
        ("fr", "dit déclaré rappelle soutiennent reconnaît niait", "niveau notre distance digestif pesticides"),
        ("it", "disse detto ritengono chiediamo spiegando", "direttore dicembre tempo negozio negli"),
        ("pt", "disse dirá temem pediu contou", "diretor tempo contrato negócio juros"),
        ("nl", "zei gezegd gewaarschuwd blijkt meldde", "verklaring aankondiging vroeger raadslid"),
        ("ru", "сказал заявила считают боится просит", "просто больше надежда богаче"),
        ("cs", "řekl uvedla tvrdí oznámil", "dodatečné žádosti doplňky"),
    ],
)
def test_reporting_verbs_are_told_from_words_that_begin_alike(language: str, verbs: str, others: str) -> None:
    found = {word for word in f"{verbs} {others}".split() if is_reporting_verb(word, language)}
    assert found == set(verbs.split())
