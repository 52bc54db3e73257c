from __future__ import annotations

import pytest

from pipelines.boilerplate.bylines import (
    byline_names,
    is_author_note,
    is_header_line,
    signature_names,
    whom_note_is_about,
)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Byron", ["Ada Byron"]),
        ("By Ada Byron, chief reporter", ["Ada Byron"]),
        ("von Ada Byron und Max Frey", ["Ada Byron", "Max Frey"]),
        ("8 March 2021 | By Ada Byron", ["Ada Byron"]),
        ("Posted on March 8, 2021 by Ada Byron", ["Ada Byron"]),
        ("By Ada Byron · 8 March 2021, 07:30", ["Ada Byron"]),
        ("Stand: 12.03.2024, 10:33 Uhr Von: Ada Byron", ["Ada Byron"]),
        ("Publié le 12/03/2024 à 10:33 Par Ada Byron", ["Ada Byron"]),
        ("Par Ada Byron Publié le 12 mars 2024 à 10h33, mis à jour le 13 mars 2024", ["Ada Byron"]),
        ("Por Ada Byron, g1 — Recife 12/03/2024 10h33", ["Ada Byron"]),
        ("Av Ada Byron Publisert 12. mars 2024 kl. 10:33", ["Ada Byron"]),
        ("Publication PUBLIÉ LE 12/03/2024 PAR Ada Byron et Max Frey", ["Ada Byron", "Max Frey"]),
        ("Publication : 12/03/2024, par Ada Byron", ["Ada Byron"]),
        ("Oprac. Jan Frey", ["Jan Frey"]),
        ("opr. Jan Frey", ["Jan Frey"]),
        ("By Ada Byron, New Delhi", ["Ada Byron"]),
        ("Tekst: Ada Byron Foto: Max Frey", ["Ada Byron"]),
        ("Story: Ada Byron; Photos: Max Frey", ["Ada Byron"]),
        ("By Ada Byron ada@post.example @adabyron", ["Ada Byron"]),
        ("Haber: Ayşe Kaya / Kamera: Can Er", ["Ayşe Kaya"]),
        ("By ADA BYRON Special to the Post", ["ADA BYRON"]),
        ("Von POST-online-Redakteur Max Frey", ["Max Frey"]),
        ("박지훈 기자 jihun@post.example", ["박지훈"]),
        ("（社会部 佐藤健一）", ["佐藤健一"]),
        ("كتب سامي حداد", ["سامي حداد"]),
        ("كتب سامي حداد على صفحته أمس أن الجسر مغلق", []),
        ("2024-03-12 10:33 記者 陳美玲 高雄報導", ["陳美玲"]),
        ("박지훈 기자 입력 2024.03.12 10:33", ["박지훈"]),
        ("By Ada Byron in Oslo and Max Frey in New York", ["Ada Byron", "Max Frey"]),
        ("By Ada Byron in Oslo, Max Frey in Bergen & Jo Lind", ["Ada Byron", "Max Frey", "Jo Lind"]),
        ("By Ada ByronUpdated March 8, 2021 7:30 am", ["Ada Byron"]),
        ("By Monday it was over", []),
        ("By the river a heron stood and waited for the fish", []),
        ("8 March 2021", []),
        ("By " + "Ada Byron " * 40, []),
    ],
)
def test_byline_names(line: str, names: list[str]) -> None:
    assert byline_names(line) == names


@pytest.mark.parametrize(
    ("paragraph", "names"),
    [
        ("The report is due in June. (Ada Byron)", ["Ada Byron"]),
        ("„Wir warten“, sagte er. (Ada Byron/Max Frey)", ["Ada Byron", "Max Frey"]),
        ("委員会は秋までに報告する。【佐藤健一】", ["佐藤健一"]),
        ("委員会は秋までに報告する。（社会部・佐藤健一）", ["佐藤健一"]),
        ("委員会は秋までに報告する。（敬称略）", []),
        ("委員会は秋までに報告する。【続く】", []),
        ("评估将于九月完成。（责任编辑：林志强）", []),
        ("The report is due in June. (dpa)", []),
        ("The report is by its chair (Ada Byron)", []),
        ("The report is due in June.", []),
    ],
)
def test_signature_names(paragraph: str, names: list[str]) -> None:
    assert signature_names(paragraph) == names


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ada Byron is an editor of the Post.", True),
        ("Ada Byron covers the coast.", False),
        ("Ada Byron writes about the coast for the Post.", True),
        ("Ada Byron ist Redakteurin der Post.", True),
        ("Ada Byron is afraid of the sea.", False),
        ("Max Frey is an editor of the Post.", False),
        ("Ada Byrons is a place.", False),
    ],
)
def test_is_author_note(line: str, expected: bool) -> None:
    assert is_author_note(line, ["Ada Byron", "Li Wu"]) is expected
    assert not is_author_note(line, [])


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("About Ada Byron", "Ada Byron"),
        ("About the author: Ada Byron", "Ada Byron"),
        ("Über Eva van Maar", "Eva van Maar"),
        ("Sobre Li Wu:", "Li Wu"),
        ("About the flood", None),
        ("About Brannock", None),
        ("About Ada Byron and the flood of the year", None),
    ],
)
def test_whom_a_note_is_about(heading: str, name: str | None) -> None:
    assert whom_note_is_about(heading) == name


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Ada Byron • Published March 12, 2025 • Updated March 13, 2025 at 9:05 a.m.", True),
        ("Posted by Ada Byron | Mar 12, 2025 | News | 0", True),
        ("发布时间：2025-03-12 10:15:00 来源：海港日报", True),
        ("2025年3月12日 星期三", True),
        ("2025年3月12日(水) 10:15", True),
        ("Quelle: Hafenbote | 12.03.2025", True),
        ("On March 12, 2025, the harbour office closed the pier to all boats.", False),
        ("Sources said on 12 March 2025 that the pier was closed", False),
        ("Ada Byron | The Harbour Post | March 12, 2025", True),
        ("Harbour closed | Ada Byron | March 12, 2025", False),
        ("By Ada Byron", False),
    ],
)
def test_a_line_of_a_date_byline_and_source_is_told_from_a_paragraph(line: str, expected: bool) -> None:
    assert is_header_line(line) == expected
