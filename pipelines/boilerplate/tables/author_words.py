"""Words in and around the names of authors: tables only, in lower case.

By hand, from the bylines and author fields of news sites in the languages that the phrase tables cover. A name itself
is known by its capitals; these tables say what stands before it, between two of them, and what is none.
"""

from __future__ import annotations

from typing import Final

# What stands before a name in a byline. Longer phrases are tried first.
BY_WORDS: Final[tuple[str, ...]] = tuple(
    "view all posts by|view all articles by|all posts by|more posts by|posts by|articles by|"
    "zeige alle beiträge von|alle beiträge von|alle artikel von|voir tous les articles de|"
    "ver todas las entradas de|ver todos los posts de|ver todos los artículos de|vedi tutti gli articoli di|"
    "vis alle innlegg av|visa alla inlägg av|bekijk alle berichten van|zobacz wszystkie wpisy|"
    "посмотреть все записи автора|written by|reported by|reporting by|posted by|published by|updated by|created by|"
    "story by|words by|words|byline|text by|report by|review by|analysis by|opinion by|article by|by|author|authors|"
    "reporter|story:|report:|geschrieben von|verfasst von|veröffentlicht von|erstellt von|ein artikel von|"
    "ein kommentar von|ein gastbeitrag von|eine analyse von|eine reportage von|ein interview von|von|autor|autorin|"
    "autoren|text|texte|écrit par|publié par|rédigé par|propos recueillis par|un article de|par|auteur|auteurs|"
    "escrito por|publicado por|redactado por|por|autora|autores|texto|scritto da|pubblicato da|a cura di|di|da|"
    "autore|geschreven door|door|tekst|skrevet av|skrevet af|skriven av|skrivet av|av|af|kirjoittaja|napisał|"
    "napisała|opracował|opracowała|autorka|autorzy|tekst|yazan|haber|автор|авторы|текст|автор текста|написал|"
    "написала|od|napsal|napsala|作者|記者|记者|撰文|文|執筆|取材|글|eine kolumne von|ein essay von|ein bericht von|"
    "eine glosse von|eine recherche von|interview von|protokoll von|aufgezeichnet von|interview|analyse|edited by|"
    "curated by|compiled by|submitted by|post author|eingestellt von|gepostet von|contributed by|produced by|"
    "authored by|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|door onze redacteur|"
    "door onze correspondent|onze redacteur|przez|oprac.|opr.|opracowanie|rozmawiał|rozmawiała|teksti|toimittaja|"
    "szerző|írta|készítette|piše|pišu|piše i snima|napisao|napisala|пише|пишет|от|авторка|підготував|підготувала|"
    "подготвил|подготви|редактор|napisali|připravil|připravila|pripravil|pripravila|yazar|haberi hazırlayan|"
    "γράφει ο|γράφει η|γράφουν οι|του|της|των|επιμέλεια|συντάκτης|ρεπορτάζ|كتب|كتبت|بقلم|إعداد|تحرير|مراسل|الكاتب|"
    "المحرر|كتبه|نویسنده|نوشته|خبرنگار|گزارش|מאת|تحریر|लेखक|लेखिका|द्वारा|संवाददाता|লেখক|লিখেছেন|প্রতিবেদক|எழுதியவர்|"
    "రచన|tác giả|oleh|penulis|reporter|laporan|jurnalis|ditulis oleh|eftir|autors|autorius|parengė|autore|testo|"
    "testi|testo di|texte et photos|texte de|ditulis|imeandikwa na|un reportatge de|egilea|მიხედვით|ავტორი|հեղինակ|"
    "müəllif|muallif|yazdı|shkruan|текст и фото|материал подготовил|ผู้เขียน|โดย|ผู้สื่อข่าว|ដោយ|ໂດຍ".split("|")
)
# Those of them, and others, that stand before the name of an editor or translator. Such a name counts where nobody is
# said to have written; behind "Edited by" it counts beside the writers', as news sites declare both.
EDITOR_WORDS: Final[tuple[str, ...]] = tuple(
    "fact checked by|fact-checked by|reviewed by|medically reviewed by|translated by|bearbeitet von|redigiert von|"
    "redaktion:|übersetzt von|édité par|traduit par|relu par|editado por|traducido por|traduzido por|edição:|"
    "edição de|tradotto da|redactie:|redakcja:|redigerad av|redigert av|редактор:|editör:|責任編輯|责任编辑|責編|"
    "责编|编辑|編輯|編集|校对|审核".split("|")
)
# Before and behind the names of photographers and of others who did not write.
PICTURE_WORDS: Final[tuple[str, ...]] = tuple(
    "photo photos photograph photographs photography photographer picture pictures image images video videos "
    "graphics graphic illustration illustrations illustrated foto fotos fotografie fotografien bild bilder grafik "
    "illustrationen illustrasjon photographies vidéo fotografía fotografías imagen ilustración fotografia imagem "
    "immagine fotó kuva kuvat kuvaaja valokuvat valokuva kamera kameraman camera cámara câmera caméra görüntü "
    "görüntüler fotoğraf fotoğraflar съёмка съемка оператор зйомка ảnh φωτογραφία φωτογραφίες φωτό φωτο צילום "
    "צילומים تصوير صور عکس 사진 영상 imágenes bilde fotó fotók ilustrace ilustracja illusztráció infografik "
    "infographic infografía zdjęcia zdjęcie fot. fot фото видео фотографии відео фотограф fotograf fotograaf "
    "illustratie beeld snímky 写真 撮影 摄影 攝影 图 圖".split()
)

# What joins two names for certain, and what may as well stand within one ("Ortega y Gasset").
JOINERS: Final[tuple[str, ...]] = ("and", "und", "et", "&", "+", "и", "та", "және", "with", "mit")
DOUBTFUL_JOINERS: Final[tuple[str, ...]] = tuple(
    "y e i en og och ve a ja și és oraz in ir un eta και או ו و और এবং மற்றும் dan và na dhe และ agus".split()
)

# Words that join names or end them, in the languages whose sites print bylines in capitals. Of one letter only "y": the
# others may be initials.
LITTLE_WORDS: Final[frozenset[str]] = frozenset(
    "and und et y og och en ve with mit in at for from of aus für pour em".split()
)
# Small words within a name.
PARTICLES: Final[frozenset[str]] = frozenset(
    "de del della di da do dos das du des van von vom zu der den ter ten het la le el al bin ibn ben abu af av d' o' "
    "san st y e".split()
)

# Jobs, by their beginnings.
JOBS: Final[tuple[str, ...]] = tuple(
    "editor reporter correspondent writer columnist journalist contributor analyst photograph producer "
    "freelance blogger critic specialist commentator presenter researcher redakteur redakteurin ressortleit "
    "korrespondent volontär chefredakt fotograf rédact redact correspond corresponsal periodista cronista "
    "colaborador giornalista inviat jornalista repórter reportero dziennik verslaggever muhabir корреспондент "
    "редактор обозреватель журналист колумнист kolumnist professor fellow chief".split()
)
# Jobs that are also the beginning of other words.
JOB_WORDS: Final[frozenset[str]] = frozenset(
    "autor autora autorin autoren autores director directora directors".split()
)
# What the words for jobs end with that German and its neighbours write in one: "Gerichtsreporterin".
JOB_ENDINGS: Final[tuple[str, ...]] = tuple(
    "redakteur redakteurin reporter reporterin korrespondent korrespondentin volontär volontärin redacteur redactrice "
    "correspondent correspondente verslaggever verslaggeefster redaktør redaktör korrespondenten journalist "
    "journalistin skribent medarbeider".split()
)
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
        "gmbh llc ag "
        "foundation institute university association ministry department office center centre company bureau service "
        "services group media publishing broadcasting correspondents wire reports images photo photos video foto fotos "
        "our unser unsere unserem notre nuestra nuestro nossa nostra nosso onze vår vores são county municipality "
        "committee council ministerium online-redaktion toim szerkesztőség redakcija редакція редакцията uredništvo "
        "συντακτική ομάδα newsroom التحرير تحرير موقع شبكة وكالة صحيفة جريدة قناة أخبار الأخبار اليوم وكالات متابعة "
        "متابعات رويترز المحررين "
        "خبرگزاری خبرنگار گروه سرویس تحریریه روزنامه خبر מערכת חדשות סוכנויות סוכנות אתר כתבי כתבים רויטרס "
        "डेस्क टीम न्यूज न्यूज़ ब्यूरो एजेंसी एजेन्सी समाचार संवाददाता डिजिटल वेब ডেস্ক প্রতিবেদক প্রতিনিধি নিউজ "
        "অনলাইন রিপোর্ট নিজস্ব "
        "செய்தி செய்திகள் நிருபர் குழு நமது டீம் టీమ్ డెస్క్ న్యూస్ వెబ్ ప్రతినిధి ทีมข่าว กองบรรณาธิการ ข่าว ทีม "
        "สำนักข่าว ทีมงาน ออนไลน์ "
        "posts articles entries beiträge artikel all alle more "
        "ტელეკომპანია რედაქცია խմբագրություն redaksi newsdesk bbc cnn"
    ).split()
)
# What stands between a name and the place or the outlet that the report is from: "Ann Lee in Harbour".
BEFORE_PLACE: Final[tuple[str, ...]] = tuple(
    "in at for from of aus für bei à au pour avec en desde para em dal dalla voor uit fra från för dla из в для".split()
)
# The same before the outlet alone, of several words: "Ann Lee Special to the Courier".
BEFORE_OUTLET: Final[tuple[str, ...]] = tuple(
    "special to|exclusive to|exclusively for|special for|contributing to|as told to|reporting for|exklusiv für|"
    "speciaal voor|especial para|spécial pour|speciale per|specjalnie dla|специально для|спеціально для|"
    "speciellt för|en exclusiva para|enviado especial a|enviada especial a|envoyé spécial à|envoyée spéciale à".split(
        "|"
    )
)
# Beginnings of the names of places, behind a dash or a comma.
PLACE_BEGINNINGS: Final[frozenset[str]] = frozenset(
    "São San Santa Santo Saint St. New Los Las Rio Belo Buenos Hong Tel El La Le Abu Kuala Porto Bad Den Cape".split()
)
# User names of content systems, which name nobody.
NOBODY: Final[frozenset[str]] = frozenset(
    "admin administrator root webmaster wordpress wp-admin editor user author noauthor anonymous unknown none null "
    "undefined guest test default system import autor redaktor publisher".split()
)
# What ends the name of an outlet in Chinese, Japanese or Korean.
OUTLET_ENDINGS: Final[tuple[str, ...]] = tuple(
    "社 部 网 網 报 報 新聞 新闻 通信 通讯 编辑 編集 뉴스 신문 日報 日报 台 局 デジタル オンライン ニュース テレビ "
    "放送 タイムズ 组 組 室 中心 频道 頻道 在线 客户端 周刊 週刊 杂志 雜誌 时报 時報 晚报 晚報 일보 방송 닷컴".split()
)

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
    "written by|author|authors|by|writer|verfasst von|geschrieben von|autor|écrit par|auteur|escrito por|"
    "publicado por|scritto da|autore|geschreven door|skrevet av|skriven av|skrevet af|skrivet av|napisane przez|"
    "napisał|yazan|yazar|автор|szerző|írta|ditulis oleh|penulis|كُتب بواسطة|كتب بواسطة|الكاتب|بواسطة|נכתב על ידי|מאת|"
    "napsal|napsal(a)|autor:|kirjoittanut|kirjoittaja|автор:|від|συντάκτης|συντάχθηκε από|scris de|escrit per|"
    "escrito por|napisao|napísal|parašė|autors|tác giả|được viết bởi|เขียนโดย|글쓴이|작성자|escritor|написано|作者|"
    "執筆者|撰稿者".split("|")
)
