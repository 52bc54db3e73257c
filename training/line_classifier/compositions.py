"""Compose articles of short lines from pages.

Lists, tables, offers, recipes, interviews, verse and live blogs. The public pages have few of them, and a classifier
that has seen none takes every run of short lines for a menu. The words are those of the page and of other pages'
titles; the layouts are ours.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

# A line, whether it belongs to the article, and the confidence of that label.
Row = tuple[str, bool, float]

KNOWN = 1.0
_FEWEST_PARAGRAPHS = 3
_PARAGRAPH_WORDS = 15
_WORD = re.compile(r"\w")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_CAPITALISED = re.compile(r"[^\W\d_a-z][^\W\d_]{2,}(?: [^\W\d_a-z][^\W\d_]{2,})?")
_AMOUNTS = ("½", "1", "2", "3", "4", "150")
_MONTHS = "January February March April May June July August September October November December".split(" ")


def composed(rows: Sequence[Row], titles: Sequence[str], chooser: random.Random) -> list[Row]:
    """Replace or extend some of the article by short lines.

    A page with too few paragraphs is unchanged. Half of the compositions are inserted between or after the paragraphs,
    with a line that announces them; the others replace most of the article.
    """
    paragraphs = [index for index, (line, kept, _) in enumerate(rows) if kept and len(line.split()) >= _PARAGRAPH_WORDS]
    if len(paragraphs) < _FEWEST_PARAGRAPHS:
        return list(rows)
    sentences = [sentence for index in paragraphs for sentence in _SENTENCE.split(rows[index][0])]
    names = [name for title in chooser.sample(titles, min(40, len(titles))) for name in _CAPITALISED.findall(title)]
    names = names or ["Brannock", "Eldmoor", "Westmere", "Ada Quill"]
    if chooser.random() < 0.5:
        lines = chooser.choice(_ARTICLES)(sentences, names, chooser)
        first, last = paragraphs[chooser.choice((0, 1))], paragraphs[-1]
        return [
            *rows[:first],
            *_known(lines),
            *(row for row in rows[first : last + 1] if not row[1]),
            *rows[last + 1 :],
        ]
    lines = chooser.choice(_LISTS)(sentences, names, chooser)
    place = chooser.choice(paragraphs[1:]) + 1
    return [*rows[:place], *_known(lines), *rows[place:]]


def _known(lines: Sequence[str]) -> list[Row]:
    return [(line, True, KNOWN) for line in lines if _WORD.search(line)]


def _announced(sentences: Sequence[str], chooser: random.Random) -> list[str]:
    """A line that announces what follows and ends in a colon.

    Sometimes a crosshead, sometimes nothing.
    """
    words = chooser.choice(sentences).rstrip('.!?”"').split()
    kind = chooser.random()
    if kind < 0.6:
        return [f"{' '.join(words[:14])}:"]
    return [" ".join(words[:4])] if kind < 0.85 else []


def _fixtures(sentences: Sequence[str], names: Sequence[str], chooser: random.Random) -> list[str]:
    """Results: "Brannock 2, Eldmoor 1"."""
    dash = chooser.choice((", ", " - ", " – ", ": "))
    lines = [
        f"{chooser.choice(names)} {chooser.randrange(6)}{dash}{chooser.choice(names)} {chooser.randrange(6)}"
        for _ in range(chooser.randrange(3, 14))
    ]
    return [*_announced(sentences, chooser), *lines]


def _dates(sentences: Sequence[str], names: Sequence[str], chooser: random.Random) -> list[str]:
    """A calendar: "14 March – Westmere, Eldmoor"."""
    join = chooser.choice((" – ", " -- ", ": ", ", "))
    before = chooser.choice(("", "Round {number}: ", "{number}. "))
    lines = []
    for number in range(1, chooser.randrange(5, 30)):
        month, day = _MONTHS[number * 12 // 31], chooser.randrange(1, 29)
        when = f"{month} {day}" if "--" in join else f"{day} {month}"
        lines.append(f"{before.format(number=number)}{when}{join}{chooser.choice(names)}, {chooser.choice(names)}")
    return [*_announced(sentences, chooser), *lines]


def _table(sentences: Sequence[str], names: Sequence[str], chooser: random.Random) -> list[str]:
    """The cells of a table, one a line."""
    columns, size = chooser.randrange(1, 6), chooser.choice((10, 100, 10_000))
    cells = ["Pos.", "Name", *chooser.sample(("Points", "Wins", "Change", "Last", "Total", "Share %"), columns)]
    for position in range(1, chooser.randrange(4, 25)):
        cells += [str(position), chooser.choice(names), *(str(chooser.randrange(size)) for _ in range(columns))]
    return [*_announced(sentences, chooser), *cells]


def _ranking(sentences: Sequence[str], names: Sequence[str], chooser: random.Random) -> list[str]:
    """A ranking with a comment on each entry: "3. Westmere" and a sentence."""
    with_comment = chooser.random() < 0.6
    lines = []
    for position in range(1, chooser.randrange(4, 12)):
        lines.append(f"{position}. {chooser.choice(names)}")
        if with_comment:
            lines.append(chooser.choice(sentences))
    return [*_announced(sentences, chooser), *lines]


def _bullets(sentences: Sequence[str], names: Sequence[str], chooser: random.Random) -> list[str]:
    """Clauses without a full stop, with a bullet or without.

    Sometimes single words before a colon.
    """
    clauses = _clauses(sentences)
    if len(clauses) < 3:
        return _fixtures(sentences, names, chooser)
    bullet = chooser.choice(("", "", "", "- ", "• ", "* "))
    label = chooser.random() < 0.2
    chosen = chooser.sample(clauses, min(len(clauses), chooser.randrange(3, 10)))
    lines = [f"{bullet}{chooser.choice(names)}: {clause}" if label else f"{bullet}{clause}" for clause in chosen]
    return [*_announced(sentences, chooser), *lines]


def _clauses(sentences: Sequence[str]) -> list[str]:
    clauses = [clause.strip(" .!?") for sentence in sentences for clause in sentence.split(", ")]
    return [f"{clause[0].upper()}{clause[1:]}" for clause in clauses if 3 <= len(clause.split()) <= 12]


def _interview(sentences: Sequence[str], names: Sequence[str], chooser: random.Random) -> list[str]:
    """A sentence, then questions and answers, each a line.

    Sometimes with the speaker's name.
    """
    asker, guest = chooser.choice((("", ""), ("", ""), ("Q: ", "A: "), (f"{names[0]}: ", f"{names[-1]}: ")))
    lines = [sentences[0]]
    for sentence in sentences[1 : chooser.randrange(8, 24)]:
        words = chooser.choice(sentences).rstrip('.!?”"').split()
        lines.append(f"{asker}{' '.join(words[: chooser.randrange(2, 10)])}?")
        answer = " ".join(sentence.split()[: chooser.randrange(1, 5)]).rstrip(",.") + "."
        lines.append(guest + (sentence if chooser.random() < 0.6 else answer))
    return lines


def _verse(sentences: Sequence[str], names: Sequence[str], chooser: random.Random) -> list[str]:
    """All words in lines of about six, lower-cased except at the start of a sentence."""
    words = " ".join(sentences).split()[: chooser.randrange(50, 300)]
    lines = []
    while words:
        size = chooser.randrange(4, 9)
        lines.append(" ".join(words[:size]))
        words = words[size:]
    return lines


def _live_blog(sentences: Sequence[str], names: Sequence[str], chooser: random.Random) -> list[str]:
    """Entries below their times."""
    minutes = chooser.randrange(600, 1400)
    clock = chooser.choice(("{:02}:{:02}", "{}.{:02}", "{:02}:{:02} Uhr", "{}:{:02} GMT"))
    lines = [sentences[0]]
    for sentence in sentences[1 : chooser.randrange(6, 24)]:
        minutes -= chooser.randrange(2, 25)
        lines += [clock.format(minutes // 60, minutes % 60), sentence]
    return lines


def _offers(sentences: Sequence[str], names: Sequence[str], chooser: random.Random) -> list[str]:
    """Products that an article recommends: name, features, price, and shop."""
    clauses = _clauses(sentences)
    price = chooser.choice(("${}.99", "${}.00", "£{}", "{},99 €", "Price: ${}"))
    seller = chooser.choice(("", f"Available from {names[0]}", f"{names[0]} may receive a commission", "In stock"))
    button = chooser.choice(("", "Buy Now", "See Details", "Shop now", "Jetzt kaufen"))
    lines = _announced(sentences, chooser)
    shared = chooser.sample(clauses, min(len(clauses), chooser.randrange(3)))
    for _ in range(chooser.randrange(1, 6)):
        own = chooser.sample(clauses, min(len(clauses), chooser.randrange(2, 7)))
        product = f"{chooser.choice(names)} {chooser.choice(names)}"
        lines += [product, *shared, *own, price.format(chooser.randrange(5, 400)), seller, button]
        if chooser.random() < 0.3:
            lines.append(chooser.choice(sentences))
    return lines


def _recipe(sentences: Sequence[str], names: Sequence[str], chooser: random.Random) -> list[str]:
    """A recipe or a plan: headings, amounts and instructions.

    Of a few words or a sentence.
    """
    heading = chooser.choice(("Meal {}", "Step {}", "Day {}", "Part {}", "{}.", "Schritt {}", "Etapa {}"))
    units = chooser.choice((("cup", "tsp.", "oz.", "Tbsp."), ("g", "ml", "EL", "TL"), ("min", "x", "kg", "sets")))
    clauses = _clauses(sentences)
    words = [word.lower() for sentence in sentences for word in sentence.split() if word.isalpha()]
    lines = _announced(sentences, chooser)
    for number in range(1, chooser.randrange(2, 10)):
        lines.append(heading.format(number) if chooser.random() < 0.7 else chooser.choice(names))
        amounts = [
            f"{chooser.choice(_AMOUNTS)} {chooser.choice(units)} {chooser.choice(words or ['salt'])}"
            for _ in range(chooser.randrange(2, 8))
        ]
        lines += [", ".join(amounts)] if chooser.random() < 0.4 else amounts
        lines += chooser.sample(clauses, min(len(clauses), chooser.randrange(3)))
        if chooser.random() < 0.5:
            lines.append(chooser.choice(sentences))
    return lines


Composer = Callable[[Sequence[str], Sequence[str], random.Random], list[str]]
_LISTS: tuple[Composer, ...] = (_fixtures, _dates, _table, _ranking, _bullets, _bullets, _offers, _recipe)
_ARTICLES: tuple[Composer, ...] = (_interview, _interview, _verse, _live_blog, _ranking, _offers, _recipe)
