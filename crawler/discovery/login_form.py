"""Log in by the form of a source's site, before its articles are asked for.

    sources:
      - url: https://paper.example/feed.xml
        form:
          url: https://paper.example/login
          fields: {email: "env:PAPER_MAIL", password: "file:/run/secrets/paper-password"}

The page at `url` is fetched, its form with a password field is filled in, hidden fields included, and sent. What lets
us in afterwards is the cookie that the site sets; Scrapy keeps it in memory.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated
from urllib.parse import urlencode

from lxml import etree
from lxml.html import FormElement
from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from scrapy import Request
from scrapy.http import HtmlResponse, Response

from crawler.discovery.entries import article_address
from crawler.discovery.secrets import resolved, scope_of
from pipelines.core.redaction import redacted

_LONGEST_BYTES = 2 * 1024 * 1024
"""A longer page is none to log in: it is parsed in the crawler's own process."""


class LoginFormError(ValueError):
    """The form cannot be sent; the message is one line for the user, without a secret."""


def checked_address(url: str) -> str:
    """The address without spaces; a ValueError for what is none."""
    if article_address(url, base="") is None:
        raise ValueError("not an http(s) address")
    return url.strip()


class LoginForm(BaseModel):
    """The page with a site's log-in form, and what to fill in."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    url: Annotated[str, AfterValidator(checked_address)]
    """The page that has the form."""
    fields: Annotated[dict[str, str], Field(min_length=1)]
    """The values by the fields' names, each as `env:NAME` or `file:PATH`."""

    def values(self) -> dict[str, str]:
        """What to fill in. Raises ValueError where a secret is missing."""
        return {name: resolved(reference) for name, reference in self.fields.items()}


def filled_in(response: Response, values: Mapping[str, str]) -> Request:
    """Return the request that sends the log-in form of a page.

    Args:
        response: the page with the form.
        values: what to fill in, by the names of fields.

    Raises:
        LoginFormError: there is no form with a password field, it lacks a field, or it would be sent to another site.
    """
    if not isinstance(response, HtmlResponse):
        raise LoginFormError("no page with a form")
    form = _password_form(response)
    if form is None:
        raise LoginFormError("no form with a password field")
    if missing := sorted(set(values) - set(form.fields.keys())):
        raise LoginFormError(f"the form has no field {', '.join(missing)}")
    if form.method != "POST":
        raise LoginFormError("the form would show what is filled in, in an address")
    address = response.urljoin(form.action or response.url)
    if scope_of(address) != scope_of(response.url):
        raise LoginFormError(f"the form leads to another site, {redacted(address)}")
    sent = [(name, value) for name, value in form.form_values() if name not in values] + list(values.items())
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Referer": response.url}
    return Request(address, method="POST", headers=headers, body=urlencode(sent), dont_filter=True)


def is_still_out(response: Response) -> bool:
    """Whether the answer to a form asks for a password once more."""
    return isinstance(response, HtmlResponse) and _password_form(response) is not None


def _password_form(response: HtmlResponse) -> FormElement | None:
    """The first form with a password field, in one walk however deep the forms are."""
    if len(response.body) > _LONGEST_BYTES:
        return None
    try:
        root = response.selector.root
    except ValueError:  # `<base href="http://[">`
        return None
    outermost, depth = None, 0
    for event, element in etree.iterwalk(root, events=("start", "end"), tag=("form", "input")):
        if element.tag == "form":
            outermost = element if event == "start" and not depth else outermost
            depth += 1 if event == "start" else -1
        elif depth and event == "start" and element.get("type") == "password":
            return outermost
    return None
