"""Clean a dump of visible text.

Before:  Skip to content · The Heron · © Reuters / Ann Lee, FileThe river rose on Monday. · 12 Comments
After:   articleBody "The river rose on Monday."; captions ["© Reuters / Ann Lee, File"]; and in removed the rest,
         each line with its reason and the rule, or the classifier, that decided.

Rules decide where a line is certain to be interface text; a classifier that sees each line among its neighbours
decides the rest.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import numpy as np

from pipelines.boilerplate.captions import put_captions
from pipelines.boilerplate.cleaned import Cleaned
from pipelines.boilerplate.dateline import find_dateline
from pipelines.boilerplate.dates import mentioned_days, normalise
from pipelines.boilerplate.draft import Draft, Entry
from pipelines.boilerplate.dump_lines import Piece, split_dump
from pipelines.boilerplate.foreign_script import is_foreign, is_stray
from pipelines.boilerplate.header import put_byline, put_date, put_headline
from pipelines.boilerplate.line_model import keep_probabilities
from pipelines.boilerplate.lines import read_line
from pipelines.boilerplate.neighbourhood import densest
from pipelines.boilerplate.repeats import copies
from pipelines.records import Removed

# How sure the classifier has to be to keep a line. Chosen on out-of-fold pages.
KEEP: Final = 0.5


def clean_text(text: str, *, fold: int | None = None) -> Cleaned:
    """Take a text dump apart: one block a line, with blank lines between them or without.

    Args:
        text: all visible text of a page, or what a poor extractor made of it, without markup.
        fold: for measurement alone: ask one copy of the line classifier, the one that has not seen the page.

    Returns:
        The dump's parts. All of `text`, up to white space and look-alike letters, is in `articleBody`, `headline`,
        `captions`, `datePublishedRaw`, `description` and `removed`, once. A dump without text has `rejection`
        "empty", one without anything like prose "tooShort" or "notAnArticle". Never raises on any text.
    """
    draft = _draft(text, fold=fold)
    if not draft.dump.pieces:
        return Cleaned(rejection="empty")
    start, end = body_range(draft.entries)
    remove_interface(draft)
    remove_stray_script(draft)
    put_headline(draft, body_start=start)
    put_date(draft, body_start=start, body_end=end)
    authors = put_byline(draft, body_start=start)
    put_captions(draft, body_start=start, body_end=end)
    keep_one_of_copies(draft)
    put_body(draft)
    remove_rest(draft, body_start=start, body_end=end)
    return _assembled(draft, authors)


def _draft(text: str, *, fold: int | None) -> Draft:
    dump = split_dump(text)
    pieces = [piece for piece in dump.pieces if piece.was_open]
    lines = [read_line(piece.text) for piece in pieces]
    keep = keep_probabilities(lines, fold=fold).tolist()
    return Draft(dump, [Entry(line, sure, [piece]) for piece, line, sure in zip(pieces, lines, keep, strict=True)])


def body_range(entries: Sequence[Entry]) -> tuple[int, int]:
    """The half-open range of entries that the body lies in, gaps included; (0, 0) for a dump without one."""
    kept = [index for index, entry in enumerate(entries) if entry.keep >= KEEP]
    if not kept:
        return 0, 0
    weight = np.array([min(len(entry.line.words), 60) * (entry.keep - KEEP) - 0.5 for entry in entries])
    start, end = densest(weight)
    return (start, end) if end else (kept[0], kept[-1] + 1)


def remove_interface(draft: Draft) -> None:
    """Remove the lines that are interface text for certain."""
    for _, entry in draft.open():
        rule = entry.line.rule
        if rule is not None:
            entry.remove(rule.reason, rule.rule)


def remove_stray_script(draft: Draft) -> None:
    """Remove short lines in a script foreign to the article."""
    for _, entry in draft.open():
        if is_stray(entry.line.text, draft.dump.script):
            entry.remove("foreignScript", "stray-line")


def keep_one_of_copies(draft: Draft) -> None:
    """Of a paragraph that stands there several times, leave the copy that the classifier is surest of."""
    for group in copies([entry.line for entry in draft.entries]):
        indices = [index for index in group if draft.entries[index].is_open]
        if len(indices) < 2:
            continue
        # On a tie the last: above the article stand its caption and its meta description.
        best = max(indices, key=lambda index: (round(draft.entries[index].keep, 1), index))
        for index in indices:
            if index != best:
                draft.entries[index].remove("duplicate", "same-paragraph")


def put_body(draft: Draft) -> None:
    """Put what the classifier keeps into the body."""
    for _, entry in draft.open():
        if entry.keep >= KEEP:
            entry.put("body")


def remove_rest(draft: Draft, *, body_start: int, body_end: int) -> None:
    """Remove what is left, with the likeliest reason."""
    for index, entry in draft.open():
        if is_foreign(entry.line.text, draft.dump.script):
            reason = "foreignScript"
        elif body_start <= index < body_end:
            reason = "related"
        else:
            reason = "boilerplate"
        entry.remove(reason, "line-classifier")


def _assembled(draft: Draft, authors: list[str]) -> Cleaned:
    pieces = list(draft.pieces())
    body = [piece.text for piece in pieces if piece.field == "body"]
    return Cleaned(
        articleBody="\n\n".join(body),
        headline=next((piece.text for piece in pieces if piece.field == "headline"), None),
        description=next((piece.text for piece in pieces if piece.field == "description"), None),
        authors=authors,
        dateline=find_dateline(body),
        captions=[piece.text for piece in pieces if piece.field == "caption"],
        removed=[
            Removed(text=piece.text, reason=piece.reason, rule=piece.rule) for piece in pieces if piece.field == "removed"
        ],
        datePublishedRaw=next((piece.text for piece in pieces if piece.field == "date"), None),
    )
