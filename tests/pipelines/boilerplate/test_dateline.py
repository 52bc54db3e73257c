import pytest

from pipelines.boilerplate.dateline import find_dateline, parse_dateline


@pytest.mark.parametrize(
    ("paragraph", "text", "place", "date", "agency"),
    [
        ("OSLO, May 3 (Reuters) - The fjord froze.", "OSLO, May 3 (Reuters) -", "OSLO", "May 3", "Reuters"),
        ("PERTH (AP) — A ferry sank.", "PERTH (AP) —", "PERTH", None, "AP"),
        (
            "DOHUK, Hill Region (Hill 7) – Snow fell.",
            "DOHUK, Hill Region (Hill 7) –",
            "DOHUK, Hill Region",
            None,
            "Hill 7",
        ),
        ("Köln/Bonn (dpa/epd) – Der Dom.", "Köln/Bonn (dpa/epd) –", "Köln/Bonn", None, "dpa/epd"),
        ("Lyon, 5 juin 2016 (AFP) - Le Rhône.", "Lyon, 5 juin 2016 (AFP) -", "Lyon", "5 juin 2016", "AFP"),
        ("Sevilla, 5 jun (EFE).- El río.", "Sevilla, 5 jun (EFE).-", "Sevilla", "5 jun", "EFE"),
        ("ОМСК, 20 дек — РИА Новости. Снег выпал.", "ОМСК, 20 дек — РИА Новости.", "ОМСК", "20 дек", "РИА Новости"),
        ("ОМСК, 20 декабря. /ТАСС/. Снег выпал.", "ОМСК, 20 декабря. /ТАСС/.", "ОМСК", "20 декабря", "ТАСС"),
        ("Arle (xyz) – Der Fluss stieg.", "Arle (xyz) –", "Arle", None, "xyz"),
        ("Bad Arle (xyz/ZAG) - Der Fluss stieg.", "Bad Arle (xyz/ZAG) -", "Bad Arle", None, "xyz/ZAG"),
        ("Arle, 11 sep (Aurora).- El río subió.", "Arle, 11 sep (Aurora).-", "Arle", "11 sep", "Aurora"),
        ("(Reuters) - A whale sang.", "(Reuters) -", None, None, "Reuters"),
        ("SAN JUAN — The storm passed.", "SAN JUAN —", "SAN JUAN", None, None),
        ("القاهرة (رويترز) - قال", "القاهرة (رويترز) -", "القاهرة", None, "رويترز"),
    ],
)
def test_dateline_is_parsed(paragraph, text, place, date, agency):
    found = parse_dateline(paragraph)
    assert found is not None
    assert (found.text, found.place, found.date, found.agency) == (text, place, date, agency)
    assert paragraph.startswith(found.text)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Lisbon – the city of seven hills – is full.",
        "UPDATE – The road is open.",
        "NASA – the agency – said so.",
        "The senator (D) – who lost – left.",
        "MARA: Hello there.",
        "BERN (worried) - The council met.",
        "Lee (left) – The mayor of Arle.",
        "The party (ABC) – Once more.",
        "Arle (ABC) – once more.",
        "He said (in May) – that it was late.",
        "",
        "— (",
    ],
)
def test_sentence_is_no_dateline(paragraph):
    assert parse_dateline(paragraph) is None


def test_place_before_a_colon_is_one_only_where_nobody_speaks_so():
    report = find_dateline(["KARACHI: The port reopened on Monday.", "Ships came in."])
    assert report is not None
    assert report.place == "KARACHI"
    assert find_dateline(["MARA: Hello.", "JON: Hello yourself."]) is None


def test_dateline_may_stand_behind_the_lead():
    found = find_dateline(["The fjord froze over.", "OSLO, May 3 (Reuters) - The fjord froze over, a skater said."])
    assert found is not None
    assert found.agency == "Reuters"
