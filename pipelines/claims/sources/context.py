"""What resolving the sources of a text needs: the text as read, who says what in it, and whom earlier sources meant."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from pipelines.claims.model.antecedents import Antecedents
from pipelines.claims.sources.discourse import Discourse, Referent
from pipelines.claims.sources.people import People
from pipelines.core.records import SourceType
from pipelines.core.spans import Coverage, Span

# `Ana Ruiz is a playwright in Oslo`, closing an opinion piece.
_BYLINE = re.compile(
    r"^(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'.-]*){1,3})(?:,|\s(?:is|was|teaches|writes|works|served|lives)\b)"
)
_FIRST_PERSON = re.compile(r"\b(?:I|I['’]m|I['’]ve|my|me)\b")


@dataclass(frozen=True)
class Resolution:
    """`name` is null if the article does not tell it; `by` says how it was found.

    key: of the entity that is meant where it has no name, the same for all its mentions; empty if no other mention
        of it is known.
    probability: that the antecedent is the right one, where a ranking gave it.
    """

    name: str | None
    type: SourceType | None
    by: str | None
    key: str = ""
    probability: float | None = None


@dataclass
class Context:
    """One text while its sources are resolved.

    speakers: for each content, (start, end), the source mention, (start, end), that speaks it.
    recent: sources that were resolved so far, with their starts, in the order in which they were given.
    antecedents, weights: as for `People`.
    """

    discourse: Discourse
    speakers: list[tuple[Span, Span]] = field(default_factory=list)
    antecedents: Antecedents | None = None
    weights: dict[str, float] | None = None
    recent: list[tuple[int, Resolution]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._contents = Coverage(content for content, _ in self.speakers)
        self._told_by: dict[int, list[Span]] = {}
        for content, source in self.speakers:
            if source[0] < content[0]:
                self._told_by.setdefault(source[0], []).append(content)
        self._referent_starts = [referent.start for referent in self.discourse.referents]
        self._nameless: dict[str, list[Referent]] = {}
        for referent in self.discourse.referents:
            if referent.name is None:
                self._nameless.setdefault(referent.noun, []).append(referent)

    def is_told(self, position: int) -> bool:
        """Whether `position` lies in what somebody says."""
        return position in self._contents

    def nameless(self, noun: str) -> list[Referent]:
        """The persons whom the text calls by that noun and gives no name."""
        return self._nameless.get(noun, [])

    def referents_in(self, start: int, end: int) -> list[Referent]:
        """The referents that start within `start` to `end`."""
        first, last = (bisect_left(self._referent_starts, position) for position in (start, end))
        return self.discourse.referents[first:last]

    def recent_sources(self, start: int, end: int) -> Iterator[tuple[int, Resolution]]:
        """The sources resolved so far that start within `start` to `end`, the latest first.

        Sources are resolved in text order, so the search ends at the first that stands before `start`.
        """
        for position, resolution in reversed(self.recent):
            if position < start:
                return
            if position < end:
                yield position, resolution

    @cached_property
    def people(self) -> People:
        """The persons of the text and whom its pronouns stand for."""
        sources = {source for _, source in self.speakers}
        return People(
            self.discourse,
            sources=sources,
            contents=[content for content, _ in self.speakers],
            antecedents=self.antecedents,
            weights=self.weights,
            named_by=self.named_by,
        )

    def named_by(self, start: int) -> frozenset[str]:
        """Whom the source at `start` names in the paraphrased words that follow: others than himself."""
        return frozenset(
            referent.name
            for content in self._told_by.get(start, [])
            for referent in self.referents_in(*content)
            if referent.name
            and referent.kind == "person"
            and (referent.subject or referent.possessive)
            and not referent.quoted
        )

    @cached_property
    def author(self) -> str | None:
        """Who the last paragraph of a piece in the first person says has written it."""
        text = self.discourse.text
        last = text.rstrip().rsplit("\n", 1)[-1].strip()
        byline = _BYLINE.match(last)
        if byline is None or len(last) > 400 or len(_FIRST_PERSON.findall(text)) < 3:
            return None
        return byline.group("name")

    def last_of(self, start: int, types: set[SourceType], *, reach: int) -> Resolution | None:
        """The last source of one of `types` before `start`, up to `reach` sentences back."""
        first = self.discourse.sentences[max(0, self.discourse.sentence_of(start) - reach)][0]
        for _, found in self.recent_sources(first, start):
            if found.type in types:
                return Resolution(found.name, found.type, "pronoun" if found.name else None, found.key)
        return None
