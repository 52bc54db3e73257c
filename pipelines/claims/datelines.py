"""The place, date and agency that open a report; no part of any claim."""

import re

# `MOSCOW, December 20 (Sputnik) –`, `ERBIL, Kurdistan Region (Kurdistan 24) –`, `OSLO (Reuters) -`.
DATELINE = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ .'’/-]{1,40}(?:,\s[^–—\n(]{1,40}?)?(?:\s?\([^)\n]{1,40}\))?\s?(?:–|—|--|-)\s+(?=[\"“A-ZÀ-Þ])"
)
