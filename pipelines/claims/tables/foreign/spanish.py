"""Words for the fields of claims in Spanish."""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

from pipelines.claims.tables.foreign.words import ForeignWords, numerals, phrases

SPANISH = ForeignWords(
    cues="""
    decir:dij,dic,dich,dir afirmar asegurar explicar:explic,expliqu declarar señalar anunciar indicar añadir considerar
    sostener:sostien,sostuv reconocer:reconoc advertir:adviert,advirt subrayar confirmar denunciar creer informar
    manifestar:manifiest insistir recordar:recuerd negar:nieg desmentir:desmient,desmint responder escribir:escrib,escrit
    prometer acusar temer esperar pensar:piens estimar calcular exigir:exig,exij reclamar pedir:pid pedir recomendar:recomiend
    sugerir:sugier,sugir proponer:propon,propus,propuest lamentar criticar concluir:conclu rechazar refutar dudar
    preguntar mostrar:muestr publicar revelar jurar agregar matizar relatar contar:cuent precisar reiterar alertar garantizar
    admitir comentar detallar sentenciar lanzar apuntar quejarse:quej calificar llamar constatar rebatir cuestionar
    aclarar adelantar alegar argumentar avisar bromear confesar:confies destacar enfatizar exclamar gritar ironizar justificar observar:observó,observa
    opinar pronosticar proseguir:prosig protestar puntualizar recalcar reflexionar remarcar replicar resumir reprochar suspirar zanjar
    exponer:expus,expuest,expon expresar comunicar describir:describ,descrit mencionar resaltar elogiar vaticinar
    predecir:predij,predic,predich atribuir:atribuy instar prever:prevé,previst achacar reafirmar
    repetir:repit espetar remachar ejemplificar recriminar argüir:arguy deslizar concretar abundar ahondar continuar:continú
    """,
    ending="(?:[aei]r)$",
    verb_endings=r"[oaáeéóíi]|á[ns]|go|[aeioáéí][ns]|[aeáéií]mos|[aei]remos|ábamos|[aeií]d[oa]s?|(?:a|ie|e)ron|[iy]ó|aba[ns]?|ía[ns]?|íamos|[iy]?endo|iéndo\w+|ando|ándo\w+|[aei]r(?:[áéí]\w{0,4}|se|l[oae]s?)?|(?:a|ie|e)ra[ns]?|os",
    denies=phrases("negar desmentir rechazar refutar rebatir"),
    doubts=phrases("dudar cuestionar"),
    asks=phrases("preguntar"),
    accordings=r"según|de acuerdo con|a juicio del?|en opinión del?|en palabras del?",
    not_said=r"(?:no|nunca|sin|tampoco|rehus\w+|declin\w+)",
    openers=r"que\s",
    pronouns=phrases("él ella ellos ellas este esta éste ésta yo nosotros quien quienes que uno"),
    articles=r"(?:el|la|los|las|una?|unos|unas|est[ea]|su)\s",
    hedges=r"quizás?|tal vez|probablemente|posiblemente|presunt[oa]s?|presuntamente|supuest[oa]s?|supuestamente|aparentemente|al parecer|parece[n]?(?: haber| ser)?|podrían?|debería[n]?|habría[n]?|sería[n]?|a lo mejor|posible(?:s)?",
    negations=r"no|nunca|jamás|ni|ningún|ningun[oa]|nadie|nada|tampoco",
    not_negations=r"no (?:solo|sólo|solamente|únicamente)|no obstante|nada más|nada menos",
    subordinators=r"que|quien(?:es)?|donde|cuando|si|porque|pues|mientras|aunque|para que|cuy[oa]s?",
    scales={r"mil millones": 10**9, r"mil": 1000, r"millón|millones": 10**6, r"billón|billones": 10**12},
    percent=r"por ciento",
    currencies={r"euros?|€": "EUR", r"libras esterlinas|£": "GBP", r"reales": "BRL", r"yenes|¥": "JPY", r"rublos": "RUB"},
    months="enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
    days={"ayer": -1, "hoy": 0, "anteayer": -2, "pasado mañana": 2},
    date_joint=r"(?:\sde(?:l)?)?",
    questions=r"si|dónde|cuándo|cómo|por qué|quién(?:es)?|qué|cuál(?:es)?|cuánt[oa]s?",
    weekdays="lunes martes miércoles|miercoles jueves viernes sábado|sabado domingo",
    year=r"(?:en|desde|de|hasta|año)\s(?P<year>(?:19|20)\d\d)",
    numerals=numerals("dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 quince 15 veinte 20 treinta 30 cuarenta 40 cincuenta 50 cien 100"),
    bounds={r"al menos|por lo menos|como mínimo": "atLeast", r"más de": "moreThan", r"como máximo|a lo sumo": "atMost", r"hasta": "upTo", r"menos de": "lessThan", r"unos|unas|alrededor de|aproximadamente|en torno a": "about", r"cerca de|casi": "nearly", r"exactamente": "exactly"},
    durations={r"segundos?": "second", r"minutos?": "minute", r"horas?": "hour", r"días?": "day", r"semanas?": "week", r"mes(?:es)?": "month", r"años?": "year", r"siglos?": "century"},
    before_counted=r"\s(?:de\s)?",
    not_counted=phrases("por para con son que contra sobre veces ha han fueron otros otras nuevos nuevas grandes primeros primeras últimos últimas jóvenes antiguos antiguas viejos buenos mil únicos"),
    not_cues=phrases("ha han he es son era eran fue fueron está están como hay"),
    range_joint=r"a",
    range_opener=r"entre(?: el| la)?",
    range_and=r"y(?: el| la)?",
    range_from=r"del?|desde",
    labels=r"§|n\.?º|núm|número|art|artículo|página|pág|capítulo|línea",
    drops_subjects=True,
    no_subjects=r"se|está|están|fue|fueron|ha sido|es|será",
    no_sources=r"(?-i:[a-zñ]+(?:ando|iendo|ándo\w+|éndo\w+))|a|al|ante|después|durante|en|este (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|tras|sobre",
    conditionals=r"si",
    consequences=r"\w+(?:rá|rán|ría|rían)",
    unsaid=r"(?:rehus\w+|declin\w+|evit\w+|no quis\w+|no ha querido|se neg\w+ a) (?:decir|comentar|hacer)|deber(?:á|án) (?:decir|explicar|responder|justificar)|busc\w+ (?:saber|aclarar|determinar)",
    possessed=r"a su (?:juicio|parecer|entender)|en su opinión|(?:según|de acuerdo con) sus? (?:versión|palabras|relato|cálculos|datos|estimaciones)",
    adverbials=r"a|al|ante|ayer|después|durante|en|este|hoy|tras",
    abbreviations=r"[Ss]ra?s?|D|Da|Dª|[Dd]ra?|Ud|Uds|Vd|art|arts|av|avda|cap|EE|EE\.UU|núm|núms|p\.ej|pág|págs|prof|Gral|Ing|Lic|Mons|Sto|Sta",
)  # fmt: skip
