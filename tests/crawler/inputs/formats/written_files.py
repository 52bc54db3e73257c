"""A story in tables, mails, pages, documents and archives."""

from __future__ import annotations

import csv
import io
import json
import re
import tarfile
import zipfile
from email.message import EmailMessage
from typing import Any

import docx
import pyarrow
import pyarrow.parquet
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, FrameBreak, PageTemplate, Paragraph, SimpleDocTemplate

from tests.crawler.inputs.formats.stories import Story


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
