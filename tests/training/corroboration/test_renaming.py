from __future__ import annotations

from pipelines.corroboration.features import FEATURES, compare
from pipelines.corroboration.matrices import ArticleMatrices
from pipelines.corroboration.views import view_of
from pipelines.corroboration.words import idf, stem
from tests.pipelines.corroboration.stories import report
from training.corroboration.renaming import renamed


def test_names_become_unknown_and_all_else_stays() -> None:
    one = view_of(report("Hill Ledger", "The warden resigned after the flood, Donald Trump said."))
    other = view_of(report("Corrin Courier", "The warden quit after the flood, according to Trump."))
    told, unknown = (compare(*map(ArticleMatrices, pair)).features for pair in ((one, other), renamed([one, other])))
    assert told[0, FEATURES.index("names shared")] == unknown[0, FEATURES.index("names shared")] == 1
    words = renamed([one, other])[0].sentences[0].words
    assert stem("warden") in words
    assert stem("trump") not in words
    assert max(map(idf, words)) == idf("qzxv") > idf(stem("trump"))
