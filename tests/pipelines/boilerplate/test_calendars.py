from __future__ import annotations

from datetime import date

import pytest

from pipelines.boilerplate.calendars import gregorian_day, year_of_era


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ((2024, 3, 12), date(2024, 3, 12)),
        ((2567, 3, 12), date(2024, 3, 12)),
        ((1402, 12, 22), date(2024, 3, 12)),
        ((1403, 1, 1), date(2024, 3, 20)),
        ((1403, 12, 30), date(2025, 3, 20)),
        ((1399, 12, 30), date(2021, 3, 20)),
        ((1357, 11, 22), date(1979, 2, 11)),
    ],
)
def test_days_of_other_calendars(written: tuple[int, int, int], day: date) -> None:
    assert gregorian_day(*written) == day


@pytest.mark.parametrize("written", [(1402, 12, 30), (1402, 13, 1), (1402, 0, 1), (2023, 2, 29), (2566, 2, 29)])
def test_days_that_do_not_exist(written: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match=r"day|month"):
        gregorian_day(*written)


def test_years_of_eras() -> None:
    assert [year_of_era(era, year) for era, year in (("令和", 1), ("平成", 30), ("民國", 113))] == [2019, 2018, 2024]
