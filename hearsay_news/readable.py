"""Format an article's claims as text for a terminal."""

from __future__ import annotations

import textwrap

from pipelines.core.escaping import escaped
from pipelines.core.records import Article, Claim, Rejected

WIDTH = 100


def summary_of(article: Article) -> str:
    """Headline, origin and claims of an article, a claim a paragraph.

    At least three dead after ferry fire
    Meridian Wire, 2025-03-14T19:41:07Z, file:ferry.html

      The Aldona Star was carrying 353 people
        Tomas Velde (told), paraphrase, confidence 0.81
    """
    facts = [article.publisher, article.datePublished, article.url]
    lines = [escaped(article.headline or "(no headline)"), escaped(", ".join(fact for fact in facts if fact)), ""]
    if article.claimsStatus != "extracted" and not article.claims:
        lines.append(f"  no claims: {_STATUS[article.claimsStatus]} ({article.inLanguage})")
    for claim in article.claims:
        lines += [_wrapped(claim.text, indent=2), _wrapped(", ".join([*_path(claim), *_notes(claim)]), indent=4)]
    return "\n".join(lines) + "\n"


def rejection(rejected: Rejected) -> str:
    """Why a page did not become an article, in one line."""
    detail = f": {rejected.detail}" if rejected.detail else ""
    return escaped(f"rejected {rejected.url}: {rejected.reason}{detail}")


_STATUS = {
    "extracted": "none found",
    "failed": "extraction failed; see the log",
    "unsupportedLanguage": "the language is not supported",
}


def _path(claim: Claim) -> list[str]:
    """The chain, origin first: `an activist (told) ← the newspaper (reported)`."""
    steps = []
    for link in reversed(claim.chain):
        who = link.source.label if link.source else "unnamed"
        steps.append(f"{who} ({link.cue.text})" if link.cue else who)
    return [" ← ".join(steps)] if steps else []


def _notes(claim: Claim) -> list[str]:
    """What a reader must know to judge the claim: kind, stance, hedges, confidence."""
    notes: list[str] = [claim.kind]
    if claim.stance != "asserts":
        notes.append(claim.stance)
    if claim.negated:
        notes.append("negated")
    notes += [f"hedged ({hedge.text})" for hedge in claim.hedges]
    if claim.checkWorthiness is not None:
        notes.append(f"worth a check {claim.checkWorthiness:.2f}")
    return [*notes, f"confidence {claim.confidence:.2f}"]


def _wrapped(text: str, *, indent: int) -> str:
    return textwrap.fill(escaped(text), WIDTH, initial_indent=" " * indent, subsequent_indent=" " * indent)
