from __future__ import annotations

import json
import time

import pytest

from pipelines.boilerplate.html import clean_html

STORY = [
    "The pier at Callow was closed on Monday after a diver found two of its piles broken, the harbour office said.",
    "Boats land at the fish market until the piles are replaced, which will take about six weeks, it added.",
    "Shop owners along the pier asked the town to waive their rent for the time, and the mayor promised an answer.",
]
MARKUP = "".join(f"<p>{text}</p>" for text in STORY)
HEAD = (
    '<title>Pier closed</title><meta property="og:title" content="Pier closed">'
    '<meta property="og:type" content="article">'
    '<meta name="author" content="Ada Byron">'
)


def flight(*pieces: str) -> str:
    pushed = "".join(f"<script>self.__next_f.push({json.dumps([1, piece])})</script>" for piece in pieces)
    return f"<script>(self.__next_f=self.__next_f||[]).push([0])</script>{pushed}"


def rich(*texts: str) -> list[object]:
    """Paragraphs as editors write them, each in two parts."""
    return [
        {"type": "paragraph", "content": [{"type": "text", "text": text[:20]}, {"type": "text", "text": text[20:]}]}
        for text in texts
    ]


DATA = {
    "flight text": flight(f"2:T{len(MARKUP.encode()):x},", MARKUP + '\n3:["$","p",null,{}]\n'),
    "flight elements": flight("1:" + json.dumps([["$", "p", None, {"children": text}] for text in STORY]) + "\n"),
    "next data": f'<script id="n" type="application/json">{json.dumps({"props": {"body": MARKUP}})}</script>',
    "lines": f"<script>window.__STATE__ = {json.dumps({'story': {'text': chr(10).join(STORY)}})};</script>",
    "rich text": f"<script>window.__STATE__={json.dumps({'a': [1], 'doc': {'content': rich(*STORY)}})}</script>",
    "blocks": f"<script>var page = {json.dumps({'blocks': [{'text': text, 'key': 'k1'} for text in STORY]})}</script>",
    "nuxt function": f"<script>window.N=(function(a,b){{return {{body:{json.dumps(MARKUP)},id:a}}}}(1,2));</script>",
    "nuxt data": f'<script type="application/json">{json.dumps([["Reactive", 1], {"body": 2}, MARKUP])}</script>',
    "json in json": f"<script>window.__APOLLO__={json.dumps({'state': json.dumps({'html': MARKUP})})}</script>",
}  # fmt: skip


@pytest.mark.parametrize("data", DATA.values(), ids=DATA)
@pytest.mark.parametrize("shown", ['<div id="app"></div>', "<h1>Pier closed</h1><p>Loading the story.</p>"])
def test_body_in_the_data_of_scripts_is_found(shown: str, data: str) -> None:
    cleaned = clean_html(f"<html><head>{HEAD}</head><body>{shown}{data}</body></html>")
    assert (cleaned.rejection, cleaned.headline, cleaned.authors) == (None, "Pier closed", ["Ada Byron"])
    assert cleaned.articleBody.split("\n\n") == STORY


def test_metadata_survives_where_no_body_is_found() -> None:
    cleaned = clean_html(f"<html><head>{HEAD}</head><body><div id=app></div><script>start()</script></body></html>")
    assert (cleaned.rejection, cleaned.headline, cleaned.authors) == ("empty", "Pier closed", ["Ada Byron"])


def test_body_below_the_headline_goes_before_a_longer_one() -> None:
    other = "".join(
        f"<p>Another story, number {number}, which has quite a lot of words in it.</p>" for number in range(20)
    )
    data = {"next": {"title": "Boat sunk", "body": other}, "main": {"title": "Pier closed", "body": MARKUP}}
    cleaned = clean_html(f"<head>{HEAD}</head><script type='application/json'>{json.dumps(data)}</script>")
    assert cleaned.articleBody.split("\n\n") == STORY


def test_values_that_nuxt_refers_to_by_their_place() -> None:
    other = [f"Another story, number {number}, which has quite a lot of words in it." for number in range(20)]
    values = [["ShallowReactive", 1], {"data": 2}, ["Reactive", 3], {"article": 4, "others": 6},
              {"title": 5, "paragraphs": 7}, "Pier closed", list(range(11, 31)), list(range(8, 11)),
              *STORY, *other]  # fmt: skip
    data = f"<script type='application/json' id='__NUXT_DATA__'>{json.dumps(values)}</script>"
    assert clean_html(f"<head>{HEAD}</head><div id=__nuxt></div>{data}").articleBody.split("\n\n") == STORY


def test_references_in_a_circle_end() -> None:
    values = [{"a": 1, "b": 1}, {"a": 0, "b": 0, "c": [0, 1]}, *STORY]
    data = f"<script type='application/json' id='__NUXT_DATA__'>{json.dumps(values)}</script>"
    start = time.process_time()
    clean_html(f"<head>{HEAD}</head>{data}")
    assert time.process_time() - start < 5


def test_shown_text_goes_before_script_data() -> None:
    data = json.dumps({"body": f"{MARKUP}<p>It was the first such order.</p>"})
    html = f"<head>{HEAD}</head><article>{MARKUP}</article><script type='application/json'>{data}</script>"
    assert clean_html(html).articleBody.split("\n\n") == STORY


@pytest.mark.parametrize("place", ['<main><h1>Pier closed</h1><template id="B:0"></template></main>', "<main></main>"])
def test_text_that_react_streams_is_shown(place: str) -> None:
    streamed = f'<div hidden id="S:0"><article>{MARKUP}</article></div><script>$RC("B:0","S:0")</script>'
    cleaned = clean_html(f"<html><head>{HEAD}</head><body>{place}{streamed}</body></html>")
    assert cleaned.articleBody.split("\n\n") == STORY


@pytest.mark.parametrize(
    "piece",
    ['"\\"', '={"a":', "=[", "JSON.parse('", '{"a":[', '"a":"b c.",', 'self.__next_f.push([1,"', "1:T5,", "<p>"],
)  # fmt: skip
def test_time_grows_with_the_data_only(piece: str) -> None:
    start = time.process_time()
    clean_html(f"<head>{HEAD}</head><script>{piece * (150_000 // len(piece))}</script>")
    assert time.process_time() - start < 5
