from __future__ import annotations

import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipelines.core.writing_systems import RANGES, SIMPLIFIED, TRADITIONAL
from pipelines.language import Language, detect
from pipelines.language import detectors as language_detectors
from pipelines.language.common_words import contrasted
from pipelines.language.narration import without_names, without_quotations
from tests.pipelines.language.hard_texts import (
    HEADLINES,
    HELD_OUT,
    HELD_OUT_HEADLINES,
    KIN,
    NAMES,
    QUOTATIONS,
    WITH_WEEKDAYS,
    WITHOUT_ACCENTS,
)

SENTENCES = {
    "en": "The harbour master said on Tuesday that two barges had broken loose in the storm.",
    "de": "Der Hafenmeister sagte am Dienstag, im Sturm hätten sich zwei Lastkähne losgerissen.",
    "es": "El capitán del puerto dijo el martes que dos barcazas se habían soltado en la tormenta.",
    "fr": "Le capitaine du port a déclaré mardi que deux péniches s'étaient détachées dans la tempête.",
    "ru": "Капитан порта сообщил во вторник, что во время шторма сорвало с якоря две баржи.",
    "uk": "Капітан порту повідомив у вівторок, що під час шторму зірвало з якоря дві баржі.",
    "ar": "قال مدير الميناء يوم الثلاثاء إن مركبين انفصلا عن المرسى خلال العاصفة.",
    "fa": "رئیس بندر روز سه‌شنبه گفت که دو کشتی باری در توفان از لنگر جدا شدند.",
    "el": "Ο λιμενάρχης δήλωσε την Τρίτη ότι δύο φορτηγίδες λύθηκαν στην καταιγίδα.",
    "ka": "ნავსადგურის უფროსმა სამშაბათს განაცხადა.",
    "ko": "항만 책임자는 화요일에 바지선 두 척이 떠내려갔다고 말했다.",
    "ja": "港長は火曜日、嵐で艀が二隻流されたと述べた。",
    "zh-Hans": "港务局长星期二说，两艘驳船在风暴中脱离了锚地。",
    "zh-Hant": "港務局長星期二說，兩艘駁船在風暴中脫離了錨地。",
    "he": "מנהל הנמל אמר ביום שלישי ששתי דוברות נותקו בסערה.",
    "hy": "Նավահանգստի պետը երեքշաբթի օրը հայտարարեց այդ մասին։",
    "th": "นายท่ากล่าวเมื่อวันอังคารว่าเรือสองลำหลุดจากที่จอด",
    "nb": "Havnesjefen sa tirsdag at to lektere hadde slitt seg i stormen, og at ingen ble skadet.",
    "nn": "Hamnesjefen sa tysdag at to lektarar hadde slite seg i stormen, og at ingen vart skadde.",
    "mi": "I kī te rangatira o te wahapū i te Rātū kua motu ngā poti e rua i te āwhā, ā, kāore he tangata i whara.",
    "tn": "Molaodi wa boemakepe o ne a re ka Labobedi mekoro e mebedi e ne ya kgaogana ka nako ya ledimo, mme ga go "
    "ope yo o neng a gobala gonne batho botlhe ba ne ba setse ba tsamaile.",
}


@pytest.mark.parametrize(("code", "text"), SENTENCES.items())
def test_a_sentence_is_enough(code: str, text: str) -> None:
    assert detect(text).code == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n ",
        "2025-06-03, 14:20 — 18.000",
        "😀 😀😀",
        "Yes, no.",
        "Subscribe",
        "ABC DEF GHI",
        "Log in | Sign up",
        "https://example.org/the/harbour/master/said/on/tuesday",
        SENTENCES["en"] + " " + SENTENCES["ru"],
        SENTENCES["en"] + " " + SENTENCES["de"],
        " ".join(SENTENCES[code] for code in ("de", "fr", "es")),
    ],
)
def test_short_and_mixed_texts_have_no_language(text: str) -> None:
    assert detect(text).code == "und"


def test_a_foreign_quotation_does_not_change_the_language() -> None:
    article = " ".join([SENTENCES["en"]] * 5)
    assert detect(f"{article} “{SENTENCES['fr']}” {article}").code == "en"
    assert detect(f"{article} «{SENTENCES['ru']}» {article}").code == "en"


def test_the_whole_text_counts_not_its_beginning() -> None:
    assert detect(SENTENCES["en"] + " " + " ".join([SENTENCES["de"]] * 30)).code == "de"


def test_confidence_is_reported_where_no_language_is() -> None:
    assert 0.3 < detect(SENTENCES["en"] + " " + SENTENCES["de"]).confidence < 0.8


def test_threads_agree() -> None:
    # Cut so short that the randomised second opinion is asked for, too.
    texts = [" ".join(text.split()[:4]) for text in SENTENCES.values()] * 10
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(detect, texts)) == [detect(text) for text in texts]


def test_another_process_and_another_seed_agree() -> None:
    text = "zwei Lastkähne los"
    program = (
        "import random, langdetect; random.seed(5); langdetect.DetectorFactory.seed = 99\n"
        f"from pipelines.language import detect; print(detect({text!r}))"
    )
    random.seed(1)
    output = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert output.strip() == repr(detect(text))


@pytest.mark.parametrize(
    "text",
    ["a" * 20_000_000, "слово " * 3_000_000, "\0\ud800" * 5_000, "x@" * 400_000, "www." * 200_000, "\u0301" * 100_000],
    ids=["one word", "one word again and again", "NUL and surrogates", "half addresses", "links", "combining marks"],
)
def test_hostile_texts_are_answered(text: str) -> None:
    assert isinstance(detect(text), Language)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_any_text_has_an_answer_in_range(text: str) -> None:
    language = detect(text)
    assert language == detect(text)
    assert 0 <= language.confidence <= 1
    assert language.code.replace("-", "").isalpha()


def test_tables_are_in_order() -> None:
    assert all(last < following for (_, last, _), (following, _, _) in pairwise(RANGES))
    assert not SIMPLIFIED & TRADITIONAL


def test_a_full_temporary_folder_keeps_no_model_from_loading(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    for name in ("TemporaryFile", "NamedTemporaryFile", "mkstemp", "mkdtemp"):
        monkeypatch.setattr(f"tempfile.{name}", full)
    language_detectors._load_identifier.cache_clear()
    assert detect(SENTENCES["de"]).code == "de"


def right(texts: list[tuple[str, str]]) -> float:
    return sum(detect(text).code == code for code, text in texts) / len(texts)


@pytest.mark.parametrize(
    ("texts", "least"),
    [
        (NAMES, 0.86),
        (QUOTATIONS, 1.0),
        (WITHOUT_ACCENTS, 0.9),
        (KIN, 1.0),
        (WITH_WEEKDAYS, 0.87),
        (HELD_OUT, 0.94),
        (HEADLINES, 0.8),
        (HELD_OUT_HEADLINES, 0.7),
    ],
    ids=["names", "quotations", "without accents", "kin", "weekdays", "held out", "headlines", "held-out headlines"],
)
def test_short_texts_with_names_and_quotations(texts: list[tuple[str, str]], least: float) -> None:
    assert right(texts) >= least, [(code, detect(text), text) for code, text in texts if detect(text).code != code]


@pytest.mark.parametrize(
    ("text", "narration"),
    [
        ('She left. "Que Dios los bendiga a todos," he said.', "She left.   he said."),
        ("„Das geht niemanden etwas an“, sagte sie am Abend.", " , sagte sie am Abend."),
        ("Er sagte: »Wir bleiben hier, solange es geht.« Dann ging er.", "Er sagte:   Dann ging er."),
        ('The "Ferry Bill" was passed.', 'The "Ferry Bill" was passed.'),
        ('An unclosed "quotation that goes on and on', 'An unclosed "quotation that goes on and on'),
        ('"Nothing but a quotation of this length"', '"Nothing but a quotation of this length"'),
    ],
)
def test_quotations_are_left_out(text: str, narration: str) -> None:
    assert without_quotations(text) == narration


@pytest.mark.parametrize(
    ("text", "narration"),
    [
        ("Why Szczepan Wójcik was left out by Dragomir Petrović", "Why was left out by"),
        ("Íñigo Larra and Joost van Dijck sign for Halden", "and sign for"),
        ("The mayor of Bergen spoke. Then I left.", "The mayor of spoke. Then I left."),
        ("Ferry Company Names New Director", "Ferry Company Names New Director"),
        ("", ""),
    ],
)
def test_names_are_left_out(text: str, narration: str) -> None:
    assert without_names(text) == narration


def test_words_of_kin_are_of_one_alone() -> None:
    assert contrasted("sk", "rekl ze jsou".split()) == "cs"
    assert contrasted("cs", "povedal ze su".split()) == "sk"
    assert contrasted("id", "kerana polis".split()) == "ms"
    assert contrasted("ms", "karena polisi".split()) == "id"
    # One word, and words of both, do not change the answer.
    assert contrasted("sk", "jsou".split()) == "sk"
    assert contrasted("sk", "jsou rekl su povedal".split()) == "sk"
    assert contrasted("en", "rekl jsou".split()) == "en"
