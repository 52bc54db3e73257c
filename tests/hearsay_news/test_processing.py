from __future__ import annotations

import base64
import gzip
import html
import json
import random
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

import hearsay_news
from hearsay_news import Article, Rejected, process
from pipelines.boilerplate.stage import BoilerplatePipeline
from tests.conftest import ROOT

DUMP = (
    "Harbour to close for dredging\n\nBy Ada Quill\n\n"
    "The harbour of Osterby will close for three weeks in May, the port authority said on Monday.\n\n"
    "“We have no choice, the silt is two metres deep,” said Lena Brook, who runs the authority.\n\n"
    "About 40 fishing boats will have to move to Westhaven, she added.\n"
)


def test_a_dump_becomes_an_article_with_claims() -> None:
    record = process(DUMP, url="https://example.org/harbour")
    assert isinstance(record, Article)
    assert record.url == "https://example.org/harbour"
    assert record.claimsStatus == "extracted"
    assert any(claim.source is not None and claim.source.name == "Lena Brook" for claim in record.claims)


def _first_lines_indented(text: str) -> str:
    return "\n".join(textwrap.fill(part, 44, initial_indent="   ") for part in text.split("\n\n"))


@pytest.mark.parametrize(
    "changed",
    [
        lambda text: html.escape(text.replace("“", "&ldquo;").replace("”", "&#8221;")),
        lambda text: text.replace("\n", "\\n"),
        lambda text: json.dumps(text).strip('"'),
        lambda text: text.encode().decode("cp1252", "replace").replace("\ufffd", "\x9d"),
        lambda text: "".join(f"<p>{part}</p>\n" for part in text.split("\n\n")),
        lambda text: html.escape("".join(f"<p>{part}</p>\n" for part in text.split("\n\n"))),
        lambda text: text.replace("\n\n", "<br><br>"),
        _first_lines_indented,
    ],
)
def test_what_exports_do_to_a_text_is_undone(changed: Callable[[str], str]) -> None:
    text = DUMP.split("\n\n", 2)[2].strip()
    record = process(changed(text))
    assert isinstance(record, Article)
    assert record.articleBody == text


def test_markdown_is_read_as_such() -> None:
    head = (
        "Title: Harbour to close\n\nURL Source: https://post.example/harbour\n\n"
        "Published Time: 2026-03-11T08:00:00Z\n\nMarkdown Content:\n"
    )
    text = DUMP.split("\n\n", 2)[2].strip()
    marked = text.replace("Osterby", "[Osterby](https://post.example/osterby)").replace("no choice", "**no choice**")
    record = process(f"{head}# Harbour to close\n\n{marked}")
    assert isinstance(record, Article)
    assert record.articleBody == text
    assert (record.headline, record.url) == ("Harbour to close", "https://post.example/harbour")
    assert str(record.datePublished).startswith("2026-03-11")


@pytest.mark.parametrize(
    ("page", "media_type", "reason"),
    [
        (b"", None, "empty"),
        ("   \n", "text/plain", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", None, "unsupportedType"),
        ("Two words.", "text/plain", "tooShort"),
        (random.Random(4).randbytes(3000), None, "unsupportedType"),
        (gzip.compress(DUMP.encode(), mtime=0), "text/html", "unsupportedType"),
        (b"PK\x03\x04" + bytes(range(256)), "text/plain", "unsupportedType"),
        (b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj", None, "unsupportedType"),
        (base64.b64encode(random.Random(4).randbytes(3000)), None, "notAnArticle"),
        ("\n".join("0.52,0.81,17,2025-03-14" for _ in range(200)), None, "notAnArticle"),
        ("<div><span>" * 900, None, "notAnArticle"),
        (
            f"<?xml version='1.0'?><rss><channel><item><description>{DUMP}</description></item></channel></rss>",
            None,
            "unsupportedType",
        ),
        (f"<feed><entry><summary>{DUMP}</summary></entry></feed>".encode(), "text/html", "unsupportedType"),
        (json.dumps({"title": "Harbour to close", "text": DUMP}), None, "unsupportedType"),
        (f"<!doctype html><body><p>{random.Random(4).randbytes(900).hex()}</p></body>", None, "notAnArticle"),
    ],
)
def test_an_unusable_page_is_rejected_with_its_reason(page: bytes | str, media_type: str | None, reason: str) -> None:
    record = process(page, media_type=media_type)
    assert isinstance(record, Rejected)
    assert record.reason == reason


def test_a_str_is_taken_as_it_is_whatever_charset_it_declares() -> None:
    page = f"<html><head><meta charset='iso-8859-1'></head><body><article><h1>Zoë’s café</h1><p>{DUMP}</p></article>"
    record = process(page)
    assert isinstance(record, Article)
    assert "“We have no choice" in record.articleBody


def test_an_unknown_media_type_is_an_error() -> None:
    with pytest.raises(ValueError, match="image/png"):
        process(b"x", media_type="image/png")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: process(cast(Any, None)), "page must be bytes or str, not NoneType"),
        (lambda: process(cast(Any, ["page"])), "page must be bytes or str, not list"),
        (lambda: process(DUMP, url=cast(Any, b"file:page")), "url must be str, not bytes"),
        (lambda: process(DUMP, media_type=cast(Any, 1)), "media_type must be str, not int"),
        (lambda: hearsay_news.clean_html(cast(Any, 5)), "html must be bytes or str, not int"),
        (lambda: hearsay_news.clean_text(cast(Any, b"Rain")), "text must be str, not bytes"),
        (lambda: hearsay_news.detect(cast(Any, None)), "text must be str, not NoneType"),
        (lambda: hearsay_news.find_attributions(cast(Any, None)), "text must be str, not NoneType"),
        (lambda: hearsay_news.extract_claims(cast(Any, b"Rain")), "text must be str, not bytes"),
        (lambda: hearsay_news.group_claims(cast(Any, ["Rain"])), "article must be Article, not str"),
    ],
)
def test_an_argument_of_another_type_is_an_error(call: Callable[[], object], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        call()


def test_a_failing_stage_rejects_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(record: object) -> object:
        raise RuntimeError("broken")

    monkeypatch.setattr(BoilerplatePipeline, "work", staticmethod(fail))
    record = process(DUMP)
    assert isinstance(record, Rejected)
    assert record.reason == "internalError"


def test_process_gives_the_record_of_a_crawl(tmp_path: Path) -> None:
    name = "ferry-meridian-wire.html"
    command = [sys.executable, "-m", "scrapy", "crawl", "seeds", "-a", f"path=seeds/{name}"]
    options = ["-s", f"OUTPUT_DIR={tmp_path}", "-s", "WORKERS=0", "-s", "PROGRESS_ENABLED=0"]
    subprocess.run([*command, *options], cwd=ROOT, check=True)
    crawled = json.loads((tmp_path / "latest" / "articles.jsonl").read_text())
    record = process((ROOT / "seeds" / name).read_bytes(), url=f"file:{name}")
    ours = json.loads(record.model_dump_json())
    for one in (crawled, ours):
        for name_ in ("runId", "retrievedAt", "spider"):
            one["metadata"].pop(name_)
    assert ours == crawled


def test_every_public_name_is_there() -> None:
    assert all(getattr(hearsay_news, name) for name in hearsay_news.__all__)
    with pytest.raises(AttributeError, match="nothing"):
        _ = hearsay_news.nothing


def test_importing_it_loads_neither_scrapy_nor_a_model() -> None:
    program = "import sys, hearsay_news; sys.exit(any(m in sys.modules for m in ('scrapy', 'onnxruntime', 'spacy')))"
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0
