import pytest

from pipelines.boilerplate.interface import fold, interface_rule
from pipelines.boilerplate.tables.phrases import OPENING_LIMITS, OPENINGS, WHOLE, phrase_rows


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Skip to main content", "skipLink"),
        ("12 Comments »", "comments"),
        ("Leave a Reply", "comments"),
        ("Share on Facebook", "share"),
        ("Sign up for our morning briefing, delivered daily", "newsletter"),
        ("Artikel drucken", "share"),
        ("À lire aussi : la crue de la Loire", "related"),
        ("Читайте также", "related"),
        ("تسجيل الدخول", "login"),
        ("ログイン", "login"),
        ("© 2019 The Daily Heron. All rights reserved", "copyright"),
        ("(Reporting by Ann Lee; Editing by Bo Ek)", "editing"),
        ("Editing by Bo Ek", "editing"),
        ("Republished with permission of the Heron Trust", "republishing"),
        ("You are commenting using your account.", "comments"),
    ],
)
def test_interface_line(line, reason):
    rule = interface_rule(line)
    assert rule is not None
    assert rule.reason == reason


@pytest.mark.parametrize(
    "line",
    [
        "",
        "The council met on Monday.",
        "Save!",
        "Help.",
        "Related species live in the hills of the south.",
        "Commentators said that nothing would change.",
        "Copyrights were the subject of the talks.",
        "We use cookies to lure the bears, the ranger said.\n" * 40,
    ],
)
def test_article_line(line):
    assert interface_rule(line) is None


def test_tables_are_written_as_fold_leaves_lines():
    for _, _, phrase in phrase_rows(WHOLE):
        assert fold(phrase)
        assert phrase == phrase.lower()


def test_every_kind_of_opening_has_a_limit():
    assert set(OPENINGS) == set(OPENING_LIMITS)
