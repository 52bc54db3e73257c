"""Split a text dump into pieces, each of which goes into one field.

Splitting is all that happens here: lines of a hard-wrapped dump are joined, bylines, dates, credits and stray
tails cut from what they were glued to, look-alike letters mapped. What a piece is, `text` decides.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from typing import Final, Literal

from pipelines.boilerplate.dumps.credits import may_hold_credit, split_credit, split_credit_tail
from pipelines.boilerplate.dumps.foreign_script import has_other_letters, main_script, split_stray_tail
from pipelines.boilerplate.dumps.lookalikes import map_lookalikes
from pipelines.boilerplate.dumps.unwrap import SENTENCE_ENDS, unwrap
from pipelines.boilerplate.glue import unglued
from pipelines.core.scalars import storable

Field = Literal["undecided", "body", "caption", "headline", "date", "description", "removed"]

# Characters that no reader sees and that no word should contain.
_UNSEEN: Final = "\u00ad\u200b\u2060\ufeff"
_DEEPEST: Final = 8  # indentation of a paragraph's first line
_INVISIBLE: Final = re.compile(f"[{_UNSEEN}]+")


@dataclass(slots=True)
class Piece:
    """A block of text and its field; `reason` and `rule` where it is removed."""

    text: str
    field: Field = "undecided"
    reason: str = ""
    rule: str = ""
    was_open: bool = dataclass_field(init=False)

    def __post_init__(self) -> None:
        self.was_open = self.field == "undecided"

    def remove(self, reason: str, rule: str) -> None:
        """Send the piece to the removed ones."""
        self.field, self.reason, self.rule = "removed", reason, rule


@dataclass(frozen=True, slots=True)
class Dump:
    """The pieces in order, and the main script; None if no script is foreign to it.

    None is foreign where all letters are Latin, and where the pieces are in several scripts.
    """

    pieces: list[Piece]
    script: str | None


def split_dump(text: str) -> Dump:
    """Split a dump into its pieces.

    Their texts, put together, are `text` up to white space and look-alike letters. What was taken out of the inside of
    a block (an invisible character, a word as it was before its letters were mapped) is a removed piece before it.
    """
    lines = (line.lstrip() for group in unwrap(list(_groups(storable(text)))) for line in group)
    blocks = [part for line in lines for part in unglued(line)]
    whole = "\n".join(blocks)
    is_latin = not has_other_letters(whole)
    is_plain = is_latin and not any(map(whole.__contains__, _UNSEEN))
    script = None if is_latin else main_script(whole)
    pieces: list[Piece] = []
    for block in blocks:
        # Most blocks, which this tells apart at little cost.
        if (is_plain or block.isascii()) and not may_hold_credit(block):
            pieces.append(Piece(block))
        else:
            pieces.extend(_pieces(block, script))
    return Dump(pieces, script)


def _groups(text: str) -> Iterator[list[str]]:
    """Runs of lines without blank lines between them, white space collapsed.

    The first keeps its indentation. A line that is indented behind the end of a sentence begins another run.
    """
    group: list[str] = []
    indented = True
    for raw in text.splitlines():
        line = " ".join(raw.split())
        opens = raw[:1].isspace() and not indented and group and group[-1].endswith(SENTENCE_ENDS)
        if group and (opens or not line):
            yield group
            group = []
        if line:
            # The indentation counts for where the first line was broken.
            group.append(line if group else raw[: min(_DEEPEST, len(raw) - len(raw.lstrip()))] + line)
        indented = raw[:1].isspace()
    if group:
        yield group


def _pieces(block: str, script: str | None) -> Iterator[Piece]:
    """Divide a block into text, credits and stray script."""
    block = yield from _repaired(block)
    credit, rest = split_credit(block)
    rest, stray = split_stray_tail(rest, script)
    rest, credit_behind = split_credit_tail(rest)
    if credit.strip():
        yield Piece(credit.strip(), "caption")
    if rest.strip():
        yield Piece(rest.strip())
    if credit_behind.strip():
        yield Piece(credit_behind.strip(), "caption")
    if stray.strip():
        yield Piece(stray.strip(), "removed", "foreignScript", "stray-run")


def _repaired(block: str) -> Generator[Piece, None, str]:
    """Remove invisible and look-alike characters; returns the block without them."""
    if block.isascii():
        return block
    invisible = "".join(_INVISIBLE.findall(block))
    if invisible:
        yield Piece(invisible, "removed", "invisible", "invisible-characters")
        block = " ".join(_INVISIBLE.sub("", block).split())
    block, mixed = map_lookalikes(block)
    for word in mixed:
        yield Piece(word, "removed", "lookAlike", "mixed-script-word")
    return block
