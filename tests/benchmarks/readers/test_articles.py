import pytest

from benchmarks.floors import DEFAULT_DATA, missing
from benchmarks.readers.articles import read_gold, read_ranked, read_statements, sources

needs_data = pytest.mark.skipif(bool(missing(sources(DEFAULT_DATA))), reason="the public data is not there")


@needs_data
def test_gold_is_of_25_articles_and_none_that_were_learned_from() -> None:
    articles = read_gold(DEFAULT_DATA)
    learned = {each.document for each in read_ranked(DEFAULT_DATA) if each.split == "train"}
    assert len(articles) >= 25
    assert not [each.document for each in articles if each.top and each.document in learned]
    for article in articles:
        for claim in article.claims:
            assert all(0 <= start < end <= len(article.text) for start, end in claim.content)


@needs_data
def test_rankings_and_statements_lie_in_their_texts() -> None:
    for ranked in read_ranked(DEFAULT_DATA):
        assert len(ranked.top) == 5
        assert all(0 <= start < end <= len(ranked.text) for start, end in ranked.top)
    assert {each.split for each in read_statements(DEFAULT_DATA)} == {"train", "test"}
