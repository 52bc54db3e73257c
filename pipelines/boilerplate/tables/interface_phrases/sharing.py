"""Buttons and lines for sharing, saving, printing and following.

A table only: what `phrases` says of its origin and its form holds here.
"""

from __future__ import annotations

from typing import Final

WHOLE: Final[dict[str, str]] = {
    "en": """
        share
        share this
        share this:
        share this article
        share this story
        share this post
        share this page
        share article
        share on facebook
        share on twitter
        share on x
        share on linkedin
        share on pinterest
        share on reddit
        share on tumblr
        share on whatsapp
        share on telegram
        share on email
        share on google+
        share via email
        share via facebook
        share via twitter
        share with facebook
        share with twitter
        share with email
        share by email
        share to facebook
        share to twitter
        share it
        share now
        tweet
        tweet this
        tweet it
        retweet
        pin it
        pin
        facebook
        twitter
        linkedin
        whatsapp
        pinterest
        reddit
        tumblr
        telegram
        instagram
        youtube
        flipboard
        stumbleupon
        google+
        google plus
        messenger
        pocket
        email
        e-mail
        mail
        print
        print this
        print this article
        print article
        print page
        email this
        email this article
        email this story
        email article
        email a friend
        send to a friend
        copy link
        copy url
        copy this link
        copy the link
        link copied
        copied
        like this
        like us on facebook
        follow us
        follow us on facebook
        follow us on twitter
        follow us on instagram
        follow on twitter
        follow
        like
        save
        bookmark
        save article
        save this article
        save for later
        add to favorites
        click to share
        0 shares
        0 share
        shares
        click to share on facebook
        click to share on twitter
        click to share on linkedin
        click to share on reddit
        click to share on whatsapp
        click to share on facebook (opens in new window
        click to share on twitter (opens in new window
        click to share on linkedin (opens in new window
        click to share on reddit (opens in new window
        click to share on whatsapp (opens in new window
        click to share on telegram (opens in new window
        click to share on pinterest (opens in new window
        click to share on pocket (opens in new window
        click to share on tumblr (opens in new window
        click to email this to a friend (opens in new window
        click to email a link to a friend (opens in new window
        click to print (opens in new window
        opens in new window
        """,
    "de": """
        teilen
        artikel teilen
        beitrag teilen
        seite teilen
        auf facebook teilen
        auf twitter teilen
        bei facebook teilen
        bei twitter teilen
        per mail teilen
        per e-mail teilen
        per e-mail versenden
        per whatsapp teilen
        via whatsapp teilen
        via facebook teilen
        via twitter teilen
        twittern
        drucken
        artikel drucken
        seite drucken
        beitrag drucken
        artikel versenden
        weiterempfehlen
        weiterleiten
        empfehlen
        merken
        artikel merken
        link kopieren
        folgen sie uns
        folge uns
        gefällt mir
        """,
    "fr": """
        partager
        partager sur facebook
        partager sur twitter
        partager sur linkedin
        partager sur whatsapp
        partager par email
        partager par e-mail
        partager cet article
        partager l'article
        partager l’article
        envoyer par email
        envoyer par mail
        envoyer à un ami
        imprimer
        imprimer l'article
        tweeter
        suivez-nous
        nous suivre
        copier le lien
        lien copié
        """,
    "es": """
        compartir
        compartir en facebook
        compartir en twitter
        compartir en whatsapp
        compartir en linkedin
        compartir por email
        compartir esta noticia
        compartir este artículo
        comparte esta noticia
        comparte
        enviar por email
        enviar por correo
        enviar a un amigo
        imprimir
        tuitear
        síguenos
        síguenos en
        copiar enlace
        guardar
        """,
    "it": """
        condividi
        condividi su facebook
        condividi su twitter
        condividi su whatsapp
        condividi su linkedin
        condividi via email
        condividi l'articolo
        condividi questo articolo
        stampa
        invia
        seguici
        seguici su
        """,
    "pt": """
        compartilhar
        compartilhe
        compartilhar no facebook
        compartilhar no twitter
        compartilhar no whatsapp
        partilhar
        partilhar no facebook
        partilhar no twitter
        partilhe
        enviar por e-mail
        imprimir
        siga-nos
        """,
    "nl": """
        delen
        deel dit artikel
        deel dit
        deel op facebook
        deel op twitter
        deel via whatsapp
        afdrukken
        e-mailen
        volg ons
        """,
    "ru": """
        поделиться
        поделиться в facebook
        поделиться в twitter
        поделиться в вконтакте
        поделиться в одноклассниках
        поделиться в telegram
        поделитесь
        поделитесь с друзьями
        твитнуть
        распечатать
        версия для печати
        отправить по почте
        отправить другу
        вконтакте
        одноклассники
        подписывайтесь
        скопировать ссылку
        копировать ссылку
        ссылка скопирована
        нравится
        """,
    "pl": """
        udostępnij
        podziel się
        udostępnij na facebooku
        drukuj
        wyślij znajomemu
        """,
    "tr": """
        paylaş
        facebook'ta paylaş
        twitter'da paylaş
        yazdır
        """,
    "el": """
        κοινοποίηση
        μοιραστείτε το
        μοιράσου το
        εκτύπωση
        αντιγραφή συνδέσμου
        ακολουθήστε μας
        """,
    "ar": """
        شارك
        مشاركة
        شارك على فيسبوك
        شارك على تويتر
        شارك هذا المقال
        مشاركة عبر فيسبوك
        طباعة
        أرسل لصديق
        تابعنا
        تابعونا
        فيسبوك
        تويتر
        واتساب
        انسخ الرابط
        شارك الخبر
        """,
    "ja": """
        シェア
        シェアする
        ツイート
        ツイートする
        はてなブックマーク
        印刷
        印刷する
        リンクをコピー
        フォローする
        記事を印刷
        記事を保存
        """,
    "zh": """
        分享
        分享到
        分享到微信
        分享到微博
        打印
        复制链接
        關注我們
        关注我们
        複製連結
        扫一扫
        分享至
        打印本页
        """,
    "th": """
        แชร์
        แบ่งปัน
        คัดลอกลิงก์
        ติดตามเรา
        แชร์ข่าวนี้
        """,
    "lo": """
        ແບ່ງປັນ
        ຕິດຕາມພວກເຮົາ
        """,
    "km": """
        ចែករំលែក
        តាមដានយើង
        ចម្លងតំណ
        """,
    "my": """
        မျှဝေရန်
        မျှဝေပါ
        လင့်ခ်ကူးယူရန်
        """,
    "vi": """
        chia sẻ
        sao chép liên kết
        theo dõi chúng tôi
        in bài viết
        """,
    "id": """
        bagikan
        salin tautan
        ikuti kami
        bagikan artikel ini
        """,
    "ko": """
        공유하기
        기사 공유
        링크 복사
        글자크기
        인쇄하기
        스크랩
        """,
    "he": """
        שתף
        שיתוף
        העתק קישור
        עקבו אחרינו
        """,
    "hi": """
        शेयर करें
        लिंक कॉपी करें
        हमें फॉलो करें
        """,
    "cs": """
        sdílet
        zkopírovat odkaz
        sledujte nás
        """,
    "hu": """
        megosztás
        link másolása
        kövessen minket
        """,
    "ro": """
        distribuie
        copiază linkul
        urmărește-ne
        """,
    "uk": """
        поділитися
        поширити
        скопіювати посилання
        підписуйтесь на нас
        """,
    "fi": """
        jaa
        jaa artikkeli
        kopioi linkki
        seuraa meitä
        """,
}
