"""Messages and web archives of browsers, both in MIME: .eml, .mhtml."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timezone
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime

from crawler.inputs.formats.documents import Document, FormatError, as_dump
from pipelines.core.decoding import decode
from pipelines.core.records import Hints


def read_message(raw: bytes) -> Iterator[Document | FormatError]:
    """A mail: its HTML part, or else its text; subject, sender and date as hints."""
    message = _parsed(raw)
    part = message.get_body(preferencelist=("html", "plain"))
    if part is None:
        raise FormatError("the message has no text")
    subject = _header(message, "subject")
    name, address = parseaddr(str(message.get("from", "")))
    hints = Hints(
        headline=subject,
        authors=[author] if (author := name or address) else [],
        datePublished=_moment(message),
        datePublishedRaw=_header(message, "date"),
    )
    if part.get_content_type() == "text/html":
        yield Document(content=_content(part), media_type="text/html", hints=hints)
    else:
        yield Document(content=as_dump(_content(part), title=subject), hints=hints)


def read_web_archive(raw: bytes) -> Iterator[Document | FormatError]:
    """A page as a browser saves it with all that belongs to it: its first HTML part, under its address."""
    message = _parsed(raw)
    part = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if not isinstance(part, EmailMessage):
        raise FormatError("no HTML part in the web archive")
    url = _header(part, "content-location") or _header(message, "snapshot-content-location")
    is_address = url is not None and url.lower().startswith(("http://", "https://"))
    yield Document(content=_content(part), media_type="text/html", url=url if is_address else None)


def _parsed(raw: bytes) -> EmailMessage:
    message = BytesParser(policy=policy.default).parsebytes(raw)
    assert isinstance(message, EmailMessage)
    return message


def _content(part: MIMEPart) -> str:
    """The text of a part; its charset is decided as for any page, since declarations are often wrong."""
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    is_html = part.get_content_type() == "text/html"
    charset = part.get_content_charset()
    declared = f"{part.get_content_type()}; charset={charset}" if charset else None
    text = decode(raw, content_type=declared, is_html=is_html)
    if text is None:
        raise FormatError("no known charset fits", reason="undecodable")
    return text


def _header(message: MIMEPart, name: str) -> str | None:
    return " ".join(str(message.get(name, "")).split()) or None


def _moment(message: EmailMessage) -> str | None:
    try:
        sent = parsedate_to_datetime(str(message.get("date", "")))
    except (TypeError, ValueError):
        return None
    if sent.tzinfo is None:
        return sent.date().isoformat()
    return sent.astimezone(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")
