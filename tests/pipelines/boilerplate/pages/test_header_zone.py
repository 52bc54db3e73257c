"""Whole pages whose author and date stand between headline and text."""

from __future__ import annotations

import pytest

from pipelines.boilerplate.html import clean_html

STORY = [
    "The ferry between Callow and the islands stops for two weeks in April, the harbour office said on Monday.",
    "Its engine has to be taken out, and no other boat on the coast is allowed to carry lorries in winter.",
    "“We told everyone in January, and most have bought what they need,” said Rosa Imre, who runs the office.",
    "The islands have four shops. Two of them asked the county for a helicopter, which it refused last week.",
]
HEADLINE = "Ferry to the islands stops for two weeks"


def header(markup: str, *, language: str = "en") -> tuple[list[str], str | None]:
    """Authors and day of publication of a page.

    The page has this between its headline and its text.
    """
    text = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    page = clean_html(
        f'<html lang="{language}"><head><title>{HEADLINE}</title></head><body><nav><a href="/">Home</a></nav>'
        f'<main><article><h1>{HEADLINE}</h1>{markup}<div class="text">{text}</div></article></main></body></html>'
    )
    assert page.articleBody.split("\n\n") == STORY
    return page.authors, page.datePublished and page.datePublished[:10]


@pytest.mark.parametrize(
    ("markup", "authors"),
    [
        ('<div class="names"><span>Par</span><a href="/x">Ada Byron</a><span>et</span><a href="/y">Max Frey</a></div>',
         ["Ada Byron", "Max Frey"]),
        ("<p><span>Reported by:</span><b>Ada Byron</b><span>Edited by:</span><b>Max Frey</b></p>",
         ["Ada Byron", "Max Frey"]),
        ('<div class="meta"><span class="szerzo">Ada Byron</span><span class="datum">2024. március 12.</span></div>',
         ["Ada Byron"]),
        ('<div><a class="byline__author" href="/author/a">Ada Byron</a> and <a href="/author/m">Max Frey</a></div>',
         ["Ada Byron", "Max Frey"]),
        ('<ul class="authors"><li class="author"><a class="author__name">Ada Byron</a><i>Journalist</i></li>'
         '<li class="author"><a class="author__name">Max Frey</a><i>Editor</i></li></ul>', ["Ada Byron", "Max Frey"]),
        ("<div><span>Yazar: Ada Byron</span><span>Giriş Tarihi: 12.03.2024</span></div>", ["Ada Byron"]),
        ('<figure><img><figcaption class="photo-author">Max Frey</figcaption></figure>', []),
        ('<aside class="author">Max Frey</aside>', []),
        ("<div>Ada Byron · 12 March 2024 · 3 min read</div>", ["Ada Byron"]),
        ("<div><span>By Ada Byron</span><span>12 March 2024</span></div>", ["Ada Byron"]),
        ("<div><span>كتب: سلمى منصور</span><span>12 مارس 2024</span></div>", ["سلمى منصور"]),
        ("<div>Ada Byron // Max Frey // 12 March 2024</div>", ["Ada Byron", "Max Frey"]),
        ("<div>New York | 12 March 2024</div>", []),
        ("<div>Ada Byron, 12 March 2024</div>", []),
        ("<div>World news | 12 March 2024</div>", []),
        ("<div>Submitted by <span>Ada Byron</span> on <span>Tue, 03/12/2024 - 08:10</span></div>", ["Ada Byron"]),
        ('<footer class="node__meta">Submitted by <b>Ada Byron</b> on 12 March 2024</footer>', ["Ada Byron"]),
        ("<div><span>作者：陈美玲</span><span>责任编辑：林志强</span></div>", ["陈美玲"]),
        ("<p>Translated by Max Frey</p><p>By Ada Byron</p>", ["Ada Byron"]),
        ('<div class="author-box"><h4>About Ada Byron</h4></div>', ["Ada Byron"]),
        ('<p class="author">Langford Press Agency</p>', []),
    ],
)  # fmt: skip
def test_authors(markup: str, authors: list[str]) -> None:
    assert header(markup)[0] == authors


@pytest.mark.parametrize(
    ("markup", "day"),
    [
        ('<span class="date" data-datetime="2024-03-12T08:00:00Z">2 days ago</span>', "2024-03-12"),
        ('<abbr class="published" title="2024-03-12T08:00:00Z">yesterday</abbr>', "2024-03-12"),
        ("<div><span>Ada Byron</span><span>12 March 2024</span></div>", "2024-03-12"),
        ('<div><span class="updated">13 March 2024</span><span>Ada Byron</span><span>12 March 2024</span></div>',
         "2024-03-12"),
        ('<time class="entry-date updated td-module-date" datetime="2024-03-12">12 March</time>', "2024-03-12"),
        ('<time class="updated" datetime="2024-03-13">13 March</time><time datetime="2024-03-12">12 March</time>',
         "2024-03-12"),
        ('<span class="modified" data-datetime="2024-03-12">changed</span>', None),
        ("<p>Printed on 4 May 2025</p><p>12 March 2024</p>", "2024-03-12"),
        ("<div><b>Last updated</b><span>13 March 2024</span></div><p>12 March 2024</p>", "2024-03-12"),
        ('<p class="meta">The Callow Post, founded on 4 May 1911</p><p>Ada Byron, 12 March 2024</p>', "2024-03-12"),
        ('<div class="meta"><span>The old ferry sank on 4 May 1911.</span></div>', None),
        ("<p>By Ada Byron, Tuesday, March 12th, 2024 at 11:08 a.m.</p>", "2024-03-12"),
    ],
)  # fmt: skip
def test_dates(markup: str, day: str | None) -> None:
    assert header(markup)[1] == day


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("hu", "2024. március 12. 08:00", "2024-03-12"),
        ("lt", "2024 m. kovo 12 d.", "2024-03-12"),
        ("hr", "Objavljeno 12. listopada 2024. u 08:00", "2024-10-12"),
        ("pl", "12 listopada 2024, 08:00", "2024-11-12"),
        ("th", "12 มี.ค. 2567 08:00 น.", "2024-03-12"),
        ("fa", "تاریخ انتشار: ۲۲ اسفند ۱۴۰۲ - ۰۸:۰۰", "2024-03-12"),
        ("vi", "Thứ ba, 12/3/2024, 08:00 (GMT+7)", "2024-03-12"),
        ("ja", "公開日：令和6年3月12日", "2024-03-12"),
    ],
)
def test_printed_dates_by_language(language: str, line: str, day: str) -> None:
    assert header(f"<p>{line}</p>", language=language)[1] == day
