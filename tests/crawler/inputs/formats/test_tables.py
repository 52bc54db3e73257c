"""Tables of articles as spreadsheets, databases and scrapers write them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from hearsay_news.processing import process_page
from pipelines.core.records import Article, Page
from tests.crawler.inputs.formats import written_files as files
from tests.crawler.inputs.formats.reading import article_in, read
from tests.crawler.inputs.formats.stories import STORIES


def test_columns_that_no_field_is_read_from_are_named_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    rows = [files.row_of(story) for story in STORIES]
    read(tmp_path / "a.json", json.dumps(rows).encode())
    assert [record.getMessage() for record in caplog.records] == ["'file:a.json': columns that are not read: 'likes'"]


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
    article = article_in(tmp_path / "a.csv", (first_lines + text.getvalue()).encode(charset))
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
    raw = above.encode() + files.as_csv(STORIES[0]).removeprefix(b"\xef\xbb\xbf")
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
    article = article_in(tmp_path / "a.json", json.dumps([{"title": story.headline, "content": content}]).encode())
    assert (article.headline, article.articleBody) == (story.headline, story.text)
