"""Headers, cookies and log-ins of sources, from the environment or files.

    sources:
      - url: https://paper.example/feed.xml
        headers: {X-Api-Key: "env:PAPER_KEY", Accept-Language: nb}
        cookies: {session: "file:/run/secrets/paper-session"}
        login: "env:PAPER_LOGIN"            # user:password

A sources file holds the names of secrets alone, so it can be shared; the values go nowhere but into requests to the
source's own site.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from w3lib.http import basic_auth_header

from crawler.discovery.addresses import site_of

# Headers that are no secrets and may stand in the file as they are.
_PLAIN_HEADERS: Final = frozenset({"accept", "accept-language", "referer", "user-agent", "x-requested-with"})
_NAME: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,200}")
_LONGEST: Final = 8192


def request_headers(headers: Mapping[str, str], cookies: Mapping[str, str], login: str | None) -> dict[str, str]:
    """The headers that a source asks for, with the values that its references name.

    Raises:
        ValueError: a value is missing or is no reference; the message names the reference, never the value.
    """
    found = {_checked(name): _header_value(name, value) for name, value in headers.items()}
    if cookies:
        found["Cookie"] = "; ".join(f"{_checked(name)}={resolved(value)}" for name, value in cookies.items())
    if login is not None:
        user, colon, password = resolved(login).partition(":")
        if not colon:
            raise ValueError(f"{login}: not user:password")
        found["Authorization"] = basic_auth_header(user, password, "utf-8").decode()
    return found


def resolved(reference: str) -> str:
    """The value that `env:NAME` or `file:PATH` names; a ValueError if there is none."""
    kind, _, name = reference.partition(":")
    if kind == "env" and name:
        value = os.environ.get(name)
        if value is None:
            raise ValueError(f"the environment variable {name} is not set")
    elif kind == "file" and name:
        try:
            value = Path(name).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise ValueError(f"{name}: {getattr(error, 'strerror', None) or 'not UTF-8'}") from error
    else:
        raise ValueError("a secret must be given as env:NAME or file:PATH")
    value = value.strip()
    if not value or len(value) > _LONGEST or not value.isprintable():
        raise ValueError(f"{reference}: empty, too long or of several lines")
    return value


def scope_of(url: str) -> str:
    """Where the headers of a source may be sent: to its site, or its IP and port."""
    parts = urlsplit(url)
    try:
        ip_address(parts.hostname or "")
    except ValueError:
        return f"{parts.scheme}://{site_of(url)}"
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _header_value(name: str, value: str) -> str:
    """The value of a header; one with a secret is taken from where it is kept."""
    if name.lower() in _PLAIN_HEADERS and not value.startswith(("env:", "file:")):
        if not value.isprintable():
            raise ValueError(f"{name}: of several lines")
        return value
    return resolved(value)


def _checked(name: str) -> str:
    if _NAME.fullmatch(name) is None:
        raise ValueError("not the name of a header or cookie")
    return name
