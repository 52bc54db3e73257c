"""Resolve source mentions to names and types.

Names first, then pronouns, then descriptions. The nearest compatible antecedent within the article, with agreement in
number and gender; null rather than a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipelines.claims.document import Doc, Language
from pipelines.claims.sources.antecedent_features import NameFit
from pipelines.claims.sources.coordination import coordinated
from pipelines.claims.sources.descriptions import described
from pipelines.claims.sources.discourse import Context, Discourse
from pipelines.claims.sources.entities import Entities
from pipelines.claims.sources.mentions import classify
from pipelines.claims.sources.name_confidence import name_confidence
from pipelines.claims.sources.named import named
from pipelines.claims.sources.people import People
from pipelines.claims.sources.persons import person_meant
from pipelines.claims.sources.pronoun_labels import antecedent_phrase
from pipelines.claims.structures import Attribution, Mention, Name, PronounAntecedents, Referent, Resolution
from pipelines.claims.tables import source_words as words
from pipelines.claims.tables.report_words import FINITE
from pipelines.core.records import Source, SourceType, source_id
from pipelines.core.spans import Span

_OPEN = Resolution(None, None, None)
_PRONOUN_REACH = 2
"""Sentences back in which `they` and `it` find the source that they stand for."""
# A place or an apposition without a verb, up to the `who` that ends it.
_APPOSED = re.compile(rf"(?:\s(?:of|from|in|at)(?:\s[A-Z][\w.’'-]+,?)+\s|,(?:(?!{FINITE}|\b\w+ed\b)[^;:\"“”])+,?\s)")


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
                if resolution.name and resolution.by == "nominal":
                    self._remember_noun(mention, start, resolution.name)
                if mention.plural and resolution.name is None:
                    self._context.several.add(start)
        return self._done[start, end]

    def _remember_noun(self, mention: Mention, start: int, name: str) -> None:
        if self._discourse.text[start : mention.core[1]].lower() == f"the {mention.head}":
            self._context.called.setdefault(mention.head, []).append((start, name))

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
        text = self._discourse.text
        sentence = self._discourse.sentences[self._discourse.sentence_of(start)][0]
        stop = sentence + len(text[sentence:start].rstrip(" ,"))
        names = self._discourse.names_in(sentence, start)
        ending = next((name for name in names if stop <= name.end + 2), None)
        pronoun = text[start : start + 4].lower()
        persons = pronoun.startswith("who")
        if ending and ending.kind == "person" and pronoun == "whic":
            ending = None  # `the panel headed by Ana Ruiz, which …`
        if ending is None or ending.kind != "person":
            apposed = _described_by(text, start, names, persons=persons)
            if apposed:
                return self.resolve_silently(apposed.start, apposed.end)
        phrase = antecedent_phrase(text, start, sentence, persons=persons)
        if ending and (ending.kind == "person" or not phrase):
            return _OPEN if pronoun == "that" else self.resolve_silently(ending.start, ending.end)
        if phrase:
            found = self.resolve_silently(*phrase)
            return replace(found, type="group") if persons and found.type is None else found
        several = persons and text[:stop].endswith(("s", "%"))
        return Resolution(None, "group" if several else "unnamed" if persons else None, None)

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
        previous = self._context.last_of(start, types, reach=_PRONOUN_REACH, plural=False)
        body = self._context.subject_near(start)
        if body and (previous is None or self._is_latest(body, start)):
            return replace(self.resolve_silently(body.start, body.end), by="pronoun")
        return previous or _OPEN

    def _is_latest(self, body: Referent, start: int) -> bool:
        """Whether a body is the subject of the last sentence, and none spoke since.

        `The Herald said it rained. The ministry gave no figures. [It] said …`
        """
        spoke = next((position for position, _ in self._context.recent_sources(0, start)), 0)
        here, there = self._discourse.sentence_of(start), self._discourse.sentence_of(body.start)
        return there == here - 1 and spoke < self._discourse.sentences[there][0] and not body.quoted


def _described_by(text: str, start: int, names: Sequence[Name], *, persons: bool) -> Name | None:
    """The person or body in whose apposition the relative pronoun at `start` stands.

    `Ana Ruiz, an aide at the ministry who …`
    """
    kinds = {"person"} if persons else {"organization"}
    last = next((name for name in reversed(names) if name.kind in kinds), None)
    return last if last and _APPOSED.fullmatch(text, last.end, start) else None


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
