"""Whether the main assertion of a claim is negated."""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

import re

from pipelines.claims.sentences import Span

_NEGATION = re.compile(
    r"\b(?:not|never|no|none|nobody|neither|nor|nothing|nowhere|cannot|hardly|scarcely|barely)\b|n['’]t\b",
    re.IGNORECASE,
)
# A negation that opens one of these negates nothing.
_IDIOM = re.compile(
    r"not (?:only|just|merely|simply|least|to mention|so much|surprisingly|long (?:ago|after|before))\b|"
    r"no (?:doubt|matter|wonder|sooner|less than|fewer than|more than|later than|earlier than|stranger|[1-9]\d*\b)|No\.|"
    r"nothing (?:but|short of|less than)|never ?mind|none other|no\. \d|n['’]t just|n['’]t only|n['’]t merely|n['’]t simply|"
    r"neither here nor there|not? (?:a )?(?:few|uncommon|unusual|unlike)",
    re.IGNORECASE,
)
# What follows one of these is not the main assertion, until the clause ends.
_SUBORDINATOR = re.compile(
    r"\b(?:who|whom|whose|which|because|although|though|unless|while|whereas|when|where|if|whether|since|until|before|"
    r"after|despite|without|rather than|instead of|so that|in order|even though|lest|why|how)\b|(?<=[a-z] )that\b|, as\b",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[,;:—–]\s|[.!?](?:\s|[\"'”’]|$)|\s-\s")
_OPENING = re.compile(r"^[\s\"'“‘«]*(?:(?:and|but|so|yet|that|,|however|also)\s+)*", re.IGNORECASE)
_VERB_OF_SPEECH = re.compile(
    r"\b(?:said|says|say|think|thinks|believe|believes|know|knows|told|claims?|argues?|means?|hopes?|fears?) $"
)


def is_negated(text: str, fragments: list[Span]) -> bool:
    """Whether the main clause of the first sentence of the claim at `fragments` says that something is not so."""
    claim = " ".join(text[start:end] for start, end in fragments)
    main = _main_clause(claim)
    return any(not _idiomatic(main, match) for match in _NEGATION.finditer(main))


def _idiomatic(main: str, negation: re.Match[str]) -> bool:
    # `, not X` contrasts: the clause before it stands.
    contrast = main[: negation.start()].rstrip().endswith((",", "and", "but", "—", "–")) and (
        negation.group().lower() == "not"
    )
    return contrast or _IDIOM.match(main, negation.start()) is not None


def _main_clause(claim: str) -> str:
    """The first sentence without its subordinate clauses."""
    opening = _OPENING.match(claim)
    position = opening.end() if opening else 0
    kept: list[str] = []
    sentence_end = re.compile(r"[.!?][\"'”’]?(?:\s+[\"“‘A-Z]|$)").search(claim, position)
    limit = sentence_end.start() + 1 if sentence_end else len(claim)
    while position < limit:
        subordinate = _SUBORDINATOR.search(claim, position, limit)
        if subordinate is None:
            kept.append(claim[position:limit])
            break
        if subordinate.group().lower() == "that" and _VERB_OF_SPEECH.search(claim[: subordinate.start()]):
            # `I think that it is not so`: the clause under a thin verb of opinion is the assertion.
            kept.append(claim[position : subordinate.end()])
            position = subordinate.end()
            continue
        kept.append(claim[position : subordinate.start()])
        end = _CLAUSE_END.search(claim, subordinate.end(), limit)
        position = end.start() if end else limit
    return "".join(kept)
