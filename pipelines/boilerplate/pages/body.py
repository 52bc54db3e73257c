"""The blocks picked by the model, with what rules ask about them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.boilerplate.pages.block import Block, Node
from pipelines.core.words import count_words

# Index of a block that goes, reason and rule.
Removal = tuple[int, str, str]

# A container with a larger share of the text than this is the article's own.
OWN_SHARE = 0.4
# A running paragraph has so many words.
LONG_WORDS = 12


@dataclass(frozen=True)
class Body:
    """The picked blocks of a page.

    `held` says how many characters of them each element holds, `paths` and `parents` how many blocks have the same
    path or parent.
    """

    blocks: Sequence[Block]
    picked: Sequence[int]
    held: dict[Node, int]
    characters: int
    paths: Counter[tuple[str, ...]]
    parents: Counter[Node | None]

    @classmethod
    def of(cls, blocks: Sequence[Block], picked: Sequence[int]) -> Body:
        """The body of the picked blocks, with how much of it each element holds."""
        held: dict[Node, int] = defaultdict(int)
        for index in picked:
            node: Node | None = blocks[index].node
            while node is not None:
                held[node] += len(blocks[index].text)
                node = node.parent
        return cls(
            blocks,
            picked,
            held,
            sum(len(blocks[index].text) for index in picked),
            Counter(blocks[index].node.path for index in picked),
            Counter(blocks[index].node.parent for index in picked),
        )

    def is_minor(self, node: Node) -> bool:
        """Whether an element holds only a small part of the text."""
        return self.held[node] < OWN_SHARE * self.characters

    def first_paragraph(self) -> int:
        """Return the place in `picked` of the first running paragraph; 0 if there is none."""
        return next(
            (place for place, index in enumerate(self.picked) if count_words(self.blocks[index].text) >= LONG_WORDS), 0
        )

    def last_paragraph(self) -> int:
        """Return the place in `picked` of the last running paragraph."""
        places = range(len(self.picked) - 1, -1, -1)
        return next(
            (place for place in places if count_words(self.blocks[self.picked[place]].text) >= LONG_WORDS),
            len(self.picked) - 1,
        )
