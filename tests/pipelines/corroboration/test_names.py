from __future__ import annotations

from itertools import permutations

import pytest

from pipelines.corroboration.names import canonical_names, same_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Trump", "Donald Trump"),
        ("President Trump", "Donald Trump"),
        ("Mrs. Lund", "Petra Lund"),
        ("the FT", "Financial Times"),
        ("the OPCW", "Organisation for the Prohibition of Chemical Weapons"),
        ("Kestrel Lines", "Kestrel Lines Limited"),
        ("Bill Holm", "William Holm"),
        ("Petra T. Lund", "Petra Lund"),
        ("Karl A. B. Holm", "Karl Holm"),
        ("the coast guard's", "Coast Guard"),
        ("Jan Novák", "Novak"),
        ("Министр Андрей Белоусов", "Belousov"),
        ("Зеленский", "Volodymyr Zelensky"),
    ],
)
def test_names_of_one(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Donald Trump", "Melania Trump"),
        ("Times", "Timesheet Ltd"),
        ("FT", "Fleet Union of Norway"),
        ("Petra Lund", "Petra Holm"),
        ("", "Petra Lund"),
        ("Jordan", "Jordan Pell"),
    ],
)
def test_names_of_two(one: str, other: str) -> None:
    assert not same_name(one, other)


def test_the_fullest_name_stands_for_all_in_any_order() -> None:
    names = ["Trump", "Donald Trump", "the FT", "Financial Times", "President Trump"]
    for order in permutations(names):
        assert canonical_names(order) == {
            "Trump": "Donald Trump",
            "Donald Trump": "Donald Trump",
            "President Trump": "Donald Trump",
            "the FT": "Financial Times",
            "Financial Times": "Financial Times",
        }


def test_a_surname_of_two_people_stays_itself() -> None:
    assert canonical_names(["Lund", "Petra Lund", "Karl Lund"])["Lund"] == "Lund"
