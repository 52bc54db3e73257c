"""The noun phrase that a number counts, found without a parser.

It ends at the first plural noun; words that cannot be part of it (prepositions, pronouns, common verbs) end it earlier.
"""

from __future__ import annotations

import re

from pipelines.claims.tables import number_words as words
from pipelines.claims.tables.abbreviations import TITLES
from pipelines.core.spans import Span

WORD = re.compile(r"[A-Za-zÀ-ÿ][\w'’.-]*")
# `18-hole` and a year may stand within the noun phrase.
_PART = re.compile(rf"{WORD.pattern}|\d+(?:-[a-z]\w*)+|(?:19|20)\d\d(?=\s[a-z])")


def is_plural(word: str) -> bool:
    """Whether `word` is a plural noun by its form."""
    lower = word.lower().rstrip(".,")
    return lower in words.IRREGULAR_PLURALS or (
        lower.endswith("s")
        and not lower.endswith(("ss", "us", "is", "'s", "’s"))
        and len(lower) > 2
        and lower not in words.NOUN_STOP
    )


_OWN = r"(?:the|its|his|her|their|our|my|all|these|those|own|such|your|a|an)"
_OF_LEAD = re.compile(rf"\s+of\s+(?:{_OWN}\s+)*", re.IGNORECASE)
_IN_LEAD = re.compile(r"\s+in\s+(?!total\b)(?=[a-z])")
_LEAD = re.compile(rf"\s+(?:of\s+)?(?:(?:{_OWN}|more|fewer|other|additional|of|further|new)\s+)*", re.IGNORECASE)
# `two tonnes of copper [worth] $3m`, but `half their true worth`
_WORTH = re.compile(r"worth\s(?:an?|the|some|about|around|at|more|up|over|nearly|almost|roughly|\w{0,3}[$€£¥\d])")
# `Islamic State (IS) fighters`.
_IN_BRACKETS = re.compile(r"\s\([A-Z][A-Z.&-]{1,7}\)(?=\s\w)")


def counted_after(
    text: str, position: int, *, of_only: bool = False, or_in: bool = False, singular: bool = False
) -> Span | None:
    """The noun phrase after a number that ends at `position`.

    Args:
        of_only: only one that `of` joins on, as after a unit: `40 percent of the voters`.
        or_in: with `of_only`, one that `in` joins on, too, as after money: `$2 billion in aid`.
        singular: whether it may be in the singular.
    """
    lead = (_OF_LEAD if of_only else _LEAD).match(text, position) or (_IN_LEAD.match(text, position) if or_in else None)
    if lead is None:
        return None
    tokens = _tokens(text, lead.end(), past_ends=singular)
    plural = _first_plural(text, tokens)
    if plural is not None:
        return tokens[0][0], plural
    if singular:
        return _singular_noun(text, lead.end()) if tokens else None
    tokens = _tokens(text, lead.end(), past_ends=False, adjectives=False)
    while tokens and _is_adverb(text[slice(*tokens[-1])]):
        tokens.pop()
    return (tokens[0][0], tokens[-1][1]) if tokens and of_only else None


def _is_adverb(word: str) -> bool:
    return word in words.ADVERBIAL or (word.islower() and word.endswith("ly") and word not in words.NOUNS_IN_LY)


def _tokens(text: str, start: int, *, past_ends: bool, adjectives: bool = True) -> list[Span]:
    """Up to eight words from `start` on that may belong to a noun phrase.

    Args:
        past_ends: whether a past tense ends it.
        adjectives: whether `and` may join two of them.
    """
    tokens: list[Span] = []
    while len(tokens) < 8:
        word = _PART.match(text, start)
        if word is None:
            break
        token = word.group()
        title = token.endswith(".") and token[:-1] in TITLES
        if not title and not re.fullmatch(r"(?:[A-Z]\.)+", token):
            token = token.rstrip(".")
        lower = token.lower()
        past = token == lower and lower.endswith("ed")
        last = text[slice(*tokens[-1])] if tokens else ""
        # `IS defectors`: an acronym that is spelled like a small word is a name.
        small = lower in words.NOUN_STOP and not (token.isupper() and len(token) > 1)
        if (
            _WORTH.match(text, start)
            or (small and not (adjectives and tokens and _joins(text, word, last)))
            or (past and (last in words.PEOPLES or (past_ends and tokens)))
        ):
            break
        end = word.start() + len(token)
        tokens.append((word.start(), end))
        acronym = _IN_BRACKETS.match(text, end)
        end = acronym.end() if acronym else end
        if (end != word.end() and not acronym) or text[end : end + 1] != " ":
            break
        start = end + 1
    return tokens


def _joins(text: str, word: re.Match[str], last: str) -> bool:
    """Whether `word` joins two adjectives: `public and private pools`."""
    following = WORD.match(text, word.end() + 1)
    return (
        word.group() in {"and", "or"}
        and following is not None
        and not {following.group().lower().split("-")[0], last}
        & {*words.CARDINALS, *words.MULTIPLES, *words.PEOPLES, *words.CASUALTIES}
    )


def _first_plural(text: str, tokens: list[Span]) -> int | None:
    """The end of the first plural, with what it modifies: `police officers`."""
    plural = people = None
    for start, end in tokens:
        token = text[start:end]
        modifies = plural is not None and text[tokens[0][0] : plural].rsplit(maxsplit=1)[-1].lower() in words.MODIFYING
        if plural is not None and not (modifies and is_plural(token)):
            break
        if token in words.PEOPLES:
            people = end
        elif is_plural(token) and not token.endswith(("'s", "’s", ".")):
            plural = end
    return plural or people


def _singular_noun(text: str, start: int) -> Span | None:
    """The noun after `one` or an ordinal, of up to three words."""
    cursor, end = start, None
    for _ in range(3):
        word = re.compile(r"[A-Za-zÀ-ÿ][\w'’-]*").match(text, cursor)
        if (
            word is None
            or re.split(r"['’]", word.group().lower())[0] in words.NOUN_STOP | words.ADVERBIAL
            or (end and word.group().endswith("ed"))
        ):
            break
        if end and re.fullmatch(r"[a-z]+(?:s|ing)", word.group()):
            break
        end = word.end()
        cursor = end + 1
        if text[end : end + 1] != " ":
            break
    return (start, end) if end else None
