"""Numbers in a text, with their bounds, units and what they count.

A quantity's span runs from its qualifier to the end of what is counted: `at least 100 foreign militants`. Years, dates,
clock times, ages, scores and numbers that are part of a name or of a plan (`10-point plan`) are not quantities.

The grammar is our own (in ``numbers``): quantulum3 and number-parser keep no offsets of bounds and counted nouns.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable

from pipelines.claims.document import Doc, Language
from pipelines.claims.tables import number_words as words
from pipelines.claims.values import numbers as grammar
from pipelines.claims.values.bounds import qualifier_of
from pipelines.claims.values.counted import WORD, counted_after
from pipelines.claims.values.currencies import currency_of
from pipelines.claims.values.earlier_nouns import with_earlier_noun
from pipelines.claims.values.nearby import finditer_within, stretches_near
from pipelines.claims.values.not_counts import is_length, is_no_count, is_score, looks_like_year
from pipelines.claims.values.numbers import value_of
from pipelines.claims.values.pairs import DASHES, alike, is_range, next_start, same_scale, tells_a_change
from pipelines.claims.values.places import Places, find_places
from pipelines.core.records import Quantity, TimeExpression
from pipelines.core.spans import Coverage, Span, offsets


@Language.component(
    "quantities", requires=["doc._.given_text", "doc._.places", "doc._.times"], assigns=["doc._.quantities"]
)
def add_quantities(doc: Doc) -> Doc:
    """Find numbers with what they count, other than in times.

    `at least 300 homes` -> 300, at least, homes
    """
    doc._.quantities = without_times(find_quantities(doc._.given_text, places=doc._.places), doc._.times)
    return doc


def find_quantities(text: str, *, places: Places | None = None) -> list[Quantity]:
    """Quantities in `text`, in order, none overlapping another.

    Args:
        places: countries of the text, by which currencies of one name are told apart; found here unless given.
    """
    places = find_places(text) if places is None else places
    near_numbers = stretches_near(text, grammar.NUMBERS_NEAR)
    matches = [
        (match, "share")
        for match in finditer_within(grammar.SHARE_OF, text, near_numbers)
        if not _is_no_share(text, match)
    ]
    near_fold = stretches_near(text, grammar.FOLD_NEAR)
    matches += [(match, "fold") for match in finditer_within(grammar.FOLD, text, near_fold)]
    matches += [(match, "ordinal") for match in grammar.ORDINAL.finditer(text)]
    other = Coverage(match.span() for match, _ in matches)
    matches += [
        (match, "count")
        for match in finditer_within(grammar.QUANTITY, text, near_numbers)
        if match.start("number") not in other
    ]
    found: list[Quantity] = []
    taken = read = 0
    waiting = deque(sorted(matches, key=lambda entry: entry[0].start("number")))
    while waiting:
        match, sort = waiting.popleft()
        if match.start("number") < max(taken, read):
            continue
        read = match.start("number") + 1
        quantities, rest = _count(text, match, places) if sort == "count" else (_READERS[sort](text, match), None)
        following = grammar.QUANTITY.match(text, rest) if rest is not None else None
        if following:
            waiting.appendleft((following, "count"))
        for quantity in quantities:
            if quantity.start >= taken:
                found.append(with_earlier_noun(text, found[-1], quantity) if found else quantity)
                taken = quantity.end
    return found


def without_times(quantities: list[Quantity], times: Iterable[TimeExpression]) -> list[Quantity]:
    """Drop quantities that are part of a time: `three weeks ago`."""
    taken = sorted(offsets(times))
    return [
        quantity
        for quantity in quantities
        if not _overlaps(taken, (quantity.start, quantity.end)) or quantity.unit not in {None, *words.DURATIONS}
    ]


def _overlaps(spans: list[Span], span: Span) -> bool:
    """Whether one of `spans`, in order and apart from one another, overlaps `span`."""
    before = bisect_left(spans, (span[1], 0))
    return any(span[0] < end for _, end in spans[max(0, before - 1) : before])


def _is_no_share(text: str, match: re.Match[str]) -> bool:
    """Whether the number only looks like a fraction: `won 23 in 2019`."""
    parts = match.group("number").lower().split()
    if parts == ["half"] and re.search(
        r"\b(?:first|second|other|latter|top|bottom)\s$", _before(text, match.start("number"))
    ):
        return True
    return len(parts) > 2 and parts[-2] == "in" and looks_like_year(parts[-1]) and parts[0] not in {"1", "one"}


def _before(text: str, position: int) -> str:
    """A few words before `position`."""
    return text[max(0, position - 40) : position]


def _share(text: str, match: re.Match[str]) -> list[Quantity]:
    """The quantity of a share, with what it is a share of."""
    value, end = value_of(match.group("number")), match.end("number")
    measure = grammar.PART_OF_UNIT.match(text, end)
    if measure:
        # `a quarter of a percentage point`
        return [_quantity(text, match, value=value, unit=_measure(measure), end=measure.end(), counted=None)]
    whose = re.match(r"\s(?:the|its|his|her|their)\s", text[end:]) is not None
    counted = counted_after(text, end, of_only=True) or counted_after(text, end, singular=whose)
    return [_quantity(text, match, value=value, unit="fraction", end=end, counted=counted)]


def _fold(text: str, match: re.Match[str]) -> list[Quantity]:
    value = 2.0 if match.group("number").lower() == "twice" else value_of(match.group("number"))
    return [_quantity(text, match, value=value, unit="times", end=match.end(), counted=None)]


# Without one of these `first` is an adverb.
_SINGLED_OUT = re.compile(r"\b(?:at|the|a|every)\s$", re.IGNORECASE)


def _ordinal(text: str, match: re.Match[str]) -> list[Quantity]:
    """The quantity of an ordinal number: `a third case`."""
    word = match.group("number").lower()
    first = WORD.match(match.group("noun"))
    head = first.group().lower() if first else ""
    if head in words.ORDINAL_STOP or head in words.NOUN_STOP or head.endswith("ly"):
        return []
    if word in {"first", "second"} and _SINGLED_OUT.search(_before(text, match.start())) is None:
        return []
    number = words.ORDINALS.get(word) or value_of(re.sub(r"(?:(?<=\d)(?:st|nd|rd)|th)$", "", word))
    if number is None:
        return []
    counted = counted_after(text, match.end("number"), singular=True)
    end = counted[1] if counted else match.end("number")
    start = match.start()
    noun = text[counted[0] : counted[1]] if counted else None
    if noun and noun.endswith("est"):
        noun = None  # `the second highest on record`
    return [Quantity(start=start, end=end, text=text[start:end], value=float(number), qualifier="ordinal", of=noun)]


def _count(text: str, match: re.Match[str], places: Places) -> tuple[list[Quantity], int | None]:
    """Read one number, a range or both ends of a change.

    Also returns where to read on for the second number.

    `$12 million or $6 million` is not a range.
    """
    start = match.start("number")
    plain = text[start : match.end("number")]
    unit = _unit(text, match, places)
    joint = (match.group("joint") or "").lower()
    upper, end, rest = match.group("upper"), match.end(), None
    if upper is not None and joint == "to" and alike(text, match) and tells_a_change(text, match):
        return _both_ends(text, match, unit), None
    if upper is not None and not (alike(text, match) and is_range(text, match, joint)):
        if joint in DASHES and alike(text, match) and is_score(text, match):
            return [], None
        unit, end, rest = _first_alone(text, match, places)
        upper = None
    if is_no_count(text, match, plain, unit, end):
        return [], rest
    metres = unit is None and is_length(text, match, end)
    if metres:
        plain, upper, unit = plain[:-1], upper.removesuffix("m") if upper else None, "m"
    value = value_of(plain)
    if value and match.group("minus") and upper is None:
        value = -value
    maximum = value_of(upper) if upper is not None else None
    if maximum is not None and value is not None:
        value, maximum = same_scale(plain, upper or "", value, maximum)
    if unit == "lb" and re.search(r"illion|thousand", plain) and not re.match(r"\sof\b", text[end : end + 4]):
        unit = "GBP"
    counted = counted_after(
        text, end, of_only=unit is not None, or_in=unit in grammar.MONEY, singular=value == 1 or plain.lower() == "zero"
    )
    if counted and unit is None:
        name = grammar.MONEY_NAME.fullmatch(text, *counted)
        currency = currency_of(text, name, places, large=(value or 0) >= _LARGE) if name else None
        if currency:
            # `millions of euros`
            unit, end, counted = currency, counted[1], None
    if value == 1 and plain.lower() == "one" and counted is None and unit is None:
        return [], rest
    return [_quantity(text, match, value=value, maximum=maximum, unit=unit, end=end, counted=counted)], rest


def _first_alone(text: str, match: re.Match[str], places: Places) -> tuple[str | None, int, int | None]:
    """Unit and end of the first of two separate numbers, and where the second begins."""
    joint = (match.group("joint") or "").lower()
    end = match.end("number")
    money = _unit(text, match, places) if match.group("sign") or match.group("code") else None
    if not alike(text, match):
        share = _SHARE_SIGN.match(text, end)
        return ("%", share.end(), next_start(text, match)) if share else (money, end, next_start(text, match))
    rest = next_start(text, match) if joint in {"to", "and", "or"} else None
    own = grammar.OWN_UNIT.match(text, end)
    if own is None or joint in DASHES:
        return money, end, rest
    share = _SHARE_SIGN.match(own.group())
    return money or _unit(text, own, places) or ("%" if share else None), own.end(), rest


_SHARE_SIGN = re.compile(r"%|\sper\s?cent")
_LARGE = 1000


def _both_ends(text: str, match: re.Match[str], unit: str | None) -> list[Quantity]:
    """Both numbers of a change, two quantities: `rose from 30 to 50`."""
    share = _SHARE_SIGN.match(text, match.end("number"))
    first = match.start("sign" if match.group("sign") else "number"), share.end() if share else match.end("number")
    counted = counted_after(text, match.end(), of_only=unit is not None)
    signed = text[match.start("upper") - 1] in "$£€¥"
    second = match.start("upper") - signed, counted[1] if counted else match.end()
    noun = text[slice(*counted)] if counted else None
    low, high = match.group("number"), match.group("upper")
    values: tuple[float | None, float | None] = value_of(low), value_of(high)
    if values[0] is not None and values[1] is not None:
        values = same_scale(low, high, values[0], values[1], falls=True)
    return [
        Quantity(start=start, end=end, text=text[start:end], value=value, unit=_known(unit), of=noun)
        for (start, end), value in zip((first, second), values, strict=True)
    ]


def _quantity(
    text: str,
    match: re.Match[str],
    *,
    value: float | None,
    end: int,
    counted: Span | None,
    maximum: float | None = None,
    unit: str | None = None,
) -> Quantity:
    """A quantity with its exact span, and its qualifier."""
    groups = match.groupdict()
    start = next(
        match.start(name)
        for name in ("before", "between", "sign", "code", "minus", "number")
        if groups.get(name) is not None and not (name == "between" and maximum is None)
    )
    qualifier = qualifier_of(text, match, start=start, unit=unit)
    if groups.get("before") and qualifier is None:
        start = match.start("sign" if groups.get("sign") else "number")
    if counted:
        end = counted[1]
    noun = text[counted[0] : counted[1]] if counted else None
    return Quantity(
        start=start,
        end=end,
        text=text[start:end],
        value=None if value is None else round(value, 6),
        maxValue=None if maximum is None else round(maximum, 6),
        qualifier=qualifier,
        unit=_known(unit),
        of=noun,
    )


def _known(unit: str | None) -> str | None:
    return None if unit == grammar.UNKNOWN_MONEY else unit


def _unit(text: str, match: re.Match[str], places: Places) -> str | None:
    """Unit or currency of the number that `match` holds."""
    groups = match.groupdict()
    money = currency_of(text, match, places, large=(value_of(groups.get("number") or "") or 0) >= _LARGE)
    if money:
        return money
    if groups.get("unit"):
        return _measure(match)
    if groups.get("glued"):
        return {"C": "°C", "F": "°F", "p": "penny"}.get(groups["glued"]) or words.UNITS.get(groups["glued"])
    return groups.get("sign_unit")


def _measure(match: re.Match[str]) -> str | None:
    """The symbol of the unit of measure that was matched."""
    key = re.sub(r"\s+", "-", match["unit"])
    return words.UNITS.get(key) or words.UNITS.get(key.lower())


_READERS = {"share": _share, "fold": _fold, "ordinal": _ordinal}
