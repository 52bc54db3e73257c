"""Resolve documents to those who made them.

`the report`, `a Bloomberg poll`, `Comey’s statement`
"""

from __future__ import annotations

import re

from pipelines.claims.sources.discourse import Context
from pipelines.claims.structures import Mention, Name, Resolution
from pipelines.core.spans import Span

# `an editorial in the Herald`
_PRINTED = re.compile(r"\b(?:in|on)\s(?:\w+day[’']s\s)?(?:[Tt]he\s)?$")
_BEFORE_DOCUMENT = re.compile(r"(?:[’']s)?(?:[\s/-][\w.]+){0,4}[\s/-]")
_TITLED = re.compile(r"((?:[A-Z][\w&.-]*\s){1,5})(?:[a-z][\w-]*\s){0,2}[a-z-]+$")
_MAKERS = frozenset({"person", "organization"})
_OWNS = re.compile(r"[’']s?\b|\s|/|[’']\s")
_OWNS_OTHER = re.compile(r"[’']s?\s[a-z]")  # `a statement from Ana Ruiz[’s office]`
_DIRECTLY_BY = re.compile(r"\b(?:by|from|of)\s(?:[Tt]he\s)?$")
# `a paper in the Annals of the [Rivers Society]`
_IN_JOURNAL = re.compile(r"\bin\s(?:the\s)?(?:[A-Z][\w-]{1,20}\s){1,4}of\s(?:[Tt]he\s)?$")
_OF_SOMEBODY = re.compile(r"(?:[^,\s]+\s){0,8}?[^,\s]*[’']s?\s|(?:their|its|our|my)\s")
_OF_PLURAL = re.compile(r"\s[a-z-]+s\b")  # `a batch of Harbour Board [emails]`
_POLLS = ("poll", "study", "survey")
_OF_OUTLETS = frozenset("article column editorial op-ed piece story".split())
_DOCUMENT_REACH = 12
"""Sentences back in which the text may say whose document it is."""
_SPEAKER_REACH = 3
"""Sentences back in which the only body that spoke may be whose document it is."""
_SPEAKERS = frozenset({"publication", "organization", "document"})
# `by the activist [Ana Ruiz]`; behind another preposition stands somebody else.
_BY = re.compile(r"\b(?:by|from)\s(?:(?!(?:of|about|into|for|on|in|with|to|over|against|by|from)\s)[^\s,.;]+\s){0,5}$")


def document(context: Context, mention: Mention, start: int, end: int) -> Resolution:
    """A document speaks for whoever made it, where the phrase or the text says who."""
    owner = _maker_within(context, mention, start, end)
    if owner:
        return Resolution(owner, "document", "owner")
    if _OF_SOMEBODY.match(context.discourse.text, start, end):
        # `the port's records`: of somebody whom the text may not name.
        return Resolution(None, "document", None)
    if mention.plural:
        return Resolution(None, "document", None)
    if mention.determiner != "definite":
        # Not `recent polling`: no single one.
        new = mention.core[1] == end and not mention.head.endswith("ing")
        ahead = _document_ahead(context, mention.head, end) if new else None
        return Resolution(ahead, "document", "cataphor" if ahead else None)
    own = re.search(r"[A-Z]", context.discourse.text[slice(*mention.core)])
    # `the latest Ledger/Nordic survey` has makers of its own.
    maker = None if own else _maker_before(context, mention.head, start) or _only_speaker(context, mention.head, start)
    if maker is None and not own and mention.head in _OF_OUTLETS:
        maker = context.only_outlet(start)
    return Resolution(maker, "document", "nominal" if maker else None)


def _maker_within(context: Context, mention: Mention, start: int, end: int) -> str | None:
    """The maker of a document that the phrase itself names.

    `a report by Clean Rivers Watch`, `the Bloomberg poll`, `an editorial in the Herald`
    """
    text = context.discourse.text
    full = context.discourse.full_name
    makers = [name for name in mention.inner if name.kind in _MAKERS]
    owned = [name for name in makers if _OWNS.match(text, name.end) and name.end <= mention.core[1]]
    if mention.plural:
        return full(owned[0]) if owned else None  # `two polls, one from the Polar Institute`
    givers = [name for name in makers if name.kind != "person" or not _OWNS_OTHER.match(text, name.end)]
    by_whom = [name for name in givers if name.kind == "person" and _BY.search(text, start, name.start)]
    by_whom += [
        name
        for name in givers
        if _DIRECTLY_BY.search(text, max(0, name.start - 9), name.start)
        and not _OF_PLURAL.match(text, name.end, end)
        and not _IN_JOURNAL.search(text, start, name.start)
    ]
    printed = [
        name
        for name in mention.inner
        if name.start > mention.core[0]
        and context.discourse.is_outlet(full(name))
        and _PRINTED.search(text, max(0, name.start - 24), name.start)
    ]
    found = next(iter([*owned, *by_whom, *printed]), None)
    if found:
        return full(found).removesuffix("’s").removesuffix("'s")
    titled = _TITLED.match(text, *mention.core)
    known = titled and context.discourse.names_in(*titled.span(1))
    # `the Real Clear Politics average`
    return titled[1].strip() if titled and not known and mention.determiner else None


def _only_speaker(context: Context, head: str, start: int) -> str | None:
    """The body or outlet that spoke shortly before, if no other did.

    It is taken as the maker of `the report`.
    """
    first = context.discourse.sentences[max(0, context.discourse.sentence_of(start) - _SPEAKER_REACH)][0]
    types = _SPEAKERS if head in _OF_OUTLETS | {"report", "investigation", *_POLLS} else _SPEAKERS - {"publication"}
    spoke = {found.name for _, found in context.recent_sources(first, start) if found.type in types}
    return spoke.pop() if len(spoke) == 1 else None


def _document_ahead(context: Context, head: str, end: int) -> str | None:
    """The owner of the next such document, up to three sentences on.

    `A new poll …. The Bloomberg poll …`
    """
    here = context.discourse.sentence_of(end)
    limit = context.discourse.sentences[min(here + 3, len(context.discourse.sentences) - 1)][1]
    for match in re.compile(rf"\b{re.escape(head)}s?\b").finditer(context.discourse.text, end, limit):
        before = [
            name
            for name in context.discourse.names_in(max(end + 1, match.start() - 40), match.start())
            if name.kind == "organization"
        ]
        between = context.discourse.text[before[-1].end : match.start()] if before else "."
        if _BEFORE_DOCUMENT.fullmatch(between):
            return context.discourse.full_name(_first_of_joined(context, before[-1]))
    return None


def _first_of_joined(context: Context, name: Name) -> Name:
    """The first of several bodies that made a document.

    `the Reuters/Ipsos poll` -> Reuters
    """
    for before in context.discourse.names_before(name.start):
        if context.discourse.text[before.end : name.start] != "/":
            break
        name = before
    return name


def _maker_before(context: Context, head: str, start: int) -> str | None:
    """The maker of the last such document.

    `The Bloomberg poll …. The poll …`, `In a letter, Ruiz said …. The letter …`
    """
    text = context.discourse.text
    first = context.discourse.sentences[max(0, context.discourse.sentence_of(start) - _DOCUMENT_REACH)][0]
    nouns = "|".join(_POLLS) if head in _POLLS else re.escape(head)
    for match in reversed(list(re.compile(rf"\b(?:{nouns})\b").finditer(text, first, start))):
        begin, stop = context.discourse.sentences[context.discourse.sentence_of(match.start())]
        owner = _owner_of(context, match.span(), begin)
        if owner:
            return owner
        if re.search(r"\b[Ii]n (?:an? |the )?(?:[\w-]+ ){0,2}$", text[begin : match.start()]):
            spoke = [found.name for _, found in context.recent_sources(begin, stop) if found.type in _MAKERS]
            if spoke:
                return spoke[-1]
    return None


def _owner_of(context: Context, noun: Span, begin: int) -> str | None:
    """The body whose document stands at `noun`: `a Bloomberg poll`."""
    text = context.discourse.text
    for name in context.discourse.names_before(noun[1]):
        if name.start < begin:
            break
        if name.end <= noun[1]:
            between = text[name.end : noun[0]]
            if name.kind == "organization" and _BEFORE_DOCUMENT.fullmatch(between):
                return context.discourse.full_name(_first_of_joined(context, name))
            break
    by = re.compile(r"\s(?:by|from|of)\s(?:the\s)?").match(text, noun[1])
    made = next(context.discourse.names_from(by.end()), None) if by else None
    return context.discourse.full_name(made) if by and made and made.start == by.end() else None
