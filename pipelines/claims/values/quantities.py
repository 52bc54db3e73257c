"""Numbers in a text, with their bounds, units and what they count.

A quantity's span runs from its qualifier to the end of what is counted: `at least 100 foreign militants`. Years, dates,
clock times, ages, scores, and numbers that are part of a name or of a compound (`two-day blitz`) are no quantities.

A grammar of its own (``quantity_grammar``) rather than quantulum3 or number-parser: neither keeps offsets of bounds and
of the counted noun.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable

from pipelines.claims.spans import Span
from pipelines.claims.tables import number_words as words
from pipelines.claims.values import quantity_grammar as grammar
from pipelines.claims.values.counted import WORD, counted_after
from pipelines.claims.values.nearby import finditer_near
from pipelines.claims.values.not_counts import is_no_count, is_score, looks_like_year
from pipelines.claims.values.numbers import is_multiple, value_of
from pipelines.claims.values.pairs import DASHES, alike, is_range, next_start, same_scale
from pipelines.core.records import Quantity, TimeExpression


def find_quantities(text: str) -> list[Quantity]:
    """Quantities in `text`, in order, none overlapping another."""
    matches = [
        (match, "share")
        for match in finditer_near(grammar.SHARE_OF, text, grammar.NUMBERS_NEAR)
        if not _is_no_share(text, match)
    ]
    matches += [(match, "fold") for match in finditer_near(grammar.FOLD, text, grammar.FOLD_NEAR)]
    matches += [(match, "ordinal") for match in grammar.ORDINAL.finditer(text)]
    shares = [match.span() for match, _ in matches]
    matches += [
        (match, "count")
        for match in finditer_near(grammar.QUANTITY, text, grammar.NUMBERS_NEAR)
        if not any(begin <= match.start("number") < end for begin, end in shares)
    ]
    found: list[Quantity] = []
    taken = read = 0
    waiting = deque(sorted(matches, key=lambda entry: entry[0].start("number")))
    while waiting:
        match, sort = waiting.popleft()
        if match.start("number") < max(taken, read):
            continue
        read = match.start("number") + 1
        quantities, rest = _READERS[sort](text, match)
        following = grammar.QUANTITY.match(text, rest) if rest is not None else None
        if following:
            waiting.appendleft((following, "count"))
        for quantity in quantities:
            if quantity.start >= taken:
                found.append(quantity)
                taken = quantity.end
    return found


def without_times(quantities: list[Quantity], times: Iterable[TimeExpression]) -> list[Quantity]:
    """`quantities` without those that are part of one of `times`: `three weeks ago` counts nothing."""
    taken = [(time.start, time.end) for time in times]
    return [
        quantity
        for quantity in quantities
        if not any(quantity.start < end and start < quantity.end for start, end in taken)
        or quantity.unit not in {None, *words.DURATIONS}
    ]


def inside(quantities: list[Quantity], fragments: list[Span]) -> list[Quantity]:
    """Those of `quantities` whose number lies in one of `fragments`, cut to it where they reach beyond."""
    kept = []
    for quantity in quantities:
        for start, end in fragments:
            if start <= quantity.start and quantity.end <= end:
                kept.append(quantity)
                break
    return kept


def _is_no_share(text: str, match: re.Match[str]) -> bool:
    """`won 23 in 2019`, `the first half of the plan`."""
    parts = match.group("number").lower().split()
    if parts == ["half"] and re.search(
        r"\b(?:first|second|other|latter|top|bottom)\s$", _before(text, match.start("number"))
    ):
        return True
    return len(parts) > 2 and parts[-2] == "in" and looks_like_year(parts[-1]) and parts[0] not in {"1", "one"}


def _before(text: str, position: int) -> str:
    """A few words before `position`."""
    return text[max(0, position - 40) : position]


def _share(text: str, match: re.Match[str]) -> tuple[list[Quantity], None]:
    value = value_of(match.group("number"))
    end = match.end("number")
    whose = re.match(r"\s(?:the|its|his|her|their)\s", text[end:]) is not None
    counted = counted_after(text, end, of_only=True) or counted_after(text, end, singular=whose)
    return [_quantity(text, match, value=value, unit="fraction", end=end, counted=counted)], None


def _fold(text: str, match: re.Match[str]) -> tuple[list[Quantity], None]:
    value = value_of(match.group("number"))
    return [_quantity(text, match, value=value, unit="times", end=match.end(), counted=None)], None


def _ordinal(text: str, match: re.Match[str]) -> tuple[list[Quantity], None]:
    word = match.group("number").lower()
    first = WORD.match(match.group("noun"))
    head = first.group().lower() if first else ""
    if head in words.ORDINAL_STOP or head in words.NOUN_STOP or head.endswith("ly"):
        return [], None
    if word in {"first", "second"} and re.search(r"\b(?:at|the|a|every)\s$", _before(text, match.start())) is None:
        return [], None
    number = words.ORDINALS.get(word) or int(re.sub(r"\D", "", word))
    counted = counted_after(text, match.end("number"), singular=True)
    end = counted[1] if counted else match.end("number")
    start = match.start()
    noun = text[counted[0] : counted[1]] if counted else None
    if noun and noun.endswith("est"):
        noun = None  # `the second highest on record`
    return [
        Quantity(start=start, end=end, text=text[start:end], value=float(number), qualifier="ordinal", of=noun)
    ], None


def _count(text: str, match: re.Match[str]) -> tuple[list[Quantity], int | None]:
    """What the first number of `match` counts, or both as a range, and where the second begins if it is unread.

    `$12 million or $6 million` makes no range.
    """
    start = match.start("number")
    plain = text[start : match.end("number")]
    unit = _unit(match)
    upper = match.group("upper")
    joint = (match.group("joint") or "").lower()
    end = match.end()
    rest: int | None = None
    if upper is not None and not alike(text, match):
        rest = next_start(text, match)
        upper, end = None, match.end("number")
        share = re.compile(r"%|\sper\s?cent").match(text, end)
        end, unit = (share.end(), "%") if share else (end, _unit(match) if match.group("sign") else None)
    elif upper is not None:
        if joint == "to" and grammar.CHANGE.search(text[max(0, match.start() - 60) : match.start("number")]):
            return _both_ends(text, match, unit), None
        if not is_range(text, match, joint):
            rest = next_start(text, match) if joint in {"to", "and", "or"} else None
            upper, end = None, match.end("number")
            own = grammar.OWN_UNIT.match(text, end)
            unit = None
            if own and joint not in DASHES:
                end = own.end()
                unit = _unit(own, match) or ("%" if own.group().startswith(("%", " per")) else None)
            elif joint in DASHES and is_score(text, match):
                return [], None
    if is_no_count(text, match, plain, unit, end):
        return [], rest
    value = value_of(plain)
    if value and match.group("minus") and upper is None:
        value = -value
    maximum = value_of(upper) if upper is not None else None
    if maximum is not None and value is not None:
        value, maximum = same_scale(plain, upper or "", value, maximum)
    if unit == "lb" and re.search(r"illion|thousand", plain) and not re.match(r"\sof\b", text[end:]):
        unit = "GBP"
    counted = counted_after(
        text, end, of_only=unit is not None, or_in=unit in grammar.MONEY, singular=value == 1 or plain.lower() == "zero"
    )
    currency = words.CURRENCY_WORDS.get(text[counted[0] : counted[1]].lower()) if counted and unit is None else None
    if counted and currency:
        # `millions of euros`
        unit, end, counted = currency, counted[1], None
    if value == 1 and plain.lower() == "one" and counted is None and unit is None:
        return [], rest
    return [_quantity(text, match, value=value, maximum=maximum, unit=unit, end=end, counted=counted)], rest


def _both_ends(text: str, match: re.Match[str], unit: str | None) -> list[Quantity]:
    """`rose from 30 to 50` tells two values, not a range."""
    start = match.start("sign" if match.group("sign") else "number")
    first_end = match.end("number")
    share = re.match(r"%|\spercent|\sper\scent", text[first_end:])
    first_end += share.end() if share else 0
    upper_start = match.start("upper")
    if text[upper_start - 1] in "$£€¥":
        upper_start -= 1
    both = []
    counted = counted_after(text, match.end(), of_only=unit is not None)
    for begin, end, number in (
        (start, first_end, match.group("number")),
        (upper_start, match.end(), match.group("upper")),
    ):
        noun = text[counted[0] : counted[1]] if counted else None
        stop = counted[1] if counted and end == match.end() else end
        value = value_of(number)
        both.append(Quantity(start=begin, end=stop, text=text[begin:stop], value=value, unit=unit, of=noun))
    return both


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
    groups = match.groupdict()
    start = next(
        match.start(name)
        for name in ("before", "between", "sign", "code", "minus", "number")
        if groups.get(name) is not None and not (name == "between" and maximum is None)
    )
    qualifier = None
    if groups.get("before"):
        qualifier = words.BEFORE[re.sub(r"\s+", " ", groups["before"].lower())]
        during = (
            groups["before"].lower() == "over"
            and unit in words.DURATIONS
            and grammar.AMOUNT.search(_before(text, start))
        )
        moved = qualifier == "upTo" and grammar.MOVED_UP.search(_before(text, start))
        if (value == 1 and groups["before"].lower() == "some") or during or moved:
            qualifier, start = None, match.start("sign" if groups.get("sign") else "number")
    elif (groups.get("after") or groups.get("after_unit")) and end > match.end("number"):
        qualifier = words.AFTER[(groups["after"] or groups["after_unit"]).lower()]
    elif groups.get("odd"):
        qualifier = "about"
    elif text[match.end("number") : match.end("number") + 1] == "+":
        qualifier = "atLeast"
    elif is_multiple(match.group("number")):
        qualifier = "multipleOf"
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
        unit=unit,
        of=noun,
    )


def _unit(match: re.Match[str], outer: re.Match[str] | None = None) -> str | None:
    groups = (outer.groupdict() if outer else {}) | {k: v for k, v in match.groupdict().items() if v}
    money = (groups.get("money") or "").lower()
    if money in words.LARGE_ONLY and (value_of(groups.get("number") or "") or 0) < 1000:
        return None
    if groups.get("sign"):
        return words.CURRENCY_SIGNS[groups["sign"].upper()]
    if groups.get("code") or money:
        return groups["code"].upper() if groups.get("code") else words.CURRENCY_WORDS.get(money, money.upper())
    if groups.get("unit"):
        key = re.sub(r"\s+", "-", groups["unit"])
        return words.UNITS.get(key) or words.UNITS.get(key.lower())
    if groups.get("glued"):
        return {"C": "°C", "F": "°F"}.get(groups["glued"]) or words.UNITS.get(groups["glued"])
    return groups.get("sign_unit")


_READERS = {"share": _share, "fold": _fold, "ordinal": _ordinal, "count": _count}
