"""Names of pronouns and descriptions in other languages."""

from __future__ import annotations

import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.foreign.antecedents import persons_meant
from pipelines.claims.foreign.speakers import speakers_of
from pipelines.claims.quotemarks import quoted
from pipelines.claims.sentences import sentences
from pipelines.core.records import Entity

PRONOUNS = [
    ("de", "[S1 Anna Kern] [C1 sagte], [Q1 es regne]. [S2 Sie] [C2 ergänzte], [Q2 es werde kalt].", "Sie", "Anna Kern"),
    ("de", "Anna Kern kam spät an. „Es regnet“, [C1 sagte] [S1 sie]: [Q1 „Es wird kalt.“]", "sie", "Anna Kern"),
    ("de", "Max Kern und Jan Roth kamen an. [Q1 Es regne], [C1 sagte] [S1 er].", "er", None),
    ("de", "Anna Kern kam. Die Leute froren. [Q1 Es regne], [C1 sagten] [S1 sie].", "sie", None),
    ("de", "Anna Kern kam spät an. [Q1 Es regne], [C1 sagte] [S1 er].", "er", None),
    ("de", "Max Kern kam. [S1 Ein Zeuge] [C1 sagte], [Q1 es regne]. [S2 Er] [C2 ergänzte], [Q2 es werde kalt].", "Er", None),
    ("de", "Es regnet. [Q1 Max Kern habe gelogen], [C1 sagte] [S1 er].", "er", None),
    ("de", "[S1 Die Stadt] [C1 teilt mit], [Q1 es regne]. [Q2 „Max Kern war es“], [C2 sagte] [S2 er].", "er", None),
    ("fr", "[S1 Paul Roche] [C1 dit] [Q1 qu'il pleut]. [S2 Il] [C2 ajoute] [Q2 qu'il part].", "Il", "Paul Roche"),
    ("es", "Rosa Vidal llegó. [S1 Ella] [C1 dijo] [Q1 que llueve].", "Ella", "Rosa Vidal"),
    ("it", "Andrea Rossi arriva. [C1 Secondo] [S1 lui], [Q1 piove].", "lui", "Andrea Rossi"),
    ("pt", "Rui Melo chegou. [S1 Ele] [C1 disse] [Q1 que chove].", "Ele", "Rui Melo"),
    ("nl", "Eva Bos kwam. [Q1 Het regent], [C1 zei] [S1 ze].", "ze", "Eva Bos"),
    ("nl", "Eva Bos kwam. [Q1 Het regent], [C1 zeiden] [S1 ze].", "ze", None),
    ("ru", "Приехала Анна Орлова. [S1 Она] [C1 сказала], [Q1 что идёт дождь].", "Она", "Анна Орлова"),
    ("ru", "[S1 Анна Орлова] [C1 считает], [Q1 что идёт дождь]. «[Q2 Дождь], — [C2 заявила] [S2 она]. — [Q2 И снег]».", "она", "Анна Орлова"),
    ("ru", "Приехала Анна Орлова. [S1 Он] [C1 сказал], [Q1 что идёт дождь].", "Он", None),
    ("cs", "Jana Malá přijela. [C1 Podle] [S1 ní] [Q1 prší].", "ní", "Jana Malá"),
]  # fmt: skip
DESCRIPTIONS = [
    ("de", "Verkehrsminister Max Kern kam. [Q1 Es regne], [C1 sagte] [S1 der Minister].", "der Minister", "Max Kern"),
    ("de", "Vizepräsident Max Kern kam. [Q1 Es regne], [C1 sagte] [S1 der Präsident].", "der Präsident", None),
    ("de", "Minister Max Kern traf Jan Roth. [Q1 Es regne], [C1 sagte] [S1 der Minister].", "der Minister", "Max Kern"),
    ("de", "Minister Max Kern traf Minister Jan Roth. [Q1 Es regne], [C1 sagte] [S1 der Minister].", "der Minister", None),
    ("de", "[Q1 Es regne], [C1 sagte] [S1 der Minister]. Minister Max Kern kam.", "der Minister", None),
    ("it", "[S1 Il ministro dell'Acqua, Andrea Rossi,] [C1 dice] [Q1 di sì]. Eva Bos ride. [C2 Secondo] [S2 il ministro], [Q2 piove].", "il ministro", "Andrea Rossi"),
    ("pt", "O presidente da Câmara Rui Melo saiu. [Q1 Chove], [C1 diz] [S1 o autarca].", "o autarca", "Rui Melo"),
    ("pt", "O presidente da Câmara Rui Melo saiu. [Q1 Chove], [C1 diz] [S1 a autarca].", "a autarca", None),
    ("es", "El inspector jefe Max Kern llegó. [Q1 Llueve], [C1 dijo] [S1 el inspector].", "el inspector", "Max Kern"),
    ("es", "El presidente Max Kern llegó. [Q1 Llueve], [C1 dijo] [S1 el jefe del Estado].", "el jefe del Estado", "Max Kern"),
    ("es", "El ministro de Agua Max Kern llegó. [Q1 Llueve], [C1 dijo] [S1 el ministro de Agua].", "el ministro de Agua", "Max Kern"),
    ("es", "El ministro de Agua Max Kern llegó. [Q1 Llueve], [C1 dijo] [S1 el ministro de Hacienda].", "el ministro de Hacienda", None),
    ("it", "La donna Eva Bos arriva. [C1 Secondo] [S1 il sindaco], [Q1 piove].", "il sindaco", None),
    ("de", "Max Kern kam. [Q1 Es regne], [C1 sagte] [S1 der 41-Jährige].", "der 41-Jährige", "Max Kern"),
    ("de", "Es begann. [Q1 Es regne], [C1 sagte] [S1 die Münchnerin].", "die Münchnerin", None),
    ("de", "Bürgermeister Max Kern kam. [Q1 Es regne], [C1 sagte] [S1 ein Bürgermeister].", "ein Bürgermeister", None),
    ("fr", "[S1 La ministre des Eaux, Rosa Lind,] [C1 dit] [Q1 oui]. [Q2 Il pleut], [C2 dit] [S2 la ministre].", "la ministre", "Rosa Lind"),
    ("fr", "Rosa Lind, la maire, part. [Q1 Il pleut], [C1 dit] [S1 la maire].", "la maire", "Rosa Lind"),
    ("fr", "Paul Roche gagne. [Q1 Il pleut], [C1 dit] [S1 le joueur de 27 ans].", "le joueur de 27 ans", "Paul Roche"),
    ("ru", "Певица Анна Орлова вернулась. [Q1 Холодно], — [C1 сказала] [S1 певица].", "певица", "Анна Орлова"),
]  # fmt: skip
NAMES = ("Anna Kern", "Max Kern", "Jan Roth", "Paul Roche", "Rosa Vidal", "Rosa Lind", "Andrea Rossi", "Rui Melo")
NAMES += ("Eva Bos", "Анна Орлова", "Jana Malá")


@pytest.mark.parametrize(("language", "marked", "mention", "name"), PRONOUNS + DESCRIPTIONS)
def test_persons(language: str, marked: str, mention: str, name: str | None) -> None:
    text, attributions = parse(marked)
    found = sorted((text.index(each), each) for each in NAMES if each in text)
    entities = [Entity(start=start, end=start + len(each), text=each, type="person") for start, each in found]
    meant = persons_meant(
        text, attributions, speakers_of(text, entities, language, "art_1"), sentences(text), quoted(text)
    )
    start = text.rindex(mention)
    by = "pronoun" if any(mention == each[2] for each in PRONOUNS) else "nominal"
    assert meant.get((start, start + len(mention))) == ((name, by) if name else None)
