"""Grammar of quantities: a number with its bound, sign, unit and currency."""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

import re

from pipelines.claims.tables import currency_words as money
from pipelines.claims.tables import number_words as words
from pipelines.claims.tables.country_words import ADJECTIVES
from pipelines.claims.values.numbers import NUMBER, ONE_WORD, SHARE


def _any(table: object) -> str:
    return "|".join(re.escape(word).replace("\\ ", r"\s+") for word in sorted(table, key=len, reverse=True))  # type: ignore[call-overload]


_LARGE = r"(?=\d[\d,. ]{0,12}(?:\d{3}(?!\d)|\s?(?:[mb]n?|tn|million|billion|trillion)\b))"
_SIGNS = rf"(?-i:{_any({*money.SIGNS, *money.SHARED_SIGNS})})|(?-i:{_any(money.LARGE_SIGNS)}){_LARGE}"
# A sign may touch its number; without one nothing that belongs to a word, a date or a decimal may.
_MONEY_BEFORE = rf"(?:(?<![\w.])(?P<sign>{_SIGNS})\s?|\b(?P<code>{_any(money.CODES)})\s?(?=\d)|(?<![\w.,/:-]))"
_BEFORE = rf"(?:\b(?P<before>{_any(words.BEFORE)})\s+(?:the\s|a\s(?=total))?(?:a\stotal\sof\s)?)?"
_UNIT = rf"(?:\s?(?P<sign_unit>%|°C|°F)|(?P<glued>(?-i:[CF])|{_any(words.GLUED_UNITS)})(?![\w-])|[\s-](?P<unit>{_any({word.replace('-', ' ') for word in words.UNITS} - {'%'})})(?!\w|-(?!(?:{words.MEASURED})\b)))?"
_COINS = rf"{_any({*money.WORDS, *money.SHARED_WORDS})}|{_any(money.CODES)}"
_WHOSE = rf"(?P<whose>(?-i:{_any(ADJECTIVES)})|{_any(money.ADJECTIVES)})"
_MONEY_AFTER = rf"(?:[\s-](?:(?P<money>{_COINS})|{_WHOSE}\s(?P<coin>{_COINS}|{_any(money.POUNDS)}))\b)?"
# The same where money is what a multiple counts: `millions of euros`.
MONEY_NAME = re.compile(rf"(?:(?P<money>{_COINS})|{_WHOSE}\s(?P<coin>{_COINS}|{_any(money.POUNDS)}))", re.IGNORECASE)
_AFTER = rf"(?:\+|-(?P<odd>odd)\b|(?:-|\s)(?P<after>{_any(words.AFTER)})\b)?"

QUANTITY = re.compile(
    rf"{_BEFORE}(?P<between>\b(?:between|from)\s)?{_MONEY_BEFORE}(?P<minus>(?<!or\s)minus\s|−|(?<=[\s(])-(?=\d[\d.,]*(?:%|°|[CF]\b|\s(?:percent|points?|degrees?)\b)))?(?P<number>{NUMBER})"
    rf"(?P<range>(?:%|\spercent|\sper\scent)?\s?(?P<joint>-|–|—|to|and|or)\s?(?:{_SIGNS})?(?P<upper>{NUMBER})(?![\w/:]))?"
    rf"{_AFTER}{_UNIT}{_MONEY_AFTER}(?:\s(?P<after_unit>{_any(words.AFTER)})\b)?(?![\w/])(?!:\d|\.\d|,\d)",
    re.IGNORECASE,
)
# What follows the first of two numbers that make no range.
OWN_UNIT = re.compile(rf"(?:%|\spercent)?{_AFTER}{_UNIT}{_MONEY_AFTER}", re.IGNORECASE)
SHARE_OF = re.compile(rf"{_BEFORE}(?<![\w.,/:-])(?P<number>{SHARE})", re.IGNORECASE)
FOLD = re.compile(rf"{_BEFORE}(?<![\w.,/:-])(?P<number>{ONE_WORD}|\d[\d.,]*|hundred|thousand)-?fold\b", re.IGNORECASE)
ORDINAL = re.compile(
    rf"\b(?P<number>{'|'.join(words.ORDINALS)}|\d+(?:st|nd|rd|th))\s(?P<noun>[a-z][\w'’-]*(?:\s[a-z][\w'’-]*)?)"
)
FOLD_NEAR = re.compile(r"fold\b")
NUMBERS_NEAR = re.compile(
    r"\d|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine|[Tt]en|[Ee]leven|[Tt]wel|[Tt]hir|[Ff]if|[Tt]went|"
    r"[Ff]ort|[Dd]ozen|[Ss]core|[Hh]undred|[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|[Hh]alf|quarter|zero|third|fifth|tens of)|[½¼¾]"
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
# `$3 billion over ten years`
AMOUNT = re.compile(r"[$£€\d][\d.,]*%?\s(?:\w+\s){0,2}$")
MOVED_UP = re.compile(words.MOVED_UP, re.IGNORECASE)
PHRASAL_OVER = re.compile(words.PHRASAL_OVER, re.IGNORECASE)
PHRASAL_OVER_THINGS = re.compile(words.PHRASAL_OVER_THINGS, re.IGNORECASE)
CHANGE = re.compile(
    r"\b(?:rise|rose|risen|rising|fall|fell|fallen|falling|drop\w*|increas\w*|boost\w*|decreas\w*|grow\w*|grew|climb\w*|declin\w*|"
    r"jump\w*|slip\w*|rais\w*|cut\w*|reduc\w*|lower\w*|up|down|chang\w*|went|soar\w*|plung\w*|shr[aiu]nk\w*|doubl\w*|expand\w*)"
    r"\b[^.;]{0,40}$",
    re.IGNORECASE,
)
DIMENSION_AFTER = re.compile(rf"\s(?:{words.DIMENSIONS})\b", re.IGNORECASE)
LENGTH_BEFORE = re.compile(rf"\b(?:{words.LENGTHS})\s(?:(?:of|about|around|some|is|was|to)\s){{0,2}}$", re.IGNORECASE)
