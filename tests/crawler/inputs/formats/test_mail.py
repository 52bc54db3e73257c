"""Mails and saved pages, also passed on, answered and attached."""

from __future__ import annotations

import gzip
from email.message import EmailMessage
from pathlib import Path

import pytest

from pipelines.core.records import Page
from tests.crawler.inputs.formats import written_files as files
from tests.crawler.inputs.formats.reading import article_in, articles_in, read
from tests.crawler.inputs.formats.stories import STORIES


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
    article = article_in(tmp_path / "a.eml", raw)
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
    article = article_in(tmp_path / "a.eml", bytes(mail(f"{note}\n\n{quoted}", subject=f"Re: {story.headline}")))
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
    article = article_in(tmp_path / "a.eml", bytes(message).replace(b"Thu, 13 Mar 2025", b"jeu., 13 mars 2025"))
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
            files.as_word_page(story), maintype="application", subtype="octet-stream", filename=f"{number}.htm"
        )
        outer.get_payload()[-1].replace_header("Content-Type", subtype)
    found = [(one.headline, one.articleBody) for one in articles_in(tmp_path / "a.eml", bytes(outer))]
    assert found == [(story.headline, story.text) for story in STORIES[:count]]


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
    raw = saved_by.encode() + b"Date: Thu, 13 Mar 2025 08:00:00 -0000\n" + files.as_web_archive(story)
    article = article_in(tmp_path / name, gzip.compress(raw) if name.endswith(".gz") else raw)
    assert (article.headline, article.articleBody) == (story.headline, story.text)
