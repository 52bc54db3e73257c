"""Numbers that count nothing: parts of dates, ages, scores, names, compounds."""

from __future__ import annotations

import re

from pipelines.claims.tables import number_words as words
from pipelines.claims.tables import result_words
from pipelines.claims.tables.calendar_words import MONTHS
from pipelines.claims.tables.currency_words import LARGE_SHARED_SIGNS, LARGE_SIGNS
from pipelines.claims.values.counted import WORD, is_plural
from pipelines.claims.values.numbers import DIMENSION_AFTER, LENGTH_BEFORE, value_of

_MONTHS = "|".join(map(re.escape, sorted(MONTHS, key=len, reverse=True)))
_MONTH_BEFORE = re.compile(rf"\b(?:{_MONTHS})\s(?:\d{{1,2}}(?:st|nd|rd|th)?\s?(?:-|–|to|and)\s?)?$", re.IGNORECASE)
_MONTH_AFTER = re.compile(rf"(?:\s(?:of\s)?|-)(?:{_MONTHS})(?!\s(?:be|have|not)\b)\b", re.IGNORECASE)
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_LAST_WORD = re.compile(r"(\w+)[\s-]$")
_ONE_OF = re.compile(
    r"\s(?:of|another|by one|or the other|day\b(?!\s(?:an?|per|each|every)\s(?:week|month|year)\b)|night|"
    r"morning|evening|afternoon|thing|way|side|hand|point|reason|time)\b"
)
_THE_ONE = re.compile(r"\b(?:no|the|this|that|every|any|some|each|which|another|on|at|was|is|be|as)\s$")
_WITHIN_SENTENCE = re.compile(r"[\w,]\s$")
_CAPITAL_AFTER = re.compile(r"\s[A-Z]")
_CLOCK = re.compile(r"\s?(?:[ap]\.?m\b|o['’]clock|GMT|EST|EDT|ET|UTC|BST|hrs|noon|midnight)")


OF_COUNTRY = frozenset({*LARGE_SIGNS, *LARGE_SHARED_SIGNS})
"""Letters that are signs of money where the country tells."""


_THE = re.compile(r"\b(?:[Tt]he|along|off)\s[A-Z]\Z")
_ROAD = re.compile(r"\s(?:was|is|has|to|at|near|between|from|road|highway|freeway|motorway)\b|[.,;]")


def looks_like_year(number: str) -> bool:
    """Whether `number` is one of the years 1500 to 2099."""
    return _YEAR.fullmatch(number) is not None


def is_no_count(text: str, match: re.Match[str], plain: str, unit: str | None, end: int) -> bool:
    """Whether the number is part of a date, a time, an age, a name or a compound."""
    start = match.start("number")
    before, after = text[max(0, start - 40) : start], text[match.end("number") : match.end("number") + 40]
    lower = plain.lower()
    digits = plain[0].isdigit()
    if match.group("sign") in OF_COUNTRY and (unit is None or (_THE.search(before) and _ROAD.match(after))):
        return True  # `the P720 form`, `the R450 was closed`
    if unit is not None and (match.group("sign") or match.group("code")):
        return False
    return (
        (unit is None and _is_hour(before, after, plain))
        or (digits and _is_date(before, after, plain))
        or (digits and looks_like_year(plain) and unit is None and _is_year(after, match))
        or _CLOCK.match(after) is not None
        or (unit in {None, "year", "month", "week", "day"} and _is_age(text, match, before, after))
        or _is_compound(text, match, unit, end)
        or _is_name(text, start, before, after, digits, measured=unit is not None)
        or (digits and _is_address_or_code(text, start, plain, after))
        or (lower == "one" and _ONE_OF.match(after) is not None)
        or (lower == "one" and _THE_ONE.search(before.lower()) is not None)
        or (
            lower == "zero" and (_last_word(before) in words.NAMED_ZERO or _first_word(after) in words.NO_COUNT_OF_ZERO)
        )
        # `the One Harbour plan`: a name.
        or (plain == "One" and _WITHIN_SENTENCE.search(before) is not None and _CAPITAL_AFTER.match(after) is not None)
    )


def _first_word(after: str) -> str:
    found = WORD.match(after.lstrip(" -"))
    return found.group().lower().rstrip(".") if found else ""


def _last_word(before: str) -> str:
    found = _LAST_WORD.search(before)
    return found.group(1).lower() if found else ""


def _is_date(before: str, after: str, plain: str) -> bool:
    """Whether a number is part of a date: `March 4`, `’69`."""
    if len(plain) == 2 and before.endswith(("'", "’", "‘")):
        return True  # `the summer of '69`
    if _MONTH_BEFORE.search(before) and ((len(plain) <= 4 and "," not in plain) or " " in plain):
        return True
    return len(plain) <= 2 and _MONTH_AFTER.match(after) is not None


def _is_year(after: str, match: re.Match[str]) -> bool:
    """Whether a number is a year, by the words around it."""
    follower = WORD.match(after.lstrip())
    if follower and follower.group().lower().rstrip(".") in words.YEAR_PLURALS:
        return True
    if match.group("before"):
        return match.group("before").lower() in {"around", "about", "circa"}
    noun = follower.group() if follower else ""
    return not is_plural(noun) or noun.lower() in words.YEAR_NOUNS


def _is_hour(before: str, after: str, plain: str) -> bool:
    """Whether the number is a time of day: `opens at six`, but not `stood at six`."""
    return (
        before.lower().endswith("at ")
        and (value_of(plain) or 13) <= 12
        and _HOUR_AFTER.match(after) is not None
        and _LEVEL.search(before) is None
    )


_HOUR_AFTER = re.compile(rf"\s*(?:$|[.,;:!?)\"”’—–])|\s(?:{result_words.AFTER_HOURS})\b", re.IGNORECASE)
_LEVEL = re.compile(rf"\b(?:{result_words.LEVELS})\b[\w\s’'-]*\bat\s$", re.IGNORECASE)


def _is_age(text: str, match: re.Match[str], before: str, after: str) -> bool:
    """Whether a number is an age: `aged 40`, `40 years old`."""
    start, end = match.span("number")
    if _YEARS_OLD.match(after):
        return True
    if (
        end - start <= 3
        and _BEHIND_COMMA.search(before)
        and _SET_OFF.match(after)
        and (value_of(text[start:end]) or 0) < OLDEST
    ):
        return True
    if _OR_OLDER.match(after) or _AGE_BEFORE.search(before):
        return True
    if not _AGE_ALONE.match(after):
        return False
    bound = (match.group("before") or "").lower() in {"under", "over", "below", "above"}
    people = (_GROUPS if bound else _OLDER).search(text[max(0, match.start() - 20) : match.start()].lower())
    is_person = _HE_IS.search(text[max(0, match.start() - 40) : match.start()] if bound else before)
    return people is not None or is_person is not None


_YEARS_OLD = re.compile(r"[\s-]years?[\s-]olds?\b|[\s-](?:month|week|day)s?[\s-]old|[\s-]years? of age")
_BEHIND_COMMA = re.compile(r"\w,\s$")
_SET_OFF = re.compile(r"\s?(?:,|\.(?:\s|$)|\sand\b|;)")
_OR_OLDER = re.compile(r"\s(?:or|and)\s(?:older|younger|over|above|under|up)\b")
_AGE_ALONE = re.compile(r"\s?(?:[,.;:)]|$|(?:and|are|were|who|in|at|to|with)\b)")
_OLDER = re.compile(r"\b(?:old|young)er\s$")


_AGE_BEFORE = re.compile(
    r"\b(?:age[ds]?|turn(?:s|ed|ing)?)\s(?:(?:of|between|from|over|under|about|around|at\sleast|just|only)\s){0,3}"
    r"(?:(?:\d{1,2}|[a-z]+)\s(?:to|and|or|through)\s)?$|\b(?:old|young)er\sthan\s$|\b(?:died|dead|retired|"
    r"married|enlisted)\sat\s$",
    re.IGNORECASE,
)
_HE_IS = re.compile(
    r"\b(?:he|she|i|who|they|you|we)(?:\s(?:is|was|am)|['’](?:s|m|re))\s(?:now\s|only\s|just\s)?$|\bboth\s$|"
    r"\b(?:sons?|daughters?|children|brothers?|sisters?|boys|girls|kids),\s(?:\w+\sand\s)?$",
    re.IGNORECASE,
)
OLDEST = 125
_GROUPS = re.compile(
    r"\b(?:them|are|were|children|kids|people|adults|men|women|voters|those|anyone|everyone|boys|girls|patients|americans|"
    r"citizens)\s$"
)


_MEASURED = re.compile(rf"-(?:{words.MEASURED})\b")


def _is_compound(text: str, match: re.Match[str], unit: str | None, end: int) -> bool:
    """Whether the number belongs to a compound: `10-point plan`, `F-16`.

    `12-hour storm` is a measure.
    """
    number = match.end("number")
    if match.group("odd") or text.startswith("-strong", number):
        return False
    if unit is not None and text.startswith("-", number) and not text[number + 1 : number + 2].isdecimal():
        # `a 12-hour storm` measures; `two-year-old` and `seven-day-a-week` go on.
        return text[end : end + 1] == "-" and _MEASURED.match(text, end) is None
    following = text[end : end + 1]
    return (following == "-" and text[end + 1 : end + 2].isalpha()) or (
        match.group("number")[0].isalpha() and following == "-"
    )


def _is_name(text: str, start: int, before: str, after: str, digits: bool, *, measured: bool) -> bool:
    """Whether a number belongs to a name: `Route 66`, `number two`."""
    previous = _PREVIOUS.search(before)
    if previous is None:
        return _NUMBER_SIGN.search(before) is not None
    word = previous.group(1)
    if not digits:
        # `number two`, `the Big Three`
        named = word.lower() in words.NAMING or _THE_NAME.search(before) is not None
        # `the Gang of Eight`
        grouped = text[start].isupper() and _NAME_OF.search(before) is not None
        return grouped or word.lower() == "number" or (text[start].isupper() and word[0].isupper() and named)
    if word.lower().rstrip(".") in words.NAMING:
        return True
    # `iPhone 6`; but `Smith 34 percent`
    if measured or word.islower() or word.lower().rstrip(".") in words.BEFORE_COUNTS:
        return False
    beaten = _TO_NUMBER.match(after) is not None and _RIVALS.search(before) is not None
    if beaten or word.endswith(("'s", "’s", "s'", "s’")):
        return False
    follower = WORD.match(after.lstrip())
    # `Iraq 500 people died` is rare; `Boeing 737 jets` and `Channel 4` are not. A gerund opening a sentence counts.
    lead = start - len(word) - 1
    opening = lead <= 0 or _SENTENCE_OPENS.search(text, max(0, lead - 8), lead) is not None
    return not (opening and word.lower().endswith(("ing", "ly", "ed")) and follower is not None)


_PREVIOUS = re.compile(r"([A-Za-zÀ-ÿ][\w'’.-]*)\s$")
_NUMBER_SIGN = re.compile(r"(?:\bNo\.\s?|#|№\s?)$")
_THE_NAME = re.compile(r"\bthe [A-Z][a-z]+ $")
_NAME_OF = re.compile(r"\b[A-Z]\w+ of $")
_SENTENCE_OPENS = re.compile(r"[.!?\n][\"”’]?\s+[\"“]?\Z|\A[\"“]?\Z")
# `leads Otero 458 to 359`
_TO_NUMBER = re.compile(r"\sto\s\d")
_RIVALS = re.compile(rf"\b(?:{result_words.RIVALS})\b")


def _is_address_or_code(text: str, start: int, plain: str, after: str) -> bool:
    """Whether the number is part of an address, a phone number or a code."""
    if _CODE.fullmatch(plain) or _ADDRESS.match(after):
        return True
    return any(phone.start() <= start < phone.end() for phone in _PHONE.finditer(text, max(0, start - 20), start + 20))


ADDRESS = (
    r"\s(?:[NSEW]\.?\s)?(?:[A-Z][\w'’]+\s){1,3}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Square|Terrace|Crescent|Highway|Parkway)\b"
)
_ADDRESS = re.compile(ADDRESS)
_CODE = re.compile(r"\d{8,}|0\d+")
# With an area code, or not both parts round, as the ends of a range mostly are.
_PHONE = re.compile(
    r"(?<![\d,.])(?:\+\d{1,3}\s?)?(?:\(?\d{2,5}\)?[\s.-]){1,2}\d{3,4}[\s.-]\d{4}(?!\d)|"
    r"(?<!\d)(?!\d\d0-\d{3}0)\d{3}-\d{4}(?!\d)|(?<![\d,.])0\d{2,4}[\s-]\d{3}[\s-]\d{3,4}(?!\d)"
)


_METRES = re.compile(r"\d[\d,.]*m")
# `the Falcons (6-5, 3-4)`
_RECORDS = re.compile(r"\((?:\d{1,3}-\d{1,3}, )*$")
_RESULT = re.compile(r"\b(?:won|lost|beat|voted|drew|leads?|tied|defeated|ruled|trailed|finished|placed)\b[^.]*$")


def is_score(text: str, match: re.Match[str]) -> bool:
    """Whether both numbers are a result: `5-4 ruling`, `won 3-1`, `50-50`."""
    low, high = value_of(match.group("number")), value_of(match.group("upper"))
    before = text[max(0, match.start() - 25) : match.start()].lower()
    bracketed = _RECORDS.search(before) is not None and text[match.end() : match.end() + 1] in {",", ")"}
    return (low is not None and high is not None and low >= high) or bracketed or _RESULT.search(before) is not None


def is_length(text: str, match: re.Match[str], end: int) -> bool:
    """Whether `m` means metres: `40m deep`, `a 40m mast`, but not `40m people`."""
    if not _METRES.fullmatch(match.group("number")):
        return False
    if DIMENSION_AFTER.match(text, end):
        return True
    return LENGTH_BEFORE.search(text, max(0, match.start() - 40), match.start()) is not None
