from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from scrapy import Request
from scrapy.exceptions import CannotResolveHostError, IgnoreRequest
from scrapy.resolver import dnscache
from scrapy.utils.project import get_project_settings

from crawler.middlewares.public_addresses import PublicAddressMiddleware, is_public
from pipelines.boilerplate.html import clean_html


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1:248:1893:25c8:1946", True),
        ("127.0.0.1", False),
        ("127.8.9.10", False),
        ("0.0.0.0", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("100.64.0.1", False),
        ("169.254.169.254", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("ff02::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:93.184.216.34", True),
        ("2002:7f00:1::", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::5db8:d822", True),
    ],
)
def test_is_public(address: str, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "https://127.0.0.1:8443/a",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://user:secret@169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "data:text/html,<p>x",
        "ftp://example.org/",
        "s3://bucket/key",
    ],
)
def test_a_private_address_or_another_scheme_is_blocked(url: str) -> None:
    with pytest.raises(IgnoreRequest, match=r"FETCH_PRIVATE_ADDRESSES=1 allows it|addresses are not fetched"):
        asyncio.run(PublicAddressMiddleware().process_request(Request(url)))


@pytest.mark.parametrize("url", ["https://example.org/", "http://93.184.216.34/", "http://127.0.0.1.example.org/"])
def test_public_addresses_pass(url: str) -> None:
    asyncio.run(PublicAddressMiddleware().process_request(Request(url)))


def test_a_name_that_leads_to_a_private_address_is_blocked_for_that_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(dnscache, "intern.example.org", "10.0.0.1")
    monkeypatch.setitem(dnscache, "www.example.org", "93.184.216.34")
    middleware = PublicAddressMiddleware()
    with pytest.raises(IgnoreRequest, match=r"10\.0\.0\.1, not a public"):
        middleware.process_exception(Request("http://intern.example.org/"), CannotResolveHostError())
    for host in ("www.example.org", "unknown.example.org"):
        middleware.process_exception(Request(f"http://{host}/"), CannotResolveHostError())


def test_nothing_listens_for_commands() -> None:
    settings = get_project_settings()
    for component in settings.get_component_priority_dict_with_base("EXTENSIONS"):
        assert not component.endswith(("RemoteControl", "TelnetConsole"))
    # For whoever puts them back.
    assert not settings.getbool("REMOTE_CONTROL_ENABLED")
    assert not settings.getbool("TELNETCONSOLE_ENABLED")


@pytest.mark.parametrize("start", ["", '<?xml version="1.0"?>'])
def test_entities_of_a_page_reach_neither_files_nor_the_memory(start: str, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("The combination of the safe is five eight two.")
    entities = f'<!ENTITY file SYSTEM "{(tmp_path / "secret.txt").as_uri()}">' + "".join(
        f'<!ENTITY e{level} "{f"&e{level - 1};" * 10}">' if level else '<!ENTITY e0 "Laughter in the court.">'
        for level in range(10)
    )
    paragraphs = "<p>&file; &e9; The court heard eleven witnesses on Tuesday and will go on next week.</p>" * 5
    page = f"{start}<!DOCTYPE html [{entities}]><html><body><article>{paragraphs}</article></body></html>"
    cleaned = clean_html(page)
    text = cleaned.articleBody + "".join(removed.text for removed in cleaned.removed)
    assert "eleven witnesses" in text
    assert "five eight two" not in text
    assert len(text) < 5 * len(page)
