"""Headings and lines that lead to other articles.

A table only: what `phrases` says of its origin and its form holds here.
"""

from __future__ import annotations

from typing import Final

WHOLE: Final[dict[str, str]] = {
    "en": """
        related
        related articles
        related article
        related stories
        related story
        related news
        related content
        related posts
        related post
        related topics
        related coverage
        related links
        related reading
        related items
        related video
        related videos
        related to this
        related to this article
        related to this story
        more on this story
        more on this
        more on this topic
        more on this subject
        more on that topic
        more like this
        more stories
        more news
        more articles
        more headlines
        more top stories
        more from the web
        more from around the web
        from around the web
        around the web
        from the web
        read also
        also read
        also on
        see also
        read next
        read this next
        read more
        read more here
        read more news
        read more on this
        read more on this story
        read full article
        read full story
        read the full story
        read the full article
        continue reading
        continue reading below
        up next
        next up
        next article
        previous article
        next story
        previous story
        next post
        previous post
        older posts
        newer posts
        recommended
        recommended for you
        recommended stories
        recommended articles
        recommended reading
        recommended videos
        you might also like
        you might also be interested in
        you might like
        you may like
        you may also like
        you may also be interested in
        you may have missed
        in case you missed it
        don't miss
        don’t miss
        must read
        must reads
        must-read
        most read
        most popular
        most viewed
        most watched
        most commented
        most shared
        most emailed
        most recent
        most read articles
        most read stories
        popular now
        popular posts
        popular stories
        popular articles
        popular news
        top stories
        top news
        top articles
        top headlines
        trending
        trending now
        trending news
        trending stories
        trending topics
        trending articles
        trending on
        what to read next
        what's hot
        editor's picks
        editor’s picks
        editors' picks
        editors’ picks
        editor's choice
        editor’s choice
        latest news
        latest
        latest stories
        latest articles
        latest headlines
        latest posts
        latest videos
        latest updates
        recent news
        recent posts
        recent articles
        recent stories
        recent comments
        breaking news
        news feed
        newsfeed
        promoted stories
        promoted content
        sponsored stories
        stories for you
        elsewhere on the web
        view more
        view all
        view more stories
        see more
        see all
        see all news
        show more
        load more
        more videos
        more photos
        photo galleries
        watch now
        watch next
        featured
        featured stories
        featured articles
        featured videos
        """,
    "de": """
        mehr zum thema
        zum thema
        lesen sie auch
        lesen sie mehr
        lesen sie hier
        lies auch
        lies mehr
        das könnte sie auch interessieren
        das könnte sie interessieren
        das könnte dich auch interessieren
        das könnte dich interessieren
        auch interessant
        interessant
        ähnliche artikel
        ähnliche beiträge
        ähnliche themen
        verwandte artikel
        verwandte beiträge
        verwandte themen
        weitere artikel
        weitere beiträge
        weitere meldungen
        weitere nachrichten
        weitere themen
        weitere informationen
        weiterführende links
        weiterlesen
        mehr lesen
        mehr erfahren
        mehr anzeigen
        mehr laden
        mehr dazu
        mehr zu diesem thema
        mehr zu den themen
        artikel zum thema
        meistgelesen
        meistgelesene artikel
        am meisten gelesen
        meist gelesen
        beliebteste artikel
        beliebte artikel
        beliebte beiträge
        top-themen
        top themen
        topthemen
        aktuelle meldungen
        aktuelle nachrichten
        aktuelle themen
        neueste artikel
        neueste beiträge
        neueste kommentare
        letzte beiträge
        letzte kommentare
        empfehlungen
        empfohlene artikel
        unsere empfehlungen
        nächster artikel
        vorheriger artikel
        nächster beitrag
        vorheriger beitrag
        beitragsnavigation
        """,
    "fr": """
        à lire aussi
        lire aussi
        a lire aussi
        à voir aussi
        voir aussi
        sur le même sujet
        sur le même thème
        dans la même rubrique
        lire la suite
        lire plus
        en savoir plus
        voir plus
        articles liés
        articles similaires
        articles associés
        articles récents
        les plus lus
        les plus partagés
        les articles les plus lus
        le plus lu
        vous aimerez aussi
        vous pourriez aussi aimer
        à ne pas manquer
        à la une
        dernières actualités
        dernières infos
        plus d'articles
        article suivant
        article précédent
        """,
    "es": """
        noticias relacionadas
        artículos relacionados
        relacionados
        relacionado
        más información
        más noticias
        más sobre
        leer más
        lee también
        lea también
        leer también
        ver también
        ver más
        te puede interesar
        le puede interesar
        también te puede interesar
        te recomendamos
        lo más leído
        lo más visto
        las más leídas
        más leídas
        últimas noticias
        lo último
        siguiente artículo
        artículo anterior
        """,
    "it": """
        leggi anche
        leggi tutto
        articoli correlati
        potrebbe interessarti
        potrebbe interessarti anche
        ti potrebbe interessare
        i più letti
        più letti
        ultime notizie
        vedi anche
        """,
    "pt": """
        leia também
        leia mais
        veja também
        veja mais
        saiba mais
        notícias relacionadas
        artigos relacionados
        mais lidas
        as mais lidas
        mais lidos
        últimas notícias
        mais notícias
        """,
    "nl": """
        lees ook
        lees meer
        lees verder
        meer over
        gerelateerde artikelen
        meest gelezen
        bekijk ook
        laatste nieuws
        """,
    "ru": """
        читайте также
        читать также
        смотрите также
        см. также
        читать далее
        читать дальше
        читать полностью
        по теме
        материалы по теме
        новости по теме
        ещё по теме
        еще по теме
        похожие материалы
        похожие новости
        похожие статьи
        похожие записи
        другие новости
        другие материалы
        главное
        популярное
        самое читаемое
        самое популярное
        последние новости
        лента новостей
        новости партнёров
        новости партнеров
        рекомендуем
        вам может быть интересно
        подробнее
        показать ещё
        показать еще
        загрузить ещё
        """,
    "pl": """
        czytaj także
        czytaj też
        zobacz także
        zobacz też
        czytaj więcej
        najczęściej czytane
        """,
    "tr": """
        ilgili haberler
        benzer haberler
        çok okunanlar
        devamını oku
        son dakika
        """,
    "el": """
        διαβάστε επίσης
        διαβάστε ακόμα
        δείτε επίσης
        σχετικά άρθρα
        περισσότερα
        τελευταία νέα
        δημοφιλή
        ροή ειδήσεων
        """,
    "ar": """
        اقرأ أيضا
        اقرأ أيضاً
        إقرأ أيضا
        اقرأ المزيد
        مواضيع ذات صلة
        أخبار ذات صلة
        مقالات ذات صلة
        الأكثر قراءة
        آخر الأخبار
        قد يعجبك أيضا
        المزيد
        """,
    "ja": """
        関連記事
        あわせて読みたい
        関連ニュース
        おすすめ記事
        人気記事
        アクセスランキング
        もっと見る
        続きを読む
        人気記事ランキング
        最新記事
        最新ニュース
        新着記事
        こちらもおすすめ
        """,
    "zh": """
        相关新闻
        相关阅读
        相关文章
        相關新聞
        相關文章
        延伸阅读
        延伸閱讀
        热门文章
        查看更多
        阅读更多
        热门新闻
        熱門新聞
        推荐阅读
        最新消息
        猜你喜欢
        編輯推薦
        """,
    "th": """
        ข่าวที่เกี่ยวข้อง
        อ่านเพิ่มเติม
        ข่าวล่าสุด
        ข่าวแนะนำ
        ข่าวยอดนิยม
        เรื่องที่เกี่ยวข้อง
        อ่านข่าวอื่น
        """,
    "lo": """
        ຂ່າວທີ່ກ່ຽວຂ້ອງ
        ຂ່າວຫຼ້າສຸດ
        ຂ່າວຍອດນິຍົມ
        """,
    "km": """
        ព័ត៌មានពាក់ព័ន្ធ
        អត្ថបទពាក់ព័ន្ធ
        អត្ថបទទាក់ទង
        ព័ត៌មានថ្មីៗ
        ព័ត៌មានពេញនិយម
        """,
    "my": """
        ဆက်စပ်သတင်းများ
        နောက်ဆုံးရသတင်းများ
        လူဖတ်အများဆုံး
        ဆက်စပ်ဆောင်းပါးများ
        """,
    "vi": """
        tin liên quan
        bài liên quan
        tin mới nhất
        tin cùng chuyên mục
        tin nổi bật
        đọc nhiều nhất
        xem nhiều nhất
        có thể bạn quan tâm
        """,
    "id": """
        berita terkait
        artikel terkait
        baca juga
        berita terpopuler
        terpopuler
        berita terbaru
        berita lainnya
        berita pilihan
        rekomendasi untuk anda
        """,
    "ko": """
        관련기사
        관련 기사
        많이 본 뉴스
        많이 본 기사
        인기기사
        최신기사
        추천기사
        실시간 뉴스
        """,
    "fa": """
        اخبار مرتبط
        مطالب مرتبط
        پربازدیدترین‌ها
        آخرین اخبار
        بیشتر بخوانید
        """,
    "he": """
        כתבות קשורות
        כתבות נוספות
        אולי יעניין אותך
        הנקראות ביותר
        חדשות אחרונות
        """,
    "hi": """
        संबंधित खबरें
        ये भी पढ़ें
        यह भी पढ़ें
        ताज़ा खबरें
        सबसे ज्यादा पढ़ी गई
        और खबरें
        """,
    "cs": """
        související články
        související
        čtěte také
        nejčtenější
        nejnovější zprávy
        mohlo by vás zajímat
        další články
        """,
    "hu": """
        kapcsolódó cikkek
        kapcsolódó cikkeink
        legolvasottabb
        legfrissebb hírek
        ajánlott cikkek
        olvassa el ezt is
        """,
    "ro": """
        articole similare
        citește și
        citeşte şi
        știri similare
        cele mai citite
        ultimele știri
        pe aceeași temă
        """,
    "uk": """
        читайте також
        схожі новини
        останні новини
        популярні новини
        новини за темою
        вас може зацікавити
        матеріали за темою
        """,
    "fi": """
        lue myös
        luetuimmat
        uusimmat uutiset
        aiheeseen liittyvää
        suosittelemme
        """,
}

OPENINGS: Final[dict[str, str]] = {
    "en": """
        read more:
        read also:
        also read:
        read more -
        see also:
        related:
        related story:
        related article:
        more:
        watch:
        read next:
        don't miss:
        don’t miss:
        recommended:
        next article:
        previous article:
        see more:
        see more -
        more from
        click here to
        click here for
        watch now:
        listen:
        fact check:
        photos:
        in pictures:
        in photos:
        video:
        """,
    "de": """
        lesen sie auch:
        lesen sie mehr:
        lesen sie dazu:
        mehr zum thema:
        lies auch:
        siehe auch:
        """,
    "fr": """
        lire aussi:
        lire aussi :
        à lire aussi:
        à lire aussi :
        lire également :
        voir aussi:
        voir aussi :
        """,
    "es": """
        lee también:
        lea también:
        leer también:
        ver también:
        te puede interesar:
        """,
    "it": """
        leggi anche:
        """,
    "pt": """
        leia também:
        leia mais:
        veja também:
        """,
    "nl": """
        lees ook:
        """,
    "ru": """
        читайте также:
        читать также:
        смотрите также:
        """,
    "el": """
        διαβάστε επίσης:
        """,
    "ar": """
        اقرأ أيضا:
        اقرأ أيضاً:
        """,
}
