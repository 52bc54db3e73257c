"""Compose pairs of sentences that give numbers for one fact.

They are labelled as conflicting or compatible.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from pipelines.claims.values.quantities import find_quantities
from pipelines.core.records import Claim, Range, Span, claim_id

# What is counted, in words that one outlet uses and those that another does.
_FACTS = (
    ("{} people were killed in the landslide", "the landslide killed {} people"),
    ("{} sailors are missing off Cape Dorn", "{} crew members are unaccounted for off Cape Dorn"),
    ("police arrested {} protesters", "{} demonstrators were detained by police"),
    ("the ministry will hire {} teachers", "{} teachers will be hired by the ministry"),
    ("the fire destroyed {} houses", "{} houses burned down"),
    ("the storm displaced {} residents", "{} residents fled the storm"),
    ("the mill employs {} workers", "{} people work at the mill"),
    ("{} passengers were rescued from the train", "rescuers saved {} passengers"),
    ("the reservoir lost {} litres of water", "{} litres of water leaked out of the reservoir"),
    ("the company sold {} trucks", "{} trucks were sold by the company"),
)
_PLAIN, _LEAST, _RANGE, _ABOUT, _MOST = "{}", "at least {}", "between {} and {}", "about {}", "up to {}"
PAIRS = 200


@dataclass(frozen=True)
class NumberPair:
    """Two claims of one fact."""

    one: str
    other: str
    conflict: bool


def number_pairs() -> list[NumberPair]:
    """The pairs, half of which conflict; the same on every call."""
    chance = random.Random(18)
    return [_pair(chance, _FACTS[number % len(_FACTS)], number // len(_FACTS)) for number in range(PAIRS)]


def _pair(chance: random.Random, fact: tuple[str, str], kind: int) -> NumberPair:
    """A pair of sentences of one of several kinds, with its label."""
    count = chance.randrange(12, 400)
    near, far = count + 1 + chance.randrange(max(1, count // 20)), count * 2 + chance.randrange(1, 40)
    written = (
        (_PLAIN.format(count), _PLAIN.format(count), False),
        (_PLAIN.format(count), _PLAIN.format(far), True),
        (_PLAIN.format(count), _RANGE.format(count - 5, count + 5), False),
        (_PLAIN.format(count), _RANGE.format(far, far + 20), True),
        (_LEAST.format(count), _PLAIN.format(far), False),
        (_LEAST.format(far), _PLAIN.format(count), True),
        (_ABOUT.format(count), _PLAIN.format(near), False),
        (_ABOUT.format(count), _PLAIN.format(far), True),
        (_MOST.format(far), _PLAIN.format(count), False),
        (_MOST.format(count), _PLAIN.format(far), True),
    )
    left, right, conflict = written[kind % len(written)]
    forms = fact if chance.random() < 0.5 else fact[::-1]
    return NumberPair(_sentence(forms[0], left), _sentence(forms[1], right), conflict)


def _sentence(form: str, number: str) -> str:
    words = form.format(number)
    return f"{words[0].upper()}{words[1:]}."


def claim_of(text: str) -> Claim:
    """A claim that consists of the whole `text`, with its quantities."""
    return Claim(
        id=claim_id("art_0", [(0, len(text))]),
        kind="statement",
        text=text,
        fragments=[Span(start=0, end=len(text), text=text)],
        context=Range(start=0, end=len(text)),
        quantities=find_quantities(text),
        confidence=1.0,
    )
