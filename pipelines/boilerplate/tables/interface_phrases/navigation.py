"""Menus, footers, galleries, players and other controls of a page.

A table only: what `phrases` says of its origin and its form holds here.
"""

from __future__ import annotations

from typing import Final

WHOLE: Final[dict[str, str]] = {
    "en": """
        menu
        main menu
        toggle navigation
        toggle menu
        toggle search
        open menu
        close menu
        show menu
        open navigation
        close navigation
        primary menu
        secondary menu
        site navigation
        main navigation
        post navigation
        search
        search for
        search for:
        search this site
        search site
        search the site
        site search
        search results
        close search
        advanced search
        close
        home
        homepage
        home page
        about us
        contact us
        contact
        about
        privacy policy
        privacy
        privacy notice
        privacy statement
        terms of use
        terms of service
        terms & conditions
        terms and conditions
        terms
        site map
        sitemap
        rss
        rss feed
        rss feeds
        faq
        faqs
        help
        careers
        jobs
        archives
        archive
        e-paper
        epaper
        mobile apps
        mobile app
        app store
        google play
        download the app
        download our app
        all rights reserved
        loading
        loader
        please wait
        view desktop version
        desktop version
        mobile version
        view mobile site
        this page is loading
        loading player
        player loading
        audio player loading
        video player loading
        loading audio player
        loading video player
        javascript is disabled
        please enable javascript
        enable javascript
        your browser does not support the video tag
        your browser does not support the audio element
        your browser does not support html0 video
        play video
        video player
        replay
        mute
        unmute
        fullscreen
        exit fullscreen
        current time 0:0
        duration 0:0
        tags
        tagged
        filed under
        topics
        categories
        category
        keywords
        text size
        font size
        increase font size
        decrease font size
        zoom in
        zoom out
        previous
        next
        prev
        « previous
        next »
        page 0 of 0
        0 of 0
        view gallery
        view photos
        view slideshow
        view comments
        enlarge
        enlarge image
        click to enlarge
        image caption
        media caption
        hide caption
        toggle caption
        show caption
        close image
        cookies
        report an error
        report a typo
        send feedback
        feedback
        chats
        """,
    "de": """
        menü
        hauptmenü
        menü öffnen
        menü schließen
        navigation öffnen
        navigation
        suche
        suchen
        suche nach
        suchbegriff eingeben
        schließen
        startseite
        impressum
        datenschutz
        datenschutzerklärung
        datenschutzhinweise
        kontakt
        über uns
        agb
        nutzungsbedingungen
        wir über uns
        alle rechte vorbehalten
        schlagwörter
        schlagworte
        themen
        kategorien
        zurück
        weiter
        vorherige
        nächste
        vorheriger
        nächster
        bild vergrößern
        vergrößern
        bildergalerie
        zur startseite
        zurück zur startseite
        fehler melden
        ein fehler ist aufgetreten
        wird geladen
        bitte warten
        """,
    "fr": """
        menu principal
        rechercher
        recherche
        fermer
        accueil
        mentions légales
        contactez-nous
        nous contacter
        qui sommes-nous
        plan du site
        conditions générales
        conditions générales d'utilisation
        politique de confidentialité
        tous droits réservés
        mots-clés
        suivant
        précédent
        agrandir
        chargement
        chargement en cours
        """,
    "es": """
        menú
        buscar
        cerrar
        inicio
        portada
        aviso legal
        contacto
        quiénes somos
        política de privacidad
        mapa del sitio
        todos los derechos reservados
        etiquetas
        siguiente
        anterior
        cargando
        ampliar
        """,
    "it": """
        cerca
        chiudi
        contatti
        chi siamo
        note legali
        informativa sulla privacy
        tutti i diritti riservati
        successivo
        precedente
        """,
    "pt": """
        pesquisar
        buscar
        fechar
        início
        página inicial
        contato
        contacto
        quem somos
        política de privacidade
        termos de uso
        todos os direitos reservados
        próximo
        """,
    "nl": """
        zoeken
        zoek
        sluiten
        over ons
        privacybeleid
        privacyverklaring
        gebruiksvoorwaarden
        volgende
        vorige
        """,
    "ru": """
        меню
        поиск
        найти
        искать
        закрыть
        главная
        на главную
        о нас
        о проекте
        контакты
        обратная связь
        карта сайта
        все права защищены
        пользовательское соглашение
        политика конфиденциальности
        загрузка
        загрузка...
        теги
        рубрики
        назад
        вперёд
        вперед
        """,
    "pl": """
        szukaj
        zamknij
        strona główna
        kontakt
        polityka prywatności
        regulamin
        """,
    "tr": """
        menü
        ara
        kapat
        ana sayfa
        anasayfa
        iletişim
        künye
        hakkımızda
        gizlilik politikası
        """,
    "el": """
        μενού
        αναζήτηση
        αρχική
        επικοινωνία
        όροι χρήσης
        αρχική σελίδα
        ποιοι είμαστε
        πολιτική απορρήτου
        δείτε όλα
        διαβάστε περισσότερα
        """,
    "ar": """
        القائمة
        بحث
        ابحث
        إغلاق
        الرئيسية
        الصفحة الرئيسية
        من نحن
        اتصل بنا
        سياسة الخصوصية
        شروط الاستخدام
        جميع الحقوق محفوظة
        عرض الكل
        اقرأ المزيد
        العودة إلى الأعلى
        التالي
        السابق
        """,
    "ja": """
        メニュー
        検索
        閉じる
        ホーム
        お問い合わせ
        プライバシーポリシー
        利用規約
        会社概要
        サイトマップ
        もっと見る
        一覧を見る
        前の記事
        次の記事
        ページトップへ
        """,
    "zh": """
        菜单
        菜單
        搜索
        搜尋
        关闭
        首页
        首頁
        关于我们
        联系我们
        隐私政策
        聯絡我們
        關於我們
        隱私權政策
        使用条款
        查看更多
        更多新闻
        上一篇
        下一篇
        返回顶部
        回到頂部
        网站地图
        """,
    "th": """
        หน้าแรก
        หน้าหลัก
        เมนู
        ค้นหา
        ติดต่อเรา
        เกี่ยวกับเรา
        นโยบายความเป็นส่วนตัว
        เงื่อนไขการใช้งาน
        กลับขึ้นด้านบน
        ดูทั้งหมด
        ดูเพิ่มเติม
        ถัดไป
        ก่อนหน้า
        ข่าวทั้งหมด
        """,
    "lo": """
        ໜ້າຫຼັກ
        ໜ້າທຳອິດ
        ຄົ້ນຫາ
        ຕິດຕໍ່ພວກເຮົາ
        ກ່ຽວກັບພວກເຮົາ
        ເມນູ
        ເບິ່ງທັງໝົດ
        ອ່ານຕໍ່
        ໜ້າຕໍ່ໄປ
        """,
    "km": """
        ទំព័រដើម
        ស្វែងរក
        ទំនាក់ទំនង
        ទាក់ទងយើងខ្ញុំ
        អំពីយើង
        អំពីយើងខ្ញុំ
        ម៉ឺនុយ
        មើលទាំងអស់
        អានបន្ត
        បន្ទាប់
        """,
    "my": """
        ပင်မစာမျက်နှာ
        မူလစာမျက်နှာ
        ရှာဖွေရန်
        ရှာရန်
        ဆက်သွယ်ရန်
        ကျွန်ုပ်တို့အကြောင်း
        မီနူး
        အားလုံးကြည့်ရန်
        ဆက်ဖတ်ရန်
        ရှေ့သို့
        နောက်သို့
        """,
    "vi": """
        trang chủ
        tìm kiếm
        liên hệ
        giới thiệu
        chính sách bảo mật
        điều khoản sử dụng
        xem thêm
        xem tất cả
        quay lại đầu trang
        trang sau
        trang trước
        đọc tiếp
        """,
    "id": """
        beranda
        cari
        hubungi kami
        tentang kami
        kebijakan privasi
        syarat dan ketentuan
        lihat semua
        lihat selengkapnya
        baca selengkapnya
        kembali ke atas
        pedoman media siber
        halaman selanjutnya
        halaman berikutnya
        """,
    "ko": """
        홈
        메뉴
        검색
        회사소개
        개인정보처리방침
        이용약관
        청소년보호정책
        전체보기
        더보기
        맨위로
        이전기사
        다음기사
        기사제보
        광고문의
        """,
    "fa": """
        صفحه اصلی
        جستجو
        تماس با ما
        درباره ما
        بازگشت به بالا
        مشاهده همه
        ادامه مطلب
        """,
    "he": """
        דף הבית
        עמוד הבית
        תפריט
        צור קשר
        אודותינו
        מדיניות פרטיות
        תנאי שימוש
        חזרה למעלה
        לכל הכתבות
        קרא עוד
        """,
    "hi": """
        होम
        मुख्य पृष्ठ
        खोजें
        संपर्क करें
        हमारे बारे में
        गोपनीयता नीति
        उपयोग की शर्तें
        और पढ़ें
        सभी देखें
        """,
    "cs": """
        hlavní stránka
        vyhledávání
        kontakty
        o nás
        ochrana osobních údajů
        zobrazit vše
        zobrazit více
        číst dál
        zpět nahoru
        předchozí článek
        další článek
        """,
    "hu": """
        főoldal
        címlap
        keresés
        kapcsolat
        impresszum
        rólunk
        adatvédelem
        adatkezelési tájékoztató
        összes megtekintése
        tovább olvasom
        vissza a tetejére
        """,
    "ro": """
        acasă
        prima pagină
        căutare
        contactează-ne
        despre noi
        politica de confidențialitate
        termeni și condiții
        vezi toate
        citește mai mult
        înapoi sus
        """,
    "uk": """
        головна
        головна сторінка
        пошук
        контакти
        про нас
        політика конфіденційності
        усі новини
        всі новини
        читати далі
        показати ще
        """,
    "fi": """
        etusivu
        haku
        yhteystiedot
        tietosuojaseloste
        tietoa meistä
        näytä kaikki
        lue lisää
        takaisin ylös
        """,
}
