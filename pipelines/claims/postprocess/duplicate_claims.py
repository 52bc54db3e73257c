"""Find claims that an article makes twice.

As in its standfirst or a pull quote and then in full. Every claim stays; `duplicateOf` of the one that adds nothing
names the one to read instead: the earlier of two alike, the longer where one holds the other, the report that says who
said it rather than the outlet's own sentence.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from pipelines.claims.document import Doc, Language
from pipelines.core.records import Claim, Source

_SAME = 0.9
"""Shared words over the words of both from which two claims are one."""
_OF_THE_REPORT, _OF_THE_STATEMENT = 0.85, 0.6
"""Shares of the words of a report, and of a statement of the outlet's, from which both say the same."""
_FEWEST_WORDS = 6
_FEWEST_HELD = 5
_MOST_CANDIDATES = 32
"""Claims that one is compared with: the work stays linear in the text however often it repeats itself."""


@dataclass(frozen=True)
class _Wording:
    """The words of a claim: in order, and as a set."""

    claim: Claim
    text: str
    words: frozenset[str]
    numbers: frozenset[str]

    @property
    def is_statement(self) -> bool:
        """Whether the claim is the outlet's own."""
        return self.claim.kind == "statement"


@Language.component("duplicate_claims", requires=["doc._.claims"], assigns=["doc._.claims"])
def mark_duplicate_claims(doc: Doc) -> Doc:
    """Mark claims that repeat another claim of the article.

    `Ruiz said [the dam will hold]. … [The dam will hold], Ruiz said` -> the second is a duplicate of the first
    """
    doc._.claims = mark_duplicates(doc._.claims)
    return doc


def mark_duplicates(claims: list[Claim]) -> list[Claim]:
    """`claims`, in text order, with `duplicateOf` of those that repeat another."""
    wordings = [_wording(claim) for claim in claims]
    frequency = Counter(word for wording in wordings for word in wording.words)
    originals: dict[int, int] = {}
    for finder in (_alike, _held, _reported_elsewhere):
        originals |= finder(wordings, frequency, originals)
    return [
        claim.model_copy(update={"duplicateOf": claims[_final(index, originals)].id}) if index in originals else claim
        for index, claim in enumerate(claims)
    ]


def _final(index: int, originals: dict[int, int]) -> int:
    """Follow a chain of duplicates to its end."""
    seen = {index}
    while index in originals and originals[index] not in seen:
        index = originals[index]
        seen.add(index)
    return index


def _wording(claim: Claim) -> _Wording:
    tokens = re.findall(r"\w+", claim.text.lower())
    words = frozenset(tokens)
    return _Wording(claim, f" {' '.join(tokens)} ", words, frozenset(word for word in words if word[0].isdigit()))


def _rarest(words: Iterable[str], frequency: Counter[str], share: float) -> list[str]:
    """The rarest words; sets with `share` in common share one (prefix filtering)."""
    ranked = sorted(words, key=lambda word: (frequency[word], word))
    return ranked[: int((1 - share) * len(ranked)) + 1]


def _alike(wordings: list[_Wording], frequency: Counter[str], known: dict[int, int]) -> dict[int, int]:
    """Find claims of one source in nearly the same words as an earlier one."""
    found: dict[int, int] = {}
    by_word: dict[str, list[int]] = defaultdict(list)
    for index, wording in enumerate(wordings):
        rare = _rarest(wording.words, frequency, _SAME)
        for other in _candidates(by_word, rare):
            if _same_speaker(wordings[other], wording) and _share(wordings[other], wording) >= _SAME:
                found[index] = other
                break
        else:
            for word in rare:
                by_word[word].append(index)
    return found


def _held(wordings: list[_Wording], frequency: Counter[str], known: dict[int, int]) -> dict[int, int]:
    """Find reports that a longer one of the same source contains word for word."""
    by_word: dict[str, list[int]] = defaultdict(list)
    for index, wording in enumerate(wordings):
        if index not in known and not wording.is_statement:
            for word in wording.words:
                if len(by_word[word]) < _MOST_CANDIDATES:
                    by_word[word].append(index)
    found: dict[int, int] = {}
    for index, wording in enumerate(wordings):
        if index in known or wording.is_statement or len(wording.words) < _FEWEST_HELD:
            continue
        for other in _candidates(by_word, _rarest(wording.words, frequency, 1.0)):
            longer = wordings[other]
            if (
                len(longer.text) > len(wording.text)
                and wording.text in longer.text
                and _same_speaker(longer, wording)
                and not _overlap(longer.claim, wording.claim)
            ):
                found[index] = other
                break
    return found


def _reported_elsewhere(wordings: list[_Wording], frequency: Counter[str], known: dict[int, int]) -> dict[int, int]:
    """Find statements of the outlet whose content the article also attributes."""
    by_word: dict[str, list[int]] = defaultdict(list)
    for index, wording in enumerate(wordings):
        if index not in known and not wording.is_statement and len(wording.words) >= _FEWEST_WORDS:
            for word in _rarest(wording.words, frequency, _OF_THE_REPORT):
                by_word[word].append(index)
    found: dict[int, int] = {}
    for index, wording in enumerate(wordings):
        if index not in known and wording.is_statement:
            reports = (other for other in _candidates(by_word, wording.words) if _tells(wordings[other], wording))
            report = next(reports, None)
            if report is not None:
                found[index] = report
    return found


def _candidates(by_word: dict[str, list[int]], words: Iterable[str]) -> list[int]:
    """Claims listed under one of `words`, in text order, up to a limit."""
    found: set[int] = set()
    for word in words:
        found.update(by_word.get(word, ())[:_MOST_CANDIDATES])
        if len(found) > _MOST_CANDIDATES:
            break
    return sorted(found)


def _tells(report: _Wording, statement: _Wording) -> bool:
    """Whether a statement says what a report says, with the same numbers."""
    shared = len(report.words & statement.words)
    return (
        report.numbers == statement.numbers
        and report.claim.negated == statement.claim.negated
        and report.claim.stance == "asserts"
        and shared >= _OF_THE_REPORT * len(report.words)
        and shared >= _OF_THE_STATEMENT * len(statement.words)
    )


def _share(first: _Wording, second: _Wording) -> float:
    if first.numbers != second.numbers:
        return 0.0
    together = len(first.words | second.words)
    return len(first.words & second.words) / together if together else 1.0


def _same_speaker(first: _Wording, second: _Wording) -> bool:
    """Whether both claims have the same source, stance and polarity."""
    one, other = first.claim, second.claim
    return (
        first.is_statement == second.is_statement
        and (one.stance, one.negated) == (other.stance, other.negated)
        and _same_source(one.source, other.source)
    )


def _same_source(first: Source | None, second: Source | None) -> bool:
    """Whether two sources are the same, by name, id or words."""
    if first is None or second is None:
        return first is second
    if first.name or second.name:
        return first.name == second.name
    return first.entityId == second.entityId or first.text.lower() == second.text.lower()


def _overlap(first: Claim, second: Claim) -> bool:
    """Whether one is a nested claim within the other."""
    return first.fragments[0].start < second.fragments[-1].end and second.fragments[0].start < first.fragments[-1].end
