"""Names in a text, their kinds, and which of them stand for the same.

Light rules over capitals, titles and tables; where the reader of attributions finds entities, those are used instead.
"""

from __future__ import annotations

import re
from collections import Counter

from pipelines.claims.sentences import is_title_cased, paragraphs, sentences
from pipelines.claims.sources.name_kinds import INITIALS, kind_of_run
from pipelines.claims.structures import Kind, Name
from pipelines.claims.tables import name_words as words
from pipelines.claims.tables import place_names
from pipelines.claims.tables.currency_words import CODES
from pipelines.claims.tables.given_names import GIVEN
from pipelines.claims.tables.source_words import (
    COMMON_BODIES,
    PERSON_NOUNS,
    ROLE_NOUNS,
    TITLES,
)
from pipelines.core.spans import Span

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}|[A-Z]\.(?=\s)|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|St|Lt|Col|Sgt|Capt|Adm|Rev|Hon|Sr|Jr)\.|"
    r"[A-Za-zÀ-ÿ][\w&]*(?:-(?!(?:led|based|backed|controlled|held|born|style|wide|era|aligned|linked|occupied|dominated|"
    r"sponsored|funded|trained|made|run|speaking|friendly|related|bound|built|owned)\b)[\w&]+)*(?:[’'](?!s\b|t\b|re\b|ve\b|ll\b|d\b|m\b)[A-Za-z]\w*)?|\d[\w,.]*"
)
_LONGEST_RUN = 24
"""Words of a run of capitals, at most; no name is longer."""
_PARTY = re.compile(words.PARTY_AND_STATE)
_ARABIC = re.compile(r"(?:al|el|ul|as|ash|an|ar)-[A-Z]")


def find_names(text: str) -> list[Name]:
    """Names in `text`, in order, none overlapping another."""
    lowered = Counter(re.findall(r"(?<![\w.])[a-z][a-z-]+", text))
    openings = _sentence_openings(text)
    headline = _title_cased(text)
    raw: list[tuple[list[re.Match[str]], list[re.Match[str]]]] = []
    for whole in _runs(text):
        run = _without_opener(whole, openings, lowered)
        if run and not any(start <= run[0].start() < end for start, end in headline):
            raw.append(_split_title(run))
    names = [name for title, body in raw for name in _named(text, title, body)]
    names = _without_chance(_settle(names), openings)
    names = [name for name in names if name.text not in CODES]
    return sorted(names + _in_headlines(text, headline, names), key=lambda name: name.start)


def _sentence_openings(text: str) -> set[int]:
    """Where sentences, quotations and what follows a colon begin."""
    openings = set()
    for start, end in sentences(text):
        token = _TOKEN.search(text, start, end)
        if token:
            openings.add(token.start())
    for mark in re.finditer(r"[“\"‘:]\s?(?=[A-Z])", text):
        openings.add(mark.end())
    return openings


def _title_cased(text: str) -> list[Span]:
    return [(start, end) for start, end in paragraphs(text) if is_title_cased(text[start:end])]


def _runs(text: str) -> list[list[re.Match[str]]]:
    """Runs of capitalised words, with the small words that names may have inside."""
    runs: list[list[re.Match[str]]] = []
    run: list[re.Match[str]] = []
    pending: list[re.Match[str]] = []
    for token in _TOKEN.finditer(text):
        word = token.group()
        if word == "s" and text[token.start() - 1] in "'’":
            continue
        if _PARTY.match(word) and ("-" in word or text[token.start() - 1 : token.start()] == "("):
            continue
        last = (pending or run or [token])[-1]
        gap = text[last.end() : token.start()]
        adjacent = not run or gap in {" ", "\u00a0"} or (gap in {"'s ", "’s "} and word in words.OF_SAINTS)
        adjacent = adjacent and len(run) < _LONGEST_RUN
        if (word[0].isupper() or (run and _ARABIC.match(word))) and adjacent:
            run += [*pending, token]
            pending = []
        elif run and adjacent and _joins(run, pending, word):
            pending.append(token)
        else:
            if run:
                runs.append(run)
            run, pending = ([token], []) if word[0].isupper() else ([], [])
    return [*runs, run] if run else runs


def _joins(run: list[re.Match[str]], pending: list[re.Match[str]], word: str) -> bool:
    """Whether a word in lower case goes on with a name: `Bank of England`."""
    if word in words.PARTICLES:
        return True
    if len(pending) >= 2 or not any(token.group() in words.JOINING_HEADS for token in run):
        return False
    return (
        word in {"of", "for"}
        or (word == "the" and bool(pending))
        or (word == "and" and any(t.group() in {"of", "for"} for t in run))
    )


def _without_opener(run: list[re.Match[str]], openings: set[int], lowered: Counter[str]) -> list[re.Match[str]]:
    """A run of capitalised words without those that only open the sentence."""
    while run:
        word = run[0].group()
        lower = word.lower().strip(".")
        opens = run[0].start() in openings
        place = len(run) > 1 and f"{word} {run[1].group()}" in place_names.PLACE_PHRASES
        common = _is_small(word) or (opens and lower.removesuffix("s") in PERSON_NOUNS)
        ordinary = common and lower not in TITLES and not place
        if (
            word == "I"
            or ordinary
            or (opens and lowered[lower] > 0 and word not in place_names.PLACES and len(run) == 1)
        ):
            run = run[1:]
            continue
        if (
            opens
            and not place
            and lowered[lower] > 0
            and len(run) > 1
            and run[1].group()[0].isupper()
            and lower not in TITLES
            and word not in GIVEN
        ):
            run = run[1:]
            continue
        break
    while run and _is_small(run[-1].group()) and run[-1].group() not in words.ORGANIZATION_WORDS:
        run = run[:-1]
    return run


def _is_small(word: str) -> bool:
    """Whether the capital of a word means nothing: `The`, `On`; but `IS`, `US`."""
    return word.lower().strip(".") in words.OPENERS and not (word.isupper() and len(word) > 1)


def _split_title(run: list[re.Match[str]]) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """The title and role words before a person's name, and the name."""
    for index in range(1, len(run) - 1):
        # `Secretary of State Ana Ruiz`: a given name after a title begins the name.
        earlier = {token.group().lower().strip(".") for token in run[:index]}
        if run[index].group() in GIVEN and earlier & TITLES and run[index + 1].group()[0].isupper():
            return run[:index], run[index:]
    for index in range(len(run) - 2, -1, -1):
        word = run[index].group().lower().strip(".")
        if word not in TITLES:
            continue
        rest = run[index + 1 :]
        if any(token.group() in words.ORGANIZATION_WORDS or not token.group()[0].isupper() for token in rest[:1]):
            continue
        if word in {"general", "justice", "state", "first", "chief", "attorney", "press"} and any(
            token.group() in words.ORGANIZATION_WORDS for token in rest
        ):
            continue
        if rest[0].group().lower().strip(".") in TITLES:
            continue
        return run[: index + 1], rest
    return [], run


def _named(text: str, title: list[re.Match[str]], body: list[re.Match[str]]) -> list[Name]:
    """The names in a run of words, with their titles."""
    while len(body) > 2 and body[0].group().lower() in ROLE_NOUNS and body[0].group() not in GIVEN:
        if any(token.group() in words.ORGANIZATION_WORDS for token in body):
            break
        title, body = [*title, body[0]], body[1:]
    found: list[Name] = []
    title_words = " ".join(token.group().lower().strip(".") for token in title)
    before = list(title)
    while before and (
        before[-1].group().lower().strip(".") in TITLES
        or before[-1].group() in words.ROLE_WORDS
        or before[-1].group().islower()
    ):
        before.pop()
    if before:
        found.append(_name(text, before, kind_of_run(text, before, ""), ""))
    while len(body) > 1 and body[0].group() in place_names.PEOPLES and body[1].group() in GIVEN:
        body = body[1:]
    if title and len(body) > 3 and body[2].group() == "of":
        body = body[:2]  # `Whip [Noel Farrow] of Eastmere`
    if body:
        found.append(_name(text, body, kind_of_run(text, body, title_words), title_words))
    return found


def _name(text: str, tokens: list[re.Match[str]], kind: Kind, title: str) -> Name:
    start, end = tokens[0].start(), tokens[-1].end()
    return Name(start, end, text[start:end], kind, title)


def _settle(names: list[Name]) -> list[Name]:
    """Give single words the kind of the name that they shorten.

    Else the kind that most of their mentions have.
    """
    people = {name.last for name in names if name.kind == "person"}
    firsts = {name.text.split()[0] for name in names if name.kind == "person" and " " in name.text}
    votes: dict[str, Counter[Kind]] = {}
    for name in names:
        votes.setdefault(name.text, Counter())[name.kind] += 2 if name.kind != "other" else 1
    settled = []
    for name in names:
        kind = name.kind
        if (
            " " not in name.text
            and kind in {"other", "place"}
            and name.text not in place_names.PLACES
            and name.text in people | firsts
        ):
            kind = "person"
        elif kind == "other" or (kind in {"person", "place"} and not name.title and " " not in name.text):
            kind = votes[name.text].most_common(1)[0][0] if name.text not in people else "person"
        settled.append(Name(name.start, name.end, name.text, kind, name.title))
    return settled


def _without_chance(names: list[Name], openings: set[int]) -> list[Name]:
    """Without single words that are capitals only because they open a sentence."""
    inside = {name.text for name in names if name.start not in openings}
    return [
        name
        for name in names
        if not (
            (name.kind == "other" or name.text.lower() in COMMON_BODIES)
            and name.start in openings
            and " " not in name.text
            and name.text not in inside
        )
        or name.text in place_names.PEOPLES
        or INITIALS.fullmatch(name.text)
    ]


def _in_headlines(text: str, headlines: list[Span], names: list[Name]) -> list[Name]:
    """Mentions, in title-cased paragraphs, of names that the rest of the text has."""
    known: dict[str, Kind] = {}
    for name in names:
        known[name.text] = name.kind
        if name.kind == "person":
            known.setdefault(name.last, "person")
    titles = "\n".join(text[start:end] for start, end in headlines)
    known = {name: kind for name, kind in known.items() if name in titles}
    if not known:
        return []
    pattern = re.compile(
        r"(?<!\w)(?:" + "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True)) + r")(?!\w)"
    )
    return [
        Name(match.start(), match.end(), match.group(), known[match.group()])
        for start, end in headlines
        for match in pattern.finditer(text, start, end)
    ]
