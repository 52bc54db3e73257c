"""Write the reader's page of runs, or for many articles a folder of pages.

Articles are read and written one at a time, so that a page of 500 takes no more memory than one of five.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pipelines.core.records import Article
from pipelines.core.records.groups import ClaimGroup
from pipelines.output.saved_runs import SavedRun, all_groups
from viewer.html_page import INDEX_SCRIPTS, Block, page_parts
from viewer.page_data import MemberClaim, article_data, group_data, member_claim, outlet, rejected_data, removed_data

ARTICLES_PER_PAGE = 500

_INDEX = "index.html"
# Groups on the page; of less likely ones in seeds/, more than half join different claims.
_LEAST_CONFIDENCE = 0.6


def write_report(
    runs: Sequence[SavedRun],
    output: Path,
    *,
    groups_path: Path | None = None,
    articles_per_page: int = ARTICLES_PER_PAGE,
) -> Path:
    """Write the page of `runs`, or a folder of pages; return the path to open.

    Groups that are not likely enough to be right are in groups.jsonl alone; the page says how many.

    Args:
        groups_path: groups to show instead of those in the runs' folders.
        articles_per_page: the most that one page holds; with more articles a folder is made.

    Raises:
        UnreadableRunError: a run cannot be read.
        OSError: the output cannot be written.
    """
    found = list(all_groups(runs, groups_path))
    groups = [group for group in found if group.confidence >= _LEAST_CONFIDENCE]
    title = ", ".join(run.name for run in runs)
    count = sum(run.article_count() for run in runs)
    if count <= articles_per_page:
        output.parent.mkdir(parents=True, exist_ok=True)
        left_out = len(found) - len(groups)
        blocks = page_blocks(title, _articles(runs), groups=groups, left_out=left_out, rejected=_rejected(runs))
        _write(output, page_parts(title, blocks))
        return output
    folder = output.with_suffix("")
    folder.mkdir(parents=True, exist_ok=True)
    sizes = {
        f"page-{number:03}.html": min(articles_per_page, count - start)
        for number, start in enumerate(range(0, count, articles_per_page), 1)
    }
    _write_folder(folder, title, runs, groups, sizes)
    return folder / _INDEX


def page_blocks(
    title: str,
    articles: Iterable[Article],
    *,
    groups: Iterable[ClaimGroup] = (),
    left_out: int = 0,
    rejected: Iterable[Mapping[str, Any]] = (),
    elsewhere: Mapping[str, MemberClaim] = MappingProxyType({}),
    index: str | None = None,
) -> Iterator[Block]:
    """The blocks of data of one page: two for each article, and one for all.

    Args:
        left_out: how many groups are too uncertain to be shown.
        rejected: pages that did not become articles, by `rejected_data`.
        elsewhere: the claims of groups, of which those on other pages are described.
        index: file name of the folder's index; None if the page stands alone.
    """
    here: set[str] = set()
    count = 0
    # A block for each: the time that Chromium takes for a block grows with the square of its length. What was removed
    # is apart, since it is often longer than all else and need not be parsed before somebody asks.
    for article in articles:
        yield f"article-{count}", article_data(article)
        yield f"removed-{count}", removed_data(article)
        here.update(claim.id for claim in article.claims)
        count += 1
    shown = [group for group in groups if any(member.claimId in here for member in group.members)]
    absent = {id_: claim for id_, claim in elsewhere.items() if id_ not in here}
    yield (
        "records",
        {
            "title": title,
            "index": index,
            "articles": count,
            "groups": [group_data(group, absent) for group in shown],
            "leftOut": left_out,
            "rejected": list(rejected),
        },
    )


def _write_folder(
    folder: Path, title: str, runs: Sequence[SavedRun], groups: Sequence[ClaimGroup], sizes: Mapping[str, int]
) -> None:
    """Write the index and the pages, `sizes` articles each."""
    grouped = {member.claimId for group in groups for member in group.members}
    articles = _articles(runs)
    elsewhere = {
        claim.id: member_claim(claim, article, page=page)
        for page, size in sizes.items()
        for article in islice(articles if grouped else (), size)
        for claim in article.claims
        if claim.id in grouped
    }
    articles = _articles(runs)
    pages = []
    for page, size in sizes.items():
        entry: dict[str, Any] = {"page": page, "claims": 0, "articles": []}
        part = _entered(islice(articles, size), entry)
        blocks = page_blocks(f"{title}, {page}", part, groups=groups, elsewhere=elsewhere, index=_INDEX)
        _write(folder / page, page_parts(f"{title}, {page}", blocks))
        pages.append(entry)
    index = {"title": title, "pages": pages, "groups": len(groups), "rejected": list(_rejected(runs))}
    _write(folder / _INDEX, page_parts(title, [("index", index)], scripts=INDEX_SCRIPTS))


def _entered(articles: Iterable[Article], entry: dict[str, Any]) -> Iterator[Article]:
    """Add each article to the index's entry of its page while passing it on."""
    for article in articles:
        entry["claims"] += len(article.claims)
        entry["articles"].append(
            {
                "id": article.id,
                "headline": article.headline or article.canonicalUrl,
                "outlet": outlet(article),
                "published": article.datePublished,
            }
        )
        yield article


def _articles(runs: Iterable[SavedRun]) -> Iterator[Article]:
    return (article for run in runs for article in run.articles())


def _rejected(runs: Iterable[SavedRun]) -> Iterator[dict[str, Any]]:
    return (rejected_data(page) for run in runs for page in run.rejected())


def _write(path: Path, parts: Iterable[str]) -> None:
    """Write to a temporary file and rename it: a page is complete or absent."""
    whole = path.with_name(f"{path.name}.part")
    try:
        with whole.open("w", encoding="utf-8") as file:
            file.writelines(parts)
        whole.replace(path)
    finally:
        whole.unlink(missing_ok=True)
