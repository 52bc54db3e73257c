"""Endings of names by case in Russian and Czech."""

# ruff: noqa: E501 - a table

from __future__ import annotations

GIVEN = {
    "ru": [("ии", ("ия",)), ("ы", ("а",)), ("и", ("а", "я", "ь")), ("ея", ("ей",)), ("ая", ("ай",)), ("ия", ("ий",)),
           ("я", ("ь",)), ("а", ("",)), ("ой", ("а",)), ("ем", ("й", "ь")), ("ом", ("",)), ("у", ("",)), ("ю", ("й", "ь")), ("е", ("а",))],
    "cs": [("y", ("a",)), ("i", ("a",)), ("e", ("a",)), ("ou", ("a",)), ("ovi", ("", "a")), ("a", ("",)), ("em", ("",)), ("u", ("",))],
}  # fmt: skip
"""Endings of given names by case → what the nominative may have instead."""

SURNAMES = {
    "ru": {
        False: [(r"(?<=ск|цк|ой)ого$|(?<=ск)ому$|(?<=ск)им$", "ий"), (r"(?<=[оеё]в|ин|ын)(?:а|у|ым)$", ""), (r"(?<=[бвгджзклмнпрстфхцчшщ])[ау]$", "")],
        True: [(r"(?<=[оеё]в|ин|ын)ой$", "а"), (r"(?<=ск)ой$", "ая")],
    },
    "cs": {
        False: [(r"(?:ého|ému|ým)$", "ý"), (r"(?<=[řščžjc])[ei]$", ""), (r"(?:ovi|a|em)$", "")],
        True: [(r"(?:é|ou)$", "á")],
    },
}  # fmt: skip
"""Endings of surnames by case → in the nominative, of men and of women."""
