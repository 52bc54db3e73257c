"""Words of the calendar in English news: months, weekdays, seasons, feast days, parts of the day.

Seasons are those of the northern hemisphere, by whole months, as in meteorology. Feast days that move are computed in
``calendar_values``.
"""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan jan.",
            "february feb feb.",
            "march mar.",
            "april apr.",
            "may",
            "june jun.",
            "july jul.",
            "august aug aug.",
            "september sept sept. sep.",
            "october oct oct.",
            "november nov nov.",
            "december dec dec.",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number for number, name in enumerate(("monday tuesday wednesday thursday friday saturday sunday").split())
}
# Days with a name of their own, which are not the last such weekday.
NAMED_DAYS = (
    "Ash Black Bloody Cyber Easter Fat Giving Good Holy Maundy Palm Ruby Shrove Super News [Ee]very [Ee]ach".split()
)
# First month of each season; each lasts three.
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
UNITS = {
    "second": "second",
    "minute": "minute",
    "hour": "hour",
    "day": "day",
    "night": "day",
    "week": "week",
    "weekend": "week",
    "month": "month",
    "year": "year",
    "decade": "decade",
    "century": "century",
}
PARTS_OF_DAY = "morning afternoon evening night noon midday midnight lunchtime"
# A year before these is the subject: `2013 was a poor year`.
YEAR_VERBS = "was is has had will would saw brought marked began ended could may might looks".split()
# The clause looks ahead when one of these stands before the time in its sentence, or right after it.
FUTURE = (
    r"will|shall|should (?!have\b)|won['’]t|(?:is|are|'s|’s) (?:to (?!have\b|be \w+ed\b)|going to)|"
    r"(?:is|are|was|were|'s|’s) (?:\w+ )?(?:due|set to|scheduled|expected|planned|slated)|"
    r"plans? to|planned for|scheduled|expects?|expected|due|slated|upcoming|"
    r"opens|begins|starts|ends|expires|resumes|convenes|takes (?:place|effect)|"
    r"intends? to|aims? to|poised to|preparing to|gear(?:s|ing) up|run-?up to|hopes? to|would|"
    r"(?<!points )ahead of (?:the|an?|next|this|his|her|its|their)\b"
)
# The best of a stretch, and how often in it: `the worst in two years`, `twice in a year`.
OF_ALL = (
    r"first|second|third|only|once|twice|times?|most|least|fewest|worst|best|"
    r"(?!(?:west|test|rest|request|interest|protest|arrest|contest|guest|suggest|quest|invest|harvest|northwest|southwest)\b)\w{2,}est"
)
# `moved from Monday to Friday` tells two days and no stretch.
MOVING = r"mov\w*|shift\w*|postpon\w*|delay\w*|push\w*|reschedul\w*|chang\w*|brought forward|switch\w*"
# A date after one of these lies ahead: `the vote is March 3`.
FALLING_ON = r"(?:is|are|falls|comes)(?: (?:on|set for|due))?"
# The day of the attacks on New York and Washington, which goes by its date without a year.
SEPTEMBER_11 = "2001-09-11"
