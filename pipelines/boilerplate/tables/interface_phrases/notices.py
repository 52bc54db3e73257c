"""Notices of republishing and copyright, notes on editing, contact lines.

A table only: what `phrases` says of its origin and its form holds here.
"""

from __future__ import annotations

from typing import Final

REPUBLISHING: Final[dict[str, str]] = {
    "en": """
        republished with permission
        republished from
        reprinted with permission
        reproduced with permission
        this article was originally published
        this article originally appeared
        this article first appeared
        this article was first published
        this article is republished from
        this story was originally published
        this story originally appeared
        this story first appeared
        this story was first published
        this post originally appeared
        this piece was originally published
        this piece originally appeared
        originally published
        to learn more about republishing
        to republish this
        republish this
        for permission to republish
        this article may be republished
        this article may be reproduced
        this article may be reprinted
        this article may not be
        this story may be republished
        this story may not be
        this text may be republished
        you may republish this
        you are free to republish
        you are welcome to republish
        feel free to republish
        this material may not be
        this content may not be
        this work is licensed under
        creative commons
        all content copyright
        reproduction in whole or in part
        no part of this
        unauthorized reproduction
        """,
    "de": """
        nachdruck
        dieser artikel erschien zuerst
        dieser artikel ist zuerst
        dieser beitrag erschien zuerst
        dieser text erschien zuerst
        dieser text ist zuerst
        zuerst erschienen
        die verwendung dieses
        """,
    "fr": """
        reproduction interdite
        toute reproduction
        cet article est republié
        cet article a été publié initialement
        """,
    "es": """
        prohibida la reproducción
        prohibida su reproducción
        queda prohibida la reproducción
        este artículo fue publicado originalmente
        """,
    "it": """
        riproduzione riservata
        """,
    "pt": """
        proibida a reprodução
        é proibida a reprodução
        """,
    "ru": """
        перепечатка
        при перепечатке
        при использовании материалов
        при цитировании
        использование материалов
        полное или частичное копирование
        """,
    "ar": """
        يمنع إعادة نشر
        """,
}

COPYRIGHT: Final[dict[str, str]] = {
    "en": """
        copyright ©
        copyright (c
        copyright 0
        © copyright
        © 0
        (c) 0
        copyright ⓒ
        ⓒ
        copyrightⓒ
        copyrights ⓒ
        all rights reserved
        ©0
        """,
    "de": """
        alle rechte vorbehalten
        """,
    "fr": """
        tous droits réservés
        """,
    "es": """
        todos los derechos reservados
        """,
    "it": """
        tutti i diritti riservati
        """,
    "pt": """
        todos os direitos reservados
        """,
    "ru": """
        все права защищены
        """,
    "ar": """
        جميع الحقوق محفوظة
        """,
    "ko": """
        무단전재
        저작권자
        """,
}

EDITING: Final[dict[str, str]] = {
    "en": """
        editing by
        edited by
        reporting by
        additional reporting by
        additional reporting from
        writing by
        compiled by
        translated by
        translation by
        proofread by
        with reporting by
        with reporting from
        with additional reporting
        (reporting by
        (editing by
        (writing by
        (additional reporting by
        (with inputs from
        (with input from
        with inputs from
        produced by
        reporting and writing by
        reporting and editing by
        """,
    "de": """
        redaktion:
        bearbeitet von
        übersetzt von
        übersetzung:
        aus dem englischen von
        aus dem englischen übersetzt
        mitarbeit:
        """,
    "fr": """
        édité par
        traduit par
        traduction :
        traduit de l'anglais
        """,
    "es": """
        editado por
        editado en español por
        traducido por
        traducción de
        reporte de
        con información de
        reporte adicional
        """,
    "it": """
        tradotto da
        """,
    "pt": """
        traduzido por
        edição de
        """,
    "ru": """
        редактор:
        перевод:
        перевела
        перевёл
        """,
}

CONTACT: Final[dict[str, str]] = {
    "en": """
        contact the author
        contact us at
        contact the writer
        contact this reporter
        email the author
        follow the author
        follow him on twitter
        follow her on twitter
        follow them on twitter
        follow me on
        do you have a story
        got a story
        got a tip
        got a news tip
        have a tip
        have you been affected
        have a story
        send us your
        send tips to
        send your tips
        if you have a story
        help us improve
        found a mistake
        spotted an error
        found an error
        if you find an error
        """,
    "de": """
        haben sie einen fehler
        fehler gefunden
        hinweise an
        schreiben sie uns
        """,
    "es": """
        ha visto un error
        """,
    "ru": """
        нашли ошибку
        нашли опечатку
        если вы нашли ошибку
        заметили ошибку
        выделите ошибку
        """,
}
