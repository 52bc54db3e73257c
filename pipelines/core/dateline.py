"""The grammar of datelines: place, date and agency, "MOSCOW, June 2 (Sputnik) –".

`OPENING` has every form, with its parts named, for finding the dateline of an article. `DATELINE` has those with a
place in capitals and a dash or colon, which are cut off a sentence without looking at the rest of the article.
"""

from __future__ import annotations

import re
from typing import Final

CAPITAL: Final = r"[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-ЯЁІЇЄҐ]"
_WORD: Final = rf"(?:{CAPITAL}[\w.’'-]*|[א-ת\u0620-\u064a\u066e-\u06d3]+)"
_SMALL: Final = r"(?:de|del|la|al|el|am|an|der|bei|of|the|le|les|los|las|di|do|da|und|and|у|на|в)"
_PLACE: Final = rf"{_WORD}(?:[ ](?:{_SMALL}[ ])?{_WORD}){{0,4}}"
_PLACES: Final = rf"{_PLACE}(?:(?:[ ]?/[ ]?|,[ ]|[ ]\|[ ]){_PLACE}){{0,3}}"
DASH: Final = r"[–—―-]{1,2}"
_AGENCY: Final = r"[^()\[\]\n]{2,40}"
_SLASHED_AGENCY: Final = r"[^()\[\]/\n]{2,40}"

# What ends a dateline or holds its agency; most paragraphs open without any.
SIGNS: Final = frozenset("([/–—―-:")
# All that may open a report. Which of its parts are needed, boilerplate.dateline decides.
OPENING: Final = re.compile(
    rf"""
    (?P<head>{_PLACES})?                                   # MOSCOW, ERBIL, Kurdistan Region
    (?P<when>,?\ ?[^()\[\]–—\n/]{{3,40}}?)?                # , December 20
    (?:\.?\ ?[(\[](?P<agency>{_AGENCY})[)\]]               # (Sputnik)
      |\.?\ ?/(?P<slashed>{_SLASHED_AGENCY})/                  # /ТАСС/
      |\ {DASH}\ ?(?P<dashed>{_SLASHED_AGENCY}?)(?=\.\ |\ {DASH})  # — РИА Новости.
    )?
    (?P<end>\ ?\.?\ ?{DASH}(?=\s|{CAPITAL}|["“„«‘])|\.{DASH}|\.(?=\s)|\ ?:(?=\s))
    """,
    re.VERBOSE,
)

# `MOSCOW, December 20 (Sputnik) –`, `ERBIL, Kurdistan Region (Kurdistan 24) –`, `OSLO (Reuters) -`, `MUMBAI:`; with an
# agency also `Oslo (AP) —`, `(Reuters) -` and, with a date, `Oslo, June 2 (ANI):`.
DATELINE: Final = re.compile(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ .'’/-]{1,40}(?:,\s[^–—\n(]{1,40}?)?(?:\s?\([^)\n]{1,40}\))?(?:\s?(?:–|—|--|-)|:)|"
    r"(?:[A-ZÀ-Þ][\w.’'-]{1,20}(?:\s[A-ZÀ-Þ][\w.’'-]{1,20}){0,3}(?:\s\[[A-Z][\w ]{1,30}\])?"
    r"(?P<when>,\s[^–—\n():;]{1,40}?)?\s)?"
    r"\([A-Z][\w.& ]{1,30}\)(?:\s?(?:–|—|--|-)|(?(when):|(?!)))"
    r")\s+(?=[\"“A-ZÀ-Þ])"
)
