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

from crawler.inputs.formats.documents import Document, FormatError, as_dump, text_of
from crawler.inputs.formats.moments import day_or_moment
from pipelines.boilerplate.dates import find_dates, normalise
from pipelines.boilerplate.pages.moments import moment_of
from pipelines.core.records import Hints

# What mail programs put before the subject of an answer or of a mail that is passed on.
_PREFIXES: Final = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|enc)\s{0,2}:\s{0,3}){1,9}", re.IGNORECASE)
# A newsletter's sender as Substack and others write it: "Ada Quill from Harbour Notes".
_SENDER: Final = re.compile(r"(?P<author>.{2,80}?) (?:from|at|von|de) (?P<publisher>.{2,80})")
# The line above the head of a mail that was passed on, as Gmail, Outlook, Thunderbird and Apple Mail write it.
_FORWARDED: Final = re.compile(
    r"^[ \t]*(?:-{3,}[ \t]?(?:Forwarded message|Original Message|Weitergeleitete Nachricht|Ursprüngliche Nachricht|"
    r"Message transféré|Forwarded Message|Mensaje reenviado|Messaggio inoltrato|Doorgestuurd bericht)[ \t]?-{3,}|"
    r"Begin forwarded message:|Anfang der weitergeleiteten Nachricht:|Début du message transféré :)[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_FIELDS: Final = {
    name: field
    for field, names in {
        "From": "from von de da van",
        "Date": "date sent datum gesendet fecha data envoyé verzonden",
        "Subject": "subject betreff objet asunto oggetto onderwerp",
        "To": "to an à para a aan cc reply-to",
    }.items()
    for name in names.split()
}
_FIELD: Final = re.compile(
    rf"\*?(?P<name>{'|'.join(map(re.escape, _FIELDS))})[ \t]?:\*?[ \t]*(?P<value>.*)", re.IGNORECASE
)
# A mail with more words of its own is no mere note to the one attached.
_LONGEST_NOTE: Final = 40
# The line above what an answer quotes, in which a verb says that somebody wrote it.
_ANSWERED: Final = re.compile(
    r"^(?!>)[^\n]{0,300}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał|"
    r"napisała|napsal|napsala|kirjoitti|írta|написал|написала|пишет|yazdı|schrijft)\b"
    r"[^\n]{0,200}:[ \t]*\n(?:[ \t]*\n)?(?=>)",
    re.MULTILINE | re.IGNORECASE,
)
_QUOTED_SENDER: Final = re.compile(
    r"(?P<name>[^\W\d_a-z][\w.'’-]{0,30}(?: [^\W\d_][\w.'’-]{0,30}){1,4})\"? {0,3}"
    r"[<\[](?P<address>[^\s<>@\[\]]{1,64}@[^\s<>\[\]]{1,100})"
)
_QUOTATION: Final = re.compile(r"> ?(.*)")
_LONGEST_LINE: Final = 150
_LONGEST_SIGNATURE: Final = 12
_TITLE: Final = re.compile(r"<title\b[^>]{0,200}>[^<]{0,1000}</title\s{0,9}>", re.IGNORECASE)


def read_message(raw: bytes) -> Iterator[Document | FormatError]:
    """A mail, or the articles attached to it if it has next to no text of its own."""
    message = _parsed(raw)
    yield from [_attached_article(part) for part in _attached(message)] or [_article(message)]


def _article(message: EmailMessage) -> Document:
    """The HTML part of a mail, or else its text; subject, sender and date as hints."""
    part = message.get_body(preferencelist=("html", "plain"))
    if part is None:
        raise FormatError("the message has no text")
    text = _content(part).replace("\r\n", "\n")
    if part.get_content_type() == "text/plain" and (forwarded := _FORWARDED.search(text)):
        message, text = _split_head(text[forwarded.end() :])
    elif part.get_content_type() == "text/plain" and (answered := _ANSWERED.search(text)):
        own = text[: answered.start()]
        if len(own.split()) <= _LONGEST_NOTE:
            message, text = _quoted(message, answered.group(), text[answered.end() :])
        else:
            text = own
    if part.get_content_type() == "text/plain":
        text = _without_signature(text)
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
        content = _TITLE.sub(lambda _: title, text, count=1)
        return Document(content=content, media_type="text/html", hints=hints)
    return Document(content=as_dump(text, title=subject), hints=hints)


def read_web_archive(raw: bytes) -> Iterator[Document | FormatError]:
    """A page saved by a browser: its first HTML part, under its address."""
    message = _parsed(raw)
    part = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if not isinstance(part, EmailMessage):
        raise FormatError("no HTML part in the web archive")
    url = _header(part, "content-location") or _header(message, "snapshot-content-location")
    is_address = url is not None and url.lower().startswith(("http://", "https://"))
    yield Document(content=_content(part), media_type="text/html", url=url if is_address else None)


def _attached(message: EmailMessage) -> list[MIMEPart]:
    """The mails and pages attached to a mail that has next to no text; else []."""
    part = message.get_body(preferencelist=("plain", "html"))
    if part is not None and len(_content(part).split()) > _LONGEST_NOTE:
        return []
    return [one for one in message.iter_attachments() if one.get_content_type() == "message/rfc822" or _is_page(one)]


def _is_page(part: MIMEPart) -> bool:
    """Whether an attachment is a page, as some programs tell by its name alone."""
    return part.get_content_type() == "text/html" or (part.get_filename() or "").lower().endswith((".html", ".htm"))


def _attached_article(part: MIMEPart) -> Document:
    """An attached mail or page, which the mail's own head says nothing about."""
    inner = part.get_content() if part.get_content_type() == "message/rfc822" else None
    return (
        _article(inner) if isinstance(inner, EmailMessage) else Document(content=_content(part), media_type="text/html")
    )


def _split_head(text: str) -> tuple[EmailMessage, str]:
    """The head of a mail that was passed on within the text of another, and its text."""
    message = EmailMessage()
    lines = text.lstrip().splitlines(keepends=True)
    while lines and (field := _FIELD.fullmatch(lines[0].strip())):
        name = _FIELDS[field["name"].lower()]
        if name not in message:
            message[name] = field["value"]
        del lines[0]
    return message, "".join(lines)


def _quoted(message: EmailMessage, line: str, text: str) -> tuple[EmailMessage, str]:
    """The head and the text of the mail that an answer quotes below `line`."""
    inner = EmailMessage()
    subject = _header(message, "subject")
    if subject:
        inner["Subject"] = subject
    plain = " ".join(line.split())[:_LONGEST_LINE]
    dates = find_dates(plain)
    if dates:
        inner["Date"] = normalise(dates[0]) or ""
        plain = f"{plain[: dates[0].start]}, {plain[dates[-1].end :]}"
    sender = _QUOTED_SENDER.search(plain)
    if sender:
        inner["From"] = f"{sender['name']} <{sender['address']}>"
    quoted = (match[1] for row in text.split("\n") if (match := _QUOTATION.match(row)))
    return inner, "\n".join(quoted)


def _without_signature(text: str) -> str:
    """Cut the signature off, which RFC 3676 puts below two dashes and a space."""
    own, _, signature = text.rpartition("\n-- \n")
    return own if own.strip() and signature.count("\n") <= _LONGEST_SIGNATURE else text


def _parsed(raw: bytes) -> EmailMessage:
    message = BytesParser(policy=policy.default).parsebytes(raw)
    assert isinstance(message, EmailMessage)
    return message


def _content(part: MIMEPart) -> str:
    """The text of a part, whose declared charset is often wrong."""
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset()
    declared = f"{part.get_content_type()}; charset={charset}" if charset else None
    return text_of(raw, content_type=declared, is_html=part.get_content_type() != "text/plain")


def _header(message: MIMEPart, name: str) -> str | None:
    return " ".join(str(message.get(name, "")).split()) or None


def _sender(message: EmailMessage) -> tuple[str | None, str | None]:
    """Author and publisher from the sender's name, or else the address."""
    name, address = parseaddr(str(message.get("from", "")))
    both = _SENDER.fullmatch(name)
    return (both["author"], both["publisher"]) if both else (name or address or None, None)


def _moment(message: EmailMessage) -> str | None:
    """When the mail was sent, as its head says."""
    date = str(message.get("date", ""))
    try:
        return day_or_moment(parsedate_to_datetime(date))
    except (TypeError, ValueError):
        # In the head of a mail that was passed on, "Wed, Mar 12, 2025 at 8:00 AM"; in other languages.
        return day_or_moment(date) or moment_of(date)
