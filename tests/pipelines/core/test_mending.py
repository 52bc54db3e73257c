import time

import pytest

from pipelines.core.mending import mended, well_decoded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("&ldquo;Go,&rdquo; she said.", "“Go,” she said."),
        ("Weber &amp;amp; Holm&amp;rsquo;s yard", "Weber & Holm’s yard"),
        ("It&#8217;s &#x2014; late&nbsp;now", "It’s — late\xa0now"),
        ("It rained.\\n\\nIt snowed.\\nNobody came.", "It rained.\n\nIt snowed.\nNobody came."),
        ("It rained.\\r\\nIt snowed.\\r\\n", "It rained.\nIt snowed.\n"),
        (r"\u201cGo,\u201d she said \ud83d\ude00 and \"left\"", '“Go,” she said 😀 and "left"'),
        ("â€œGo,â€\x9d she said. Itâ€™s late in the cafÃ©.", "“Go,” she said. It’s late in the café."),
        (r"b'It rained.\n\xe2\x80\x9cGo,\xe2\x80\x9d she said.'", "It rained.\n“Go,” she said."),
        ('b"It wasn\'t dry."', "It wasn't dry."),
        ("['It rained.', \"It wasn't dry.\"]", "It rained.\n\nIt wasn't dry."),
        (r'["It rained.", "\"Go,\" she said."]', 'It rained.\n\n"Go," she said.'),
        (r'"It rained.\nIt snowed."', "It rained.\nIt snowed."),
        ("[b]Rain[/b]\n[quote=Ada]It [I]rained[/I].[/quote] [img]https://a.example/1.png[/img]", "Rain\nIt rained. "),
        ("[url=https://a.example/1]Rain[/url] fell.", "Rain fell."),
        ("> It rained.\n>\n> > It snowed.", "It rained.\n\nIt snowed."),
        ("Er sprach Ã¼ber MÃ¼ller.\nÜber Weber schwieg er.", "Er sprach über Müller.\nÜber Weber schwieg er."),
    ],
)
def test_what_exports_did_is_undone(text: str, expected: str) -> None:
    assert mended(text) == expected
    assert mended(expected) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Weber & Holm; R&D; AT&T; &nosuch; 5 &lt 6",
        "The files are in C:\\new\\names and C:\\reports.",
        r"The pattern \u0041 stands for A, and \n for a line break.",
        "São Paulo, Ângela, ÎLE, Ångström, „GUÐ“, naïve, «ÃO»",
        "Мэр сказал: «Дождь».",
        '"It rained." He said: "It snowed."',
        '"It rained."',
        "[Reuters] It rained [sic], [b] and [/x] snowed.",
        "['It rained.', 3]",
        "b'It rained.",
        "> It rained.\nIt snowed.",
        "",
    ],
)
def test_other_texts_stay(text: str) -> None:
    assert mended(text) == text


@pytest.mark.parametrize("unit", ["&", "&#", "\\n", "\\u12", "Ã", "â€", "&amp;"])
def test_takes_one_pass(unit: str) -> None:
    began = time.process_time()
    mended(unit * (200_000 // len(unit)))
    well_decoded(unit * (200_000 // len(unit)))
    assert time.process_time() - began < 4
