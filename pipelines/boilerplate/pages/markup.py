"""What an element's attributes say: the roles that its class, id and the like speak of, and whether it is hidden."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import lxml.html

from pipelines.boilerplate.tables.page_words import ROLE_WORDS

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
_ROLE_ATTRIBUTES = frozenset({"class", "id", "role", "itemprop", "data-component", "data-testid", "rel"})
_READ = 500


def read_attributes(element: lxml.html.HtmlElement) -> tuple[int, bool]:
    """The roles of an element, as a union of `ROLE_BIT`, and whether it is hidden."""
    roles, hidden = 0, False
    for name, value in element.items():
        if name in _ROLE_ATTRIBUTES:
            roles |= roles_of(value)
        elif name == "style":
            hidden = hidden or _HIDDEN_STYLE.search(value) is not None
        elif name == "hidden" or (name == "aria-hidden" and value == "true"):
            hidden = True
    return roles, hidden


@lru_cache(maxsize=20_000)
def roles_of(words: str) -> int:
    """The roles that an attribute's value speaks of, as a union of `ROLE_BIT`."""
    found = 0
    for word in _WORD.findall(words[:_READ]):
        found |= _roles_of_word(word.lower())
    return found


@lru_cache(maxsize=20_000)
def _roles_of_word(word: str) -> int:
    whole = _ROLE_OF_WORD.get(word)
    if whole is not None:
        return whole
    prefix = _PREFIX.match(word)
    return _ROLE_OF_PREFIX[prefix.group()] if prefix is not None else 0
