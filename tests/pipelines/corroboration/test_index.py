from __future__ import annotations

from pathlib import Path

from pipelines.corroboration.group import group_claims, groups_of
from pipelines.corroboration.index import ArticleIndex
from pipelines.corroboration.views import view_of
from tests.pipelines.corroboration.stories import report
from tests.pipelines.corroboration.test_group import COURIER, LEDGER, articles


def test_an_index_on_disk_gives_the_same_groups_and_goes_away(tmp_path: Path) -> None:
    with ArticleIndex(tmp_path / "index.sqlite") as index:
        assert list(groups_of(articles(), index)) == group_claims(articles())
        assert (tmp_path / "index.sqlite").exists()
    assert list(tmp_path.iterdir()) == []


def test_of_two_records_of_an_article_the_later_counts_in_any_order() -> None:
    early = report("Hill Ledger", COURIER, datePublished="2026-03-01")
    late = report("Hill Ledger", LEDGER, datePublished="2026-03-04")
    for given in ([early, late], [late, early]):
        with ArticleIndex() as index:
            for article in given:
                index.add(view_of(article))
            index.finish()
            assert list(index.ids()) == [late.id]
            assert index.view(late.id).published == "2026-03-04"


def test_related_articles_share_words_and_time() -> None:
    one, other, elsewhere = (view_of(article) for article in articles())
    with ArticleIndex() as index:
        for view in (one, other, elsewhere):
            index.add(view)
        index.finish()
        assert index.related(one) == [other.id]
        assert index.related(elsewhere) == []
