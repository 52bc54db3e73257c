from __future__ import annotations

import time

import pytest

from pipelines.boilerplate.pages.lenient_json import load_json

PIER = {"headline": "Pier closed", "author": ["Ada Byron"], "words": 12}
WRITTEN = '{"headline": "Pier closed", "author": ["Ada Byron"], "words": 12}'


@pytest.mark.parametrize(
    "source",
    [
        WRITTEN,
        f"{WRITTEN};",
        f"\ufeff{WRITTEN}",
        f"<!-- {WRITTEN} -->",
        f"//<![CDATA[\n{WRITTEN}\n//]]>",
        f"/*<![CDATA[*/{WRITTEN}/*]]>*/",
        f"/* made by the shop */ {WRITTEN}",
        f"// made by the shop\n{WRITTEN}",
        WRITTEN.replace("12}", "12,}"),
        WRITTEN.replace('"Ada Byron"', '"Ada Byron",'),
        WRITTEN.replace("{", "{ /* of the page */ "),
        WRITTEN.replace('", "author"', '",, "author"'),
        WRITTEN.replace('], "words"', '] "words"'),
        WRITTEN.replace('"', "&quot;"),
        f"{WRITTEN}}}",
        # As Python prints a dictionary, and as templates put values between their own quotation marks.
        "{'headline': 'Pier closed', 'author': ['Ada Byron'], 'words': 12}",
        "{'headline':'Pier closed','author':['Ada Byron',],'words':12,}",
        """{"headline": 'Pier closed', "author": ["Ada Byron"], 'words': 12}""",
        """{'headline': "Pier closed", 'author': ["Ada Byron"], 'words': 12}""",
    ],
)
def test_one_value_in_many_forms(source: str) -> None:
    assert load_json(source) == [PIER]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r'{"a": "Ada\'s pier"}', "Ada's pier"),
        (r'{"a": "the \p"}', "the p"),
        ('{"a": "The "old" pier"}', 'The "old" pier'),
        ('{"a": ""Closed," she said"}', '"Closed," she said'),
        ('{"a": "one\ntwo"}', "one\ntwo"),
        (r'{"a": "caf\u00e9", }', "café"),
        (r'{"a": "bad \u00g1", }', "bad u00g1"),
        ('{"a": "cut off in the', "cut off in the"),
        ("{'a': 'Ada\\'s pier'}", "Ada's pier"),
        ("{'a': 'Ada's pier, the city's'}", "Ada's pier, the city's"),
        ("""{'a': 'the "old" pier'}""", 'the "old" pier'),
        ("""{"a": "the 'old', 'big' pier"}""", "the 'old', 'big' pier"),
        ("""{"a": "it" isn't: "so" }""", 'it" isn\'t: "so'),
    ],
)
def test_strings(source: str, text: str) -> None:
    assert load_json(source) == [{"a": text}]


@pytest.mark.parametrize("between", ["", "\n", ",", ";", " /* and */ "])
def test_several_values_in_a_row(between: str) -> None:
    assert load_json(f"{WRITTEN}{between}{WRITTEN}") == [PIER, PIER]


@pytest.mark.parametrize("source", ["", "null;;", "no JSON", "\\", '"', "}", "]]]", "/*", "var a"])
def test_what_has_no_object_gives_none(source: str) -> None:
    assert not any(load_json(source))


@pytest.mark.parametrize(
    "piece", ['{"a":', "[", '"', '\\"', "{", '{"a": "b" ', "/* ", "<!--", '",', "a:", "   ", '"\n', "//"]
)
def test_time_grows_with_the_text_only(piece: str) -> None:
    start = time.process_time()
    load_json("{" + piece * (200_000 // len(piece)))
    assert time.process_time() - start < 3
