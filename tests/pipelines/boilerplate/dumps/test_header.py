"""Names on lines of their own, which are the authors of a dump."""

from __future__ import annotations

import pytest

from pipelines.boilerplate.text import clean_text
from tests.pipelines.boilerplate.sample_dumps import FOOT, MENU, RIVER, RIVER_TITLE


@pytest.mark.parametrize(
    ("header", "authors"),
    [
        (["By", "Ann Lee", "-", "4 March 2025"], ["Ann Lee"]),
        (["Ann Lee", "Mar 04, 2025", "12", "Share"], ["Ann Lee"]),
        (["4 March 2025", "Ann Lee", "Tomas Velde"], ["Ann Lee", "Tomas Velde"]),
        (["Von", "Katrin Vogel"], ["Katrin Vogel"]),
        (["Ann Lee", "Antaro - 4 March 2025"], ["Ann Lee"]),
        (["Share", "Ann Lee", "Health correspondent"], ["Ann Lee"]),
        (["Contributor", "Ann Lee Reuters"], ["Ann Lee"]),
        (["Autorin:", "Katrin Vogel"], ["Katrin Vogel"]),
        (["Ann Lee, Staff WriterMarch 4, 2025"], ["Ann Lee"]),
        (["Byline: Ann Lee"], ["Ann Lee"]),
        (["Ann Lee", "412 words", "4 March 2025"], ["Ann Lee"]),
        # Names of sections, buttons and places; and a name that nothing says is an author's.
        (["World Politics", "4 March 2025"], []),
        (["Share Tweet", "4 March 2025"], []),
        (["New York", "4 March 2025"], []),
        (["Ann Lee", "12 Comments"], []),
        (["Legal Notices", "Business Directory"], []),
    ],
)
def test_names_alone_are_authors_beside_a_date_or_by(header: list[str], authors: list[str]) -> None:
    cleaned = clean_text("\n".join([*MENU, RIVER_TITLE, *header, *RIVER, *FOOT]))
    assert cleaned.authors == authors
    assert cleaned.headline == RIVER_TITLE
    assert cleaned.articleBody.split("\n\n") == RIVER


@pytest.mark.parametrize(
    ("lines", "published", "modified"),
    [
        (["4 March 2025", "Updated: 5 March 2025"], "2025-03-04", "2025-03-05"),
        (["Published 4 March 2025, updated 5 March 2025"], "2025-03-04", "2025-03-05"),
        (["Updated 5 March 2025"], None, "2025-03-05"),
        # What was changed before the article is something else.
        (["4 March 2025", "Updated: 3 March 2021"], "2025-03-04", None),
    ],
)
def test_dates_of_changes(lines: list[str], published: str | None, modified: str | None) -> None:
    cleaned = clean_text("\n".join([RIVER_TITLE, *lines, *RIVER]))
    assert (cleaned.datePublished, cleaned.dateModified) == (published, modified)
