"""Calendar words: months, weekdays, seasons, holidays, parts of the day, tense.

Seasons are those of the northern hemisphere, by whole months, as in meteorology; ``time_resolvers`` turns them round
for the south. Movable holidays are computed in ``calendar_values``.
"""

# ruff: noqa: E501 - a pattern stands on one line

MONTH_NAMES = (
    "January February March April May June July August September October November December".split()
)  # fmt: skip
MONTHS = {name.lower(): number for number, name in enumerate(MONTH_NAMES, start=1)} | {
    short: number
    for number, forms in enumerate(
        "jan jan.|feb feb.|mar.|apr.||jun.|jul.|aug aug.|sept sept. sep.|oct oct.|nov nov.|dec dec.".split("|"), start=1
    )
    for short in forms.split()
}
WEEKDAYS = {
    name: number for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
}
WEEKDAY = rf"(?:{'|'.join(WEEKDAYS).title()})"
"""Pattern of a weekday."""
# Named days, which are not the last such weekday.
NAMED_DAYS = (
    "Ash Black Bloody Cyber Easter Fat Giving Good Holy Maundy Palm Ruby Shrove Super News [Ee]very [Ee]ach".split()
)
# First month of each season; each lasts three months.
SEASONS = {"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12}
HOLIDAYS = {
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "new year's": (1, 1),
    "valentine's day": (2, 14),
    "st. patrick's day": (3, 17),
    "may day": (5, 1),
    "independence day": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "veterans day": (11, 11),
    "armistice day": (11, 11),
}
# Month, weekday (Monday 0) and which one in the month; -1 is the last.
MOVING_HOLIDAYS = {
    "thanksgiving day": (11, 3, 4),
    "thanksgiving": (11, 3, 4),
    "labor day": (9, 0, 1),
    "memorial day": (5, 0, -1),
    "martin luther king day": (1, 0, 3),
    "columbus day": (10, 0, 2),
}
# Days from Easter Sunday.
EASTER_DAYS = {"good friday": -2, "easter sunday": 0, "easter monday": 1, "easter": 0}
UNITS = {unit: unit for unit in "second minute hour day week fortnight month year decade century".split()}
UNITS |= {"night": "day", "weekend": "week"}
PARTS_OF_DAY = "morning afternoon evening night noon midday midnight lunchtime"
# Before one of these a year is the subject: `2013 was a poor year`.
YEAR_VERBS = "was is has had will would saw brought marked began ended could may might looks".split()
# Verbs whose present tense may refer to an arranged event: `the council votes Thursday`, `schools reopen in the summer`.
ARRANGED = (
    "open reopen begin start end close expire resume convene reconvene vote meet return arrive leave depart sail land fly travel "
    "head come play face host visit appear testify decide hold launch release publish deliver speak sit join retire rule elect "
    "choose celebrate mark move conclude finish last run stay remain continue kick wrap hear debate unveil present stage race "
    "wed marry turn gather march protest strike premiere air go take"
).split()
# Evidence that a clause is about the future.
FUTURE = (
    r"will|shall|should (?!have\b)|won['’]t|['’]ll|(?:is|are|am|was|were|'s|’s|['’]re) (?:not )?(?:to (?!have\b)|going to|about to)|"
    r"(?:is|are|was|were|'s|’s|['’]re) (?:\w+ )?(?:due|set to|scheduled|expected|planned|slated|likely|possible|forecast|predicted|tipped)|"
    r"(?-i:may|might|could)(?! (?:not\b|\w+ have\b|have\b))|(?<=, )to be (?:held|\w+ed)|forecast (?:for|to)|(?:forecast|predict)(?:s|ing)|"
    # `due to open Friday`; but `called off due to rain`.
    rf"plans? to|planned for|scheduled|expects?|expected|due(?! to\b(?! (?:be|{'|'.join(ARRANGED)})\b))|slated|upcoming|forthcoming|looming|in time for|"
    r"(?:takes?|taking|to take) (?:place|effect)|comes? into (?:force|effect)|go(?:es)? (?:into effect|on (?:sale|show|trial|display|strike|air)|to (?:the polls|trial|court))|"
    r"(?:gives?|gave|given|granted|has|have|had) (?:\w+ )?until|"
    r"intends? to|aims? to|poised to|preparing to|gear(?:s|ing) up|run-?up to|hopes? to|would (?!have\b)|must (?!have\b)|"
    r"(?:vow|pledg|promis|agre|threaten|offer|plann|decid|want|intend|hop|aim|prepar|vot|order|ask|urg|invit|schedul|expect)(?:ed|es|e|s)? "
    r"(?:(?:him|her|them|us|it|people|\w+s) )?(?:not )?to|"
    r"(?:planned|proposed|scheduled|expected) (?!(?:an?|the|to|by|that|in|on|at|for|it|him|her|them|his|its|their)\b)[a-z]+|"
    r"(?<!points )ahead of (?:the|an?|next|this|his|her|its|their)\b"
)
# Gerunds that open a term: `from starting November 1`, `effective March 1`.
TERM_OPENS = r"starting|beginning|commencing|(?<=[,(] )effective|(?<=becomes )effective|opening|ending|running|as of"
# Past tense forms that do not end in -ed, but those that are present tense, too, such as `hit`.
IRREGULAR_PAST = (
    r"says?|was|were|wasn['’]t|weren['’]t|did|didn['’]t|had|hadn['’]t|said|told|went|came|saw|took|made|got|gave|left|met|began|ran|"
    r"held|fell|rose|won|lost|found|knew|thought|became|brought|bought|built|caught|chose|drew|drove|ate|flew|forgot|froze|grew|"
    r"heard|kept|laid|led|paid|rode|sang|sank|sat|sent|shot|shook|slept|sold|spent|spoke|stole|stood|struck|swam|swore|taught|"
    r"threw|tore|understood|woke|wore|wrote|broke|fought|fled|sought|felt|dealt|meant|died|taken|given|seen|done|born|slain"
)
# Words in -ed that are no past tense.
NOT_PAST = r"need|indeed|speed|feed|seed|weed|breed|proceed|exceed|succeed|hundred|united|so-called|sacred|naked|beloved|unexpected"
# Words with which evidence of a tense may begin, beside forms of the verbs above and words in -ed.
EVIDENCE_BEGINS = frozenset(
    (
        "will shall should won is are am was were be been being wasn weren didn hadn plan plans scheduled expects expect due slated "
        "upcoming forthcoming looming in takes taking comes goes gives given granted has have had intend intends aim aims poised "
        "may might could forecast forecasts forecasting predicts predicting preparing gears gearing run hope hopes would must planned proposed ahead points we they you i who people children men "
        "women remains stays gets keeps remain stay get keep of with for after by over to as take come go give say"
    ).split()
)
EVIDENCE_STEMS = tuple("vow pledg promis agre threaten offer decid want vot order ask urg invit".split())
# The effect of these verbs lasts until a later time: `was postponed until July`.
DEFERRING = (
    r"(?:postpon|delay|extend|adjourn|suspend|ban|barr|push|defer|reschedul|clos|remand|detain|jail|halt|block|paus|recess|"
    r"prolong|renew|reserv|book|lock|seal|cancel|sentenc|ground|sidelin|exempt|protect|fund|licens|appoint|elect|hir)\w*"
)
# Before a duration these make it a reference, not a time: `the worst in two years`, `twice in a year`.
OF_ALL = (
    r"first|second|third|only|once|twice|times?|most|least|fewest|worst|best|"
    r"(?!(?:west|test|rest|request|interest|protest|arrest|contest|guest|suggest|quest|invest|harvest|northwest|southwest)\b)\w{2,}est"
)
# A date after one of these is in the future: `the vote is March 3`.
FALLING_ON = r"(?:is|are|falls|comes)(?: (?:on|set for|due))?"
# The day of the attacks on New York and Washington, which goes by its date without a year.
SEPTEMBER_11 = "2001-09-11"
