import textwrap

import pytest

from pipelines.boilerplate.dumps.unwrap import unwrap
from tests.pipelines.boilerplate.sample_dumps import POEM, RESULTS, RIVER


@pytest.mark.parametrize("width", [60, 72, 80, 100])
def test_wrapped_paragraphs_are_joined(width):
    groups = [textwrap.wrap(paragraph, width) for paragraph in RIVER]
    assert [line for group in unwrap(groups) for line in group] == RIVER


def test_german_nouns_and_long_addresses_do_not_hide_the_width():
    paragraphs = [
        "Die Feuerwehr brachte Bewohner der Unterstadt mit Booten in Sicherheit, und Helfer verteilten Decken, Suppe "
        "und Brot an Familien, deren Häuser unter Wasser stehen.",
        "Nach Angaben der Stadt bleibt die Bahnstrecke zur Küste gesperrt, bis Fachleute des Landes die Brücke geprüft "
        "haben; Busse fahren stattdessen vom Markt.",
    ]
    address = "https://gazette.example/" + "brannock-" * 15
    groups = [textwrap.wrap(paragraph, 56) for paragraph in paragraphs]
    assert [line for group in unwrap([*groups, [address]]) for line in group] == [*paragraphs, address]


@pytest.mark.parametrize("lines", [POEM, RESULTS, RIVER, [], ["one"]])
def test_lines_that_were_not_wrapped_stay(lines):
    assert unwrap([lines]) == [lines]


def test_paragraphs_of_a_script_without_spaces_are_not_joined() -> None:
    paragraphs = [
        "สภาเมืองลงมติเมื่อวันอังคารให้ปิดสะพานเก่าเป็นเวลาสิบเอ็ดเดือน เพื่อเปลี่ยนคาน",
        "ประธานคณะกรรมการคมนาคมกล่าวว่าเราไม่สามารถรอให้คานพังก่อนจึงจะลงมือ และอื่น ๆ",
        "ค่าใช้จ่ายในการก่อสร้างคาดว่าจะอยู่ที่สิบสี่ล้านบาท โดยจังหวัดจะรับผิดชอบ",
        "เจ้าของร้านค้าริมฝั่งใต้กล่าวว่ากลัวจะเสียลูกค้า เพราะมีคนข้ามสะพานทุกวัน",
        "เรือข้ามฟากชั่วคราวจะให้บริการคนเดินเท้าตั้งแต่เดือนหน้า ตามที่เทศบาลแจ้ง",
        "ผู้คัดค้านแผนกล่าวว่าควรเปิดช่องทางเดียวไว้ แต่วิศวกรไม่เห็นด้วยกับเรื่องนี้",
    ]
    assert unwrap([paragraphs]) == [paragraphs]
    # Wrapped text fills its lines, but for the last of a paragraph.
    wrapped = [
        "港町の市議会は火曜日、老朽化した橋を少なくとも十一か月の間、通行止めにすることを決めた。橋 げたの腐食"
    ] * 6
    assert len(unwrap([[*wrapped, "が進む。"]])[0]) == 1
