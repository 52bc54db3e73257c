from __future__ import annotations

import pytest

from pipelines.boilerplate.east_asian_names import east_asian_byline, east_asian_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("記者陳美玲／高雄報導", ["陳美玲"]),
        ("〔記者陳美玲／高雄報導〕", ["陳美玲"]),
        ("記者陳美玲高雄報導", ["陳美玲"]),
        ("文／陳美玲", ["陳美玲"]),
        ("文・佐々木健", ["佐々木健"]),
        ("陳美玲、林志強", ["陳美玲", "林志強"]),
        ("记者 陈美玲 林志强", ["陈美玲", "林志强"]),
        ("(责编：陈美玲、林志强)", ["陈美玲", "林志强"]),
        ("佐藤 健一", ["佐藤 健一"]),
        ("ローマ=佐藤健一", ["佐藤健一"]),
        ("ローマ支局長 佐藤健一", ["佐藤健一"]),
        ("ジョン・スミス", ["ジョン・スミス"]),
        ("박지훈 기자", ["박지훈"]),
        ("부산=박지훈 기자", ["박지훈"]),
        ("[부산=해안통신] 박지훈 기자 =", ["박지훈"]),
        ("박지훈·최수진 기자", ["박지훈", "최수진"]),
        ("文小明", ["文小明"]),
        ("海港通讯社", []),
        ("港町新聞デジタル", []),
        ("来源：海港网", []),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert east_asian_names(text) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("聯合晚報／ 記者陳美玲／高雄報導", ["陳美玲"]),
        ("作者：陈美玲", ["陈美玲"]),
        ("取材・文／佐藤健一", ["佐藤健一"]),
        ("박지훈 기자", ["박지훈"]),
        ("陳美玲", []),
        ("橋は来週閉まる", []),
        ("記者は橋の前で市長の話を聞いた。", []),
        ("기자들은 다리 앞에서 시장을 기다렸다.", []),
    ],
)
def test_bylines(line: str, names: list[str]) -> None:
    assert east_asian_byline(line) == names
