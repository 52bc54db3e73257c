"""Write the reader's page of one or several runs; of many articles, a folder with an index and a page for each part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from pipelines.core.groups import ClaimGroup
from pipelines.core.records import Article
from pipelines.output.saved_runs import SavedRun, all_groups
from viewer.html_page import INDEX_SCRIPTS, page_html
from viewer.page_data import (
    MemberClaim,
    article_data,
    group_data,
    member_claim,
    outlet,
    rejected_data,
    removed_data,
)

ARTICLES_PER_PAGE = 500


def write_report(
    runs: Sequence[SavedRun],
    output: Path,
    *,
    groups_path: Path | None = None,
    articles_per_page: int = ARTICLES_PER_PAGE,
) -> Path:
    """Write the page of `runs` to `output`, or a folder of its name without suffix; returns what to open.

    Args:
        groups_path: groups to show instead of those in the runs' folders.
        articles_per_page: the most that one page holds; with more articles a folder is made.

    Raises:
        UnreadableRunError: a run cannot be read.
        OSError: the output cannot be written.
    """
    groups = list(all_groups(runs, groups_path))
    count = sum(run.article_count() for run in runs)
    title = ", ".join(run.name for run in runs)
    output.parent.mkdir(parents=True, exist_ok=True)
    if count <= articles_per_page:
        articles = [article for run in runs for article in run.articles()]
        _write(output, page_html(title, page_blocks(title, articles, groups=groups, runs=runs)))
        return output
    folder = output.with_suffix("")
    folder.mkdir(parents=True, exist_ok=True)
    _write_folder(folder, title, runs, groups, articles_per_page=articles_per_page)
    return folder / "index.html"


def page_blocks(
    title: str,
    articles: Sequence[Article],
    *,
    groups: Sequence[ClaimGroup] = (),
    runs: Sequence[SavedRun] = (),
    elsewhere: dict[str, MemberClaim] | None = None,
    index: str | None = None,
) -> dict[str, Any]:
    """The blocks of data of one page.

    Args:
        runs: whose rejected pages are shown.
        elsewhere: claims of groups that are on other pages.
        index: file name of the folder's index; None where the page stands alone.
    """
    here = {claim.id for article in articles for claim in article.claims}
    shown = [group for group in groups if any(member.claimId in here for member in group.members)]
    absent = {id_: claim for id_, claim in (elsewhere or {}).items() if id_ not in here}
    return {
        "records": {
            "title": title,
            "index": index,
            "articles": len(articles),
            "groups": [group_data(group, absent) for group in shown],
            "rejected": [rejected_data(page) for run in runs for page in run.rejected()],
        },
        # A block for each: the time that Chromium takes for a block grows with the square of its length. What was
        # removed is apart, since it is often longer than all else and need not be parsed before somebody asks.
        **{f"article-{at}": article_data(article) for at, article in enumerate(articles)},
        **{f"removed-{at}": removed_data(article) for at, article in enumerate(articles)},
    }


def _write_folder(
    folder: Path, title: str, runs: Sequence[SavedRun], groups: Sequence[ClaimGroup], *, articles_per_page: int
) -> None:
    def parts() -> Iterator[tuple[str, list[Article]]]:
        articles = (article for run in runs for article in run.articles())
        number = 0
        while part := list(islice(articles, articles_per_page)):
            number += 1
            yield f"page-{number:03}.html", part

    grouped = {member.claimId for group in groups for member in group.members}
    elsewhere = {
        claim.id: member_claim(claim, article, page=page)
        for page, part in parts()
        for article in part
        for claim in article.claims
        if claim.id in grouped
    }
    pages = []
    for page, part in parts():
        blocks = page_blocks(f"{title}, {page}", part, groups=groups, elsewhere=elsewhere, index="index.html")
        _write(folder / page, page_html(f"{title}, {page}", blocks))
        pages.append(_index_entry(page, part))
    rejected = [rejected_data(page) for run in runs for page in run.rejected()]
    blocks = {"index": {"title": title, "pages": pages, "groups": len(groups), "rejected": rejected}}
    _write(folder / "index.html", page_html(title, blocks, scripts=INDEX_SCRIPTS))


def _index_entry(page: str, articles: Sequence[Article]) -> dict[str, Any]:
    dates = sorted(article.datePublished for article in articles if article.datePublished)
    return {
        "page": page,
        "claims": sum(len(article.claims) for article in articles),
        "first": dates[0] if dates else None,
        "last": dates[-1] if dates else None,
        "articles": [
            {
                "id": article.id,
                "headline": article.headline or article.canonicalUrl,
                "outlet": outlet(article),
                "published": article.datePublished,
            }
            for article in articles
        ],
    }


def _write(path: Path, text: str) -> None:
    """Write under another name first, so that a page is whole or not there."""
    part = path.with_name(path.name + ".part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)
