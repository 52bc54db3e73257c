"""What a text mentions, and what is known of its sources.

Names, roles and persons; it grows while sources are resolved.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from operator import attrgetter, itemgetter

from pipelines.claims.structures import Gender, Name, PronounAntecedents, Referent, Resolution, Role
from pipelines.core.records import SourceType
from pipelines.core.spans import Coverage, Neighbours, Span, index_at

SENTENCE_REACH = 800
"""Characters of a sentence on each side of a place in it that rules read; longer ones are texts without full stops."""

# `Ana Ruiz is a playwright in Oslo`, closing an opinion piece.
_BYLINE = re.compile(
    r"^(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'.-]*){1,3})(?:,|\s(?:is|was|teaches|writes|works|served|lives)\b)"
)
_FIRST_PERSON = re.compile(r"\b(?:I|I['’]m|I['’]ve|my|me)\b")


_start_of = attrgetter("start")


def words_of_body(name: str) -> list[str]:
    """The words of a body's name in lower case, in American spelling."""
    return name.lower().replace("organisation", "organization").split()


@dataclass
class Discourse:
    """The names, roles and persons of a text; made by ``referents``.

    Offsets are code points into `text`. full_names: of each name, by its start, the fullest form in the text.
    referents: persons and bodies that later words may stand for, in text order. genders and roles: by full name.
    hinted: names whose gender only the pronouns that follow them suggest.
    holders: for each noun that is a role, where those who have it are named, and their full names, in text order.
    outlets: names of newspapers, agencies, broadcasters and the like.
    """

    text: str
    sentences: list[Span]
    quotations: list[Span]
    names: list[Name]
    full_names: dict[int, str]
    referents: list[Referent]
    genders: dict[str, Gender]
    hinted: frozenset[str]
    roles: dict[str, list[Role]]
    holders: dict[str, list[tuple[int, str]]]
    outlets: frozenset[str]

    def __post_init__(self) -> None:
        self._quoted = Coverage(self.quotations)
        self._quotation_starts = [start for start, _ in self.quotations]
        self._quotation_ends = list(accumulate((end for _, end in self.quotations), max))
        self._starts = [name.start for name in self.names]
        self._referent_starts = [referent.start for referent in self.referents]
        self._nameless: dict[str, list[Referent]] = {}
        for referent in self.referents:
            if referent.name is None:
                self._nameless.setdefault(referent.noun, []).append(referent)
        self._by_surname: dict[str, list[Name]] = {}
        for name in self.names:
            if name.kind == "person" and " " in name.text:
                self._by_surname.setdefault(name.last, []).append(name)

    def full_name(self, name: Name) -> str:
        """The fullest form in the text of what `name` names: `Ruiz` -> `Ana Ruiz`."""
        return self.full_names[name.start]

    def of_surname(self, surname: str) -> list[Name]:
        """The mentions of persons with that surname and a given name."""
        return self._by_surname.get(surname, [])

    def sentence_of(self, position: int) -> int:
        """Index of the sentence that holds `position`."""
        return index_at(self.sentences, position)

    def sentence_near(self, position: int) -> Span:
        """The sentence at `position`, at most SENTENCE_REACH characters around it."""
        start, end = self.sentences[self.sentence_of(position)]
        return max(start, position - SENTENCE_REACH), min(end, position + SENTENCE_REACH)

    def in_quotation(self, position: int) -> bool:
        """Whether `position` lies in quotation marks."""
        return position in self._quoted

    def quotations_in(self, start: int, end: int) -> list[Span]:
        """The quotations that share a character with `start` to `end`, in order."""
        first = bisect_right(self._quotation_ends, start)
        near = self.quotations[first : bisect_left(self._quotation_starts, end)]
        return [span for span in near if start < span[1]]

    def names_in(self, start: int, end: int) -> list[Name]:
        """The names within `start` to `end`."""
        inside = self.names[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return [name for name in inside if name.end <= end]

    def names_before(self, position: int) -> Iterator[Name]:
        """The names that start before `position`, the nearest first."""
        return (self.names[index] for index in range(bisect_left(self._starts, position) - 1, -1, -1))

    def names_from(self, position: int) -> Iterator[Name]:
        """The names that start at `position` or after it, in text order."""
        return (self.names[index] for index in range(bisect_left(self._starts, position), len(self.names)))

    def is_outlet(self, name: str) -> bool:
        """Whether that full name is one of a newspaper, agency, broadcaster or the like."""
        return name in self.outlets

    def gender(self, name: str) -> Gender | None:
        """The gender of the person of that full name, where text or given name tells it."""
        return self.genders.get(name)

    def holder(self, noun: str, position: int) -> tuple[str, int] | None:
        """The last person named before `position` with the role `noun`, and where."""
        places = self.holders.get(noun, [])
        index = bisect_left(places, position, key=lambda place: place[0]) - 1
        return (places[index][1], places[index][0]) if index >= 0 else None

    def bodies_with(self, word: str, position: int) -> Iterator[Name]:
        """The organizations with `word` in their full names.

        Those that start before `position`, the nearest first.
        """
        bodies = self._bodies_by_word.get(word, [])
        return (bodies[index] for index in range(bisect_left(bodies, position, key=_start_of) - 1, -1, -1))

    @cached_property
    def _bodies_by_word(self) -> dict[str, list[Name]]:
        """The mentions of organizations, by each word of their full names."""
        found: dict[str, list[Name]] = {}
        for name in self.names:
            for word in set(words_of_body(self.full_name(name))) if name.kind == "organization" else ():
                found.setdefault(word, []).append(name)
        return found

    @cached_property
    def main_person(self) -> str | None:
        """The person whom the text names most often, if by far."""
        counts = Counter(self.full_name(name) for name in self.names if name.kind == "person").most_common(2)
        if not counts or (len(counts) > 1 and counts[0][1] < 1.5 * counts[1][1]):
            return None
        return counts[0][0]

    @cached_property
    def person_texts(self) -> frozenset[str]:
        """The names of persons, as they stand in the text."""
        return frozenset(name.text for name in self.names if name.kind == "person")

    def holders_of(self, noun: str) -> list[tuple[int, str]]:
        """Where persons are named whose role `noun` is, and their full names."""
        return self.holders.get(noun, [])

    def nameless(self, noun: str) -> list[Referent]:
        """The persons whom the text calls by that noun and gives no name."""
        return self._nameless.get(noun, [])

    def referents_in(self, start: int, end: int) -> list[Referent]:
        """The referents that start within `start` to `end`."""
        first, last = (bisect_left(self._referent_starts, position) for position in (start, end))
        return self.referents[first:last]

    @cached_property
    def author(self) -> str | None:
        """Who the last paragraph of a piece in the first person says has written it."""
        text = self.text
        last = text.rstrip().rsplit("\n", 1)[-1].strip()
        byline = _BYLINE.match(last)
        if byline is None or len(last) > 400 or len(_FIRST_PERSON.findall(text)) < 3:
            return None
        return byline.group("name")


@dataclass
class Context:
    """What is known while the sources of one text are resolved.

    speakers: for each content, (start, end), the source mention, (start, end), that speaks it.
    people: whom pronouns stand for.
    recent: sources that were resolved so far, with their starts, in the order in which they were given.
    several: the starts of those that are several, without a name: `officials`.
    called: by noun, where sources said `the` and that noun, and whom they meant, in text order.
    """

    discourse: Discourse
    speakers: list[tuple[Span, Span]]
    people: PronounAntecedents
    recent: list[tuple[int, Resolution]] = field(default_factory=list)
    several: set[int] = field(default_factory=set)
    called: dict[str, list[tuple[int, str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._contents = Coverage(content for content, _ in self.speakers)
        self._near = Neighbours([content] for content, _ in self.speakers)

    def is_reported(self, position: int) -> bool:
        """Whether `position` lies in what somebody says."""
        return position in self._contents

    def speakers_at(self, position: int) -> list[tuple[Span, Span]]:
        """Those of `speakers` whose content holds `position`."""
        near = (self.speakers[key] for key in self._near.near([(position, position + 1)]))
        return [(content, source) for content, source in near if content[0] <= position < content[1]]

    def recent_sources(self, start: int, end: int) -> Iterator[tuple[int, Resolution]]:
        """The sources resolved so far from `start` to `end`, the latest first.

        Sources are resolved in text order, so the search ends at the first that stands before `start`.
        """
        for position, resolution in reversed(self.recent):
            if position < start:
                return
            if position < end:
                yield position, resolution

    def last_of(self, start: int, types: set[SourceType], *, reach: int, plural: bool = True) -> Resolution | None:
        """The last source of one of `types` before `start`, up to `reach` sentences back.

        Args:
            plural: whether it may be several: `officials`.
        """
        first = self.discourse.sentences[max(0, self.discourse.sentence_of(start) - reach)][0]
        for position, found in self.recent_sources(first, start):
            if found.type in types and (plural or position not in self.several):
                return Resolution(found.name, found.type, "pronoun" if found.name else None, found.key)
        return None

    def bodies_before(self, start: int, *, reach: int) -> list[Referent]:
        """The organizations that are named up to `reach` sentences before `start`."""
        first = self.discourse.sentences[max(0, self.discourse.sentence_of(start) - reach)][0]
        return self.bodies_between(first, start)

    def bodies_between(self, start: int, end: int) -> list[Referent]:
        """The organizations that are named from `start` to `end`."""
        between = self.discourse.referents_in(start, end)
        return [referent for referent in between if referent.kind == "organization" and referent.name]

    def last_called(self, noun: str, start: int) -> tuple[int, str | None]:
        """Where the last source before `start` said `the` and `noun`, and whom it meant."""
        places = self.called.get(noun, [])
        index = bisect_left(places, start, key=itemgetter(0)) - 1
        return places[index] if index >= 0 else (start, None)

    def subject_near(self, start: int) -> Referent | None:
        """The last organization that is a subject, up to a sentence before `start`."""
        subjects = [body for body in self.bodies_before(start, reach=1) if body.subject]
        return subjects[-1] if subjects else None

    def outlet_before(self, start: int) -> str | None:
        """The outlet that was named or spoke last before `start`."""
        spoke = next(
            (
                (position, found.name)
                for position, found in self.recent_sources(0, start)
                if found.type == "publication" and found.name
            ),
            (0, None),
        )
        named = next(
            ((name.start, full) for name in self.discourse.names_before(start) if (full := self._outlet(name))),
            (0, None),
        )
        return max(spoke, named, key=lambda found: found[0])[1]

    def only_outlet(self, start: int) -> str | None:
        """The outlet that is named before `start`, if there is one only."""
        named = {full for name in self.discourse.names_before(start) if (full := self._outlet(name))}
        return named.pop() if len(named) == 1 else None

    def outlet_in_lead(self) -> str | None:
        """The first outlet that the text names."""
        return next((full for name in self.discourse.names if (full := self._outlet(name))), None)

    def _outlet(self, name: Name) -> str | None:
        """The full name of an outlet; None of anything else."""
        full = self.discourse.full_name(name)
        return full if name.kind == "organization" and self.discourse.is_outlet(full) else None
