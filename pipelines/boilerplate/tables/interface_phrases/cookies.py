"""Consent to cookies and tracking.

A table only: what `phrases` says of its origin and its form holds here.
"""

from __future__ import annotations

from typing import Final

WHOLE: Final[dict[str, str]] = {
    "en": """
        accept
        accept all
        accept cookies
        accept all cookies
        reject all
        allow cookies
        allow all
        i accept
        i agree
        got it
        cookie policy
        cookies policy
        cookie settings
        cookie preferences
        cookie notice
        manage cookies
        manage preferences
        this site uses cookies
        this website uses cookies
        we use cookies
        we value your privacy
        do not sell my personal information
        do not sell my info
        """,
    "de": """
        akzeptieren
        alle akzeptieren
        alle cookies akzeptieren
        cookies akzeptieren
        cookie-einstellungen
        cookie-richtlinie
        zustimmen
        einverstanden
        """,
    "fr": """
        accepter
        tout accepter
        accepter et fermer
        j'accepte
        j’accepte
        gestion des cookies
        politique de cookies
        paramétrer les cookies
        """,
    "es": """
        aceptar
        aceptar cookies
        aceptar todas
        política de cookies
        """,
    "it": """
        accetta
        accetto
        cookie policy
        """,
    "pt": """
        aceitar
        aceito
        política de cookies
        """,
    "nl": """
        accepteren
        cookies accepteren
        cookiebeleid
        """,
    "ru": """
        принять
        принять все
        согласен
        """,
    "ar": """
        قبول
        أوافق
        موافق
        """,
}

OPENINGS: Final[dict[str, str]] = {
    "en": """
        this site uses cookies
        this website uses cookies
        our site uses cookies
        our website uses cookies
        we use cookies
        we and our partners use
        we use own and third party
        by continuing to use
        by continuing to browse
        by using this site
        by using this website
        by clicking accept
        by clicking “accept
        by clicking "accept
        we value your privacy
        we've updated our privacy
        we have updated our privacy
        to give you the best possible experience
        we need your consent to show
        we need your consent to load
        we need your permission to load
        this content is hosted by a third party
        this content is not available due to your privacy
        to view this content, you must
        to display this content from
        """,
    "de": """
        diese website verwendet cookies
        diese website nutzt cookies
        diese webseite verwendet cookies
        diese seite verwendet cookies
        wir verwenden cookies
        wir nutzen cookies
        wir setzen cookies
        unsere webseite verwendet cookies
        unsere website verwendet cookies
        mit der nutzung dieser
        durch die nutzung dieser
        durch die weitere nutzung
        an dieser stelle finden sie einen externen
        an dieser stelle finden sie einen relevanten externen
        mit ihrer zustimmung wird hier ein externer
        um diesen inhalt anzuzeigen
        um diesen inhalt zu sehen
        wir benötigen ihre zustimmung
        wir benötigen ihre einwilligung
        externer inhalt von
        empfohlener externer inhalt
        empfohlener redaktioneller inhalt
        """,
    "fr": """
        ce site utilise des cookies
        nous utilisons des cookies
        en poursuivant votre navigation
        pour afficher ce contenu
        ce contenu est bloqué car vous n'avez pas accepté
        ce contenu est bloqué car vous n’avez pas accepté
        en cliquant sur « j'accepte
        afin de pouvoir vous proposer des contenus
        """,
    "es": """
        este sitio web utiliza cookies
        este sitio utiliza cookies
        esta web utiliza cookies
        utilizamos cookies
        usamos cookies
        para ver este contenido debes
        para mostrar este contenido
        este contenido está alojado
        necesitamos tu consentimiento
        necesitamos su consentimiento
        """,
    "it": """
        questo sito utilizza cookie
        questo sito utilizza i cookie
        questo sito web utilizza
        utilizziamo i cookie
        per visualizzare questo contenuto
        per vedere questo contenuto
        per mostrare questo contenuto
        abbiamo bisogno del tuo consenso
        """,
    "pt": """
        este site utiliza cookies
        este site usa cookies
        utilizamos cookies
        para ver este conteúdo
        para visualizar este conteúdo
        precisamos do seu consentimento
        nós usamos cookies
        nosso site usa cookies
        """,
    "nl": """
        deze website gebruikt cookies
        deze site gebruikt cookies
        wij gebruiken cookies
        voor het tonen van deze inhoud
        om deze inhoud te tonen
        om deze content te tonen
        om deze content te laten zien
        wij hebben je toestemming nodig
        """,
    "ru": """
        этот сайт использует
        мы используем файлы cookie
        мы используем cookie
        сайт использует файлы cookie
        """,
    "pl": """
        aby wyświetlić tę treść
        aby zobaczyć tę treść
        ta strona używa plików cookie
        ta strona korzysta z plików cookie
        nasza strona wykorzystuje pliki cookie
        używamy plików cookie
        korzystamy z plików cookie
        """,
    "sv": """
        för att visa det här innehållet
        för att se det här innehållet
        den här webbplatsen använder
        vi använder cookies
        vi använder kakor
        """,
    "da": """
        for at se dette indhold
        for at vise dette indhold
        vi bruger cookies
        denne hjemmeside bruger cookies
        dette website bruger cookies
        """,
    "no": """
        for å vise dette innholdet
        for å se dette innholdet
        vi bruker informasjonskapsler
        vi bruker cookies
        dette nettstedet bruker
        """,
    "fi": """
        tämän sisällön näyttäminen
        käytämme evästeitä
        tämä sivusto käyttää evästeitä
        sivustomme käyttää evästeitä
        """,
    "cs": """
        tento web používá
        tyto webové stránky používají
        používáme cookies
        používáme soubory cookie
        pro zobrazení tohoto obsahu
        """,
    "hu": """
        az oldal sütiket használ
        weboldalunk sütiket
        ez a weboldal sütiket
        sütiket használunk
        """,
    "ro": """
        acest site foloseşte
        acest site folosește
        acest site utilizează
        folosim cookie
        utilizăm cookie
        """,
    "el": """
        αυτός ο ιστότοπος χρησιμοποιεί
        χρησιμοποιούμε cookies
        η ιστοσελίδα χρησιμοποιεί cookies
        """,
    "tr": """
        bu site çerez
        bu sitede çerez
        web sitemizde çerez
        sitemizde çerez
        çerezleri kullanıyoruz
        """,
    "uk": """
        цей сайт використовує
        ми використовуємо файли cookie
        ми використовуємо cookie
        сайт використовує файли cookie
        """,
    "ar": """
        يستخدم هذا الموقع ملفات
        نستخدم ملفات تعريف الارتباط
        يستخدم موقعنا ملفات
        """,
    "he": """
        אתר זה משתמש בעוגיות
        אנו משתמשים בעוגיות
        האתר משתמש בעוגיות
        """,
    "hi": """
        हम कुकीज़ का उपयोग
        यह वेबसाइट कुकीज़
        इस वेबसाइट पर कुकीज़
        """,
    "id": """
        situs ini menggunakan cookie
        kami menggunakan cookie
        website ini menggunakan cookie
        """,
    "vi": """
        trang web này sử dụng cookie
        chúng tôi sử dụng cookie
        website này sử dụng cookie
        """,
    "th": """
        เว็บไซต์นี้ใช้คุกกี้
        เว็บไซต์นี้มีการใช้คุกกี้
        เราใช้คุกกี้
        เว็บไซต์ของเราใช้คุกกี้
        """,
    "lo": """
        ເວັບໄຊນີ້ໃຊ້ຄຸກກີ
        ພວກເຮົາໃຊ້ຄຸກກີ
        """,
    "km": """
        គេហទំព័រនេះប្រើខូគី
        យើងប្រើខូគី
        យើងប្រើប្រាស់ខូគី
        """,
    "my": """
        ဤဝက်ဘ်ဆိုက်သည် ကွတ်ကီး
        ကျွန်ုပ်တို့သည် ကွတ်ကီး
        """,
    "ja": """
        当サイトではcookie
        当サイトではクッキー
        このサイトではcookie
        このウェブサイトではcookie
        本サイトではcookie
        """,
    "zh": """
        本网站使用cookie
        我们使用cookie
        本網站使用cookie
        我們使用cookie
        本网站使用 cookie
        我们使用 cookie
        本網站使用 cookie
        我們使用 cookie
        """,
    "ko": """
        이 웹사이트는 쿠키를
        이 사이트는 쿠키를
        당사는 쿠키를
        본 사이트는 쿠키를
        """,
}
