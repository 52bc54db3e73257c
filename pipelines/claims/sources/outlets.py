"""Tell which names are those of newspapers, agencies and broadcasters.

By tables, or by what a text says of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipelines.claims.tables import outlet_names as words

INITIALS = re.compile(r"[A-Z](?:\.[A-Z])+\.?|[A-Z]{2,6}")
_BEFORE = re.compile(rf"\b(?:{words.KINDS})\s(?:the\s)?[“\"‘']?$|{words.INTERVIEWED_BY}")
# Strong enough to make an outlet of what looks like a person: `the newspaper Dagens Posten`.
_CALLED = re.compile(
    r"\b(?:news)?(?:paper|daily|weekly|tabloid|magazine|broadsheet|newswire|news\s(?:agency|site))\s(?:the\s)?$"
)

_SITE = re.compile(r"\.(?:com|net|org|co\.[a-z]{2}|com\.[a-z]{2})$")


def without_article(name: str) -> str:
    """A name without its article: `the Herald` -> `Herald`."""
    return name.removeprefix("the ").removeprefix("The ")


def is_outlet(name: str) -> bool:
    """Whether `name` is that of a newspaper, agency, broadcaster or the like."""
    # `FoxNews.com`
    plain = _SITE.sub("", without_article(name))
    plain = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", plain) if plain != without_article(name) else plain
    parts = [part.lower().strip(".") for part in plain.split()]
    if not parts:
        return False
    head = parts[-1]
    # `Sun-Times`, `Spokesman-Review`
    *_, first, last = ("", *plain.split()[-1].split("-"))
    if first[:1].isupper() and last[:1].isupper() and {first.lower(), last.lower()} & words.OUTLET_HEADS:
        return True
    if len(parts) == 1:
        return head in words.OUTLETS or (
            head in words.OUTLET_HEADS and head not in words.WEAK_HEADS - {"post", "hill", "sun", "mirror"}
        )
    return (head in words.OUTLET_HEADS and (head not in words.OF_OTHERS or parts[-2] in words.OF_OUTLETS)) or parts[
        0
    ] in words.OUTLETS - words.ALONE_ONLY


def shown_as_outlets(text: str, names: Iterable[tuple[int, int]]) -> frozenset[str]:
    """The `names` that the text calls a newspaper, or that interview somebody."""
    shown = {text[start:end] for start, end in names if _BEFORE.search(text, max(0, start - 40), start)}
    return frozenset(name for name in shown if name.lower().replace(".", "") not in words.INTERROGATORS)


def called_outlets(text: str, names: Iterable[tuple[int, int]]) -> frozenset[str]:
    """The `names` of seeming persons that the text calls a newspaper."""
    return frozenset(text[start:end] for start, end in names if _CALLED.search(text, max(0, start - 30), start))
