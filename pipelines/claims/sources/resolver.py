"""Resolve source mentions to names and types.

Names first, then pronouns, then descriptions. The nearest compatible antecedent within the article, with agreement in
number and gender; null rather than a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from pipelines.claims.document import Doc, Language
from pipelines.claims.sources.antecedent_features import NameFit
from pipelines.claims.sources.coordination import coordinated
from pipelines.claims.sources.descriptions import described
from pipelines.claims.sources.discourse import Context, Discourse, PronounAntecedents
from pipelines.claims.sources.entities import Entities
from pipelines.claims.sources.mentions import Mention, classify
from pipelines.claims.sources.name_confidence import name_confidence
from pipelines.claims.sources.named import named
from pipelines.claims.sources.people import People
from pipelines.claims.sources.persons import person_meant
from pipelines.claims.structures import Attribution, Resolution
from pipelines.claims.tables import source_words as words
from pipelines.core.records import Source, SourceType, source_id
from pipelines.core.spans import Span

_PRONOUN_REACH = 2
"""Sentences back in which `they` and `it` find the source that they stand for."""
# An apposition without a verb, up to the `who` that ends it.
_APPOSED = re.compile(r",(?:(?!\b(?:is|are|was|were|has|have|had|said|says|told|will|would)\b)[^.;:\"“”])+\s")


@Language.component(
    "sources",
    requires=["doc._.discourse", "doc._.attributions", "doc._.candidates", "doc._.antecedents"],
    assigns=["doc._.sources"],
)
def resolve_sources(doc: Doc) -> Doc:
    """Resolve whom each source mention stands for, in text order.

    `Ana Ruiz said it rained. She left, she added.` -> the source `she` of `added` is `Ana Ruiz`.
    """
    doc._.sources = resolver_of(
        doc._.discourse,
        [*doc._.attributions, *doc._.candidates],
        antecedents=doc._.antecedents,
        article_id=doc._.article_id or "",
    )
    return doc


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
        antecedents: NameFit | None = None,
        weights: dict[str, float] | None = None,
        article_id: str = "",
    ) -> None:
        self._discourse = discourse
        self._article_id = article_id
        people = People(discourse, speakers=speakers or (), antecedents=antecedents, weights=weights)
        self._context = Context(discourse, speakers or [], people)
        self._done: dict[Span, Resolution] = {}
        self._silent: dict[Span, Resolution] = {}
        self._entities = Entities(self._context)

    @property
    def people(self) -> PronounAntecedents:
        """The persons of the text, and whom its pronouns stand for."""
        return self._context.people

    def source(self, start: int, end: int) -> Source:
        """The source mentioned at `text[start:end]`."""
        resolution = self.resolve(start, end)
        entity = self._entities.of((start, end))
        text = self._discourse.text[start:end]
        return Source(
            start=start,
            end=end,
            text=text,
            name=resolution.name,
            label=resolution.name or entity.label or text,
            entityId=source_id(self._article_id, entity.key),
            role=entity.role,
            confidence=name_confidence(resolution.by, resolution.probability) if resolution.name else None,
            type=resolution.type,
            resolvedBy=resolution.by,
        )

    def resolve(self, start: int, end: int) -> Resolution:
        """As `source`, without the span."""
        if (start, end) not in self._done:
            mention = classify(self._discourse.text, start, end, self._discourse.names)
            resolution = self._resolve(mention, start, end)
            key = self._entities.add(mention, (start, end), resolution)
            resolution = replace(resolution, key="" if resolution.name else key)
            self._done[start, end] = resolution
            if not self._discourse.in_quotation(start):
                self._context.recent.append((start, resolution))
        return self._done[start, end]

    def _resolve(self, mention: Mention, start: int, end: int) -> Resolution:
        """Resolve a mention by its sort."""
        several = coordinated(self._discourse, mention, start, end)
        if several:
            return several
        if mention.sort == "pronoun":
            return self._pronoun(mention, start)
        if mention.sort == "name" and mention.name is not None:
            return named(self._context, mention, mention.name, start, end)
        return described(self._context, mention, start, end)

    # Pronouns

    def _pronoun(self, mention: Mention, start: int) -> Resolution:
        """Resolve a pronoun by its kind."""
        word = mention.head
        if word in words.RELATIVE_PRONOUNS:
            return self._relative(start)
        if word in words.SPEAKER_PRONOUNS:
            return self._speaker(start, plural=mention.plural)
        if word in words.MALE_PRONOUNS | words.FEMALE_PRONOUNS:
            return person_meant(self._context, start)
        if word in words.PLURAL_PRONOUNS:
            types: set[SourceType] = {"group", "officials", "organization", "publication", "unnamed"}
            return self._context.last_of(start, types, reach=_PRONOUN_REACH) or Resolution(None, "group", None)
        if word in words.THING_PRONOUNS:
            return self._thing(start)
        kind: SourceType | None = "group" if word in words.SEVERAL_PRONOUNS else None
        return Resolution(None, "unnamed" if word in words.ONE_PRONOUNS else kind, None)

    def _relative(self, start: int) -> Resolution:
        """Resolve `who` or `which` to what stands right before it."""
        before = self._discourse.text[max(0, start - 100) : start].rstrip(" ,")
        stop = start - min(start, 100) + len(before)
        ending = [name for name in self._discourse.names_in(max(0, start - 100), start) if 0 <= stop - name.end <= 2]
        word = self._discourse.text[start : start + 5].lower()
        if ending and word.startswith("that"):
            return Resolution(None, None, None)
        phrase = re.search(
            r"(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Ss]ome|[Tt]hose)\s(?:[\w’'-]+\s){0,3})?(?:[A-Z][\w’'-]+\s)*[\w’'-]+$",
            before[-80:],
        )
        if ending and not (ending[-1].kind in {"place", "organization"} and self._is_of_persons(start)):
            return self.resolve_silently(ending[-1].start, ending[-1].end)
        if ending:
            return self._described_before(start)
        of_persons = self._is_of_persons(start)
        if phrase is None:
            return Resolution(None, "group" if of_persons else None, None)  # `18 % who`
        begin = stop - len(phrase.group())
        found = self.resolve_silently(begin, stop)
        kind = found.type or ("group" if phrase.group().endswith("s") else "unnamed" if of_persons else None)
        return Resolution(found.name, kind if of_persons else found.type, "pronoun" if found.name else None)

    def _is_of_persons(self, start: int) -> bool:
        return self._discourse.text[start : start + 4].lower() in {"who", "who ", "whom"}

    def _described_before(self, start: int) -> Resolution:
        """The person in whose apposition `who` stands.

        `Ana Ruiz, an aide at the ministry who …`
        """
        sentence = self._discourse.sentences[self._discourse.sentence_of(start)][0]
        for name in self._discourse.names_before(start):
            if name.start < sentence:
                break
            if name.kind == "person":
                if _APPOSED.fullmatch(self._discourse.text, name.end, start):
                    return self.resolve_silently(name.start, name.end)
                break
        return Resolution(None, "unnamed", None)

    def resolve_silently(self, start: int, end: int) -> Resolution:
        """Resolve a phrase that is no source, without remembering it as a recent one."""
        if (start, end) not in self._silent:
            self._silent[start, end] = self._resolve_silently(start, end)
        return self._silent[start, end]

    def _resolve_silently(self, start: int, end: int) -> Resolution:
        mention = classify(self._discourse.text, start, end, self._discourse.names)
        found = self._resolve(mention, start, end)
        return Resolution(found.name, found.type, "pronoun" if found.name else None)

    def _speaker(self, start: int, *, plural: bool) -> Resolution:
        """Resolve `I` to who speaks; outside of reported words, to the author."""
        around = self._context.speakers_at(start)
        if not around:
            author = None if plural else self._context.discourse.author
            return Resolution(author, "person" if author else None, "byline" if author else None)
        _, source = min(around, key=lambda pair: pair[0][1] - pair[0][0])
        found = self.resolve(*source)
        if plural:
            return Resolution(None, "group", None)
        return Resolution(found.name, found.type, "pronoun" if found.name else None)

    def _thing(self, start: int) -> Resolution:
        """Resolve `it`: the last body that spoke, else the only one named."""
        types: set[SourceType] = {"organization", "publication", "document", "officials", "group"}
        previous = self._context.last_of(start, types, reach=_PRONOUN_REACH)
        if previous:
            return previous
        body = self._context.subject_near(start, reach=1)
        if body is None:
            return Resolution(None, None, None)
        return Resolution(body, "organization", "pronoun")


def resolver_of(
    discourse: Discourse,
    attributions: Iterable[Attribution],
    *,
    antecedents: NameFit | None = None,
    article_id: str = "",
) -> SourceResolver:
    """Resolve the sources of `attributions` in text order."""
    given = [each for each in attributions if each.source]
    speakers = [(content, each.source[0]) for each in given for content in each.content]
    resolver = SourceResolver(discourse, speakers, antecedents=antecedents, article_id=article_id)
    for source in sorted({each.source[0] for each in given}):
        resolver.resolve(*source)
    return resolver
