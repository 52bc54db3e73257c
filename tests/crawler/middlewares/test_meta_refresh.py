from __future__ import annotations

import pytest
from scrapy import Request
from scrapy.http import HtmlResponse
from scrapy.utils.test import get_crawler

from crawler.middlewares.meta_refresh import MetaRefreshMiddleware

REFRESH = b'<meta http-equiv="refresh" content="0; url=/next">'
URL = "https://a.example/x"


@pytest.mark.parametrize("charset", ["undefined", "idna", "rot13", "punycode", "unicode_escape"])
@pytest.mark.parametrize("is_header", [True, False])
def test_a_page_in_a_charset_that_is_none_is_passed_on(charset: str, is_header: bool) -> None:
    meta = b"" if is_header else f'<meta charset="{charset}">'.encode()
    headers = {"Content-Type": f"text/html; charset={charset}"} if is_header else {"Content-Type": "text/html"}
    response = HtmlResponse(URL, headers=headers, body=b"<html>" + meta + b"<p>Le caf\xe9</p>")
    middleware = MetaRefreshMiddleware.from_crawler(get_crawler())
    assert middleware.process_response(Request(URL), response) is response


@pytest.mark.parametrize(
    "head",
    [
        '<base href="http://[">',
        '<base href="http://a:b/">' + REFRESH.decode(),
        '<meta http-equiv="refresh" content="0; url=http://[::1">',
        '<meta http-equiv="refresh" content="0; url=http://a:b/">',
    ],
)
def test_a_page_with_an_address_that_is_none_is_passed_on(head: str) -> None:
    response = HtmlResponse(URL, headers={"Content-Type": "text/html"}, body=f"<html>{head}<p>Rain fell.".encode())
    middleware = MetaRefreshMiddleware.from_crawler(get_crawler())
    assert middleware.process_response(Request(URL), response) is response


def test_a_refresh_is_followed() -> None:
    response = HtmlResponse(URL, headers={"Content-Type": "text/html; charset=utf-8"}, body=b"<html>" + REFRESH)
    followed = MetaRefreshMiddleware.from_crawler(get_crawler()).process_response(Request(URL), response)
    assert isinstance(followed, Request)
    assert followed.url == "https://a.example/next"


def test_a_long_page_stays_whole_and_only_its_beginning_is_decoded() -> None:
    long = HtmlResponse(URL, body=b"<p>Rain fell." * 10_000)
    middleware = MetaRefreshMiddleware.from_crawler(get_crawler())
    assert middleware.process_response(Request(URL), long) is long
    assert long._cached_ubody is None
