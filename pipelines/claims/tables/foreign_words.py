"""Words for the fields of claims in other languages, in lower case.

Own collection from news usage. Patterns are over lower-case text; word boundaries are added where they are used. An
underscore stands for a space within a phrase.
"""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ForeignWords:
    """The words of one language."""

    cues: str
    """Reporting verbs: the dictionary form, and behind a colon the stems that its own does not give."""
    ending: str
    """Pattern of what a dictionary form loses to become a stem."""
    denies: frozenset[str]
    """Verbs of `cues` by which a source denies; those of the next two doubt and ask."""
    doubts: frozenset[str]
    asks: frozenset[str]
    accordings: str
    """Pattern of the prepositions that attribute."""
    not_said: str
    """Pattern of what negates a cue, within it or right before it."""
    openers: str
    """Pattern of the words that join a content to its cue: they are no part of the claim."""
    pronouns: frozenset[str]
    """Sources that name nobody."""
    articles: str
    """Pattern of the articles at the beginning of a mention."""
    hedges: str
    """Pattern of words that weaken a claim."""
    questions: str
    """Pattern of the words that open an indirect question."""
    negations: str
    """Pattern of words that negate a clause."""
    not_negations: str
    """Pattern of phrases with such words that negate nothing."""
    subordinators: str
    """Pattern of the words that open a clause within a clause: what follows them is not the main statement."""
    scales: dict[str, int]
    """Words that multiply the number before them."""
    percent: str
    """Pattern of per cent as words; the sign needs none."""
    currencies: dict[str, str]
    """Pattern of a currency's name → ISO 4217 code; only names that one country alone uses."""
    months: str
    """The months in their order, with `|` between forms and white space between months."""
    days: dict[str, int]
    """Words for a day → days after the article's date."""
    weekdays: str
    """The days of the week from Monday on, with `|` between forms and white space between days."""
    year: str
    """Pattern with a year `(?P<year>)` and the words that show it to be one."""
    numerals: dict[str, int]
    """Numbers as words from two on, as far as they are no other words."""
    bounds: dict[str, str]
    """Pattern of the words before a number → qualifier of the quantity."""
    durations: dict[str, str]
    """Pattern of a unit of time → its name."""
    date_joint: str = ""
    """Pattern of what stands between day, month and year, beside white space."""
    negating_prefix: str = ""
    """What a verb begins with when it is negated."""
    before_counted: str | None = None
    """Pattern between a number and the noun that it counts; None where an adjective may stand there."""
    clauses_set_off: bool = False
    """Whether a comma always stands between a verb and a clause that it reports."""
    not_cues: frozenset[str] = frozenset()
    """Words that are no cue by themselves."""
    not_counted: frozenset[str] = frozenset()
    """Words that follow a number and are not what it counts."""


def _numerals(words: str) -> dict[str, int]:
    """`dos 2 tres 3` as a mapping."""
    parts = words.split()
    return {word: int(value) for word, value in zip(parts[::2], parts[1::2], strict=True)}


def _set(words: str) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for word in words.split())


FRENCH = ForeignWords(
    cues="""
    dire:dit,dis affirmer déclarer expliquer ajouter souligner assurer indiquer estimer raconter préciser annoncer
    regretter dénoncer insister rappeler lancer:lanç demander confier résumer témoigner confirmer révéler:révèl signaler
    reconnaître:reconnai,reconnu démentir nier répondre répéter:répèt écrire:écri prévenir:prévien avertir promettre:promis
    soutenir:soutien admettre:admis accuser craindre:craign,craint espérer:espèr croire:croi penser juger considérer:considèr
    réclamer exiger:exige appeler recommander suggérer:suggèr proposer déplorer critiquer conclure:conclu poursuivre:poursui
    contester réfuter rejeter:rejett douter interroger:interroge montrer rapporter publier qualifier savoir entendre évoquer
    pointer alerter jurer plaider protester prétendre:prétend réagir souhaiter plaindre:plain,plaign attendre accueillir
    menacer:menaç garantir marteler:martèl commenter constater
    """,
    ending="(?:er|re|ir)$",
    denies=_set("démentir nier contester réfuter rejeter"),
    doubts=_set("douter"),
    asks=_set("interroger demander"),
    accordings=r"selon|d['’]après|à en croire|aux dires de|au dire de|de l['’]avis d[eu]|aux yeux d[eu]",
    not_said=r"(?:ne|n['’]|sans|refus\w+|déclin\w+)",
    openers=r"(?:que\s|qu['’])",
    pronouns=_set("il elle ils elles on lui eux qui celui-ci celle-ci ce c' c’ je nous"),
    articles=r"(?:les?|la|une?|des|du|ce(?:tte|t|s)?)\s|l['’]",
    hedges=r"peut-être|sans doute|probablement|vraisemblablement|apparemment|prétendu(?:e|s|es|ment)?|présumée?s?|semble(?:nt|rait|raient)?(?: avoir| être)?|pourrai(?:t|ent)|devrai(?:t|ent)|serai(?:t|ent)|aurai(?:t|ent)|éventuel(?:le|les|lement|s)?|possible(?:ment)?|soi-disant|paraît-il",
    negations=r"(?:ne\s|n['’])(?:\S+\s){0,4}?(?:pas|plus|jamais|rien|aucune?|personne|guère|nul(?:le)?|ni|point)|(?:aucune?|personne|rien|nul(?:le)?)\s(?:\S+\s){0,3}?(?:ne|n['’])",
    not_negations=r"(?:ne\s|n['’])(?:\S+\s){0,3}?pas (?:seulement|uniquement)|non seulement",
    subordinators=r"qui|dont|où|lorsque|quand|si|parce que|car|puisque|alors que|tandis que|afin que|pour que|que|qu['’]",
    scales={r"mille|milliers?": 1000, r"millions?": 10**6, r"milliards?": 10**9},
    percent=r"pour ?cent",
    currencies={r"euros?|€": "EUR", r"francs suisses": "CHF", r"livres sterling|£": "GBP", r"yens?|¥": "JPY", r"roubles?": "RUB", r"zlotys?": "PLN"},
    months="janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre",
    days={"hier": -1, "aujourd'hui": 0, "aujourd’hui": 0, "demain": 1, "avant-hier": -2, "après-demain": 2},
    date_joint=r"(?:er)?",
    questions=r"si|s['’]|où|quand|comment|pourquoi|qui|quel\w*|combien|ce (?:que|qui)|est-ce",
    weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
    year=r"(?:en|depuis|dès|fin|début|avant|après|l['’]année)\s(?P<year>(?:19|20)\d\d)",
    numerals=_numerals("deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 dix 10 onze 11 douze 12 quinze 15 vingt 20 trente 30 quarante 40 cinquante 50 cent 100"),
    bounds={r"au moins": "atLeast", r"plus de": "moreThan", r"au plus|au maximum": "atMost", r"jusqu['’]à": "upTo", r"moins de": "lessThan", r"environ|quelque|à peu près|autour de": "about", r"près de|presque": "nearly", r"exactement": "exactly"},
    durations={r"secondes?": "second", r"minutes?": "minute", r"heures?": "hour", r"jours?": "day", r"semaines?": "week", r"mois": "month", r"ans?|années?": "year", r"siècles?": "century"},
    before_counted=r"\s(?:de\s|d['’])?",
    not_counted=_set("par pour sur dans avec sont ont que qui contre fois autres nouveaux nouvelles grands grandes petits petites premiers premières derniers dernières jeunes anciens anciennes vieux bons bonnes gros grosses seuls seules longues longs mêmes"),
)  # fmt: skip

SPANISH = ForeignWords(
    cues="""
    decir:dij,dic,dich,dir afirmar asegurar explicar:explic,expliqu declarar señalar anunciar indicar añadir considerar
    sostener:sostien,sostuv reconocer:reconoc advertir:adviert,advirt subrayar confirmar denunciar creer informar
    manifestar:manifiest insistir recordar:recuerd negar:nieg desmentir:desmient,desmint responder escribir:escrib,escrit
    prometer acusar temer esperar pensar:piens estimar calcular exigir:exig,exij reclamar pedir:pid pedir recomendar:recomiend
    sugerir:sugier,sugir proponer:propon,propus,propuest lamentar criticar concluir:conclu rechazar refutar dudar
    preguntar mostrar:muestr publicar revelar jurar agregar matizar relatar contar:cuent precisar reiterar alertar garantizar
    admitir comentar detallar sentenciar lanzar apuntar quejarse:quej calificar llamar señalar constatar rebatir cuestionar
    """,
    ending="(?:[aei]r)$",
    denies=_set("negar desmentir rechazar refutar rebatir"),
    doubts=_set("dudar cuestionar"),
    asks=_set("preguntar"),
    accordings=r"según|de acuerdo con|a juicio del?|en opinión del?|en palabras del?",
    not_said=r"(?:no|nunca|sin|tampoco|rehus\w+|declin\w+)",
    openers=r"que\s",
    pronouns=_set("él ella ellos ellas este esta éste ésta yo nosotros quien quienes que uno"),
    articles=r"(?:el|la|los|las|una?|unos|unas|est[ea]|su)\s",
    hedges=r"quizás?|tal vez|probablemente|posiblemente|presunt[oa]s?|presuntamente|supuest[oa]s?|supuestamente|aparentemente|al parecer|parece[n]?(?: haber| ser)?|podrían?|debería[n]?|habría[n]?|sería[n]?|a lo mejor|posible(?:s)?",
    negations=r"no|nunca|jamás|ni|ningún|ningun[oa]|nadie|nada|tampoco",
    not_negations=r"no (?:solo|sólo|solamente|únicamente)|no obstante|nada más|nada menos",
    subordinators=r"que|quien(?:es)?|donde|cuando|si|porque|pues|mientras|aunque|para que|cuy[oa]s?",
    scales={r"mil": 1000, r"millón|millones": 10**6},
    percent=r"por ciento",
    currencies={r"euros?|€": "EUR", r"libras esterlinas|£": "GBP", r"reales": "BRL", r"yenes|¥": "JPY", r"rublos": "RUB"},
    months="enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
    days={"ayer": -1, "hoy": 0, "anteayer": -2, "pasado mañana": 2},
    date_joint=r"(?:\sde(?:l)?)?",
    questions=r"si|dónde|cuándo|cómo|por qué|quién(?:es)?|qué|cuál(?:es)?|cuánt[oa]s?",
    weekdays="lunes martes miércoles|miercoles jueves viernes sábado|sabado domingo",
    year=r"(?:en|desde|de|hasta|año)\s(?P<year>(?:19|20)\d\d)",
    numerals=_numerals("dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 quince 15 veinte 20 treinta 30 cuarenta 40 cincuenta 50 cien 100"),
    bounds={r"al menos|por lo menos|como mínimo": "atLeast", r"más de": "moreThan", r"como máximo|a lo sumo": "atMost", r"hasta": "upTo", r"menos de": "lessThan", r"unos|unas|alrededor de|aproximadamente|en torno a": "about", r"cerca de|casi": "nearly", r"exactamente": "exactly"},
    durations={r"segundos?": "second", r"minutos?": "minute", r"horas?": "hour", r"días?": "day", r"semanas?": "week", r"mes(?:es)?": "month", r"años?": "year", r"siglos?": "century"},
    before_counted=r"\s(?:de\s)?",
    not_counted=_set("por para con son que contra sobre veces ha han fueron otros otras nuevos nuevas grandes primeros primeras últimos últimas jóvenes antiguos antiguas viejos buenos mil únicos"),
)  # fmt: skip

ITALIAN = ForeignWords(
    cues="""
    dire:dett,dic,diss,dir dichiarare affermare spiegare annunciare aggiungere:aggiunt,aggiung,aggiuns sottolineare
    sostenere:sostien,sostenut,sostenn riferire assicurare ritenere:ritien,ritenut ammettere:ammess,ammett confermare
    scrivere:scritt,scriv,scriss ricordare denunciare precisare credere negare smentire avvertire rispondere:risposto,rispos,rispond
    promettere:promess,promett accusare temere sperare pensare stimare chiedere:chiest,chied,chies esigere raccomandare
    suggerire:suggeri proporre:propon,propost lamentare criticare concludere:conclus,conclud respingere:respint,respin
    dubitare domandare mostrare rivelare giurare raccontare pubblicare osservare ribadire commentare proseguire
    riconoscere:riconosc rilevare evidenziare definire ipotizzare garantire protestare replicare invitare contestare sapere:sap
    prevedere:previst,preved intendere auspicare segnalare indicare
    """,
    ending="(?:[aei]re|rre)$",
    denies=_set("negare smentire respingere contestare"),
    doubts=_set("dubitare"),
    asks=_set("domandare chiedere"),
    accordings=r"secondo|stando a(?:l|lla|gli|lle|i)?|a detta d(?:i|el|ella|ei|egli|elle)|a giudizio d(?:i|el|ella|ei)|a parere d(?:i|el|ella|ei)",
    not_said=r"(?:non|mai|senza|rifiut\w+)",
    openers=r"(?:che\s|ch['’])",
    pronouns=_set("lui lei loro egli ella essi esse io noi chi che questi costui"),
    articles=r"(?:il|lo|la|i|gli|le|una?|uno|quest[oa]|dei|delle|degli)\s|l['’]|un['’]",
    hedges=r"forse|probabilmente|presumibilmente|presunt[oaie]|apparentemente|a quanto pare|sembra(?:no|va|vano)?(?: aver| esser)?|potrebbe(?:ro)?|dovrebbe(?:ro)?|sarebbe(?:ro)?|avrebbe(?:ro)?|eventual[ei]|eventualmente|possibil[ei]|cosiddett[oaie]",
    negations=r"non|mai|né|nessun[oa]?|niente|nulla|neppure|nemmeno",
    not_negations=r"non (?:solo|soltanto|solamente)|nulla osta",
    subordinators=r"che|cui|dove|quando|se|perché|poiché|mentre|affinché|anche se|il quale|la quale",
    scales={r"mila|mille": 1000, r"milion[ei]": 10**6, r"miliard[oi]": 10**9},
    percent=r"per cento",
    currencies={r"euro|€": "EUR", r"franchi svizzeri": "CHF", r"sterline|£": "GBP", r"yen|¥": "JPY", r"rubli": "RUB"},
    months="gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    days={"ieri": -1, "oggi": 0, "domani": 1, "l'altroieri": -2, "dopodomani": 2},
    date_joint=r"(?:º|°)?",
    questions=r"se|dove|quando|come|perché|chi|quale|quali|quant[oaie]|cosa|che cosa",
    weekdays="lunedì|lunedi martedì|martedi mercoledì|mercoledi giovedì|giovedi venerdì|venerdi sabato domenica",
    year=r"(?:nel|dal|del|al|entro il|anno)\s(?P<year>(?:19|20)\d\d)",
    numerals=_numerals("due 2 tre 3 quattro 4 cinque 5 sei 6 sette 7 otto 8 nove 9 dieci 10 undici 11 dodici 12 quindici 15 venti 20 trenta 30 quaranta 40 cinquanta 50 cento 100"),
    bounds={r"almeno|non meno di": "atLeast", r"più di|oltre": "moreThan", r"al massimo": "atMost", r"fino a": "upTo", r"meno di": "lessThan", r"circa|intorno a|all['’]incirca": "about", r"quasi": "nearly", r"esattamente": "exactly"},
    durations={r"second[oi]": "second", r"minut[oi]": "minute", r"or[ae]": "hour", r"giorn[oi]": "day", r"settiman[ae]": "week", r"mes[ei]": "month", r"ann[oi]": "year", r"secol[oi]": "century"},
    before_counted=r"\s(?:di\s|d['’])?",
    not_counted=_set("per con sono che contro volte anni altri altre nuovi nuove grandi piccoli primi prime ultimi ultime giovani vecchi ex soli sole"),
)  # fmt: skip

PORTUGUESE = ForeignWords(
    cues="""
    dizer:diss,diz,dit,dir afirmar declarar explicar:explic anunciar garantir acrescentar considerar sublinhar defender
    informar confirmar alertar reconhecer:reconhec acreditar negar desmentir escrever:escrev,escrit revelar destacar admitir
    ressaltar responder prometer acusar temer esperar pensar estimar exigir:exig,exij reclamar pedir:ped,peç recomendar
    sugerir:suger,sugir propor:propõ,propôs,propost,propun lamentar criticar concluir:conclu rejeitar refutar duvidar
    perguntar mostrar relatar jurar noticiar avançar assegurar frisar contar salientar indicar sustentar:sustent reiterar
    completar advertir comentar apontar queixar-se:queix denunciar acolher insistir recordar lembrar classificar contestar
    questionar adiantar observar
    """,
    ending="(?:[aeio]r)$",
    denies=_set("negar desmentir rejeitar refutar contestar"),
    doubts=_set("duvidar questionar"),
    asks=_set("perguntar"),
    accordings=r"segundo|de acordo com(?= )|conforme|na opinião d[eoa]s?|nas palavras d[eoa]s?",
    not_said=r"(?:não|nunca|sem|recus\w+)",
    openers=r"que\s",
    pronouns=_set("ele ela eles elas este esta eu nós quem que"),
    articles=r"(?:os?|as?|uma?|uns|umas|est[ea])\s",
    hedges=r"talvez|provavelmente|possivelmente|alegad[oa]s?|alegadamente|supost[oa]s?|supostamente|aparentemente|ao que parece|parece(?:m)?(?: ter| ser)?|poderia(?:m)?|deveria(?:m)?|teria(?:m)?|seria(?:m)?|eventual|eventualmente|possível|possíveis",
    negations=r"não|nunca|jamais|nem|nenhuma?|ninguém|nada|tampouco",
    not_negations=r"não (?:só|apenas|somente)|nada menos",
    subordinators=r"que|quem|onde|quando|se|porque|pois|enquanto|embora|para que|cuj[oa]s?",
    scales={r"mil": 1000, r"milhão|milhões": 10**6},
    percent=r"por ?cento",
    currencies={r"euros?|€": "EUR", r"reais|r\$": "BRL", r"libras esterlinas|£": "GBP", r"ienes|¥": "JPY"},
    months="janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    days={"ontem": -1, "hoje": 0, "amanhã": 1, "anteontem": -2},
    date_joint=r"(?:º|\sde)?",
    questions=r"se|onde|quando|como|por que|quem|qual|quais|quant[oa]s?|o que",
    weekdays="segunda-feira|segunda terça-feira|terça quarta-feira|quarta quinta-feira|quinta sexta-feira|sexta sábado domingo",
    year=r"(?:em|desde|de|até|ano)\s(?P<year>(?:19|20)\d\d)",
    numerals=_numerals("dois 2 duas 2 três 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 onze 11 doze 12 quinze 15 vinte 20 trinta 30 quarenta 40 cinquenta 50 cem 100"),
    bounds={r"pelo menos|ao menos|no mínimo": "atLeast", r"mais de": "moreThan", r"no máximo": "atMost", r"até": "upTo", r"menos de": "lessThan", r"cerca de|aproximadamente|em torno de": "about", r"quase|perto de": "nearly", r"exatamente": "exactly"},
    durations={r"segundos?": "second", r"minutos?": "minute", r"horas?": "hour", r"dias?": "day", r"semanas?": "week", r"mês|meses": "month", r"anos?": "year", r"séculos?": "century"},
    before_counted=r"\s(?:de\s)?",
    not_counted=_set("com são que por para contra vezes foram outros outras novos novas grandes primeiros primeiras últimos últimas jovens antigos antigas velhos"),
)  # fmt: skip

DUTCH = ForeignWords(
    cues="""
    zeggen:zeg,zei,gezegd verklaren:verklaar melden:meld,gemeld vertellen:vertel,verteld laten_weten:weten benadrukken:benadruk
    waarschuwen:waarschuw,gewaarschuwd schrijven:schrijf,schreef,schreven,geschreven bevestigen:bevestig ontkennen:ontken
    stellen:stel,gesteld toevoegen:voeg,toegevoeg erkennen:erken beweren:beweer,beweerd vinden:vind,vond,gevonden
    denken:denk,dacht,gedacht verwachten:verwacht antwoorden:antwoord beloven:beloof,beloofd beschuldigen:beschuldig
    vrezen:vrees,gevreesd hopen:hoop,gehoopt geloven:geloof,geloofd eisen:eis,geëist vragen:vraag,vroeg,gevraagd
    aanraden:raad,ried,aangeraden voorstellen:voorgesteld klagen:klaag,geklaagd bekritiseren:bekritiseer verwerpen:verwerp,verworpen
    tegenspreken:tegengesproken betwijfelen:betwijfel twijfelen:twijfel berichten:bericht tonen:toon,getoond zweren:zweer,gezworen
    bezweren:bezweer,bezwoer noemen:noem,genoemd schatten:schat,geschat roepen:roep,riep,geroepen herhalen:herhaal
    betreuren:betreur toegeven:gaf,geef,geven,toegegeven bekendmaken:maakte,maakt,bekendgemaakt toelichten:licht,toegelicht
    verzekeren:verzeker onthullen:onthul volhouden:houdt,hield,volgehouden betogen:betoog betwisten:betwist
    concluderen:concludeer oordelen:oordeel herinneren:herinner aankondigen:kondig,aangekondigd samenvatten:vat
    """,
    ending="en$",
    denies=_set("ontkennen verwerpen tegenspreken betwisten"),
    doubts=_set("betwijfelen twijfelen"),
    asks=_set("vragen"),
    accordings=r"volgens|aldus|naar het oordeel van|naar de mening van|in de woorden van",
    not_said=r"(?:niet|nooit|geen|zonder|weiger\w+)",
    openers=r"dat\s",
    pronouns=_set("hij zij ze ik wij we hem haar die deze wie dat men"),
    articles=r"(?:de|het|een|’t|'t|deze|dit|die|dat)\s",
    hedges=r"misschien|wellicht|mogelijk(?:e|erwijs)?|waarschijnlijk|vermoedelijk(?:e)?|kennelijk|blijkbaar|naar verluidt|vermeende?|zogenaamde?|lijk(?:t|en)|leek|zou(?:den)?|eventue(?:el|le)",
    negations=r"niet|geen|nooit|niemand|niets|nergens|noch",
    not_negations=r"niet (?:alleen|enkel|slechts)|niet voor niets",
    subordinators=r"die|dat|wie|waar\w*|toen|als|omdat|want|terwijl|hoewel|zodat|of",
    scales={r"duizend(?:en)?": 1000, r"miljoen": 10**6, r"miljard": 10**9},
    percent=r"procent",
    currencies={r"euro['’]?s?|€": "EUR", r"zwitserse frank": "CHF", r"britse pond|£": "GBP", r"yen|¥": "JPY", r"roebels?": "RUB"},
    months="januari februari maart april mei juni juli augustus september oktober november december",
    days={"gisteren": -1, "vandaag": 0, "morgen": 1, "eergisteren": -2, "overmorgen": 2},
    questions=r"of|waar\w*|wanneer|hoe\w*|waarom|wie|welke|wat",
    weekdays="maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    year=r"(?:in|sinds|vanaf|tot|uit|eind|begin)\s(?P<year>(?:19|20)\d\d)",
    numerals=_numerals("twee 2 drie 3 vier 4 vijf 5 zes 6 zeven 7 acht 8 negen 9 tien 10 elf 11 twaalf 12 vijftien 15 twintig 20 dertig 30 veertig 40 vijftig 50 honderd 100"),
    bounds={r"minstens|ten minste|minimaal": "atLeast", r"meer dan|ruim": "moreThan", r"hooguit|maximaal|ten hoogste": "atMost", r"tot": "upTo", r"minder dan": "lessThan", r"ongeveer|circa|rond|zo['’]n|naar schatting": "about", r"bijna": "nearly", r"precies": "exactly"},
    durations={r"seconden?": "second", r"minu(?:ut|ten)": "minute", r"u(?:ur|ren)": "hour", r"dag(?:en)?": "day", r"we(?:ek|ken)": "week", r"maand(?:en)?": "month", r"ja(?:ar|ren)": "year", r"eeuw(?:en)?": "century"},
)  # fmt: skip

RUSSIAN = ForeignWords(
    cues="""
    сообщить:сообщ сообщать заявить:заявл заявлять сказать:скаж отметить:отмеч отмечать подчеркнуть рассказать добавить:добавл
    считать утверждать пояснить признать написать напомнить предупредить:предупред говорить рассказывать объяснить
    объявить уточнить указать подтвердить:подтвержд опровергнуть:опровер отрицать отвергнуть:отверг ответить обещать:пообещ
    обвинить бояться опасаться надеяться думать полагать требовать:потребов просить:попрос рекомендовать:порекомендов
    предложить:предлож,предлаг критиковать:раскритиков сомневаться:сомнев,усомн спросить:спрос спрашивать интересоваться:поинтересов
    писать:пиш передать:переда показать:показ допустить оценить:оцен,оценива возразить:возраз утвердить выразить:выра,выраж
    жаловаться:пожалов клясться призвать:призв,призыв констатировать прокомментировать назвать:назв называть
    """,
    ending="(?:ать|ять|ить|еть|уть|ть|аться|яться|иться|еться)$",
    denies=_set("опровергнуть отрицать отвергнуть"),
    doubts=_set("сомневаться"),
    asks=_set("спросить спрашивать интересоваться"),
    accordings=r"по словам|по данным|по мнению|по информации|по сведениям|по оценк(?:е|ам)|по версии|согласно",
    not_said=r"(?:не|отказал\w+|никогда)",
    openers=r",?\s?что\s",
    pronouns=_set("он она они оно я мы кто который которая которые тот та те"),
    articles=r"(?!)",
    hedges=r"возможно|вероятно|наверное|якобы|по-видимому|видимо|предположительно|предполагаем\w+|может быть|мо(?:жет|гут|г|гла|гли)(?= быть)|кажется|похоже|так называем\w+",
    negations=r"не|нет|ни|никто|ничего|никогда|нельзя|никак\w+",
    not_negations=r"не только|не просто|не менее|не более|не раньше|не позднее",
    subordinators=r"котор\w+|где|когда|если|потому что|так как|поскольку|хотя|чтобы|что|кто|пока",
    scales={r"тыс(?:яч[иау]?|\.)?": 1000, r"млн|миллион(?:а|ов)?": 10**6, r"млрд|миллиард(?:а|ов)?": 10**9, r"трлн": 10**12},
    percent=r"процент(?:а|ов)?",
    currencies={r"руб(?:л(?:ь|я|ей|ях)|\.)|₽": "RUB", r"евро|€": "EUR", r"фунт(?:а|ов) стерлингов|£": "GBP", r"гривен|гривн\w": "UAH", r"юан(?:ь|я|ей)": "CNY"},
    months="января|январе|январь февраля|феврале|февраль марта|марте|март апреля|апреле|апрель мая|мае|май июня|июне|июнь июля|июле|июль августа|августе|август сентября|сентябре|сентябрь октября|октябре|октябрь ноября|ноябре|ноябрь декабря|декабре|декабрь",
    days={"вчера": -1, "сегодня": 0, "завтра": 1, "позавчера": -2, "послезавтра": 2},
    questions=r"где|когда|как|почему|кто|как\w+|скольк\w+|что|зачем|(?:\w+\s){1,3}ли",
    weekdays="понедельник вторник среда|среду четверг пятница|пятницу суббота|субботу воскресенье",
    year=r"(?P<year>(?:19|20)\d\d)\s(?:год(?:у|а|ом)?|г\.)",
    numerals=_numerals("два 2 две 2 двух 2 три 3 трёх 3 трех 3 четыре 4 пять 5 шесть 6 семь 7 восемь 8 девять 9 десять 10 двадцать 20 тридцать 30 сорок 40 пятьдесят 50 сто 100"),
    bounds={r"не менее|как минимум|по меньшей мере|минимум": "atLeast", r"более|больше|свыше": "moreThan", r"не более|максимум": "atMost", r"до": "upTo", r"менее|меньше": "lessThan", r"около|примерно|порядка|приблизительно": "about", r"почти": "nearly", r"ровно": "exactly"},
    durations={r"секунд[аы]?": "second", r"минут[аы]?": "minute", r"час(?:а|ов)?": "hour", r"д(?:ень|ня|ней)": "day", r"недел[яиь]": "week", r"месяц(?:а|ев)?": "month", r"года?|лет": "year", r"век(?:а|ов)?": "century"},
    clauses_set_off=True,
)  # fmt: skip

CZECH = ForeignWords(
    cues="""
    říci:řek,řekn,řík říkat uvést:uved,uvádě prohlásit:prohlás oznámit:oznám oznamovat sdělit:sděl dodat:dod zdůraznit:zdůraz
    tvrdit:tvrd mínit:mín vysvětlit:vysvětl připustit:připust,připoušt napsat:napsa,napíš psát:psa,píš varovat:varov
    potvrdit:potvrd,potvrz upozornit:upozorn,upozorň konstatovat:konstatov informovat:informov popřít:popř,popír
    odmítnout:odmít vyvrátit:vyvrác,vyvrát odpovědět:odpověd slíbit:slíb,slib obvinit:obvin doufat:douf myslet:mysl
    domnívat_se:domnív žádat:žád,požád doporučit:doporuč navrhnout:navrh kritizovat:kritizov pochybovat:pochyb
    ptát_se:ptá,zepta zeptat_se:zept popsat:popsa,popis přiznat:přizna věřit:věř obávat_se:obáv považovat:považ označit:označ
    vyzvat:vyzv,vyzýv litovat:litov ujistit:ujist,ujišť předpokládat:předpoklád očekávat:očekáv podotknout:podotk doplnit:doplň,doplnil
    """,
    ending="(?:at|it|et|ět|out|t)$",
    denies=_set("popřít odmítnout vyvrátit"),
    doubts=_set("pochybovat"),
    asks=_set("ptát_se zeptat_se"),
    accordings=r"podle|dle",
    not_said=r"(?:nikdy|nechtě\w+|odmítl\w* (?=potvr))",
    negating_prefix="ne",
    openers=r",?\s?že\s",
    pronouns=_set("on ona oni ony já my kdo který která kteří ten ta ti"),
    articles=r"(?:ten|ta|to|ti|ty|jeden|jedna)\s",
    hedges=r"možná|snad|pravděpodobně|zřejmě|patrně|údajn[ěýáéío]\w*|prý|zdá se|zdálo se|případn[ěýáéí]\w*|takzvan\w+|mohl[aoyi]? by|mohlo by|by mohl[aoyi]?",
    negations=r"ne(?!(?:jen|to|bo|boli|dávn|děl|moc|přítel|bezp|závis|smys|ustá|přetr|zbyt|šťast|hod|bo)\w*)\w{2,}(?:l|la|lo|li|ly|ní|jí|á|í|e|ou|sou|ude|bude|budou|jsou|má|mají)|není|nejsou|nikdo|nic|nikdy|žádn\w+",
    not_negations=r"nejen(?:om)?|nejméně|nejvíce|nemocnic\w*|nedůvěr\w*|neděl\w*|nehod\w*",
    subordinators=r"kter\w+|kde|když|pokud|jestli|protože|neboť|zatímco|ačkoli|aby|že|kdo|což",
    scales={r"tisíc(?:e|ů)?": 1000, r"mil\.|milion(?:u|y|ů|ech)?|milión(?:u|y|ů)?": 10**6, r"miliard(?:a|y|u)?": 10**9},
    percent=r"procent(?:o|a|ech)?",
    currencies={r"kč|korun(?:a|y|u)?": "CZK", r"eur(?:o|a)?|€": "EUR", r"liber|£": "GBP", r"rubl(?:ů|y)": "RUB"},
    months="ledna|lednu|leden února|únoru|únor března|březnu|březen dubna|dubnu|duben května|květnu|květen června|červnu|červen července|červenci|červenec srpna|srpnu|srpen září října|říjnu|říjen listopadu|listopad prosince|prosinci|prosinec",
    days={"včera": -1, "dnes": 0, "zítra": 1, "předevčírem": -2, "pozítří": 2},
    date_joint=r"\.?",
    questions=r"zda|jestli|kde|kdy|jak\w*|proč|kdo|kter\w+|kolik|co",
    weekdays="pondělí úterý středa|středu čtvrtek pátek sobota|sobotu neděle|neděli",
    year=r"(?:roce|roku|rok|léta)\s(?P<year>(?:19|20)\d\d)",
    numerals=_numerals("dva 2 dvě 2 dvou 2 tři 3 čtyři 4 pět 5 šest 6 sedm 7 osm 8 devět 9 deset 10 dvacet 20 třicet 30 čtyřicet 40 padesát 50 sto 100"),
    bounds={r"nejméně|alespoň|minimálně": "atLeast", r"více než|víc než|přes": "moreThan", r"nejvýše|maximálně": "atMost", r"až": "upTo", r"méně než": "lessThan", r"asi|přibližně|zhruba|kolem": "about", r"téměř|skoro": "nearly", r"přesně": "exactly"},
    durations={r"sekund[ay]?|vteřin[ay]?": "second", r"minut[ay]?": "minute", r"hodin[ay]?": "hour", r"d(?:en|ny|nů|ní)": "day", r"týd(?:en|ny|nů)": "week", r"měsíc[eů]?": "month", r"rok[yůu]?|let": "year", r"století": "century"},
    clauses_set_off=True,
)  # fmt: skip

GERMAN = ForeignWords(
    cues="""
    sagen erklären betonen berichten warnen kritisieren erläutern antworten fragen behaupten versichern bestätigen ergänzen
    äußern kommentieren erzählen klagen beklagen loben erwidern entgegnen erinnern mahnen vermuten schildern begründen
    bedauern verteidigen verkünden hoffen:hoff glauben bezweifeln zweifeln dementieren argumentieren schätzen rechnen fordern
    verlangen schreiben:schrieb,schreib,geschrieben unterstreichen:unterstrich versprechen:verspr,verspricht
    widersprechen:widerspr,widersprach mitteilen:teilt,teil,mitgeteilt ankündigen:kündig,angekündigt
    einräumen:räum,eingeräumt hinzufügen:füg,hinzugefügt feststellen:festgestell,stell angeben:gab,gib,gaben,angegeben
    zugeben:zugegeben bestreiten:bestr,bestritt,bestreit zurückweisen:zurückgewiesen,wies,weis ablehnen:abgelehnt,lehn meinen:mein,gemeint
    melden:meld,gemeld befürchten:befürcht erwarten:erwart vorwerfen:warf,werf,wirf,vorgeworfen empfehlen:empfiehl,empf,empfohl
    vorschlagen:schlug,schläg,vorgeschlagen beschuldigen:beschuldig halten:hält,hielt nennen:nann,nenn,genannt
    bezeichnen:bezeichn heißen:heiß,hieß ausgehen:geh,ging,ausgegangen aufrufen:ruf,rief,aufgeruf appellieren:appellier
    hinweisen:hinwies,hingewiesen drohen:droh zeigen:zeig,gezeigt kündigen denken:dach,denk verlauten:verlautet
    """,
    ending="e?n$",
    denies=_set("bestreiten dementieren zurückweisen widersprechen"),
    doubts=_set("bezweifeln zweifeln"),
    asks=_set("fragen"),
    accordings=r"laut|nach angaben|zufolge",
    not_said=r"(?:nicht|nie|kein\w*|ohne|weiger\w+)",
    openers=r"(?:,\s)?dass\s",
    questions=r"ob|wo\w*|wann|wie|warum|wer|wen|welche\w*|was|weshalb",
    pronouns=_set("er sie es man wir ich der die dieser diese wer ihm ihr"),
    articles=r"(?:der|die|das|dem|den|des|eine?|einem|einer|eines|dieser?|dieses)\s",
    hedges=r"vielleicht|möglicherweise|wahrscheinlich|vermutlich|wohl|angeblich\w*|mutmaßlich\w*|offenbar|anscheinend|sogenannt\w*|scheint|scheinen|soll(?:en)?|dürfte(?:n)?|könnte(?:n)?|eventuell",
    negations=r"nicht|kein\w*|nie(?:mals)?|niemand\w*|nichts|nirgends|weder",
    not_negations=r"nicht (?:nur|allein|bloß)|nicht zuletzt|nichts anderes als",
    subordinators=r"dass|wo|wer|als|wenn|weil|denn|während|obwohl|damit|ob",
    scales={r"tausend": 1000, r"mio\.|millionen?": 10**6, r"mrd\.|milliarden?": 10**9},
    percent=r"prozent",
    currencies={r"euros?|€": "EUR", r"schweizer franken": "CHF", r"pfund sterling|£": "GBP", r"yen|¥": "JPY", r"rubel": "RUB"},
    months="januar|jänner februar märz april mai juni juli august september oktober november dezember",
    days={"gestern": -1, "heute": 0, "morgen": 1, "vorgestern": -2, "übermorgen": 2},
    weekdays="montag(?:abend|morgen|nachmittag)? dienstag(?:abend|morgen|nachmittag)? mittwoch(?:abend|morgen|nachmittag)? donnerstag(?:abend|morgen|nachmittag)? freitag(?:abend|morgen|nachmittag)? samstag(?:abend|morgen|nachmittag)?|sonnabend sonntag(?:abend|morgen|nachmittag)?",
    year=r"(?:in|seit|bis|jahre?s?|ende|anfang)\s(?P<year>(?:19|20)\d\d)",
    numerals=_numerals("zwei 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12 fünfzehn 15 zwanzig 20 dreißig 30 vierzig 40 fünfzig 50 hundert 100"),
    bounds={r"mindestens|wenigstens": "atLeast", r"mehr als|über": "moreThan", r"höchstens|maximal": "atMost", r"bis zu": "upTo", r"weniger als|unter": "lessThan", r"etwa|rund|ungefähr|circa|ca\.|schätzungsweise": "about", r"fast|knapp|nahezu|beinahe": "nearly", r"genau": "exactly"},
    durations={r"sekunden?": "second", r"minuten?": "minute", r"stunden?": "hour", r"tage?n?": "day", r"wochen?": "week", r"monate?n?": "month", r"jahre?n?": "year", r"jahrhunderte?n?": "century"},
    date_joint=r"\.?",
    clauses_set_off=True,
    not_cues=_set("ist sind war waren sei seien hat haben hatte hatten habe wird werden wurde wurden worden können könne kann wollen will wolle sollen soll solle müssen muss musste gibt gab gebe"),
)  # fmt: skip

WORDS = {
    "cs": CZECH, "de": GERMAN, "es": SPANISH, "fr": FRENCH, "it": ITALIAN, "nl": DUTCH, "pt": PORTUGUESE, "ru": RUSSIAN,
}  # fmt: skip
"""The words of each language that has them, by its BCP 47 code."""
