"""Words around numbers: bounds, units, and nouns that make them part of a name.

Own collection. Units are the symbols of the SI and of US customary measure.
"""


def _numbered(words: str, start: int, step: int = 1) -> dict[str, int]:
    """Words in the order of the numbers that they name."""
    return {word: start + step * index for index, word in enumerate(words.split())}


CARDINALS = _numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen",
    start=0,
) | _numbered("twenty thirty forty fifty sixty seventy eighty ninety", start=20, step=10)
_LARGE = {"hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SCALES = {**_LARGE, "lakh": 10**5, "crore": 10**7}
SHORT_SCALES = {"k": 1_000, "m": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12}
# An unknown multiple of the number.
MULTIPLES = {"dozens": 12, "scores": 20, **{f"{word}s": value for word, value in _LARGE.items()}}
ORDINALS = _numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth",
    start=1,
)
FRACTIONS = {"half": 0.5, "quarter": 0.25, "tenth": 0.1} | {
    word: 1 / number for word, number in _numbered("third fourth fifth sixth seventh eighth", start=3).items()
}

# Words before a number, by their qualifier.
BEFORE = {
    phrase.strip(): qualifier
    for qualifier, phrases in {
        "atLeast": ("at least, a minimum of, no fewer than, no less than, not less than, not fewer than, upwards of"),
        "moreThan": (
            "more than, greater than, well over, well above, in excess of, north of, over, above, "
            "exceeding, just over, just above, just more than, a little over, little more than, "
            "a little more than, slightly over, slightly above, slightly more than"
        ),
        "lessThan": "less than, fewer than, under, below, well under, well below",
        "atMost": "at most, at the most, no more than, not more than, a maximum of",
        "upTo": "up to, as many as, as much as",
        "nearly": (
            "nearly, almost, close to, just under, just below, just short of, a little under, "
            "slightly under, slightly below, slightly less than, slightly fewer than, a little less than, "
            "not quite"
        ),
        "about": (
            "closer to, in the order of, on the order of, about, around, approximately, roughly, some, "
            "an estimated, estimated, circa, in the region of"
        ),
        "exactly": "exactly, precisely",
    }.items()
    for phrase in phrases.split(",")
}
AFTER = {"or more": "atLeast", "or so": "about", "or fewer": "atMost", "or less": "atMost", "plus": "atLeast"}
# `over` belongs to these verbs and is no bound: `stayed over three nights`, `spread over two years`.
PHRASAL_OVER = r"\b(?:stay|stop|sleep|slept|spread|stagger|phas|split|divid|sprawl)\w*\s$"
# The same, but not before a duration: `took over three firms`, `took over three hours`.
PHRASAL_OVER_THINGS = (
    r"\b(?:hand|tak|took|turn|carr|hold|held|sign|por|presid|fall|fell|roll|knock|rul|reign|watch|flew|fly|argu|fight|"
    r"fought|quarrel|disput)\w*\s$"
)
# Before one of these `40m` is a length, before other nouns it is millions.
DIMENSIONS = (
    r"deep|high|tall|long|wide|thick|broad|below|above|beneath|under(?:ground|water)?|away|apart|off|up|down|from|ahead|behind|"
    r"sprint|race|final|semi-?final|heats?|hurdles|exclusion|ahead|north|south|east|west|freestyle|butterfly|backstroke|breaststroke|relay|dash|radius|wall|tower|cliff|drop|"
    r"wave|waves|mast|crane|pool|pier|yacht|boat|vessel|stretch|section|trench|tunnel|bridge|fence|gap|crater|hole"
)
# May follow a measure: `a ten-week-long strike`.
MEASURED = "long|high|tall|deep|wide|thick|plus"
# After one of these `40m` is a length, too.
LENGTHS = (
    r"depths?|heights?|lengths?|widths?|distances?|radius|diameter|altitude|within|tall|deep|high|ran|runs?|swam|swim|"
    r"sprint(?:ed)?|walked|plung(?:ed|ing)|fell|dived|climbed|every"
)
# `net zero`, `ground zero`: names.
NAMED_ZERO = frozenset("net ground patient day year absolute near carbon vision".split())
# `zero tolerance`: none of what cannot be counted.
NO_COUNT_OF_ZERO = frozenset(
    "tolerance sum gravity doubt chance sense interest regard evidence intention respect incentive credibility trust "
    "confidence patience hour".split()
)
# After one of these `up to` is the end of a change, not a bound.
MOVED_UP = (
    r"\b(?:go|goes|going|gone|went|add|creep|crept|edg|inch|jump|shot|tick|push|bump|climb|mov|work|com|came|grew)\w* $"
)

# Unit: words for it. A star stands for the plural in -s, too.
UNITS = {
    word: unit.strip()
    for unit, _, words in (
        entry.partition(":")
        for entry in """
        %: % percent per-cent pct pc; percentagePoint: percentage-point*; basisPoint: basis-point*;
        km: km kilometer* kilometre*; m: m meter* metre*; cm: cm centimeter* centimetre*;
        mm: mm millimeter* millimetre*; mi: mile*; ft: foot feet ft; in: inch inches; yd: yard*;
        km2: square-kilometer* square-kilometre* sq-km km²; mi2: square-mile*; ft2: square-foot square-feet;
        m2: square-meter* square-metre*; ha: hectare*; acre: acre*; kg: kg kilogram* kilogramme* kilo*;
        g: gram* gramme*; t: t ton* tonne* metric-tons; lb: lb lbs pound*; oz: ounce*; l: liter* litre*;
        gal: gallon*; bbl: barrel*; °C: °C degree-Celsius degrees-Celsius degree-celsius degrees-celsius degrees-C;
        °F: °F degree-Fahrenheit degrees-Fahrenheit degree-fahrenheit degrees-fahrenheit degrees-F;
        degree: degree*; mph: mph miles-per-hour; km/h: km/h kph kilometers-per-hour kilometres-per-hour; W: watt*;
        kW: kW kilowatt*; MW: MW megawatt*; GW: GW gigawatt*; kWh: kWh kilowatt-hours; MWh: MWh megawatt-hours;
        GWh: GWh gigawatt-hours; TWh: TWh terawatt-hours; ml: ml millilitre* milliliter*;
        cl: cl centilitre* centiliter*; MB: megabyte* MB; GB: gigabyte* GB; kt: kiloton*; cent: cents;
        penny: pence; second: second*; minute: minute*; hour: hour*; day: day*; week: week*; month: month*;
        year: year*; decade: decade*; century: century centuries
        """.split(";")
    )
    for starred in words.split()
    for word in {starred.strip("*"), starred.replace("*", "s")}
}
# Written right after the digits.
GLUED_UNITS = frozenset("p pc t km cm mm ft kg lb lbs oz mph kph km/h kW MW GW kWh MWh GWh TWh MB GB ml cl".split())
DURATIONS = frozenset(("second minute hour day week month year decade century").split())

# A capitalised word right before a number names a thing, unless it is one of these.
BEFORE_COUNTS = frozenset(
    (
        "a after all an and another approximately around as at because before but by during for from had has he her "
        "his if in including into is it its killing leaving of on only or our over overall she since so some than "
        "that the their then there these they this those though through to today tonight together under until up we "
        "were when where which while with within would yesterday also about almost already nearly roughly exactly "
        "just more less fewer every between are was be been have without altogether yet still my your both "
        "last next past first other monday tuesday wednesday thursday friday saturday sunday"
    ).split()
)
# Lower-case words that make a following number a name.
NAMING = frozenset(
    (
        "no number page chapter section article clause bill flight route highway interstate channel room level phase "
        "type grade psalm verse title paragraph line gate platform step stage size model version rule proposition "
        "amendment "
        "junction exit terminal pier apartment suite zone tier category volume episode season "
        "force war formula age aged class district ward group division game round lap"
    ).split()
)

# Before one of these plurals a number like a year is a year.
YEAR_PLURALS = frozenset(
    "levels sales earnings prices results revenues profits rates figures standards terms wages".split()
)
# Nouns that follow a bare year.
YEAR_NOUNS = frozenset(
    (
        "election elections campaign season census race primary primaries convention conventions games olympics "
        "referendum budget report film movie book novel album war invasion attack attacks recession crisis law act "
        "deal agreement constitution coup revolution interview speech study survey poll vote olympic presidential "
        "republican democratic world summer winter cup general midterm midterms ruling case letter memo article tax"
    ).split()
)

# After an ordinal these count no order, or belong to an idiom.
ORDINAL_STOP = frozenset(
    (
        "time times half quarter century centuries day days week weeks month year anniversary hand place thought "
        "thoughts lady glance person degree sight floor grade grader graders amendment avenue street world class "
        "party round aid responder responders offender offenders of and or to in at on the a for since is was by as "
        "two three four few minute things couple class-action chance opinion sunday monday tuesday wednesday "
        "thursday friday saturday nature helping only thing"
    ).split()
)

# Where the counted noun phrase ends at the latest; of irregular verbs the forms that modify no noun.
NOUN_STOP = frozenset(
    (
        "a about above across after against ago all along also although am among amid an and another any are around "
        "as at away back be because been before behind being below beneath beside besides between both but by can "
        "could did do does down during each earlier either else ever every for from further had has have he "
        "her here him his how i if in inside instead into is it its itself just last late later least less "
        "many may me might more much must my near nearly neither never next no nor not now of off on once only "
        "onto or our out outside over own per perhaps rather recently she should since so some soon still such than "
        "that the their them then there these they this those though through throughout thus to today together "
        "tomorrow tonight too toward towards under unless until up upon us versus very via was we were what when "
        "where whether which while who whom whose why will with within without would yesterday yet you your "
        "fiscal including alone apiece annually altogether "
        "combined downtown overseas ahead alike abroad said says told killed died wounded injured arrested "
        "came went took made fled want wanted wants got gave remain remained remains left voted say "
        "tell lost won saw found die live lived work worked stood fell rose grew hit sat began ran "
        "ate became broke brought chose drank drew drove flew forgot froze kept knew sang sank shook shrank spent "
        "spoke sprang stole swam thought threw tore withdrew woke wore wrote pour pours"
    ).split()
)
# Adverbs that are adjectives before a noun: `12 online shops`, `12 online`.
ADVERBIAL = frozenset("early likely overall daily weekly monthly yearly nationwide worldwide overnight online".split())
# Words in -ly that are no adverbs.
NOUNS_IN_LY = frozenset("family elderly friendly deadly costly ally supply assembly monopoly".split())
# Casualties are counted without a noun: `20 dead and dozens hurt`.
CASUALTIES = frozenset("dead killed injured wounded hurt missing".split())
IRREGULAR_PLURALS = frozenset(
    (
        "people men women children police personnel staff troops militia crew media data youth sheep cattle fish "
        "aircraft spacecraft policemen policewomen firemen fishermen businessmen gunmen congressmen servicemen "
        "clergy deer salmon species headquarters series teeth feet mice geese oxen alumni criteria phenomena "
        "bacteria crises analyses jihadi paparazzi infantry livestock wildlife helicopters"
    ).split()
)
# Peoples whose plural has no -s.
PEOPLES = frozenset(
    (
        "Chinese Japanese Portuguese Vietnamese Lebanese Sudanese Burmese Maltese Senegalese Congolese Taiwanese "
        "Nepalese French British English Irish Scottish Welsh Dutch Swiss Spanish Danish Swedish Finnish Polish "
        "Turkish Kurdish Jewish Yazidi Hutu Tutsi Sherpa Maori Rohingya Peshmerga Taliban"
    ).split()
)
# Plurals that often stand before the noun that is counted: `200 police officers`, `3 arms dealers`.
MODIFYING = frozenset(
    (
        "arms sports sales drugs weapons rights savings goods customs communications operations jobs systems police "
        "military media data militia cattle fish staff youth crew infantry women men news services troops"
    ).split()
)
