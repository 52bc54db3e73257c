"""Which kind of file comes by standard input, where nothing has a name."""

from __future__ import annotations

import io
import json
import re
import zipfile
from typing import Final

from crawler.inputs.message_start import message_suffix

_SIGNATURES: Final = ((b"%PDF-", ".pdf"), (b"PAR1", ".parquet"), (b"WEBVTT", ".vtt"), (b"\xef\xbb\xbfWEBVTT", ".vtt"))
_SUBTITLE: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,9}1\r?\n\d\d:\d\d:\d\d,\d\d\d --> ")


def suffix_of(raw: bytes) -> str:
    """The suffix of the format of `raw`; ".txt", for pages and dumps, if unknown.

    >>> suffix_of(b"%PDF-1.7 ..."), suffix_of(b'[{"text": "..."}]'), suffix_of(b"<!doctype html>")
    ('.pdf', '.json', '.txt')
    """
    for signature, suffix in _SIGNATURES:
        if raw.startswith(signature):
            return suffix
    if raw.startswith(b"PK\x03\x04"):
        return _packed(raw)
    if _SUBTITLE.match(raw):
        return ".srt"
    if message := message_suffix(raw):
        return message
    return ".json" if _is_json(raw) else ".txt"


def _packed(raw: bytes) -> str:
    """The suffix of a ZIP file: that of Word documents, or .zip."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return ".docx" if "word/document.xml" in archive.namelist() else ".zip"
    except zipfile.BadZipFile:
        return ".zip"


def _is_json(raw: bytes) -> bool:
    """Whether it is a JSON object or array, or begins with a line that is one."""
    text = raw.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not text.startswith((b"{", b"[")):
        return False
    for part in (text.partition(b"\n")[0], text):
        try:
            json.loads(part)
        except (ValueError, RecursionError):
            continue
        return True
    return False
