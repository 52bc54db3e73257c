from __future__ import annotations

import time

import pytest

from crawler.discovery.xml_rows import Document, local_name, prefixed_name, read_document, rows, text_of

ROW = frozenset({"item"})


def texts(markup: str | bytes, names: frozenset[str] = ROW) -> list[str]:
    document = read_document(markup.encode() if isinstance(markup, str) else markup)
    return [] if document is None else [text_of(row) for row in rows(document, names)]


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        ("<r><item>a</item><item>b</item></r>", ["a", "b"]),
        ("<r><x:item>a</x:item><item/></r>", ["a", ""]),
        # Damage stays in its row.
        ("<r><item>a<b>c</item><item>d</i></item><item>e</item></r>", ["ac", "d", "e"]),
        ("<r><item>a<item>b</item></r>", ["a", "b"]),
        ("<r><item>a</item><item>b", ["a", "b"]),
        ("<r><item>a</item></r></r><item>b</item>", ["a", "b"]),
        ("<r><item>a\x01\ufffe</item></r>", ["a\ufffd\ufffd"]),
        # Ampersands and references.
        ("<r><item>?a=1&b=2&lang=en&section=3&copy</item></r>", ["?a=1&b=2&lang=en&section=3&copy"]),
        ("<r><item>a&amp;b &ndash; &lt;i&gt; &#8211; &#x2013; &nope;</item></r>", ["a&b – <i> – – &nope;"]),
        ("<r><item>&#0;&#xD800;&#x110000;&#999999999;.</item></r>", ["\ufffd\ufffd\ufffd\ufffd."]),
        (
            "<r><item><![CDATA[a & b &amp; </item> <item>]]></item><item>c & d</item></r>",
            ["a & b &amp; </item> <item>", "c & d"],
        ),
        # Tags in comments and sections are none; a section without an end is damage.
        ("<r><!-- <item>x</item> --><item>a</item></r>", ["a"]),
        ("<r><item>a<![CDATA[b</item><item>c</item></r>", ["ab", "c"]),
        ("<r><items>x</items><item-x>y</item-x><item>a</item></r>", ["a"]),
        ("", []),
        ("words", []),
        ("<r>", []),
    ],
)
def test_rows(markup: str, found: list[str]) -> None:
    assert texts(markup) == found


@pytest.mark.parametrize(
    ("markup", "root"),
    [
        ("<rss/>", "rss"),
        ("\ufeff \n<?xml version='1.0'?>\n<!-- a > b --><!DOCTYPE x [<!ENTITY a '>'>]><?pi ?><x:Feed a='1'>", "feed"),
        ("<?xml version='1.0' encoding='undefined'?><rss>", "rss"),
        ("text <a", None),
        ("<!-- never closed <rss>", None),
    ],
)
def test_the_root_is_the_first_element(markup: str, root: str | None) -> None:
    document = read_document(markup.encode())
    assert (document.root if document else None) == root


def test_rows_inherit_namespaces_and_base() -> None:
    document = read_document(
        b"<f xmlns:d='urn:d' xml:base='https://a.example/?a=1&amp;b=2'><item><d:e/><z:e/></item></f>"
    )
    assert document is not None
    (row,) = rows(document, ROW)
    assert [(local_name(element.tag), prefixed_name(element)) for element in row] == [("e", "d:e"), ("e", "z:e")]
    assert row.base == "https://a.example/?a=1&b=2"


@pytest.mark.parametrize(
    "unit", ["<![CDATA[", "<!--", "<item>", "<item", "</item>", "&", "&#1", "<a ", "<?xml ", "<!DOCTYPE [", "<x y='"]
)
def test_hostile_repetition_takes_linear_time(unit: str) -> None:
    started = time.process_time()
    for markup in (unit * 20_000, f"<r>{unit * 20_000}<item>a</item>"):
        texts(markup)
    assert time.process_time() - started < 5


@pytest.mark.parametrize("opening", ["<!--", "<![CDATA[", "<item><!-- "])
def test_sections_without_end_take_time_for_their_length_alone(opening: str) -> None:
    document = Document("<rss>" + opening * 150_000, "rss", ())
    began = time.process_time()
    assert sum(1 for _ in rows(document, frozenset({"item"}))) <= 150_000
    assert time.process_time() - began < 6
