"""Currency of an amount, from its sign or name and the countries named nearby.

`Danish kroner` -> DKK, `Kenya paid 40 million shillings` -> KES, `pesos` without a country -> unknown.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from pipelines.claims.tables import currency_words as words
from pipelines.claims.tables.country_words import ADJECTIVES
from pipelines.claims.values.numbers import UNKNOWN_MONEY
from pipelines.claims.values.places import Places

_AT_HOME = 3
"""Times that an article names the country whose money it means."""
_ADJECTIVES = {adjective.lower(): code for adjective, code in ADJECTIVES.items()} | words.ADJECTIVES


def currency_of(text: str, match: re.Match[str], places: Places, *, large: bool) -> str | None:
    """The ISO 4217 code of the money that `match` names; None for no money.

    UNKNOWN_MONEY where several currencies share its name.

    Args:
        large: whether the number is in the thousands or more.
    """
    groups = match.groupdict()
    sign, code = groups.get("sign"), groups.get("code")
    coin, whose = groups.get("coin"), groups.get("whose")
    if coin and whose:
        return _of_country(coin.lower(), _ADJECTIVES[whose.lower()])
    name = (groups.get("money") or "").lower()
    span = match.span()
    if name in words.LARGE_ONLY and not large:
        return None
    if sign:
        return _of_sign(text, match, sign, places, large=large)
    if code:
        return _iso(code)
    if name in words.SHARED_WORDS:
        return _shared(text, span, words.SHARED_WORDS[name], places, words.WORLD_WORDS.get(name))
    return words.WORDS.get(name) or (_iso(name) if name else None)


def _of_sign(text: str, match: re.Match[str], sign: str, places: Places, *, large: bool) -> str | None:
    """The currency of a sign before a number: `R450`, which may be a road."""
    shared = words.SHARED_SIGNS.get(sign) or words.LARGE_SHARED_SIGNS.get(sign) or {}
    known = words.SIGNS.get(sign) or words.LARGE_SIGNS.get(sign)
    if not large and sign in words.LARGE_SIGNS | words.LARGE_SHARED_SIGNS:
        using = {words.OF_LARGE_SIGNS[sign]: known} if known else shared
        return next((using[code] for code in places.around(text, *match.span()) if code in using), None)
    # `$5 million Canadian dollars` is rare; a name after the sign only repeats it.
    return known or _shared(text, match.span(), shared, places, words.WORLD_SIGNS.get(sign))


def _iso(code: str) -> str:
    return {"RMB": "CNY"}.get(code.upper(), code.upper())


def _of_country(coin: str, country: str) -> str:
    for shared in (words.SHARED_WORDS, words.POUNDS):
        if coin in shared:
            return shared[coin].get(country, UNKNOWN_MONEY)
    return words.WORDS.get(coin) or _iso(coin)


def _shared(text: str, span: tuple[int, int], by_country: Mapping[str, str], places: Places, world: str | None) -> str:
    """Currency of a name that several countries use.

    Args:
        world: what it means outside of these countries. There, only the country of publication makes it another: an
            agency that reports from Sydney writes US dollars, and an Australian outlet its own.
    """
    nearby = {by_country[code] for code in places.in_sentence(text, *span) if code in by_country}
    dateline = by_country.get(places.dateline or "")
    outlet = by_country.get(places.published_in or "")
    if world:
        others = (nearby | ({dateline} if dateline else set()) | _home(by_country, places)) - {world}
        return outlet or (UNKNOWN_MONEY if others else world)
    if nearby:
        return nearby.pop() if len(nearby) == 1 else UNKNOWN_MONEY
    if dateline or outlet:
        return dateline or outlet or UNKNOWN_MONEY
    everywhere = {by_country[code] for code in set(places.named) if code in by_country}
    return everywhere.pop() if len(everywhere) == 1 else UNKNOWN_MONEY


def _home(by_country: Mapping[str, str], places: Places) -> set[str]:
    """The currency of the only country of several that an article is full of."""
    told = Counter(by_country[code] for code in places.named if code in by_country)
    return set(told) if len(told) == 1 and max(told.values()) >= _AT_HOME else set()
