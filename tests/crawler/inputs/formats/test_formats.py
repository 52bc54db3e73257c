"""Every format that people have comes out as the article that was written into it."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import sys
import tarfile
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import docx
import pyarrow
import pyarrow.parquet
import pytest
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, FrameBreak, PageTemplate, Paragraph, SimpleDocTemplate

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
    """A newsletter: a table of cells between two lines.

    One is for browsers, the other unsubscribes.
    """
    cells = "".join(f"<tr><td style='padding:8px'>{text}</td></tr>" for text in story.paragraphs)
    top = "<tr><td><a href='https://post.example/view'>View this email in your browser</a></td></tr>"
    head = f"<tr><td><h1>{story.headline}</h1></td></tr><tr><td>By {story.author}</td></tr>"
    end = "<tr><td>You are receiving this email because you signed up. <a href='#'>Unsubscribe</a></td></tr>"
    body = f"<table>{top}{head}{cells}{end}<tr><td>© 2026 Osterby Post, 1 Quay Street</td></tr></table>"
    return f"<html><head><title>{story.headline}</title></head><body>{body}</body></html>".encode()


def as_zip(story: Story) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for junk in (
            "__MACOSX/._a.json",
            "in/Thumbs.db",
            "in/~$a.docx",
            "in/desktop.ini",
            "in\\.DS_Store",
            "README.md",
        ):
            archive.writestr(junk, b"x")
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


def as_factiva_text(story: Story) -> bytes:
    """Without names of fields, as Factiva shows an article."""
    section = "Foreign Desk; SECTA\n"
    head = f"{section}{story.headline}\n\nBy {story.author}\n1,312 words\n{day_in_words(story)}\n"
    rest = "06:02 AM\nThe Osterby Post\nOSTPST\nA4\nEnglish\nCopyright 2026 The Osterby Post. All Rights Reserved.\n\n"
    return (head + rest + " \n\n".join(story.paragraphs) + " \n\nDocument OSTPST0020260311em3b00001\n\n\n").encode()


def as_nexis_with_search(story: Story) -> bytes:
    """With a page in front that names the user and the search.

    An empty line between all lines, and a photograph.
    """
    search = (
        "User Name: = Ada\nDate and Time: = Friday, July 3, 2026 10:02:00 AM\nJob Number: = 17\n\nDocuments (1)\n\n"
    )
    listed = (
        f"1. {story.headline}\nClient/Matter: -None-\nSearch Terms: ferry\n\n| About LexisNexis | Privacy Policy |\n\n"
    )
    head = [story.headline, "The Osterby Post", f"{day_in_words(story)} Wednesday", "Late Edition - Final"]
    fields = (
        f"Section: NEWS; Pg. 4\nLength: 312 words\nByline: By {story.author}\nHighlight: What it is about\nBody\n\n"
    )
    tail = "\n\nGraphic\n\nPHOTO: The quay. (A. HOLM)\n\nClassification\n\nLanguage: ENGLISH\n\nEnd of Document\n"
    return (search + listed + "\n\n".join(head) + "\n\n" + fields + wrapped(story) + tail).encode()


def as_lexis_alone(story: Story) -> bytes:
    """One article, without the line that counts the documents."""
    return as_lexis(story).partition(b"DOCUMENTS")[2]


def as_german_lexis(story: Story) -> bytes:
    """With the names of fields in German, as its pages in that language have them."""
    day = f"{int(story.day[-2:])}. {day_in_words(story).split()[0]} 2026"
    head = f"\n\n          Dokument 1 von 1\n\n\n     The Osterby Post\n\n     {day} Mittwoch\n\n{story.headline}\n\n"
    fields = f"AUTOR: {story.author}\n\nRUBRIK: Lokales; S. 4\n\nLÄNGE: 312 Wörter\n\n\n"
    tail = "\n\nUPDATE: 12. März 2026\n\nSPRACHE: DEUTSCH\n\nCopyright 2026 The Osterby Post\nAlle Rechte vorbehalten\n"
    return (head + fields + wrapped(story) + tail).encode()


def as_german_nexis(story: Story) -> bytes:
    head = f"{story.headline}\nThe Osterby Post\n{day_in_words(story)} Mittwoch\n\nCopyright 2026 The Osterby Post\n"
    fields = f"Rubrik: LOKALES; S. 4\nLänge: 312 Wörter\nAutor: {story.author}\nBody\n\n"
    return (head + fields + wrapped(story) + "\n\nLoad-Date: 12. März 2026\n\nEnd of Document\n").encode()


def as_lexis_with_edition(story: Story) -> bytes:
    source = "   1 of 1 DOCUMENTS\n\n\n     The Osterby Post\n\n"
    head = f"{source}   {day_in_words(story)} Wednesday\n   Late Edition - Final\n\n"
    fields = (
        f"HEADLINE: {story.headline.replace(' ', chr(10), 1)}\n\nBYLINE: By {story.author}\n\nLENGTH: 312 words\n\n"
    )
    return (head + fields + wrapped(story) + "\n\nURL: http://post.example\n\nLOAD-DATE: March 12, 2026\n").encode()


RULE = "_" * 60
PROQUEST_END = f"\n\n{RULE}\n\nContact ProQuest\n\nCopyright © 2026 ProQuest LLC. All rights reserved.\n"


def as_proquest(story: Story) -> bytes:
    given, family = story.author.split()
    head = f"{RULE}\n\nDocument 1 of 1\n\n{story.headline}\n\nAuthor: {family}, {given}\n\nProQuest document link\n\n"
    text = f"Abstract: {story.paragraphs[0]}\n\nFull text: {story.text}\n\n"
    tail = "Subject: Ferries; Courts\n\nLocation: Osterby\n\nPublication title: The Osterby Post; Osterby\n\n"
    more = f"Publication year: 2026\n\nPublication date: {day_in_words(story)}\n\nDatabase: ProQuest Central"
    return (head + text + tail + more + PROQUEST_END).encode()


def as_older_proquest(story: Story) -> bytes:
    """With a field for the title, and one for where and when it was published."""
    source = f"The Osterby Post ; Osterby [Osterby]{day_in_words(story)}: A.4."
    head = f"{RULE}\n\nTitle: {story.headline}\n\nPublication info: {source}\n\nAuthor: {story.author}\n\n"
    text = f"Links: http://resolver.example/\n\nFull text:\n{story.text}\n\nCredit: {story.author}; Staff Writer\n\n"
    return (head + text + "ProQuest document ID: 1234567\n\nDatabase: Global Newsstream" + PROQUEST_END).encode()


def as_word_export(story: Story) -> bytes:
    document = docx.Document()
    for line in as_nexis_with_search(story).decode().replace(wrapped(story), story.text).split("\n"):
        document.add_paragraph(line)
    return saved(document)


def as_json_lines(story: Story) -> bytes:
    return json.dumps(row_of(story)).encode() + b"\n"


def as_answer_of_an_api(story: Story) -> bytes:
    day = f"{story.day[8:]}.{story.day[5:7]}.{story.day[:4]}"
    row = {"webTitle": story.headline, "By-line": f"By {story.author}", "Published Date": day, "Body Text": story.text}
    return json.dumps({"status": "ok", "response": {"total": 1, "results": [row]}}).encode()


def as_markdown_with_toml(story: Story) -> bytes:
    matter = f'+++\ntitle = "{story.headline}"\nauthors = ["{story.author}"]\ndate = {story.day}T08:00:00Z\n+++\n\n'
    return (matter + story.text).encode()


def as_sent_newsletter(story: Story) -> bytes:
    """A newsletter as a service sends it.

    With its template's title and the lines above and below.
    """
    mail = EmailMessage()
    mail["Subject"] = f"Fwd: {story.headline}"
    mail["From"] = f"{story.author} from Osterby Notes <notes@example.org>"
    mail["Date"] = f"{int(story.day[-2:])} {MONTHS[story.day[5:7]]} 2026 08:30:00 +0000"
    cells = "".join(f"<p>{text}</p>" for text in story.paragraphs)
    top = "<td>Not displaying correctly? <a href='#'>View it in your browser</a>.</td>"
    end = "Our mailing address is:<br>1 Quay Street<br><br>Want to change how you receive these emails?"
    page = f"<table><tr>{top}</tr><tr><td><h1>{story.headline}</h1>{cells}</td></tr><tr><td>{end}</td></tr></table>"
    page = f"<html><head><title>*|MC:SUBJECT|*</title></head><body>{page}</body></html>"
    mail.set_content(page, subtype="html", cte="quoted-printable")
    return bytes(mail)


def as_reviewed_word(story: Story) -> bytes:
    """With an inserted sentence, a content control and a footnote.

    And with a page header and lines broken by hand.
    """
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "The Osterby Post, draft 3"
    document.add_heading(story.headline, level=1)
    document.add_paragraph(f"By {story.author}")
    first, second, *rest = story.paragraphs
    inserted = document.add_paragraph(first[:20])
    inserted._p.append(
        parse_xml(f"<w:ins {nsdecls('w')}><w:r><w:t xml:space='preserve'>{first[20:]}</w:t></w:r></w:ins>")
    )
    inserted._p.append(parse_xml(f"<w:del {nsdecls('w')}><w:r><w:delText>as one said</w:delText></w:r></w:del>"))
    control = f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>{second}</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    inserted._p.addnext(parse_xml(control))
    document.add_paragraph("\n\n".join(rest))
    return saved(document)


def as_columns(story: Story) -> bytes:
    """Two justified columns with hyphens, under a headline over both.

    Spaces are wide in them.
    """
    sink = io.BytesIO()
    width, height = A4
    column = (width - 120) / 2
    frames = [Frame(50, height - 130, width - 100, 80), Frame(50, 50, column, 230), Frame(70 + column, 50, column, 230)]
    body = ParagraphStyle("body", fontSize=15, leading=18, alignment=4, firstLineIndent=12)
    parts: list[Any] = [Paragraph(story.headline, ParagraphStyle("head", fontSize=24, leading=27)), FrameBreak()]
    parts += [Paragraph(re.sub(r"(\w{4})(\w{4})", "\\1\u00ad\\2", text), body) for text in story.paragraphs]
    template = BaseDocTemplate(sink, pagesize=A4, author=story.author)
    template.addPageTemplates([PageTemplate("page", frames)])
    template.build(parts)
    return sink.getvalue()


def saved(document: WordDocument) -> bytes:
    sink = io.BytesIO()
    document.save(sink)
    return sink.getvalue()


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
    "text of factiva.txt": as_factiva_text,
    "nexis with search.txt": as_nexis_with_search,
    "proquest.txt": as_proquest,
    "older proquest.txt": as_older_proquest,
    "lexis with edition.txt": as_lexis_with_edition,
    "lexis alone.txt": as_lexis_alone,
    "german lexis.txt": as_german_lexis,
    "german nexis.txt": as_german_nexis,
    "export.docx": as_word_export,
    "lines.json": as_json_lines,
    "a.ndjson": as_json_lines,
    "answer.json": as_answer_of_an_api,
    "toml.md": as_markdown_with_toml,
    "sent.eml": as_sent_newsletter,
}
WITHOUT_DATE: dict[str, Callable[[Story], bytes]] = {
    "a.docx": as_word,
    "a.pdf": as_pdf,
    "word.html": as_word_page,
    "newsletter.html": as_newsletter,
    "reviewed.docx": as_reviewed_word,
    "columns.pdf": as_columns,
}


PUBLISHERS = dict.fromkeys(
    [
        *("lexis.txt", "nexis.txt", "factiva.txt", "text of factiva.txt", "nexis with search.txt"),
        *("lexis with edition.txt", "proquest.txt", "older proquest.txt"),
        *("lexis alone.txt", "german lexis.txt", "german nexis.txt"),
    ],
    "The Osterby Post",
) | {"sent.eml": "Osterby Notes"}


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
    if name in PUBLISHERS:
        assert article.publisher == PUBLISHERS[name]


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
    assert [record.getMessage() for record in caplog.records] == ["'file:a.json': columns that are not read: 'likes'"]


VTT = """WEBVTT

00:00:01.000 --> 00:00:04.000
<v Lena Brook>Without the ferry, forty nurses

00:00:04.000 --> 00:00:06.000
<v Lena Brook>cannot get to work.

00:00:09.000 --> 00:00:12.000
<v Tom Asher>How long will it run?
"""
VTT_TEXT = "Lena Brook: Without the ferry, forty nurses cannot get to work.\n\nTom Asher: How long will it run?"
DIALOGUE = """1
00:00:01,000 --> 00:00:03,000
<i>[wind]</i>

2
00:00:03,000 --> 00:00:05,000
LENA BROOK: The ferry stays
for two years.

3
00:00:05,000 --> 00:00:07,000
- Who pays?
- The council does.

4
00:00:07,000 --> 00:00:08,000
&gt;&gt; {\\an8}Nobody asked us.
"""
DIALOGUE_TEXT = (
    "[wind] LENA BROOK: The ferry stays for two years.\n\nWho pays?\n\nThe council does.\n\nNobody asked us."
)
ROLLING = """WEBVTT

00:00:00.160 --> 00:00:02.389 align:start position:0%
 
the<00:00:00.320><c> ferry</c><00:00:00.480><c> stays</c>

00:00:02.389 --> 00:00:02.399 align:start position:0%
the ferry stays
 

00:00:02.399 --> 00:00:04.630 align:start position:0%
the ferry stays
for<00:00:02.560><c> two</c><00:00:02.720><c> years</c>
"""
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
        ("e.srt", DIALOGUE, DIALOGUE_TEXT),
        ("e.vtt", ROLLING, "the ferry stays for two years"),
        ("f.srt", f"{SRT}\n4\n00:00:20,000 --> 00:00:22,000\nUntertitel: Osterby TV 2025\n", SRT_TEXT),
        ("g.srt", f"0\n00:00:00,000 --> 00:00:01,000\nSubtitles by the Amara.org community\n\n{SRT}", SRT_TEXT),
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


def windows(raw: bytes) -> bytes:
    """An export as the databases write it on Windows."""
    return b"\xef\xbb\xbf" + raw.replace(b"\n", b"\r\n")


@pytest.mark.parametrize("write", [as_factiva, as_lexis, as_nexis, as_proquest])
def test_exports_with_the_line_ends_of_windows_are_split(write: Callable[[Story], bytes], tmp_path: Path) -> None:
    export = windows(b"".join(map(write, STORIES)).replace(b"1 of 1 DOC", b"1 of 5 DOC"))
    articles = [process_page(page) for _, page in read(tmp_path / "a.txt", export)]
    assert [(one.headline, one.authors) for one in articles if isinstance(one, Article)] == [
        (story.headline, [story.author]) for story in STORIES
    ]


GERMAN = ["Titel", "Autor", "Datum", "Quelle", "Volltext"]


@pytest.mark.parametrize(
    ("first_lines", "columns", "delimiter", "charset"),
    [
        ("sep=;\r\n", ["Title", "Author", "Date", "Source", "Text"], ";", "utf-8-sig"),
        ("sep=|\n", ["Title", "Author", "Date", "Source", "Text"], "|", "utf-8"),
        ("", GERMAN, ";", "cp1252"),
        ("", ["título", "autor", "fecha", "medio", "texto"], ",", "utf-8"),
        ("", ["Titre", "Auteur", "Date", "Journal", "Texte"], "\t", "utf-16"),
        ("", ["title", "author", "publish_date", "media_name", "story_text"], ",", "utf-8"),
        ("", ["headline", "byline", "created_at", "outlet", "content"], ",", "utf-8"),
        ("", ["Tytuł", "Autor", "Data publikacji", "Źródło", "Treść"], ";", "cp1250"),
        ("", ["Titolo", "Autore", "Data", "Testata", "Testo"], ";", "utf-8"),
        ("", ["Заголовок", "Автор", "Дата", "СМИ", "Текст"], ";", "cp1251"),
        ("", ["제목", "기자", "날짜", "언론사", "본문"], "\t", "utf-8"),
        ("", ["标题", "作者", "日期", "来源", "正文"], ",", "gb18030"),
        ("", ["見出し", "著者", "掲載日", "媒体", "本文"], ",", "utf-8-sig"),
        ("", ["العنوان", "الكاتب", "التاريخ", "المصدر", "النص"], ",", "utf-8"),
    ],
)
def test_tables_as_spreadsheets_and_databases_write_them(
    first_lines: str, columns: list[str], delimiter: str, charset: str, tmp_path: Path
) -> None:
    story = STORIES[0]
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerows([columns, [story.headline, story.author, story.day, "The Courier", story.text]])
    ((_, page),) = read(tmp_path / "a.csv", (first_lines + text.getvalue()).encode(charset))
    assert isinstance(page, Page)
    article = process_page(page)
    assert isinstance(article, Article)
    assert (article.headline, article.authors, article.publisher) == (story.headline, [story.author], "The Courier")
    assert (article.datePublished or "")[:10] == story.day
    assert article.articleBody == story.text


@pytest.mark.parametrize(
    "above",
    [
        "Search results;;;;\n\nExported: 3 April 2026, 09:12;;;;\n",
        "Query: ferry; harbour; text\nHits: 1\n\n",
        '"Coverage report, March"\n\n"Osterby, all outlets"\n',
    ],
)
def test_lines_above_the_names_of_columns_are_passed_over(above: str, tmp_path: Path) -> None:
    raw = above.encode() + as_csv(STORIES[0]).removeprefix(b"\xef\xbb\xbf")
    ((_, page),) = read(tmp_path / "a.csv", raw)
    assert isinstance(page, Page)
    assert page.hints.headline == STORIES[0].headline
    assert page.url == f"https://example.org/{STORIES[0].day}"


@pytest.mark.parametrize(
    ("delimiter", "columns"),
    [(",", "day headline author text url"), ("\t", "url headline text"), (";", "number outlet text headline day")],
)
def test_a_table_without_names_is_known_by_what_its_columns_hold(delimiter: str, columns: str, tmp_path: Path) -> None:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    for number, story in enumerate(STORIES):
        cells = vars(story) | {"text": story.text, "number": number, "outlet": "Post", "url": f"https://e.org/{number}"}
        writer.writerow([cells[name] for name in columns.split()])
    pages = [page for _, page in read(tmp_path / "a.csv", text.getvalue().encode())]
    assert [page.hints.headline for page in pages if isinstance(page, Page)] == [story.headline for story in STORIES]
    days = {story.day if "day" in columns else None for story in STORIES}
    assert {page.hints.datePublished for page in pages if isinstance(page, Page)} == days
    articles = [process_page(page) for page in pages if isinstance(page, Page)]
    assert [one.articleBody for one in articles if isinstance(one, Article)] == [story.text for story in STORIES]


def test_markup_in_a_column_of_text_is_read_as_markup(tmp_path: Path) -> None:
    story = STORIES[0]
    content = "".join(f"<p>{paragraph}</p>\n" for paragraph in story.text.split("\n\n"))
    ((_, page),) = read(tmp_path / "a.json", json.dumps([{"title": story.headline, "content": content}]).encode())
    assert isinstance(page, Page)
    article = process_page(page)
    assert isinstance(article, Article)
    assert (article.headline, article.articleBody) == (story.headline, story.text)


def mail(text: str, *, subject: str, sender: str = "Jan <jan@example.org>") -> EmailMessage:
    message = EmailMessage()
    message["From"], message["Subject"], message["Date"] = sender, subject, "Thu, 13 Mar 2025 08:00:00 +0100"
    message.set_content(text)
    return message


HEADS = {
    "Gmail": (
        "---------- Forwarded message ---------\nFrom: {0} <news@example.org>\nDate: {1} at 8:00 AM\n"
        "Subject: {2}\nTo: <jan@example.org>\n\n\n"
    ),
    "Apple Mail": (
        "Begin forwarded message:\n\nFrom: {0} <news@example.org>\nSubject: {2}\nDate: {1} at 08:00:00 CET\n"
        "To: jan@example.org\n\n"
    ),
    "Outlook": ("-----Original Message-----\nFrom: {0} <news@example.org>\nSent: {1} 08:00\nTo: Jan\nSubject: {2}\n\n"),
    "Outlook, in German": (
        "-----Ursprüngliche Nachricht-----\nVon: {0} <news@example.org>\nGesendet: {1} 08:00\nAn: Jan\nBetreff: {2}\n\n"
    ),
}


@pytest.mark.parametrize("program", HEADS)
def test_a_mail_that_was_passed_on_is_the_one_below_its_head(program: str, tmp_path: Path) -> None:
    story = STORIES[0]
    head = HEADS[program].format(story.author, "March 12, 2025", story.headline)
    raw = bytes(mail(f"Have you seen this?\n\n{head}{story.text}\n", subject=f"Fwd: {story.headline}"))
    ((_, page),) = read(tmp_path / "a.eml", raw)
    assert isinstance(page, Page)
    article = process_page(page)
    assert isinstance(article, Article)
    assert (article.headline, article.authors) == (story.headline, [story.author])
    assert (article.datePublished or "")[:10] == "2025-03-12"
    assert article.articleBody == story.text


ANSWERS = {
    "English": "On Wed, Mar 12, 2025 at 8:00 AM {0} <news@example.org> wrote:\n> {1}\n",
    "German": "Am 12.03.2025 um 08:00 schrieb {0} <news@example.org>:\n> {1}\n",
    "French, in two lines": "Le 12 mars 2025 à 08:00, {0} <news@example.org> a écrit :\n\n> {1}\n",
}


@pytest.mark.parametrize("program", ANSWERS)
@pytest.mark.parametrize("note", ["Have you seen this?", "I have another story for you, which I tell here. " * 20])
def test_an_answer_to_a_mail_is_read_without_what_it_quotes(program: str, note: str, tmp_path: Path) -> None:
    story = STORIES[0]
    quoted = ANSWERS[program].format(story.author, story.text.replace("\n", "\n> "))
    ((_, page),) = read(tmp_path / "a.eml", bytes(mail(f"{note}\n\n{quoted}", subject=f"Re: {story.headline}")))
    assert isinstance(page, Page)
    article = process_page(page)
    assert isinstance(article, Article)
    assert article.headline == story.headline
    if len(note) < len(story.text):
        assert (article.authors, article.articleBody) == ([story.author], story.text)
        assert (article.datePublished or "")[:10] == "2025-03-12"
    else:
        assert (article.authors, article.articleBody) == (["Jan"], note.strip())


def test_a_signature_is_no_part_of_a_mail(tmp_path: Path) -> None:
    story = STORIES[0]
    signature = f"-- \n{story.author}\nThe Osterby Post, 1 Quay Street\n+47 555 0100"
    message = mail(f"{story.text}\n\n{signature}\n", subject=story.headline)
    ((_, page),) = read(tmp_path / "a.eml", bytes(message).replace(b"Thu, 13 Mar 2025", b"jeu., 13 mars 2025"))
    assert isinstance(page, Page)
    article = process_page(page)
    assert isinstance(article, Article)
    assert (article.articleBody, article.datePublished) == (story.text, "2025-03-13T07:00:00Z")


@pytest.mark.parametrize(("note", "is_note"), [("See below.", True), ("I have another story for you. " * 20, False)])
def test_a_mail_attached_to_a_note_is_read_in_its_place(note: str, is_note: bool, tmp_path: Path) -> None:
    story = STORIES[0]
    outer = mail(note, subject="Something else")
    outer.add_attachment(mail(story.text, subject=story.headline, sender=f"{story.author} <news@example.org>"))
    ((_, page),) = read(tmp_path / "a.eml", bytes(outer))
    assert isinstance(page, Page)
    assert (page.hints.headline == story.headline) == is_note
    assert (story.text in page.text) == is_note


@pytest.mark.parametrize("subtype", ["text/html", "application/octet-stream", "text/html; charset=iso-8859-1"])
@pytest.mark.parametrize("count", [1, 3])
def test_pages_attached_to_a_note_are_read_in_its_place(subtype: str, count: int, tmp_path: Path) -> None:
    outer = mail("See below.", subject="Something else")
    outer.add_attachment(b"GIF89a", maintype="image", subtype="gif", filename="logo.gif")
    for number, story in enumerate(STORIES[:count]):
        outer.add_attachment(
            as_word_page(story), maintype="application", subtype="octet-stream", filename=f"{number}.htm"
        )
        outer.get_payload()[-1].replace_header("Content-Type", subtype)
    found = read(tmp_path / "a.eml", bytes(outer))
    articles = [process_page(page) for _, page in found if isinstance(page, Page)]
    assert [(one.headline, one.articleBody) for one in articles if isinstance(one, Article)] == [
        (story.headline, story.text) for story in STORIES[:count]
    ]


@pytest.mark.parametrize("name", ["a.html", "a.htm", "b.xhtml", "b.html.gz"])
@pytest.mark.parametrize(
    "saved_by",
    [
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/a\n",
        'From: "Saved by Windows Internet Explorer 8"\n',
        "From: <Saved by UnMHT>\nSubject: Osterby Post\n",
    ],
)
def test_an_archive_of_a_page_named_as_a_page_is_read_as_such(name: str, saved_by: str, tmp_path: Path) -> None:
    story = STORIES[0]
    raw = saved_by.encode() + b"Date: Thu, 13 Mar 2025 08:00:00 -0000\n" + as_web_archive(story)
    ((_, page),) = read(tmp_path / name, gzip.compress(raw) if name.endswith(".gz") else raw)
    assert isinstance(page, Page)
    article = process_page(page)
    assert isinstance(article, Article)
    assert (article.headline, article.articleBody) == (story.headline, story.text)


def test_the_front_matter_of_a_clipper_names_no_address_as_publisher(tmp_path: Path) -> None:
    story = STORIES[0]
    matter = f'---\nsource: https://example.org/a\nauthor:\n  - "[[{story.author}]]"\npublished: {story.day}\n---\n'
    ((_, page),) = read(tmp_path / "a.md", f"{matter}# {story.headline}\n\n{story.text}".encode())
    assert isinstance(page, Page)
    assert (page.hints.authors, page.hints.publisher) == ([story.author], None)
    assert page.hints.datePublished == story.day
