"""Numbers in other languages, with bounds, units and the noun counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pipelines.claims.foreign.patterns import bounded, named, whole_words
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.claims.tables.foreign.words import ForeignWords
from pipelines.core.records import Quantity, TimeExpression
from pipelines.core.spans import Neighbours, offsets, overlap

_DIGITS = r"\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?"
_SYMBOLS = r"km/h|km²|m²|m³|km|kg|cm|mm|ha|m|g|l|MW|GW|kW|°C"
_DECIMALS = 6
_BEFORE = 20  # characters before a number in which a word may show it to be a label
_WORD_BEFORE = re.compile(r"(?<=[\w,;]\s)(?P<word>[^\W\d_][\w-]*)\s$")  # not the first of a sentence
_BARE_YEAR = re.compile(r"(?:19|20)\d\d")
_PERCENT = r"%|‰"
_CURRENCY_BEFORE = r"€|£|¥|₽|R\$|(?:EUR|USD|GBP|CHF)"
_CODES = {"€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "r$": "BRL"}


def find_quantities(text: str, times: Sequence[TimeExpression], language: str) -> list[Quantity]:
    """Find numbers in `text` that are part of no time, in order.

    `au moins 300 maisons` -> 300, at least, maisons
    """
    words = WORDS[language]
    found: list[Quantity] = []
    scales: list[int] = []
    spans = offsets(times)
    near = Neighbours([span] for span in spans)
    for match in _pattern(language).finditer(text):
        number = match.span("number")
        if any(overlap(spans[key], number) for key in near.near([number])):
            continue
        plain = match["scale"] is None and match["unit"] is None and match["before"] is None
        if plain and (_BARE_YEAR.fullmatch(match["number"]) or _is_label(text, number[0], words)):
            continue
        scale = _scale(match["scale"], words)
        scales.append(scale)
        value = _product(_value(match["number"], words), scale)
        end = match.end("unit") if match["unit"] else match.end("scale") if match["scale"] else match.end("number")
        unit = _unit(match["before"] or match["unit"], words)
        counted = None if match["unit"] or match["before"] else _counted(text, end, words)
        start = match.start()
        end = counted.end("noun") if counted else end
        found.append(
            Quantity(
                start=start,
                end=end,
                text=text[start:end],
                value=value,
                qualifier=named(words.bounds, match["bound"]) if match["bound"] else None,
                unit=unit,
                of=counted["noun"] if counted else None,
            )
        )
    return _with_ranges(text, found, scales, words)


def _with_ranges(
    text: str, quantities: Sequence[Quantity], scales: Sequence[int], words: ForeignWords
) -> list[Quantity]:
    """Join numbers that are the two bounds of one quantity.

    `zwischen 60 und 70 Autos`, `2 à 3 millions`; but `de 2 à 3 millions` may tell of a change.

    Args:
        scales: the factor by which each quantity was multiplied.
    """
    found: list[Quantity] = []
    for quantity, scale in zip(quantities, scales, strict=True):
        ranged = _range(text, found[-1], quantity, scale, words) if found else None
        if ranged:
            found[-1] = ranged
        else:
            found.append(quantity)
    return found


def _range(text: str, first: Quantity, second: Quantity, scale: int, words: ForeignWords) -> Quantity | None:
    """One quantity of two numbers; None if they are no range."""
    if first.unit or first.of or first.maxValue or first.value is None or second.value is None:
        return None
    scaled = _product(first.value, scale)
    least = scaled if scaled < second.value else first.value
    before = text[max(0, first.start - _BEFORE) : first.start]
    opener = whole_words(rf"(?:{words.range_opener})\s$").search(before)
    pattern = re.compile(rf"\s(?:{words.range_and if opener else words.range_joint})\s|–", re.IGNORECASE)
    joint = pattern.match(text, first.end)
    # `tot` is both a joint and a bound of the second number.
    if least >= second.value or joint is None or not second.start <= joint.end() < second.end:
        return None
    if not opener and whole_words(rf"(?:{words.range_from})\s?$").search(before):
        return None
    start = first.start - len(opener.group()) if opener else first.start
    return second.model_copy(
        update={
            "start": start,
            "text": text[start : second.end],
            "value": least,
            "maxValue": second.value,
            "qualifier": first.qualifier,
        }
    )


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """A number with what may stand around it: bound, currency, scale, unit."""
    words = WORDS[language]
    bounds, scales = "|".join(words.bounds), "|".join(words.scales)
    numerals = "|".join(sorted(words.numerals, key=len, reverse=True))
    money = "|".join([*words.currencies, "eur", "usd", "gbp", "chf"])
    unit = rf"{_PERCENT}|{bounded(f'{words.percent}|{money}|' + '|'.join(words.durations))}|(?:{_SYMBOLS})(?!\w)"
    joint = r"(?:de\s|d['’]|di\s)?"
    return re.compile(
        rf"(?:(?<![^\W_])(?P<bound>{bounds})\s)?(?:(?P<before>{_CURRENCY_BEFORE})\s?)?(?<![\w.,:/-])"
        rf"(?P<number>{_DIGITS}|{bounded(numerals)})(?![\w:/])(?!-\w)"
        rf"(?:\s{bounded(f'(?P<scale>{scales})')})?(?:\s?{joint}(?P<unit>{unit}))?",
        re.IGNORECASE,
    )


def _is_label(text: str, start: int, words: ForeignWords) -> bool:
    """Whether a number names something: `§ 97`, `article 5`, `Boeing 787`."""
    before = text[max(0, start - _BEFORE) : start]
    word = None if words.nouns_capitalised else _WORD_BEFORE.search(before)
    return (
        bool(word and word["word"][0].isupper())
        or whole_words(rf"(?:{words.labels})\.?\s?$").search(before) is not None
    )


def _value(number: str, words: ForeignWords) -> float:
    """The value of a number in words or digits: `zwei` -> 2, `1.500,5` -> 1500.5."""
    if number.lower() in words.numerals:
        return float(words.numerals[number.lower()])
    grouped = re.sub(r"[ \u00a0\u202f.](?=\d{3}(?!\d))", "", number)
    return float(grouped.replace(",", "."))


def _product(value: float, scale: int) -> float:
    """Their product, without the digits that floats leave behind.

    4.1 and a million -> 4,100,000, not 4,099,999.9999999995
    """
    return round(value * scale, _DECIMALS)


def _scale(scale: str | None, words: ForeignWords) -> int:
    """The factor that a word stands for: `Millionen` -> 1000000; 1 without one."""
    factors = {pattern: str(factor) for pattern, factor in words.scales.items()}
    return int(named(factors, scale) or 1) if scale else 1


def _unit(unit: str | None, words: ForeignWords) -> str | None:
    """The code of a unit, in whatever words it is written."""
    if unit is None:
        return None
    if unit in "%‰" or named({words.percent: "%"}, unit):
        return "%" if unit != "‰" else "‰"
    if unit.upper() in {"EUR", "USD", "GBP", "CHF"}:
        return unit.upper()
    return _CODES.get(unit.lower()) or named(words.currencies, unit) or named(words.durations, unit) or unit


def _counted(text: str, at: int, words: ForeignWords) -> re.Match[str] | None:
    """The noun behind a number that ends at `at`."""
    if words.before_counted is None:
        return None
    match = re.compile(rf"{words.before_counted}(?P<noun>[^\W\d_]{{3,}})").match(text, at)
    if match is None or match["noun"].lower() in words.not_counted:
        return None
    is_noun = match["noun"].istitle() if words.nouns_capitalised else match["noun"].islower()
    return match if is_noun else None
