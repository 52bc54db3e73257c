"""What comes by standard input is known by its first bytes."""

from __future__ import annotations

import io
import zipfile

import pytest

from hearsay_news.standard_input import suffix_of


def packed(name: str) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        archive.writestr(name, "x")
    return sink.getvalue()


MAIL = b"Return-Path: <a@example.org>\r\nSubject: Ferry\r\n folded\r\nMIME-Version: 1.0\r\n\r\nText"


@pytest.mark.parametrize(
    ("raw", "suffix"),
    [
        (b"%PDF-1.7 x", ".pdf"),
        (packed("word/document.xml"), ".docx"),
        (packed("a/b.html"), ".zip"),
        (b"PK\x03\x04 broken", ".zip"),
        (b"PAR1 x", ".parquet"),
        (b"\xef\xbb\xbfWEBVTT\n", ".vtt"),
        (b"1\n00:00:01,000 --> 00:00:02,000\nText\n", ".srt"),
        (b'[\n {"text": "x"}\n]', ".json"),
        (b'{"text": "x"}\n{"text": "y"}\n', ".json"),
        (MAIL, ".eml"),
        (b"Snapshot-Content-Location: https://example.org\nContent-Type: multipart/related\n" + MAIL, ".mhtml"),
        (b"<!doctype html><p>x", ".txt"),
        (b"[Osterby] The council voted.", ".txt"),
        (b"Date: Monday\nPlace: Osterby\n\nThe council voted.", ".txt"),
        (b"", ".txt"),
    ],
)
def test_the_format_is_known_by_its_first_bytes(raw: bytes, suffix: str) -> None:
    assert suffix_of(raw) == suffix
