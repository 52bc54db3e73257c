"""Read the header of a dump: headline, site name, printed date, byline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final

from pipelines.boilerplate.bylines import BYLINE_WORDS, byline_names, names_beside_date, names_of_line
from pipelines.boilerplate.dates import PrintedDate, words_beside
from pipelines.boilerplate.dumps.draft import Draft, Entry
from pipelines.boilerplate.dumps.headline import choose_headline, headline_end, names_in_title, site_above, split_title
from pipelines.boilerplate.dumps.labels import put_labels
from pipelines.boilerplate.dumps.lines import NAMES, words_of
from pipelines.boilerplate.name_kinds import is_job, is_place, may_be_outlet
from pipelines.boilerplate.tables.author_words import BY_WORDS
from pipelines.boilerplate.tables.line_words import HINTS
from pipelines.boilerplate.tables.section_words import SECTION_WORDS

# A line with a date and more words than this beside it is not about its date.
_WORDS_BESIDE: Final = 9
_STANDFIRST_WORDS: Final = 8
# A standfirst that the classifier is surer of than this is the first paragraph.
_IN_BODY: Final = 0.5
_FUNCTION_WORDS, _CAPITALISED = NAMES.index("functionWords"), NAMES.index("capitalised")
_BY: Final = frozenset(BY_WORDS)
# No name alone on its line has one of these, so many words, or a word of so many letters.
_NO_NAMES: Final = SECTION_WORDS.union(*(words.split() for kind, words in HINTS.items() if kind != "byline"))
_NAME_WORDS, _NAME_LETTERS = 4, 20
_PLACE_WORDS: Final = 2
# The date of a change stands so many lines from that of publication at most.
_BESIDE: Final = 5
# A byline stands so many lines above the text, or below the headline, at most.
_HEADER_LINES: Final = 40
# How databases of newspapers give the length of an article, below its author.
_WORD_COUNT: Final = re.compile(r"\d{1,5} (?:words|Wörter|mots|palabras|parole|palavras|woorden)")
# Reasons of lines that name their site.
_NOTICES: Final = frozenset({"republishing", "copyright", "contact"})


def put_headline(draft: Draft, *, start: int, body_start: int, sites: set[str]) -> str | None:
    """Choose the headline without the site name; return a confirmed site name.

    Repetitions of the headline, the page's title among them, are removed.
    """
    lines = [entry.line for entry in draft.entries]
    labelled, outlet = put_labels(draft)
    if labelled is not None:
        _remove_repetitions(
            draft,
            next(part.text for part in draft.entries[labelled].parts if part.field == "headline"),
            body_start=body_start,
        )
        return outlet
    body_start = headline_end(lines, body_start)
    chosen = choose_headline(lines, [entry.keep for entry in draft.entries], start=start, body_start=body_start)
    for _, entry in draft.open() if sites else ():
        if entry.line.text.strip(" -–—|·") in sites:
            entry.remove("siteName", "site-name-alone")
    if chosen is None:
        return None
    notices = site_notices(draft)
    named = names_in_title(lines[chosen].text, [piece.text for piece in draft.dump.pieces], notices=notices)
    sites = sites | named
    others = [line.text for index, line in enumerate(lines[: body_start + 1]) if index != chosen]
    title = split_title(lines[chosen].text, sites=sites, others=others)
    text = lines[chosen].text[title.start : title.end].strip()
    # Where the page's title was chosen and the bare headline stands below it, the latter is it.
    folded = text.casefold()
    for index, entry in enumerate(draft.entries[:body_start]):
        if entry.is_open and entry.line.text.casefold() == folded:
            chosen, title = index, split_title(entry.line.text, sites=sites, others=[])
            break
    entry = draft.entries[chosen]
    entry.cut(title.start, title.end, "headline", reason="siteName", rule="title-parts")
    _remove_repetitions(draft, text, body_start=body_start)
    above = (name for name in sorted(sites) if any(line.text.endswith(name) for line in lines[:chosen]))
    return next(iter(sorted(named)), None) or next(above, None) or site_above(lines[:chosen], notices=notices)


def _remove_repetitions(draft: Draft, headline: str, *, body_start: int) -> None:
    """Remove the lines that are the headline once more.

    Above the body, those with more behind it, too.
    """
    folded, longest = headline.casefold(), len(headline) + 60
    for index, other in draft.open():
        if len(other.line.text) < longest and other.line.text.casefold().startswith(folded):
            rest = other.line.text[len(headline) :]
            if index <= body_start + 1 or not rest:
                other.remove("repeated", "headline-again")


def site_notices(draft: Draft) -> list[str]:
    """The republishing and copyright notices of a page."""
    rules = ((entry.line.text, entry.line.rule) for entry in draft.entries)
    return [text for text, rule in rules if rule is not None and rule.reason in _NOTICES]


def put_lead_above_dateline(draft: Draft, copies: Sequence[int]) -> None:
    """Use the first copy of the lead as description, and remove the others."""
    for number, entry in enumerate([draft.entries[index] for index in copies if draft.entries[index].is_open]):
        if number == 0:
            entry.put("description")
        else:
            entry.remove("repeated", "lead-above-dateline")


def put_description(draft: Draft, *, body_start: int) -> None:
    """Use a standfirst that is not part of the body as description.

    It is the first line between headline and first paragraph that is a sentence.
    """
    decided = [(index, entry.field) for index, entry in enumerate(draft.entries[:body_start]) if not entry.is_open]
    if any(field == "description" for _, field in decided):
        return
    above = [index for index, field in decided if field == "headline"]
    for index, entry in draft.open():
        if above and above[0] < index < body_start and entry.keep < _IN_BODY and _is_sentence(entry):
            entry.put("description")
            return


def _is_sentence(entry: Entry) -> bool:
    own = entry.line.own
    return len(entry.line.words) >= _STANDFIRST_WORDS and own[_FUNCTION_WORDS] >= 0.2 and own[_CAPITALISED] < 0.6


def put_date(draft: Draft, *, body_start: int, body_end: int) -> list[PrintedDate]:
    """Move the printed date to its field; return it, and that of a change.

    The line nearest to the body that is about a date is taken, above the body before below it; a date called a change
    only where there is no other.
    """
    candidates: list[tuple[tuple[bool, bool, bool, int], int, PrintedDate]] = []
    for index, entry in draft.open():
        dates = entry.line.dates
        if not dates or (body_start <= index < body_end and entry.keep >= 0.5 and len(entry.line.words) > 6):
            continue
        beside = words_beside(entry.line.text, dates)
        if len(beside.split()) > _WORDS_BESIDE or (not dates[0].has_year and dates[0].match and beside):
            continue
        above = index < body_end
        for found in dates:
            rank = (not found.has_year, found.modified, not above, abs(index - body_start))
            candidates.append((rank, index, found))
    if not candidates:
        return []
    _, index, found = min(candidates, key=lambda one: one[0])
    changes = [other for _, place, other in sorted(candidates, key=lambda one: one[0]) if abs(place - index) <= _BESIDE]
    changes = [other for other in changes if other.modified]
    draft.entries[index].cut(found.start, found.end, "date", reason="date", rule="printed-date")
    for _, entry in draft.open():
        if entry.line.dates and not words_beside(entry.line.text, entry.line.dates) and len(entry.line.dates) == 1:
            entry.remove("date", "date-line")
    return [found] if found.modified else [found, *changes[:1]]


def put_byline(draft: Draft, *, body_start: int) -> list[str]:
    """Remove the bylines above the body, and return the names in them."""
    names: list[str] = []
    header = draft.entries[: body_start + 2]
    for entry in header:
        if not entry.is_open and entry.field != "date":
            continue
        text = entry.line.text
        found = [] if BYLINE_WORDS.isdisjoint(entry.line.words) and text.isascii() else byline_names(text)
        if not entry.is_open:
            found = found or names_beside_date(text)
        if not found:
            continue
        if entry.is_open:
            entry.remove("byline", "byline")
        names.extend(name for name in found if name not in names)
    return names or _put_names_alone(header)


def _put_names_alone(header: Sequence[Entry]) -> list[str]:
    """Take the names on lines of their own beside a date, a job or "By"."""
    headline = next((index for index, entry in enumerate(header) if entry.field == "headline"), len(header))
    lines = [entry for entry in header[headline + 1 :] if any(map(str.isalnum, entry.line.text))]
    return _names_in(lines[-_HEADER_LINES:]) or _names_in(lines[:_HEADER_LINES])


def _names_in(lines: Sequence[Entry]) -> list[str]:
    """Take the names on lines of their own, where the lines beside say author."""
    alone = [_names_alone(entry) if entry.is_open else [] for entry in lines]
    names: list[str] = []
    for is_name, group in groupby(range(len(lines)), key=lambda place: bool(alone[place])):
        places = list(group)
        before, after = lines[max(0, places[0] - 1) : places[0]], lines[places[-1] + 1 : places[-1] + 2]
        jobs = [entry for entry in after if entry.is_open and _is_job(entry)]
        if is_name and (
            jobs
            or any(map(_is_label, before))
            or any(map(_is_dated, (*before, *after)))
            or (
                any(may_be_outlet(entry.line.text) for entry in after)
                and any(map(_is_dated, lines[places[-1] + 2 : places[-1] + 3]))
            )
            or any(map(_is_dated_place, after))
            or any(map(_names_job, (lines[place] for place in places)))
        ):
            for entry in (*(lines[place] for place in places), *jobs):
                entry.remove("byline", "line-of-names")
            names.extend(name for place in places for name in alone[place] if name not in names)
    return names


def _names_alone(entry: Entry) -> list[str]:
    """The names of a line with nothing else but a job; no section or button."""
    text = entry.line.text.rpartition(",")[0] if _names_job(entry) else entry.line.text
    names = names_of_line(text)
    names = [] if _NO_NAMES.intersection(words_of(" ".join(names))) else names
    lengths = [len(word) for name in names for word in name.split()]
    is_short = all(len(name.split()) <= _NAME_WORDS for name in names) and max(lengths, default=0) <= _NAME_LETTERS
    is_text = not any(map(str.isdigit, text))
    return names if is_short and is_text and not any(map(is_place, names)) else []


def _is_job(entry: Entry) -> bool:
    """Whether a line is no more than a job: "Health correspondent"."""
    words = entry.line.text.split()
    return len(words) <= _NAME_WORDS and not entry.line.closes and any(map(is_job, words))


def _names_job(entry: Entry) -> bool:
    """Whether a line ends in a job: "Ann Lee, staff writer"."""
    name, _, job = entry.line.text.rpartition(",")
    return bool(name) and len(job.split()) <= _NAME_WORDS and any(map(is_job, job.split()))


def _is_dated(entry: Entry) -> bool:
    """Whether a line is only a date, or says how long the article is."""
    is_date = bool(entry.line.dates) and not words_beside(entry.line.text, entry.line.dates)
    return is_date or _WORD_COUNT.fullmatch(entry.line.text) is not None


def _is_dated_place(entry: Entry) -> bool:
    """Whether a line is a place and a date: "Madrid - 9 May 2024"."""
    place = words_beside(entry.line.text, entry.line.dates).split() if entry.line.dates[:1] else []
    if ":" in entry.line.text[: entry.line.dates[0].start if place else 0]:
        return False
    return 0 < len(place) <= _PLACE_WORDS and all(word[0].isupper() for word in place) and not entry.line.closes


def _is_label(entry: Entry) -> bool:
    """Whether a line is only the word of a byline or a job: "By", "Von:", "Reporter"."""
    text = entry.line.text.lower().rstrip(" :")
    return text in _BY or (" " not in text and is_job(text))
