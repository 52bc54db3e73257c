"""Send user and password of an address as a header, not in the address.

So the address can be logged and stored.
"""

from __future__ import annotations

from urllib.parse import unquote, urlsplit, urlunsplit

from scrapy import Request
from w3lib.http import basic_auth_header


class CredentialsMiddleware:
    """Turns `https://user:password@host/` into an Authorization header.

    Scrapy drops that header where a redirect leads to another host.
    """

    def process_request(self, request: Request) -> Request | None:
        found = without_credentials(request.url)
        if found is None:
            return None
        url, user, password = found
        headers = request.headers.copy()
        headers.setdefault("Authorization", basic_auth_header(user, password, "utf-8"))
        return request.replace(url=url, headers=headers)


def without_credentials(url: str) -> tuple[str, str, str] | None:
    """The address without user info, the user and the password; None if it has none.

    >>> without_credentials("https://jane:rain%20fall@example.org:8000/feed?a=b")
    ('https://example.org:8000/feed?a=b', 'jane', 'rain fall')
    """
    parts = urlsplit(url)
    user_info, at, host = parts.netloc.rpartition("@")
    if not at:
        return None
    user, _, password = user_info.partition(":")
    return urlunsplit(parts._replace(netloc=host)), unquote(user), unquote(password)
