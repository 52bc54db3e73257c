"""Words that stand for a body, a group or a thing: `it`, `they`, `the ministry`, `this`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipelines.claims.sources.discourse import Discourse, SourceLookup
from pipelines.claims.sources.persons import is_demonym
from pipelines.claims.standalone.replacements import NotUnderstoodError, Replacement
from pipelines.claims.tables import source_words as words
from pipelines.core.records import Source
from pipelines.core.spans import Span

_PRONOUN = re.compile(r"\b(?:it|its|itself|they|them|their|theirs|themselves)\b", re.IGNORECASE)
# `it was clear that`, `it is time to`: nothing is meant.
_EXPLETIVE = re.compile(
    r"(?:[’']s|\s(?:is|was|would\s(?:not\s)?be|will\s(?:not\s)?be|has\sbeen|had\sbeen|may\sbe|might\sbe|should\sbe|seems|seemed|appears|"
    r"appeared|(?:will|would|does|did)\s(?:not\s)?(?:take|cost|make|matter)|takes|took|makes|made|rained|rains|snowed))\b"
    r"[^.;]{0,60}?\b(?:that|to|who|raining|time|clear|late|dark|cold)\b|\s(?:rained|rains|snowed|snows)\b"
)
_DEMONSTRATIVE = re.compile(
    r"(?:[“\"‘(]\s?)?(?:(?:but|and|so|because)\s)?(?:this|that|these|those|such|here|there|one|another|others|both|neither|"
    r"either|some|many|most|none|all|each|the\s(?:other|others|same|former|latter|rest|two|three|first|second)|then)\b",
    re.IGNORECASE,
)
_THAT_IS = re.compile(r"that\s(?:is|was|would|will|has|could|can|may|might|makes?|made|means?|meant)\b")
_THERE_IS = re.compile(
    r"there(?:[’']s|\s(?:is|are|was|were|has|have|had|will|would|must|may|can|could|should))\b", re.IGNORECASE
)
_FIRST_PERSON = re.compile(r"\b(?:I|me|my)\b")
# An opening such as `In any other year` has no noun that a pronoun means.
_ADVERBIAL = re.compile(
    r"^(?:(?:in|on|at|during|after|before|since|for|by|over|until)\s[^,]{1,60},(?:\s|$)|in\s(?:any|an)other\s\w+\s)",
    re.IGNORECASE,
)
_PLURAL_NOUN = re.compile(
    r"\b(?!(?:is|was|has|his|its|this|as|us|does|yes|perhaps|always|across|less|unless|thus|plus|versus|says|makes|takes|news)\b)"
    r"(?:[A-Za-z]{2,}[^\Wsu]s|people|men|women|children|police|media|parents|\w+\sand\s(?:[A-Z]|his|her|the)\w*)\b"
)
_SINGULAR_NOUN = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ee]ach|[Ee]very|\w+[’']s)\s\w+|(?<=\s)(?!I\b)[A-Z]\w+\s?[a-z]|\]"
)
# `nearly nine out of 10`, of whom?
_COUNTED = re.compile(
    r"(?:(?:nearly|about|almost|some|more\sthan|over|around|just|fewer\sthan|less\sthan)\s)?(?:\d|one|two|three|four|five|six|seven|"
    r"eight|nine|ten|half|most|many|several|few|both|others)(?!.*\bof\s(?:the\s)?[a-z]{4,})",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"\b[Tt]he\s(?P<modifiers>(?:[A-Za-z][\w-]*\s){0,2}?)(?P<noun>[a-z][a-z-]+)\b")
_COMPLEMENT = re.compile(r"\s(?:of|that|which|who|whose|between)\s")
_FULL_DESCRIPTION = re.compile(r"[Tt]he(?:\s[\w-]+){1,4}?\s(?:of|that|which|who|between|in|for|on|at|to|from)\s")
_VERBS = frozenset(
    "is was has had will would said says also can could may might must should did does told added wants wanted".split()
)
_NEXT_WORD = re.compile(r"\s([a-z]+)\b")
_PEOPLE = words.ROLE_NOUNS | words.ORGANIZATION_NOUNS
_OBJECTS = frozenset(
    "car cars building office line race vote election plan staff member members leader leaders".split()
)
# There is one of these, without the article.
_UNIQUE = frozenset(
    "world country nation economy media public internet people sun future past time way end state truth fact "
    "government police military army press moment beginning point kind sort number idea rest poor rich left "
    "right middle top bottom majority election race nomination presidency vote war climate environment "
    "weather ballot polls streets border web other others first last same more most poll sea sky earth globe "
    "planet moon universe".split()
)
_BARE_DESCRIPTION = re.compile(r"[Tt]he(?:\s[a-z-]+){1,2}|(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y)\s.*")
# `other packages`, than which? Not `wages and other costs`.
_OTHER = re.compile(r"(?<!and\s)(?<!or\s)(?<!,\s)\b(?:[Oo]ther|[Aa]nother)\s[a-z]+(?!\s?(?:\w+\s)?than)\b")
# `had done so`, `failed to do this`, `feel that way`
_POINTS_BACK = re.compile(
    r"\b(?:do|does|did|done|doing)\s(?:so|it|that|this)\b|\b(?:that|this|the\ssame)\sway\b|\b(?:like(?:wise)?\sthat|as\swell\sas\sthat)\b|"
    r"\bthis\b\s*(?:$|[.,;:!?”\"’)]|(?:in|to|is|was|will|and|but|as|for|at|on)\b)|\bsuch\s(?!as\b)[a-z]+|\bdo\sthe\ssame\b"
)
_COUNT_ALONE = re.compile(r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})[.”\"]?$")
# `during that interview`, `these measures`
_THAT_ONE = re.compile(
    r"\b(?:(?:[Oo]f|[Ii]n|[Oo]n|[Aa]t|[Ff]or|[Ww]ith|[Bb]y|from|to|[Dd]uring|[Aa]fter|[Bb]efore|about|[Uu]nder)\sthat|[Tt]his|[Tt]hese|[Tt]hose)\s(?=[a-z])"
)
_TIME_NOUN = re.compile(
    r"(?:week|month|year|day|morning|afternoon|evening|weekend|summer|winter|spring|fall|autumn|season|century|decade|"
    r"who|of|in|is|was|with|are|were)\b"
)
_CAPITAL_DESCRIPTION = re.compile(
    r"[“\"‘]?(?P<whole>[Tt]he\s(?:(?:[A-Z][\w.]*|[a-z]+)\s){0,3}?(?P<noun>[A-Z][a-z]+))"
    r"(?=,|\s(?:who|is|was|has|had|will|would|said|says|also|added|told|did|does|can|could|may)\b)"
)
_OPENING = 12
"""Characters of a claim within which a description opens it."""
_MEMORY = 3000
"""Characters before a description in which the article may have named what it points back to."""
_BODIES = frozenset({"organization", "publication", "officials"})


def things(discourse: Discourse, span: Span, resolver: SourceLookup, source: Source | None) -> Iterator[Replacement]:
    """`it`, `they` and definite descriptions by what they stand for.

    A pronoun behind a noun of the claim is understood within it; one that opens a claim is its source, if that is a
    body or a group.

    Raises:
        NotUnderstoodError: what a word stands for is not in the claim, and not certain.
    """
    text = discourse.text
    opening = text[slice(*span)].lstrip("“\"‘' ")
    if opening.startswith("that ") and not _THAT_IS.match(opening):
        opening = opening.removeprefix("that ")
    if _DEMONSTRATIVE.match(opening) and not _THERE_IS.match(opening):
        raise NotUnderstoodError
    if (
        source is not None
        and source.name is None
        and _BARE_DESCRIPTION.fullmatch(source.label)
        and _PRONOUN.search(opening)
    ):
        raise NotUnderstoodError  # `the government`, of which country?
    if _OTHER.search(text, *span) or _POINTS_BACK.search(text, *span) or _COUNT_ALONE.search(text[slice(*span)]):
        raise NotUnderstoodError
    if any(not _TIME_NOUN.match(text, match.end()) for match in _THAT_ONE.finditer(text, *span)):
        raise NotUnderstoodError
    yield from _pronouns(text, span, source)
    yield from _people_and_parties(discourse, span, resolver)
    yield from _descriptions(discourse, span, resolver)


def _pronouns(text: str, span: Span, source: Source | None) -> Iterator[Replacement]:
    for match in _PRONOUN.finditer(text, *span):
        word = match.group().lower()
        plural = word.startswith("the")
        if word == "it" and _EXPLETIVE.match(text, match.end(), span[1]):
            continue
        if _FIRST_PERSON.search(text, *span):
            raise NotUnderstoodError  # in talk it often means what has been asked
        before = text[span[0] : match.start()].removeprefix("that ").strip("“\"‘' ")
        if (_PLURAL_NOUN if plural else _SINGULAR_NOUN).search(_ADVERBIAL.sub("", before)):
            continue  # behind a noun of the claim, as far as one can tell
        if before or source is None or not _fits(source, plural=plural):
            raise NotUnderstoodError
        name = source.name or source.label
        if (source.name is None and name.lower() in words.PRONOUNS) or _COUNTED.match(name):
            raise NotUnderstoodError
        possessive = word in {"its", "their", "theirs"}
        yield Replacement(match.start(), match.end(), f"[{name}]’s" if possessive else f"[{name}]")


def _fits(source: Source, *, plural: bool) -> bool:
    """Whether a source may be meant by `they`, or by `it`; `it` of a report is seldom who made the report."""
    if plural or source.text.lower() in words.THING_PRONOUNS:
        return plural and source.type == "group"
    return source.type in _BODIES


def _people_and_parties(discourse: Discourse, span: Span, resolver: SourceLookup) -> Iterator[Replacement]:
    """`The Texan` at the beginning of a claim."""
    match = _CAPITAL_DESCRIPTION.match(discourse.text, *span)
    if match is None or not is_demonym(match["noun"]):
        return
    found = resolver.resolve_silently(*match.span("whole"))
    if found.name is None:
        raise NotUnderstoodError
    yield Replacement(*match.span("whole"), f"[{found.name}]")


def _descriptions(discourse: Discourse, span: Span, resolver: SourceLookup) -> Iterator[Replacement]:
    """`the mayor`, `the company`: whom they mean if that is certain.

    Raises:
        NotUnderstoodError: a description opens the claim and points back to what the article has named before.
    """
    text = discourse.text
    for match in _DEFINITE.finditer(text, *span):
        noun = match["noun"]
        if _COMPLEMENT.match(text, match.end()):
            continue
        opens = match.start() - span[0] < _OPENING
        following = _NEXT_WORD.match(text, match.end())
        after = following[1] if following else ""
        if opens and after and after not in _VERBS and not _FULL_DESCRIPTION.match(text, match.start()):
            raise NotUnderstoodError  # `the increased office space`
        if after in _PEOPLE or after in words.DOCUMENT_NOUNS or after in _OBJECTS:
            continue  # `the company car`
        found = resolver.resolve_silently(match.start(), match.end()) if noun in _PEOPLE else None
        holder = discourse.holder(noun, match.start())
        if found and found.name and (opens or (holder is not None and holder[0] == found.name)):
            article = "the " if found.type != "person" and " " in found.name else ""
            yield Replacement(match.start(), match.end(), f"{article}[{found.name}]")
        elif noun not in _UNIQUE and (
            opens
            or noun in _PEOPLE
            or not (match["modifiers"] or following)
            or _is_known(discourse, noun, match.start())
        ):
            raise NotUnderstoodError


def _is_known(discourse: Discourse, noun: str, position: int) -> bool:
    """Whether the article has the noun before, so that `the` may point back to it."""
    before = discourse.text[max(0, position - _MEMORY) : position]
    return re.search(rf"\b{re.escape(noun)}s?\b", before, re.IGNORECASE) is not None
