"""Find the person that each `he` and `she` stands for.

The candidates are all persons before it. A log-linear model ranks the candidates by surface features (recency, roles,
agreement, who spoke last) and by how well the network finds that a name fits; resolved pronouns count as mentions.
Roles and recency follow S. Lappin and H. Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994); parallel
roles are the baseline of K. Webster et al., "Mind the GAP" (2018). The weights are fitted by
``training.claims.antecedents``.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from math import exp, log
from pathlib import Path
from typing import Protocol

from pipelines.claims.sources.discourse import Discourse, Mentioned, Person, Referent, SentenceRole
from pipelines.claims.sources.mentions import classify
from pipelines.claims.sources.pronouns import Pronoun, asker_before, find_pronouns
from pipelines.claims.structures import Gender
from pipelines.core.spans import Coverage, Span, index_at

MODEL = Path(__file__).resolve().parents[3] / "models" / "antecedents" / "weights.json"

_OBLIQUE = re.compile(
    r"\b(?:of|for|with|by|to|from|about|against|in|on|at|than|like|as|toward|towards|over|under|between|including|"
    r"featuring|through|behind|without)\s(?:the\s)?(?:[A-Z][\w.’'-]*\s)*$"
)
_LISTED = re.compile(r"(?:,|\band|\bor)\s$")
_CLAUSE_BREAK = re.compile(
    r"[;:()—–\"“”]|,\s(?:and|but|who|which|while|when|where|although|though|because|so|after|before|as|he|she|his|her)\b|"
    r"\b(?:that|who|which|because|while|when|whom|whose|if|whether|although|though|since|until|where|after|before|but)\b|"
    r"\band\s(?:he|she|that)\b"
)
_SUBORDINATE = re.compile(
    r"[\"“]?(?:While|When|As|After|Before|Although|Though|If|Since|In|Because|Once|Until|Asked|Despite|For|With|On|At|By|During|Following|From|To)\b"
)
_EXAMPLE = re.compile(r"\b(?:like|including|such as|among them)\s(?=[A-Z])")
_SENTENCES_BACK = 12
_OPENING = 40
"""Characters before the subject of an opening clause, at most."""
_CLOSING = frozenset("\"”’'")
_GOES_ON = re.compile(r"\s(?:also\s|then\s|later\s)?(?:added|adds|continued|continues|went\son|goes\son|concluded)\b")
_GOES_ON_BONUS = 2.0
"""Log-odds by which `he added` means who spoke last; too rare in what is labelled to be fitted."""
_TELLS_GENDER = 0.9
"""By how much the probabilities of pronouns of one gender must exceed the others to tell their antecedent's gender."""
_CANDIDATES = 60
"""Persons that a pronoun is held against, at most."""
_LONGEST_GAP = 4000
"""Characters between a person's last mention and a pronoun that are looked at, at most."""
_NAMES_READ = 4
"""So many of a person's last mentions does the network set against a pronoun."""
_LONGEST_MENTION = 120
"""Characters of a person's mention, at most."""
_OBJECT_REACH = 60
"""Characters behind a pronoun in which the object of its clause is looked for."""
NETWORK_FEATURE = "network>"
"""How the features begin that say how well the network finds a person to fit."""
_STEPS = (-4, -3, -2, -1, 0, 1, 2, 3, 4)


def same_sentence_opening(text: str, start: int, here: Sequence[Mentioned]) -> bool:
    """Whether a subordinate clause with the subject of `here` opens the sentence."""
    subject = next((each for each in here if each.first and each.role == "subject"), None)
    return subject is not None and subject.start - start < _OPENING and _SUBORDINATE.match(text, start) is not None


@cache
def load_weights() -> dict[str, float]:
    """What each feature counts for, as shipped."""
    weights: dict[str, float] = json.loads(MODEL.read_text(encoding="utf-8"))
    return weights


def _key(referent: Referent) -> str:
    return referent.name or f"{referent.noun}@{referent.start}"


def _spoken_by(discourse: Discourse, start: int, end: int) -> int:
    """Where the speaker is named in a source.

    `the Clinton aide Ana Ruiz` begins with another's name.
    """
    mention = classify(discourse.text, start, end, discourse.names)
    example = _EXAMPLE.search(discourse.text[start:end])
    if mention.name is None and example:
        # `researchers like Ana Ruiz`
        return start + example.end()
    return mention.name.start if mention.name else start


def _quoted_by(discourse: Discourse, speakers: Sequence[tuple[Span, Span]]) -> dict[int, Span]:
    """The source whose words each quotation is, by the quotation's index."""
    starts = [start for start, _ in discourse.quotations]
    found: dict[int, Span] = {}
    for (start, end), source in sorted(speakers):
        for index in range(bisect_left(starts, start - 1), bisect_left(starts, end)):
            found.setdefault(index, source)
    return found


class NameFit(Protocol):
    """The interface of ``model.antecedents.Antecedents``: how names fit pronouns."""

    def fit(self, pronoun: int, name: Span) -> float | None:
        """The log-odds that the pronoun stands for the name; None if unknown."""


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
        self._weights = load_weights() if weights is None else weights
        self._sources = {_spoken_by(discourse, *source) for source in {source for _, source in speakers}}
        self._contents = Coverage(content for content, _ in speakers)
        self._contents_of: dict[int, list[Span]] = {}
        for content, source in speakers:
            if source[0] < content[0] or discourse.in_quotation(content[0] + 1):
                self._contents_of.setdefault(source[0], []).append(content)
        self._quoted_by = _quoted_by(discourse, speakers)
        self._antecedents = antecedents
        self._persons: dict[str, Person] = {}
        self._told: dict[str, dict[Gender, float]] = {}
        self._spoke: list[tuple[str, Gender | None]] = []
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
            and (not referent.quoted or self.discourse.in_quotation(content[0] + 1))
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
                role, pronoun = self._role(event), False
            if person is None:
                continue
            # The dictionary is in the order of the last mentions.
            self._persons[person.key] = self._persons.pop(person.key)
            sentence = self.discourse.sentence_of(event.start)
            person.mentions.append(
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

    def _role(self, referent: Referent) -> SentenceRole:
        """The part that a referent plays in its sentence."""
        if referent.possessive:
            return "possessive"
        if referent.subject:
            return "subject"
        lead = self.discourse.text[max(0, referent.start - 40) : referent.start]
        if _OBLIQUE.search(lead):
            return "oblique"
        return "listed" if _LISTED.search(lead) else "object"

    def _choose(self, pronoun: Pronoun, ahead: list[Referent]) -> Person | None:
        """Choose the person that a pronoun stands for, or None."""
        named = self.named_by(pronoun.start) if pronoun.start in self._sources else frozenset()
        asker = asker_before(self.discourse, pronoun.start)
        quoting = self._quoting(pronoun)
        recent = [
            person
            for person in self._recent(pronoun)
            if person.name not in named
            and person.key != quoting
            and person.gender in {None, pronoun.gender}
            and not (asker is not None and person.mentions[-1].start >= asker and person.name)
        ]
        subject = self._last_subject(recent)
        options = {
            person.key: (
                person,
                [*self._features(person, pronoun, rank, subject), *self._fit(pronoun, person.mentions)],
            )
            for rank, person in enumerate(recent)
        }
        for referent in ahead:
            person = self._person(referent)
            same = self.discourse.sentence_of(referent.start) == pronoun.sentence
            if same and not person.mentions and person.gender in {None, pronoun.gender} and person.key not in options:
                features = self._features_ahead(person, referent, pronoun) + self._fit(pronoun, [referent])
                options[person.key] = (person, features)
        self.candidates.append((pronoun, {key: features for key, (_, features) in options.items()}))
        if not options:
            return None
        scores = {
            key: sum(self._weights.get(feature, 0.0) for feature in features) for key, (_, features) in options.items()
        }
        speaker = self._spoke[-1][0] if self._spoke else None
        if speaker in scores and pronoun.start in self._sources and _GOES_ON.match(self.discourse.text, pronoun.end):
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
        start = _spoken_by(self.discourse, *source)
        person = self.meant.get(start)
        return person.key if person else self.key_at(start, source[1])

    def _last_subject(self, recent: Sequence[Person]) -> int:
        """The start of the last subject outside of reported words; -1 if none."""
        return max(
            (
                mention.start
                for person in recent
                for mention in person.mentions[-_NAMES_READ:]
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

    def _fit(self, pronoun: Pronoun, mentions: Sequence[Mentioned | Referent]) -> list[str]:
        """Features of how well the network finds that the pronoun fits a mention."""
        if self._antecedents is None:
            return []
        names = [
            (each.start, each.end)
            for each in mentions[-_NAMES_READ:]
            if not (isinstance(each, Mentioned) and each.pronoun)
        ]
        found = [fit for name in names if (fit := self._antecedents.fit(pronoun.start, name)) is not None]
        return [f"{NETWORK_FEATURE}{step}" for step in _STEPS if found and max(found) > step]

    def _features(self, person: Person, pronoun: Pronoun, rank: int, subject: int) -> list[str]:
        """What is known of a person as antecedent of a pronoun."""
        last = person.mentions[-1]
        text = self.discourse.text
        gap = pronoun.sentence - last.sentence
        between = text[max(last.end, pronoun.start - _LONGEST_GAP) : pronoun.start]
        here = [each for each in person.mentions[-6:] if each.sentence == pronoun.sentence]
        before = [each for each in person.mentions[-6:] if each.sentence == pronoun.sentence - 1]
        features = [
            f"back:{min(gap, 4)}",
            f"rank:{min(rank, 3)}",
            f"roles:{last.role}>{pronoun.role}",
            f"words:{min(int(log(between.count(' ') + 1) * 2), 8)}",
            f"mentions:{min(int(log(len(person.mentions)) * 2), 4)}",
        ]
        pronouns = sum(each.pronoun for each in person.mentions)
        after_quotation = text[max(0, pronoun.start - 2) : pronoun.start].strip() in _CLOSING
        is_last_subject = any(each.start == subject for each in person.mentions[-_NAMES_READ:])
        flags = {
            f"clause:{last.role}>{pronoun.role}": gap == 0 and not _CLAUSE_BREAK.search(between),
            f"role:{last.role}:{min(gap, 2)}": True,
            "last is a pronoun": last.pronoun,
            f"pronouns:{min(pronouns, 3)}": True,
            **_flags_of_sentence("here", here, pronoun),
            **_flags_of_sentence("before", before, pronoun),
            **_flags_of_mentions(person, pronoun),
            "short form": not last.pronoun and " " not in text[last.start : last.end],
            "comma after": text[last.end : last.end + 1] == ",",
            "parenthesis": between.count(")") > between.count("("),
            "new paragraph": "\n\n" in between,
            "in apposition": text[max(0, last.start - 2) : last.start] == ", ",
            "object of the clause": person.name is not None and person.name == self._object_ahead(pronoun),
            **self._hint(person, pronoun),
            # Who was mentioned last as a subject, outside of reported words.
            "last subject": is_last_subject,
            "last subject, after quotation": after_quotation and is_last_subject,
            # `As soon as Tessa Kline had sold her first cake, she …`
            "subject of opening clause": same_sentence_opening(
                text, self.discourse.sentences[pronoun.sentence][0], here
            ),
        }
        spoke = list(islice((key for key, gender in reversed(self._spoke) if gender in {None, pronoun.gender}), 2))
        if spoke:
            flags["spoke last"] = spoke[0] == person.key
            flags["spoke last, after quotation"] = after_quotation and spoke[0] == person.key
            flags["spoke before"] = spoke[0] != person.key and spoke[-1] == person.key
        features += [name for name, holds in flags.items() if holds]
        return (
            features + [f"{feature}, speaking" for feature in features] if pronoun.start in self._sources else features
        )

    def _object_ahead(self, pronoun: Pronoun) -> str | None:
        """The person named as the object of a pronoun's clause: `he asked [the mayor]`."""
        if pronoun.role != "subject":
            return None
        for referent in self.discourse.referents_in(pronoun.end, pronoun.end + _OBJECT_REACH):
            if referent.kind == "person":
                apart = _CLAUSE_BREAK.search(self.discourse.text, pronoun.end, referent.start)
                return None if apart or referent.possessive else referent.name
        return None

    def _hint(self, person: Person, pronoun: Pronoun) -> dict[str, bool]:
        """Whether the gender fits that only pronouns suggest."""
        hinted = person.name is not None and person.name in self.discourse.hinted
        gender = self.discourse.gender(person.name or "") if hinted else None
        return {f"hinted gender, {gender == pronoun.gender}": gender is not None}

    def _features_ahead(self, person: Person, referent: Referent, pronoun: Pronoun) -> list[str]:
        lead = self.discourse.text[self.discourse.sentences[pronoun.sentence][0] : pronoun.start]
        opens = _SUBORDINATE.match(lead) is not None and len(lead) < 60
        features = ["ahead", f"ahead:{self._role(referent)}", f"ahead>{pronoun.role}"]
        return features + (["ahead, subordinate", f"ahead, subordinate:{self._role(referent)}"] if opens else [])


def _flags_of_sentence(name: str, mentions: Sequence[Mentioned], pronoun: Pronoun) -> dict[str, bool]:
    """Features of a person's `mentions` in one sentence.

    `name` is `here` for the sentence of the pronoun, `before` for the one before it.
    """
    return {
        f"subject {name}>{pronoun.role}": any(each.role == "subject" for each in mentions),
        f"first {name}": any(each.first for each in mentions),
    }


def _flags_of_mentions(person: Person, pronoun: Pronoun) -> dict[str, bool]:
    """Features of the person's name and of the first and last mention."""
    first, last = person.mentions[0], person.mentions[-1]
    return {
        "first of last": last.first,
        "gender known": person.gender is not None,
        "nameless": person.name is None,
        "one word": person.name is not None and " " not in person.name,
        "first of text": first.sentence == 0 and first.first,
        "out of quotation": last.quoted and not pronoun.quoted,
        "into quotation": pronoun.quoted and not last.quoted,
        "out of content": last.reported and not pronoun.reported,
        "new": len(person.mentions) == 1 and not last.pronoun,
    }
