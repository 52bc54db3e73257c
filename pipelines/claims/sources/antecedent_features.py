"""Features of a person as the antecedent of a pronoun, which ``people`` ranks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from math import log
from typing import Protocol

from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Gender, Mentioned, Person, Pronoun, Referent, SentenceRole
from pipelines.core.spans import Span

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
_OPENING = 40
"""Characters before the subject of an opening clause, at most."""
_CLOSING = frozenset("\"”’'")
_LONGEST_GAP = 4000
"""Characters between a person's last mention and a pronoun that are looked at, at most."""
_OBJECT_REACH = 60
"""Characters behind a pronoun in which the object of its clause is looked for."""
NETWORK_FEATURE = "network>"
"""How the features begin that say how well the network finds a person to fit."""
_STEPS = (-4, -3, -2, -1, 0, 1, 2, 3, 4)
NAMES_READ = 4
"""So many of a person's last mentions does the network set against a pronoun."""


class NameFit(Protocol):
    """The interface of ``model.antecedents.Antecedents``: how names fit pronouns."""

    def fit(self, pronoun: int, name: Span) -> float | None:
        """The log-odds that the pronoun stands for the name; None if unknown."""


class AntecedentFeatures:
    """The features of persons as antecedents, in one text.

    Args:
        sources: where source mentions start.
        antecedents: how well the network finds that names fit pronouns, if it has read the text.
    """

    def __init__(self, discourse: Discourse, sources: set[int], antecedents: NameFit | None) -> None:
        self.discourse = discourse
        self._sources = sources
        self._antecedents = antecedents

    def of(
        self, person: Person, pronoun: Pronoun, rank: int, subject: int, spoken: Sequence[tuple[str, Gender | None]]
    ) -> list[str]:
        """What is known of a person as antecedent of a pronoun.

        Args:
            rank: how many persons were mentioned later.
            subject: where the last subject outside of reported words starts.
            spoken: who spoke so far, with their genders.
        """
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
        after_quotation = text[max(0, pronoun.start - 2) : pronoun.start].strip() in _CLOSING
        is_last_subject = any(each.start == subject for each in person.mentions[-NAMES_READ:])
        flags = {
            f"clause:{last.role}>{pronoun.role}": gap == 0 and not _CLAUSE_BREAK.search(between),
            f"role:{last.role}:{min(gap, 2)}": True,
            "last is a pronoun": last.pronoun,
            f"pronouns:{min(person.pronouns, 3)}": True,
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
        spoke = list(islice((key for key, gender in reversed(spoken) if gender in {None, pronoun.gender}), 2))
        if spoke:
            flags["spoke last"] = spoke[0] == person.key
            flags["spoke last, after quotation"] = after_quotation and spoke[0] == person.key
            flags["spoke before"] = spoke[0] != person.key and spoke[-1] == person.key
        features += [name for name, holds in flags.items() if holds]
        if pronoun.start in self._sources:
            features += [f"{feature}, speaking" for feature in features]
        return features + self._fit(pronoun, person.mentions)

    def ahead(self, referent: Referent, pronoun: Pronoun) -> list[str]:
        """What is known of a person who is first mentioned behind the pronoun."""
        lead = self.discourse.text[self.discourse.sentences[pronoun.sentence][0] : pronoun.start]
        opens = _SUBORDINATE.match(lead) is not None and len(lead) < 60
        features = ["ahead", f"ahead:{self.role(referent)}", f"ahead>{pronoun.role}"]
        features += ["ahead, subordinate", f"ahead, subordinate:{self.role(referent)}"] if opens else []
        return features + self._fit(pronoun, [referent])

    def role(self, referent: Referent) -> SentenceRole:
        """The part that a referent plays in its sentence."""
        if referent.possessive:
            return "possessive"
        if referent.subject:
            return "subject"
        lead = self.discourse.text[max(0, referent.start - 40) : referent.start]
        if _OBLIQUE.search(lead):
            return "oblique"
        return "listed" if _LISTED.search(lead) else "object"

    def _fit(self, pronoun: Pronoun, mentions: Sequence[Mentioned | Referent]) -> list[str]:
        """Features of how well the network finds that the pronoun fits a mention."""
        if self._antecedents is None:
            return []
        names = [
            (each.start, each.end)
            for each in mentions[-NAMES_READ:]
            if not (isinstance(each, Mentioned) and each.pronoun)
        ]
        found = [fit for name in names if (fit := self._antecedents.fit(pronoun.start, name)) is not None]
        return [f"{NETWORK_FEATURE}{step}" for step in _STEPS if found and max(found) > step]

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


def same_sentence_opening(text: str, start: int, here: Sequence[Mentioned]) -> bool:
    """Whether a subordinate clause with the subject of `here` opens the sentence."""
    subject = next((each for each in here if each.first and each.role == "subject"), None)
    return subject is not None and subject.start - start < _OPENING and _SUBORDINATE.match(text, start) is not None


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
