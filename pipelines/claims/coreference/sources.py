"""Whom a mentioned source stands for, and what kind of source it is.

The nearest compatible antecedent within the article, with agreement in number and gender; null rather than a guess.
"""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

import re
from dataclasses import dataclass

from pipelines.claims.coreference.discourse import Discourse, Referent
from pipelines.claims.coreference.mentions import Mention, classify
from pipelines.claims.coreference.names import is_outlet, is_title_cased
from pipelines.claims.sentences import Span
from pipelines.claims.tables import source_words as words
from pipelines.claims.tables.place_names import PEOPLES
from pipelines.records import Source, SourceType

_ANONYMOUS = re.compile("|".join(words.ANONYMITY), re.IGNORECASE)


_NUMBERED = re.compile(
    r"(?:between|from|up to|at least|about|around|nearly|almost|some|more than|over|as many as|fewer than)\s(?:\d|\w+teen\b|\w+ty\b|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|hundreds|thousands)\b)",
    re.IGNORECASE,
)
_BY = re.compile(r"\b(?:by|from)\s(?:[^,.;]{0,60}\s)?$")
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


class SourceResolver:
    """Resolves the sources of one text, in the order in which they are given.

    Args:
        speakers: for each content, (start, end), the source mention, (start, end), that speaks it; `I` needs them.
    """

    def __init__(self, discourse: Discourse, speakers: list[tuple[Span, Span]] | None = None) -> None:
        self._discourse = discourse
        self._speakers = speakers or []
        self._done: dict[Span, Resolution] = {}
        self._recent: list[tuple[int, Resolution]] = []
        self._author = _author_of(discourse.text)

    def source(self, start: int, end: int) -> Source:
        """The source mentioned at `text[start:end]`."""
        resolution = self.resolve(start, end)
        return Source(
            start=start,
            end=end,
            text=self._discourse.text[start:end],
            name=resolution.name,
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
                self._recent.append((start, resolution))
        return self._done[start, end]

    def _resolve(self, mention: Mention, start: int, end: int) -> Resolution:
        if mention.sort == "pronoun":
            return self._pronoun(mention, start)
        if mention.sort == "name" and mention.name is not None:
            return self._name(mention, start, end)
        return self._nominal(mention, start, end)

    # Names

    def _name(self, mention: Mention, start: int, end: int) -> Resolution:
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
            coordinated = re.search(r"\band\b|&", self._discourse.text[start:end]) and len(mention.inner) > 1
            return Resolution(full, "group" if coordinated and mention.core[1] != end else "person", by)
        head = mention.head
        if is_outlet(full) or head in words.PUBLICATION_NOUNS:
            return Resolution(full, "publication", by)
        if mention.plural and full.split()[-1].removesuffix("s") in PEOPLES:
            return Resolution(full, "group", by)
        return Resolution(full, "organization", by)

    # Pronouns

    def _pronoun(self, mention: Mention, start: int) -> Resolution:
        word = mention.head
        if word in words.RELATIVE_PRONOUNS:
            return self._relative(start)
        if word in words.SPEAKER_PRONOUNS:
            return self._speaker(start, plural=mention.plural)
        if word in words.MALE_PRONOUNS | words.FEMALE_PRONOUNS:
            gender = "male" if word in words.MALE_PRONOUNS else "female"
            return self._person(start, gender)
        if word in words.PLURAL_PRONOUNS:
            return self._previous(start, {"group", "officials", "organization", "publication", "unnamed"}, by="pronoun")
        if word in words.THING_PRONOUNS:
            return self._thing(start)
        return Resolution(
            None, "group" if word in {"many", "some", "others", "most", "several", "few", "both", "all"} else None, None
        )

    def _relative(self, start: int) -> Resolution:
        """`who`, `which`: what stands right before it."""
        before = self._discourse.text[:start].rstrip(" ,")
        ending = [name for name in self._discourse.names if 0 <= len(before) - name.end <= 2]
        phrase = re.search(
            r"(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Ss]ome|[Tt]hose)\s(?:[\w’'-]+\s){0,3})?(?:[A-Z][\w’'-]+\s)*[\w’'-]+$",
            before[-80:],
        )
        if ending:
            return self.resolve_silently(ending[-1].start, ending[-1].end)
        if phrase is None:
            return Resolution(None, None, None)
        begin = len(before) - len(phrase.group())
        found = self.resolve_silently(begin, len(before))
        return Resolution(found.name, found.type, "pronoun" if found.name else None)

    def resolve_silently(self, start: int, end: int) -> Resolution:
        """As `resolve`, for a phrase that is no source itself and must not count as a recent one."""
        mention = classify(self._discourse.text, start, end, self._discourse.names)
        found = self._resolve(mention, start, end)
        return Resolution(found.name, found.type, "pronoun" if found.name else None)

    def _speaker(self, start: int, *, plural: bool) -> Resolution:
        """`I` in somebody's words is that somebody; outside of any it is the author, whom the text need not name."""
        around = [(content, source) for content, source in self._speakers if content[0] <= start < content[1]]
        if not around:
            author = None if plural or self._discourse.in_quotation(start) else self._author
            return Resolution(author, "person" if author else None, "byline" if author else None)
        _, source = min(around, key=lambda pair: pair[0][1] - pair[0][0])
        found = self.resolve(*source)
        if plural:
            return Resolution(None, "group", None)
        return Resolution(found.name, found.type, "pronoun" if found.name else None)

    def _person(self, start: int, gender: str) -> Resolution:
        best = self._best_person(start, gender)
        if best is None:
            return Resolution(None, "person", None)
        if best.name is None:
            return Resolution(None, self._type_of_unnamed(best), None)
        return Resolution(best.name, "person", "pronoun")

    def _best_person(self, position: int, gender: str | None) -> Referent | None:
        scored = [
            (score, referent.start, referent)
            for referent in self._discourse.referents
            if referent.kind == "person" and not referent.plural
            for score in [self._salience(referent, position, gender)]
            if score is not None
        ]
        if not scored:
            return None
        best = max(scored, key=lambda entry: entry[:2])
        return best[2] if best[0] > -8 else None

    def _salience(self, referent: Referent, position: int, gender: str | None) -> float | None:
        discourse = self._discourse
        here, there = discourse.sentence_of(position), discourse.sentence_of(referent.start)
        if gender and referent.gender and referent.gender != gender:
            return None
        if referent.start >= position and (there != here or not self._opens_subordinate(position)):
            return None
        score = -1.0 * min(here - there, 12)
        score += 1.2 if referent.subject else 0.0
        score += 1.2 if gender and referent.gender == gender else 0.0
        score -= 1.6 if referent.quoted and not discourse.in_quotation(position) else 0.0
        score -= 0.7 if referent.possessive else 0.0
        score -= 1.0 if referent.start > position else 0.0
        score -= 0.8 if referent.coordinated else 0.0
        if referent.name:
            score += 0.25 * min(discourse.counts.get(referent.name, 0), 8) ** 0.5
        score -= 1.0 if self._is_told(referent.start) and not self._is_told(position) else 0.0
        return score + self._heard(referent, position, gender)

    def _is_told(self, position: int) -> bool:
        return any(content[0] <= position < content[1] for content, _ in self._speakers)

    def _heard(self, referent: Referent, position: int, gender: str | None) -> float:
        """Who was the last source, or the last but one, is likely to go on speaking."""
        recent = [
            resolution.name
            for start, resolution in self._recent[-4:]
            if start < position
            and resolution.type in {"person", "unnamed", None}
            and (gender is None or resolution.name is None or self._discourse.gender(resolution.name) in {gender, None})
        ]
        if referent.name is None or referent.name not in recent[-2:]:
            return 0.0
        return 2.4 if recent[-1] == referent.name else 0.8

    def _opens_subordinate(self, position: int) -> bool:
        start = self._discourse.sentences[self._discourse.sentence_of(position)][0]
        lead = self._discourse.text[start:position]
        return (
            len(lead) < 60
            and re.match(
                r"[\"“]?(?:While|When|As|After|Before|Although|Though|If|Since|In|Because|Once|Until|Asked|Despite|For|With)\b",
                lead,
            )
            is not None
        )

    def _type_of_unnamed(self, referent: Referent) -> SourceType:
        return "unnamed"

    def _previous(self, start: int, types: set[str], *, by: str) -> Resolution:
        """The last source of one of `types`, up to five sentences back."""
        here = self._discourse.sentence_of(start)
        for position, resolution in reversed(self._recent):
            if position < start and here - self._discourse.sentence_of(position) <= 5 and resolution.type in types:
                return Resolution(resolution.name, resolution.type, by if resolution.name else None)
        return Resolution(None, "group" if "group" in types else None, None)

    def _thing(self, start: int) -> Resolution:
        previous = self._previous(start, {"organization", "publication", "document"}, by="pronoun")
        body = self._body(start, lambda referent: True, reach=2)
        if previous.name or body is None:
            return previous
        return Resolution(body, "publication" if is_outlet(body) else "organization", "pronoun")

    def _body(self, start: int, fits, *, reach: int) -> str | None:  # type: ignore[no-untyped-def]
        """The name of the best organization up to `reach` sentences before `start` that `fits`."""
        here = self._discourse.sentence_of(start)
        best: tuple[float, str] | None = None
        for referent in self._discourse.referents:
            if referent.kind != "organization" or referent.start >= start or referent.name is None:
                continue
            distance = here - self._discourse.sentence_of(referent.start)
            if distance > reach or not fits(referent):
                continue
            score = -distance + (1.0 if referent.subject else 0.0) - (0.5 if referent.possessive else 0.0)
            if best is None or score >= best[0]:
                best = (score, referent.name)
        return best[1] if best else None

    # Noun phrases

    def _nominal(self, mention: Mention, start: int, end: int) -> Resolution:  # noqa: PLR0911 - one kind a line
        phrase = self._discourse.text[start:end]
        sentence = self._discourse.sentences[self._discourse.sentence_of(start)]
        around = self._discourse.text[end : sentence[1]][:160]
        head = mention.head
        anonymous = _ANONYMOUS.search(phrase) or (_ANONYMOUS.search(around) and not self._discourse.in_quotation(end))
        if anonymous or head in words.UNNAMED_NOUNS:
            return Resolution(None, "unnamed", None)
        owner = self._owner_pronoun(mention, start, phrase)
        if owner:
            return owner
        apposed = self._apposed(mention, start, end)
        if apposed:
            return Resolution(apposed, "person", "apposition")
        if head in {"paper", "journal"} and mention.determiner == "definite" and self._outlet_before(start):
            return self._publication(mention, start)
        if head in words.DOCUMENT_NOUNS or (mention.plural and head in {"poll", "statistic", "figure"}):
            return self._document(mention, start, end)
        if mention.plural and head in words.PERSON_NOUNS | words.GROUP_NOUNS | {"authority", "police"}:
            return self._several(mention, start, end)
        if head in words.PUBLICATION_NOUNS and (head not in words.ORGANIZATION_NOUNS or self._outlet_before(start)):
            return self._publication(mention, start)
        if head in words.ORGANIZATION_NOUNS or head in words.OFFICIAL_BODIES:
            return self._organization(mention, start, end)
        if head == "percent" or _NUMBERED.match(phrase):
            return Resolution(None, "group", None)
        if re.search(r"\b(?:my|our)\s\w*\s?$", phrase[: mention.core[0] - start]):
            return Resolution(None, "person", None)
        if head in words.PERSON_NOUNS or re.search(r"-year-old\b", phrase):
            return self._one_person(mention, start, end)
        return self._other(mention, start, end)

    def _owner_pronoun(self, mention: Mention, start: int, phrase: str) -> Resolution | None:
        """`her account`, `in his eyes`: the one whose it is."""
        pronoun = re.match(r"(his|her)\s", phrase, re.IGNORECASE)
        if pronoun is None or mention.head in words.PERSON_NOUNS | words.GROUP_NOUNS | words.ORGANIZATION_NOUNS:
            return None
        found = self._person(start, "male" if pronoun.group(1).lower() == "his" else "female")
        kind: SourceType | None = "document" if mention.head in words.DOCUMENT_NOUNS else found.type
        return Resolution(found.name, kind, "pronoun" if found.name else None)

    def _apposed(self, mention: Mention, start: int, end: int) -> str | None:
        """`a spokesman, John Kirby,` names whom it means."""
        if mention.plural or mention.head not in words.PERSON_NOUNS:
            return None
        for name in mention.inner:
            between = self._discourse.text[mention.core[1] : name.start]
            if (
                name.kind == "person"
                and name.start >= mention.core[1]
                and re.search(r",\s(?:[A-Z][a-z]+\.\s)?$", between)
            ):
                return self._discourse.directory.full(name)
        return None

    def _document(self, mention: Mention, start: int, end: int) -> Resolution:
        """A document speaks for whoever made it, where the phrase or the text says who."""
        makers = [name for name in mention.inner if name.kind in {"organization", "person"}]
        owned = [
            name
            for name in makers
            if re.match(r"[’']s?\b|\s|[’']\s", self._discourse.text[name.end :]) and name.end <= mention.core[1]
        ]
        by_whom = [
            name for name in makers if name.kind == "person" and _BY.search(self._discourse.text[start : name.start])
        ] + [
            name
            for name in makers
            if re.search(r"\b(?:by|from|of)\s(?:[Tt]he\s)?$", self._discourse.text[max(0, name.start - 9) : name.start])
        ]
        if owned or by_whom:
            return Resolution(self._discourse.directory.full((owned or by_whom)[0]), "document", "owner")
        if mention.determiner != "definite":
            ahead = self._document_ahead(mention.head, end) if mention.core[1] == end else None
            return Resolution(ahead, "document", "cataphor" if ahead else None)
        for position, resolution in reversed(self._recent):
            if position < start and resolution.name and resolution.type in {"publication", "organization", "document"}:
                near = self._discourse.sentence_of(start) - self._discourse.sentence_of(position) <= 6
                return Resolution(resolution.name if near else None, "document", "nominal" if near else None)
        body = self._body(start, lambda referent: referent.subject, reach=1)
        outlet = (
            self._outlet_before(start)
            if mention.head in {"report", "article", "story", "piece", "investigation"}
            else None
        )
        found = outlet or body
        return Resolution(found, "document", "nominal" if found else None)

    def _document_ahead(self, head: str, end: int) -> str | None:
        """`A new poll …. The Bloomberg poll …`: who owns the next such document, up to three sentences on."""
        here = self._discourse.sentence_of(end)
        limit = self._discourse.sentences[min(here + 3, len(self._discourse.sentences) - 1)][1]
        for match in re.compile(rf"\b{re.escape(head)}s?\b").finditer(self._discourse.text, end, limit):
            before = [
                name for name in self._discourse.names if match.start() - 40 < name.start and name.end < match.start()
            ]
            owners = [name for name in before if name.kind == "organization" and name.start > end]
            between = self._discourse.text[owners[-1].end : match.start()] if owners else "."
            if re.fullmatch(r"(?:[’']s)?(?:[\s/-]\w+){0,3}[\s/-]", between):
                return self._discourse.directory.full(owners[-1])
        return None

    def _several(self, mention: Mention, start: int, end: int) -> Resolution:
        head = mention.head
        phrase = self._discourse.text[mention.core[0] : mention.core[1]]
        official = head in words.OFFICIAL_NOUNS | {"authority", "police"}
        kind: SourceType = "officials" if official else "group"
        if (
            phrase[:1].isupper()
            and head in {"republican", "democrat", "libertarian", "conservative"}
            and " " not in phrase
        ):
            return Resolution(phrase, "group", "self")
        bodies = [name for name in mention.inner if name.kind == "organization" and name.start >= mention.core[1]]
        if bodies and head in {
            "researcher",
            "scientist",
            "analyst",
            "economist",
            "expert",
            "academic",
            "doctor",
            "scholar",
        }:
            return Resolution(self._discourse.directory.full(bodies[0]), kind, "affiliation")
        return Resolution(None, kind, None)

    def _publication(self, mention: Mention, start: int) -> Resolution:
        if mention.determiner == "indefinite":
            return Resolution(None, "publication", None)
        outlet = self._outlet_before(start) or self._outlet_in_lead()
        return Resolution(outlet, "publication", "nominal" if outlet else None)

    def _outlet_before(self, start: int) -> str | None:
        """The outlet that was named or spoke last before `start`."""
        spoke = [
            (position, resolution.name)
            for position, resolution in self._recent
            if position < start and resolution.type == "publication" and resolution.name
        ]
        named = [
            (name.start, full)
            for name in self._discourse.names
            if name.start < start and name.kind == "organization"
            for full in [self._discourse.directory.full(name)]
            if is_outlet(full)
        ]
        return max([*spoke, *named], default=(0, None))[1]

    def _outlet_in_lead(self) -> str | None:
        for name in self._discourse.names:
            full = self._discourse.directory.full(name)
            if name.kind == "organization" and is_outlet(full):
                return full
        return None

    def _organization(self, mention: Mention, start: int, end: int) -> Resolution:
        head = mention.head
        kind: SourceType = "officials" if head in {"police", "authority", "government"} else "organization"
        phrase = self._discourse.text[mention.core[0] : mention.core[1]]
        inside = [name for name in mention.inner if name.end <= mention.core[1]]
        if inside or (re.search(r"(?<=\s)[A-Z]", phrase) and mention.determiner != "indefinite"):
            return Resolution(phrase, kind, "self")
        if mention.determiner == "indefinite":
            ahead = self._same_head_ahead(head, end)
            return Resolution(ahead, kind, "cataphor" if ahead else None)
        named = self._same_head(head, start)
        if named:
            return Resolution(named, kind, "nominal")
        generic = head in {
            "group", "organization", "organisation", "company", "firm", "agency", "union", "body", "institute", "center",
            "centre", "association", "committee", "campaign", "foundation", "party", "network", "force", "army", "team",
            "commission", "council", "board", "bank", "outfit", "militia", "movement", "watchdog", "observatory", "monitor", "website",
        }  # fmt: skip
        body = (
            self._body(start, lambda referent: not is_outlet(referent.name or ""), reach=4)
            if generic and mention.determiner == "definite"
            else None
        )
        return Resolution(body, kind, "nominal" if body else None)

    def _same_head(self, head: str, start: int) -> str | None:
        """The nearest body before whose own name has the head noun: `the ministry` → `Foreign Ministry`."""
        for name in reversed([n for n in self._discourse.names if n.start < start and n.kind == "organization"]):
            full = self._discourse.directory.full(name)
            if head in full.lower().replace("organisation", "organization").split():
                return full
        return None

    def _same_head_ahead(self, head: str, end: int) -> str | None:
        """`A federal court ruled …. The Court of Appeals …`: the body of that kind named in this sentence or the next."""
        limit = self._discourse.sentence_of(end) + 1
        for name in self._discourse.names:
            if name.kind == "organization" and name.start > end and self._discourse.sentence_of(name.start) <= limit:
                full = self._discourse.directory.full(name)
                if " " in full and head in full.lower().split():
                    return full
        return None

    def _one_person(self, mention: Mention, start: int, end: int) -> Resolution:  # noqa: PLR0911 - one way a line
        head = mention.head
        gender = "male" if head in words.MALE_NOUNS else "female" if head in words.FEMALE_NOUNS else None
        if mention.determiner == "indefinite" or (not mention.determiner and not mention.inner):
            indefinite = mention.determiner == "indefinite"
            found = None if indefinite else self._holder(head, start)
            return Resolution(found, "person" if found else "unnamed", "nominal" if found else None)
        holder = self._holder(head, start)
        if holder:
            return Resolution(holder, "person", "nominal")
        same = [r for r in self._discourse.referents if r.noun == head and r.start < start and r.name is None]
        if same:
            return Resolution(None, "unnamed", None)
        if re.match(r"\sand\s(?:his|her|the)\b", self._discourse.text[mention.core[1] : end]):
            return Resolution(None, "group", None)
        phrase = self._discourse.text[start:end]
        core = self._discourse.text[mention.core[0] : mention.core[1]]
        if re.search(r"[’']s?\s", core):
            return Resolution(None, "unnamed", None)
        told_by_age = (
            re.search(r"-year-old\b|\sof\s(?:one|two|three|four|five|six|seven|eight|\d+)\b", phrase) is not None
        )
        if (
            mention.core[1] < end
            and not told_by_age
            and not self._discourse.text[mention.core[1] : end].startswith((" and ", ","))
        ):
            # `the spokesman for the ministry`: described in full where it stands, and nameless.
            return Resolution(None, "unnamed", None)
        best = self._best_person(start, gender)
        if best is None or best.name is None:
            return Resolution(None, "unnamed" if best else "person", None)
        return Resolution(best.name, "person", "nominal")

    def _holder(self, head: str, start: int) -> str | None:
        """Who the text says is the `head`: `Mayor Rahm Emanuel` … `the mayor`."""
        best: tuple[float, str] | None = None
        here = self._discourse.sentence_of(start)
        for referent in self._discourse.referents:
            if referent.kind == "person" and referent.name and head in referent.roles and referent.start < start:
                score = -float(here - self._discourse.sentence_of(referent.start)) + (1.0 if referent.subject else 0.0)
                if best is None or score >= best[0]:
                    best = (score, referent.name)
        return best[1] if best else None

    def _other(self, mention: Mention, start: int, end: int) -> Resolution:
        phrase = self._discourse.text[mention.core[0] : mention.core[1]]
        if re.fullmatch(r"[A-Z][\w.&-]*[A-Z][\w.]*", phrase):
            return Resolution(phrase, "organization", "self")
        people = [name for name in mention.inner if name.kind == "person"]
        if people and is_title_cased(phrase):
            # A whole headline taken for its subject.
            return Resolution(self._discourse.directory.full(people[0]), "person", "self")
        if is_outlet(phrase) and phrase[:1].isupper():
            return Resolution(phrase, "publication", "self")
        if phrase[:1].isupper() and mention.determiner != "indefinite" and self._discourse.in_quotation(start) is False:
            place = any(name.kind == "place" and name.text == phrase for name in mention.inner)
            return (
                Resolution(phrase, "officials" if place else "group" if mention.plural else "organization", "self")
                if (mention.inner or mention.plural)
                else Resolution(None, None, None)
            )
        return Resolution(None, "group" if mention.plural else None, None)


def _author_of(text: str) -> str | None:
    """Who the last paragraph of a piece in the first person says has written it."""
    last = text.rstrip().rsplit("\n", 1)[-1].strip()
    byline = _BYLINE.match(last)
    if byline is None or len(last) > 400 or len(_FIRST_PERSON.findall(text)) < 3:
        return None
    return byline.group("name")
