"""Labels of advertisements and offers.

A table only: what `phrases` says of its origin and its form holds here.
"""

from __future__ import annotations

from typing import Final

WHOLE: Final[dict[str, str]] = {
    "en": """
        advertisement
        advertisements
        advertisment
        advertising
        advertise
        advertise with us
        advertiser content
        ad
        ads
        ads by google
        ad feedback
        ad choices
        adchoices
        ad closed by google
        close ad
        report this ad
        report ad
        sponsored
        sponsored content
        sponsored links
        sponsored by
        promoted
        paid content
        paid post
        partner content
        story continues below advertisement
        story continues below
        story continues after advertisement
        article continues below advertisement
        article continues below
        article continues after advertisement
        article continues after ad
        continue reading the main story
        continue reading after the ad
        advertisement - continue reading below
        advertisement continue reading the main story
        scroll to continue
        advertisement · scroll to continue
        scroll down to continue reading
        scroll for more
        scroll to continue with content
        """,
    "de": """
        anzeige
        anzeigen
        werbung
        - anzeige -
        advertorial
        artikel wird nach der anzeige fortgesetzt
        weiter nach der anzeige
        werben
        mediadaten
        """,
    "fr": """
        publicité
        publicités
        pub
        annonce
        la suite après la publicité
        la suite après cette publicité
        contenu sponsorisé
        sponsorisé
        """,
    "es": """
        publicidad
        anuncio
        anuncios
        contenido patrocinado
        patrocinado
        """,
    "it": """
        pubblicità
        annuncio
        annunci
        """,
    "pt": """
        publicidade
        anúncio
        continua após a publicidade
        continua depois da publicidade
        pub
        """,
    "nl": """
        advertentie
        advertenties
        gesponsord
        """,
    "ru": """
        реклама
        на правах рекламы
        """,
    "pl": """
        reklama
        """,
    "tr": """
        reklam
        """,
    "el": """
        διαφήμιση
        """,
    "ar": """
        إعلان
        إعلانات
        """,
    "ja": """
        広告
        スポンサーリンク
        """,
    "zh": """
        广告
        廣告
        """,
}

OPENINGS: Final[dict[str, str]] = {
    "en": """
        story continues below
        article continues below
        article continues after
        story continues after
        advertisement.
        """,
    "de": """
        anzeige:
        """,
}
