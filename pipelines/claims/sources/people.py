"""Find the person that each `he` and `she` stands for.

The candidates are all persons before it. A log-linear model ranks the candidates by surface features (recency, roles,
agreement, who spoke last) and by how well the network finds that a name fits; resolved pronouns count as mentions.
Roles and recency follow S. Lappin and H. Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994); parallel
roles are the baseline of K. Webster et al., "Mind the GAP" (2018). The weights are fitted by
``training.claims.antecedents``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from math import exp
from pathlib import Path

from pipelines.claims.sources.antecedent_features import NAMES_READ, AntecedentFeatures, NameFit
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.pronouns import asker_before, find_pronouns
from pipelines.claims.sources.speakers import quoted_by, spoken_by
from pipelines.claims.structures import Gender, Mentioned, Person, Pronoun, Referent
from pipelines.core.logistic import load_weights
from pipelines.core.spans import Coverage, Span, index_at

MODEL = Path(__file__).resolve().parents[3] / "models" / "antecedents" / "weights.json"

_SENTENCES_BACK = 12
_GOES_ON = re.compile(r"\s(?:also\s|then\s|later\s)?(?:added|adds|continued|continues|went\son|goes\son|concluded)\b")
_GOES_ON_BONUS = 2.0
"""Log-odds by which `he added` means who spoke last; too rare in what is labelled to be fitted."""
_TELLS_GENDER = 0.9
"""By how much the probabilities of pronouns of one gender must exceed the others to tell their antecedent's gender."""
_CANDIDATES = 60
"""Persons that a pronoun is held against, at most."""
_LONGEST_MENTION = 120
"""Characters of a person's mention, at most."""
# `a lawyer for Minister [Ana Ruiz]`, not `the head of the guild, [Ana Ruiz]`
_COMPLEMENT = re.compile(r"\s(?:for|of|to|with)\s(?:[\w.’'-]+\s){0,4}$")


def _key(referent: Referent) -> str:
    return referent.name or f"{referent.noun}@{referent.start}"


def _is_asker(person: Person, asker: int | None) -> bool:
    """Whether a person asks the question, or is named in it.

    `asker` is where the asker is mentioned.
    """
    return asker is not None and any(
        not mention.pronoun and (mention.start >= asker if person.name else mention.start == asker)
        for mention in person.mentions[-NAMES_READ:]
    )


class People:
    """The persons of a text, and whom each of its pronouns stands for.

    Args:
        speakers: for each content, (start, end), the source mention, (start, end), that speaks it. Who spoke last is
            likely to go on speaking.
        antecedents: how well the network finds that names fit pronouns, if it has read the text.
        weights: of each feature; those that ship unless given.

    `meant` holds whom each pronoun stands for, by its start, and `probabilities` how likely that is; `candidates`, in
    text order, each pronoun with the features of each person that it may stand for.
    """

    def __init__(
        self,
        discourse: Discourse,
        *,
        speakers: Sequence[tuple[Span, Span]] = (),
        antecedents: NameFit | None = None,
        weights: dict[str, float] | None = None,
    ) -> None:
        self.discourse = discourse
        self._weights = load_weights(MODEL) if weights is None else weights
        self._sources = {spoken_by(discourse, *source): source for source in {source for _, source in speakers}}
        self._contents = Coverage(content for content, _ in speakers)
        self._contents_of: dict[int, list[Span]] = {}
        for content, source in speakers:
            if source[0] < content[0] or discourse.in_quotation(content[0] + 1):
                self._contents_of.setdefault(source[0], []).append(content)
        self._quoted_by = quoted_by(discourse, speakers)
        self._features = AntecedentFeatures(discourse, set(self._sources), antecedents)
        self._persons: dict[str, Person] = {}
        self._told: dict[str, dict[Gender, float]] = {}
        self._spoke: list[tuple[str, Gender | None]] = []
        self._last_source: Span | None = None
        self.meant: dict[int, Person | None] = {}
        self.probabilities: dict[int, float] = {}
        self.candidates: list[tuple[Pronoun, dict[str, list[str]]]] = []
        self._walk()

    def of(self, start: int) -> Person | None:
        """The person whom the pronoun at `start` stands for; None if nobody is known."""
        return self.meant.get(start)

    def probability(self, start: int) -> float:
        """The probability that the person of the pronoun at `start` is right, 0 to 1."""
        return self.probabilities.get(start, 0.0)

    def key_at(self, start: int, end: int) -> str | None:
        """The key of the person who is mentioned, not by a pronoun, in `text[start:end]`."""
        for referent in self.discourse.referents_in(max(0, start - _LONGEST_MENTION), end):
            if referent.kind == "person" and start < referent.end:
                return _key(referent)
        return None

    def named_by(self, start: int) -> frozenset[str]:
        """The persons whom the source names in its words: others than itself."""
        return frozenset(
            referent.name
            for content in self._contents_of.get(start, [])
            for referent in self.discourse.referents_in(*content)
            if referent.name
            and referent.kind == "person"
            and (referent.subject or referent.possessive)
            and referent.quoted == self.discourse.in_quotation(content[0] + 1)
        )

    def _last_beside(self) -> frozenset[str]:
        """The persons whom the last source's mention names beside who speaks.

        `A lawyer for Ana Ruiz said …` -> `Ana Ruiz`
        """
        if self._last_source is None or not self._spoke:
            return frozenset()
        speaker, _ = self._spoke[-1]
        return frozenset(
            each.name
            for each in self.discourse.referents_in(*self._last_source)
            if each.kind == "person"
            and each.name
            and _key(each) != speaker
            and _COMPLEMENT.search(self.discourse.text, self._last_source[0], each.start)
        )

    def _walk(self) -> None:
        """Choose a person for each pronoun, in text order."""
        referents = [each for each in self.discourse.referents if each.kind == "person"]
        pronouns = find_pronouns(self.discourse, self._contents)
        events: list[Referent | Pronoun] = sorted([*referents, *pronouns], key=lambda event: event.start)
        opened: set[int] = set()
        for index, event in enumerate(events):
            person: Person | None
            if isinstance(event, Pronoun):
                ahead = [each for each in events[index + 1 : index + 8] if isinstance(each, Referent)]
                person = self._choose(event, ahead)
                self.meant[event.start] = person
                if person and person.gender is None:
                    self._tell_gender(person, event)
                role, pronoun = event.role, True
            else:
                person = self._person(event)
                role, pronoun = self._features.role(event), False
            if person is None:
                continue
            # The dictionary is in the order of the last mentions.
            self._persons[person.key] = self._persons.pop(person.key)
            sentence = self.discourse.sentence_of(event.start)
            person.add(
                Mentioned(
                    event.start,
                    event.end,
                    sentence,
                    role,
                    event.quoted,
                    event.start in self._contents,
                    pronoun,
                    sentence not in opened,
                )
            )
            opened.add(sentence)
            if event.start in self._sources and not event.quoted:
                self._spoke.append((person.key, person.gender))
                self._last_source = self._sources[event.start]

    def _tell_gender(self, person: Person, pronoun: Pronoun) -> None:
        """Learn a person's gender from pronouns that stand for them.

        Once those of one gender outweigh the others.
        """
        told = self._told.setdefault(person.key, {"male": 0.0, "female": 0.0})
        told[pronoun.gender] += self.probabilities[pronoun.start]
        if 2 * told[pronoun.gender] - sum(told.values()) > _TELLS_GENDER:
            person.gender = pronoun.gender

    def _person(self, referent: Referent) -> Person:
        """The person of a referent, made when first met."""
        key = _key(referent)
        if key not in self._persons:
            known = None if referent.name in self.discourse.hinted else referent.gender
            self._persons[key] = Person(key, referent.name, known)
        return self._persons[key]

    def _choose(self, pronoun: Pronoun, ahead: list[Referent]) -> Person | None:
        """Choose the person that a pronoun stands for, or None."""
        is_source = pronoun.start in self._sources
        beside = self._last_beside() if is_source else frozenset()
        named = self.named_by(pronoun.start) | beside if is_source else beside
        asker = asker_before(self.discourse, pronoun.start)
        quoting = self._quoting(pronoun)
        recent = [
            person
            for person in self._recent(pronoun)
            if person.name not in named
            and person.key != quoting
            and person.gender in {None, pronoun.gender}
            and not _is_asker(person, asker)
        ]
        subject = self._last_subject(recent)
        options = {
            person.key: (person, self._features.of(person, pronoun, rank, subject, self._spoke))
            for rank, person in enumerate(recent)
        }
        for referent in ahead:
            person = self._person(referent)
            same = self.discourse.sentence_of(referent.start) == pronoun.sentence
            if same and not person.mentions and person.gender in {None, pronoun.gender} and person.key not in options:
                options[person.key] = (person, self._features.ahead(referent, pronoun))
        self.candidates.append((pronoun, {key: features for key, (_, features) in options.items()}))
        if not options:
            return None
        scores = {
            key: sum(self._weights.get(feature, 0.0) for feature in features) for key, (_, features) in options.items()
        }
        speaker = self._spoke[-1][0] if self._spoke else None
        goes_on = is_source and (beside or _GOES_ON.match(self.discourse.text, pronoun.end))
        if speaker in scores and goes_on:
            scores[speaker] += _GOES_ON_BONUS
        best = max(scores, key=lambda key: scores[key])
        self.probabilities[pronoun.start] = 1 / sum(exp(score - scores[best]) for score in scores.values())
        return options[best][0]

    def _quoting(self, pronoun: Pronoun) -> str | None:
        """The key of the person whose quotation the pronoun is in.

        That person says `I`.
        """
        if not pronoun.quoted:
            return None
        source = self._quoted_by.get(index_at(self.discourse.quotations, pronoun.start))
        if source is None:
            return None
        # `“[He] lied,” he said`: whom the second stands for is open, but most likely the last speaker.
        later = self._spoke[-1][0] if self._spoke and source[0] > pronoun.start else None
        return self._key_of(source) or later

    def _key_of(self, source: Span) -> str | None:
        """The key of the person that a source is, as far as it is known by now."""
        start = spoken_by(self.discourse, *source)
        person = self.meant.get(start)
        return person.key if person else self.key_at(start, source[1])

    def _last_subject(self, recent: Sequence[Person]) -> int:
        """The start of the last subject outside of reported words; -1 if none."""
        return max(
            (
                mention.start
                for person in recent
                for mention in person.mentions[-NAMES_READ:]
                if mention.role == "subject" and not mention.quoted and not mention.reported
            ),
            default=-1,
        )

    def _recent(self, pronoun: Pronoun) -> Iterator[Person]:
        """Persons whose last mention is not far before `pronoun`, the latest first."""
        for person in islice(reversed(self._persons.values()), _CANDIDATES):
            if person.mentions and pronoun.sentence - person.mentions[-1].sentence > _SENTENCES_BACK:
                return
            if person.mentions:
                yield person
