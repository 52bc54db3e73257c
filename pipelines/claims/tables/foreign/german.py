"""Words for the fields of claims in German."""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

from pipelines.claims.tables.foreign.words import ForeignWords, numerals, phrases

GERMAN = ForeignWords(
    cues="""
    sagen erklären betonen berichten warnen kritisieren erläutern antworten fragen behaupten versichern bestätigen ergänzen
    äußern kommentieren erzählen klagen beklagen loben erwidern entgegnen erinnern mahnen vermuten schildern begründen
    bedauern verteidigen verkünden hoffen:hoff glauben bezweifeln zweifeln dementieren argumentieren schätzen rechnen fordern
    verlangen schreiben:schrieb,schreib,geschrieben unterstreichen:unterstrich versprechen:versprach,versprech,verspricht,versproch
    widersprechen:widersprach,widersprech,widerspricht,widersproch mitteilen:teilt,teil,mitgeteilt ankündigen:kündig,angekündigt
    einräumen:räum,eingeräumt hinzufügen:füg,hinzugefügt feststellen:festgestell,stell angeben:gab,gib,gaben,angegeben
    zugeben:zugegeben bestreiten:bestr,bestritt,bestreit zurückweisen:zurückgewiesen,wies,weis ablehnen:abgelehnt,lehn meinen:mein,gemeint
    melden:meld,gemeld befürchten:befürcht erwarten:erwart vorwerfen:warf,werf,wirf,vorgeworfen empfehlen:empfiehl,empfahl,empfohl
    vorschlagen:schlug,schläg,vorgeschlagen beschuldigen:beschuldig halten:hält,hielt nennen:nann,nenn,genannt
    bezeichnen:bezeichn heißen:heiß,hieß ausgehen:geh,ging,ausgegangen aufrufen:ruf,rief,aufgeruf appellieren:appellier
    hinweisen:hinwies,hingewiesen drohen:droh zeigen:zeig,gezeigt kündigen denken:dach,denk verlauten:verlautet
    anmerken:merkt,angemerkt bemängeln beschweren:beschwer beteuern empören:empör erwähnen freuen:freu hervorheben:hervor jubeln kontern
    monieren mutmaßen prophezeien protestieren resümieren rügen scherzen schimpfen schwärmen seufzen spotten wettern wundern
    zitieren verraten:verrät,verriet beschreiben:beschrieb urteilen verweisen:verwies,verweis besagen
    spekulieren konstatieren vermelden plädieren charakterisieren fürchten auffordern:aufgeforder raten:rät,riet gestehen:gesteh,gestand,gestanden
    bekanntgeben:bekanntgegeben propagieren
    witzeln bilanzieren poltern schreien:schrie twittern
    """,
    ending="e?n$",
    verb_endings=r"|e|st|t|te|ten|test|tet|en|n|et|ete|eten|end(?:e[nrms]?)?|ern|ert|erte[n]?",
    denies=phrases("bestreiten dementieren zurückweisen widersprechen"),
    doubts=phrases("bezweifeln zweifeln"),
    asks=phrases("fragen"),
    accordings=r"laut|nach angaben|zufolge",
    not_said=r"(?:nicht|nie|kein\w*|ohne|weiger\w+)",
    openers=r"(?:,\s)?dass\s",
    questions=r"ob|wo\w*|wann|wie|warum|wer|wen|welche\w*|was|weshalb",
    pronouns=phrases("er sie es man wir ich der die dieser diese wer ihm ihr"),
    articles=r"(?:der|die|das|dem|den|des|eine?|einem|einer|eines|dieser?|dieses)\s",
    hedges=r"vielleicht|möglicherweise|wahrscheinlich|vermutlich|wohl|angeblich\w*|mutmaßlich\w*|offenbar|anscheinend|sogenannt\w*|scheint|scheinen|soll(?:en)?|dürfte(?:n)?|könnte(?:n)?|eventuell",
    negations=r"nicht|kein\w*|nie(?:mals)?|niemand\w*|nichts|nirgends|weder",
    not_negations=r"nicht (?:nur|allein|bloß)|nicht zuletzt|nichts anderes als",
    subordinators=r"so?dass|dass|wo\w*|wer|als|wenn|weil|denn|während|obwohl|damit|ob|falls|indem|nachdem|bevor|sobald|welche[rmns]?|(?<=, )(?:bis|da|was|der|die|das|dem|den|deren|dessen)",
    scales={r"tausend": 1000, r"mio\.|millionen?": 10**6, r"mrd\.|milliarden?": 10**9},
    percent=r"prozent",
    currencies={r"euros?|€": "EUR", r"schweizer franken": "CHF", r"pfund sterling|£": "GBP", r"yen|¥": "JPY", r"rubel": "RUB"},
    months="januar|jänner februar märz april mai juni juli august september oktober november dezember",
    days={"gestern": -1, "heute": 0, "morgen": 1, "vorgestern": -2, "übermorgen": 2},
    weekdays="montag(?:abend|morgen|nachmittag)? dienstag(?:abend|morgen|nachmittag)? mittwoch(?:abend|morgen|nachmittag)? donnerstag(?:abend|morgen|nachmittag)? freitag(?:abend|morgen|nachmittag)? samstag(?:abend|morgen|nachmittag)?|sonnabend sonntag(?:abend|morgen|nachmittag)?",
    year=r"(?:in|seit|bis|jahre?s?|ende|anfang)\s(?P<year>(?:19|20)\d\d)",
    numerals=numerals("zwei 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12 fünfzehn 15 zwanzig 20 dreißig 30 vierzig 40 fünfzig 50 hundert 100"),
    bounds={r"mindestens|wenigstens": "atLeast", r"mehr als|über": "moreThan", r"höchstens|maximal": "atMost", r"bis zu": "upTo", r"weniger als|unter": "lessThan", r"etwa|rund|ungefähr|circa|ca\.|schätzungsweise": "about", r"fast|knapp|nahezu|beinahe": "nearly", r"genau": "exactly"},
    durations={r"sekunden?": "second", r"minuten?": "minute", r"stunden?": "hour", r"tage?n?": "day", r"wochen?": "week", r"monate?n?": "month", r"jahre?n?": "year", r"jahrhunderte?n?": "century"},
    date_joint=r"\.?",
    clauses_set_off=True,
    impersonal=r"es(?:\s[a-zäöüß]+)?",
    not_cues=phrases("wie hin dar zurück ist sind war waren sei seien hat haben hatte hatten habe wird werden wurde wurden worden können könne kann wollen will wolle sollen soll solle müssen muss musste gibt gab gebe"),
    nouns_capitalised=True,
    before_counted=r"\s(?:[a-zäöüß]{1,30}(?:e|en|er)\s)?",
    range_joint=r"bis",
    range_opener=r"zwischen",
    range_and=r"und",
    range_from=r"von",
    labels=r"§§?|abs|absatz|art|artikel|kapitel|nr|nummer|paragra(?:f|ph)|punkt|s|satz|seite|ziffer|platz|linie|gleis|kanal",
    no_sources=r"am|auf|beim?|gegenüber|später|während",
    conditionals=r"sollten?|wenn|falls",
    unsaid=r"lie(?:ß|ss)(?:en)? (?:zunächst |vorerst )?offen|lehn\w+(?: es)?(?: ab)?|woll\w+(?: sich)?(?: \w+)? nicht (?:sagen|äußern|kommentieren)|prüf\w*|(?:muss|müssen) (?:sagen|erklären)",
    adverbials=r"a[mn]|auf|bei[m]?|gegenüber|gestern|heute|i[mn]|nach|später|vor|während|zu[mr]?",
    abbreviations=r"\d{1,2}|[A-Za-zÄÖÜäöü]|Abs|Art|Bd|bzw|ca|d\.h|einschl|etc|ev|evtl|geb|gegr|gest|ggf|Hr|Hrsg|inkl|Inc|Kap|max|min|Mio|Mrd|Nr|o\.g|S|s\.o|sog|St|Std|Str|Tel|u\.a|usw|v\.a|vgl|z\.B|z\.T|zzgl",
)  # fmt: skip
