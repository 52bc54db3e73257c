"""The blocks picked by the model, with what rules ask about them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.boilerplate.bylines import is_header_line
from pipelines.boilerplate.pages.block import Block, Node
from pipelines.boilerplate.tables.page_words import HEADING_TAGS
from pipelines.core.words import count_words

# Index of a block that goes, reason and rule.
Removal = tuple[int, str, str]

# A container with a larger share of the text than this is the article's own.
OWN_SHARE = 0.4
# A running paragraph has so many words.
LONG_WORDS = 12
# So many lines may stand between the lead and the next paragraph.
_MOST_BETWEEN = 6


def is_running(block: Block) -> bool:
    """Whether a block has enough words for a paragraph, and is no byline with dates."""
    return count_words(block.text) >= LONG_WORDS and not is_header_line(block.text)


def below_lead(paragraphs: Sequence[int], first: int) -> list[int]:
    """Indices of the blocks between the lead, at `first`, and the next paragraph.

    Such as byline and date.
    """
    following = next((index for index in paragraphs if index > first), first)
    return list(range(first + 1, following)) if following - first <= _MOST_BETWEEN else []


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
        return next((place for place, index in enumerate(self.picked) if self._is_running(index)), 0)

    def _is_running(self, index: int) -> bool:
        return is_running(self.blocks[index]) and self.blocks[index].node.tag not in HEADING_TAGS

    def below_lead(self, first: int) -> list[int]:
        """Return the blocks between the first running paragraph and the second one.

        The first is at `first`.
        """
        running = [place for place, index in enumerate(self.picked) if self._is_running(index)]
        return [self.picked[place] for place in below_lead(running, first)]

    def last_paragraph(self) -> int:
        """Return the place in `picked` of the last running paragraph."""
        places = range(len(self.picked) - 1, -1, -1)
        return next((place for place in places if is_running(self.blocks[self.picked[place]])), len(self.picked) - 1)
