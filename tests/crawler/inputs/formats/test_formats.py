"""Every format that people have comes out as the article that was written into it."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from hearsay_news.processing import process_page
from pipelines.core.records import Page, Rejected
from tests.crawler.inputs.formats import written_exports as exports
from tests.crawler.inputs.formats import written_files as files
from tests.crawler.inputs.formats.reading import article_in, articles_in, read
from tests.crawler.inputs.formats.stories import STORIES, Story

WITH_METADATA: dict[str, Callable[[Story], bytes]] = {
    "a.json": files.as_json,
    "a.csv": files.as_csv,
    "a.parquet": files.as_parquet,
    "a.md": files.as_markdown,
    "html.eml": files.as_mail,
    "plain.eml": files.as_plain_mail,
    "a.mhtml": files.as_web_archive,
    "a.zip": files.as_zip,
    "a.tar.gz": files.as_tar,
    "a.tgz": files.as_tar,
    "lexis.txt": exports.as_lexis,
    "nexis.txt": exports.as_nexis,
    "factiva.txt": exports.as_factiva,
    "text of factiva.txt": exports.as_factiva_text,
    "nexis with search.txt": exports.as_nexis_with_search,
    "proquest.txt": exports.as_proquest,
    "older proquest.txt": exports.as_older_proquest,
    "lexis with edition.txt": exports.as_lexis_with_edition,
    "lexis alone.txt": exports.as_lexis_alone,
    "german lexis.txt": exports.as_german_lexis,
    "german nexis.txt": exports.as_german_nexis,
    "export.docx": exports.as_word_export,
    "lines.json": files.as_json_lines,
    "a.ndjson": files.as_json_lines,
    "answer.json": files.as_answer_of_an_api,
    "toml.md": files.as_markdown_with_toml,
    "sent.eml": files.as_sent_newsletter,
}


WITHOUT_DATE: dict[str, Callable[[Story], bytes]] = {
    "a.docx": files.as_word,
    "a.pdf": files.as_pdf,
    "word.html": files.as_word_page,
    "newsletter.html": files.as_newsletter,
    "reviewed.docx": files.as_reviewed_word,
    "columns.pdf": files.as_columns,
}


PUBLISHERS = dict.fromkeys(
    [
        *("lexis.txt", "nexis.txt", "factiva.txt", "text of factiva.txt", "nexis with search.txt"),
        *("lexis with edition.txt", "proquest.txt", "older proquest.txt"),
        *("lexis alone.txt", "german lexis.txt", "german nexis.txt"),
    ],
    "The Osterby Post",
) | {"sent.eml": "Osterby Notes"}


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.headline)
@pytest.mark.parametrize(("name", "write"), (WITH_METADATA | WITHOUT_DATE).items())
def test_an_article_comes_out_as_it_was_written(
    tmp_path: Path, name: str, write: Callable[[Story], bytes], story: Story
) -> None:
    article = article_in(tmp_path / name, write(story))
    assert article.headline == story.headline
    assert article.authors == [story.author]
    assert article.articleBody == story.text
    if name in WITH_METADATA:
        assert (article.datePublished or "")[:10] == story.day
    assert "likes" not in article.model_dump_json()
    if name in PUBLISHERS:
        assert article.publisher == PUBLISHERS[name]


def test_several_articles_in_a_file_have_keys_of_their_own(tmp_path: Path) -> None:
    rows = [files.row_of(story) for story in STORIES]
    found = read(tmp_path / "a.json", json.dumps({"articles": rows}).encode())
    assert [key for key, _ in found] == [f"file:a.json#{number}" for number in range(1, 6)]
    assert [page.url for _, page in found] == [f"https://example.org/{story.day}" for story in STORIES]
    export = b"".join(map(exports.as_factiva, STORIES))
    assert [key for key, _ in read(tmp_path / "b.txt", export)] == [f"file:b.txt#{number}" for number in range(1, 6)]
    export = b"".join(map(exports.as_lexis, STORIES)).replace(b"1 of 1 DOC", b"1 of 5 DOC")
    assert len(read(tmp_path / "c.txt", export)) == len(STORIES)
    assert len(read(tmp_path / "d.txt", b"".join(map(exports.as_nexis, STORIES)))) == len(STORIES)


@pytest.mark.parametrize(
    ("name", "raw", "reason", "detail"),
    [
        ("a.json", b"{", "undecodable", "not a JSON value"),
        ("a.json", b'["a"]', "unsupportedType", "a row needs a column"),
        ("a.csv", b"name;age\nAda;7\n", "unsupportedType", "a row needs a column"),
        ("a.parquet", b"PAR1", "undecodable", "damaged"),
        ("a.docx", b"PK\x03\x04broken", "undecodable", "damaged Word document"),
        ("a.pdf", b"%PDF-1.7 nothing", "undecodable", "PDF"),
        ("a.eml", b"Subject: Nothing\n\n", "tooShort", ""),
        ("a.mhtml", b"Subject: Nothing\n\ntext", "unsupportedType", "no HTML part"),
        ("a.zip", b"PK\x03\x04broken", "undecodable", "damaged archive"),
        ("a.tar", b"x" * 600, "undecodable", "damaged archive"),
        ("a.vtt", b"no subtitles", "undecodable", "damaged"),
        ("a.srt", b"", "undecodable", "damaged"),
        ("a.xyz", b"text", "unsupportedType", "accepted: "),
        ("a.rtf", b"{\\rtf1 text}", "unsupportedType", "save it as .docx"),
        ("a.xlsx", b"PK", "unsupportedType", "save it as .csv"),
        ("b.csv", b"name;age\nAda;7\n", "unsupportedType", "'name', 'age'"),
        ("empty.json", b" ", "undecodable", "not a JSON value"),
        ("a.md", b"", "empty", ""),
    ],
)
def test_a_file_that_cannot_be_used_is_rejected_with_its_reason(
    tmp_path: Path, name: str, raw: bytes, reason: str, detail: str
) -> None:
    ((_, found),) = read(tmp_path / name, raw)
    record = process_page(found) if isinstance(found, Page) else found
    assert isinstance(record, Rejected)
    assert record.reason == reason, record
    assert detail in record.detail


def test_a_bomb_in_an_archive_is_refused_and_its_neighbours_are_read(tmp_path: Path) -> None:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.txt", b"0" * 5_000_000)
        archive.writestr("inner.zip", b"PK")
        archive.writestr("good.json", files.as_json(STORIES[0]))
    found = dict(read(tmp_path / "a.zip", sink.getvalue()))
    assert {key: getattr(item, "reason", "page") for key, item in found.items()} == {
        "file:a.zip#bomb.txt": "tooLarge",
        "file:a.zip#inner.zip": "unsupportedType",
        "file:a.zip#good.json#1": "page",
    }


def test_a_missing_library_is_named_with_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pdfminer.high_level", None)
    monkeypatch.delitem(sys.modules, "crawler.inputs.formats.pdf", raising=False)
    ((_, found),) = read(tmp_path / "a.pdf", files.as_pdf(STORIES[0]))
    assert isinstance(found, Rejected)
    assert "pip install 'hearsay-news[files]'" in found.detail


def windows(raw: bytes) -> bytes:
    """An export as the databases write it on Windows."""
    return b"\xef\xbb\xbf" + raw.replace(b"\n", b"\r\n")


@pytest.mark.parametrize("write", [exports.as_factiva, exports.as_lexis, exports.as_nexis, exports.as_proquest])
def test_exports_with_the_line_ends_of_windows_are_split(write: Callable[[Story], bytes], tmp_path: Path) -> None:
    export = windows(b"".join(map(write, STORIES)).replace(b"1 of 1 DOC", b"1 of 5 DOC"))
    found = [(one.headline, one.authors) for one in articles_in(tmp_path / "a.txt", export)]
    assert found == [(story.headline, [story.author]) for story in STORIES]


def test_the_front_matter_of_a_clipper_names_no_address_as_publisher(tmp_path: Path) -> None:
    story = STORIES[0]
    matter = f'---\nsource: https://example.org/a\nauthor:\n  - "[[{story.author}]]"\npublished: {story.day}\n---\n'
    ((_, page),) = read(tmp_path / "a.md", f"{matter}# {story.headline}\n\n{story.text}".encode())
    assert isinstance(page, Page)
    assert (page.hints.authors, page.hints.publisher) == ([story.author], None)
    assert page.hints.datePublished == story.day
