"""Claims in other languages, from attributions marked by hand."""

from __future__ import annotations

from datetime import date

import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.foreign.plain_claims import plain_claims
from pipelines.claims.foreign.speakers import speakers_of
from pipelines.claims.quotemarks import quoted
from pipelines.claims.sentences import sentences
from pipelines.core.records import Claim, Entity


def claims_in(marked: str, language: str, entities: tuple[str, ...] = ()) -> list[Claim]:
    text, attributions = parse(marked)
    found = [
        Entity(start=text.index(name), end=text.index(name) + len(name), text=name, type="person") for name in entities
    ]
    speakers = speakers_of(text, found, language, "art_0000000000000000")
    return plain_claims(speakers, attributions, sentences(text), quoted(text), published=date(2024, 3, 15))


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("fr", "[S1 Le maire] [C1 affirme] [Q1 que le pont tient].", "le pont tient"),
        ("fr", "[S1 Le maire] [C1 affirme] [Q1 qu'il pleut, ].", "il pleut"),
        ("fr", "[S1 Le maire] [C1 affirme] [Q1 que le pont tient.]", "le pont tient"),
        ("fr", "[S1 Le maire] [C1 accuse] [Q1 . la société Valmont S.A.]", "la société Valmont S.A."),
        ("fr", "[Q1 « Le pont] , [C1 dit]-[S1 il], [Q1 tient bon. »]", "« Le pont tient bon. »"),
        ("es", "[S1 El alcalde] [C1 dijo] [Q1 que el puente aguanta].", "el puente aguanta"),
        ("it", "[S1 Il sindaco] [C1 dice] [Q1 che il ponte tiene].", "il ponte tiene"),
        ("pt", "[S1 O prefeito] [C1 disse] [Q1 que a ponte aguenta].", "a ponte aguenta"),
        ("nl", "[S1 De burgemeester] [C1 zegt] [Q1 dat de brug het houdt].", "de brug het houdt"),
        ("ru", "[S1 Мэр] [C1 сказал] [Q1 , что мост стоит].", "мост стоит"),
        ("cs", "[S1 Starosta] [C1 řekl], [Q1 že most drží].", "most drží"),
    ],
)  # fmt: skip
def test_a_claim_is_the_content_without_what_joins_it_to_the_cue(language: str, marked: str, expected: str) -> None:
    (claim,) = claims_in(marked, language)
    assert claim.text == expected


def test_a_cue_that_stands_for_its_source_is_none() -> None:
    (claim,) = claims_in("[S1 [C1 Demnach]] [Q1 starben drei Tiere].", "de")
    assert claim.source is None
    assert claim.cue is not None


def test_a_claim_has_the_fields_that_the_tables_fill() -> None:
    (claim,) = claims_in(
        "[S1 Le maire, Paul Roche,] [C1 a démenti] jeudi [Q1 que la ville n'ait pas payé près de 40 000 euros en 2019].",
        "fr",
        ("Paul Roche",),
    )
    assert claim.source
    assert (claim.source.name, claim.source.type, claim.source.resolvedBy) == ("Paul Roche", "person", "self")
    assert claim.cue
    assert claim.cue.lemma == "démentir"
    assert (claim.kind, claim.stance, claim.negated) == ("paraphrase", "denies", True)
    assert [(one.value, one.unit, one.qualifier) for one in claim.quantities] == [(40000, "EUR", "nearly")]
    assert [one.value for one in claim.times] == ["2019"]
    assert claim.saidOn
    assert claim.saidOn.value == "2024-03-14"


def test_what_the_tables_cannot_tell_is_empty() -> None:
    (claim,) = claims_in("[S1 Le maire] [C1 affirme] [Q1 que le pont tient].", "fr")
    assert (claim.checkWorthiness, claim.standaloneText, claim.duplicateOf, claim.saidOn) == (None, None, None, None)
    assert (claim.hedges, claim.quantities, claim.times, claim.entities) == ([], [], [], [])


def test_nested_claims_have_all_who_passed_them_on() -> None:
    outer, inner = claims_in(
        "[S1 Le journal] [C1 rapporte] [Q1 que [S2 deux cadres] [C2 ont affirmé] [Q2 avoir prévenu la direction]].",
        "fr",
    )
    assert [link.source and link.source.text for link in outer.chain] == ["Le journal"]
    assert [link.source and link.source.text for link in inner.chain] == ["Le journal", "deux cadres"]
    assert inner.source
    assert inner.source.text == "deux cadres"


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("[Q1 « Le pont tient »], [C1 dit] [S1 le maire].", "quotation"),
        ("[S1 Le maire] [C1 dit] [Q1 que le pont « tient bon »].", "mixed"),
        ("[S1 Le maire] [C1 dit] [Q1 que le pont tient].", "paraphrase"),
    ],
)
def test_kinds(marked: str, kind: str) -> None:
    (claim,) = claims_in(marked, "fr")
    assert claim.kind == kind


def test_a_content_of_marks_alone_is_no_claim() -> None:
    assert claims_in("[S1 Le maire] [C1 dit] [Q1 : « ]", "fr") == []


def test_offsets_are_exact_and_ids_unique() -> None:
    marked = (
        "[C1 Selon] [S1 Anne Morel], [Q1 il pleut depuis le 3 avril].\n\n[S2 Elle] [C2 ajoute] [Q2 que 30 maisons "
        "seraient inondées]. [Q3 « Il pleut »], [C3 dit] [S3 Paul]."
    )
    text, _ = parse(marked)
    claims = claims_in(marked, "fr", ("Anne Morel",))
    for claim in claims:
        spans = [
            *claim.fragments,
            *claim.hedges,
            *claim.quantities,
            *claim.times,
            *claim.entities,
            claim.source,
            claim.cue,
        ]
        assert all(text[span.start : span.end] == span.text for span in spans if span)
    assert len({claim.id for claim in claims}) == len(claims) == 3


def test_an_impersonal_subject_is_no_source() -> None:
    (claim,) = claims_in("[Q1 „Der Hafen bleibt zu“], [C1 heißt] [S1 es] dort.", "de")
    assert claim.source is None
