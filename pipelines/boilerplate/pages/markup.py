"""What an element's attributes say: its roles, and whether it is hidden."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

import lxml.html

from pipelines.boilerplate.tables.author_words import AUTHOR_PATHS
from pipelines.boilerplate.tables.page_words import HIDING_CLASSES, ROLE_WORDS

ROLES: Final = tuple(ROLE_WORDS)
ROLE_BIT: Final = {role: 1 << position for position, role in enumerate(ROLES)}
# The elements around a block that tell something about it.
CONTAINER_TAGS: Final = (
    "article main aside header footer nav figure form ul ol table section blockquote li td button label".split()
)
TAG_BIT: Final = {tag: 1 << position for position, tag in enumerate(CONTAINER_TAGS)}

_ROLE_OF_WORD = {word: ROLE_BIT[role] for role, words in ROLE_WORDS.items() for word in words if not word.endswith("*")}
_ROLE_OF_PREFIX = {word[:-1]: ROLE_BIT[role] for role, words in ROLE_WORDS.items() for word in words if word[-1] == "*"}
_PREFIX = re.compile("|".join(sorted(map(re.escape, _ROLE_OF_PREFIX), key=len, reverse=True)))
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|h1")
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_SPOKEN = re.compile(
    r"(?:visually|hidden|hide)[-_]?(?:hidden|visually)|screen[-_]?reader|(?<![a-z])sr[-_]?(?:only|text)(?![a-z])"
    r"|show-for-sr|a11y[-_](?:hidden|only|text)|element-invisible|assistive-text|(?<![a-z])off-?screen(?![a-z])"
    r"|accessib\w{0,10}-(?:hidden|text)|aural|reader-only",
    re.IGNORECASE,
)
# Classes for screens of some sizes only: "hidden md:block", "hide-for-small".
_RESPONSIVE = re.compile(r"\b(?:xs|sm|md|lg|xl|xxl|small|medium|large|mobile|tablet|desktop|print)\b")
_CHANGE = re.compile(r"modif|updat|aktualis|actualiz|aggiorn|atualiz", re.IGNORECASE)
# WordPress names so the date of a post that never changed: "entry-date published updated".
_PUBLISHED = re.compile(r"entry-date|publish", re.IGNORECASE)
_AUTHOR_PAGE = re.compile(rf"/(?:{'|'.join(sorted(AUTHOR_PATHS))})/[^/?#]{{2,}}|[?&]author=\w", re.IGNORECASE)
_ROLE_ATTRIBUTES = frozenset({"class", "id", "role", "itemprop", "data-component", "data-testid", "rel"})
_READ = 500


class Attributes(NamedTuple):
    """What the attributes of an element say.

    `roles` is a union of `ROLE_BIT`. `hidden` counts what is only hidden from screen readers as well; `off_screen` says
    that the element is not shown: by display:none, `hidden`, a class, or as a closed dialog. `spoken` says that its
    class is one for screen readers alone.
    """

    roles: int = 0
    hidden: bool = False
    off_screen: bool = False
    spoken: bool = False


_NOTHING: Final = Attributes()


def attributes_of(element: lxml.html.HtmlElement) -> Attributes:
    """All attributes of an element, read at once for speed."""
    roles = 0
    hidden = spoken = False
    off_screen = element.tag == "dialog" and element.get("open") is None
    for name, value in element.items():
        if name == "class":
            own, hides, spoken = _of_class(value)
            roles |= own
            off_screen = off_screen or hides
        elif name in _ROLE_ATTRIBUTES:
            roles |= roles_of(value)
        elif name == "style" and _HIDDEN_STYLE.search(value) is not None:
            hidden = True
            off_screen = off_screen or _HIDDEN_STYLE.search(value[:_READ]) is not None
        elif name == "hidden":
            hidden = True
            # What React streams in hidden elements ("S:1") is shown by a script; what a browser may find is shown then.
            is_kept = value == "until-found" or (element.get("id") or "").startswith("S:")
            off_screen = off_screen or not is_kept
        elif name == "aria-hidden" and value == "true":
            hidden = True
    return Attributes(roles, hidden, off_screen, spoken) if roles or hidden or off_screen or spoken else _NOTHING


def calls_change(element: lxml.html.HtmlElement) -> bool:
    """Whether the attributes of a time element call it a change, not a publication."""
    words = " ".join(element.get(name) or "" for name in ("itemprop", "class", "id", "property", "data-testid"))[:_READ]
    change = _CHANGE.search(words)
    return change is not None and ("modif" in words.lower() or _PUBLISHED.search(words) is None)


def is_link_to_author(element: lxml.html.HtmlElement) -> bool:
    """Whether a link leads to a page about an author."""
    if "author" in (element.get("rel") or "").split():
        return True
    href = element.get("href")
    return href is not None and _AUTHOR_PAGE.search(href[:_READ]) is not None


@lru_cache(maxsize=20_000)
def _of_class(words: str) -> tuple[int, bool, bool]:
    return roles_of(words), _hides(words[:_READ]), _is_spoken(words[:_READ])


@lru_cache(maxsize=20_000)
def _hides(words: str) -> bool:
    tokens = words.split()
    return not HIDING_CLASSES.isdisjoint(tokens) and not any(_RESPONSIVE.search(token) for token in tokens)


@lru_cache(maxsize=20_000)
def _is_spoken(words: str) -> bool:
    return _SPOKEN.search(words) is not None


@lru_cache(maxsize=20_000)
def roles_of(words: str) -> int:
    """The roles that an attribute's value speaks of, as a union of `ROLE_BIT`."""
    found = 0
    for word in _WORD.findall(words[:_READ]):
        found |= _roles_of_word(word.lower())
    return found


@lru_cache(maxsize=20_000)
def _roles_of_word(word: str) -> int:
    """The roles that a word of a class or id stands for, as bits."""
    whole = _ROLE_OF_WORD.get(word)
    if whole is not None:
        return whole
    prefix = _PREFIX.match(word)
    return _ROLE_OF_PREFIX[prefix.group()] if prefix is not None else 0
