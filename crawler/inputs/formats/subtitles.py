"""Subtitles as a transcript: .vtt, .srt, read by webvtt-py."""

from __future__ import annotations

import io
from collections.abc import Iterator

import webvtt
from webvtt.errors import MalformedCaptionError, MalformedFileError

from crawler.inputs.formats.documents import Document, FormatError
from pipelines.core.decoding import decode

# A pause of so many seconds begins a paragraph, as does a sentence that ends after so many characters.
_PAUSE = 2.0
_PARAGRAPH_LENGTH = 400
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", '."', ".”")


def read_vtt(raw: bytes) -> Iterator[Document | FormatError]:
    """WebVTT captions as paragraphs, each with its speaker where a voice tag names one."""
    yield Document(content=_transcript(webvtt.from_buffer(_stream(raw), format="vtt")))


def read_srt(raw: bytes) -> Iterator[Document | FormatError]:
    """SubRip captions as paragraphs."""
    yield Document(content=_transcript(webvtt.from_buffer(_stream(raw), format="srt")))


def _stream(raw: bytes) -> io.StringIO:
    text = decode(raw, content_type=None, is_html=False)
    if text is None:
        raise FormatError("no known charset fits", reason="undecodable")
    return io.StringIO(text.lstrip("\ufeff"))


def _transcript(captions: webvtt.WebVTT) -> str:
    try:
        cues = [(cue.start_in_seconds, cue.end_in_seconds, cue.voice, _text(cue)) for cue in captions.captions]
    except (MalformedFileError, MalformedCaptionError) as error:
        raise FormatError(f"damaged subtitles: {error}", reason="undecodable") from error
    if not cues:
        raise FormatError("no captions in it")
    paragraphs: list[list[str]] = []
    speaker: str | None = None
    last_end, last_text = None, ""
    for start, end, voice, text in cues:
        if not text or text == last_text:  # live captions show a line twice
            continue
        is_new_speaker = voice is not None and voice != speaker
        has_ended = bool(paragraphs) and paragraphs[-1][-1].endswith(_SENTENCE_ENDS)
        is_long = bool(paragraphs) and sum(map(len, paragraphs[-1])) > _PARAGRAPH_LENGTH
        paused = last_end is not None and start - last_end > _PAUSE
        if not paragraphs or is_new_speaker or (has_ended and (is_long or paused)):
            paragraphs.append([f"{voice}: {text}" if is_new_speaker else text])
        else:
            paragraphs[-1].append(text)
        speaker, last_end, last_text = voice or speaker, end, text
    return "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)


def _text(cue: webvtt.Caption) -> str:
    return " ".join(cue.text.split())
