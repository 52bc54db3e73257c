from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.discovery.addresses import article_address, site_of

BASE = "https://base.example/feeds/all.xml"


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("https://a.example/x?utm_source=rss&id=1#top", "https://a.example/x?id=1"),
        ("/x?fbclid=abc", "https://base.example/x"),
        ("https://a.example/x?utm_medium=&at_campaign=b&mc_cid=1", "https://a.example/x"),
        ("https://a.example/x?id=1&amp;utm_source=rss", "https://a.example/x?id=1"),
        ("  x  ", "https://base.example/feeds/x"),
        ("https://a.example/long\n\tpath", "https://a.example/longpath"),
        ("https://a.example/x #top", "https://a.example/x"),
        ("HTTPS://A.example:443/x", "https://a.example/x"),
        ("http://a.example:80/x", "http://a.example/x"),
        ("//a.example/x", "https://a.example/x"),
        ("https://a.example/x#comments", "https://a.example/x"),
        ("mailto:a@a.example", None),
        ("javascript:void(0)", None),
        ("http://[broken/x", None),
        ("http://a.example:99999/x", None),
        ("http://a.example:x/", None),
        ("https://a.example/\ud800", None),
        (f"https://a.example/{'x' * 7000}", f"https://a.example/{'x' * 7000}"),
        (f"https://a.example/{'x' * 8000}", None),
        ("", BASE),
    ],
)
def test_addresses(link: str, address: str | None) -> None:
    assert article_address(link, base=BASE) == address


@pytest.mark.parametrize(
    "address",
    [
        # What a page may be selected by: a bare query, an empty value, a value without a name, any order, any case.
        "https://a.example/story.php?48213",
        "https://a.example/index.cgi?/2026/03/ferry",
        "https://a.example/s?a=&b=2",
        "https://a.example/s?b=2&a=1&b=3",
        "https://a.example/s?q=a+b%20c&X=%E4",
        "https://a.example/s?ID=5&id=6",
        "https://a.example/s?id=4;part=2",
        # Words that also name where a reader came from.
        "https://a.example/s?ref=5501",
        "https://a.example/s?source=77",
        "https://a.example/s?campaign=9",
        "https://a.example/s?referrer=3&session=4&uid=5&partnerid=6&keyword=ferry&eid=1&cid=2&ml_id=3",
        # Paths as they are written.
        "https://a.example//news//1",
        "https://a.example/News/1/",
        "https://a.example/a;v=2/b",
        "https://a.example/%7Eann/caf%C3%A9",
        "https://a.example/https://b.example/2",
        # Routes of sites of a single page.
        "https://a.example/#!/story/5",
        "https://a.example/app#/story/5",
        "https://a.example:8443/x",
        "https://xn--bcher-kva.example/x",
    ],
)
def test_the_address_of_a_page_stays_as_it_is(address: str) -> None:
    assert article_address(address, base=BASE) == address
    assert article_address(address, base="") == address


@pytest.mark.parametrize("link", ["//base.example//news//1", "//base.example/s?1", "/s?a=&ref=2", "/news//1", "/#!/5"])
def test_relative_links_keep_their_path_and_query(link: str) -> None:
    host = "" if link.startswith("//") else "//base.example"
    assert article_address(link, base=BASE) == f"https:{host}{link}"


@given(st.text(max_size=80), st.text(max_size=20))
@settings(max_examples=300, deadline=None)
def test_no_link_raises_and_an_address_is_stable(link: str, base: str) -> None:
    for given_link in (link, "http://a.example/" + link, "http://" + link):
        address = article_address(given_link, base=base)
        assert address is None or article_address(address, base="") == address
        site_of(given_link)


@pytest.mark.parametrize(
    ("url", "site"), [("https://www.news.example.co.uk/a", "example.co.uk"), ("http://127.0.0.1:8000/a", "127.0.0.1")]
)
def test_sites(url: str, site: str) -> None:
    assert site_of(url) == site
