"""What a block's words look like in numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from pipelines.boilerplate.interface import interface_rule
from pipelines.boilerplate.pages.block import Block
from pipelines.boilerplate.pages.characters import DIGIT, LOWER, UPPER, WORD, Codes, code_points, kinds_of, squeezed
from pipelines.boilerplate.tables.phrases import OPENINGS, WHOLE
from pipelines.core.words import count_words, has_unspaced_script

Matrix = npt.NDArray[np.float32]

TEXT_FEATURES: Final = (
    "characters words word_length link_share bold_share digit_share upper_share punctuation_share commas stops "
    "ends_sentence ends_colon starts_upper starts_lower starts_quote question exclamation all_upper has_url has_at "
    "has_bar has_copyright has_date has_time title_words repeats first_of_repeats in_title title_in after_break "
    "italic_share starts_with_link controls words_to_colon starts_bracket ends_bracket description_share".split()
)
_REASONS = tuple(sorted({*WHOLE, *OPENINGS}))
PHRASE_FEATURES: Final = (*(f"phrase_{reason}" for reason in _REASONS), "phrase_any")

_CLOSING = frozenset(".!?…\"”’»'“)。！？:;」』；：")
_QUOTES = frozenset("\"“„«‘'「『")
_COMMAS = [ord(sign) for sign in ",，、،"]
_WIDE_STOPS = [ord(sign) for sign in "。！？"]
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b")
_TIME = re.compile(r"\b\d{1,2}[:.h]\d\d\b")
# No colon after an opening of so many characters is one of a label; no more words are compared with the headline.
_LABEL = 60
_NO_LABEL = 99
_COMPARED_WORDS = 60
# Two texts are compared by runs of so many characters, at the beginning of a block.
_RUN = 8
_COMPARED_CHARACTERS = 400


def text_features(blocks: Sequence[Block], *, headline: str, description: str) -> Matrix:
    """One row a block, one column for each of TEXT_FEATURES.

    The page's headline and description are "" if unknown.
    """
    texts = [block.text for block in blocks]
    codes = code_points(texts)
    kinds = kinds_of(codes)
    ends = np.flatnonzero(codes == ord("\n"))
    starts = np.append(0, ends[:-1] + 1)
    size = ends - starts
    owner = np.repeat(np.arange(len(texts)), size + 1)

    def count(flags: npt.NDArray[np.bool_]) -> npt.NDArray[np.intp]:
        return np.bincount(owner[flags], minlength=len(texts))

    def has(character: str) -> npt.NDArray[np.bool_]:
        return count(codes == ord(character)) > 0

    space = codes == ord(" ")
    words = count(space) + 1
    for place, text in enumerate(texts):
        if has_unspaced_script(text):
            words[place] = count_words(text)
    question, exclamation = codes == ord("?"), codes == ord("!")
    stop = (codes == ord(".")) | question | exclamation
    # Full-width signs stand without a space behind them.
    wide_stop = np.isin(codes, _WIDE_STOPS)
    upper = count(kinds & UPPER > 0)
    digits = count(kinds & DIGIT > 0)
    signs = count(kinds & WORD == 0) - words  # the spaces between words and the line end are none
    opening, closing = kinds[starts], [text[-1] for text in texts]
    repeats = Counter(texts)
    first_places = {text: place for place, text in reversed(list(enumerate(texts)))}
    (title,) = squeezed([headline])
    columns = [
        size,
        words,
        size / words,
        [block.link_characters for block in blocks] / size,
        [block.bold_characters for block in blocks] / size,
        digits / size,
        upper / size,
        signs / size,
        count(np.isin(codes, _COMMAS)),
        count((stop & np.append(space[1:], False)) | wide_stop),
        [last in _CLOSING for last in closing],
        [last == ":" for last in closing],
        opening & UPPER > 0,
        opening & LOWER > 0,
        [text[0] in _QUOTES for text in texts],
        count(question) > 0,
        count(exclamation) > 0,
        (upper > 0) & (count(kinds & LOWER > 0) == 0),
        ["http://" in low or "https://" in low or "www." in low for low in map(str.lower, texts)],
        has("@"),
        has("|"),
        has("©"),
        [number > 2 and _DATE.search(text) is not None for text, number in zip(texts, digits, strict=True)],
        [number > 2 and _TIME.search(text) is not None for text, number in zip(texts, digits, strict=True)],
        _title_words(texts, headline) / words,
        [repeats[text] for text in texts],
        [first_places[text] == place for place, text in enumerate(texts)],
        [bool(block.key) and block.key in title for block in blocks],
        [bool(title) and title in block.key for block in blocks],
        [block.after_break for block in blocks],
        [block.italic_characters for block in blocks] / size,
        [block.starts_with_link for block in blocks],
        [block.controls for block in blocks],
        [text[:at].count(" ") + 1 if (at := text.find(":", 0, _LABEL)) >= 0 else _NO_LABEL for text in texts],
        [text[0] in "[(*" for text in texts],
        [last in "])" for last in closing],
        _shares_within([block.key for block in blocks], description),
    ]
    rows: Matrix = np.array(columns, dtype=np.float32).T
    return rows


def phrase_features(blocks: Sequence[Block]) -> Matrix:
    """One row a block, one column for each of PHRASE_FEATURES."""
    column = {reason: position for position, reason in enumerate(_REASONS)}
    rows = np.zeros((len(blocks), len(PHRASE_FEATURES)), dtype=np.float32)
    for row, block in enumerate(blocks):
        rule = interface_rule(block.text)
        if rule is not None:
            rows[row, column[rule.reason]] = rows[row, -1] = 1
    return rows


def _title_words(texts: Sequence[str], headline: str) -> npt.NDArray[np.intp]:
    """How many of the headline's words each text begins with or has soon after."""
    wanted = set(headline.lower().split())
    if not wanted:
        return np.zeros(len(texts), dtype=np.intp)
    opening = (text.lower().split(" ", _COMPARED_WORDS)[:_COMPARED_WORDS] for text in texts)
    return np.array([len(wanted.intersection(words)) for words in opening])


def _shares_within(keys: Sequence[str], whole: str) -> npt.NDArray[np.float64]:
    """How much of each squeezed text stands in `whole`, by runs of characters."""
    wanted = np.unique(_runs(code_points(squeezed([whole]))))
    if not len(wanted):
        return np.zeros(len(keys))
    codes = code_points([key[:_COMPARED_CHARACTERS] for key in keys])
    ends = np.flatnonzero(codes == ord("\n"))
    starts = np.append(0, ends[:-1] + 1)
    runs = _runs(codes)
    place = wanted.searchsorted(runs).clip(max=len(wanted) - 1)
    hits = np.zeros(len(codes))
    hits[: len(runs)] = wanted[place] == runs
    shares: npt.NDArray[np.float64] = np.add.reduceat(hits, starts) / (ends - starts - _RUN + 1).clip(min=1)
    return shares


def _runs(codes: Codes) -> npt.NDArray[np.uint64]:
    """A number for each run of _RUN characters that holds no line end but as its last."""
    count = max(len(codes) - _RUN, 0)
    numbers = np.zeros(count, dtype=np.uint64)
    for step in range(_RUN):
        numbers = numbers * np.uint64(1_000_003) + codes[step : step + count]
    return numbers
