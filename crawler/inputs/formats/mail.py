"""Messages and web archives of browsers, both in MIME: .eml, .mhtml."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime
from typing import Final

from crawler.inputs.formats.documents import Document, FormatError, as_dump
from crawler.inputs.formats.moments import day_or_moment
from pipelines.core.decoding import decode
from pipelines.core.records import Hints

# What mail programs put before the subject of an answer or of a mail that is passed on.
_PREFIXES: Final = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|enc)\s{0,2}:\s{0,3}){1,9}", re.IGNORECASE)
# A newsletter's sender as Substack and others write it: "Ada Quill from Harbour Notes".
_SENDER: Final = re.compile(r"(?P<author>.{2,80}?) (?:from|at|von|de) (?P<publisher>.{2,80})")
_TITLE: Final = re.compile(r"<title\b[^>]{0,200}>[^<]{0,1000}</title\s{0,9}>", re.IGNORECASE)


def read_message(raw: bytes) -> Iterator[Document | FormatError]:
    """A mail: its HTML part, or else its text; subject, sender and date as hints."""
    message = _parsed(raw)
    part = message.get_body(preferencelist=("html", "plain"))
    if part is None:
        raise FormatError("the message has no text")
    subject = _PREFIXES.sub("", _header(message, "subject") or "") or None
    author, publisher = _sender(message)
    hints = Hints(
        headline=subject,
        authors=[author] if author else [],
        publisher=publisher,
        datePublished=_moment(message),
        datePublishedRaw=_header(message, "date"),
    )
    if part.get_content_type() == "text/html":
        # Mail programs show the subject, never the title, in which senders leave the names of their templates.
        title = f"<title>{html.escape(subject or '')}</title>"
        content = _TITLE.sub(lambda _: title, _content(part), count=1)
        yield Document(content=content, media_type="text/html", hints=hints)
    else:
        yield Document(content=as_dump(_content(part), title=subject), hints=hints)


def read_web_archive(raw: bytes) -> Iterator[Document | FormatError]:
    """A page saved by a browser: its first HTML part, under its address."""
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
    """The text of a part, in a charset decided as for any page.

    Declarations are often wrong.
    """
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


def _sender(message: EmailMessage) -> tuple[str | None, str | None]:
    """Author and publisher from the sender's name, or else the address."""
    name, address = parseaddr(str(message.get("from", "")))
    both = _SENDER.fullmatch(name)
    return (both["author"], both["publisher"]) if both else (name or address or None, None)


def _moment(message: EmailMessage) -> str | None:
    try:
        return day_or_moment(parsedate_to_datetime(str(message.get("date", ""))))
    except (TypeError, ValueError):
        return None
