import time
from datetime import date

from pipelines.claims.foreign.antecedents import persons_meant
from pipelines.claims.foreign.plain_claims import plain_claims
from pipelines.claims.foreign.speakers import speakers_of
from pipelines.claims.sentences import sentences
from pipelines.claims.structures import Attribution
from pipelines.core.records import Entity

SAID = "Le maire Jean Roux a déclaré lundi 3 mars 2025 que 300 maisons ont brûlé. Il pleut. "


def test_many_claims_take_no_more_than_a_second_or_two() -> None:
    """Before, 800 took 56 s.

    For each claim, all times were compared with all contents.
    """
    cue, content = SAID.index("a déclaré"), SAID.index("que")
    attributions = [
        Attribution([(at, cue - 1 + at)], [(cue + at, cue + 9 + at)], [(content + at, SAID.index(". Il") + at)], 0.9)
        for at in range(0, 800 * len(SAID), len(SAID))
    ]
    began = time.process_time()
    text = SAID * 800
    speakers = speakers_of(text, [], "fr", "art_1")
    assert persons_meant(text, attributions, speakers, sentences(text), []) == {}
    claims = plain_claims(speakers, attributions, sentences(text), [], published=date(2025, 3, 5))
    assert time.process_time() - began < 5
    assert {claim.saidOn.value for claim in claims if claim.saidOn} == {"2025-03-03"}
    assert len(claims) == 800


def test_a_word_without_end_behind_a_name_is_no_role() -> None:
    """All its endings were kept, which took the square of its length."""
    text = f"Anna Weber, {'a' * 50_000} sagte, es regnet."
    named = [Entity(start=0, end=10, text="Anna Weber", type="person")]
    speakers = speakers_of(text, named, "de", "art_1")
    said = Attribution([(0, 10)], [(50_013, 50_018)], [(50_020, 50_029)], 0.9)
    began = time.process_time()
    assert persons_meant(text, [said], speakers, sentences(text), []) == {}
    assert time.process_time() - began < 1
