"""Markup that was made to break readers.

Nothing may raise, hang or fill the memory.
"""

from __future__ import annotations

import resource
import time

import pytest

from pipelines.boilerplate.html import clean_html

SENTENCE = "The council met on Monday and agreed on the budget for the coming year, the mayor said. "
# Generous, for machines under load; what these guard against takes minutes.
SECONDS = 30
GIB = 1024 * 1024  # in KiB, as getrusage counts


def survives(html: bytes | str) -> str:
    """All text that is kept, within the bounds."""
    start, memory = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    cleaned = clean_html(html)
    assert time.process_time() - start < SECONDS
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory < GIB
    assert cleaned.articleBody or cleaned.rejection
    return " ".join([cleaned.articleBody, *(removed.text for removed in cleaned.removed)])


@pytest.mark.parametrize("tag", ["div", "b", "p", "table", "ul><li", "font", "a href=x", "blockquote", "span"])
def test_deep_nesting_loses_no_text(tag: str) -> None:
    html = f"<html><body>{f'<{tag}>' * 100_000}<p>{SENTENCE}</p></body></html>"
    assert SENTENCE.strip() in survives(html)


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 3000 + SENTENCE + "</div>" * 3000,
        "<p>" + SENTENCE * 3 + "<b><i><a href='x'><table><tr><td><ul><li>" + SENTENCE * 3,
        "<" * 50_000,
        "<!--" * 50_000,
        "<!--" * 2_010_000,
        "<div>" * 1000 + "<a" * 30_000,
        "<a " + "x=1 " * 100_000 + ">" + SENTENCE,
        "<p>" + "&amp" * 100_000,
        "<p>" + "&#x110000;&#0;&#xD800;" * 1000 + SENTENCE,
        "<p>" + " " * 500_000 + SENTENCE,
        "<p>" + "a" * 500_000,
        "<p>" + "12:" * 100_000,
        "<p>" + "\"'" * 100_000,
        "<title>" + " | x - " * 20_000 + "</title><p>" + SENTENCE,
        "<script type='application/ld+json'>" + "[" * 200_000 + "</script><p>" + SENTENCE,
        "<script type='application/ld+json'>" + '{"@type":["NewsArticle"],"author":' * 900 + "</script><p>" + SENTENCE,
        '<script type=\'application/ld+json\'>{"a": "' + "," + " " * 200_000 + "}</script><p>" + SENTENCE,
        "<meta charset='utf-7'><p>+ADw-script+AD4-" + SENTENCE,
        "<meta name='date' content='" + "1" * 100_000 + "'><p>" + SENTENCE,
        "<p style='" + "display:" * 50_000 + "'>" + SENTENCE,
        "<p class='" + "aA1_" * 50_000 + "'>" + SENTENCE,
        "<link rel=canonical href='http://[::1'><p>" + SENTENCE,
        "\0" * 1000 + "<p>" + SENTENCE + "\0\0",
        "<p>\ud800" + SENTENCE,
        "<?xml version='1.0' encoding='utf-16'?><html><body><p>" + SENTENCE,
        "<frameset><frame src=x></frameset>",
        "<svg><p>" + SENTENCE + "</svg>",
    ],
    ids=lambda html: html[:12],
)
def test_odd_markup(html: str) -> None:
    survives(html)


@pytest.mark.parametrize(
    "html",
    [
        b"<meta charset='shift_jis'><p>" + "Gr\u00fc\u00dfe aus M\u00fcnchen, sagte sie. ".encode() * 5,
        b"<meta charset='no-such-charset'><p>" + SENTENCE.encode(),
        b"\xff\xfe<\0p\0>\0h\0i\0",
        b"\xff\xfe<\0p",
        b"\x00\x00\xfe\xff<p>",
        bytes(range(256)) * 50,
        b"<p>" + "caf\u00e9 ".encode() * 30 + "caf\u00e9".encode("cp1252"),
    ],
)
def test_odd_bytes(html: bytes) -> None:
    survives(html)


def test_wrong_charset_is_seen_through() -> None:
    html = "<meta charset='iso-8859-1'><p>Sch\u00f6ne Gr\u00fc\u00dfe aus M\u00fcnchen, sagte sie.</p>"
    assert clean_html(html.encode()).articleBody == "Sch\u00f6ne Gr\u00fc\u00dfe aus M\u00fcnchen, sagte sie."


def test_mixed_encodings_are_read_piece_by_piece() -> None:
    html = ("<p>" + "Caf\u00e9s und Stra\u00dfen, \u201eviele\u201c davon. " * 20).encode() + "Gr\u00fc\u00dfe.".encode(
        "cp1252"
    )
    body = clean_html(html).articleBody
    assert "Stra\u00dfen, \u201eviele\u201c davon" in body
    assert body.endswith("Gr\u00fc\u00dfe.")


@pytest.mark.slow
@pytest.mark.parametrize(
    "html",
    [
        b"<div>" * 10_000_000,
        b"<br>" * 12_500_000,
        b"<p>" * 300_000,
        b"<a " + b"b" * 50_000_000,
        b"<a " + b"".join(b"k%d " % number for number in range(700_000)) + b">x",
        b"<p>" + SENTENCE.encode() * 240_000,
        b"x" * 20_000_000,
        b"<p>" + SENTENCE.encode() * 60_000,
        (b"<p>" + SENTENCE.encode()) * 60_000,
        b"<script>" + b"x" * 30_000_000 + b"</script><p>" + SENTENCE.encode() * 5,
        b"<table>" + b"<tr><td>1<td>2" * 60_000,
        b"<div class=a><a href=x>y</a></div>" * 60_000,
        b"\x80" * 5_000_000,
        b"<!--" * 2_000_000,
        b"</p>" * 390_000,
    ],
    ids=lambda html: html[:12].decode("ascii", "replace"),
)
def test_large_markup(html: bytes) -> None:
    survives(html)


REPEATED = [
    "<p><b>word ",
    "<p><b>",
    "<table><tr><td>",
    "<table><tr><td>a b</td><td>c</td></tr></table>",
    "<dl><dt>a<dd>b",
    "<select><option>a",
    "<ul><li>a",
    "<a href=/x>a b c</a>",
    "<div>x",
    "a<br>",
    "<h1>a b c</h1>",
    "<h2><a href=/1>A linked headline here</a></h2><p>Some short teaser text.</p>",
    "<ruby>a<rt>b</rt></ruby>",
    "<i aria-hidden=true>T</i><i class=sr-only>The</i>",
    "<time datetime=2020-01-01>1 May 2020</time> ",
    "<aside><p>“We said that again and again today.”</p></aside>",
    "<figure><img src=a><figcaption>A b c. Photo: X</figcaption></figure>",
    "<form><input><p>a b c d e f g h.</p>",
    "<i itemprop=author>Ann Lee</i>",
    "<meta name=author content='Ann Lee and Tom Roe'>",
    "<p>The same sentence is said over and over again here.</p>",
    "<p><i>T</i> he pier is shut.</p>",
    "<blockquote class=twitter-tweet><p>A post with some words in it.</p></blockquote>",
    "<div hidden id=S:1><p>a</p></div>",
    "<template id=B:1>a",
    "<h4>3 comments</h4><p>We may earn a commission on links, said nobody at all today.</p>",
    '<script type="application/ld+json">{"@type":"Article","author":"A"</script>',
    '<script>self.__next_f.push([1,"1:T5,abcde"])</script>',
    "Ann Lee, Tom Roe and ",
    "码头周一关闭。",
]


@pytest.mark.parametrize("piece", REPEATED)
def test_time_grows_with_the_page_only(piece: str) -> None:
    """Two seconds for 100 kB on the reference machine.

    Here, under load, three times as much is allowed.
    """

    def seconds(size: int) -> float:
        html = f"<title>A title of it</title><body>{piece * (size // len(piece))}"
        start = time.process_time()
        clean_html(html, url="https://post.example/2020/01/02/a")
        return time.process_time() - start

    small = seconds(50_000)
    large = seconds(200_000)
    assert large < 12
    # Four times the text may take six times as long; what grows with the square takes sixteen times.
    assert large < 8 * max(small, 0.1)
