"""Lines and boxes around and within the text, through `clean_html`."""

from __future__ import annotations

import pytest

from pipelines.boilerplate.html import clean_html
from tests.pipelines.boilerplate.pages.test_body_cleanup import LINKED_DATA, STORY, clean, paragraphs, with_piece


@pytest.mark.parametrize(
    "line",
    [
        "CALLOW, 09 maggio 2024, 18:30<br>Redazione Ansaldo",
        "9 mei 2024, 18:30 • 1 minuut leestijd",
        "2024. május 9. csütörtök, 18:30",
        "Received: 04 May 2022",
        "Ada Byron09.05.2024, 17:38 Uhr",
        "--",
        "Listen",
        "2 minuti di lettura",
    ],
)
def test_lines_above_the_text_go(line: str) -> None:
    cleaned = clean("<article><h1>Pier closed for six weeks</h1>", f"<p>{line}</p>", paragraphs(), "</article>")
    assert cleaned.articleBody.split("\n\n") == STORY


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("al/ mark/", "byline"),
        ("jl/rd", "byline"),
        ("SOURCE: Callow Harbour Office", "editing"),
        ("Callow Press writer Max Frey in Antaro contributed to this report.", "editing"),
        ("Ada Byron covers the coast for The Post. Reach her at ada@pier.example.", "contact"),
        ("CONTACT:<br>Callow Harbour Ltd.<br>press@pier.example<br>+1 604 555 0147", "contact"),
        ("For more information contact the press office on 0300 555 0199.", "contact"),
        ("Download the free Callow Post app for breaking news alerts.", "newsletter"),
        ("この記事は有料記事です。残り300文字", "login"),
        ("انتهای پیام/", "editing"),
        ("Temas relacionados: puentes", "related"),
        ("تابعوا آخر الأخبار على قناتنا في تلغرام", "newsletter"),
    ],
)
def test_lines_below_the_text_go(line: str, reason: str) -> None:
    cleaned = clean("<article><h1>Pier closed for six weeks</h1>", paragraphs(), f"<p>{line}</p></article>")
    assert cleaned.articleBody.split("\n\n") == STORY
    assert reason in {removed.reason for removed in cleaned.removed}


@pytest.mark.parametrize(
    ("piece", "at"),
    [
        ("<div class=more-box><h2>More coast news</h2><article><h3><a href=/x>Ferry riders want a roof</a></h3>"
         "<p>Two piers have none.</p></article></div>", 3),
        ("<div class=x><a href=/x>Market hall reopens in summer</a> <span>8 May 2024, 10:00</span></div>", 3),
        ("<h3>Meer nieuws</h3><a href=/x>Kermis gaat toch door</a>", 6),
    ],
)  # fmt: skip
def test_boxes_with_links_go(piece: str, at: int) -> None:
    assert with_piece(piece, at=at).articleBody.split("\n\n") == STORY


def test_text_for_subscribers_is_the_article() -> None:
    html = f"<div class=subscriber-preview>{paragraphs(0, 1)}</div><div class=subscriber-only>{paragraphs(1)}</div>"
    assert clean(f"<article>{html}</article>").articleBody.split("\n\n") == STORY


def test_headings_of_the_text_stay() -> None:
    box = "<div><h3>The pier</h3><p>It was built in 1883 by the railway, and has three hundred piles of oak.</p></div>"
    assert "The pier\n\nIt was built in 1883" in with_piece(box).articleBody


def test_credit_ends_a_caption_in_a_paragraph_with_a_picture() -> None:
    for picture, field in (("<img src=a.jpg><br>", "captions"), ("", "articleBody")):
        line = "The pier before the storm. Photograph: Ida Moen"
        assert line in getattr(with_piece(f"<p>{picture}<small>{line}</small></p>"), field)


@pytest.mark.parametrize("lead", ["{}", "{}<br><br>", "<b>{}</b>"])
def test_text_without_an_element_above_the_paragraphs_is_the_lead(lead: str) -> None:
    html = f"{lead.format(STORY[0])}{paragraphs(1)}"
    for page in (html, f"<div>{html}</div>"):
        assert clean_html(page).articleBody.split("\n\n") == STORY


def test_headline_with_its_kicker_is_no_paragraph() -> None:
    heading = "<h1><span>Harbour</span> <span>Pier closed for six weeks</span></h1>"
    cleaned = clean(f"<article>{heading}{paragraphs()}</article>")
    assert (cleaned.headline, cleaned.articleBody.split("\n\n")) == ("Pier closed for six weeks", STORY)


def test_sign_up_box_is_no_caption() -> None:
    box = (
        "<div class=subscription-widget><p class=cta-caption>To receive new posts, become a free subscriber.</p></div>"
    )
    cleaned = with_piece(box)
    assert cleaned.captions == []
    assert [removed.reason for removed in cleaned.removed if "free subscriber" in removed.text] == ["newsletter"]


@pytest.mark.parametrize(
    ("lines", "parts"),
    [
        (STORY, STORY),
        # Verse, and lines that are cut anywhere.
        (["The mill wheel turned when I was young,", "and turned when I was old;"] * 4, None),
        ([part.strip() for text in STORY for part in (text[:60], text[60:])], None),
    ],
)
def test_line_breaks_behind_sentences_end_paragraphs(lines: list[str], parts: list[str] | None) -> None:
    html = f"<html><head>{LINKED_DATA}</head><body><article><div>{'<br>'.join(lines)}</div></article></body></html>"
    assert clean_html(html).articleBody.split("\n\n") == (parts or [" ".join(lines)])


def test_first_category_is_the_section() -> None:
    cleaned = clean("<a href=/c rel='category tag'>Coast</a>", f"<article>{paragraphs()}</article>", head="")
    assert cleaned.articleSection == "Coast"
