import pytest

from pipelines.boilerplate.dates import find_dates, mentioned_days, normalise, stated_first, words_beside


@pytest.mark.parametrize(
    ("line", "raw", "value"),
    [
        ("Published: 6 June 2016, 16:21 GMT | By Ann Lee", "6 June 2016, 16:21 GMT", "2016-06-06T16:21:00Z"),
        ("Fri December 19, 2014", "Fri December 19, 2014", "2014-12-19"),
        ("2014-12-20T10:15:00+03:00", "2014-12-20T10:15:00+03:00", "2014-12-20T07:15:00Z"),
        ("20. Dezember 2014, 12:05 Uhr", "20. Dezember 2014, 12:05 Uhr", "2014-12-20"),
        ("5 juin 2016 à 16h21", "5 juin 2016 à 16h21", "2016-06-05"),
        ("5 de junio de 2016", "5 de junio de 2016", "2016-06-05"),
        ("20 декабря 2014, 12:05 мск", "20 декабря 2014, 12:05 мск", "2014-12-20T09:05:00Z"),
        ("2016年6月7日", "2016年6月7日", "2016-06-07"),
        ("25/07/2016", "25/07/2016", "2016-07-25"),
        ("07/25/2016", "07/25/2016", "2016-07-25"),
        ("01.02.2017", "01.02.2017", "2017-02-01"),
        ("05/07/2016", "05/07/2016", None),
        ("3 hours ago", "3 hours ago", None),
        ("June 5", "June 5", None),
        ("Mon 4 Jul 2016 11.59pm", "Mon 4 Jul 2016 11.59pm", "2016-07-04"),
        ("Hétfő, 2016. július 4. 11:59", "Hétfő, 2016. július 4. 11:59", "2016-07-04"),
        ("2016. 7. 4. 오전 11:59", "2016. 7. 4. 오전 11:59", "2016-07-04"),
        ("2016. gada 4. jūlijs", "2016. gada 4. jūlijs", "2016-07-04"),
        ("2016 m. liepos 4 d.", "2016 m. liepos 4 d.", "2016-07-04"),
        ("2016ko uztailaren 4a", "2016ko uztailaren 4a", "2016-07-04"),
        ("4 d'abril de 2016", "4 d'abril de 2016", "2016-04-04"),
        ("4/JUL/2016", "4/JUL/2016", "2016-07-04"),
        ("4 sie 2016", "4 sie 2016", "2016-08-04"),
        ("4 lip 16 08:30", "4 lip 16 08:30", "2016-07-04"),
        ("ngày 4 tháng 7 năm 2016", "4 tháng 7 năm 2016", "2016-07-04"),
        ("4 กรกฎาคม 2559", "4 กรกฎาคม 2559", "2016-07-04"),
        ("४ जुलाई २०१६", "४ जुलाई २०१६", "2016-07-04"),
        ("١٤ يوليو ٢٠١٦", "١٤ يوليو ٢٠١٦", "2016-07-14"),
        ("۱۴ تیر ۱۳۹۵", "۱۴ تیر ۱۳۹۵", "2016-07-04"),
        ("4 ביולי 2016", "4 ביולי 2016", "2016-07-04"),
        ("平成28年7月4日", "平成28年7月4日", "2016-07-04"),
        ("更新2016年7月4日月曜", "2016年7月4日", "2016-07-04"),
        ("2016年7月4日(月) 10:15 更新", "2016年7月4日(月) 10:15", "2016-07-04"),
        ("2016年7月4日日本", "2016年7月4日", "2016-07-04"),
        ("4. 7. 2016 10:15", "4. 7. 2016 10:15", "2016-07-04"),
        ("Streda 4. 7. 2016", "Streda 4. 7. 2016", "2016-07-04"),
        ("4. Mär. 2016", "4. Mär. 2016", "2016-03-04"),
        ("27 شوال 1437هـ - 4 يوليو 2016م", "4 يوليو 2016م", "2016-07-04"),
        ("1° luglio 2016", "1° luglio 2016", "2016-07-01"),
        ("04-Jul-16", "04-Jul-16", "2016-07-04"),
        ("4 Jul’16", "4 Jul’16", "2016-07-04"),
        ("4 июля 2016г.", "4 июля 2016г", "2016-07-04"),
        ("4 يوليو، 2016", "4 يوليو، 2016", "2016-07-04"),
        # Months in the nominative or cut short, as content systems write them whatever the language.
        ("Липень 4, 2016", "Липень 4, 2016", "2016-07-04"),
        ("Heinäkuu 4, 2016", "Heinäkuu 4, 2016", "2016-07-04"),
        ("4 heinäkuun, 2016", "4 heinäkuun, 2016", "2016-07-04"),
        ("Ιούλιος 4, 2016", "Ιούλιος 4, 2016", "2016-07-04"),
        ("Říjen 4, 2016", "Říjen 4, 2016", "2016-10-04"),
        ("Srpanj 4, 2016", "Srpanj 4, 2016", "2016-07-04"),
        ("Lapkritis 4, 2016", "Lapkritis 4, 2016", "2016-11-04"),
        ("4 דצמ׳ 2016", "4 דצמ׳ 2016", "2016-12-04"),
        ("4 غشت 2016", "4 غشت 2016", "2016-08-04"),
        ("4 Th7, 2016", "4 Th7, 2016", "2016-07-04"),
        ("Tháng Bảy 4, 2016", "Tháng Bảy 4, 2016", "2016-07-04"),
        ("7월 4, 2016", "7월 4, 2016", "2016-07-04"),
        ("बुधवार, 4 जुलाई 2016", "बुधवार, 4 जुलाई 2016", "2016-07-04"),
    ],
)
def test_date_is_found_and_normalised(line, raw, value):
    found = find_dates(line)[0]
    assert line[found.start : found.end] == raw
    assert normalise(found) == value


@pytest.mark.parametrize(
    "line",
    [
        "",
        "3 out of 2016 boats",
        "12 Sie haben",
        "12 March 1402",
        "Version 1.2.3",
        "30.02.2016",
        "99/99/2016",
        "Call 555-0100",
        "Boeing 3-may-21-seat",
        "3 lis chytrá",
        "2 elo ja 3 loka",
        "x" * 500 + " 1 May 2020",
    ],
)
def test_no_date(line):
    assert all(normalise(found) is None for found in find_dates(line))


def test_two_readings_are_settled_by_the_article():
    found = find_dates("06/07/2016 - 16:21")[0]
    assert normalise(found) is None
    assert normalise(found, near=mentioned_days("It was said on June 5 in Rome.")) == "2016-06-07"
    assert normalise(found, near=mentioned_days("It was said on 5 July in Rome.")) == "2016-07-06"
    assert normalise(found, day_first=True) == "2016-07-06"


def test_change_is_told_from_publication():
    line = "Published 3 May 2019, updated 4 May 2019"
    published, updated = find_dates(line)
    assert (published.modified, updated.modified) == (False, True)
    assert words_beside(line, [published, updated]) == ""


@pytest.mark.parametrize(
    "line",
    [
        "Aktualizováno 4. července 2016",
        "수정 2016.07.04.",
        "最終更新：2016年7月4日",
        "Cập nhật 4/7/2016",
        "עודכן 4 ביולי 2016",
        "Aktualisiert am 04.07.2016",
        "Actualizado el 4 de julio de 2016",
        "Mis à jour le 4 juillet 2016 à 9h",
        "Aggiornato il 4 luglio 2016",
        "Bijgewerkt op 4 juli 2016",
        "Güncelleme Tarihi: 4 Temmuz 2016",
        "Letzte Änderung: 04.07.2016",
        "Última modificación: 4 de julio de 2016",
        "Data ostatniej aktualizacji: 04.07.2016",
        "Date de mise à jour : 4 juillet 2016",
    ],
)
def test_changes_in_other_languages(line):
    assert [found.modified for found in find_dates(line)] == [True]


@pytest.mark.parametrize(
    ("line", "day_first", "day"),
    [
        ("03.08.16 | 9:15 AM", False, "2016-03-08"),
        ("03.08.16 | 9:15 AM", None, "2016-08-03"),
        ("03.08.16 | 9:15", False, "2016-08-03"),
    ],
)
def test_full_stops_and_a_half_day_in_american_english(line, day_first, day):
    assert normalise(find_dates(line)[0], day_first=day_first) == day


def test_words_beside_a_date_are_left():
    line = "On 3 May 2019 the council met"
    assert words_beside(line, find_dates(line)) == "council met"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Stand: 05.07.2016 | Veröffentlicht: 04.07.2016", "2016-07-04"),
        ("Veröffentlicht: 04.07.2016 | Stand: 05.07.2016", "2016-07-04"),
        ("Data: 05.07.2016, opublikowano 04.07.2016", "2016-07-04"),
        ("5 July 2016 – 4 July 2016", "2016-07-05"),
    ],
)
def test_date_that_a_verb_calls_published_goes_first(line, day):
    assert normalise(stated_first(line, find_dates(line))[0]) == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Wed, 03/11/2026 - 08:10", "2026-03-11"),
        ("Tuesday 03/11/2026", "2026-11-03"),
        ("Sun, 03/11/2026", None),
        ("03/11/2026", None),
    ],
)
def test_weekday_settles_day_and_month(line, day):
    assert normalise(find_dates(line)[0]) == day


@pytest.mark.parametrize("line", ["4 juillet 2016 à 9h", "04.07.2016, 9 Uhr", "4 juillet 2016 à 9 h 05"])
def test_full_hours_belong_to_the_date(line):
    assert words_beside(line, find_dates(line)) == ""
