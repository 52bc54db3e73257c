"""Match names across articles, and choose one to print.

They refer to the same person, place or organization.

"Trump", "Donald Trump" -> "Donald Trump"      "the FT", "Financial Times" -> "Financial Times"
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from pipelines.corroboration.tables.nicknames import NICKNAMES
from pipelines.corroboration.tables.transliteration import ENDINGS, LETTERS
from pipelines.corroboration.words import is_content, stem

_LATIN = str.maketrans(LETTERS)
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_TITLE = re.compile(
    r"^(?:(?:president|prime minister|minister|senator|sen|representative|rep|governor|gov|secretary|speaker|"
    r"chancellor|king|queen|prince|princess|sir|lord|lady|dame|judge|justice|general|gen|colonel|col|captain|capt|commander|cmdr|"
    r"major|sergeant|inspector|superintendent|chief|professor|prof|doctor|dr|mr|mrs|ms|miss|reverend|rev|pope|father)"
    r"\.?\s+)+",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_CAPITALISED = re.compile(r"\b[A-Z][\w'’.-]*(?:\s+[A-Z][\w'’.-]*)*")
# Words that an acronym may leave out.
_MINOR = frozenset(("of", "the", "and", "for", "in", "on", "at", "to", "de", "la", "del", "des", "du", "und"))
_SHORTEST_ACRONYM = 2


def bare_name(name: str) -> str:
    """A name without article, title and genitive.

    `the President's` stays as it is where nothing is left.
    """
    plain = _ARTICLE.sub("", " ".join(name.split()))
    plain = re.sub(r"['’]s?$", "", plain)
    return _TITLE.sub("", plain) or plain or name


@lru_cache(maxsize=10_000)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a bare name in plain lower-case letters, without points.

    `the U.S.` -> (`us`,)      `Ян Новак`, `Jan Novák` -> (`yan`, `novak`), (`jan`, `novak`)
    """
    words = _WORD.findall(plain_letters(re.sub(r"(?<=\b\w)\.(?=\w\b|\s|$)", "", bare_name(name))))
    if len(words) > 1:
        # Middle initials come and go, as short forms of first names do.
        words = [NICKNAMES.get(words[0], words[0]), *(word for word in words[1:-1] if len(word) > 1), words[-1]]
    return tuple(words)


def plain_letters(name: str) -> str:
    """A name in lower-case Latin letters without accents.

    Outlets of other languages leave accents out.
    """
    lower = name.lower()
    for ending, latin in ENDINGS.items():
        lower = lower.replace(ending, latin)
    apart = unicodedata.normalize("NFKD", lower.translate(_LATIN))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def acronym(words: tuple[str, ...]) -> str:
    """First letters of the words that count: (`financial`, `times`) -> `ft`."""
    return "".join(word[0] for word in words if word not in _MINOR)


def same_name(one: str, other: str) -> bool:
    """Whether two names refer to the same, judging by their words.

    Equal words; the last word of a longer name, as surnames are used; its first words, as of bodies ("Kestrel" for
    "Kestrel Lines"); or its acronym.
    """
    ones, others = name_words(one), name_words(other)
    if not ones or not others:
        return False
    if ones == others:
        return True
    short, long = sorted((ones, others), key=len)
    if len(short) == len(long):
        return False
    if len(short) == 1 and len(short[0]) >= _SHORTEST_ACRONYM and short[0] == acronym(long):
        return True
    return short == long[-len(short) :] or (len(short) > 1 and short == long[: len(short)])


def canonical_names(names: Iterable[str]) -> dict[str, str]:
    """Each name with its fullest form.

    A short name that fits two long ones stays unchanged. Independent of the order of `names`.
    """
    distinct = sorted(set(names), key=lambda name: (-len(name_words(name)), -len(name), name))
    chosen: dict[str, str] = {}
    heads: list[str] = []
    for name in distinct:
        fitting = [head for head in heads if same_name(name, head)]
        if len(fitting) == 1 or (fitting and name_words(fitting[0]) == name_words(name)):
            chosen[name] = fitting[0]
        else:
            chosen[name] = bare_name(name)
            heads.append(name)
    return {name: bare_name(head) for name, head in chosen.items()}


def names_in(text: str, others: Iterable[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Stems of the names in a text: of their last words, and of all words.

    By the last word a name is called again.
    """
    found = []
    for match in _CAPITALISED.finditer(text):
        words = name_words(match.group())
        # The first word of a sentence is capitalised whatever it is.
        if words and not (match.start() == 0 and len(words) == 1 and not is_content(words[0])):
            found.append(words)
    found += [words for name in others if name[:1].isupper() and (words := name_words(name))]
    return frozenset(stem(words[-1]) for words in found), frozenset(stem(word) for words in found for word in words)
