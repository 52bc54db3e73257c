"""What only the printed page tells, through `clean_html`."""

from __future__ import annotations

import pytest

from pipelines.boilerplate.html import clean_html
from tests.pipelines.boilerplate.pages.test_body_cleanup import STORY, paragraphs

TITLE = "Pier closed for six weeks"


def page(above: str = "", below: str = "", *, head: str = f"<title>{TITLE}</title>", before: str = "") -> str:
    return (
        f"<html lang=en><head>{head}</head><body>{before}<article><h1>{TITLE}</h1>{above}"
        f"<div class=entry>{paragraphs()}{below}</div></article></body></html>"
    )


@pytest.mark.parametrize(
    ("above", "below", "authors"),
    [
        ("<p class=byline>EXCLUSIVE by Ada Byron</p>", "", ["Ada Byron"]),
        ("<p>By <a href=/author/ada-byron>Ada Byron</a> and Max Frey, CNF</p>", "", ["Ada Byron", "Max Frey"]),
        ("<span id=author>The Callow Press Agency</span>", "", ["The Callow Press Agency"]),
        ("<span class=sno-story-byline><a class=creditline href=/staff/ada>Ada Byron</a></span>", "", ["Ada Byron"]),
        ("", "<p><b>Ada Byron</b> (with AFP)</p>", ["Ada Byron"]),
        ("", "<footer><div class=article__author><b>Ada Byron</b></div></footer>", ["Ada Byron"]),
    ],
)  # fmt: skip
def test_printed_authors(above: str, below: str, authors: list[str]) -> None:
    cleaned = clean_html(page(above, below))
    assert cleaned.authors == authors
    assert cleaned.articleBody.split("\n\n") == STORY


@pytest.mark.parametrize(
    ("printed", "authors"),
    [
        ("By Max Frey and Li Wu", ["Max Frey", "Li Wu"]),
        ("By Max Frey and Ada Byron", ["Ada Byron"]),
        ("By A. Byron", ["Ada Byron"]),
        ("Coast", ["Ada Byron"]),
    ],
)
def test_author_that_the_page_does_not_show_gives_way_to_its_byline(printed: str, authors: list[str]) -> None:
    head = f"<title>{TITLE}</title><meta name=author content='Ada Byron'><meta name=date content=2026-03-11>"
    assert clean_html(page(f"<p class=byline>{printed}</p>", head=head)).authors == authors


def test_author_that_ends_the_title_is_the_site() -> None:
    head = f"<title>{TITLE} - Callower Anzeiger</title><meta name=author content='Callower Anzeiger'>"
    assert clean_html(page("<p>Von: <a href=/autor/x>Ada Byron</a></p>", head=head)).authors == ["Ada Byron"]
    assert clean_html(page(head=head)).authors == ["Callower Anzeiger"]


def test_authors_of_teasers_are_of_other_articles() -> None:
    card = "<div class=block><h3><a href=/x>{}</a></h3><div class=byline>1 hour ago <a rel=author>{}</a></div></div>"
    before = card.format("Ferry firm hires a robot", "Jon Russo") + card.format("Bakers go online", "Li Wu")
    above = "<div class=byline><a rel=author href=/ada>Ada Byron</a> / <time>Mar 1, 2018</time></div>"
    assert clean_html(page(above, before=before)).authors == ["Ada Byron"]
    # A blog links the headline of the post itself.
    blog = f"<div class=post><h3><a href=/p>{TITLE}</a></h3>{paragraphs()}<p>by <a rel=author>Ada Byron</a></p></div>"
    assert clean_html(f"<html><body>{blog}</body></html>").authors == ["Ada Byron"]


@pytest.mark.parametrize(
    ("above", "below", "published", "modified"),
    [
        ("", "<div class=post-footer>at <abbr class=published title=2011-04-25T00:23:00-04:00>12:23 AM</abbr></div>",
         "2011-04-25T04:23:00Z", None),
        ("<p><span>Giriş: 09.05.2024 - 18:30</span><span>Güncelleme: 10.05.2024 - 07:00</span></p>", "", "2024-05-09",
         "2024-05-10"),
        ("<p>14 สิงหาคม 2566 เวลา 10:20 น.</p>", "", "2023-08-14", None),
    ],
)  # fmt: skip
def test_printed_dates(above: str, below: str, published: str, modified: str | None) -> None:
    cleaned = clean_html(page(above, below))
    assert (cleaned.datePublished, cleaned.dateModified) == (published, modified)


def test_date_of_the_dateline() -> None:
    text = page().replace("The pier at", "CALLOW, March 4, 2025 (Reuters) - The pier at")
    assert clean_html(text).datePublished == "2025-03-04"
