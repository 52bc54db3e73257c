"""Words in and around the names of authors: tables only, in lower case.

By hand, from the bylines and author fields of news sites in the languages that the phrase tables cover. A name itself
is known by its capitals; these tables say what stands before it, between two of them, and what is none.
"""

from __future__ import annotations

from typing import Final

# What stands before a name in a byline. Longer phrases are tried first.
BY_WORDS: Final[tuple[str, ...]] = (
    "written by", "reported by", "reporting by", "posted by", "published by", "updated by", "created by", "story by",
    "words by",
    "text by", "report by", "review by", "analysis by", "opinion by", "article by", "by", "author", "authors",
    "reporter",
    "geschrieben von", "verfasst von", "veröffentlicht von", "erstellt von", "ein artikel von", "ein kommentar von",
    "ein gastbeitrag von", "eine analyse von", "eine reportage von", "ein interview von", "von", "autor", "autorin",
    "autoren", "text", "texte", "écrit par", "publié par", "rédigé par", "propos recueillis par", "un article de",
    "par",
    "auteur", "auteurs", "escrito por", "publicado por", "redactado por", "por", "autora", "autores", "texto",
    "scritto da", "pubblicato da", "a cura di", "di", "da", "autore", "geschreven door", "door", "tekst", "skrevet av",
    "skrevet af", "skriven av", "av", "af", "kirjoittaja", "napisał", "napisała", "opracował", "opracowała", "autorka",
    "autorzy", "tekst", "yazan", "haber", "автор", "авторы", "текст", "автор текста", "написал", "написала", "od",
    "napsal", "napsala",
    "作者", "記者", "记者", "撰文", "文", "執筆", "取材", "글",
)  # fmt: skip

# What joins two names for certain, and what may as well stand within one ("Ortega y Gasset").
JOINERS: Final[tuple[str, ...]] = ("and", "und", "et", "&", "+", "и", "та", "және", "with", "mit")
DOUBTFUL_JOINERS: Final[tuple[str, ...]] = ("y", "e", "i", "en", "og", "och", "ve", "a", "ja", "și", "és", "oraz", "in")

# Small words within a name.
PARTICLES: Final[frozenset[str]] = frozenset(
    "de del della di da do dos das du des van von vom zu der den ter ten het la le el al bin ibn ben abu af av d' o' "
    "san st y e".split()
)

# Jobs, by their beginnings.
JOBS: Final[tuple[str, ...]] = (
    "editor", "reporter", "correspondent", "writer", "columnist", "journalist", "contributor", "analyst", "photograph",
    "producer", "director", "freelance", "blogger", "critic", "specialist", "commentator", "presenter", "researcher",
    "redakteur", "redakteurin", "ressortleit", "korrespondent", "volontär", "chefredakt", "fotograf", "autor",
    "rédact", "redact", "correspond", "corresponsal", "periodista", "cronista", "colaborador", "giornalista", "inviat",
    "jornalista", "repórter", "reportero", "dziennik", "verslaggever", "muhabir", "корреспондент", "редактор",
    "обозреватель", "журналист", "колумнист", "kolumnist", "professor", "fellow", "chief",
)  # fmt: skip
# What stands before a job: "senior political editor".
JOB_MODIFIERS: Final[frozenset[str]] = frozenset(
    (
        "senior chief deputy associate assistant managing executive political politics business economics economic "
        "economy science health sport sports foreign diplomatic national local regional city crime court legal "
        "education "
        "environment climate tech technology culture arts entertainment media defence defense security staff special "
        "lead "
        "news digital data investigative investigations night weekend royal home world europe european former guest "
        "leitende leitender stellvertretender stellvertretende freie freier our the group consumer travel food money"
    ).split()
)

# A name with one of these words is no person's.
NOT_A_PERSON: Final[frozenset[str]] = frozenset(
    (
        "the admin administrator root webmaster editorial editors redaktion redakteure redaction redacción redaccion "
        "redação "
        "redacao redazione redactie rédaction redakcja redakce redaktionen toimitus редакция newsroom newsdesk desk "
        "staff "
        "team agency agencies agentur agenturen agence agencia agencias agenzia agência press presse prensa news "
        "online "
        "nachrichten noticias nieuws notícias wiadomości haberler новости web website guest user anonymous unknown "
        "contributors reporters network tv radio newspaper magazin magazine zeitung tageblatt corporation inc ltd "
        "gmbh llc "
        "foundation institute university association ministry department office center centre company bureau service "
        "services group media publishing broadcasting correspondents wire reports images photo photos video foto fotos"
    ).split()
)
# User names of content systems, which name nobody.
NOBODY: Final[frozenset[str]] = frozenset(
    "admin administrator root webmaster wordpress wp-admin editor user author anonymous unknown none null undefined "
    "guest test default system import autor redaktor publisher".split()
)
# What ends the name of an outlet in Chinese, Japanese or Korean.
OUTLET_ENDINGS: Final[tuple[str, ...]] = (
    "社", "部", "网", "網", "报", "報", "新聞", "新闻", "通信", "通讯", "编辑", "編集", "뉴스", "신문", "日報",
    "日报", "台", "局",
)  # fmt: skip

# Parts of the address of an author's page: /author/ann-lee, /people/ann-lee.
AUTHOR_PATHS: Final[frozenset[str]] = frozenset(
    "author authors autor autores autori autoren auteur auteurs autore writer writers contributor contributors "
    "journalist journalists journaliste journalistes journalisten redakteur redakteure reporter reporters columnist "
    "columnists people "
    "person persons profile profiles profil staff byline bylines by team firmas firma periodista periodistas autorzy "
    "avtor "
    "avtory yazar yazarlar kolumnen skribent forfatter medarbeider".split()
)
# Labels of twitter:label1 whose value is a name.
AUTHOR_LABELS: Final[frozenset[str]] = frozenset(
    "written by|author|authors|by|writer|verfasst von|geschrieben von|autor|écrit par|auteur|escrito por|publicado "
    "por|"
    "scritto da|autore|geschreven door|skrevet av|skriven av|skrevet af|napisane przez|yazan|автор|"
    "написано|作者|執筆者|撰稿者".split("|")
)
