from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipelines.boilerplate.cleaned import Cleaned
from pipelines.boilerplate.html import clean_html
from pipelines.boilerplate.pages.blocks import read_blocks
from pipelines.boilerplate.pages.html_tree import parse

PAGES = Path(__file__).parents[2] / "pages"


def page(name: str) -> bytes:
    return (PAGES / f"{name}.html").read_bytes()


@pytest.fixture(scope="module")
def ferry() -> Cleaned:
    return clean_html(page("harbour_ferry"), url="https://courier.example/2019/05/03/skarholm-ferry?utm=1")


def test_body_is_the_article_and_nothing_else(ferry: Cleaned) -> None:
    paragraphs = ferry.articleBody.split("\n\n")
    assert paragraphs[0].startswith("SKARHOLM, May 3 (TCN) – A regular ferry")
    assert paragraphs[-1].endswith("passengers a year to break even.")
    assert "Two boats a day until autumn" in paragraphs
    assert "From Skarholm: 8.40 a.m. and 6 p.m." in paragraphs
    assert len(paragraphs) == 9


def test_white_space_is_normalised(ferry: Cleaned) -> None:
    assert "\xa0" not in ferry.articleBody
    assert "The first boat carried 212 people" in ferry.articleBody


def test_metadata(ferry: Cleaned) -> None:
    assert ferry.headline == "Ferry line to Skarholm reopens after nine years"
    assert ferry.authors == ["Ines Varga", "Tom Oyelaran"]
    assert ferry.publisher == "The Tidewater Courier"
    assert ferry.datePublished == "2019-05-03T16:40:00Z"
    assert ferry.datePublishedRaw == "2019-05-03T18:40:00+02:00"
    assert ferry.dateModified == "2019-05-04T05:05:00Z"
    assert ferry.canonicalUrl == "https://courier.example/2019/05/03/skarholm-ferry"
    assert ferry.image == "https://courier.example/media/ferry.jpg"
    assert ferry.description is not None
    assert ferry.description.startswith("The island of Skarholm")
    assert ferry.dateline is not None
    assert ferry.dateline.place == "SKARHOLM"


def test_captions_stand_apart(ferry: Cleaned) -> None:
    assert ferry.captions == ['The "Aurelia" leaves the old quay on Friday. Photo: Ruta Kalnins']


@pytest.mark.parametrize(
    ("start", "reason"),
    [
        ("Skip to main content", "skipLink"),
        ("Coast", "navigation"),
        ("By Ines Varga", "byline"),
        ("3 May 2019, 18:40", "date"),
        ("Share on Facebook", "share"),
        ("Bridge to Skarholm is off", "related"),
        ("Sign up for our morning newsletter", "newsletter"),
        ("About time. My mother", "comments"),
        ("© 2019", "copyright"),
    ],
)
def test_what_went_says_why(ferry: Cleaned, start: str, reason: str) -> None:
    reasons = [removed.reason for removed in ferry.removed if removed.text.startswith(start)]
    assert reasons == [reason]


def test_removed_is_in_document_order(ferry: Cleaned) -> None:
    order = [removed.text for removed in ferry.removed]
    assert order.index("Coast") < order.index("Related") < order.index("Most read")


def test_scripts_and_styles_are_no_text(ferry: Cleaned) -> None:
    assert not any("tracked" in removed.text or "color" in removed.text for removed in ferry.removed)


def test_text_in_and_text_out(ferry: Cleaned) -> None:
    assert_nothing_vanished(page("harbour_ferry"), ferry)


def test_section_front_is_no_article() -> None:
    cleaned = clean_html(page("section_front"), url="https://courier.example/coast")
    assert cleaned.rejection == "notAnArticle"
    assert cleaned.detail


@pytest.mark.parametrize("html", ["", " \n", b"", "<html></html>", "<html><body><script>x = 1</script></body></html>"])
def test_page_without_text_is_empty(html: str | bytes) -> None:
    assert clean_html(html).rejection == "empty"


@pytest.mark.parametrize(
    "html",
    [
        "<title>Just a moment...</title><h1>news.example</h1><p>Checking your browser before accessing.</p>",
        "<title>Access to this page has been denied</title><p>Please verify you are a human.</p>",
        "<title>404 Not Found</title><center><h1>404 Not Found</h1></center><hr><center>nginx</center>",
        "<title>The Courier</title><h1>Log in to continue</h1><form><input name=user><button>Log in</button></form>",
        "<title>Seite nicht gefunden</title><h1>Seite nicht gefunden</h1><p>Bitte nutzen Sie die Suche.</p>",
        '<title>courier.example</title><p>One more step</p><div class="g-recaptcha" data-sitekey="k"></div>',
    ],
)
def test_barrier_is_blocked(html: str) -> None:
    assert clean_html(html).rejection == "blocked"


def test_paragraphs_above_a_log_in_wall_are_an_article() -> None:
    story = (
        "<p>The river rose by two metres on Monday, and the town closed its bridge.</p>"
        "<p>The mayor said that the bridge would stay closed until the engineers had seen it.</p>"
    )
    wall = "<h2>Log in to continue</h2><p>Already a subscriber? Sign in to your account.</p>"
    page = (
        f"<html><title>Log in to continue</title><body><article><h1>Log in to continue</h1>{{}}{wall}</article></body>"
    )
    assert clean_html(page.format(story)).rejection is None
    assert clean_html(page.format("")).rejection == "blocked"


def test_article_about_captchas_is_an_article() -> None:
    paragraph = (
        "<p>“Verify you are human” is what the machine asks, said Rosa Imre, who has studied such tests for years. </p>"
    )
    assert (
        clean_html(
            f"<title>What captchas cost us</title><h1>What captchas cost us</h1>{paragraph * 3}"
            + "<p>"
            + "She has counted the hours that people lose to them, and the sum is not small. " * 12
            + "</p>"
        ).rejection
        is None
    )


def test_plain_short_page_is_an_article() -> None:
    story = "<p>The bridge at Moss is shut.</p><p>It opens again in May, the county said.</p>"
    html = f"<title>Bridge</title><article>{story}</article>"
    assert clean_html(html, url="http://news.example/story").rejection is None


def test_article_of_two_lines_survives() -> None:
    cleaned = clean_html(
        "<html><head><title>Quake off Brenn</title></head><body><article><h1>Quake off Brenn</h1>"
        "<p>An earthquake of magnitude 4.1 shook the coast off Brenn early on Sunday, the survey said.</p>"
        "<p>Nobody was hurt, and no damage was reported.</p></article></body></html>"
    )
    assert cleaned.rejection is None
    assert cleaned.articleBody.count("\n\n") == 1


STORY = [
    "The pier at Callow was closed on Monday after a diver found two of its piles broken, the harbour office said.",
    "Boats land at the fish market until the piles are replaced, which will take about six weeks, it added.",
    "Shop owners along the pier asked the town to waive their rent for the time, and the mayor promised an answer.",
]


@pytest.mark.parametrize(
    "hidden",
    [
        f"<noscript><div><p>{'</p><p>'.join(STORY)}</p></noscript>",
        f"<script type='text/template'><p>{'</p><p>'.join(STORY)}</p></script>",
    ],
)
def test_article_that_only_scripts_show_is_found(hidden: str) -> None:
    html = f"<title>Pier closed</title><nav><a href=/>Home</a></nav><h1>Pier closed</h1><div>{hidden}</div>"
    assert clean_html(html).articleBody.split("\n\n") == STORY


@pytest.mark.parametrize("between", ["\\n\\n", "</p><p>"])
def test_article_that_only_structured_data_holds_is_found(between: str) -> None:
    declared = f'{{"@type": "NewsArticle", "headline": "Pier closed", "articleBody": "{between.join(STORY)}"}}'
    html = f"<script type='application/ld+json'>{declared}</script><h1>Pier closed</h1><p>Loading the story.</p>"
    cleaned = clean_html(html)
    assert cleaned.rejection is None
    assert cleaned.articleBody.split("\n\n") == STORY
    assert [removed.text for removed in cleaned.removed] == ["Loading the story."]


def test_shown_text_goes_before_what_is_declared() -> None:
    declared = f'{{"@type": "NewsArticle", "articleBody": "{" ".join(STORY)} Read more."}}'
    html = f"<script type='application/ld+json'>{declared}</script><article><p>{'</p><p>'.join(STORY)}</p></article>"
    assert clean_html(html).articleBody.split("\n\n") == STORY


def test_letters_are_composed() -> None:
    assert clean_html("<p>The Cafe\u0301 Rene\u0301 opens again in May, its owner said on Sunday.</p>").articleBody == (
        "The Caf\u00e9 Ren\u00e9 opens again in May, its owner said on Sunday."
    )


WORDS = st.text(st.characters(codec="utf-8", exclude_characters="<>&"), max_size=40)
TAGS = st.sampled_from("p div li h1 h2 span a b td tr table figcaption blockquote br article aside".split())


@st.composite
def markup(draw: st.DrawFn) -> str:
    parts = []
    for _ in range(draw(st.integers(1, 25))):
        tag = draw(TAGS)
        parts.append(f"<{tag}>{draw(WORDS)}" + (f"</{tag}>" if draw(st.booleans()) else "") + draw(WORDS))
    return "<html><body>" + "".join(parts) + "</body></html>"


@given(markup())
@settings(max_examples=60, deadline=None)
def test_nothing_vanishes_from_any_markup(html: str) -> None:
    assert_nothing_vanished(html, clean_html(html))


@given(st.one_of(st.binary(max_size=400), st.text(max_size=400)))
@settings(max_examples=60, deadline=None)
def test_never_raises(html: bytes | str) -> None:
    clean_html(html)


def assert_nothing_vanished(html: bytes | str, cleaned: Cleaned) -> None:
    """Every block of visible text is in exactly one place.

    Body, captions, removed, or a field of its own.
    """
    tree = parse(html)
    shown = Counter(block.text for block in read_blocks(tree)) if tree is not None else Counter()
    body = cleaned.articleBody.split("\n\n") if cleaned.articleBody else []
    found = Counter([*body, *cleaned.captions, *(removed.text for removed in cleaned.removed)])
    fields = {cleaned.headline, cleaned.description, cleaned.datePublishedRaw}
    assert not found - shown
    assert all(text in fields and count == 1 for text, count in (shown - found).items())


PUZZLES = [
    "Half of all visitors cannot solve the puzzles of log-in pages, a study of the Callow college found on Monday.",
    "“I am only old,” said one of the forty people who took part in it, and asked for a page that trusts her.",
    "The college wants to repeat the study in summer, when it will ask younger people what they make of them.",
]
DECLARED = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-03-11"}</script>'


def paragraphs(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


@pytest.mark.parametrize(
    "html",
    [
        f"<title>Verify you are human puzzles</title>{DECLARED}<h1>Page not found in a study</h1>{paragraphs(PUZZLES)}",
        f"<title>Puzzles</title>{DECLARED}<div><h3>Log in to continue</h3></div><h1>Puzzles</h1>{paragraphs(PUZZLES)}",
        f"<title>Puzzles</title><h1>Puzzles</h1>{paragraphs(PUZZLES)}<div class=g-recaptcha data-sitekey=k></div>",
        f"<html><title>Puzzles</title><body><h1>Puzzles</h1></body></html>{paragraphs(PUZZLES)}",
        f"<html><title>Puzzles</title><frameset><frame src=a><noframes><body>{paragraphs(PUZZLES)}</body></noframes>"
        "</frameset></html>",
    ],
)
def test_articles_that_look_like_barriers(html: str) -> None:
    cleaned = clean_html(html)
    assert cleaned.rejection is None
    assert cleaned.articleBody.split("\n\n") == PUZZLES


def test_scripts_behind_the_end_of_the_page_are_read() -> None:
    data = json.dumps({"article": {"paragraphs": [{"type": "text", "text": text} for text in PUZZLES]}})
    html = f"<html><body><h1>Puzzles</h1></body></html><script type='application/json'>{data}</script>"
    assert clean_html(html).articleBody.split("\n\n") == PUZZLES
