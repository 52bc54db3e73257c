"""Names of columns, by the field that they fill."""

from __future__ import annotations

from typing import Final

# Names of columns as exports, datasets and scrapers have them, in several languages, without blanks and underscores.
COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "html": ("html", "contenthtml", "rawhtml", "bodyhtml", "htmlcontent", "pagehtml"),
    "text": tuple(
        "text articlebody body content maintext fulltext articletext bodytext textcontent articlecontent plaintext "
        "article story storytext volltext artikeltext texte texto contenido conteúdo testo tekst treść текст "
        "haupttext inhalt contenu corps contenuto cuerpo corpo conteudo inhoud obsah szöveg brödtext teksti metin "
        "içerik κείμενο isi nộidung 本文 正文 内容 內容 全文 본문 내용 기사내용 النص المحتوى טקסט".split()
    ),
    "url": tuple("url link address uri permalink articleurl weburl canonicalurl pageurl sourceurl".split()),
    "title": tuple(
        "title headline heading articletitle webtitle documenttitle titel überschrift titre título titular titolo "
        "kop tytuł заголовок schlagzeile intitulé intitule titulares titulo manchete nagłówek nadpis titulek cím "
        "rubrik overskrift otsikko başlık τίτλος judul tiêuđề naslov titlu タイトル 見出し 标题 標題 题目 제목 "
        "العنوان כותרת".split()
    ),
    "author": tuple(
        "author authors byline creator writer authorname journalist autor autorin auteur autore автор auteurs "
        "autores autori autorzy autoři szerző författare forfatter kirjoittaja yazar muhabir συντάκτης penulis "
        "tácgiả автори авторы 著者 執筆者 記者 作者 记者 기자 저자 الكاتب المؤلف מחבר".split()
    ),
    "date": tuple(
        "date datepublished published publishedat publishdate publicationdate pubdate publishedon datepublish "
        "publisheddate publishedtime publishtime dateofpublication webpublicationdate datum veröffentlicht fecha "
        "дата createdat created createdon pubdatetime timestamp datetime publicationtime publikationsdatum "
        "erscheinungsdatum datedepublication datepublication fechadepublicación fechapublicación datadepublicação "
        "datapubblicazione publicatiedatum datapublikacji datavydání dátum dato päivämäärä pvm tarih yayıntarihi "
        "ημερομηνία tanggal ngày ngàyđăng датапубликации 日付 掲載日 公開日 日期 发布时间 發布時間 发表时间 날짜 "
        "일자 게재일 التاريخ תאריך data".split()
    ),
    "language": ("language", "lang", "inlanguage"),
    "publisher": tuple(
        "publisher outlet publication newspaper medianame sourcename publishername sitename source quelle zeitung "
        "journal medio fuente fonte testata bron krant источник medium media média medienname titredepublication "
        "diario periódico veículo veiculo jornal giornale tidning avis gazeta czasopismo źródło zdroj zdrojčlánku "
        "forrás källa kilde lähde kaynak gazete πηγή sumber nguồn издание сми джерело 媒体 媒體 新聞 新聞名 出典 "
        "来源 來源 报纸 언론사 매체 신문 المصدر الصحيفة מקור".split()
    ),
}
