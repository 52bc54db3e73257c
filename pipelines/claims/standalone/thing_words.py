"""Words that stand for a body, a group or a thing: `it`, `they`, `this`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.standalone.clauses import is_demonstrative_that
from pipelines.claims.standalone.replacements import NotUnderstoodError, Replacement
from pipelines.claims.standalone.source_words import BARE, is_owned_person
from pipelines.claims.tables import source_words as words
from pipelines.core.records import Claim, Source
from pipelines.core.spans import Span

_PRONOUN = re.compile(r"\b(?:it|its|itself|they|them|their|theirs|themselves)\b", re.IGNORECASE)
# `it was clear that`, `it is time to`: nothing is meant.
_EXPLETIVE = re.compile(
    r"(?:[’']s|\s(?:is|was|would\s(?:not\s)?be|will\s(?:not\s)?be|has\sbeen|had\sbeen|may\sbe|might\sbe|should\sbe|seems|seemed|appears|"
    r"appeared|(?:will|would|does|did)\s(?:not\s)?(?:take|cost|make|matter)|takes|took|makes|made))\s"
    r"(?!(?:(?:not|also|now|still|more)\s)*(?:able|unable|going|due|ready|willing|likely|unlikely|bound|about|free|happy|glad|proud|eager|keen|quick|slow|"
    r"set|the\sfirst|an?\s(?:[a-z]+\s)?(?:way|attempt|effort|move|bid|step|plan|response|reference|part)|[a-z]+(?:ed|ing))\b)"
    r"[^.;]{0,60}?\b(?:that|to\s[a-z]+|who|time|clear|late|dark|cold)\b|"
    r"(?:[’']s|\s(?:is|was|remains|remained))\s(?:(?:not|still|also|now|yet)\s)*(?:unclear|possible|impossible|uncertain|doubtful|difficult)\b|"
    r"\s(?:(?:may|might|will|would|could)\s)(?:well\s)?be\s(?:\w+\s)?(?:years|months|weeks|days|hours|decades|while)\b|"
    r"\s(?:possible|impossible|easier|harder|hard|easy|difficult|necessary)\s(?:for|to|that)\b|\s(?:rained|rains|snowed|snows|comes\sto|came\sto|goes\swithout|turns\sout|turned\sout)\b"
)
_DEMONSTRATIVE = re.compile(
    r"(?:[“\"‘(]\s?)?(?:(?:but|and|so|because)\s)?(?:(?:this|that|these|those|such(?!\san?\b)|here|there|from\sthere|another|others|both|then|"
    r"(?:every|any)(?:one|body)\selse|the\s(?:other|others|same|former|latter|rest|two|three|first|second))\b|"
    r"(?:one|neither|either|some|many|most|none|all|each|few|several|much)\s(?:of\s(?:those|these|them|the)\b|"
    r"(?:is|are|was|were|has|have|had|will|would|did|do|can|could|may|might|such)\b))",
    re.IGNORECASE,
)
# An entry of a live blog: `6:45 pm – `
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?\s?)?[–—-]\s", re.IGNORECASE)
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
    r"(?:[A-Za-z]{2,}[^\Wsu]s(?=.)|people|men|women|children|police|media|parents|\w+\sand\s(?:[A-Z]|his|her|the)\w*)\b"
)
_SINGULAR_NOUN = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Ee]ach|[Ee]very|\w+[’']s)\s(?:[\w-]+\s){0,2}?(?P<noun>[\w-]+)(?![\w-]|[’']s?\b)"
)
# `nearly nine out of 10`, of whom?
_COUNTED = re.compile(
    r"(?:(?:nearly|about|almost|some|roughly|as\smany\sas|as\sfew\sas|at\sleast|up\sto|more\sthan|over|around|just|fewer\sthan|less\sthan)\s)?(?:\d|one|two|three|four|five|six|seven|"
    r"eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|most|many|several|few|both|others)(?!.*\bof\s(?:the\s)?[a-z]{4,})",
    re.IGNORECASE,
)
# `other packages`, than which? Not `wages and other costs`.
_OTHER = re.compile(
    r"(?<!and\s)(?<!or\s)(?<!,\s)(?<!any\s)(?<!no\s)(?<!every\s)(?<!some\s)(?<!each\s)(?<!along\swith\s)(?<!as\swell\sas\s)(?<!such\s)(?<!like\s)(?<!among\s)\b[Oo]ther\s(?!(?:countries|nations|states|people)\b)[a-z]+"
    r"(?!\s?(?:\w+\s)?than)\b(?!\s(?:that|which|who|the|he|she|it|they)\s)"
)
# `had done so`, `failed to do this`, `feel that way`, `the earlier debate`; all begin a word, with one of a few letters
_POINTS_BACK = re.compile(
    r"\b(?=[adelnst])(?:(?:do|does|did|done|doing)\s(?:so|it|that|this)\b|\b(?:that|this|the\ssame)\sway\b|\bthat\s(?:long|much|many|far|often|bad|big|kind|sort)\b|\b(?:like(?:wise)?\sthat|as\swell\sas\sthat)\b|"
    r"\bthis\b\s*(?:$|[.,;:!?”\"’)]|(?:in|to|is|was|will|and|but|as|for|at|on)\b)|(?<!s\s)\bthat\s(?!country\b|nation\b|time\b|day\b|year\b)[a-z]+(?<!ed)[.”\"]*$|(?<!\bis\s)(?<!\bwas\s)(?<!\bso\s)(?<!said\s)(?<!says\s)(?<!fact\s)(?<=[a-z]\s)that(?:\s*(?:$|[.,;:!?”\"’)])|\s(?:from|and|but)\b)|"
    r"\bsuch\s(?!as\b|an?\b)[a-z]+|\bthe\searlier\s[a-z]+(?!\sof\b)|\bdo\sthe\ssame\b|"
    r"\b(?:everyone|everybody|nobody|anyone|anybody|no\sone|someone|something|anything|nothing)\selse\b)"
)
_COUNT_ALONE = re.compile(
    r"^\W*(?:that\s)?(?:\w+\s){0,2}[\d,.]+\s(?:would|was|were|will|have|had|has|are|is|can|could|did|do)\b|"
    r"^\W*(?:that\s)?(?:(?:only|just|about|nearly|almost|some|roughly|over|less|fewer|more|at|than|least)\s){0,2}"
    r"[\d.]+\s?(?:%|per\s?cent)\s(?:[a-z]+ed|said|say|think|thought|chose|want|favou?r|back|support|believe|oppose)\b|"
    r"(?:^|\s)(?P<before>\S*\s)(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})[.”\"]?$"
)
# `on May 2`, `at minus 40`
_NO_COUNT_BEFORE = re.compile(r"[A-Z]|minus\s")
# `“…” That sentence made`
_THAT_QUOTE = re.compile(r"[.!?][”\"’']*\sThat\s(?!is\b|was\b|[’']s)[a-z]+\b|\bas\sa\sresult[.,]|\bin\squestion\b")
# `during that interview`, `these measures`
_THAT_ONE = re.compile(
    r"\b(?:(?:[Oo]f|[Ii]n|[Oo]n|[Aa]t|[Ff]or|[Ww]ith|[Bb]y|from|to|[Dd]uring|[Aa]fter|[Bb]efore|about|[Uu]nder)\sthat|[Tt]his|[Tt]hese|[Tt]hose)\s(?=\w)"
)
_TIME_NOUN = re.compile(
    r"(?:week|month|year|day|morning|afternoon|evening|weekend|summer|winter|spring|fall|autumn|season|century|decade|"
    r"who|of|in|is|was|with|are|were|country|nation|world|planet|election|campaign|cycle|[a-z]+(?:\s[a-z]+)?\s(?:who|that|which|whose|of)\b)\b"
)
# `those [living] near the dam`, `those [they] know`
_THOSE_WHO = re.compile(
    r"(?:on|at|from|under|over|outside|behind|near|without|most|least|able|close|closest|they|he|she|we|you|I|"
    r"(?:[a-z]+ly\s)?[a-z]+(?:ed|ing))\b"
)
_CLAUSE = re.compile(
    r"[,;:—–]\s|\b(?:that|which|who|whom|whose|and|but|or|if|when|where|because|while|as|after|before|since|until|though|although|"
    r"so|to|what|how|whether|[a-z]+ing)\b"
)
# A word before `it` that makes it an object.
_GOVERNOR = re.compile(
    r"\b(?!(?:that|and|but|or|if|when|where|because|while|as|after|before|since|until|though|although|so|what|how|whether|than|is|was|"
    r"will|would|does|did|has|had|could|can|should|may|might)\b)[a-z]+\s?$"
)
_VERB_PHRASE = 30
"""Characters before `do so` that may hold what is done."""
_BODIES = frozenset({"organization", "officials"})


def things(discourse: Discourse, span: Span, claim: Claim, *, attributed: bool) -> Iterator[Replacement]:
    """Replace `it` and `they` by what they stand for.

    A pronoun behind a noun of the claim is understood within it; one that opens a claim is its source, if that is a
    body or a group.

    Raises:
        NotUnderstoodError: what a word stands for is not in the claim, and not certain.
    """
    text = discourse.text
    content = claim.fragments[0].text if attributed else text[slice(*span)]
    opening = _CLOCK.sub("", content.lstrip("“\"‘' "), count=1)
    if opening.startswith("that ") and not _THAT_IS.match(opening):
        opening = opening.removeprefix("that ")
    if attributed and text[span[0]] == "T" and is_demonstrative_that(f"t{text[span[0] + 1 : span[1]]}"):
        raise NotUnderstoodError  # `That finding was based on …`
    if _THAT_QUOTE.search(text, *span):
        raise NotUnderstoodError
    if attributed and claim.cue and _THAT_IS.match(text, claim.cue.end + 1):
        raise NotUnderstoodError  # `Ruiz said that is wrong`
    if _DEMONSTRATIVE.match(opening) and not _THERE_IS.match(opening):
        raise NotUnderstoodError
    if _OTHER.search(text, *span) or _points_back(text, span) or any(map(_counts_alone, (opening, text[slice(*span)]))):
        raise NotUnderstoodError
    if any(_points_at(text, match) for match in _THAT_ONE.finditer(text, *span)):
        raise NotUnderstoodError
    yield from _pronouns(discourse, span, claim, attributed=attributed)


def _counts_alone(text: str) -> bool:
    """Whether a number lacks what it counts: `had won two`, not `on May 2`."""
    count = _COUNT_ALONE.search(text)
    return count is not None and _NO_COUNT_BEFORE.match(count["before"] or "") is None


def _points_at(text: str, match: re.Match[str]) -> bool:
    """Whether a pointing word needs the article: `these losses`, not `this week`."""
    if match.group().strip().lower() == "those" and _THOSE_WHO.match(text, match.end()):
        return False
    return _TIME_NOUN.match(text, match.end()) is None


def _points_back(text: str, span: Span) -> bool:
    """Whether `this` or `do so` refers to something before the claim."""
    return any(
        not match.group().startswith("do") or match.start() < span[0] + _VERB_PHRASE
        for match in _POINTS_BACK.finditer(text, *span)
    )


def _pronouns(discourse: Discourse, span: Span, claim: Claim, *, attributed: bool) -> Iterator[Replacement]:
    """What `it` and `they` stand for; those that stay open raise."""
    text, source = discourse.text, claim.source
    for match in _PRONOUN.finditer(text, *span):
        word = match.group().lower()
        plural = word.startswith("the")
        if word.endswith(("self", "selves")):
            continue
        if word == "it" and _EXPLETIVE.match(text, match.end(), span[1]):
            continue
        if source is not None and attributed:
            if source.start <= match.start() < source.end:
                if source.end - source.start == len(word) or is_owned_person(claim):
                    continue  # the source itself, replaced as such
                raise NotUnderstoodError  # `their lawyer`
            if _fits(source, plural=plural) and source.start < match.start():
                continue
        before = " ".join(_before(text, span, match.start(), claim, attributed=attributed))
        before = before.removeprefix("that ").strip("“\"‘' ")
        if word == "them" or (word == "it" and _GOVERNOR.search(before)):
            # `The court sided with them`: not with itself.
            before = before[: max((found.start() for found in _CLAUSE.finditer(before)), default=0)]
        if _has_antecedent(discourse, claim, before, (span[0], match.start()), plural=plural):
            continue  # behind a noun of the claim, as far as one can tell
        if _FIRST_PERSON.search(text, *span):
            raise NotUnderstoodError  # in talk it often means what has been asked
        inside = any(fragment.start <= match.start() < fragment.end for fragment in claim.fragments)
        if before or not inside or source is None or not _fits(source, plural=plural):
            raise NotUnderstoodError
        name = source.name or source.label
        if (source.name is None and name.lower() in words.PRONOUNS) or _COUNTED.match(name) or BARE.fullmatch(name):
            raise NotUnderstoodError
        possessive = word in {"its", "their", "theirs"}
        yield Replacement(match.start(), match.end(), f"[{name}]’s" if possessive else f"[{name}]")


def _has_antecedent(discourse: Discourse, claim: Claim, before: str, place: Span, *, plural: bool) -> bool:
    """Whether a noun in the words `before` may be meant by `it` or `they`."""
    nouns = _ADVERBIAL.sub("", before)
    if plural and _PLURAL_NOUN.search(nouns):
        return True
    if not plural and any(match["noun"].lower() not in words.ROLE_NOUNS for match in _SINGULAR_NOUN.finditer(nouns)):
        return True
    # `CNN` may be `they`; a place seldom is.
    kinds = {"organization"} if plural else {"organization", "place", "other"}
    names = (name for name in discourse.names_in(*place) if name.kind in kinds)
    source = claim.source
    return nouns != "" and any(source is None or not source.start <= name.start < source.end for name in names)


def _before(text: str, span: Span, position: int, claim: Claim, *, attributed: bool) -> Iterator[str]:
    """What of the content stands before `position`."""
    if not attributed:
        yield text[span[0] : position]
        return
    for fragment in claim.fragments:
        yield text[fragment.start : min(fragment.end, position)]


def _fits(source: Source, *, plural: bool) -> bool:
    """Whether `they` or `it` may refer to the source.

    `it` of a report is seldom who made the report.
    """
    if plural or source.text.lower() in words.THING_PRONOUNS:
        return plural and source.type == "group"
    return source.type in _BODIES
