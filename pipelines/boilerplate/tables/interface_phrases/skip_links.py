"""Links that skip to the content of a page.

A table only: what `phrases` says of its origin and its form holds here.
"""

from __future__ import annotations

from typing import Final

WHOLE: Final[dict[str, str]] = {
    "en": """
        skip to content
        skip to main content
        skip to main
        skip to main navigation
        skip to navigation
        skip to primary content
        skip to secondary content
        skip to search
        skip to footer
        skip to article
        skip navigation
        skip advertisement
        skip ad
        skip links
        jump to content
        jump to navigation
        jump to main content
        jump to comments
        accessibility links
        accessibility help
        back to top
        back to the top
        return to top
        scroll to top
        go to top
        to the top
        """,
    "de": """
        zum inhalt springen
        direkt zum inhalt
        zum hauptinhalt springen
        zum inhalt
        zur navigation springen
        zur hauptnavigation
        zur suche springen
        zum seitenanfang
        nach oben
        zurück nach oben
        seitenanfang
        """,
    "fr": """
        aller au contenu
        aller au contenu principal
        aller à la navigation
        aller à la recherche
        passer au contenu
        accéder au contenu
        haut de page
        retour en haut
        retour en haut de page
        """,
    "es": """
        saltar al contenido
        ir al contenido
        pasar al contenido principal
        saltar al contenido principal
        ir al contenido principal
        volver arriba
        ir arriba
        """,
    "it": """
        vai al contenuto
        vai al contenuto principale
        salta al contenuto
        salta al contenuto principale
        torna su
        """,
    "pt": """
        pular para o conteúdo
        ir para o conteúdo
        ir para o conteúdo principal
        saltar para o conteúdo
        voltar ao topo
        """,
    "nl": """
        ga naar de inhoud
        naar inhoud
        spring naar inhoud
        overslaan en naar de inhoud gaan
        """,
    "ru": """
        перейти к содержанию
        перейти к содержимому
        перейти к основному содержанию
        к содержанию
        наверх
        """,
    "pl": """
        przejdź do treści
        przejdź do głównej treści
        """,
    "tr": """
        içeriğe geç
        ana içeriğe atla
        """,
    "el": """
        μετάβαση στο περιεχόμενο
        παράκαμψη προς το κυρίως περιεχόμενο
        """,
    "ar": """
        انتقل إلى المحتوى
        تجاوز إلى المحتوى الرئيسي
        الانتقال إلى المحتوى الرئيسي
        """,
}
