"""Words for the fields of claims in Dutch."""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

from pipelines.claims.tables.foreign.words import ForeignWords, numerals, phrases

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
    claimen beschrijven:beschreef,beschrijf rapporteren:rapporteer voorspellen:voorspel blijken:blijk,bleek,gebleken
    citeren:citeer vervolgen opmerken:merkt,opgemerk aangeven:aangegeven,aangaf wijten:wijt
    beargumenteren:beargumenteer speculeren:speculeer aandringen
    sneren:sneer verzuchten:verzucht opperen:opper uitleggen:legt,legde,uitgelegd schetsen:schets
    """,
    ending="en$",
    verb_endings=r"|t|te|ten|de|den|en|n|d|end|ende|s",
    denies=phrases("ontkennen verwerpen tegenspreken betwisten"),
    doubts=phrases("betwijfelen twijfelen"),
    asks=phrases("vragen"),
    accordings=r"volgens|aldus|naar het oordeel van|naar de mening van|in de woorden van",
    not_said=r"(?:niet|nooit|geen|zonder|weiger\w+)",
    openers=r"dat\s",
    pronouns=phrases("hij zij ze ik wij we hem haar die deze wie dat men"),
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
    numerals=numerals("twee 2 drie 3 vier 4 vijf 5 zes 6 zeven 7 acht 8 negen 9 tien 10 elf 11 twaalf 12 vijftien 15 twintig 20 dertig 30 veertig 40 vijftig 50 honderd 100"),
    bounds={r"minstens|ten minste|minimaal": "atLeast", r"meer dan|ruim": "moreThan", r"hooguit|maximaal|ten hoogste": "atMost", r"tot": "upTo", r"minder dan": "lessThan", r"ongeveer|circa|rond|zo['’]n|naar schatting": "about", r"bijna": "nearly", r"precies": "exactly"},
    durations={r"seconden?": "second", r"minu(?:ut|ten)": "minute", r"u(?:ur|ren)": "hour", r"dag(?:en)?": "day", r"we(?:ek|ken)": "week", r"maand(?:en)?": "month", r"ja(?:ar|ren)": "year", r"eeuw(?:en)?": "century"},
    not_cues=phrases("heeft hebben had hadden is zijn was waren wordt worden werd werden zal zullen kan"),
    range_joint=r"tot(?: en met)?",
    range_opener=r"tussen",
    range_and=r"en",
    range_from=r"van",
    labels=r"§|nr|nummer|art|artikel|pagina|hoofdstuk|lid|lijn",
    no_sources=r"bij|na|tegen(?:over)?|tijdens|op",
    conditionals=r"als|indien|mocht",
    unsaid=r"(?:wil\w*|weiger\w*)(?: \w+)? (?:niet |te )?(?:zeggen|reageren)|(?:moe(?:t|ten)|zal moeten) (?:zeggen|uitleggen|verklaren)|onderzoek\w*",
    possessed=r"naar (?:zijn|haar) (?:mening|oordeel)|(?:volgens|in) (?:zijn|haar) (?:lezing|woorden)",
    adverbials=r"bij|gisteren|in|na|op|tegen(?:over)?|tijdens|voor",
    abbreviations=r"dhr|mevr|mw|[Mm]r|[Dd]rs|[Ii]r|[Pp]rof|[Ii]ng|bijv|b\.v|blz|ca|enz|m\.b\.t|m\.n|nr|nrs|o\.a|t\.a\.v|St|v\.d|zgn",
)  # fmt: skip
