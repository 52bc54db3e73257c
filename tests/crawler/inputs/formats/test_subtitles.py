"""Subtitles become a transcript."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipelines.core.records import Page
from tests.crawler.inputs.formats.reading import read

VTT = """WEBVTT

00:00:01.000 --> 00:00:04.000
<v Lena Brook>Without the ferry, forty nurses

00:00:04.000 --> 00:00:06.000
<v Lena Brook>cannot get to work.

00:00:09.000 --> 00:00:12.000
<v Tom Asher>How long will it run?
"""


VTT_TEXT = "Lena Brook: Without the ferry, forty nurses cannot get to work.\n\nTom Asher: How long will it run?"


DIALOGUE = """1
00:00:01,000 --> 00:00:03,000
<i>[wind]</i>

2
00:00:03,000 --> 00:00:05,000
LENA BROOK: The ferry stays
for two years.

3
00:00:05,000 --> 00:00:07,000
- Who pays?
- The council does.

4
00:00:07,000 --> 00:00:08,000
&gt;&gt; {\\an8}Nobody asked us.
"""


DIALOGUE_TEXT = (
    "[wind] LENA BROOK: The ferry stays for two years.\n\nWho pays?\n\nThe council does.\n\nNobody asked us."
)


ROLLING = """WEBVTT

00:00:00.160 --> 00:00:02.389 align:start position:0%
 
the<00:00:00.320><c> ferry</c><00:00:00.480><c> stays</c>

00:00:02.389 --> 00:00:02.399 align:start position:0%
the ferry stays
 

00:00:02.399 --> 00:00:04.630 align:start position:0%
the ferry stays
for<00:00:02.560><c> two</c><00:00:02.720><c> years</c>
"""


SRT_TEXT = "The ferry stays for two years, the council said.\n\nKestrel Lines welcomed it."


SRT = """1
00:00:01,000 --> 00:00:04,000
The ferry stays for two years,

2
00:00:04,000 --> 00:00:06,000
the council said.

3
00:00:10,000 --> 00:00:12,000
Kestrel Lines welcomed it.
"""


@pytest.mark.parametrize(
    ("name", "raw", "text"),
    [
        ("a.vtt", VTT, VTT_TEXT),
        ("a.srt", SRT, SRT_TEXT),
        (
            "b.srt",
            SRT.replace("\n", "\r\n"),
            "The ferry stays for two years, the council said.\n\nKestrel Lines welcomed it.",
        ),
        ("c.vtt", re.sub("<v [^>]*>", "", VTT), VTT_TEXT.replace("Lena Brook: ", "").replace("Tom Asher: ", "")),
        ("d.srt", "\ufeff" + SRT, SRT_TEXT),
        ("e.srt", DIALOGUE, DIALOGUE_TEXT),
        ("e.vtt", ROLLING, "the ferry stays for two years"),
        ("f.srt", f"{SRT}\n4\n00:00:20,000 --> 00:00:22,000\nUntertitel: Osterby TV 2025\n", SRT_TEXT),
        ("g.srt", f"0\n00:00:00,000 --> 00:00:01,000\nSubtitles by the Amara.org community\n\n{SRT}", SRT_TEXT),
    ],
)
def test_subtitles_become_a_transcript(tmp_path: Path, name: str, raw: str, text: str) -> None:
    ((_, page),) = read(tmp_path / name, raw.encode())
    assert isinstance(page, Page)
    assert page.text == text
