"""Decide whether an article is new, a revision, known, or a near-duplicate."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Annotated, Literal
from urllib.parse import urlsplit

from courlan import extract_domain
from pydantic import Field

from pipelines.core import minhash
from pipelines.core.records import Article
from pipelines.core.redaction import identity
from pipelines.core.scalars import ArticleId, Text
from pipelines.runs.written_articles import Articles, Revision

# Similarity from which two articles are near-duplicates, and from which what an address brings is what another one, or
# it itself, brought before. Of the 352,380 pairs of 840 articles on one topic (PolNeAR train), seven reach 0.58, all of
# them one report in two editions or a running one continued; none lies between 0.2 and that. A report of which a paper
# cuts half has 0.5.
ALIKE = 0.45


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What to do with an article.

    Types are checked where one is read back (crawler.warc.reader).
    """

    outcome: Literal["write", "unchanged", "duplicate"]
    """`unchanged`: an earlier run has written it; `duplicate`: it was read from another address."""
    article_id: ArticleId
    """Its id, kept when it moves to another address; of a duplicate, the id of the original."""
    revision: Annotated[int, Field(ge=1)] = 1
    revision_of: Text | None = None
    """The run that wrote the revision before it."""
    near_duplicate_of: ArticleId | None = None


def recognise(
    article: Article, articles: Articles, *, key: str, run_id: str, visited_id: str | None = None, revises: bool
) -> Verdict:
    """Decide what to do with `article`, and add it to `articles` if it is written.

    Args:
        key: the address that was requested.
        run_id: of this run.
        visited_id: the article found at the same address before.
        revises: whether unchanged articles are skipped and changed ones are revisions. Without it every article is
            written, as a job on local files needs, and only near-duplicates are marked.
    """
    key = identity(key)
    found = _revision(article, key=key, run_id=run_id)
    if not revises:
        return _always_written(found, articles)
    found = replace(found, article_id=_moved_from(found, articles, visited_id) or found.article_id)
    newest = articles.newest(found.article_id)
    if newest is None:
        known = articles.with_body(found.body_sha256, site=found.site)
        return _write(found, articles) if known is None else Verdict(outcome="duplicate", article_id=known.article_id)
    if newest.content_sha256 == found.content_sha256:
        is_its_address = key == newest.key or visited_id == found.article_id
        is_known = is_its_address and newest.run_id != run_id
        return Verdict(outcome="unchanged" if is_known else "duplicate", article_id=found.article_id)
    # Only the address that an article was first read from shows changes: other views of it always differ.
    if key != newest.key and _likeness(found, newest) >= ALIKE:
        return Verdict(outcome="duplicate", article_id=found.article_id)
    return _write(replace(found, revision=newest.revision + 1), articles, revision_of=newest.run_id)


def _revision(article: Article, *, key: str, run_id: str) -> Revision:
    """The first revision of an article, as the ledger would store it."""
    content = f"{article.headline or ''}\0{article.articleBody}"
    hashes = minhash.signature(article.articleBody)
    return Revision(
        article_id=article.id,
        revision=1,
        key=key,
        site=_site_of(article.url),
        content_sha256=hashlib.sha256(content.encode("utf-8", "replace")).hexdigest(),
        body_sha256=article.metadata.bodySha256,
        run_id=run_id,
        signature=None if hashes is None else minhash.packed(hashes),
    )


def _moved_from(found: Revision, articles: Articles, visited_id: str | None) -> str | None:
    """The earlier article at an address that now leads to a similar one."""
    if visited_id is None or articles.newest(found.article_id) is not None:
        return None
    before = articles.newest(visited_id)
    return visited_id if before is not None and _likeness(found, before) >= ALIKE else None


def _always_written(found: Revision, articles: Articles) -> Verdict:
    """The verdict of a run that writes every article, known or not."""
    known = articles.with_content(found.article_id, found.content_sha256)
    if known is not None:
        return Verdict(outcome="write", article_id=found.article_id, near_duplicate_of=known.near_duplicate_of)
    newest = articles.newest(found.article_id)
    verdict = _write(found if newest is None else replace(found, revision=newest.revision + 1), articles)
    return replace(verdict, revision=1)


def _write(found: Revision, articles: Articles, *, revision_of: str | None = None) -> Verdict:
    """Store a revision, and decide that its article is written."""
    hashes = None if found.signature is None else minhash.unpacked(found.signature)
    bands = [] if hashes is None else minhash.bands(hashes)
    like = _near_duplicate_of(found, articles, bands)
    # Later articles are compared only with the first of their kind, such as an agency's report on ten sites.
    articles.add(replace(found, near_duplicate_of=like), bands=[] if like is not None else bands)
    return Verdict(
        outcome="write",
        article_id=found.article_id,
        revision=found.revision,
        revision_of=revision_of,
        near_duplicate_of=like,
    )


def _near_duplicate_of(found: Revision, articles: Articles, bands: list[int]) -> str | None:
    """The earliest original that `found` is a near-duplicate of."""
    before = articles.first_number(found.article_id)
    same = articles.with_body(found.body_sha256, before=before)
    alike = [] if same is not None else articles.alike(bands, before=before)
    if same is None:
        same = next((other for other in alike if _likeness(found, other) >= ALIKE), None)
    return None if same is None else same.near_duplicate_of or same.article_id


def _likeness(one: Revision, other: Revision) -> float:
    """How alike two bodies are, by their signatures."""
    if one.body_sha256 == other.body_sha256:
        return 1.0
    if one.signature is None or other.signature is None:
        return 0.0
    return minhash.similarity(minhash.unpacked(one.signature), minhash.unpacked(other.signature))


def _site_of(url: str) -> str:
    """The registered domain, else the host; local files have none."""
    if url.startswith("file:"):
        return ""  # without the list of all top-level domains, which takes 0.3 s to load
    return extract_domain(url, fast=True) or urlsplit(url).hostname or ""
