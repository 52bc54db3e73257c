"""Replace the names of training stories by unknown ones.

The names of the labelled stories are in the tables of stems; those of tomorrow's news are not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipelines.corroboration.views import ArticleView, ClaimView, SentenceView

_UNKNOWN = "qz"  # before a stem, makes one that no table has


def renamed(views: Sequence[ArticleView]) -> list[ArticleView]:
    """Replace every name in the articles of a story by one that no table has."""
    names = frozenset(name for view in views for sentence in view.sentences for name in sentence.name_words)

    def word(stem: str) -> str:
        return _UNKNOWN + stem if stem in names else stem

    def claim(view: ClaimView) -> ClaimView:
        return replace(view, words=tuple(map(word, view.words)), order=tuple(map(word, view.order)))

    def sentence(view: SentenceView) -> SentenceView:
        return replace(
            view,
            words=frozenset(map(word, view.words)),
            order=tuple(map(word, view.order)),
            names=frozenset(map(word, view.names)),
            name_words=frozenset(map(word, view.name_words)),
            claims=tuple(map(claim, view.claims)),
        )

    return [
        replace(view, terms=tuple(map(word, view.terms)), sentences=tuple(map(sentence, view.sentences)))
        for view in views
    ]
