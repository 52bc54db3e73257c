from __future__ import annotations

import pytest

from pipelines.boilerplate.name_kinds import squeeze
from pipelines.boilerplate.pages.titles import is_section, without_site_name


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Rain ends - The Daily Page", "Rain ends"),
        ("Rain ends | The Daily Page", "Rain ends"),
        ("Rain ends – dailypage.example", "Rain ends"),
        ("The Daily Page: Rain ends", "The Daily Page: Rain ends"),
        ("The Daily Page » Rain ends", "Rain ends"),
        ("The Daily Page » Weather » Rain ends at last", "Rain ends at last"),
        ("Weather » Rain ends at last", "Weather » Rain ends at last"),
        ("News > Weather > Rain ends at last", "Rain ends at last"),
        ("Rain ends ‹ The Daily Page", "Rain ends"),
        ("Rain ends at last < Weather < The Daily Page", "Rain ends at last"),
        ("Rain ends at last :: Salt Radio", "Rain ends at last"),
        ("长雨终于停了：海湾日报", "长雨终于停了"),
        ("长雨终于停了：农民的等待", "长雨终于停了：农民的等待"),
        ("長雨がやむ：dailypage", "長雨がやむ"),
        ("Rain ends | Weather | The Daily Page", "Rain ends"),
        ("Rain ends - at last", "Rain ends - at last"),
        ("Rain ends", "Rain ends"),
        ("dailypage | Wetter", "Wetter"),
        ("The Daily Page", "The Daily Page"),
    ],
)
def test_site_name_goes_from_the_title(title: str, headline: str) -> None:
    assert without_site_name(title, [squeeze("The Daily Page"), "dailypage"]) == headline


@pytest.mark.parametrize(
    ("text", "section", "expected"),
    [
        ("World news", None, True),
        ("Politik & Wirtschaft", None, True),
        ("Harbour", "harbour", True),
        ("Harbour", None, False),
        ("社会新闻", None, True),
        ("The world of sport is changing for good", None, False),
        ("", None, False),
    ],
)
def test_sections_are_known(text: str, section: str | None, expected: bool) -> None:
    assert is_section(text, section) is expected
