"""Every format that people have comes out as the article that was written into it."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
import tarfile
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import docx
import pyarrow
import pyarrow.parquet
import pytest
from reportlab.lib.pagesizes import A5
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate

from crawler.inputs.files import FileReader, Found
from crawler.inputs.paths import find_inputs
from hearsay_news.processing import process_page
from pipelines.core.records import Article, Page, Rejected
from tests.crawler.inputs.formats.stories import STORIES, Story


def row_of(story: Story) -> dict[str, str]:
    return {
        "Title": story.headline,
        "Author": story.author,
        "publish_date": story.day,
        "Text": story.text,
        "url": f"https://example.org/{story.day}",
        "likes": "3",
    }


def as_json(story: Story) -> bytes:
    return json.dumps([row_of(story)]).encode()


def as_csv(story: Story) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, row_of(story), delimiter=";")
    writer.writeheader()
    writer.writerow(row_of(story))
    return text.getvalue().encode("utf-8-sig")


def as_parquet(story: Story) -> bytes:
    sink = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist([row_of(story)]), sink)
    return sink.getvalue()


def as_markdown(story: Story) -> bytes:
    matter = f"---\ntitle: {story.headline}\nauthor: {story.author}\ndate: {story.day}\n---\n\n"
    return (matter + story.text.replace("Tuesday", "*Tuesday*")).encode()


def as_mail(story: Story) -> bytes:
    message = EmailMessage()
    message["Subject"] = story.headline
    message["From"] = f"{story.author} <desk@example.org>"
    message["Date"] = f"{int(story.day[-2:])} {MONTHS[story.day[5:7]]} 2026 08:30:00 +0000"
    message.set_content("Your mail program shows no HTML.")
    page = "".join(f"<p>{text}</p>" for text in story.paragraphs)
    message.add_alternative(f"<html><body><h1>{story.headline}</h1>{page}</body></html>", subtype="html")
    return bytes(message)


MONTHS = {"03": "Mar", "04": "Apr", "05": "May", "06": "Jun", "09": "Sep"}


def as_plain_mail(story: Story) -> bytes:
    message = EmailMessage()
    message["Subject"] = story.headline
    message["From"] = story.author
    message["Date"] = f"{int(story.day[-2:])} {MONTHS[story.day[5:7]]} 2026 08:30:00 +0000"
    message.set_content(story.text, cte="base64")
    return bytes(message)


def as_web_archive(story: Story) -> bytes:
    meta = (
        f'<meta name="author" content="{story.author}"><meta property="article:published_time" content="{story.day}">'
    )
    page = f"<html><head><title>{story.headline}</title>{meta}</head><body><article><h1>{story.headline}</h1>"
    page += "".join(f"<p>{text}</p>" for text in story.paragraphs) + "</article></body></html>"
    message = EmailMessage()
    message["Snapshot-Content-Location"] = f"https://example.org/{story.day}"
    message.set_content(page, subtype="html")
    message.make_related()
    message.add_related(b"GIF89a", maintype="image", subtype="gif")
    return bytes(message)


def as_word(story: Story) -> bytes:
    document = docx.Document()
    document.core_properties.author = story.author
    document.add_heading(story.headline, level=0)
    for text in story.paragraphs:
        document.add_paragraph(text)
    sink = io.BytesIO()
    document.save(sink)
    return sink.getvalue()


def as_pdf(story: Story) -> bytes:
    sink = io.BytesIO()
    styles = getSampleStyleSheet()
    parts = [Paragraph(story.headline, styles["Title"])]
    parts += [Paragraph(text, styles["BodyText"]) for text in story.paragraphs]

    def running_line(canvas: Canvas, _: object) -> None:
        canvas.drawString(60, 570, "The Osterby Post")
        canvas.drawString(200, 20, f"Page {canvas.getPageNumber()} of 1")

    template = SimpleDocTemplate(sink, pagesize=A5, title=story.headline, author=story.author)
    template.build(parts, onFirstPage=running_line, onLaterPages=running_line)
    return sink.getvalue()


def as_word_page(story: Story) -> bytes:
    """A page as Word saves it."""
    lines = "".join(f"<p class=MsoNormal><span lang=EN-GB>{text}<o:p></o:p></span></p>\n" for text in story.paragraphs)
    head = f"<meta name=Generator content='Microsoft Word 15'><title>{story.headline}</title>"
    top = f"<p class=MsoTitle><b>{story.headline}<o:p></o:p></b></p><p class=MsoNormal><i>By {story.author}</i></p>"
    return f"<html><head>{head}</head><body><div class=WordSection1>{top}{lines}</div></body></html>".encode()


def as_newsletter(story: Story) -> bytes:
    """A newsletter: a table of cells, between a line for browsers and one that unsubscribes."""
    cells = "".join(f"<tr><td style='padding:8px'>{text}</td></tr>" for text in story.paragraphs)
    top = "<tr><td><a href='https://post.example/view'>View this email in your browser</a></td></tr>"
    head = f"<tr><td><h1>{story.headline}</h1></td></tr><tr><td>By {story.author}</td></tr>"
    end = "<tr><td>You are receiving this email because you signed up. <a href='#'>Unsubscribe</a></td></tr>"
    body = f"<table>{top}{head}{cells}{end}<tr><td>© 2026 Osterby Post, 1 Quay Street</td></tr></table>"
    return f"<html><head><title>{story.headline}</title></head><body>{body}</body></html>".encode()


def as_zip(story: Story) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("__MACOSX/._a.json", b"x")
        archive.writestr("in/a.json", as_json(story))
    return sink.getvalue()


def as_tar(story: Story) -> bytes:
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w:gz") as archive:
        member = tarfile.TarInfo("in/a.csv")
        member.size = len(as_csv(story))
        archive.addfile(member, io.BytesIO(as_csv(story)))
    return sink.getvalue()


def as_lexis(story: Story) -> bytes:
    head = f"          1 of 1 DOCUMENTS\n\n\n     The Osterby Post\n\n     {day_in_words(story)} Wednesday\n\n"
    fields = f"{story.headline}\n\nBYLINE: By {story.author}\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 312 words\n\n\n"
    tail = (
        "\n\nLOAD-DATE: March 12, 2026\n\nLANGUAGE: ENGLISH\n\nCopyright 2026 The Osterby Post\nAll Rights Reserved\n"
    )
    return (head + fields + wrapped(story) + tail).encode()


def as_nexis(story: Story) -> bytes:
    head = f"{story.headline}\nThe Osterby Post\n{day_in_words(story)} Wednesday\n\nCopyright 2026 The Osterby Post\n"
    fields = f"Section: NEWS; Pg. 4\nLength: 312 words\nByline: {story.author}\nBody\n\n"
    return (head + fields + wrapped(story) + "\n\nClassification\nLanguage: ENGLISH\n\nEnd of Document\n").encode()


def as_factiva(story: Story) -> bytes:
    fields = f"SE  News\nHD  {story.headline}\nBY  By {story.author}\nWC  312 words\nPD  {day_in_words(story)}\n"
    lead, *rest = story.paragraphs
    text = f"SN  The Osterby Post\nLA  English\nLP  \n{lead}\n\nTD  \n" + "\n\n".join(rest)
    return (
        fields + text + "\n\nAN  Document OSTPST0020260311em3b00001\n\n\nDocument OSTPST0020260311em3b00001\n"
    ).encode()


def day_in_words(story: Story) -> str:
    names = {"03": "March", "04": "April", "05": "May", "06": "June", "09": "September"}
    return f"{names[story.day[5:7]]} {int(story.day[-2:])}, 2026"


def wrapped(story: Story) -> str:
    return "\n\n".join(text.replace(" the ", "\nthe ", 1) for text in story.paragraphs)


WITH_METADATA: dict[str, Callable[[Story], bytes]] = {
    "a.json": as_json,
    "a.csv": as_csv,
    "a.parquet": as_parquet,
    "a.md": as_markdown,
    "html.eml": as_mail,
    "plain.eml": as_plain_mail,
    "a.mhtml": as_web_archive,
    "a.zip": as_zip,
    "a.tar.gz": as_tar,
    "a.tgz": as_tar,
    "lexis.txt": as_lexis,
    "nexis.txt": as_nexis,
    "factiva.txt": as_factiva,
}
WITHOUT_DATE: dict[str, Callable[[Story], bytes]] = {
    "a.docx": as_word,
    "a.pdf": as_pdf,
    "word.html": as_word_page,
    "newsletter.html": as_newsletter,
}


def read(path: Path, raw: bytes) -> list[Found]:
    path.write_bytes(raw)
    (file,) = find_inputs(str(path))
    return list(FileReader(spider="seeds", max_bytes=1_000_000).read(file))


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.headline)
@pytest.mark.parametrize(("name", "write"), (WITH_METADATA | WITHOUT_DATE).items())
def test_an_article_comes_out_as_it_was_written(
    tmp_path: Path, name: str, write: Callable[[Story], bytes], story: Story
) -> None:
    ((_, page),) = read(tmp_path / name, write(story))
    assert isinstance(page, Page)
    article = process_page(page)
    assert isinstance(article, Article), article
    assert article.headline == story.headline
    assert article.authors == [story.author]
    assert article.articleBody == story.text
    if name in WITH_METADATA:
        assert (article.datePublished or "")[:10] == story.day
    assert "likes" not in article.model_dump_json()


def test_several_articles_in_a_file_have_keys_of_their_own(tmp_path: Path) -> None:
    rows = [row_of(story) for story in STORIES]
    found = read(tmp_path / "a.json", json.dumps({"articles": rows}).encode())
    assert [key for key, _ in found] == [f"file:a.json#{number}" for number in range(1, 6)]
    assert [page.url for _, page in found] == [f"https://example.org/{story.day}" for story in STORIES]
    export = b"".join(map(as_factiva, STORIES))
    assert [key for key, _ in read(tmp_path / "b.txt", export)] == [f"file:b.txt#{number}" for number in range(1, 6)]
    export = b"".join(map(as_lexis, STORIES)).replace(b"1 of 1 DOC", b"1 of 5 DOC")
    assert len(read(tmp_path / "c.txt", export)) == len(STORIES)
    assert len(read(tmp_path / "d.txt", b"".join(map(as_nexis, STORIES)))) == len(STORIES)


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
        archive.writestr("good.json", as_json(STORIES[0]))
    found = dict(read(tmp_path / "a.zip", sink.getvalue()))
    assert {key: getattr(item, "reason", "page") for key, item in found.items()} == {
        "file:a.zip#bomb.txt": "tooLarge",
        "file:a.zip#inner.zip": "unsupportedType",
        "file:a.zip#good.json#1": "page",
    }


def test_columns_that_no_field_is_read_from_are_named_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    rows = [row_of(story) for story in STORIES]
    read(tmp_path / "a.json", json.dumps(rows).encode())
    assert [record.getMessage() for record in caplog.records] == ["columns that are not read: 'likes'"]


VTT = """WEBVTT

00:00:01.000 --> 00:00:04.000
<v Lena Brook>Without the ferry, forty nurses

00:00:04.000 --> 00:00:06.000
<v Lena Brook>cannot get to work.

00:00:09.000 --> 00:00:12.000
<v Tom Asher>How long will it run?
"""
VTT_TEXT = "Lena Brook: Without the ferry, forty nurses cannot get to work.\n\nTom Asher: How long will it run?"
SRT_TEXT = "The ferry stays for two years, the council said.\n\nKestrel Lines welcomed it."
SRT = """1
00:00:01,000 --> 00:00:04,000
The ferry stays for two years,

2
00:00:04,000 --> 00:00:06,000
the council said.

3
00:00:10,000 --> 00:00:12,000
Kestrel Lines welcomed it.
"""


@pytest.mark.parametrize(
    ("name", "raw", "text"),
    [
        ("a.vtt", VTT, VTT_TEXT),
        ("a.srt", SRT, SRT_TEXT),
        (
            "b.srt",
            SRT.replace("\n", "\r\n"),
            "The ferry stays for two years, the council said.\n\nKestrel Lines welcomed it.",
        ),
        ("c.vtt", re.sub("<v [^>]*>", "", VTT), VTT_TEXT.replace("Lena Brook: ", "").replace("Tom Asher: ", "")),
        ("d.srt", "\ufeff" + SRT, SRT_TEXT),
    ],
)
def test_subtitles_become_a_transcript(tmp_path: Path, name: str, raw: str, text: str) -> None:
    ((_, page),) = read(tmp_path / name, raw.encode())
    assert isinstance(page, Page)
    assert page.text == text


def test_a_missing_library_is_named_with_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pdfminer.high_level", None)
    monkeypatch.delitem(sys.modules, "crawler.inputs.formats.pdf", raising=False)
    ((_, found),) = read(tmp_path / "a.pdf", as_pdf(STORIES[0]))
    assert isinstance(found, Rejected)
    assert "pip install 'hearsay-news[files]'" in found.detail
