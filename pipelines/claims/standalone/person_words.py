"""Words that stand for a person, replaced by the name: `he`, `her`, `I`, `Ruiz`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.name_confidence import name_confidence
from pipelines.claims.standalone.replacements import NotUnderstoodError, Replacement
from pipelines.claims.standalone.source_words import is_owned_person
from pipelines.claims.structures import Name, Pronoun, SourceLookup
from pipelines.core.records import Claim, Source
from pipelines.core.spans import Span, items_inside

LEAST_CONFIDENCE = 0.88
"""How likely the name of a pronoun must be right to be put in its place."""

_LEAST_OF_SUBJECT = 0.82
"""The same for `he` and `his` outside of quotations, whose antecedents are found more often."""

_OPEN = 0.6
"""Below this probability the article's own words may tell better whom a pronoun means."""

CERTAIN = 0.97
"""The same, where another person whom the pronoun may mean is named in the claim."""

_INSIDE = 0.6
"""The same, where the person is named in the claim itself and the pronoun stays."""
_FIRST = re.compile(
    r"\b(?:I(?:[’'](?P<short>m|ve|ll|d))?|[Mm]e|[Mm]y(?!\s(?:God|[Gg]oodness))|[Mm]ine|[Mm]yself)\b(?!\.)"
)
_OTHERS = re.compile(
    r"\b(?:[Ww]e|[Uu]s|[Oo]urs?|[Oo]urselves|[Yy]ou(?:rs?|rself)?|[Ww]e[’'](?:re|ve|ll|d)|[Ll]et[’']s)\b"
)
_SHORT_FORMS = {"m": "is", "ve": "has", "ll": "will"}
# Verbs whose form tells the present.
_PRESENT = re.compile(
    r"\s(am|have|do|don[’']t|haven[’']t|think|want|know|believe|see|need|hope|feel|like|love|mean|support|expect|understand|say|"
    r"agree|disagree|doubt|trust|remember|wish|plan|live|work|guess|suspect|intend|oppose|deny|want|regret|owe)\b(?!,)"
)
# An inner quotation has begun and not ended: somebody else may speak in it.
_INNER_QUOTATION = re.compile(r"[“\s][‘'](?=\w)(?:(?![’'][\s,.;!?”]).)*$")
_HONORIFIC = re.compile(r"\b(?:Mr|Mrs|Ms|Miss)\.?\s$")
_QUOTED_NEXT = re.compile(r"\s[“\"'‘]+\w")
_GIVEN = re.compile(
    r"\b(?:gives?|gave|giving|hand(?:s|ed)|costs?|earn(?:s|ed)|offer(?:s|ed)|award(?:s|ed)|grant(?:s|ed))\s$"
)
# Verbs whose form is that of `he`, too.
_PAST = re.compile(
    r"\s(?:will|would|can|could|may|might|must|should|had|was|did|didn[’']t|won[’']t|can[’']t|cannot|couldn[’']t|wouldn[’']t|never\s\w+ed|"
    r"[a-z]+ed|went|said|told|saw|knew|thought|felt|found|got|took|made|came|gave|ran|won|lost|left|led|met|kept|began|spoke|wrote)\b"
)
_THIRD = {"am": "is", "have": "has", "do": "does", "wish": "wishes", "deny": "denies"}


def first_person(
    discourse: Discourse, span: Span, resolver: SourceLookup, claim: Claim, *, attributed: bool
) -> Iterator[Replacement]:
    """Replace `I`, `me`, `my` by the speaker.

    A claim that is given with its source is understood as it is.

    Raises:
        NotUnderstoodError: it is not certain whom a word stands for.
    """
    text, source = discourse.text, claim.source
    if not attributed and _OTHERS.search(text, *span):
        raise NotUnderstoodError  # `we`, `you`
    for match in _FIRST.finditer(text, *span):
        if (source and discourse.in_quotation(source.start)) or _INNER_QUOTATION.search(text, span[0], match.start()):
            # `“I think the job is not what he said”`: not he says `I`.
            raise NotUnderstoodError
        if attributed:
            continue
        found = resolver.resolve_silently(match.start(), match.start() + 1 if match["short"] else match.end())
        name = found.name or (source.label if source and source.name is None and found.type == "unnamed" else None)
        if name is None or match["short"] == "d":
            raise NotUnderstoodError
        yield _first_person(text, match, name)


def _first_person(text: str, match: re.Match[str], name: str) -> Replacement:
    """The speaker's name for `I`, `my` and `me`, with a verb that agrees."""
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
        if _PAST.match(text, end) is None:
            raise NotUnderstoodError
        return Replacement(start, end, f"[{name}]")
    plain = verb[1].replace("’", "'")
    if plain.endswith("n't"):
        return Replacement(start, verb.end(), f"[{name} {_THIRD[plain[:-3]]}n’t]")
    ending = "es" if plain.endswith(("s", "sh", "ch", "x")) else "s"
    return Replacement(start, verb.end(), f"[{name} {_THIRD.get(plain, plain + ending)}]")


def third_person(
    discourse: Discourse, span: Span, pronouns: list[Pronoun], resolver: SourceLookup, claim: Claim, *, attributed: bool
) -> Iterator[Replacement]:
    """Replace `he`, `she` by names, and the first short name by the full one.

    Raises:
        NotUnderstoodError: it is not certain whom a pronoun stands for.
    """
    text = discourse.text
    source = claim.source if attributed else None
    told = {source.name} if source and source.name and source.type == "person" else set[str]()
    # `He agreed …, but he said …`: the second is the source, and the first needs its name, too.
    unnamed = source is not None and source.resolvedBy == "pronoun"
    begins = source.start if source and unnamed and not _is_told(text[span[0] : source.start], told) else span[0]
    known = set[str]()
    words: list[tuple[int, Pronoun | None]] = [(one.start, one) for one in items_inside(pronouns, [span])]
    names = {name.start: name for name in discourse.names_in(*span) if name.kind == "person"}
    for start, pronoun in sorted([*words, *((start, None) for start in names)], key=lambda one: one[0]):
        if start >= begins:
            known |= told
        if source and source.start <= start < source.end and (" " not in source.text or is_owned_person(claim)):
            continue
        if pronoun is None:
            yield from _full_name(discourse, span, names[start], known)
            # `Obama` may be any who is called so.
            known |= {discourse.full_name(one) for one in [names[start], *_namesakes(discourse, names[start])]}
        elif text.startswith(" [", pronoun.end):
            continue  # `he [Trump] is`: the article tells
        else:
            yield from _by_name(discourse, pronoun, resolver, known, claim.source, attributed=attributed)


def _is_told(text: str, names: set[str]) -> bool:
    """Whether a surname of `names` occurs in `text`."""
    return any(name.split()[-1] in text for name in names)


def _namesakes(discourse: Discourse, name: Name) -> list[Name]:
    """Persons with the surname that stands alone in `name`."""
    return discourse.of_surname(name.last) if " " not in name.text else []


def _full_name(discourse: Discourse, span: Span, name: Name, known: set[str]) -> Iterator[Replacement]:
    """Replace a short name by the full one: `Mrs. Ruiz` -> `[Ana Ruiz]`."""
    full, text = discourse.full_name(name), discourse.text
    shared = len({discourse.full_name(one) for one in discourse.of_surname(name.last)}) > 1
    bracketed = text[max(0, name.start - 1) : name.start] == "["
    if full in known or text.endswith(full, 0, name.end) or bracketed or not name.text.endswith(name.last):
        return
    if shared and " " not in name.text:
        return
    honorific = _HONORIFIC.search(text, max(span[0], name.start - 6), name.start)
    yield Replacement(honorific.start() if honorific else name.start, name.end, f"[{full}]")


def _by_name(
    discourse: Discourse,
    pronoun: Pronoun,
    resolver: SourceLookup,
    known: set[str],
    source: Source | None,
    *,
    attributed: bool,
) -> Iterator[Replacement]:
    """The names of persons for the pronouns that stand for them."""
    person = resolver.people.of(pronoun.start)
    confidence = name_confidence("pronoun", resolver.people.probability(pronoun.start))
    rivals = {name for name in known if discourse.gender(name) in {None, pronoun.gender}}
    if pronoun.quoted and source:
        rivals.discard(source.name or "")  # who speaks says `I`
    if pronoun.quoted and source and person and source.name == person.name:
        if rivals:
            return
        raise NotUnderstoodError
    speaker = source.name if source and source.type == "person" and person and source.name != person.name else None
    plain = not pronoun.quoted and pronoun.role in {"subject", "possessive"}
    # `Ruiz said her firm …`: whose it is may be open.
    sure = plain and (speaker is None or discourse.gender(speaker) not in {None, pronoun.gender})
    if person is None or person.name is None or confidence < (_LEAST_OF_SUBJECT if sure else LEAST_CONFIDENCE):
        inside = person is not None and person.name in known and confidence > _INSIDE
        sole = len(rivals) == 1 and discourse.gender(next(iter(rivals)) or "") == pronoun.gender
        if plain and sole and resolver.people.probability(pronoun.start) < _OPEN:
            return  # one person is named before it, and nobody else fits well
        if pronoun.role == "reflexive" or (inside and (attributed or pronoun.role not in {"object", "oblique"})):
            return
        raise NotUnderstoodError
    if person.name in known and pronoun.role in {"object", "oblique"} and not attributed:
        raise NotUnderstoodError  # `Khizr Khan attacked him`: another
    if pronoun.role == "object" and _QUOTED_NEXT.match(discourse.text, pronoun.end):
        raise NotUnderstoodError  # `her “old friend”`
    if pronoun.role == "possessive" and _GIVEN.search(discourse.text, max(0, pronoun.start - 10), pronoun.start):
        raise NotUnderstoodError  # `gives her two seats`
    if person.name in known:
        return  # named in the claim, as in the article
    if rivals and confidence < CERTAIN:
        raise NotUnderstoodError  # named in the claim is another who may be meant
    if pronoun.role != "reflexive":
        yield _third_person(discourse.text, pronoun, person.name)
    known.add(person.name)


def _third_person(text: str, pronoun: Pronoun, name: str) -> Replacement:
    """The name of a person for `he`, `his` or `he’s`."""
    end = pronoun.end
    if pronoun.role == "possessive":
        return Replacement(pronoun.start, end, f"[{name}]’s")
    short = re.compile(r"[’'](s|ll)\b").match(text, end)
    if short and short[1] == "ll":
        return Replacement(pronoun.start, short.end(), f"[{name} will]")
    return Replacement(pronoun.start, end, f"[{name}]")
