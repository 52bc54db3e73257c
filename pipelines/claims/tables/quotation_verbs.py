"""Reporting verbs and quotation marks of languages that have no model, as patterns.

Own collection from the usage of news agencies. A verb stands in the forms of the third person in which reports use it:
past and present, singular and plural, and the subjunctive where reports use that.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Grammar:
    """How a language quotes.

    `verbs`: form → dictionary form. `marks`: opening and closing marks. `pronouns`: subjects that name nobody. The rest
    are patterns: `according`, prepositions that attribute; `articles`; `days`, what may stand between verb and subject;
    `titles`, capitalised words before a name that are none of it; `linked`, what joins an inverted subject to its verb.
    """

    verbs: dict[str, str]
    marks: tuple[tuple[str, str], ...]
    according: str
    pronouns: frozenset[str]
    articles: str
    days: str
    titles: str = r"(?!)"
    linked: str = ""


def _forms(table: str) -> dict[str, str]:
    """`lemma: form form`, one lemma a line."""
    verbs = {}
    for line in table.strip().splitlines():
        lemma, forms = line.split(":")
        for form in forms.split():
            verbs[form.replace("_", " ")] = lemma.strip()
    return verbs


GRAMMARS = {
    "de": Grammar(
        verbs=_forms(
            """
            sagen: sagte sagt sagten sagen
            erklären: erklärte erklärt erklärten erklären
            betonen: betonte betont betonten
            meinen: meinte meint meinten
            berichten: berichtete berichtet berichteten
            schreiben: schrieb schreibt schrieben
            warnen: warnte warnt warnten
            fordern: forderte fordert forderten
            kritisieren: kritisierte kritisiert kritisierten
            erläutern: erläuterte erläutert
            hinzufügen: fügte fügten
            antworten: antwortete antwortet
            fragen: fragte fragt
            rufen: rief riefen
            behaupten: behauptete behauptet behaupteten
            versichern: versicherte versichert
            bestätigen: bestätigte bestätigt
            ergänzen: ergänzte ergänzt
            zitieren: zitierte
            mitteilen: teilte teilten
            äußern: äußerte
            kommentieren: kommentierte kommentiert
            erzählen: erzählte erzählt erzählten
            ankündigen: kündigte
            klagen: klagte klagt
            loben: lobte lobt
            erwidern: erwiderte
            twittern: twitterte
            """
        ),
        marks=(("„", '“”"'), ("»", "«"), ("«", "»"), ("“", "”"), ('"', '"')),
        according=r"(?:laut|Laut|so(?=\s(?:der|die|das|[A-ZÄÖÜ]))|nach Angaben (?:von|der|des)|zufolge)",
        pronouns=frozenset("er sie es man wir ich".split()),
        articles=r"(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]in|[Ee]ine)",
        days=r"(?:am \w+(?:tag|woch|abend)|am \w+tag\w+|hinzu|mit|heute|gestern|dazu)",
        titles=r"(?:(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?)|\w*(?:[Mm]inister|[Pp]räsident|[Ss]precher|[Kk]anzler|[Cc]hef|[Mm]eister|[Ff]orscher|[Ll]eiter|"
        r"[Aa]nwalt|[Aa]nwält|[Rr]ichter|[Pp]rofessor|[Ee]xperte|[Ee]xpertin|[Vv]orsitzende|[Tt]rainer|[Kk]ommissar|[Dd]irektor|[Ss]ekretär|"
        r"[Aa]bgeordnete|[Ss]enator|[Gg]eneral|[Kk]önig|[Ää]rzt|Arzt|[Zz]eug|[Pp]olitiker|[Ff]orscher|[Ll]ehrer|[Aa]utor)(?:in|r|e)?|Dr\.|Prof\.|Herr|Frau)",
    ),
    "fr": Grammar(
        verbs=_forms(
            """
            dire: dit disait disent a_dit ont_dit
            déclarer: déclare déclarait déclarent a_déclaré ont_déclaré
            affirmer: affirme affirmait affirment a_affirmé ont_affirmé
            expliquer: explique expliquait expliquent a_expliqué ont_expliqué
            ajouter: ajoute ajoutait a_ajouté ont_ajouté
            souligner: souligne soulignait a_souligné ont_souligné
            assurer: assure assurait a_assuré ont_assuré
            indiquer: indique indiquait a_indiqué ont_indiqué
            estimer: estime estimait a_estimé ont_estimé
            raconter: raconte racontait a_raconté
            préciser: précise précisait a_précisé ont_précisé
            annoncer: annonce annonçait a_annoncé ont_annoncé
            répondre: répond répondait a_répondu
            regretter: regrette a_regretté
            dénoncer: dénonce a_dénoncé ont_dénoncé
            écrire: écrit écrivait a_écrit ont_écrit
            insister: insiste a_insisté
            rappeler: rappelle a_rappelé
            reconnaître: reconnaît a_reconnu
            conclure: conclut a_conclu
            lancer: lance a_lancé
            demander: demande a_demandé
            prévenir: prévient a_prévenu
            confier: confie a_confié
            résumer: résume a_résumé
            poursuivre: poursuit a_poursuivi
            témoigner: témoigne a_témoigné
            marteler: martèle a_martelé
            tweeter: tweete a_tweeté
            """
        ),
        marks=(("«", "»"), ("“", "”"), ('"', '"')),
        according=r"(?:selon|Selon|d['’]après|D['’]après)",
        pronouns=frozenset("il elle ils elles on je nous t-il t-elle".split()),
        articles=r"(?:[Ll]e|[Ll]a|[Ll]es|[Uu]n|[Uu]ne|[Ll]['’])",
        days=r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui)",
        linked=r"-(?:t-)?(?:il|elle|ils|elles|on)\b",
    ),
    "es": Grammar(
        verbs=_forms(
            """
            decir: dijo dice dijeron dicen ha_dicho han_dicho decía
            afirmar: afirmó afirma afirmaron ha_afirmado
            declarar: declaró declara declararon ha_declarado
            explicar: explicó explica explicaron ha_explicado
            señalar: señaló señala señalaron ha_señalado
            asegurar: aseguró asegura aseguraron ha_asegurado
            añadir: añadió añade añadieron ha_añadido
            agregar: agregó agrega agregaron
            indicar: indicó indica indicaron ha_indicado
            manifestar: manifestó manifiesta manifestaron ha_manifestado
            subrayar: subrayó subraya ha_subrayado
            advertir: advirtió advierte advirtieron ha_advertido
            anunciar: anunció anuncia anunciaron ha_anunciado
            expresar: expresó expresa expresaron
            comentar: comentó comenta ha_comentado
            sostener: sostuvo sostiene
            apuntar: apuntó apunta ha_apuntado
            destacar: destacó destaca ha_destacado
            contar: contó cuenta contaron
            responder: respondió responde respondieron
            preguntar: preguntó pregunta
            escribir: escribió escribe ha_escrito
            denunciar: denunció denuncia denunciaron
            insistir: insistió insiste ha_insistido
            recordar: recordó recuerda
            reconocer: reconoció reconoce ha_reconocido
            lamentar: lamentó lamenta ha_lamentado
            precisar: precisó precisa
            concluir: concluyó concluye
            relatar: relató relata
            admitir: admitió admite
            """
        ),
        marks=(("«", "»"), ("“", "”"), ('"', '"')),
        according=r"(?:según|Según|de acuerdo con|De acuerdo con)",
        pronouns=frozenset("él ella ellos ellas yo nosotros".split()),
        articles=r"(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Uu]n|[Uu]na)",
        days=r"(?:(?:el |este )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|ayer|hoy)",
    ),
    "ru": Grammar(
        verbs=_forms(
            """
            сказать: сказал сказала сказали
            говорить: говорит говорил говорила говорят
            заявить: заявил заявила заявили
            сообщить: сообщил сообщила сообщили
            сообщать: сообщает сообщают
            отметить: отметил отметила отметили
            добавить: добавил добавила добавили
            подчеркнуть: подчеркнул подчеркнула подчеркнули
            рассказать: рассказал рассказала рассказали
            написать: написал написала написали
            писать: пишет
            объяснить: объяснил объяснила
            пояснить: пояснил пояснила пояснили
            считать: считает считают
            утверждать: утверждает утверждал утверждала
            уточнить: уточнил уточнила уточнили
            указать: указал указала
            предупредить: предупредил предупредила
            признать: признал признала
            ответить: ответил ответила ответили
            спросить: спросил спросила
            объявить: объявил объявила
            подтвердить: подтвердил подтвердила подтвердили
            напомнить: напомнил напомнила
            заметить: заметил заметила
            констатировать: констатировал констатировала
            цитировать: цитирует
            выразить: выразил выразила
            отвечать: отвечает
            """
        ),
        marks=(("«", "»"), ("„", "“"), ("“", "”"), ('"', '"')),
        according=r"(?:по словам|По словам|по мнению|По мнению|по данным|По данным)",
        pronouns=frozenset("он она они я мы".split()),
        articles=r"(?!)",
        days=r"(?:в \w+|вчера|сегодня|журналистам)",
    ),
}
