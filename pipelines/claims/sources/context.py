"""What resolving the sources of a text needs: the text as read, who says what in it, and whom earlier sources meant."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from pipelines.claims.model.antecedents import Antecedents
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.people import People
from pipelines.claims.spans import Span
from pipelines.core.records import SourceType

# `Ana Ruiz is a playwright in Oslo`, closing an opinion piece.
_BYLINE = re.compile(
    r"^(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'.-]*){1,3})(?:,|\s(?:is|was|teaches|writes|works|served|lives)\b)"
)
_FIRST_PERSON = re.compile(r"\b(?:I|I['’]m|I['’]ve|my|me)\b")


@dataclass(frozen=True)
class Resolution:
    """`name` is null where the article does not tell it; `by` says how it was found."""

    name: str | None
    type: SourceType | None
    by: str | None


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
        told = [content for content, source in self.speakers if source[0] == start < content[0]]
        return frozenset(
            referent.name
            for referent in self.discourse.referents
            if told
            and referent.name
            and referent.kind == "person"
            and (referent.subject or referent.possessive)
            and not referent.quoted
            and any(begin <= referent.start < end for begin, end in told)
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

    def last_of(self, start: int, types: set[SourceType], *, by: str) -> Resolution:
        """The last source of one of `types` before `start`, up to five sentences back."""
        here = self.discourse.sentence_of(start)
        for position, resolution in reversed(self.recent):
            if position < start and here - self.discourse.sentence_of(position) <= 5 and resolution.type in types:
                return Resolution(resolution.name, resolution.type, by if resolution.name else None)
        return Resolution(None, "group" if "group" in types else None, None)
