import pytest

from pipelines.boilerplate.dumps.credits import is_credit, split_credit, split_credit_tail


@pytest.mark.parametrize(
    ("credit", "sentence"),
    [
        ("© AP Photo / Ann Lee, File", "The river rose over its banks on Monday."),
        ("© Reuters", "Three hundred people left their homes on Monday."),
        ("(c) Heron Images", "Ships were kept in the harbour by the storm."),
        ("Photo: Ann Lee/AFP", "Ships were kept in the harbour by the storm."),
        ("Foto: Ann Lee (dpa)", "Der Fluss trat am Montag über seine Ufer."),
    ],
)
def test_glued_credit_is_cut_off(credit, sentence):
    assert split_credit(credit + sentence) == (credit, sentence)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "The photographer Ann McKay said that the river rose.",
        "Photo editor Ann McKay said that the river rose.",
        "© 2021 Heron",
        "Reuters said on Monday that the river had risen.",
    ],
)
def test_sentence_without_credit_stays(line):
    assert split_credit(line) == ("", line)


def test_credit_behind_the_last_sentence_is_cut_off():
    paragraph = "The river rose over its banks on Monday. Nobody was hurt, the mayor said."
    assert split_credit_tail(f"{paragraph} Photo: Ann Lee") == (paragraph, "Photo: Ann Lee")


@pytest.mark.parametrize(
    "caption",
    [
        "The river rose over its banks on Monday. Photo: Ann Lee",
        "Спасатели на набережной. Фото: Анна Ли",
        "عمال عند البوابة. تصوير: آن لي",
        "הגשר ביום שני. צילום: דנה לוי",
        "Η γέφυρα τη Δευτέρα. Φωτ.: Άννα Ρήγα",
        "A híd hétfőn. Fotó: Tóth Anna",
        "월요일의 다리. 사진=이지은",
    ],
)
def test_one_sentence_with_a_credit_behind_it_is_a_caption(caption: str) -> None:
    assert split_credit_tail(caption) == ("", caption)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("A boat in the main street (AFP)", True),
        ("A boat in the main street. Ann Lee/Getty Images", True),
        ("A boat in the main street (Photo: Ann Lee)", True),
        ("Image caption A boat in the main street", True),
        ("© Ann Lee", True),
        ("月曜日の橋＝撮影・鈴木花子", True),
        ("Image 2 of 5", True),
        ("Bild 1/12", True),
        ("Image 2 of 5 shows the boat.", False),
        ("A boat lay in the main street.", False),
        ("The image of the town has suffered.", False),
        ("Photographs of the boat were shown to the court (see below)", False),
    ],
)
def test_credit_lines(line, expected):
    assert is_credit(line) is expected
