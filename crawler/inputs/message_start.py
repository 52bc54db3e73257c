"""Recognise mails and saved pages in MIME by their first header lines."""

from __future__ import annotations

import re

_HEADERS = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]{1,40}:[ \t][^\r\n]{0,998}\r?\n(?:[ \t][^\r\n]{0,998}\r?\n){0,50}){2}")
_OF_MESSAGES = re.compile(rb"^(?:MIME-Version|Message-ID|Received|Return-Path):", re.IGNORECASE | re.MULTILINE)
# What Chromium writes, and older browsers: `From: <Saved by Windows Internet Explorer 8>`.
_OF_BROWSERS = re.compile(rb"^(?:Snapshot-Content-Location:|From:[^\r\n]{0,40}Saved by )", re.IGNORECASE | re.MULTILINE)
_HEAD = 16_384


def message_suffix(raw: bytes) -> str | None:
    """The suffix for the format of a message, ".eml" or ".mhtml"; None for all else."""
    head = raw[:_HEAD]
    if not _HEADERS.match(head) or not _OF_MESSAGES.search(head):
        return None
    return ".mhtml" if b"multipart/related" in head and _OF_BROWSERS.search(head) else ".eml"
