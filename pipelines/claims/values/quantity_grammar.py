"""The grammar of quantities: a number with all that may stand around it."""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

import re

from pipelines.claims.tables import number_words as words
from pipelines.claims.values.numbers import NUMBER, ONE_WORD, SHARE


def _any(table: object) -> str:
    return "|".join(re.escape(word).replace("\\ ", r"\s+") for word in sorted(table, key=len, reverse=True))  # type: ignore[call-overload]


_SIGNS = _any(words.CURRENCY_SIGNS)
_MONEY_BEFORE = rf"(?:(?P<sign>{_SIGNS})\s?|\b(?P<code>{_any(words.CURRENCY_CODES)})\s)?"
_BEFORE = rf"(?:\b(?P<before>{_any(words.BEFORE)})\s+(?:the\s|a\s(?=total))?(?:a\stotal\sof\s)?)?"
_UNIT = rf"(?:\s?(?P<sign_unit>%|°C|°F)|(?P<glued>(?-i:[CF])|{_any(words.GLUED_UNITS)})(?![\w-])|[\s-](?P<unit>{_any({word.replace('-', ' ') for word in words.UNITS} - {'%'})})(?![\w-]))?"
_MONEY_AFTER = rf"(?:[\s-](?P<money>{_any(words.CURRENCY_WORDS)}|{_any(words.CURRENCY_CODES)})\b)?"
_AFTER = rf"(?:\+|-(?P<odd>odd)\b|(?:-|\s)(?P<after>{_any(words.AFTER)})\b)?"

QUANTITY = re.compile(
    rf"{_BEFORE}(?P<between>\b(?:between|from)\s)?{_MONEY_BEFORE}(?<![\w.,/:-])(?P<minus>(?<!or\s)minus\s|−|(?<=[\s(])-(?=\d[\d.,]*(?:%|°|[CF]\b|\s(?:percent|points?|degrees?)\b)))?(?P<number>{NUMBER})"
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
MONEY = frozenset({*words.CURRENCY_SIGNS.values(), *words.CURRENCY_CODES})
# `$3 billion over ten years`
AMOUNT = re.compile(r"[$£€\d][\d.,]*%?\s(?:\w+\s){0,2}$")
MOVED_UP = re.compile(words.MOVED_UP, re.IGNORECASE)
CHANGE = re.compile(
    r"\b(?:rise|rose|risen|rising|fall|fell|fallen|falling|drop\w*|increas\w*|boost\w*|decreas\w*|grow\w*|grew|climb\w*|declin\w*|"
    r"jump\w*|slip\w*|rais\w*|cut\w*|reduc\w*|lower\w*|up|down|chang\w*|went|soar\w*|plung\w*|shr[aiu]nk\w*|doubl\w*|expand\w*)"
    r"\b[^.;]{0,40}$",
    re.IGNORECASE,
)
