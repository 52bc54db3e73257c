"""Clean a dump of visible text.

Before:  Skip to content · The Heron · © Reuters / Ann Lee, FileThe river rose on Monday. · 12 Comments
After:   articleBody "The river rose on Monday."; captions ["© Reuters / Ann Lee, File"]; and in removed the rest,
         each line with its reason and the rule, or the classifier, that decided.

Rules decide where a line is certain to be interface text; a classifier that sees each line among its neighbours
decides the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from pipelines.boilerplate.bylines import without_capitals
from pipelines.boilerplate.cleaned import Cleaned
from pipelines.boilerplate.dateline import find_dateline, full_date
from pipelines.boilerplate.dates import PrintedDate, mentioned_days, normalise
from pipelines.boilerplate.dumps.body import (
    body_range,
    copies_of_lead,
    keep_one_of_copies,
    put_body,
    remove_author_notes,
    remove_doubles,
)
from pipelines.boilerplate.dumps.captions import put_captions
from pipelines.boilerplate.dumps.draft import Draft, Entry
from pipelines.boilerplate.dumps.dump_lines import split_dump
from pipelines.boilerplate.dumps.foreign_script import is_foreign, is_stray
from pipelines.boilerplate.dumps.header import (
    put_byline,
    put_date,
    put_description,
    put_headline,
    put_lead_above_dateline,
)
from pipelines.boilerplate.dumps.headline import first_paragraph, site_names
from pipelines.boilerplate.dumps.line_model import LineModel, load
from pipelines.boilerplate.dumps.lines import read_lines
from pipelines.core.errors import require
from pipelines.core.mending import mended
from pipelines.core.records import Removed
from pipelines.core.words import count_words, has_words

# A dump without a paragraph is a page of another kind from this many words on, below it merely too short.
NOT_AN_ARTICLE: Final = 100
# Longer dumps are read in parts, so that what is computed of them fits in memory; no article has nearly as many lines.
_PART: Final = 10_000
# A line of a dump takes about a kilobyte while it is read: more of them than this are not read at all.
_MOST_LINES: Final = 200_000


def clean_text(text: str, *, model: LineModel | None = None) -> Cleaned:
    """Divide a text dump into its parts: one block a line, blank lines or none.

    Args:
        text: all visible text of a page, or what a poor extractor made of it, without markup. Character references,
            escaped line breaks and misread characters in it are read as they were meant.
        model: the line classifier to ask; None for the one that ships.

    Returns:
        The dump's parts. All of `text`, up to white space and look-alike letters, is in `articleBody`, `headline`,
        `captions`, `datePublishedRaw`, `description` and `removed`, once. A dump without text has `rejection`
        "empty", one without anything like prose "tooShort" or "notAnArticle", as is one of over 200,000 lines, which is
        not read. Never raises on any text.
    """
    require(text, str, name="text")
    text = mended(text)
    if (count := text.count("\n")) > _MOST_LINES:
        return Cleaned(rejection="notAnArticle", detail=f"{count} lines")
    draft = _draft(text, model or load())
    if not draft.dump.pieces:
        return Cleaned(rejection="empty")
    remove_interface(draft)
    remove_stray_script(draft)
    start, end = body_range(draft.entries)
    lead = copies_of_lead(draft.entries, start=start, end=end)
    # What stands above the lead is a section's tagline, or the headline.
    start = lead[0] if lead else start
    lines = [entry.line for entry in draft.entries]
    sites, first = site_names(lines), first_paragraph(lines, start=start, end=end)
    publisher = put_headline(draft, start=start, body_start=first, sites=sites)
    printed = put_date(draft, body_start=first, body_end=end)
    authors = without_capitals(put_byline(draft, body_start=first))
    remove_author_notes(draft, authors=authors, start=start, end=end)
    keep_one_of_copies(draft)
    remove_doubles(draft)
    put_lead_above_dateline(draft, lead)
    put_captions(draft, start=start, end=end, sites=sites)
    put_description(draft, body_start=first)
    put_body(draft, start=start, end=end)
    remove_rest(draft, body_start=start, body_end=end)
    cleaned = _assembled(draft)
    cleaned.authors, cleaned.publisher = authors, publisher
    date_article(cleaned, printed)
    return judged(cleaned)


def _draft(text: str, model: LineModel) -> Draft:
    """Split a dump into lines, and rate each by rules and by the classifier."""
    dump = split_dump(text)
    pieces = [piece for piece in dump.pieces if piece.was_open]
    entries: list[Entry] = []
    for start in range(0, len(pieces), _PART):
        part = pieces[start : start + _PART]
        lines = read_lines([piece.text for piece in part])
        keep = model.keep_probabilities(lines).tolist()
        entries += [Entry(line, sure, [piece]) for piece, line, sure in zip(part, lines.each, keep, strict=True)]
    return Draft(dump, entries)


def remove_interface(draft: Draft) -> None:
    """Remove the lines that are interface text for certain."""
    for _, entry in draft.open():
        rule = entry.line.rule
        if rule is not None:
            entry.remove(rule.reason, rule.rule)


def remove_stray_script(draft: Draft) -> None:
    """Remove short lines in a script foreign to the article."""
    for _, entry in draft.open() if draft.dump.script else ():
        if is_stray(entry.line.text, draft.dump.script):
            entry.remove("foreignScript", "stray-line")


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


def date_article(cleaned: Cleaned, printed: Sequence[PrintedDate]) -> None:
    """Normalise the printed dates, or else the dateline's if it names a year."""
    if not printed and cleaned.dateline is not None and cleaned.dateline.date:
        full = full_date(cleaned.dateline)
        printed = [full] if full else []
        cleaned.datePublishedRaw = cleaned.dateline.date
    for found in printed:
        value = normalise(found)
        if found.is_ambiguous:
            body = cleaned.articleBody
            value = normalise(found, day_first=writes_day_first(body), near=mentioned_days(body))
        if found.modified:
            cleaned.put_change(value)
        else:
            cleaned.datePublished = value


def writes_day_first(text: str) -> bool | None:
    """Whether the language of `text` reads 06/07/2016 as 6 July.

    None for English, which does both, and for no text.
    """
    words = Counter(text[:5000].lower().split())
    if not words:
        return None
    english = sum(words[word] for word in ("the", "and", "of", "to", "in"))
    return None if english >= 0.08 * sum(words.values()) else True


def judged(cleaned: Cleaned) -> Cleaned:
    """Set the rejection if nothing is left that could be an article."""
    if has_words(cleaned.articleBody):
        return cleaned
    if cleaned.articleBody:
        cleaned.rejection, cleaned.detail = "notAnArticle", "no running text"
        return cleaned
    words = sum(count_words(removed.text) for removed in cleaned.removed)
    if words >= NOT_AN_ARTICLE:
        cleaned.rejection, cleaned.detail = "notAnArticle", f"{words} words, none of them in a paragraph"
    else:
        cleaned.rejection, cleaned.detail = "tooShort", f"{words} words"
    return cleaned


def _assembled(draft: Draft) -> Cleaned:
    """Make the result of the pieces of a dump, each in its field."""
    pieces = list(draft.pieces())
    body = [piece.text for piece in pieces if piece.field == "body"]
    return Cleaned(
        articleBody="\n\n".join(body),
        headline=next((piece.text for piece in pieces if piece.field == "headline"), None),
        description=next((piece.text for piece in pieces if piece.field == "description"), None),
        dateline=find_dateline(body),
        captions=[piece.text for piece in pieces if piece.field == "caption"],
        removed=[
            # Not validated once more: the dump was made storable, and there are hundreds of them.
            Removed.model_construct(text=piece.text, reason=piece.reason, rule=piece.rule)
            for piece in pieces
            if piece.field == "removed"
        ],
        datePublishedRaw=next((piece.text for piece in pieces if piece.field == "date"), None),
    )
