"""Clean a dump of visible text."""

from __future__ import annotations

from pipelines.boilerplate.cleaned import Cleaned
from pipelines.records import Removed


def clean_text(text: str) -> Cleaned:
    """Take a text dump apart: one block a line, blank lines or none between them.

    Args:
        text: all visible text of a page, or what a poor extractor made of it, without markup.

    Returns:
        The dump's parts; a dump without text has `rejection` "empty". Never raises.
    """
    lines = [" ".join(line.split()) for line in text.splitlines()]
    blocks = [line for line in lines if line]
    if not blocks:
        return Cleaned(rejection="empty")
    headline = blocks[0]
    body = [block for block in blocks[1:] if len(block.split()) >= 5 and block[-1] in '.!?"”’…']
    removed = [
        Removed(text=block, reason="boilerplate", rule="short-line") for block in blocks[1:] if block not in body
    ]
    return Cleaned(articleBody="\n\n".join(body), headline=headline, removed=removed)
