"""Direct quotations in languages without a model.

By the tables in quotation_cases.
"""

from __future__ import annotations

import time
from typing import Any

import pytest

from pipelines.claims.quotations.find import find_quotations
from pipelines.core.spans import Spans
from tests.pipelines.claims.quotations.cases import french, german, russian, spanish

SENTENCES = {"de": german.CASES, "fr": french.CASES, "es": spanish.CASES, "ru": russian.CASES}
PARAGRAPHS = {"de": german.PARAGRAPHS, "fr": french.PARAGRAPHS, "es": spanish.PARAGRAPHS, "ru": russian.PARAGRAPHS}
TABLES = {language: SENTENCES[language] + PARAGRAPHS[language] for language in SENTENCES}
CASES = [(language, text, expected) for language, cases in TABLES.items() for text, expected in cases]

# What does not come out as a reader finds it, yet: the beginning of the text, and why.
WEAKNESSES = {
    "Après l'incendie, les habitants": "the words that follow a comma are the speaker's or the narrator's: not told apart",
    '"Le barrage tient bon"': "a speaker who is a pronoun of several words",
    "“Hemos perdido la cosecha entera”": "an apposition of one name alone",
}

# Over all cases: a quotation counts when its words and its source are right.
LEAST_PRECISION = 0.97
LEAST_RECALL = 0.97

Found = list[tuple[str, str]]


def found_in(text: str, language: str) -> Found:
    return [(words(text, one.content), words(text, one.source)) for one in find_quotations(text, language=language)]


def words(text: str, spans: Spans) -> str:
    return " ".join(text[start:end] for start, end in spans)


def with_weaknesses() -> list[Any]:
    return [
        pytest.param(*case, marks=[pytest.mark.xfail(reason=reason, strict=True) for reason in reasons(case[1])])
        for case in CASES
    ]


def reasons(text: str) -> list[str]:
    return [reason for start, reason in WEAKNESSES.items() if text.startswith(start)]


@pytest.mark.parametrize(("language", "text", "expected"), with_weaknesses())
def test_quotations(language: str, text: str, expected: Found) -> None:
    assert found_in(text, language) == expected


@pytest.mark.parametrize("language", TABLES)
def test_each_language_has_its_cases(language: str) -> None:
    assert len(SENTENCES[language]) >= 40
    assert len(PARAGRAPHS[language]) >= 15
    assert any(not expected for _, expected in SENTENCES[language])


def test_every_weakness_is_of_one_case() -> None:
    assert [sum(text.startswith(start) for _, text, _ in CASES) for start in WEAKNESSES] == [1] * len(WEAKNESSES)


def test_precision_and_recall_over_all_cases() -> None:
    right = found = wanted = 0
    for language, text, expected in CASES:
        quotations = found_in(text, language)
        right += sum(quotation in expected for quotation in quotations)
        found += len(quotations)
        wanted += len(expected)
    assert right / found >= LEAST_PRECISION >= 0.9
    assert right / wanted >= LEAST_RECALL


def test_languages_without_a_table_have_none() -> None:
    assert find_quotations("「雨だ」と彼は言った。", language="ja") == []
    assert find_quotations("« Il pleut toujours », dit Jean Roux.", language="fr-CA")


# What comes first, what is repeated, and what comes last.
HOSTILE = {
    "opening marks": ("", '«„“»" ', ""),
    "opening marks of one kind": ("", "„a ", ""),
    "quotations without speakers": ("", "„Wir gehen heim“, « on part », ", ""),
    "colons": ("", "Kern sagte: „a“ ", ""),
    "capitals": ("", "Anna Kern Der Rat Von Holt ", ""),
    "capitals behind a verb": ("„Wir gehen jetzt heim“, sagte ", "Anna Kern ", ""),
    "dashes": ("", "— a, — сказал — dijo -", ""),
    "commas": ("« ", "dit, le maire, ", "»"),
    "one word": ("„", "в", "“"),
    "speakers": ("", "«Мы идём домой», — сказал мэр района города области. ", ""),
}


@pytest.mark.parametrize("language", TABLES)
@pytest.mark.parametrize("kind", HOSTILE)
def test_time_grows_with_a_hostile_text_and_no_faster(language: str, kind: str) -> None:
    # Ten times the text; a machine of any speed would take a hundred times the time if it grew with the square.
    small, large = (fastest(hostile(kind, size), language) for size in (6_000, 60_000))
    assert large < 30 * small + 0.05


def hostile(kind: str, size: int) -> str:
    first, repeated, last = HOSTILE[kind]
    return first + repeated * (size // len(repeated)) + last


def fastest(text: str, language: str) -> float:
    times = []
    for _ in range(2):
        begin = time.process_time()
        find_quotations(text, language=language)
        times.append(time.process_time() - begin)
    return min(times)
