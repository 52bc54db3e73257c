"""Hostile inputs of any length, by what makes them hostile.

No pattern, loop or parser may blow up on them.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from benchmarks.hostile.makers import Make, name, nested, numbered, repeated, shuffled

_WORDS = (
    "the harbour council said that a bridge near old river mills would stay closed for months while engineers looked at"
    " its northern piers and mayor told reporters on Tuesday he had not been asked about 14 million in extra costs"
)

TEXTS: Mapping[str, Make] = MappingProxyType(
    {
        "prose": numbered(
            lambda n: f"The council of district {n} said on Monday that bridge {n} will stay closed. Trade fell.\n\n"
        ),
        "one sentence repeated": repeated("The ferry will sail at noon, the mayor said.\n\n"),
        "distinct speakers": numbered(lambda n: f"{name(n)} said the road is blocked. "),
        "distinct names only": numbered(lambda n: f"{name(n)}, "),
        "one speaker many times": numbered(lambda n: f'"Number {n} is late," {name(3)} said. He told them so. '),
        "transcript": numbered(
            lambda n: f"{name(n % 2).upper()}: Well, I think number {n} is wrong.\n\nQ. Who says so?\n\n"
        ),
        "dialogue": numbered(lambda n: f'"Yes," said {name(n)}. "No," he replied. '),
        "one endless sentence": shuffled(_WORDS),
        "no space": repeated("a"),
        "no space, mixed letters": numbered(lambda n: f"a{n}B"),
        "spaces": repeated(" ", before="A", after="b"),
        "line breaks": repeated("\n", before="A", after="b"),
        "one letter a line": repeated("x\n"),
        "tabs and cells": numbered(lambda n: f"{n}\t{n * 3}\tCity {n}\n"),
        "straight quotes": repeated('"'),
        "spaced quotes": repeated('" '),
        "opening quotes": repeated("“Rain fell, he said, "),
        "closing quotes": repeated("it rained” said "),
        "nested quotes": nested("“he said ", "”"),
        "apostrophes": repeated("'s '"),
        "parentheses": nested("(", ")"),
        "open parentheses": repeated("(so "),
        "brackets": repeated("[1] "),
        "dashes": repeated("-- "),
        "dots": repeated(". "),
        "ellipses": repeated("... "),
        "commas": repeated("so, "),
        "semicolons": repeated("it rains; "),
        "digits": repeated("1234567890"),
        "grouped numbers": repeated("1,000,000 and "),
        "bare groups": repeated("1,"),
        "money and shares": repeated("about $1.5 million or 3 per cent of "),
        "dates": repeated("March 14, 2025, "),
        "relative days": repeated("last Tuesday, two days ago, "),
        "clock": repeated("at 11:52 p.m. "),
        "outlets in parentheses": repeated("LONDON (AP) — "),
        "credits": repeated("(Photo: Ann/AP)\n"),
        "adverbs": repeated("reportedly ", before="Prime Minister Anna Lund said so. The prime minister "),
        "adverbs of every kind": repeated("repeatedly quietly allegedly ", before="The mayor ", after="said so."),
        "verbs of saying": repeated("said "),
        "speakers say speakers say": numbered(lambda n: f"{name(n)} said that "),
        "according to": repeated("according to a report by "),
        "of the of the": repeated("the head of ", after=" said so."),
        "titles": repeated("Prime Minister President Chairman "),
        "initials": repeated("J. R. "),
        "abbreviations": repeated("U.S. Gov. Dr. "),
        "capitals": repeated("GOVERNMENT SAYS "),
        "and": repeated("Anna and Bert and "),
        "one surname": numbered(lambda n: f"{name(n).split()[0]} Lund and Lund. "),
        "abbreviations, cut off": repeated("Ab (AB, "),
        "who who": repeated("the man who told the woman who ", after="left said so."),
        "pronouns": repeated("He told him that he "),
        "not": repeated("not never "),
        "may": repeated("may possibly "),
        "datelines": repeated("PORT ANSEL, March 14 (Meridian) - "),
        "bylines": repeated("By Anna Lund and Bert Holm\n"),
        "share buttons": repeated("Share\nTweet\nPin it\nRead more: \n"),
        "bullets": numbered(lambda n: f"* {name(n)}: {n}\n"),
        "addresses": repeated("https://example.org/a?b=c&d=e#f "),
        "mail": repeated("a@b.c@d.e@"),
        "underscores": repeated("_a_"),
        "zero width": repeated("a\u200b\u200d"),
        "marks": repeated("\u0301", before="e"),
        "directions": repeated("\u202ea\u2066"),
        "Chinese": repeated("市议会星期一表示大桥将继续关闭"),
        "Thai": repeated("สะพานยังคงปิดอยู่"),
        "Arabic": repeated("قال العمدة إن الجسر سيبقى مغلقا. "),
        "scripts by turns": repeated("да no 是 ἐν "),
        "emoji": repeated("🚢🏽\u200d❤️ "),
        "line separators": repeated("a\u2028b\u0085"),
    }
)

_STORY = "<p>The harbour bridge will stay closed until autumn, the city said on Tuesday after a long meeting.</p>"


def _json_ld(content: str) -> str:
    return f'<html><head><script type="application/ld+json">{content}</script></head><body>{_STORY * 5}</body></html>'


def _in_json_ld(make: Make) -> Make:
    return lambda size: _json_ld(make(size))


MARKUP: Mapping[str, Make] = MappingProxyType(
    {
        "paragraphs": numbered(lambda n: f"<p>Report {n}: the city said on Tuesday that bridge {n} is closed.</p>"),
        "bold, never closed": repeated("<p><b>"),
        "bold, closed": repeated("<p><b>a</b>"),
        "misnested": repeated("<b><i>a</b></i>"),
        "divs in divs": nested("<div>", "</div>"),
        "divs, never closed": repeated("<div>a"),
        "spans in spans": nested("<span>", "</span>"),
        "inline after inline": repeated("<span>a</span> "),
        "tables in tables": nested("<table><tr><td>", "</td></tr></table>"),
        "rows": numbered(lambda n: f"<tr><td>{n}<td>City {n}", before="<table>"),
        "rows without a table": repeated("<tr><td>a"),
        "cells": repeated("<td>a", before="<table><tr>"),
        "definition lists": repeated("<dl><dt>a<dd>b"),
        "terms": repeated("<dt>a<dd>b", before="<dl>"),
        "options": repeated("<option>a", before="<select>"),
        "selects": repeated("<select><option>a"),
        "lists in lists": nested("<ul><li>", "</li></ul>"),
        "items": numbered(lambda n: f"<li><a href=/{n}>Item {n}</a>", before="<ul>"),
        "links": numbered(lambda n: f'<a href="/a{n}">Read {n}</a> '),
        "headings": numbered(lambda n: f"<h2>Heading {n}</h2>"),
        "blockquotes": nested("<blockquote>", "</blockquote>"),
        "articles": numbered(lambda n: f"<article><h1>Story {n}</h1>{_STORY}</article>"),
        "articles in articles": nested("<article>", "</article>", core=_STORY),
        "comments": repeated("<!--a-->", after=_STORY),
        "comments with spaces": repeated("<!-- --> \n", after=_STORY),
        "comment, never closed": repeated("<!--", before=_STORY),
        "processing instructions": repeated("<?xml version='1.0'?>", after=_STORY),
        "less-than signs": repeated("<"),
        "closing tags": repeated("</p>"),
        "attributes": numbered(lambda n: f" a{n}={n}", before="<p", after=">x"),
        "one long attribute": repeated("a", before='<p class="', after='">x'),
        "classes": numbered(lambda n: f"c{n} ", before='<div class="', after=f'">{_STORY}</div>'),
        "entities": repeated("&amp;"),
        "half entities": repeated("&am"),
        "character references": repeated("&#0;&#xD800;&#x110000;"),
        "scripts": repeated("<script>var a = '<p>';</script>"),
        "script, never closed": repeated("a<b ", before="<script>"),
        "styles": repeated("<style>p{}</style>"),
        "line breaks": repeated("<br>a"),
        "empty paragraphs": repeated("<p></p>"),
        "one word a paragraph": repeated("<p>word</p>"),
        "times": repeated('<time datetime="2025-03-14">March 14</time>'),
        "meta tags": numbered(lambda n: f'<meta property="og:x{n}" content="{n}">', before="<head>"),
        "images": numbered(lambda n: f"<figure><img src=/{n}.png alt=a><figcaption>Caption {n}</figcaption></figure>"),
        "forms": repeated("<form><input><label>a"),
        "svg": repeated("<svg><path d='M0'/>"),
        "templates": nested("<template>", "</template>"),
        "no script": repeated("<noscript><p>a"),
        "frames": repeated("<iframe src=a>"),
        "spaces between tags": repeated("<p> </p>     \n    "),
        "doctype with entities": repeated("<!ENTITY a 'b'>", before="<!DOCTYPE html [", after="]><p>&a;"),
        "JSON-LD objects": _in_json_ld(numbered(lambda n: f'{{"@type":"NewsArticle","headline":"{n}"}},', before="[")),
        "JSON-LD in JSON-LD": _in_json_ld(nested('{"a":', "}", core="1")),
        "JSON-LD arrays": _in_json_ld(nested("[", "]")),
        "JSON-LD authors": _in_json_ld(
            numbered(lambda n: f'"{name(n)}",', before='{"@type":"NewsArticle","author":[', after='"x"]}')
        ),
        "JSON-LD blocks": repeated('<script type="application/ld+json">{"@type":"NewsArticle"}</script>'),
    }
)

_RSS = '<?xml version="1.0"?><rss version="2.0"><channel><title>F</title>'
_SITEMAP = '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
_INDEX = '<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'

LISTINGS: Mapping[str, Make] = MappingProxyType(
    {
        "RSS items": numbered(
            lambda n: f"<item><title>T {n}</title><link>http://e.org/{n}</link></item>",
            before=_RSS,
            after="</channel></rss>",
        ),
        "RSS items, undated and empty": repeated("<item/>", before=_RSS, after="</channel></rss>"),
        "RSS, never closed": repeated("<item><title>", before=_RSS),
        "RSS, HTML in it": repeated(
            "<item><description><![CDATA[<p><b>a]]></description></item>", before=_RSS, after="</channel></rss>"
        ),
        "Atom entries": numbered(
            lambda n: f'<entry><title>T</title><link href="http://e.org/{n}"/><updated>2025-01-01</updated></entry>',
            before='<feed xmlns="http://www.w3.org/2005/Atom">',
            after="</feed>",
        ),
        "sitemap": numbered(lambda n: f"<url><loc>http://e.org/{n}</loc></url>", before=_SITEMAP, after="</urlset>"),
        "sitemap, dates": repeated(
            "<url><loc>http://e.org/a</loc><lastmod>2025-13-45</lastmod></url>", before=_SITEMAP, after="</urlset>"
        ),
        "sitemap index": numbered(
            lambda n: f"<sitemap><loc>http://e.org/{n}.xml</loc></sitemap>", before=_INDEX, after="</sitemapindex>"
        ),
        "elements in elements": nested("<a>", "</a>"),
        "elements, never closed": repeated("<a>"),
        "namespaces": numbered(lambda n: f' xmlns:n{n}="http://e.org/{n}"', before="<rss", after="></rss>"),
        "attributes": numbered(lambda n: f' a{n}="{n}"', before="<rss", after="></rss>"),
        "entity declarations": numbered(
            lambda n: f'<!ENTITY e{n} "&e{n - 1};&e{n - 1};">', before="<!DOCTYPE rss [", after="]><rss>&e5;</rss>"
        ),
        "comments": repeated("<!--a-->", after=_RSS + "</channel></rss>"),
        "character references": repeated("&#x110000;&#0;", before=_RSS, after="</channel></rss>"),
        "JSON Feed items": lambda size: json.dumps(
            {"items": [{"url": f"http://e.org/{n}", "title": "T"} for n in range(size // 46)]}
        ),
        "JSON, arrays in arrays": nested("[", "]", core=""),
        "JSON, objects in objects": nested('{"items":', "}", core="1"),
        "JSON, never closed": repeated('{"a":['),
        "JSON, digits": repeated("9", before='{"items":[', after="]}"),
        "section page": numbered(
            lambda n: f'<div><h2><a href="/news/{n}">Council {n} closes old bridge</a></h2></div>'
        ),
        "section page, links alone": numbered(lambda n: f"<a href=/{n}>a</a>", before="<!doctype html>"),
        "quotes": repeated('"'),
        "less-than signs": repeated("<"),
    }
)


def _every_byte(size: int) -> bytes:
    return bytes(range(256)) * (size // 256)


def _random(size: int) -> bytes:
    return random.Random(5).randbytes(size)


BYTES: Mapping[str, Callable[[int], bytes]] = MappingProxyType(
    {
        "every byte": _every_byte,
        "random": _random,
        "high bytes": lambda size: b"\xff" * size,
        "broken UTF-8": lambda size: b"a\xc3" * (size // 2),
        "half of UTF-8": lambda size: b"\xe2\x82" * (size // 2),
        "UTF-8, one stray byte a word": lambda size: "caf\u00e9 cr\u00e8me ".encode() * (size // 14) + b"\xe9",
        "Windows-1252": lambda size: b"caf\xe9 cr\xe8me " * (size // 11),
        "Shift_JIS": lambda size: "市議会は月曜日".encode("shift_jis") * (size // 14),
        "UTF-16 without a mark": lambda size: "a bridge ".encode("utf-16-le") * (size // 18),
        "declared as undefined": lambda size: b'<meta charset="undefined">' + b"caf\xe9 " * (size // 5),
        "many declarations": lambda size: b"<meta charset=x>" * (size // 16) + b"\xe9",
        "NUL": lambda size: b"a\0" * (size // 2),
    }
)


def every_text() -> Iterator[tuple[str, Make]]:
    """All inputs that are text, markup and listings included.

    Any of them may be served as text.
    """
    yield from TEXTS.items()
    yield from ((f"markup: {kind}", make) for kind, make in MARKUP.items())
