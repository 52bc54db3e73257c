"""What a job keeps has no password and no key of an address in it.

It still tells addresses apart.
"""

from __future__ import annotations

import gzip
import sqlite3
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from scrapy import Request
from scrapy.http import Response

from crawler.discovery.entries import Entry, Listing
from crawler.warc.writer import KeepRaw
from pipelines.core.records import Article, Page
from pipelines.core.redaction import Redactor
from pipelines.core.stage import reject
from pipelines.runs.ledger import Ledger
from pipelines.runs.run import Run
from pipelines.runs.visits import StoredListing, Visit
from tests.pipelines.runs.test_run import NOW

SECRETS = (b"hunter22", b"k3y-of-mine")
SOURCE = "https://ada:hunter22@a.example/feed?api_key=k3y-of-mine"
KEYS = [f"https://ada:hunter22@a.example/{number}?api_key=k3y-of-mine" for number in range(3)]
OTHER = "https://ada:hunter23@a.example/0?api_key=k3y-of-mine"


def open_run(output: Path) -> Run:
    # The source as from a file: no argument has its secrets.
    return Run(output_dir=output, spider="news", arguments={}, started=NOW, redact=Redactor([SOURCE]))


def kept(output: Path) -> bytes:
    """Every byte of every file, unpacked."""
    found = b""
    for path in output.rglob("*"):
        if path.is_file():
            raw = path.read_bytes()
            found += gzip.decompress(raw) if path.name.startswith("raw.warc.gz") else raw
    return found


def listed(*addresses: str) -> StoredListing:
    content = Listing(entries=tuple(Entry(url=address) for address in addresses)).packed()
    return StoredListing(etag=None, last_modified=None, listed=None, content=content)


def test_nothing_that_is_kept_has_a_secret_and_each_page_is_done_once(
    tmp_path: Path, make_article: Callable[..., Article], make_page: Callable[..., Page]
) -> None:
    run = open_run(tmp_path)
    run.raw = raw = KeepRaw()
    raw.redact = run.redact
    for key in KEYS:
        assert run.plan(key)
        assert not run.plan(key)
        headers = {"Set-Cookie": "session=hunter22", "Location": SOURCE}
        raw.process_response(Request(key, cb_kwargs={"key": key}), Response(key, headers=headers, body=b"Rain fell."))
        page = make_page(url=key)
        run.mark_in_progress(key, page, visit=Visit(first_at="2026-03-04T05:06:07Z"))
        article = make_article(url=page.url)
        if key == KEYS[2]:
            run.write(reject(article, stage="spider", reason="empty", detail=f"GET {key}"))
        else:
            run.recognise(article, revises=True)
            run.write(article)
    run.addresses.listed(SOURCE, listed("https://a.example/1"))
    run.addresses.listed(f"{SOURCE}&page=2", listed(KEYS[0]))
    run.commit({})
    assert all(run.addresses.visit(key) for key in KEYS)
    assert run.addresses.listing(SOURCE) is not None
    assert run.addresses.listing(f"{SOURCE}&page=2") is None
    run.close()
    again = open_run(tmp_path)
    assert [again.is_done(key) for key in KEYS] == [True] * 3
    assert not again.is_done(OTHER)
    assert again.plan(OTHER)
    again.close()
    assert b"a.example" in kept(tmp_path)
    assert [secret for secret in SECRETS if secret in kept(tmp_path)] == []


def test_the_secrets_in_older_ledgers_are_masked(tmp_path: Path) -> None:
    Ledger(tmp_path / "a.sqlite").close()
    with sqlite3.connect(tmp_path / "a.sqlite") as db:
        db.execute("PRAGMA user_version = 0")
        db.executemany("INSERT INTO pages (key, state) VALUES (?, 'written')", [(key,) for key in KEYS])
    db.close()
    ledger = Ledger(tmp_path / "a.sqlite")
    assert [ledger.pages.is_done(key) for key in KEYS] == [True] * 3
    ledger.close()
    assert [secret for secret in SECRETS if secret in kept(tmp_path)] == []


@pytest.mark.parametrize("content", [b"", zlib.compress(b"\xff")])
def test_listings_of_jobs_without_secrets_are_stored_as_they_are(tmp_path: Path, content: bytes) -> None:
    run = Run(output_dir=tmp_path, spider="news", arguments={}, started=NOW)
    run.addresses.listed(
        "https://a.example/", StoredListing(etag=None, last_modified=None, listed=None, content=content)
    )
    assert run.addresses.listing("https://a.example/") is not None
    run.close()
