import pytest

from pipelines.boilerplate.glue import unglued


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("By Ada ObiMarch 3, 2024", ["By Ada Obi", "March 3, 2024"]),
        ("Posted onMarch 3, 2024byAda ObiReply", ["Posted on", "March 3, 2024", "by", "Ada Obi", "Reply"]),
        ("Von Jana Holt09.05.2024, 17:38 UhrDrucken", ["Von Jana Holt", "09.05.2024, 17:38 Uhr", "Drucken"]),
        ("Par Léa MorvanPublié le 09/05/2024 à 18h30", ["Par Léa Morvan", "Publié le 09/05/2024 à 18h30"]),
        ("입력 2024.05.09. 18:30수정 2024.05.10. 09:12", ["입력 2024.05.09. 18:30", "수정 2024.05.10. 09:12"]),
        ("By ADA OBIMarch 3, 2024", ["By ADA OBI", "March 3, 2024"]),
        # Nothing is glued.
        ("By Ada McTavish on May 5th, 2024 at 18h30", None),
        ("5 March 2024, 10:20am GMT", None),
        ("iPhone 15 sales fell on 3 March 2024", None),
        ("2024-05-09T10:00:00Z", None),
        ("LeBron and YouTube", None),
    ],
)  # fmt: skip
def test_dates_are_cut_out_of_lines(line: str, parts: list[str] | None) -> None:
    assert unglued(line) == (parts or [line])
