"""Words for the fields of claims in Italian."""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

from pipelines.claims.tables.foreign.words import ForeignWords, numerals, phrases

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
    comunicare descrivere:descritt,descriv,descriss riportare citare confidare elogiare dimostrare recitare
    consigliare informare rimarcare insistere:insist scherzare ripetere menzionare specificare reputare anticipare
    attaccare:attacc,attacch incalzare chiosare tuonare sbottare ammonire:ammonisc rincarare ribattere:ribatt rivendicare:rivendic paventare
    """,
    ending="(?:[aei]re|rre)$",
    verb_endings=r"[oaeiòì]|[aei]v[ao]|[aei]vano|[aeip]?p?iamo|g(?:o|ono|ano)|[ae]te|[aeoi]no|[aei]ndo|[aeu]t[oaie]|it[oaie]|[aei]rono|[aei]re|[ei]rà|[ei]ranno|erebbe\w*|[eè]rono|ettero|ette|isc[eo]\w{0,2}|h[iae]\w{0,3}|[aei]r(?:lo|si|la|li|gli)|ndo\w*|ero|i[ao]no|ss[ei]\w*",
    denies=phrases("negare smentire respingere contestare"),
    doubts=phrases("dubitare"),
    asks=phrases("domandare chiedere"),
    accordings=r"(?:secondo|stando a) quanto (?:(?:ha|hanno|è stato|si) )?\w+(?: da(?:l(?:la|le|lo|l['’])?|i|gli)?)?|secondo|stando a(?:l|lla|gli|lle|i)?|a detta d(?:i|el|ella|ei|egli|elle)|a giudizio d(?:i|el|ella|ei)|a parere d(?:i|el|ella|ei)",
    not_said=r"(?:non|mai|senza|rifiut\w+)",
    openers=r"(?:che\s|ch['’])",
    pronouns=phrases("lui lei loro egli ella essi esse io noi chi che cui questi costui"),
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
    numerals=numerals("due 2 tre 3 quattro 4 cinque 5 sei 6 sette 7 otto 8 nove 9 dieci 10 undici 11 dodici 12 quindici 15 venti 20 trenta 30 quaranta 40 cinquanta 50 cento 100"),
    bounds={r"almeno|non meno di": "atLeast", r"più di|oltre": "moreThan", r"al massimo": "atMost", r"fino a": "upTo", r"meno di": "lessThan", r"circa|intorno a|all['’]incirca": "about", r"quasi": "nearly", r"esattamente": "exactly"},
    durations={r"second[oi]": "second", r"minut[oi]": "minute", r"or[ae]": "hour", r"giorn[oi]": "day", r"settiman[ae]": "week", r"mes[ei]": "month", r"ann[oi]": "year", r"secol[oi]": "century"},
    before_counted=r"\s(?:di\s|d['’])?",
    not_counted=phrases("per con sono che contro volte anni altri altre nuovi nuove grandi piccoli primi prime ultimi ultime giovani vecchi ex soli sole"),
    not_cues=phrases("ha hanno ho è sono era erano fu come c'è"),
    range_joint=r"a",
    range_opener=r"(?:tra|fra)(?: il)?",
    range_and=r"e(?: il)?",
    range_from=r"d[ai]l?|dall['’]",
    labels=r"§|n|n°|numero|art|articolo|pagina|pag|capitolo|comma|linea",
    drops_subjects=True,
    no_subjects=r"si|è|sono|stat[oaie]|viene|fu",
    no_sources=r"(?-i:[a-z]+[ae]ndo\w{0,4})|a|ai|alle?|all['’]|davanti|dopo|durante|in|nel|nella|nell['’]|su|sul",
    conditionals=r"se",
    consequences=r"\w+(?:rà|ranno|rebbe\w*)",
    unsaid=r"(?:rifiut\w+ di|non (?:ha|hanno) voluto) (?:dire|commentare)|dov(?:rà|ranno) (?:dire|spiegare|chiarire|rispondere)|cerc\w+ di (?:capire|chiarire|stabilire)",
    possessed=r"a suo (?:parere|avviso|giudizio|dire)|secondo (?:i suoi calcoli|la sua versione)",
    adverbials=r"a|al|alla|all['’]|ai|alle|davanti|dopo|durante|ieri|in|nel|nella|nell['’]|oggi",
    abbreviations=r"[Ss]igg?|sig\.ra|[Dd]ott|[Dd]ott\.ssa|[Pp]rof|[Aa]vv|[Ii]ng|[Oo]n|[Mm]ons|art|artt|ca|cap|ecc|es|n|nn|pag|S|SS|St|vol",
)  # fmt: skip
