"""Patterns of numbers and quantities, and the values of numbers as written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from pipelines.claims.tables import currency_words as money
from pipelines.claims.tables import number_words as words
from pipelines.claims.tables.country_words import ADJECTIVES
from pipelines.claims.tables.number_words import CARDINALS, FRACTIONS, MULTIPLES, SCALES, SHORT_SCALES

_UNITS = "|".join(word for word, value in CARDINALS.items() if value < 10)
_TENS = "|".join(word for word, value in CARDINALS.items() if value >= 20)
_WORDS = "|".join(sorted(CARDINALS, key=len, reverse=True))
_SCALES = "|".join(SCALES)
_MULTIPLES = "|".join(MULTIPLES)
# Thousands are set apart by a comma or a space: `816,000`, `816 000`, `1,50,000`; spaces may be thin or no-break.
# Before a scale or a share a comma may be a decimal one: `1,2 billion`, `3,4%`.
_SPACE = "[ \u00a0\u2009\u202f]"
_DIGITS = (
    rf"[1-9]\d{{0,2}}(?:{_SPACE}\d{{3}}(?![\d/]|-[A-Za-z]))+(?:\.\d+)?"
    r"|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d\d)+,\d{3}|\d{1,3},\d{1,2}(?=[\s-](?:[mbt]r?illion|per\s?cent)\b|\s?%)"
    r"|\d+(?:\.\d+)?|\.\d+"
)
_FRACTIONS = "|".join(FRACTIONS)

# Every fraction of one or of several: `third`, `thirds`.
_PARTS = rf"(?:{_FRACTIONS})s?(?!\w)"
# After one of these a fraction needs no `of`: `rose by a third`, `just under half`.
_LEADS = (
    "(?:"
    + "|".join(
        rf"(?<=\b{word} )"
        for word in ("by than nearly almost about around roughly under over least to only just exactly down up").split()
    )
    + ")"
)

ONE_WORD = rf"(?:(?:{_TENS})[-\s](?:{_UNITS})|(?:{_WORDS}))"
NUMBER = (
    rf"(?:(?:tens|hundreds|scores|dozens) of (?:{_MULTIPLES})"
    rf"|(?:several|a few|many) (?:dozen|{_SCALES})\b(?!-)(?:\s(?:{_SCALES}))?"
    rf"|(?:{_MULTIPLES})(?![-\w])"
    rf"|(?:half a|a half|half-a) (?:dozen|{_SCALES})"
    rf"|(?:a|one|three)[-\s](?:quarters?|half|third) of an? (?:{_SCALES})"
    rf"|(?:{ONE_WORD}|a|an)[\s-]and[\s-]a[\s-]half (?:{_SCALES})|(?:{ONE_WORD})[\s-]and[\s-]a[\s-]half"
    rf"|(?:{_DIGITS}|{ONE_WORD}|a)[-\s](?:dozen|(?:{_SCALES})(?:[\s-](?:and\s)?(?:{ONE_WORD}|{_SCALES}))*)"
    rf"|(?:{_DIGITS})(?:(?:{'|'.join(SHORT_SCALES)}|[mb]illion)|\s(?:bn|mn|mln|tn))\b"
    rf"|(?:{ONE_WORD})"
    rf"|(?:{_DIGITS})(?:\s(?:1/2|1/4|3/4|½|¼|¾)|[½¼¾])?"
    rf"|[½¼¾]|dozen)"
)
SHARE = (
    rf"(?:(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine)[-\s](?:{_PARTS})"
    rf"|half)(?=\s(?:of(?!\san?\s(?:{_SCALES})\b)|the|a\b(?!\s(?:dozen|{_SCALES}))|more|fewer|less|its|their|his|her|all|full|empty)|\s*$)"
    rf"|{_LEADS}(?:(?:an?|one|two|three|four)[-\s](?:{_PARTS})|half)"
    rf"(?=[,.;:)]|\s(?:to|in|from|since|over|on|at|by|after|between|during|for|last|this|and|or|when|while|as|full|empty)\b|\s*$)"
    rf"|(?:one|two|three|four|five|six|seven|eight|nine|\d{{1,3}})[ -](?:in|out of)[ -](?:every )?(?:two|three|four|"
    rf"five|six|seven|eight|nine|ten|twelve|twenty|\d{{1,4}})\b(?!\s(?:year|month|day|week|hour|minute|decade|"
    rf"percent|per|games|attempts)))"
)

_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "1/2": 0.5, "1/4": 0.25, "3/4": 0.75}


_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d{1,2}(?![\d,]))")
_GROUP_SPACE = re.compile(rf"(?<=\d){_SPACE}(?=\d{{3}}(?!\d))")


@lru_cache(maxsize=1_000)
def value_of(number: str) -> float | None:
    """Value of `number`, as matched by NUMBER or SHARE; None if it has none."""
    text = _GROUP_SPACE.sub("", _DECIMAL_COMMA.sub(".", number.lower()).replace(",", "").strip())
    text = re.sub(r"(?<=\d)\s(?=[bmt]l?n$)", "", text)
    text = re.sub(r"(?<=\d)(?=[mb]illion$)", " ", text)
    part = re.fullmatch(r"(.+) of an? (\w+)", text)
    if part and _share(part.group(1)):
        return (_share(part.group(1)) or 0) * _scale(part.group(2))
    share = _share(text)
    if share is not None:
        return share
    if text.startswith(("half a ", "half-a ", "a half ")):
        return 0.5 * _scale(text.split()[-1])
    half = re.search(r"[\s-]and[\s-]a[\s-]half", text)
    total = _sum(re.split(r"[\s-]+", re.sub(r"[\s-]and[\s-]a[\s-]half| and| of", "", text)))
    if total is not None and half:
        total += 0.5 * (_scale(text.split()[-1]) or 1)
    return total


def _sum(words: list[str]) -> float | None:
    """Sum `words`; a scale multiplies what precedes it since the last thousand."""
    total = current = last = 0.0
    for word in words:
        scale = MULTIPLES.get(word) or _scale(word)
        plain = _plain(word)
        if word == "tens":
            current = 10
        elif scale:
            if last and not current:
                # `two lakh crore`
                total, last = total + last * (scale - 1), last * scale
                continue
            current = (current or 1) * scale
            if scale >= 1000 and word not in MULTIPLES:
                total, last, current = total + current, current, 0.0
        elif plain is not None:
            current, last = current + plain, 0.0
        elif word not in {"a", "an", "several", "few", "many"}:
            return None
    return total + current


def is_multiple(number: str) -> bool:
    """Whether `number` is an unknown multiple: `dozens`, `tens of thousands`."""
    words = number.lower().split()
    return words[-1] in MULTIPLES or words[0] in {"several", "many"} or number.lower().startswith("a few ")


def _scale(word: str) -> int:
    return 12 if word == "dozen" else SCALES.get(word, 0)


def _share(text: str) -> float | None:
    """The value of a share in words: `one in five`, `two thirds`."""
    parts = re.fullmatch(r"(\w+)[-\s](?:in|out of)[-\s](?:every\s)?(\w+)", text)
    if parts:
        top, bottom = (_plain(part) for part in parts.groups())
        return top / bottom if top and bottom else None
    if text == "half":
        return 0.5
    parts = re.fullmatch(r"(\w+)[-\s](\w+?)s?", text)
    if parts and parts.group(2) in FRACTIONS and parts.group(1) in {"a", "an", *CARDINALS}:
        return CARDINALS.get(parts.group(1), 1) * FRACTIONS[parts.group(2)]
    return None


_IN_DIGITS = re.compile(rf"({_DIGITS})({'|'.join(SHORT_SCALES)})?([½¼¾])?")


def _plain(word: str) -> float | None:
    """The value of a number in words or digits: `ten`, `3½`."""
    if word in CARDINALS or word in _VULGAR:
        return CARDINALS.get(word, _VULGAR.get(word))
    digits = _IN_DIGITS.fullmatch(word)
    if digits is None:
        return None
    value = float(digits.group(1)) * SHORT_SCALES.get(digits.group(2) or "", 1)
    return value + _VULGAR.get(digits.group(3) or "", 0)


# Quantities: a number with its bound, sign, unit and currency


def _any(table: Iterable[str]) -> str:
    return "|".join(re.escape(word).replace("\\ ", r"\s+") for word in sorted(table, key=len, reverse=True))


# Of three digits or more: `R450`, where the country tells.
_LARGE = r"(?=[1-9]\d\d(?![\d.-])|\d[\d,. ]{0,12}(?:\d{3}(?!\d)|[\s-]?(?:[mb]n?|tn|million|billion|trillion)\b))"
_LARGE_SIGNS = _any({*money.LARGE_SIGNS, *money.LARGE_SHARED_SIGNS})
_SIGNS = rf"(?-i:{_any({*money.SIGNS, *money.SHARED_SIGNS})})|(?-i:{_LARGE_SIGNS}){_LARGE}"
# A sign may touch its number; without one nothing that belongs to a word, a date or a decimal may.
_MONEY_BEFORE = rf"(?:(?<![\w.])(?P<sign>{_SIGNS})\s?|\b(?P<code>{_any(money.CODES)})\s?(?=\d)|(?<![\w.,/:-]))"
# Nothing that is counted begins within a word.
_BEFORE = rf"(?<!\w)(?:\b(?P<before>{_any(words.BEFORE)})\s+(?:the\s|a\s(?=total))?(?:a\stotal\sof\s)?)?"
_MEASURES = {word.replace("-", " ") for word in words.UNITS if word.isalpha() or "-" in word} - words.DURATIONS
# Units of `half a mile`, `a quarter of a percentage point`.
PART_OF_UNIT = re.compile(rf"(?:\sof)?\s(?:an?|one)\s(?P<unit>{_any(_MEASURES)})\b", re.IGNORECASE)
_UNIT = (
    rf"(?:\s?(?P<sign_unit>%|°C|°F)|(?P<glued>(?-i:[CF])|{_any(words.GLUED_UNITS)})(?![\w-])|"
    rf"[\s-](?P<unit>{_any({word.replace('-', ' ') for word in words.UNITS} - {'%'})})(?!\w|"
    rf"-(?!(?:{words.MEASURED})\b)))?"
)
_COINS = rf"{_any({*money.WORDS, *money.SHARED_WORDS})}|{_any(money.CODES)}"
_WHOSE = rf"(?P<whose>(?-i:{_any(ADJECTIVES)})|{_any(money.ADJECTIVES)})"
_MONEY_AFTER = rf"(?:[\s-](?:(?P<money>{_COINS})|{_WHOSE}\s(?P<coin>{_COINS}|{_any(money.POUNDS)}))\b)?"
# The same where money is what a multiple counts: `millions of euros`.
MONEY_NAME = re.compile(rf"(?:(?P<money>{_COINS})|{_WHOSE}\s(?P<coin>{_COINS}|{_any(money.POUNDS)}))", re.IGNORECASE)
_AFTER = rf"(?:\+|-(?P<odd>odd)\b|(?:-|\s)(?P<after>{_any(words.AFTER)})\b)?"

QUANTITY = re.compile(
    rf"{_BEFORE}(?P<between>\b(?:between|from)\s)?{_MONEY_BEFORE}(?P<minus>(?<!or\s)minus\s|−|"
    rf"(?<=[\s(])-(?=\d[\d.,]*(?:%|°|[CF]\b|\s(?:percent|points?|degrees?)\b)))?(?P<number>{NUMBER})"
    rf"(?P<range>(?:%|\spercent|\sper\scent)?\s?(?P<joint>-|–|—|to|and|"
    rf"or)\s?(?:{_SIGNS})?(?P<upper>{NUMBER})(?![\w/:]))?"
    rf"{_AFTER}{_UNIT}{_MONEY_AFTER}(?:\s(?P<after_unit>{_any(words.AFTER)})\b)?(?![\w/])(?!:\d|\.\d|,\d)",
    re.IGNORECASE,
)
# What follows the first of two numbers that make no range.
OWN_UNIT = re.compile(rf"(?:%|\spercent)?{_AFTER}{_UNIT}{_MONEY_AFTER}", re.IGNORECASE)
SHARE_OF = re.compile(rf"{_BEFORE}(?<![\w.,/:-])(?P<number>{SHARE})", re.IGNORECASE)
# `three times as many`, not `arrested three times`.
_COMPARED = (
    r"(?:as\s(?:many|much|\w+\sas)|what|more|higher|larger|bigger|greater|likelier|faster|longer|worse|better|stronger|heavier|"
    r"(?:the|its|his|her|their|last\s\w+[’']s)\s(?:\w+\s)?(?:rate|number|size|average|amount|level|price|limit|figure|length|value|"
    r"total|norm|population|budget|cost|estimate|capacity|weight|area|speed|share|toll|quota|target))\b"
)
FOLD = re.compile(
    rf"{_BEFORE}(?<![\w.,/:-])(?P<number>(?:{ONE_WORD}|\d[\d.,]*|hundred|thousand)(?=-?fold\b|\stimes\s{_COMPARED})|"
    rf"twice(?=\s{_COMPARED}))(?:-?fold|\stimes)?",
    re.IGNORECASE,
)
ORDINAL = re.compile(
    rf"\b(?P<number>{'|'.join(words.ORDINALS)}|(?<![\d,.])\d{{1,3}}(?:,?\d{{3}})*(?:st|nd|rd|th)|"
    rf"(?:(?<![\d,.])\d[\d,.]*|{ONE_WORD})\s(?:hundred|thousand|[mb]illion)th)\s(?P<noun>[a-z][\w'’-]*(?:\s[a-z][\w'’-]*)?)"
)
FOLD_NEAR = re.compile(r"fold\b|\btimes\s|\b[Tt]wice\s")
NUMBERS_NEAR = re.compile(
    r"\d|\b(?=[OoTtFfSsEeNnDdHhMmBbqZz])(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine|"
    r"[Tt]en|[Ee]leven|[Tt]wel|[Tt]hir|[Ff]if|[Tt]went|[Ff]ort|[Dd]ozen|[Ss]core|[Hh]undred|[Tt]housand|[Mm]illion|"
    r"[Bb]illion|[Tt]rillion|[Hh]alf|quarter|[Zz]ero|"
    r"third|fifth|tens of)|[½¼¾]"
)
_SHARED = (*money.SHARED_SIGNS.values(), *money.SHARED_WORDS.values(), *money.POUNDS.values())
# Money of a currency that cannot be told.
UNKNOWN_MONEY = "¤"
MONEY = frozenset(
    {
        UNKNOWN_MONEY,
        *money.CODES,
        *money.SIGNS.values(),
        *money.WORDS.values(),
        *(code for shared in _SHARED for code in shared.values()),
    }
)
CHANGE = re.compile(
    r"\b(?:rise|rose|risen|rising|fall|fell|fallen|falling|drop\w*|increas\w*|boost\w*|decreas\w*|grow\w*|grew|"
    r"climb\w*|declin\w*|"
    r"jump\w*|slip\w*|rais\w*|cut\w*|reduc\w*|lower\w*|up|down|chang\w*|went|soar\w*|plung\w*|shr[aiu]nk\w*|"
    r"doubl\w*|expand\w*)"
    r"\b[^.;]{0,40}$",
    re.IGNORECASE,
)
DIMENSION_AFTER = re.compile(rf"[\s-](?:{words.DIMENSIONS})\b", re.IGNORECASE)
LENGTH_BEFORE = re.compile(rf"\b(?:{words.LENGTHS})\s(?:(?:of|about|around|some|is|was|to)\s){{0,2}}$", re.IGNORECASE)
