"""Subtitles as a transcript: .vtt, .srt, read by webvtt-py."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import webvtt
from webvtt.errors import MalformedCaptionError, MalformedFileError

from crawler.inputs.formats.documents import Document, FormatError, text_of

# A pause of so many seconds begins a paragraph, as does a sentence that ends after so many characters.
_PAUSE = 2.0
_PARAGRAPH_LENGTH = 400
# Captions that roll up follow one another without a pause.
_ROLLING = 0.2
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", '."', ".”")

_TAG: Final = re.compile(r"<[^<>]{0,200}>|\{\\an?\d{1,2}\}")
_VOICE: Final = re.compile(r"<v(?:\.[\w.]{1,60})?\s([^<>]{1,80})>")
# A new speaker: `>>` in captions for the deaf, a dash in dialogues, a name in capitals.
_TURN: Final = re.compile(r"(?:>{2,3}|[-–—])\s{0,2}(?=[^\W\d_]|[\"“‘«¿¡(\[])")
_LABEL: Final = re.compile(r"[^\W\d_a-zà-ÿ][^\W\d_a-zà-ÿ .'’-]{1,40}(?:\s\([^()]{1,40}\))?:\s")
_SOUND: Final = re.compile(r"[(\[♪][^()\[\]♪]{0,80}[)\]♪]")
# Who made the captions, as they say in their first or last lines.
_EDGE: Final = 3
_CREDIT: Final = re.compile(
    r"(?:subtitle[sd]?|subtitling|captions?|captioned|sync(?:ed|hronized)?|untertitel(?:ung)?|sous-titr\w+|subtítulos|"
    r"subtitulad\w+|sottotitoli|legendas|ondertitel\w*|undertext\w*|undertekst\w*|tekstitys|napisy|titulky|felirat|"
    r"субтитры|субтитри|altyazı|字幕)\b.{0,6}(?:[:：]|\b(?:by|von|der|des|im|par|por|de|di|av|af|door|wykon\w+|сделал|the)\b)"
    r".{2,80}|.{0,40}\bamara\.org\b.{0,40}",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Line:
    """A line of a caption: its time, its speaker, and whether a turn begins."""

    text: str
    start: float
    end: float
    voice: str | None
    is_turn: bool


def read_vtt(raw: bytes) -> Iterator[Document | FormatError]:
    """WebVTT captions as paragraphs, with the speakers of voice tags."""
    yield Document(content=_transcript(raw, "vtt"))


def read_srt(raw: bytes) -> Iterator[Document | FormatError]:
    """SubRip captions as paragraphs."""
    yield Document(content=_transcript(raw, "srt"))


def _transcript(raw: bytes, form: str) -> str:
    """Join captions into paragraphs, one for each turn of a speaker or pause."""
    stream = io.StringIO(text_of(raw).lstrip("\ufeff"))
    try:
        captions = webvtt.from_buffer(stream, format=form)
        lines = [line for cue in captions.captions for line in _lines(cue)]
    except (MalformedFileError, MalformedCaptionError) as error:
        raise FormatError(f"damaged subtitles: {error}", reason="undecodable") from error
    lines = [line for at, line in enumerate(lines) if not (_is_edge(at, len(lines)) and _CREDIT.match(line.text))]
    if not lines:
        raise FormatError("no captions in it")
    paragraphs: list[list[str]] = []
    last: _Line | None = None
    speaker: str | None = None
    for line in lines:
        # Captions that roll up show a line again until the next one is complete.
        if last is not None and line.text == last.text and line.start - last.end < _ROLLING:
            last = line
            continue
        is_new_speaker = line.is_turn or (line.voice is not None and line.voice != speaker)
        is_sound = bool(paragraphs) and all(map(_SOUND.fullmatch, paragraphs[-1]))
        if is_sound:  # it belongs to what is said next
            paragraphs[-1].append(line.text)
        elif last is None or is_new_speaker or _ends_paragraph(paragraphs[-1], pause=line.start - last.end):
            paragraphs.append([f"{line.voice}: {line.text}" if is_new_speaker and line.voice else line.text])
        else:
            paragraphs[-1].append(line.text)
        last, speaker = line, line.voice or speaker
    return "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)


def _is_edge(at: int, count: int) -> bool:
    """Whether a line is among the first or the last."""
    return at < _EDGE or at >= count - _EDGE


def _ends_paragraph(parts: list[str], *, pause: float) -> bool:
    is_long = sum(map(len, parts)) > _PARAGRAPH_LENGTH
    return parts[-1].endswith(_SENTENCE_ENDS) and (is_long or pause > _PAUSE)


def _lines(cue: webvtt.Caption) -> Iterator[_Line]:
    """The lines of a caption, with turns as in `- Yes`, `>> Yes` and `MAYOR: Yes`."""
    voice = None
    for raw in cue.raw_text.splitlines():
        named = _VOICE.search(raw)
        voice = " ".join(html.unescape(named[1]).split()) if named else voice
        text = " ".join(html.unescape(_TAG.sub("", raw)).split())
        sign = _TURN.match(text)
        is_turn = sign is not None or _LABEL.match(text) is not None
        text = text[sign.end() :] if sign else text
        if text:
            yield _Line(text, cue.start_in_seconds, cue.end_in_seconds, voice, is_turn)
