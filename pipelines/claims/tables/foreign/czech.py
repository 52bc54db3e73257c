"""Words for the fields of claims in Czech."""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

from pipelines.claims.tables.foreign.words import ForeignWords, numerals, phrases

CZECH = ForeignWords(
    cues="""
    říci:řek,řekn,řík říkat uvést:uved,uvádě prohlásit:prohlás oznámit:oznám oznamovat sdělit:sděl dodat:dod zdůraznit:zdůraz
    tvrdit:tvrd mínit:mín vysvětlit:vysvětl připustit:připust,připoušt napsat:napsa,napíš psát:psa,píš varovat:varov
    potvrdit:potvrd,potvrz upozornit:upozorn,upozorň konstatovat:konstatov informovat:informov popřít:popř,popír
    odmítnout:odmít vyvrátit:vyvrác,vyvrát odpovědět:odpověd slíbit:slíb,slib obvinit:obvin doufat:douf myslet:mysl
    domnívat_se:domnív žádat:žád,požád doporučit:doporuč navrhnout:navrh kritizovat:kritizov pochybovat:pochyb
    ptát_se:ptá,zepta zeptat_se:zept popsat:popsa,popis přiznat:přizna věřit:věř obávat_se:obáv považovat:považ označit:označ
    vyzvat:vyzv,vyzýv litovat:litov ujistit:ujist,ujišť předpokládat:předpoklád očekávat:očekáv podotknout:podotk doplnit:doplň,doplnil
    prozradit:prozrad poznamenat:poznamen zdůrazňovat:zdůrazň
    okomentovat:okoment postěžovat_si:postěž,stěžov zopakovat:zopak shrnout:shrn zmínit:zmín,zmiň upřesnit:upřesn,upřesň přiblížit:přiblíž namítnout:namít vzkázat:vzkáz svěřit_se:svěř
    """,
    ending="(?:at|it|et|ět|out|t)$",
    verb_endings=r"|l[aiyo]?|[aeěiíuýáé]l?[aiyoí]?|t|[aeiíá]t|[aeiíouá]?j[eí](?:me)?|[uo]u|n[aoiy]?|en[aoiyýáé]?|[áí]?me?|[iaě]l[aiyo]?|nul[aiyo]?|nou?t?|uj[eí]|ovat|oval[aiyo]?|val[aiyo]?|ňuj[eí]|ne|ev",
    denies=phrases("popřít odmítnout vyvrátit"),
    doubts=phrases("pochybovat"),
    asks=phrases("ptát_se zeptat_se"),
    accordings=r"podle|dle",
    not_said=r"(?:nikdy|nechtě\w+|odmítl\w* (?=potvr))",
    negating_prefix="ne",
    openers=r",?\s?že\s",
    pronouns=phrases("on ona oni ony já my kdo který která kteří ten ta ti"),
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
    numerals=numerals("dva 2 dvě 2 dvou 2 tři 3 čtyři 4 pět 5 šest 6 sedm 7 osm 8 devět 9 deset 10 jedenáct 11 dvanáct 12 patnáct 15 dvacet 20 třicet 30 čtyřicet 40 padesát 50 sto 100"),
    bounds={r"nejméně|alespoň|minimálně": "atLeast", r"více než|víc než|přes": "moreThan", r"nejvýše|maximálně": "atMost", r"až": "upTo", r"méně než": "lessThan", r"asi|přibližně|zhruba|kolem": "about", r"téměř|skoro": "nearly", r"přesně": "exactly"},
    durations={r"sekund[ay]?|vteřin[ay]?": "second", r"minut[ay]?": "minute", r"hodin[ay]?": "hour", r"d(?:en|ny|nů|ní)": "day", r"týd(?:en|ny|nů)": "week", r"měsíc[eů]?": "month", r"rok[yůu]?|let": "year", r"století": "century"},
    clauses_set_off=True,
    not_cues=phrases("je jsou byl byla bylo byli být má mají jak"),
    range_joint=r"až",
    range_opener=r"mezi",
    range_and=r"a",
    range_from=r"od|z|ze",
    labels=r"§|č|číslo|čl|článk\w+|článek|strana|odst|kapitola|linka",
    drops_subjects=True,
    no_subjects=r"by[lt][aoiy]?|je|lze",
    no_sources=r"\w+ům|sám|sama|na|ke?|o|před|při|po|ve?|za",
    conditionals=r"pokud|jestli(?:že)?|když",
    unsaid=r"odmítl\w* (?:říci|komentovat|sdělit)|nechtěl\w* (?:říci|komentovat|sdělit)|zvažuj\w*",
    possessed=r"podle (?:jeho|jejích|jejich|jejího) (?:slov|názoru|mínění|odhadu)",
    adverbials=r"dnes|na|novinářům|po|před|při|v|ve|včera",
    abbreviations=r"\d{1,2}|atd|apod|[Čč]|čl|hl|mj|mil|mld|např|odst|popř|př|r|resp|sb|sv|tj|tzn|tzv|tis|ul|[Dd]oc|[Pp]rof|Ing|Mgr|MUDr|JUDr|PhDr|RNDr|Bc|[A-Z]",
)  # fmt: skip
