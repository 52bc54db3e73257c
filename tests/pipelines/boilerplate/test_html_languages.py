"""Articles in the languages of news sites, without what stands around them."""

from __future__ import annotations

import pytest

from pipelines.boilerplate.html import clean_html
from tests.pipelines.boilerplate.stories import STORIES, page_of

# Language, and what pages print behind the second paragraph or below the text.
AROUND = [
    ("en", "<p>Got a story? Get in touch with our news team at desk@post.example</p>"),
    ("en", "<p><strong>For more stories like this, <a href='/n'>check our news page</a>.</strong></p>"),
    ("en", "<p>A version of this article appears in print on Nov. 19, 2025, Section A, Page 4.</p>"),
    ("en", "<div><p>This video can not be played</p><p>To play this video you need to enable JavaScript.</p></div>"),
    ("en", "<p>Local news is free to read but not free to make. If you value our work, please consider becoming a "
     "member for £3 a month.</p>"),
    ("de", "<p>Redigatur: Tanja Reuter</p><p>Faktencheck: Iris Lohmann</p>"),
    ("de", "<p>Auch interessant: <a href='/r'>Neuer Fahrplan ab Montag</a></p>"),
    ("de", "<p>Dieser Text erschien zuerst in der gedruckten Ausgabe vom 18. November, Seite 3.</p>"),
    ("fr", "<p>Ce contenu est bloqué car vous n’avez pas accepté les cookies.</p><p>Gérer mes préférences</p>"),
    ("fr", "<p>Pour aller plus loin : <a href='/r'>Les horaires du bac changent</a></p>"),
    ("es", "<p><em>¿Tienes una historia que contar? Escríbenos a redaccion@post.example</em></p>"),
    ("es", "<p>Escuchar este artículo 04:12</p>"),
    ("it", "<p>Gestisci preferenze</p>"),
    ("it", "<p>Parole chiave: ponte, comune</p>"),
    ("pt", "<p>Siga o nosso canal no WhatsApp e receba as notícias no seu celular</p>"),
    ("nl", "<p>Artikel gaat verder onder de advertentie</p>"),
    ("nl", "<p>Foutje gezien? Mail ons.</p>"),
    ("sv", "<p>Artikeln fortsätter under annonsen</p>"),
    ("da", "<p>Artiklen er oversat af Lise Kruse</p>"),
    ("fi", "<p>Mitä ajatuksia artikkeli herätti? Kirjoita kommentti.</p>"),
    ("pl", "<p>Dziękujemy, że przeczytałaś nasz artykuł do końca. Bądź na bieżąco!</p>"),
    ("cs", "<p>Hodnocení článku: 4,5/5 (12 hlasů)</p><p>Klíčová slova: sladovna, prodej</p>"),
    ("hu", "<p>Nyitókép: Illusztráció / Shutterstock</p>"),
    ("ro", "<p>Urmărește-ne și pe Google News</p><p>Sursa foto: arhiva primăriei</p>"),
    ("ru", "<p>Нашли опечатку? Выделите фрагмент и нажмите Ctrl+Enter</p>"),
    ("uk", "<p>Підписуйтесь на наш Telegram, щоб не пропустити головне</p>"),
    ("tr", "<p>Etiketler: iskele, belediye</p><p>Haberin tüm hakları saklıdır, izinsiz kullanılamaz.</p>"),
    ("el", "<p>Ακολουθήστε μας στο Google News και μάθετε πρώτοι όλες τις ειδήσεις</p>"),
    ("ar", "<p>تابعوا قناتنا على تلغرام لمتابعة آخر الأخبار</p>"),
    ("hi", "<p>ताजा खबरों के लिए हमारे व्हाट्सएप चैनल से जुड़ें।</p>"),
    ("id", "<p>Dapatkan berita pilihan kami setiap hari di kanal WhatsApp.</p>"),
    ("vi", "<p>Từ khóa: bến tàu, Hải Thanh</p>"),
    ("ja", "<p>▶<a href='/a'>【写真】旧港の灯台、今と昔</a></p>"),
    ("zh", "<p>声明：本文版权归晚报所有，未经授权不得转载。</p>"),
    ("ko", "<p>ⓒ 해안일보, 무단 전재 및 재배포 금지</p><p>▶ 해안일보 카카오톡 채널 구독하기</p>"),
]  # fmt: skip

# Markup behind the second paragraph, and lines of the body that it has.
WITHIN = [
    ("de", "<details><summary>Wer darf abstimmen?</summary><div><p>Stimmberechtigt sind alle Einwohner ab 16 Jahren, "
     "die seit drei Monaten in der Stadt gemeldet sind.</p></div></details>", "Stimmberechtigt sind alle Einwohner"),
    ("de", "<p>Im Schreiben der Händler heißt es:</p><blockquote><p>„Die Halle ist das Herz der Stadt. Wer sie "
     "abreißt, nimmt achtzig Familien das Einkommen.“</p></blockquote>", "Die Halle ist das Herz"),
    ("en", "<p>There are two conditions:</p><ul><li><span>The piles must be inspected every two years</span></li>"
     "<li><span>No vehicle heavier than three tonnes may use it</span></li></ul>", "No vehicle heavier"),
    ("es", "<h2>Preguntas</h2><dl><dt>¿Cuándo empiezan las obras?</dt><dd>Según el nuevo calendario, las obras "
     "comenzarán en octubre y durarán once meses.</dd></dl>", "las obras comenzarán"),
    ("uk", "<p>— Хто за це відповідає?</p><p>— Відповідає рада, — відрізала голова.</p>", "— Хто за це відповідає?"),
]  # fmt: skip


@pytest.mark.parametrize("language", STORIES)
def test_article_of_every_language_is_read(language: str) -> None:
    assert clean_html(page_of(language)).articleBody.split("\n\n") == STORIES[language]["paragraphs"]


@pytest.mark.parametrize("place", ["within", "below"])
@pytest.mark.parametrize(("language", "lines"), AROUND)
def test_lines_around_the_article_go(language: str, lines: str, place: str) -> None:
    page = page_of(language, within=lines) if place == "within" else page_of(language, below=lines)
    assert clean_html(page).articleBody.split("\n\n") == STORIES[language]["paragraphs"]


@pytest.mark.parametrize(("language", "markup", "line"), WITHIN)
def test_boxes_of_the_article_stay(language: str, markup: str, line: str) -> None:
    body = clean_html(page_of(language, within=markup)).articleBody
    assert line in body
    assert all(paragraph in body for paragraph in STORIES[language]["paragraphs"])


def test_byline_below_the_text_names_its_author() -> None:
    cleaned = clean_html(page_of("ko", below="<p>이지은 기자 jieun.lee@post.example</p>"))
    assert (cleaned.authors, cleaned.articleBody.split("\n\n")) == (["이지은"], STORIES["ko"]["paragraphs"])
