import pytest

from pipelines.boilerplate.interface import fold, interface_rule
from pipelines.boilerplate.tables.phrases import OPENING_LIMITS, OPENINGS, WHOLE, phrase_rows


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Skip to main content", "skipLink"),
        ("12 Comments »", "comments"),
        ("Leave a Reply", "comments"),
        ("Share on Facebook", "share"),
        ("Sign up for our morning briefing, delivered daily", "newsletter"),
        ("Artikel drucken", "share"),
        ("À lire aussi : la crue de la Loire", "related"),
        ("Читайте также", "related"),
        ("تسجيل الدخول", "login"),
        ("ログイン", "login"),
        ("© 2019 The Daily Heron. All rights reserved", "copyright"),
        ("(Reporting by Ann Lee; Editing by Bo Ek)", "editing"),
        ("Editing by Bo Ek", "editing"),
        ("(Adds mayor's comment, details from paragraph 4)", "editing"),
        ("(Recasts with vote, adds background)", "editing"),
        ("Adds shares, analyst reaction", "editing"),
        ("The views expressed in this column are those of the author alone.", "editing"),
        ("The views and opinions expressed herein are those of the author.", "editing"),
        ("This browser does not support the audio element.", "navigation"),
        ("Republished with permission of the Heron Trust", "republishing"),
        ("You are commenting using your account.", "comments"),
        ("İLGİLİ HABER", "related"),
        ("यह भी पढ़ें: नया पुल खुला", "related"),
        ("Läs också: Nya bron öppnad", "related"),
        ("Baca juga: Jembatan baru dibuka", "related"),
        ("Przeczytaj także: Nowy most otwarty", "related"),
        ("（责任编辑：林志强）", "editing"),
        ("版权声明：本网转载内容版权归原作者所有，请联系我们。", "republishing"),
        ("この記事は有料会員限定です", "republishing"),
        ("광고", "advertisement"),
        ("Підписуйтесь на наш канал", "newsletter"),
        ("Vous avez repéré une erreur ? Écrivez-nous", "contact"),
        ("Lue seuraavaksi:", "related"),
        ("LEGGI ANCHE > Nuovi orari dei traghetti", "related"),
        ("ΔΙΑΒΑΣΤΕ ΑΚΟΜΗ: Νέα γέφυρα", "related"),
        ("☞ 관련기사: 새 다리 개통", "related"),
        ("Il vous reste 62 % de cet article à lire. La suite est réservée aux abonnés.", "login"),
        ("Dit artikel is exclusief voor abonnees", "login"),
        ("Sdílet článek", "share"),
        ("Yorumlar (3)", "comments"),
        ("A post shared by Ada Byron (@ada) on Apr 21, 2019 at 4:40am PDT", "share"),
        ("Empfohlene Zitierweise: Ada Byron, Der Pegel sinkt.", "republishing"),
        ("Auch interessant: Neue Brücke eröffnet", "related"),
        ("▶【写真】新しい橋が開通", "related"),
        ("Etiketter: bro, kommun", "navigation"),
        ("Słowa kluczowe: most, gmina", "navigation"),
        ("To play this video you need to enable JavaScript in your browser.", "navigation"),
        ("Saken fortsetter under annonsen", "advertisement"),
        ("Faktencheck: Iris Lohmann", "editing"),
        ("Oceń artykuł", "comments"),
        ("Cet article est paru dans l’édition du 3 mai", "republishing"),
        ("ⓒ 해안일보, 무단 전재 금지", "copyright"),
        ("©2019 The Daily Heron", "copyright"),
        ("With your agreement, we and our 870 partners use cookies", "cookies"),
        ("Avec votre accord, nous et nos 155 partenaires utilisons des cookies", "cookies"),
        ("Continuer sans accepter →", "cookies"),
        ("Soma pia: Moto wateketeza soko", "related"),
        ("İlgili haberler: Pazarda yangın", "related"),
        ("Para seguir leyendo, suscríbete", "login"),
        ("Chcete-li číst dál, přihlaste se", "login"),
        ("https://heron.example/2025/03/bridge", "navigation"),
        ("4 Min.", "navigation"),
        ("Dieser Artikel wurde ausgedruckt unter der Adresse: www.heron.example/a", "navigation"),
        ("- ENDS -", "editing"),
        ("###", "editing"),
    ],
)
def test_interface_line(line, reason):
    rule = interface_rule(line)
    assert rule is not None
    assert rule.reason == reason


@pytest.mark.parametrize(
    "line",
    [
        "",
        "The council met on Monday.",
        "Save!",
        "Help.",
        "Related species live in the hills of the south.",
        # A long paragraph that starts like a notice, in a script without spaces.
        "来源：这条河发源于北部山区，流经三个县，沿途的村民世代靠它灌溉农田，直到去年夏天上游修建了一座新的水坝，"
        "下游的水位从此下降了将近一半，许多鱼塘干涸，农户不得不改种耐旱的作物，有些人甚至离开了村庄去城里打工。"
        "县里的水利局局长上周表示，今年秋天将会重新评估水坝的放水计划，并且听取沿岸各村代表的意见。",
        "Commentators said that nothing would change.",
        # What an article may begin with as well.
        "Seuraa pitkä odotus, sanoi kaupunginjohtaja tiistaina.",
        "Sigue a la espera de una respuesta del ayuntamiento.",
        "Also on Monday, the council met.",
        "Adds the mayor: the bridge will open in May.",
        "Il vous reste deux jours pour visiter l'exposition, rappelle la mairie.",
        "انضم الوزير إلى الاجتماع مساء الثلاثاء.",
        "¿Qué opinas de la reforma del mercado?",
        "구독자 수는 지난해보다 두 배로 늘었다.",
        "Copyrights were the subject of the talks.",
        "We use cookies to lure the bears, the ranger said.\n" * 40,
    ],
)
def test_article_line(line):
    assert interface_rule(line) is None


def test_tables_are_written_as_fold_leaves_lines():
    for _, _, phrase in phrase_rows(WHOLE):
        assert fold(phrase)
        assert phrase == phrase.lower()


def test_every_kind_of_opening_has_a_limit():
    assert set(OPENINGS) == set(OPENING_LIMITS)
