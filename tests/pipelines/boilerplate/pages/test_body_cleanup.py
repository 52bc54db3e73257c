"""Whole pages through `clean_html`.

What is left of the text, and why the rest went.
"""

from __future__ import annotations

import pytest

from pipelines.boilerplate.cleaned import Cleaned
from pipelines.boilerplate.html import clean_html

STORY = [
    "The pier at Callow was closed on Monday after a diver found two of its piles broken, the harbour office said.",
    "Boats land at the fish market until the piles are replaced, which will take about six weeks, it added.",
    "“We had hoped to open before the summer, and we shall not make it,” said Rosa Imre, who runs the office.",
    "Shop owners along the pier asked the town to waive their rent for the time, and the mayor promised an answer.",
    "The county pays half of the repair, which is expected to cost 1.2 million crowns, according to its engineer.",
    "A storm in January had loosened the planks, and a survey in February gave the piles another ten years.",
]
LINKED_DATA = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Pier closed for six weeks", '
    '"datePublished": "2025-03-11T08:00:00Z", "author": {"@type": "Person", "name": "Ada Byron"}}</script>'
)


def clean(*pieces: str, head: str = LINKED_DATA) -> Cleaned:
    body = "".join(pieces)
    return clean_html(f"<html><head><title>Pier closed for six weeks</title>{head}</head><body>{body}</body></html>")


def paragraphs(start: int = 0, end: int = len(STORY)) -> str:
    return "".join(f"<p>{text}</p>" for text in STORY[start:end])


def with_piece(piece: str, *, at: int = 3) -> Cleaned:
    """The story with one more piece of markup in it."""
    return clean(
        "<header><nav><a href=/>Home</a></nav></header><main><article><h1>Pier closed for six weeks</h1>"
        f"<div class='entry'>{paragraphs(0, at)}{piece}{paragraphs(at)}</div></article></main>"
    )


COMMENT = "<p>What a poor example the office gives, year after year, and nobody says a word about it.</p>"


@pytest.mark.parametrize(
    ("piece", "at"),
    [
        ("<p style='display:none'>The sponsor of this page is hidden from all of its many readers today.</p>", 3),
        ("<p hidden>The sponsor of this page is hidden from all of its many readers today.</p>", 3),
        ("<dialog><p>Do you want to go on reading this story on your other device, too, dear reader?</p>"
         "</dialog>", 6),
        ("<p class='visually-hidden'>The following picture shows the pier and the boats from the air.</p>", 3),
        (f"<div id='cmt_list'><div class='comment_text'>{COMMENT}</div><div class='comment_text'>{COMMENT}"
         "</div></div>", 6),
        (f"<div class='kommentare'>{COMMENT}</div>", 6),
        # more of them than of the article
        (f"<div id='ps_comment_list'>{f'<div class=ps_comment_text>{COMMENT}</div>' * 12}</div>", 6),
        (f"<section><h3>2 comments</h3><div class=x><b>gull77</b>{COMMENT}</div></section>", 6),
        ("<figure><img src=a><figcaption>The pier on Monday, as seen from the market.</figcaption></figure>", 3),
        ("<div class='pic'><img src=a><p>The pier on Monday, as seen from the fish market at noon.</p></div>", 3),
        ("<div class='wp-caption'><img src=a><p class='wp-caption-text'>The pier on Monday, at noon.</p></div>", 2),
        ("<div><img src=a></div><p>The market is where the boats land now. Photo: Max Frey / Getty Images</p>", 3),
        ("<aside class='pullquote'><p>“We had hoped to open before the summer”</p><cite>Rosa Imre</cite></aside>", 4),
        ("<blockquote class='quote'>We had hoped to open before the summer, and we shall not make "
         "it</blockquote>", 2),
        ("<div class='quote'><p>“We had hoped to open before the summer …”</p></div>", 5),
        ("<p><strong>Ada Byron/Max Frey</strong></p>", 0),
        ("<p class='byline'>By Ada Byron and Max Frey</p>", 0),
        ("<p><em>Ada Byron, Max Frey</em></p>", 6),
        ("<p>mit dpa</p>", 6),
        ("<p>(Reuters, AFP)</p>", 6),
        ("<p>We may earn a commission when you buy something through the links on this page.</p>", 0),
        ("<p>Diese Seite enthält Affiliate-Links; bei einem Kauf erhalten wir eine Provision.</p>", 6),
        ("<p>Nous percevons une commission sur les achats faits par les liens de cet article.</p>", 6),
        ("<p>Podemos recibir una comisión por las compras hechas a través de estos enlaces.</p>", 6),
        ("<p>Do you have a story for us? Email our newsroom at news@post.example.</p>", 6),
        ("<p>Haben Sie Hinweise? Schreiben Sie uns an redaktion@post.example.</p>", 6),
        ("<p>Scrivete alla redazione: contatta la nostra redazione a cronaca@post.example.</p>", 6),
        ("<p>This article was translated automatically and checked by an editor.</p>", 6),
        ("<p>Cet article a été traduit automatiquement par une machine.</p>", 6),
        ("<h4>Disclaimer:</h4><p>The views expressed are the author's own and not necessarily those of the "
         "Post.</p>", 6),
        ("<p>Las opiniones del autor no reflejan necesariamente las de la redacción.</p>", 6),
        ("<p>For more stories like this, visit our news page.</p>", 6),
        ("<ul><li><a href=/1>Boat sinks off Callow in heavy seas</a></li><li><a href=/2>Market hall gets a new "
         "roof</a></li></ul>", 4),
        ("<div class=m><h2>Your subscription is in use elsewhere</h2><p>Log in on this device to read on, please.</p>"
         "<p>Change your password if you do not know who uses your account now.</p></div>", 6),
    ],
)  # fmt: skip
def test_what_is_not_the_article_goes(piece: str, at: int) -> None:
    cleaned = with_piece(piece, at=at)
    assert cleaned.articleBody.split("\n\n") == STORY


@pytest.mark.parametrize(
    "piece",
    [
        "<p>The boats from Moss and Brenn, which used to land at the pier, stay at home until the work is done.</p>",
        "<h2>Who pays for it</h2>",
        "<blockquote><p>“Not a single boat was lost in the storm, and that is what counts,” Imre told the "
        "council.</p></blockquote>",
        '<blockquote class="twitter-tweet"><p>The pier is shut, please land at the market. We are sorry for the '
        'detour.</p></blockquote>',
        "<p><em>The council had discussed the repair twice before, without coming to any decision at all.</em></p>",
    ],
)  # fmt: skip
def test_what_is_the_article_stays(piece: str) -> None:
    assert len(with_piece(piece).articleBody.split("\n\n")) == len(STORY) + 1


@pytest.mark.parametrize(
    "above",
    [
        "<p class=byline>By Ada Byron • Published March 11, 2025 • Updated March 12, 2025 at 5:13 PM</p>",
        "<p class=byline>Ada Byron | TNN | Updated: Mar 11, 2025, 10:15 IST</p>",
        "<p class=byline>ADA BYRON, Associated Press</p>",
        "<p class=byline>Ada Byron Environment editor</p>",
        "<div class=meta>Posted by Ada Byron | Mar 11, 2025 | Coast | 0 comments</div>",
        "<p>Text: Ada Byron Foto: Max Frey</p>",
        "<p>Listen to this article 4 min</p>",
    ],
)
def test_lines_above_the_text_are_no_paragraphs(above: str) -> None:
    cleaned = clean(f"<article><h1>Pier closed for six weeks</h1>{above}{paragraphs()}</article>", head="")
    assert cleaned.articleBody.split("\n\n") == STORY
    assert [name.title() for name in cleaned.authors] == ([] if "Listen" in above else ["Ada Byron"])


def test_each_removal_says_why() -> None:
    notes = "<p>mit dpa</p><p>Do you have a story for us? Email our newsroom at news@post.example.</p>"
    removed = {one.text: (one.reason, one.rule) for one in with_piece(notes, at=6).removed}
    assert removed["mit dpa"] == ("byline", "agency-line")
    assert removed["Do you have a story for us? Email our newsroom at news@post.example."][0] == "contact"


def test_captions_are_kept_apart() -> None:
    text = "The pier on Monday, as seen from the fish market at noon."
    box = f"<figure><img src=a><figcaption>{text}</figcaption></figure>"
    assert with_piece(box).captions == ["The pier on Monday, as seen from the fish market at noon."]


def test_article_wholly_off_screen_is_read() -> None:
    cleaned = clean(
        f"<div style='display:none'><article><h1>Pier closed for six weeks</h1>{paragraphs()}</article></div>"
    )
    assert cleaned.articleBody.split("\n\n") == STORY


def test_article_called_comment_is_read() -> None:
    cleaned = clean(f"<article class='comment'><h1>Pier closed for six weeks</h1><div>{paragraphs()}</div></article>")
    assert cleaned.articleBody.split("\n\n") == STORY


def test_paragraphs_behind_a_box_are_found() -> None:
    box = (
        "<div class='more'><h4>Related</h4><article class='teaser'><a href=/1>Boat sinks off Callow</a></article></div>"
    )
    parts = (f"<div class='text a'><div>{paragraphs(*part)}</div></div>" for part in ((0, 4), (4, 5), (5, 6)))
    cleaned = clean(f"<main><article><h1>Pier closed for six weeks</h1>{box.join(parts)}</article></main>")
    assert cleaned.articleBody.split("\n\n") == STORY


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p><span class=cap>T</span> <span>he pier is shut until May, the harbour office said today.</span>"
         "</p>", "The pier"),
        ("<p><b>A</b> <i>fter the storm the pier is shut, the harbour office said on Monday.</i></p>", "After the"),
        ("<p><b>A</b> <i>pier is shut after the storm, the harbour office said on Monday.</i></p>", "A pier"),
        ("<p><i aria-hidden=true>T</i><i class=sr-only>The</i> pier is shut, the harbour office "
         "said.</p>", "The pier"),
        ("<p><i aria-hidden=true>T</i><i class=sr-only>T</i>he pier is shut, the harbour office "
         "said.</p>", "The pier"),
        ("<div>T</div><p>he pier is shut until May, the harbour office said on Monday.</p>", "The pier"),
        ("<p>The <a href=/x>pier<span class='visually-hidden'> (opens a new window)</span></a> is "
         "shut.</p>", "The pier is"),
        ("<p>The <span style='display: none'>ERROR 3</span>pier is shut until May, it said.</p>", "The pier is"),
        ("<p><i aria-hidden=true>T</i><i class=sr-only>The</i><i aria-hidden=true>he</i> pier is shut, it said.</p>",
         "The pier"),
        ("<p>The <ruby>pier<rp>(</rp><rt>quay</rt><rp>)</rp></ruby> is shut until May, it said.</p>", "The pier is"),
    ],
)  # fmt: skip
def test_words_are_whole_and_on_screen(markup: str, text: str) -> None:
    cleaned = clean(f"<article><h1>Pier closed for six weeks</h1>{markup}{paragraphs()}</article>")
    assert cleaned.articleBody.startswith(text)


@pytest.mark.parametrize(
    ("above", "names"),
    [
        ("<p class=byline>By Ada Byron</p>", ["Ada Byron"]),
        ("<p>By Ada Byron | <time datetime=2025-03-11>11 March</time></p>", ["Ada Byron"]),
        ("<div class=a>Written by <a href=/people/ada>Ada Byron</a> in <a href=/c>Coast</a> on 8 April 2025. 3 "
         "Comments</div>",
         ["Ada Byron"]),
        ("<div class=Head><a href='/author/ada-byron'>Ada Byron</a></div>", ["Ada Byron"]),
        ("<div class='author'>Ada Byron</div>", ["Ada Byron"]),
        ("<p><strong>Ada Byron/Max Frey</strong></p>", ["Ada Byron", "Max Frey"]),
        ("<figure><img src=a><figcaption>Photo: <a href='/author/max-frey'>Max Frey</a></figcaption></figure>", []),
        ("<div class=comments><a href='/author/max-frey'>Max Frey</a></div>", []),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "declared",
    ["", '<meta name="author" content="Langford Post"><meta property="og:site_name" content="Langford Post">'],
)
def test_printed_authors(declared: str, above: str, names: list[str]) -> None:
    cleaned = clean(f"<article><h1>Pier closed for six weeks</h1>{above}{paragraphs()}</article>", head=declared)
    assert cleaned.authors == (names or (["Langford Post"] if declared else []))
    assert cleaned.articleBody.split("\n\n") == STORY


@pytest.mark.parametrize(
    ("language", "printed", "day"),
    [
        ("en", "Nov. 27, 2025", "2025-11-27"),
        ("es", "27 de noviembre de 2025", "2025-11-27"),
        ("pt", "27 de novembro de 2025", "2025-11-27"),
        ("pl", "27 listopada 2025", "2025-11-27"),
        ("ru", "27 ноября 2025", "2025-11-27"),
        ("zh", "2025年11月27日", "2025-11-27"),
        ("de", "27.11.2025", "2025-11-27"),
        ("en-GB", "03/11/2025", "2025-11-03"),
        ("en-US", "03/11/2025", "2025-03-11"),
        ("en", "Published 27 November 2025 | Updated 28 November 2025", "2025-11-27"),
        ("en", "Updated 28 November 2025", None),
        ("en", "<time datetime='2025-11-27'>today</time>", "2025-11-27"),
        ("en", "<time class='updated' datetime='2025-11-28'>28 November 2025</time>", None),
        ("en", "Last November", None),
        ("fr", "Publié le 27/11/2025 à 8h10, mis à jour le 28/11/2025 à 9h", "2025-11-27"),
        ("de", "Stand: 28.11.2025, 9 Uhr | Veröffentlicht: 27.11.2025, 8.10 Uhr", "2025-11-27"),
        ("de", "Aktualisiert am 28.11.2025", None),
    ],
)
def test_printed_dates(language: str, printed: str, day: str | None) -> None:
    body = f"<article><h1>Pier closed for six weeks</h1><p class=d>{printed}</p>{paragraphs()}</article>"
    assert clean_html(f'<html lang="{language}"><title>Pier closed for six weeks</title>{body}').datePublished == day


@pytest.mark.parametrize("opening", ["27.11.2025 – ", "(27 November 2025) ", "【2025年11月27日】"])
def test_date_that_opens_the_text_is_the_last_but_one(opening: str) -> None:
    story = f"<article><h1>Pier closed for six weeks</h1><p>{opening}{STORY[0]}</p>{paragraphs(1)}</article>"
    assert clean(story, head="").datePublished == "2025-11-27"
    dated = story.replace("</h1>", "</h1><p>Published 28 November 2025</p>")
    assert clean(dated, head="").datePublished == "2025-11-28"


@pytest.mark.parametrize(
    ("line", "day"), [("Erschienen am: 27.11.2025", "2025-11-27"), ("27.11.2025", None), ("Termin: 27.11.2025", None)]
)
def test_date_far_below_the_text_has_to_say_what_it_is(line: str, day: str | None) -> None:
    between = "".join(f"<li><a href=/{number}>Word {number}</a></li>" for number in range(6))
    story = f"<article><h1>Pier closed for six weeks</h1>{paragraphs()}</article><ul>{between}</ul><div>{line}</div>"
    assert clean(story, head="").datePublished == day


def test_only_time_with_the_old_attribute_is_that_of_publication() -> None:
    story = f"<article><h1>Pier closed for six weeks</h1>{paragraphs()}</article>"
    time = "<footer><time pubdate datetime='2025-11-27T08:00:00Z'>long ago</time></footer>"
    assert clean(story, time, head="").datePublished == "2025-11-27T08:00:00Z"
    assert clean(story, time, time, head="").datePublished is None


@pytest.mark.parametrize("line", ["Posted 27 November 2025", "Veröffentlicht am 27.11.2025"])
def test_date_below_the_text_is_no_paragraph(line: str) -> None:
    cleaned = clean(f"<article><h1>Pier closed for six weeks</h1>{paragraphs()}<p>{line}</p></article>", head="")
    assert cleaned.articleBody.split("\n\n") == STORY
    assert cleaned.datePublished == "2025-11-27"


def test_author_and_date_below_the_lead_are_read() -> None:
    between = "<p class=a>By Ada Byron</p><p class=b>27 November 2025, 09:29</p>"
    cleaned = clean(f"<article><h1>Pier closed</h1>{paragraphs(0, 1)}{between}{paragraphs(1)}</article>", head="")
    assert (cleaned.authors, cleaned.datePublished) == (["Ada Byron"], "2025-11-27")


def test_byline_below_a_standfirst_in_a_heading_goes() -> None:
    above = f"<h3>{STORY[0]}</h3><p>Words by Ada Byron</p>"
    cleaned = clean(f"<article><h1>Pier closed</h1><div>{above}{paragraphs(1)}</div></article>", head="")
    assert "Words by" not in cleaned.articleBody
    assert cleaned.authors == ["Ada Byron"]


def test_item_between_items_of_the_text_stays() -> None:
    items = "".join(f"<li>{text}</li>" for text in STORY[1:4])
    cleaned = clean(f"<h1>Pier closed</h1><p>{STORY[0]}</p><ul>{items}</ul><p>{STORY[4]}</p>", head="")
    assert cleaned.articleBody.split("\n\n") == STORY[:5]


def test_authors_listed_in_a_side_column_are_of_other_articles() -> None:
    column = "<div class=sidebar><ul><li><a rel=author href=/a>Max Frey</a></li></ul></div>"
    cleaned = clean(f"<article><h1>Pier closed</h1><p>By Ada Byron</p>{paragraphs()}</article>{column}", head="")
    assert cleaned.authors == ["Ada Byron"]


def test_page_within_a_form_has_its_author_and_date() -> None:
    above = "<div class=a>By Ada Byron</div><div class=b>27 November 2025</div>"
    cleaned = clean(f"<form><div><h1>Pier closed for six weeks</h1>{above}{paragraphs()}</div></form>", head="")
    assert (cleaned.authors, cleaned.datePublished) == (["Ada Byron"], "2025-11-27")


def test_summary_by_a_machine_loses_its_note() -> None:
    note = "<small>This summary was generated by AI and checked by an editor.</small>"
    cleaned = clean(f"<article><h1>Pier closed</h1><div><p>Pier shut.</p>{note}</div>{paragraphs()}</article>", head="")
    assert "generated by AI" not in cleaned.articleBody


@pytest.mark.parametrize(
    "elsewhere",
    [
        "<aside><h4><a href=/y>Boat sinks</a></h4><time datetime='2025-03-05'>5 March 2025</time></aside>",
        "<div class='comments'><p>gull77, <time datetime='2025-03-12'>12 March 2025</time></p></div>",
        "<footer><p>30 November 2025</p></footer>",
    ],
)
def test_dates_of_other_things_are_not_the_articles(elsewhere: str) -> None:
    story = f"<article><h1>Pier closed for six weeks</h1>{paragraphs()}</article>"
    for html in (f"{story}{elsewhere}", f"{elsewhere}{story}"):
        assert clean_html(f"<title>Pier closed for six weeks</title>{html}").datePublished is None
    event = (
        paragraphs(0, 3) + "<p>It opens on <time datetime='2025-05-01'>1 May 2025</time>, she said.</p>" + paragraphs(3)
    )
    assert clean_html(f"<article><h1>Pier closed for six weeks</h1>{event}</article>").datePublished is None


def test_live_blog_has_its_first_entrys_date() -> None:
    entries = "".join(
        f"<section><time datetime='2025-03-11T{hour}:00:00Z'>{hour}:00</time><h2>Entry</h2><p>{text}</p></section>"
        for hour, text in zip((16, 15, 12), STORY, strict=False)
    )
    cleaned = clean(f"<main><article><h1>Pier closed for six weeks</h1>{entries}</article></main>", head="")
    assert cleaned.datePublished == "2025-03-11T12:00:00Z"


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2025/03/11/pier", "2025-03-11"),
        ("18-03-2025/pier.php", "2025-03-18"),
        ("03-11-2025/pier.php", None),
        ("03-03-2025/pier", "2025-03-03"),
    ],
)
def test_address_tells_the_date_last(path: str, day: str | None) -> None:
    html = f"<article><h1>Pier closed for six weeks</h1>{paragraphs()}</article>"
    assert clean_html(html, url=f"https://post.example/{path}").datePublished == day


@pytest.mark.parametrize(
    ("line", "change"),
    [
        ("Published 11 March 2025, updated 12 March 2025", "2025-03-12"),
        ("Stand: 12.03.2025, 09:10 Uhr | Veröffentlicht: 11.03.2025", "2025-03-12"),
        ("입력 2025.03.11. 오후 2:05 | 수정 2025.03.12. 오전 9:00", "2025-03-12"),
        ("公開日時 2025/03/11 14:05　更新日時 2025/03/12 09:00", "2025-03-12"),
        ("Publié le 11 mars 2025", None),
        # A change before the publication is none.
        ("Updated 10 March 2025 | Published 11 March 2025", None),
    ],
)
def test_printed_change(line: str, change: str | None) -> None:
    cleaned = clean(f"<article><h1>Pier closed for six weeks</h1><p>{line}</p>{paragraphs()}</article>", head="")
    assert (cleaned.datePublished, cleaned.dateModified) == ("2025-03-11", change)


def test_printed_change_is_read_beside_declared_dates() -> None:
    line = "<p>Updated on 12 March 2025 at 9:00 GMT</p>"
    cleaned = clean(f"<article><h1>Pier closed for six weeks</h1>{line}{paragraphs()}</article>")
    assert (cleaned.datePublished, cleaned.dateModified) == ("2025-03-11T08:00:00Z", "2025-03-12T09:00:00Z")


@pytest.mark.parametrize(
    "card",
    [
        "<div class=card><h2><a href=/{n}>A headline of story number {n}</a></h2><p>Some words on what it tells "
        "us.</p></div>",
        "<li><h3><a href=/{n}>A headline of story number {n}</a></h3><p>Some words on what it tells us.</p></li>",
        "<div class=t><div><a href=/{n}>A headline of story number {n}</a></div><p>Some words on what it tells."
        "</p></div>",
    ],
)
def test_front_of_a_few_teasers_is_no_article(card: str) -> None:
    cards = "".join(card.format(n=number) for number in range(6))
    html = f"<title>Coast</title><h1>Coast</h1>{cards}"
    assert clean_html(html, url="https://post.example/coast").rejection == "notAnArticle"


ZH = [
    "码头周一因两根桩断裂而关闭，港务处说，潜水员是在周日检查时发现的。",
    "修理要六个星期，船只在此期间停靠鱼市场。",
] * 6


@pytest.mark.parametrize("extra", ["", '<form><div class="g-recaptcha" data-sitekey="x"></div></form>'])
def test_articles_in_scripts_without_spaces_are_articles(extra: str) -> None:
    story = "".join(f"<p>{number}{text}</p>" for number, text in enumerate(ZH))
    links = "".join(f"<h3><a href=/{number}>港区公园今天开放</a></h3>" for number in range(9))
    cleaned = clean_html(
        f"<title>码头关闭</title><div><h1>码头关闭</h1><div>{story}</div></div>{extra}<div>{links}</div>"
    )
    assert cleaned.rejection is None
    assert cleaned.articleBody.count("\n\n") == len(ZH) - 1


@pytest.mark.parametrize(
    "piece",
    [
        "<p><img src=a><br><em>The pier at low tide, seen from the fish market in February.</em></p>",
        "<div><img src=a></div><p>The pier at low tide, seen from the market. (写真：佐藤健一)</p>",
        "<div class=embed><p>An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.</p></div>",
        "<div class=embed><p>We need your consent to show this post, which may set cookies on your device.</p></div>",
        "<div class=embed><p>Aby wyświetlić tę treść, wyraź zgodę na pliki cookie serwisu.</p></div>",
    ],
)
def test_captions_and_placeholders_go(piece: str) -> None:
    assert with_piece(piece).articleBody.split("\n\n") == STORY


@pytest.mark.parametrize("line", ["Mit Material der dpa", "Avec AFP", "Źródło: PAP", "Con información de EFE"])
def test_agencies_at_the_end_go(line: str) -> None:
    assert with_piece(f"<p>{line}</p>", at=len(STORY)).articleBody.split("\n\n") == STORY


def test_announced_places_stay() -> None:
    places = "<ul><li><a href=/1>Fish market, Callow</a></li><li><a href=/2>Old quay, Callow</a></li></ul>"
    body = with_piece(f"<p>Until the summer, boats land at these two places:</p>{places}").articleBody
    assert "Fish market, Callow\n\nOld quay, Callow" in body
