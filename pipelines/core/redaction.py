"""Keep passwords and keys out of everything that is written.

User info and secret query values of addresses are masked.

    https://user:word@example.org/feed?key=abc&page=2 -> https://example.org/feed?key=***&page=2

Only the request itself carries them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from urllib.parse import unquote

from pipelines.core.records import Article, Rejected

MASK = "***"

# What a parameter with a secret is called, at the end of its name: `key`, `api_key`, `X-Amz-Signature`, `sessionid`.
_SECRET_NAMES = (
    "key token secret password passwd passphrase passwort pwd pass signature sig credential credentials auth"
    " authorization bearer session sessionid sid jwt hmac pin otp"
).split()

# Everything up to the last @ before the path; neither pattern can begin anew within what it has read.
_USER_INFO = re.compile(r"(?<=://)[^\s/?#]*@")
_PARAMETER = re.compile(r"([?&;#])([^\s?&;#=\"'<>]{1,80})=([^\s&;#\"'<>]+)")
_NOT_ALPHANUMERIC = re.compile("[^a-z0-9]")
# A value this short, or a word like "true", occurs in text for other reasons.
_SHORTEST_SECRET = 5


def redacted(text: str) -> str:
    """Remove user info and mask secret query parameters in a text or an address.

    >>> redacted("GET https://user:word@example.org/?q=rain&api_key=abc failed")
    'GET https://example.org/?q=rain&api_key=*** failed'
    """
    if "@" in text:
        text = _USER_INFO.sub("", text)
    return _PARAMETER.sub(_masked, text) if "=" in text else text


def identity(address: str) -> str:
    """An address to store and compare by, without its secrets.

    With a digest where it has any.

    >>> identity("https://example.org/?page=2"), identity("https://example.org/?key=abc")
    ('https://example.org/?page=2', 'https://example.org/?key=***#c5f6ff5b2ff07c2c')
    """
    masked = redacted(address)
    if masked == address:
        return address
    return f"{masked}#{hashlib.sha256(address.encode('utf-8', 'replace')).hexdigest()[:16]}"


def secrets_of(addresses: Iterable[str]) -> frozenset[str]:
    """The secrets in addresses, as written and percent-decoded.

    >>> sorted(secrets_of(["https://user:pass%20word@example.org/?key=abcdef"]))
    ['abcdef', 'pass word', 'pass%20word']
    """
    found: set[str] = set()
    for address in addresses:
        for match in _USER_INFO.finditer(address):
            found.add(match.group().removesuffix("@").partition(":")[2])
        found.update(match.group(3) for match in _PARAMETER.finditer(address) if is_secret(match.group(2)))
    found |= {unquote(secret) for secret in found}
    return frozenset(secret for secret in found if len(secret) >= _SHORTEST_SECRET)


class Redactor:
    """Redacts texts, and masks the secrets of a job's own addresses in them."""

    def __init__(self, addresses: Iterable[str] = ()) -> None:
        # The longest first, since one may be part of another.
        secrets = sorted(secrets_of(addresses), key=len, reverse=True)
        self._own = re.compile("|".join(map(re.escape, secrets))) if secrets else None

    def __call__(self, text: str) -> str:
        """Mask secrets in `text`, for a log or a report."""
        return self.without_own(redacted(text))

    def without_own(self, text: str) -> str:
        """Remove user info and the job's own secrets; other parameters stay."""
        text = _USER_INFO.sub("", text) if "@" in text else text
        return text if self._own is None else self._own.sub(MASK, text)

    def redact_record(self, record: Article | Rejected) -> None:
        """Take the job's own secrets out of the addresses of a record."""
        if isinstance(record, Article):
            # Other parameters stay, whatever they are called: articles are found by them.
            record.url, record.canonicalUrl = self.without_own(record.url), self.without_own(record.canonicalUrl)
        else:
            record.url, record.detail = self(record.url), self(record.detail)

    @property
    def has_secrets(self) -> bool:
        """Whether the job's own addresses have any."""
        return self._own is not None

    def has_own(self, text: str) -> bool:
        """Whether one of the job's own secrets occurs in `text`."""
        return self._own is not None and self._own.search(text) is not None


def is_secret(name: str) -> bool:
    """Whether a query parameter of this name has a secret value.

    >>> [is_secret(name) for name in ("api_key", "AccessToken", "keyword", "author", "page")]
    [True, True, False, False, False]
    """
    return _NOT_ALPHANUMERIC.sub("", name.lower()).endswith(tuple(_SECRET_NAMES))


def _masked(match: re.Match[str]) -> str:
    start, name, value = match.groups()
    return f"{start}{name}={MASK if is_secret(name) else value}"
