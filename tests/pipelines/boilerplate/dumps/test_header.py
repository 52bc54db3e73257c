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
        (["Ann Lee", "The Antaro Times", "4 March 2025"], ["Ann Lee"]),
        (["Katrin Vogel", "El Correo de Antaro", "4 de marzo de 2025"], ["Katrin Vogel"]),
        (["Ann Lee | March 4, 2025"], ["Ann Lee"]),
        (["Ann Lee / The Antaro Times / 4 March 2025"], ["Ann Lee"]),
        (["Antaro Weather Desk", "Share this story", "4 March 2025"], []),
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


@pytest.mark.parametrize(
    ("labels", "label_of_text", "publisher"),
    [
        (["Title: {}", "Author: Ann Lee", "Date: 2025-03-04", "URL: https://antaro.example/1"], "", None),
        (
            ["Headline: {}", "Byline: Ann Lee", "Published: 4 March 2025", "Source: Antaro Times"],
            "Text: ",
            "Antaro Times",
        ),
        (["Titel: {}", "Autor: Ann Lee", "Datum: 4. März 2025", "Quelle: Antaro Times"], "", "Antaro Times"),
        (
            ["---------- Forwarded message", "From: Ann Lee", "Date: 4 March 2025", "Subject: {}", "To: <x@y.example>"],
            "",
            None,
        ),
    ],
)
def test_labelled_lines_above_the_text(labels: list[str], label_of_text: str, publisher: str | None) -> None:
    head = [label.format(RIVER_TITLE) for label in labels]
    cleaned = clean_text("\n".join([*head, label_of_text + RIVER[0], *RIVER[1:]]))
    assert (cleaned.headline, cleaned.publisher) == (RIVER_TITLE, publisher)
    assert str(cleaned.datePublished) == "2025-03-04"
    assert cleaned.articleBody.split("\n\n") == RIVER


def test_sentence_with_a_colon_is_no_labelled_line() -> None:
    first = "Title: that is what the club wants, and it wants nothing else, its coach said on Monday."
    cleaned = clean_text("\n".join([RIVER_TITLE, first, *RIVER]))
    assert first in cleaned.articleBody
