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
        """,
    "fr": """
        ce site utilise des cookies
        nous utilisons des cookies
        en poursuivant votre navigation
        """,
    "es": """
        este sitio web utiliza cookies
        este sitio utiliza cookies
        esta web utiliza cookies
        utilizamos cookies
        usamos cookies
        """,
    "it": """
        questo sito utilizza cookie
        questo sito utilizza i cookie
        questo sito web utilizza
        utilizziamo i cookie
        """,
    "pt": """
        este site utiliza cookies
        este site usa cookies
        utilizamos cookies
        """,
    "nl": """
        deze website gebruikt cookies
        deze site gebruikt cookies
        wij gebruiken cookies
        """,
    "ru": """
        этот сайт использует
        мы используем файлы cookie
        мы используем cookie
        сайт использует файлы cookie
        """,
}
