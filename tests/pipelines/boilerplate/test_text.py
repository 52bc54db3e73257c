"""Dumps as they come in, and what a careful editor leaves of them."""

from __future__ import annotations

import textwrap

import pytest

from pipelines.boilerplate.text import clean_text
from tests.pipelines.boilerplate.sample_dumps import (
    ARABIC,
    FOOT,
    GREEK,
    INTERVIEW,
    JAPANESE,
    LIVE_BLOG,
    MENU,
    POEM,
    RESULTS,
    RIVER,
    RIVER_TITLE,
    RUSSIAN,
)

TOWNS = ("Brannock", "Eldmoor", "Westmere", "Port Antaro")


def paragraphs(text: str) -> list[str]:
    return clean_text(text).articleBody.split("\n\n")


def reasons(text: str) -> dict[str, str]:
    return {removed.text: removed.reason for removed in clean_text(text).removed}


@pytest.mark.parametrize("separator", ["\n", "\n\n", "\r\n", "\n \n"])
def test_article_is_taken_out_of_its_page(separator):
    cleaned = clean_text(separator.join([*MENU, RIVER_TITLE, *RIVER, *FOOT]))
    assert cleaned.articleBody.split("\n\n") == RIVER
    assert cleaned.headline == RIVER_TITLE
    assert {removed.text for removed in cleaned.removed} == {*MENU, *FOOT}


def test_hard_wrapped_paragraphs_are_joined():
    wrapped = "\n\n".join(textwrap.fill(paragraph, 72) for paragraph in [RIVER_TITLE, *RIVER])
    assert paragraphs(wrapped) == RIVER


def test_lead_repeated_as_caption_and_description_is_kept_once():
    lead = RIVER[0]
    dump = [
        f"{RIVER_TITLE} - Brannock Gazette",
        RIVER_TITLE,
        f"© Reuters / Ann Lee, File{lead}",
        f"{lead} - Brannock Gazette",
        "Subscribe",
        *RIVER,
    ]
    cleaned = clean_text("\n".join(dump))
    assert cleaned.articleBody.split("\n\n") == RIVER
    assert cleaned.headline == RIVER_TITLE
    assert cleaned.captions == ["© Reuters / Ann Lee, File"]


def test_captions_of_a_gallery_are_captions():
    captions = [
        "The lower town of Brannock as seen from the castle hill.",
        "A boat lies in the main street of the town.",
    ]
    gallery = ["Image 1 of 2", captions[0], "(Image credit: Ann Lee)", "Image 2 of 2", captions[1], "© Ann Lee"]
    cleaned = clean_text("\n".join([*MENU, RIVER_TITLE, *RIVER[:2], *gallery, *RIVER[2:], *FOOT]))
    assert cleaned.articleBody.split("\n\n") == RIVER
    assert cleaned.captions == gallery


def test_note_on_the_author_goes_with_its_heading():
    note = "Born by the sea, Ada Byron has written about rivers and the people along them for more than twenty years."
    dump = [*MENU, RIVER_TITLE, *RIVER, "About Ada Byron", note, *FOOT]
    assert paragraphs("\n".join(dump)) == RIVER
    assert reasons("\n".join(dump))[note] == "byline"


def test_question_put_to_several_guests_stays():
    question = "What would you do first if you were mayor of a town that floods every spring?"
    last = "We would move the market square up the hill, she said, and sell the old one to the ducks."
    article = [question, *RIVER[:3], question, *RIVER[3:], question, last]
    assert paragraphs("\n".join([*MENU, RIVER_TITLE, *article, *FOOT])) == article


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Hundreds moved as river floods Brannock - The Gazette", "Hundreds moved as river floods Brannock"),
        ("Hundreds moved as river floods Brannock | The Gazette", "Hundreds moved as river floods Brannock"),
        ("Hundreds moved as river floods Brannock — gazette.example", "Hundreds moved as river floods Brannock"),
        ("River floods Brannock: hundreds moved", "River floods Brannock: hundreds moved"),
        ("Flooded Brannock – a town under water", "Flooded Brannock – a town under water"),
    ],
)
def test_site_name_is_cut_from_the_headline(title, headline):
    assert clean_text("\n\n".join([title, *RIVER])).headline == headline


def test_caption_and_related_headline_between_paragraphs_go():
    caption = "A boat in the main street of Brannock on Monday (AFP)"
    related = "Ferry Strike Enters Third Week, Union Says"
    cleaned = clean_text("\n".join([RIVER_TITLE, RIVER[0], RIVER[1], caption, related, *RIVER[2:]]))
    assert cleaned.articleBody.split("\n\n") == RIVER
    assert cleaned.captions == [caption]
    assert [removed.text for removed in cleaned.removed] == [related]


def test_article_that_stands_there_twice_is_kept_once():
    teaser = f"{RIVER[0][:60]}..."
    assert paragraphs("\n".join([RIVER_TITLE, *RIVER, teaser, " ".join(RIVER)])) == RIVER


def test_lead_above_the_dateline_is_the_description():
    standfirst = f"{RIVER[0][:-1]} on Monday."
    dump = [RIVER_TITLE, standfirst, f"BRANNOCK, March 8 (Reuters) - {RIVER[0]}", *RIVER[1:]]
    cleaned = clean_text("\n".join(dump))
    assert cleaned.articleBody.split("\n\n") == dump[2:]
    assert cleaned.description == standfirst


def test_tagline_above_the_lead_is_neither_headline_nor_body():
    tagline = "News from the river, the harbour and the islands: reports, analysis and tide tables."
    report = f"BRANNOCK, March 8 (Reuters) - {RIVER[0]}"
    cleaned = clean_text("\n".join(["World", tagline, RIVER_TITLE, RIVER[0], report, *RIVER[1:]]))
    assert cleaned.headline == RIVER_TITLE
    assert cleaned.articleBody.split("\n\n") == [report, *RIVER[1:]]


def test_site_is_cut_from_behind_a_caption():
    captions = [f"A {what} in the main street of Brannock - Brannock Gazette" for what in ("boat", "swan")]
    cleaned = clean_text("\n".join([RIVER_TITLE, RIVER[0], captions[0], RIVER[1], captions[1], *RIVER[2:]]))
    assert cleaned.articleBody.split("\n\n") == RIVER
    assert cleaned.captions == ["A boat in the main street of Brannock", "A swan in the main street of Brannock"]


@pytest.mark.parametrize(
    ("above", "title", "below", "publisher"),
    [
        (
            "The Aller Gazette",
            RIVER_TITLE,
            "This article may be republished if The Aller Gazette is named.",
            "The Aller Gazette",
        ),
        (
            "News",
            f"{RIVER_TITLE} | Aller Gazette",
            "Aller Gazette is not responsible for the content of external sites.",
            "Aller Gazette",
        ),
    ],
)
def test_publisher_is_told_by_a_notice(above, title, below, publisher):
    cleaned = clean_text("\n".join([above, title, *RIVER, below]))
    assert (cleaned.headline, cleaned.publisher) == (RIVER_TITLE, publisher)


def test_list_of_names_between_paragraphs_stays():
    calendar = [
        f"{day} March -- Town Hall and Market Square, {town}" for day, town in zip((9, 12, 14, 20), TOWNS, strict=True)
    ]
    article = [*RIVER[:3], "The council will hear people in four places:", *calendar, *RIVER[3:]]
    assert paragraphs("\n".join([RIVER_TITLE, *article])) == article


def test_printed_date_and_byline():
    cleaned = clean_text("\n".join([RIVER_TITLE, "By Ann Lee and Bo Ek", "Published 8 March 2021, 07:30 GMT", *RIVER]))
    assert cleaned.datePublishedRaw == "8 March 2021, 07:30 GMT"
    assert cleaned.datePublished == "2021-03-08T07:30:00Z"
    assert cleaned.authors == ["Ann Lee", "Bo Ek"]
    assert cleaned.articleBody.split("\n\n") == RIVER


def test_dateline_is_parsed_and_stays():
    first = f"BRANNOCK, March 8 (Reuters) - {RIVER[0]}"
    cleaned = clean_text("\n".join([RIVER_TITLE, first, *RIVER[1:]]))
    assert cleaned.dateline is not None
    assert (cleaned.dateline.place, cleaned.dateline.agency) == ("BRANNOCK", "Reuters")
    assert cleaned.articleBody.startswith(cleaned.dateline.text)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("To participate in the discussion", "login"),
        ("log in or register", "login"),
        ("You are commenting using your Fediverse account. (Log off)", "comments"),
        ("Sign up for our morning letter and never miss a story", "newsletter"),
        ("Edited by Bo Ek", "editing"),
        ("(Reporting by Ann Lee; editing by Bo Ek)", "editing"),
        ("This article was originally published by the Brannock Gazette. Read the original.", "republishing"),
        ("Заголовок следующей статьи", "foreignScript"),
        ("Teilen", "share"),
    ],
)
def test_line_below_the_article_goes_with_its_reason(line, reason):
    dump = "\n".join([RIVER_TITLE, *RIVER, line])
    assert paragraphs(dump) == RIVER
    assert reasons(dump) == {line: reason}


@pytest.mark.parametrize("article", [RUSSIAN, GREEK, ARABIC, JAPANESE], ids=["ru", "el", "ar", "ja"])
def test_article_in_another_script_is_unharmed(article):
    assert paragraphs("\n".join(article)) == article


def test_quoted_foreign_words_stay_and_a_stray_run_goes():
    quoted = 'The ship, called "Северное сияние" by its crew, was seen off the coast at noon, a fisherman said.'
    dump = "\n".join([RIVER_TITLE, *RIVER[:3], quoted, f"{RIVER[3]} Заголовок открываемого материала"])
    assert paragraphs(dump) == [*RIVER[:3], quoted, RIVER[3]]
    assert reasons(dump) == {"Заголовок открываемого материала": "foreignScript"}


def test_lookalike_letters_are_mapped_and_told():
    posing = RIVER[0].replace("Brannock", "Вrаnnосk")
    cleaned = clean_text("\n".join([RIVER_TITLE, posing, *RIVER[1:]]))
    assert cleaned.articleBody.split("\n\n") == RIVER
    assert [(removed.text, removed.reason) for removed in cleaned.removed] == [("Вrаnnосk", "lookAlike")]


@pytest.mark.parametrize(
    "article", [POEM, INTERVIEW, RESULTS, LIVE_BLOG], ids=["poem", "interview", "results", "live blog"]
)
@pytest.mark.parametrize("around", [False, True], ids=["alone", "on its page"])
def test_short_lines_of_an_article_stay(article, around):
    dump = [*MENU, "Notes from Brannock", *article, *FOOT] if around else ["Notes from Brannock", *article]
    assert paragraphs("\n".join(dump)) == article


def test_article_of_two_lines_survives():
    cleaned = clean_text(f"{RIVER_TITLE}\n{RIVER[0]}")
    assert (cleaned.headline, cleaned.articleBody) == (RIVER_TITLE, RIVER[0])


def test_one_paragraph_alone_is_an_article():
    assert clean_text(RIVER[0]).articleBody == RIVER[0]


def test_white_space_is_normalised():
    assert clean_text(f"\u00a0 {RIVER[0]}\u2003\n").articleBody == RIVER[0]
    assert paragraphs(RIVER[0].replace(" ", "\u00a0")) == [RIVER[0]]


@pytest.mark.parametrize(
    ("text", "rejection"),
    [
        ("", "empty"),
        (" \n\t\u00a0\n", "empty"),
        ("Home", "tooShort"),
        ("News\nSport\nWeather", "tooShort"),
        ("\n".join(f"Section {number}\nMenu\nSign in\nShare" for number in range(60)), "notAnArticle"),
    ],
)
def test_what_is_no_article_is_rejected(text, rejection):
    assert clean_text(text).rejection == rejection


def test_the_same_text_gives_the_same_answer():
    dump = "\n".join([*MENU, RIVER_TITLE, *RIVER, *FOOT])
    assert clean_text(dump) == clean_text(dump)
