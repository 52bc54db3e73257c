"""Currency of an amount, from its sign or name and the countries named nearby.

`Danish kroner` -> DKK, `Kenya paid 40 million shillings` -> KES, `pesos` without a country -> unknown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipelines.claims.tables import currency_words as words
from pipelines.claims.tables.country_words import ADJECTIVES
from pipelines.claims.values.numbers import UNKNOWN_MONEY
from pipelines.claims.values.places import Places

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
        # `$5 million Canadian dollars` is rare; a name after the sign only repeats it.
        shared = words.SHARED_SIGNS.get(sign) or words.LARGE_SHARED_SIGNS.get(sign)
        known = words.SIGNS.get(sign) or words.LARGE_SIGNS.get(sign)
        return known or _shared(text, span, shared or {}, places, words.WORLD_SIGNS.get(sign))
    if code:
        return _iso(code)
    if name in words.SHARED_WORDS:
        return _shared(text, span, words.SHARED_WORDS[name], places, words.WORLD_WORDS.get(name))
    return words.WORDS.get(name) or (_iso(name) if name else None)


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
        return outlet or (world if not (nearby | ({dateline} if dateline else set())) - {world} else UNKNOWN_MONEY)
    if nearby:
        return nearby.pop() if len(nearby) == 1 else UNKNOWN_MONEY
    if dateline or outlet:
        return dateline or outlet or UNKNOWN_MONEY
    everywhere = {by_country[code] for code in set(places.named) if code in by_country}
    return everywhere.pop() if len(everywhere) == 1 else UNKNOWN_MONEY
