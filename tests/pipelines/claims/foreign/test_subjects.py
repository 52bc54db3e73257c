"""Sources that a sentence leaves out, or that the network takes other words for."""

from __future__ import annotations

import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.foreign.subjects import with_subjects
from pipelines.claims.quotemarks import quoted
from pipelines.claims.sentences import sentences

CASES = [
    # Joined to the verb.
    ("fr", "[Q1 « Il pleut »], [C1 a-t-il dit] devant [S1 cent élus].", "il"),
    ("fr", "[Q1 « Il pleut »], a-t-il [C1 dit] [S1 lors d'une réunion].", "il"),
    ("fr", "[Q1 « Il pleut »], a-t-elle [C1 regretté] [S1 mercredi].", "elle"),
    ("fr", "[Q1 « Il pleut »], [C1 prévient-]elle.", "elle"),
    ("fr", "[Q1 Il pleut], [C1 assure-t-on] à [S1 la mairie].", "on"),
    ("fr", "[Q1 « Il pleut »], [C1 a dit] [S1 le maire].", "le maire"),
    # A pronoun, and no more.
    ("de", "[Q1 Es regne], [C1 teilte] [S1 er lediglich mit].", "er"),
    ("nl", "[S1 hij tegen de BBC] [C1 zei], [Q1 dat het regent].", "hij"),
    # When, where and to whom.
    ("de", "[Q1 Es regne], [C1 hieß es] [S1 am Montag].", ""),
    ("es", "[Q1 «Llueve»], [C1 zanjó] [S1 en los pasillos del Congreso].", ""),
    ("es", "[Q1 «Llueve»], [C1 dijo] [S1 a la salida Ana Olmedo, la alcaldesa].", "Ana Olmedo, la alcaldesa"),
    ("es", "[Q1 «Llueve»], [C1 dijo] [S1 a la alcaldesa Ana Olmedo].", ""),
    ("ru", "[Q1 «Идёт дождь»], [C1 сообщила] [S1 журналистам капитан Ana Olmedo].", "Ana Olmedo"),
    ("ru", "[Q1 «Идёт дождь»], [C1 сообщил] [S1 Седов журналистам].", "Седов"),
    ("ru", "[Q1 Идёт дождь], [C1 передаёт] [S1 «Норд» со ссылкой на мэрию].", "«Норд»"),
    ("ru", "[Q1 Идёт дождь], [C1 сказала] [S1 Седова в беседе с «Нордом»].", "Седова"),
    ("cs", "[Q1 Prší], [C1 řekl] [S1 starosta novinářům].", "starosta"),
    # The network took what is told for who tells it.
    ("de", "[Q1 Ana Olmedo] [C1 berichtete] von [S1 „Hitze wie im Ofen“].", "Ana Olmedo"),
    # Elided: who spoke last.
    ("es", "[S1 Olmedo] [C1 negó] [Q1 que llueva]. [Q2 «No hay nada»], [C2 zanjó] [S2 en los pasillos].", "Olmedo"),
    (
        "es",
        "[S1 Fuentes del ministerio] [C1 admiten] [Q1 que llueve]. [Q2 «No hay nada»], [C2 insisten].",
        "Fuentes del ministerio",
    ),
    ("es", "[S1 Olmedo] [C1 negó] [Q1 que llueva]. [Q2 «No hay nada»], [C2 insisten].", ""),
    ("es", "[S1 Olmedo] [C1 negó] [Q1 que llueva]. Se [C2 espera] [Q2 que llueva].", ""),
    ("it", "[S1 Una nota] [C1 dice] [Q1 che piove]. [C2 Ha aggiunto] [Q2 che nevica].", ""),
    ("it", "[S1 Serra] [C1 dice] [Q1 che piove]. Poi [C2 ha aggiunto] [Q2 che nevica].", "Serra"),
    ("pt", "[S1 A associação] [C1 afirma] [Q1 que chove] e [C2 pede] [Q2 um estudo].", "A associação"),
    ("cs", "[S1 Vítek] [C1 odmítá] [Q1 vinu]. [Q2 „Nikdy jsem neřekl,“] [C2 prohlásil] [S2 před soudem].", "Vítek"),
    ("it", "[S1 Serra] [C1 dice] [Q1 che piove]. Uno. Due. Tre. Quattro. [C2 Ha aggiunto] [Q2 che nevica].", ""),
    ("es", "[S1 Olmedo] [C1 negó] [Q1 que llueva]. Ana calló. [Q2 «No hay nada»], [C2 zanjó].", ""),
    ("es", "[Q1 «Llueve»], [C1 dijo] [S1 Ana]. [Q2 «No hay nada»], [C2 zanjó].", "Ana"),
    ("es", "[S1 Olmedo] [C1 negó] [Q1 que Ana venga]. [Q2 «No hay nada»], [C2 zanjó].", "Olmedo"),
    (
        "pt",
        "[S1 Olmedo] [C1 negou] [Q1 que chova]. Falou da filha da Ana. [Q2 «Não há nada»], [C2 concluiu].",
        "Olmedo",
    ),
    # An adverb between marks, and a gerund.
    ("es", "[S1 Olmedo] [C1 negó] [Q1 que llueva]. [S2 Asimismo], [C2 avisó] [Q2 que nieva].", "Olmedo"),
    ("es", "[S1 Olmedo] [C1 negó] [Q1 que llueva]. [Q2 «No hay nada»], [C2 zanjó] [S2 quitando hierro].", "Olmedo"),
    ("es", "[Q1 «No hay nada»], [C1 zanjó] [S1 Fernando Olmedo].", "Fernando Olmedo"),
    # A day, or the article alone.
    ("de", "[Q1 Es regne], [C1 sagte] [S1 ein Sprecher am Montag].", "ein Sprecher"),
    ("es", "[S1 La] oposición local [C1 dijo] [Q1 que llueve].", "La oposición"),
    # In a sentence behind the verb.
    ("es", "[S1 Olmedo] [C1 negó] [Q1 que llueva]. [C2 Dijo] [Q2 que nieva]. Vino [S2 un juez].", "Olmedo"),
    # Not where a verb needs a subject.
    ("de", "[S1 Kern] [C1 sagt], [Q1 es regne]. [C2 Gesagt] wird, [Q2 es schneie].", ""),
]


@pytest.mark.parametrize(("language", "marked", "source"), CASES)
def test_the_last_attribution_has_its_source(language: str, marked: str, source: str) -> None:
    text, attributions = parse(marked)
    persons = [text.index("Ana")] if "Ana" in text else []
    found = with_subjects(
        text, attributions, persons, sentences=sentences(text), quotations=quoted(text), language=language
    )
    assert " … ".join(text[start:end] for start, end in found[-1].source) == source
