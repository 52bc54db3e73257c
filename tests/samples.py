"""Articles, claims, groups and runs made for tests.

Real spans, invented names, as many as are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from pipelines.core.jsonl import to_line
from pipelines.core.records import (
    Article,
    Claim,
    Cue,
    Link,
    Quantity,
    Range,
    Rejected,
    Removed,
    Source,
    Span,
    article_id,
    claim_id,
    source_id,
)
from pipelines.core.records.groups import ClaimGroup, GroupConflict, GroupMember, GroupOrigin, group_id
from pipelines.output.saved_runs import SavedRun, find_run
from tests.conftest import READ_AT, metadata

SENTENCES = (
    "Divers brought up {n} crates from the harbour of Port Velling, the mayor said on Tuesday.",
    "The Quay Gazette reported, citing a customs officer, that {n} of them held forged stamps.",
    "“We counted twice,” said Ottilie Brandvold, who leads the harbour union.",
    "The company denied that any crate was missing and called the report “a tale for tourists.”",
    "The pier was built in 1902 and has been closed for repairs since spring.",
)
OUTLETS = ("Quay Gazette", "Velling Post", "Northern Ledger", "Radio Skerry", "The Lantern")


def span(body: str, text: str, after: int = 0) -> Span:
    """The first stretch of `body`, from `after` on, that reads `text`."""
    start = body.index(text, after)
    return Span(start=start, end=start + len(text), text=text)


def source(article: str, at: Span, name: str | None = None, **fields: Any) -> Source:
    label = name or at.text
    return Source(**at.model_dump(), name=name, label=label, entityId=source_id(article, label), **fields)


def claim(
    article: str,
    fragments: Sequence[Span],
    *links: tuple[Source | None, Span | None],
    kind: str = "paraphrase",
    confidence: float = 0.8,
    **fields: Any,
) -> Claim:
    """A claim with its ids, text, context and chain filled in."""
    chain = [Link(source=who, cue=None if cue is None else Cue(**cue.model_dump(), lemma="say")) for who, cue in links]
    return Claim(
        id=claim_id(article, [(fragment.start, fragment.end) for fragment in fragments]),
        kind=kind,  # type: ignore[arg-type]
        text=" ".join(fragment.text for fragment in fragments),
        fragments=list(fragments),
        context=Range(start=fragments[0].start, end=fragments[-1].end),
        chain=chain,
        source=chain[-1].source if chain else None,
        cue=chain[-1].cue if chain else None,
        confidence=confidence,
        **fields,
    )


def article(body: str, make_claims: Callable[[str, str], list[Claim]] | None = None, **fields: Any) -> Article:
    """An article; `make_claims` gets its id and body."""
    url = fields.get("url", "https://quay.example/a")
    id_ = article_id(url)
    defaults: dict[str, Any] = {
        "id": id_,
        "url": url,
        "canonicalUrl": url,
        "headline": "Crates in the harbour",
        "publisher": "Quay Gazette",
        "datePublished": "2026-03-04T05:00:00Z",
        "inLanguage": "en",
        "claimsStatus": "extracted",
        "metadata": metadata(runId="run_20260304T050607Z_000000"),
        "claims": make_claims(id_, body) if make_claims else [],
    }
    return Article(articleBody=body, **(defaults | fields))


def harbour_claims(article_id_: str, body: str) -> list[Claim]:
    """The claims of a body that `harbour_story` made.

    One of each kind for every five sentences.
    """
    found = []
    at = 0
    while (start := body.find("Divers brought up", at)) >= 0:
        number = body[start + len("Divers brought up ") :].partition(" ")[0]
        mayor = source(article_id_, span(body, "the mayor", start), type="person", resolvedBy=None)
        crates = span(body, f"Divers brought up {number} crates from the harbour of Port Velling", start)
        quantity = Quantity(**span(body, f"{number} crates", start).model_dump(), value=float(number), of="crates")
        gazette = source(article_id_, span(body, "The Quay Gazette", start), "Quay Gazette", type="publication")
        officer = source(article_id_, span(body, "a customs officer", start), type="officials")
        brandvold = source(article_id_, span(body, "Ottilie Brandvold", start), "Ottilie Brandvold", type="person")
        company = source(article_id_, span(body, "The company", start), type="organization")
        stamps = span(body, f"{number} of them held forged stamps", start)
        found += [
            claim(
                article_id_, [crates], (mayor, span(body, "said", start)), quantities=[quantity], checkWorthiness=0.9
            ),
            claim(
                article_id_,
                [stamps],
                (gazette, span(body, "reported", start)),
                (officer, span(body, "citing", start)),
                checkWorthiness=0.7,
                confidence=0.55,
            ),
            claim(
                article_id_,
                [span(body, "“We counted twice,”", start)],
                (brandvold, span(body, "said", body.index("“We counted", start))),
                kind="quotation",
                checkWorthiness=0.2,
            ),
            claim(
                article_id_,
                [span(body, "that any crate was missing", start)],
                (company, span(body, "denied", start)),
                stance="denies",
                negated=True,
                checkWorthiness=0.6,
            ),
            claim(
                article_id_,
                [span(body, "The pier was built in 1902 and has been closed for repairs since spring.", start)],
                kind="statement",
                checkWorthiness=0.5,
                confidence=0.9,
            ),
        ]
        at = start + 1
    return found


def harbour_story(number: int, *, paragraphs: int = 1) -> str:
    return "\n\n".join(" ".join(SENTENCES).format(n=number + at + 2) for at in range(paragraphs))


def harbour_articles(count: int, *, paragraphs: int = 1, removed: int = 3) -> list[Article]:
    """`count` articles of about 70 words and five claims a paragraph."""
    return [
        article(
            harbour_story(number, paragraphs=paragraphs),
            harbour_claims,
            url=f"https://quay.example/{number}",
            headline=f"Crates in the harbour, part {number}",
            publisher=OUTLETS[number % len(OUTLETS)],
            datePublished=f"2026-03-{number % 28 + 1:02}T05:00:00Z",
            removed=[
                Removed(text=f"Read also: {SENTENCES[at % len(SENTENCES)]}", reason="related", rule="whole:en")
                for at in range(removed)
            ],
        )
        for number in range(count)
    ]


def group(articles: Sequence[Article], at: int, conflicts: Sequence[GroupConflict] = ()) -> ClaimGroup:
    """The group of the claims number `at` of all `articles`.

    Each has an origin of its own.
    """
    claims = [article.claims[at] for article in articles]
    return ClaimGroup(
        id=group_id(claims[0].id),
        text=claims[0].text,
        members=[
            GroupMember(
                articleId=article.id,
                claimId=claim.id,
                url=article.canonicalUrl,
                publisher=article.publisher,
                datePublished=article.datePublished,
                polarity="asserts",
                relation="same",
            )
            for article, claim in zip(articles, claims, strict=True)
        ],
        outlets=len({article.publisher for article in articles}),
        origins=[
            GroupOrigin(name=None, type="person", label=f"origin {number}", members=[claim.id])
            for number, claim in enumerate(claims)
        ],
        independentOrigins=len(claims),
        conflicts=list(conflicts),
        firstSeen=articles[0].datePublished,
        lastSeen=articles[-1].datePublished,
        confidence=0.9,
    )


def write_run(folder: Path, articles: Sequence[Article], groups: Sequence[ClaimGroup] = ()) -> SavedRun:
    """A run's folder as a crawl leaves it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "articles.jsonl").write_bytes(b"".join(map(to_line, articles)))
    rejected = Rejected(url="https://quay.example/x", stage="spider", reason="tooShort", detail="", retrievedAt=READ_AT)
    (folder / "rejected.jsonl").write_bytes(to_line(rejected))
    if groups:
        (folder / "groups.jsonl").write_bytes(b"".join(map(to_line, groups)))
    return find_run(folder)
