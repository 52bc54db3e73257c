"""Words that stand for a person, replaced by the name: `he`, `her`, `I`, `Ruiz`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipelines.claims.sources.discourse import Discourse, SourceLookup
from pipelines.claims.sources.name_confidence import name_confidence
from pipelines.claims.sources.pronouns import Pronoun
from pipelines.claims.standalone.replacements import NotUnderstoodError, Replacement
from pipelines.core.records import Source
from pipelines.core.spans import Span

LEAST_CONFIDENCE = 0.88
"""How likely the name of a pronoun must be right to be put in its place."""

_INSIDE = 0.7
"""The same, where the person is named in the claim itself and the pronoun stays."""
_FIRST = re.compile(r"\b(?:I(?:[’'](?P<short>m|ve|ll|d))?|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b(?!\.)")
_OTHERS = re.compile(
    r"\b(?:[Ww]e|[Uu]s|[Oo]urs?|[Oo]urselves|[Yy]ou(?:rs?|rself)?|[Ww]e[’'](?:re|ve|ll|d)|[Ll]et[’']s)\b"
)
_SHORT_FORMS = {"m": "is", "ve": "has", "ll": "will"}
# Verbs whose form tells the present.
_PRESENT = re.compile(
    r"\s(am|have|do|don[’']t|haven[’']t|think|want|know|believe|see|need|hope|feel|like|love|mean|support|expect|understand|say|"
    r"agree|disagree|doubt|trust|remember|wish|plan|live|work|guess|suspect|intend|oppose|deny|want|regret|owe)\b"
)
# An inner quotation has begun and not ended: somebody else may speak in it.
_INNER_QUOTATION = re.compile(r"[“\s][‘'](?=\w)(?:(?![’'][\s,.;!?”]).)*$")
_HONORIFIC = re.compile(r"\b(?:Mr|Mrs|Ms|Miss)\.?\s$")
_THIRD = {"am": "is", "have": "has", "do": "does", "wish": "wishes", "deny": "denies"}


def first_person(
    text: str, span: Span, resolver: SourceLookup, source: Source | None, *, quoted_source: bool
) -> Iterator[Replacement]:
    """`I`, `me`, `my` by whom the words are; `we`, `our` and `you` stand for somebody whom the words do not tell.

    Raises:
        NotUnderstoodError: it is not certain whom a word stands for.
    """
    if _OTHERS.search(text, *span):
        raise NotUnderstoodError
    for match in _FIRST.finditer(text, *span):
        if quoted_source or _INNER_QUOTATION.search(text, span[0], match.start()):
            # `“I think the job is not what he said”`: not he says `I`.
            raise NotUnderstoodError
        found = resolver.resolve_silently(match.start(), match.start() + 1 if match["short"] else match.end())
        name = found.name or (source.label if source and source.name is None and found.type == "unnamed" else None)
        if name is None or match["short"] == "d":
            raise NotUnderstoodError
        yield _first_person(text, match, name)


def _first_person(text: str, match: re.Match[str], name: str) -> Replacement:
    start, end = match.span()
    word = match.group().lower()
    if match["short"]:
        return Replacement(start, end, f"[{name} {_SHORT_FORMS[match['short']]}]")
    if word in {"my", "mine"}:
        return Replacement(start, end, f"[{name}]’s")
    if word != "i":
        return Replacement(start, end, f"[{name}]")
    verb = _PRESENT.match(text, end)
    if verb is None:
        return Replacement(start, end, f"[{name}]")
    plain = verb[1].replace("’", "'")
    if plain.endswith("n't"):
        return Replacement(start, verb.end(), f"[{name} {_THIRD[plain[:-3]]}n’t]")
    ending = "es" if plain.endswith(("s", "sh", "ch", "x")) else "s"
    return Replacement(start, verb.end(), f"[{name} {_THIRD.get(plain, plain + ending)}]")


def third_person(
    discourse: Discourse, span: Span, pronouns: list[Pronoun], resolver: SourceLookup
) -> Iterator[Replacement]:
    """`he`, `she` and their forms by the name, and the first short name of each person by the full one.

    Raises:
        NotUnderstoodError: it is not certain whom a pronoun stands for.
    """
    text = discourse.text
    known: set[str] = set()
    words: list[tuple[int, Pronoun | None]] = [(one.start, one) for one in pronouns if span[0] <= one.start < span[1]]
    names = {name.start: name for name in discourse.names_in(*span) if name.kind == "person"}
    for start, pronoun in sorted([*words, *((start, None) for start in names)], key=lambda one: one[0]):
        if pronoun is None:
            name = names[start]
            full = discourse.full_name(name)
            bracketed = text[max(0, start - 1) : start] == "["
            shared = len({discourse.full_name(one) for one in discourse.of_surname(name.last)}) > 1
            if shared and " " not in name.text:
                raise NotUnderstoodError
            if full not in known and full != name.text and not bracketed and name.last == name.text.split()[-1]:
                # The honorific goes, too: `Mrs. Clinton`.
                honorific = _HONORIFIC.search(text, max(span[0], name.start - 6), name.start)
                yield Replacement(honorific.start() if honorific else name.start, name.end, f"[{full}]")
            known.add(full)
            continue
        person = resolver.people.of(pronoun.start)
        confidence = name_confidence("pronoun", resolver.people.probability(pronoun.start))
        if person is None or person.name is None or confidence < LEAST_CONFIDENCE:
            inside = person is not None and person.name in known and confidence > _INSIDE
            if pronoun.role == "reflexive" or (inside and pronoun.role not in {"object", "oblique"}):
                continue
            raise NotUnderstoodError
        if person.name in known and pronoun.role in {"object", "oblique"}:
            raise NotUnderstoodError  # `Khizr Khan attacked him`: another
        if person.name in known and len(known) == 1:
            continue  # named in the claim, and nobody else
        if pronoun.role != "reflexive":
            yield _third_person(text, pronoun, person.name)
        known.add(person.name)


def _third_person(text: str, pronoun: Pronoun, name: str) -> Replacement:
    end = pronoun.end
    if pronoun.role == "possessive":
        return Replacement(pronoun.start, end, f"[{name}]’s")
    short = re.compile(r"[’'](s|ll)\b").match(text, end)
    if short and short[1] == "ll":
        return Replacement(pronoun.start, short.end(), f"[{name} will]")
    return Replacement(pronoun.start, end, f"[{name}]")
