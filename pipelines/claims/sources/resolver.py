"""Whom a mentioned source stands for, and what type of source it is: names, pronouns, then descriptions.

The nearest compatible antecedent within the article, with agreement in number and gender; null rather than a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from pipelines.claims.model.antecedents import Antecedents
from pipelines.claims.sources.bodies import body_near
from pipelines.claims.sources.context import Context, Resolution
from pipelines.claims.sources.descriptions import described, person_meant
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.mentions import Mention, classify
from pipelines.claims.sources.name_kinds import is_given
from pipelines.claims.spans import Span
from pipelines.claims.structures import Attribution
from pipelines.claims.tables import source_words as words
from pipelines.claims.tables.place_names import PEOPLES, PLACES
from pipelines.core.records import Source, source_id

_PARTY = re.compile(rf"\b(?:{'|'.join(sorted(words.PARTISANS))}|democratic)\s$", re.IGNORECASE)
_AND = frozenset({" and ", " & ", ", and ", " and the "})
# `the Ledger, a British newspaper`
_DESCRIBED = re.compile(
    r",\s(?:an?|the)\s(?:[\w-]+\s){0,3}?([a-z]+)(?:,|$|\s(?:in|of|for|that|based|owned|published)\b)"
)
_PERSONS = re.compile(rf"[^,]*\b(?:{'|'.join(sorted(words.PERSON_NOUNS))})s\s$")
# An apposition without a verb, up to the `who` that ends it.
_APPOSED = re.compile(r",(?:(?!\b(?:is|are|was|were|has|have|had|said|says|told|will|would)\b)[^.;:\"“”])+\s")


class SourceResolver:
    """Resolves the sources of one text, in the order in which they are given.

    Args:
        speakers: for each content, (start, end), the source mention, (start, end), that speaks it; `I` needs them.
        antecedents, weights: as for `people.People`.
        article_id: id of the article, part of each source's id.
    """

    def __init__(
        self,
        discourse: Discourse,
        speakers: list[tuple[Span, Span]] | None = None,
        *,
        antecedents: Antecedents | None = None,
        weights: dict[str, float] | None = None,
        article_id: str = "",
    ) -> None:
        self._discourse = discourse
        self._article_id = article_id
        self._context = Context(discourse, speakers or [], antecedents, weights)
        self._done: dict[Span, Resolution] = {}

    def source(self, start: int, end: int) -> Source:
        """The source mentioned at `text[start:end]`."""
        resolution = self.resolve(start, end)
        return Source(
            start=start,
            end=end,
            text=self._discourse.text[start:end],
            name=resolution.name,
            label=resolution.name or self._discourse.text[start:end],
            entityId=source_id(self._article_id, resolution.name or f"{start}:{end}"),
            type=resolution.type,
            resolvedBy=resolution.by,
        )

    def resolve(self, start: int, end: int) -> Resolution:
        """As `source`, without the span."""
        if (start, end) not in self._done:
            mention = classify(self._discourse.text, start, end, self._discourse.names)
            resolution = self._resolve(mention, start, end)
            self._done[start, end] = resolution
            if not self._discourse.in_quotation(start):
                self._context.recent.append((start, resolution))
        return self._done[start, end]

    def _resolve(self, mention: Mention, start: int, end: int) -> Resolution:
        several = self._coordinated(mention, start, end)
        if several:
            return several
        if mention.sort == "pronoun":
            return self._pronoun(mention, start)
        if mention.sort == "name" and mention.name is not None:
            return self._name(mention, start, end)
        return described(self._context, mention, start, end)

    # Names

    def _name(self, mention: Mention, start: int, end: int) -> Resolution:  # noqa: PLR0911 - one kind a line
        name = mention.name
        assert name is not None
        full = self._discourse.directory.full(name)
        by = (
            "self"
            if full == name.text
            else "acronym"
            if name.text.replace(".", "").isupper()
            else "surname"
            if name.kind == "person"
            else "shortName"
        )
        if name.kind == "person":
            family = self._discourse.directory.family(name.text)
            if family and mention.determiner == "definite":
                # `the Webers`
                return Resolution(_and(family) if len(family) == 2 else name.text, "group", "surname")
            return Resolution(full, "person", by)
        head = mention.head
        one_of_many = name.text in words.PARTISANS | PEOPLES
        if mention.determiner == "indefinite" and not mention.plural and one_of_many:
            # `one Republican`, `a German`
            return Resolution(None, "unnamed", None)
        if name.kind == "place" and name.text == self._discourse.text[slice(*mention.core)] and full in PLACES:
            # A country that speaks is its government.
            return Resolution(full, "officials", by)
        if head in {"poll", "survey", "study"}:
            return Resolution(self._discourse.text[slice(*mention.core)], "document", "self")
        described = _DESCRIBED.match(self._discourse.text, name.end, end)
        if (
            self._discourse.is_outlet(full)
            or head in words.PUBLICATION_NOUNS
            or (described and described[1] in words.PUBLICATION_NOUNS)
        ):
            return Resolution(full, "publication", by)
        if mention.plural and full.split()[-1].removesuffix("s") in PEOPLES:
            return Resolution(full, "group", by)
        return Resolution(full, "organization", by)

    def _coordinated(self, mention: Mention, start: int, end: int) -> Resolution | None:
        """`India and Pakistan`, `Ana and Karl Weber, who run the guild`: all of them, by their full names."""
        text = self._discourse.text
        if re.match(r"(?:he|she)\sand\s", text[start:end], re.IGNORECASE):
            return Resolution(None, "group", None)
        persons = [name for name in mention.inner if name.kind == "person"]
        parts = persons if len(persons) > 1 else list(mention.inner)
        gaps = [_without_title(text[one.end : other.start], other.title) for one, other in pairwise(parts)]
        joint = next((index for index, gap in enumerate(gaps) if gap in _AND), None)
        if joint is None or any(gap != ", " for gap in gaps[:joint]):
            return None
        parts = parts[: joint + 2]
        rest = text[parts[-1].end : end]
        lead = _without_title(text[start : parts[0].start], parts[0].title)
        if rest.strip(" .") and not (persons and rest.startswith(",")):
            return None
        if lead.strip().lower() not in {"", "the", "both"} and not (persons and _PERSONS.search(lead)):
            return None
        names = [self._discourse.directory.full(part) for part in parts]
        if parts[0].text == names[0] and is_given(names[0]) and persons:
            # `Ana and Karl Weber`
            names[0] += f" {parts[-1].last}"
        return Resolution(_and(names), "group", "self")

    # Pronouns

    def _pronoun(self, mention: Mention, start: int) -> Resolution:
        word = mention.head
        if word in words.RELATIVE_PRONOUNS:
            return self._relative(start)
        if word in words.SPEAKER_PRONOUNS:
            return self._speaker(start, plural=mention.plural)
        if word in words.MALE_PRONOUNS | words.FEMALE_PRONOUNS:
            return person_meant(self._context, start)
        if word in words.PLURAL_PRONOUNS:
            return self._context.last_of(
                start, {"group", "officials", "organization", "publication", "unnamed"}, by="pronoun"
            )
        if word in words.THING_PRONOUNS:
            return self._thing(start)
        return Resolution(
            None,
            "group"
            if word in {"many", "some", "others", "most", "several", "few", "both", "all", "more", "fewer", "those"}
            else None,
            None,
        )

    def _relative(self, start: int) -> Resolution:
        """`who`, `which`: what stands right before it."""
        before = self._discourse.text[:start].rstrip(" ,")
        ending = [name for name in self._discourse.names if 0 <= len(before) - name.end <= 2]
        if ending and self._discourse.text[start : start + 4].lower() == "that":
            return self._described_by_that(ending[-1].start, len(before))
        phrase = re.search(
            r"(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Ss]ome|[Tt]hose)\s(?:[\w’'-]+\s){0,3})?(?:[A-Z][\w’'-]+\s)*[\w’'-]+$",
            before[-80:],
        )
        if ending and not (ending[-1].kind in {"place", "organization"} and self._is_of_persons(start)):
            return self.resolve_silently(ending[-1].start, ending[-1].end)
        if ending:
            return self._described_before(start)
        if phrase is None:
            return Resolution(None, None, None)
        begin = len(before) - len(phrase.group())
        found = self.resolve_silently(begin, len(before))
        return Resolution(found.name, found.type, "pronoun" if found.name else None)

    def _described_by_that(self, name: int, end: int) -> Resolution:
        """`a leaflet targeting Oslo that`: no name but a noun before it, as `that` tells which of several."""
        sentence = self._discourse.sentences[self._discourse.sentence_of(name)][0]
        articles = list(
            re.compile(r"\b(?:an?|the|this|its|their)\s", re.IGNORECASE).finditer(self._discourse.text, sentence, name)
        )
        if not articles:
            return Resolution(None, None, None)
        return self.resolve_silently(articles[-1].start(), end)

    def _is_of_persons(self, start: int) -> bool:
        return self._discourse.text[start : start + 4].lower() in {"who", "who ", "whom"}

    def _described_before(self, start: int) -> Resolution:
        """`Ana Ruiz, an aide at the ministry who …`: the person whom the apposition describes, if any."""
        sentence = self._discourse.sentences[self._discourse.sentence_of(start)][0]
        for name in reversed(self._discourse.names):
            if name.kind == "person" and sentence <= name.start < start:
                between = self._discourse.text[name.end : start]
                if re.match(r",\s(?:an?|the|one|\w+)\s", between) and _APPOSED.fullmatch(between):
                    return self.resolve_silently(name.start, name.end)
                break
        return Resolution(None, "unnamed", None)

    def resolve_silently(self, start: int, end: int) -> Resolution:
        """As `resolve`, for a phrase that is no source itself and must not count as a recent one."""
        mention = classify(self._discourse.text, start, end, self._discourse.names)
        found = self._resolve(mention, start, end)
        return Resolution(found.name, found.type, "pronoun" if found.name else None)

    def _speaker(self, start: int, *, plural: bool) -> Resolution:
        """`I` in somebody's words is that somebody; outside of any it is the author, whom the text need not name."""
        around = [(content, source) for content, source in self._context.speakers if content[0] <= start < content[1]]
        if not around:
            author = None if plural or self._discourse.in_quotation(start) else self._context.author
            return Resolution(author, "person" if author else None, "byline" if author else None)
        _, source = min(around, key=lambda pair: pair[0][1] - pair[0][0])
        found = self.resolve(*source)
        if plural:
            return Resolution(None, "group", None)
        return Resolution(found.name, found.type, "pronoun" if found.name else None)

    def _thing(self, start: int) -> Resolution:
        previous = self._context.last_of(start, {"organization", "publication", "document"}, by="pronoun")
        body = body_near(self._context, start, lambda referent: True, reach=2)
        if previous.name or body is None:
            return previous
        return Resolution(body, "publication" if self._discourse.is_outlet(body) else "organization", "pronoun")


def resolver_of(
    discourse: Discourse,
    attributions: Iterable[Attribution],
    *,
    antecedents: Antecedents | None = None,
    article_id: str = "",
) -> SourceResolver:
    """A resolver that has resolved the sources of `attributions` in text order, so that each knows who spoke before."""
    given = [each for each in attributions if each.source]
    speakers = [(content, each.source[0]) for each in given for content in each.content]
    resolver = SourceResolver(discourse, speakers, antecedents=antecedents, article_id=article_id)
    for source in sorted({each.source[0] for each in given}):
        resolver.resolve(*source)
    return resolver


def _and(names: list[str]) -> str:
    return ", ".join(names[:-1]) + " and " + names[-1]


def _without_title(gap: str, title: str) -> str:
    """What joins two names, in lower case, without title and party before the second: ` and former President `."""
    plain = gap.lower().replace(".", "")
    untitled = (plain.removesuffix(f"{title} ") if title else plain).removesuffix("former ")
    return _PARTY.sub("", untitled)
