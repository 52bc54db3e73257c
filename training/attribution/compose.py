"""Compose nested attributions.

A sentence of one article becomes the content of another article's source. PolNeAR annotates no attribution inside the
content of another. A sentence whose own attributions are annotated replaces such a content, so that both levels and
their order are known.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace

from pipelines.core.spans import shifted, subtract
from training.attribution.data import Annotated, Gold, Spans

_SAYING = re.compile(
    r"\b(?:said|says?|saying|told|tells|adds?|added|reports?|reported|claims?|claimed|writes?|wrote|argues?|argued|noted?|"
    r"notes|according|announced|insist(?:s|ed)|stated|states|suggest(?:s|ed)|believes?|warn(?:s|ed)|explain(?:s|ed)|"
    r"confirm(?:s|ed)|declared|acknowledged|admit(?:s|ted)|alleg(?:es|ed)|maintain(?:s|ed)|revealed|show(?:s|ed)|found)\b"
)
_LOWERED = frozenset(
    "a an the he she it they we you his her its their our my your this that these those there here in on at by for "
    "from with as after before while when if since although though many most some several few all both one two no not "
    "more another such during until under over about among what who how why where even just also then now still "
    "last".split()
)
_OPENING, _CLOSING = '“"‘', '”"’'
_SINGLE = str.maketrans('“”"', "‘’'")
_SENTENCE_END = re.compile(r"(?<=[a-z]{2}[.?!]) (?=[A-Z])")


def moved(gold: Gold, by: int, *, nested: bool | None = None) -> Gold:
    """Move the spans of `gold`, and set its level if one is given."""
    return Gold(
        shifted(gold.source, by),
        shifted(gold.cue, by),
        shifted(gold.content, by),
        gold.nested if nested is None else nested,
    )


def donors(annotated: Annotated, segments: Spans) -> list[Annotated]:
    """Single sentences of a text with the attributions entirely within each.

    Offsets count from the sentence's start.
    """
    found = []
    for start, end in segments:
        text = annotated.text[start:end]
        if not 30 <= len(text) <= 320 or "\n" in text or not (text[0].isupper() or text[0] in _OPENING):
            continue
        golds = [
            moved(gold, -start)
            for gold in annotated.attributions
            if all(start <= first and last <= end for first, last in (*gold.source, *gold.cue, *gold.content))
        ]
        touching = [gold for gold in annotated.attributions if start <= gold.cue[0][0] < end]
        if len(golds) == len(touching) <= 2:
            found.append(Annotated(text, golds))
    return found


def targets(annotated: Annotated) -> list[int]:
    """Attributions whose content can be replaced by another sentence."""
    found = []
    for index, gold in enumerate(annotated.attributions):
        if len(gold.content) != 1 or not gold.source or gold.nested:
            continue
        start, end = gold.content[0]
        content = annotated.text[start:end]
        sayable = _SAYING.search(annotated.text[slice(*gold.cue[0])]) is not None
        clause = content.startswith("that ") or (content[0] in _OPENING and content[1:2].isupper())
        if not (clause or (sayable and not content.startswith(("to ", "for ", "about ")))) or end - start < 25:
            continue
        rest = annotated.text[end : end + 2]
        if (
            gold.content[0][0] > gold.cue[0][0]
            and rest[:1] not in {".", "", "\n"}
            and content[-1:] not in _CLOSING + "."
        ):
            continue
        others = [
            span
            for other in annotated.attributions
            if other is not gold
            for span in (*other.source, *other.cue, *other.content)
        ]
        if not any(first < end and start < last for first, last in (*others, *gold.source, *gold.cue)):
            found.append(index)
    return found


def lowered(text: str) -> str:
    """The sentence `text` as it continues another one.

    `The dam broke` -> `the dam broke`
    """
    word = re.match(r"\w+", text)
    return text[0].lower() + text[1:] if word and word.group().lower() in _LOWERED else text


def fitted(donor: Annotated, old: str, *, before_cue: bool) -> tuple[str, Annotated]:
    """Fit the donor sentence into the place of `old`.

    Returns what precedes it there, and the sentence. The sentence keeps its length up to its last mark, so that its
    offsets stay valid.
    """
    text = donor.text
    quoted = old[0] in _OPENING
    if quoted:
        text = text.translate(_SINGLE)
        closing = _CLOSING[_OPENING.index(old[0])]
        body = text[:-1] if text[-1] == "." else text
        ending = re.search(r"[.,!?]?[”\"’]?$", old)
        mark = ending.group() if ending else ""
        if not mark.endswith(tuple(_CLOSING)):
            mark += closing if mark else ""
        return old[0], replace(donor, text=body + mark)
    if text[-1] == "." and not re.search(r"[.,]$", old):
        text = text[:-1]
    elif text[-1] == "." and old.endswith(","):
        text = text[:-1] + ","
    prefix = "that " if old.startswith("that ") else ""
    if prefix or (not before_cue and old[0].islower()):
        text = lowered(text)
    return prefix, replace(donor, text=text)


def substituted(annotated: Annotated, index: int, donor: Annotated) -> Annotated:
    """Replace the content of an attribution by the donor sentence.

    Along with the donor's attributions.
    """
    target = annotated.attributions[index]
    start, end = target.content[0]
    prefix, inner = fitted(donor, annotated.text[start:end], before_cue=start < target.cue[0][0])
    text = annotated.text[:start] + prefix + inner.text + annotated.text[end:]
    grown = len(prefix) + len(inner.text) - (end - start)
    base = start + len(prefix)

    def after(spans: Spans) -> Spans:
        return [(first + grown, last + grown) if first >= end else (first, last) for first, last in spans]

    golds = [
        replace(gold, source=after(gold.source), cue=after(gold.cue), content=after(gold.content))
        for gold in annotated.attributions
    ]
    golds[index] = replace(golds[index], content=[(start, end + grown)])
    limit = len(inner.text)
    inner_golds = [clipped(moved(gold, base, nested=True), base + limit) for gold in inner.attributions]
    golds += [gold for gold in inner_golds if gold.cue]
    surveyed = after(annotated.surveyed) + subtract(
        [(base, base + limit)], [s for g in inner.attributions for s in shifted(g.content, base)]
    )
    return Annotated(text, golds, surveyed)


def clipped(gold: Gold, limit: int) -> Gold:
    """Cut `gold` off at `limit`."""

    def cut(spans: Spans) -> Spans:
        return [(start, min(end, limit)) for start, end in spans if start < limit]

    return replace(gold, source=cut(gold.source), cue=cut(gold.cue), content=cut(gold.content))


def nested(
    annotated: Annotated, pool: tuple[list[Annotated], list[Annotated]], share: float, generator: random.Random
) -> Annotated:
    """Replace the contents of some attributions by sentences of the pool.

    About `share` of them.

    Args:
        pool: sentences with attributions, and sentences without any.
        share: 0 to 1, of the attributions that allow it.
        generator: source of randomness.
    """
    result = annotated
    chosen = [index for index in targets(annotated) if generator.random() < share]
    for index in chosen:
        with_inner, without = pool
        donor = generator.choice(with_inner if generator.random() < 0.75 else without)
        result = substituted(result, index, donor)
    return result


def inserted(annotated: Annotated, pool: list[Annotated], share: float, generator: random.Random) -> Annotated:
    """Insert sentences of the pool into some of the long quotations.

    Between two sentences, in about `share` of them. This surrounds a nested attribution with sentences of the source's
    own.
    """
    result = annotated
    for index in range(len(annotated.attributions)):
        if generator.random() < share and (border := quoted_border(result, index, generator)):
            result = enlarged(result, index, border, generator.choice(pool))
    return result


def quoted_border(annotated: Annotated, index: int, generator: random.Random) -> int | None:
    """A random border between two sentences of an attribution's quotation."""
    spans = annotated.attributions[index].content
    if not spans:
        return None
    start, end = max(spans, key=lambda span: span[1] - span[0])
    text = annotated.text[start:end]
    if annotated.attributions[index].nested or not text or text[0] not in _OPENING or set(text[1:-1]) & set(_OPENING):
        return None
    borders = [
        start + match.end()
        for match in _SENTENCE_END.finditer(text)
        if not any(
            first < start + match.end() < last
            for gold in annotated.attributions
            for first, last in (*gold.source, *gold.cue, *(gold.content if gold.nested else ()))
        )
    ]
    return generator.choice(borders) if borders else None


def enlarged(annotated: Annotated, index: int, border: int, donor: Annotated) -> Annotated:
    """Insert the donor sentence at `border`.

    It lies within the content of an attribution.
    """
    text = donor.text.translate(_SINGLE) + " "
    size = len(text)

    def after(spans: Spans) -> Spans:
        return [
            (first + size if first >= border else first, last + size if last > border else last)
            for first, last in spans
        ]

    golds = [
        replace(gold, source=after(gold.source), cue=after(gold.cue), content=after(gold.content))
        for gold in annotated.attributions
    ]
    golds += [moved(gold, border, nested=True) for gold in donor.attributions]
    surveyed = after(annotated.surveyed) + subtract(
        [(border, border + size)], [s for gold in donor.attributions for s in shifted(gold.content, border)]
    )
    return Annotated(annotated.text[:border] + text + annotated.text[border:], golds, surveyed)
