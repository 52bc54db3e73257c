"""Half-open spans (start, end) in code points, and the arithmetic on them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Protocol, TypeVar

Span = tuple[int, int]
Spans = list[Span]

ItemT = TypeVar("ItemT", bound="Spanned")


def overlap(first: Span | None, second: Span | None) -> bool:
    """Whether both spans share a character; a missing span shares none."""
    return first is not None and second is not None and first[0] < second[1] and second[0] < first[1]


def any_contains(outer: Iterable[Span], inner: Span) -> bool:
    """Whether `inner` lies within one of the spans of `outer`."""
    return any(start <= inner[0] and inner[1] <= end for start, end in outer)


def total_length(spans: Iterable[Span]) -> int:
    """Characters of all `spans`."""
    return sum(end - start for start, end in spans)


def shared_length(first: Iterable[Span], second: Iterable[Span]) -> int:
    """Characters that spans of `first` share with spans of `second`."""
    second = list(second)
    return sum(max(0, min(end, stop) - max(start, begin)) for start, end in first for begin, stop in second)


def similarity(first: Iterable[Span], second: Iterable[Span]) -> float:
    """Shared characters over the characters of both, 0 to 1 (Jaccard)."""
    first, second = list(first), list(second)
    shared = shared_length(first, second)
    union = total_length(first) + total_length(second) - shared
    return shared / union if union else 0.0


def subtract(spans: Spans, others: Iterable[Span]) -> Spans:
    """`spans` without what of them lies in `others`; empty pieces are dropped."""
    for begin, stop in others:
        halves = [half for start, end in spans for half in ((start, min(end, begin)), (max(start, stop), end))]
        spans = [(start, end) for start, end in halves if start < end]
    return spans


def words_at(text: str, spans: Iterable[Span]) -> str:
    """What stands at `spans` of `text`, with a space between them."""
    return " ".join(text[start:end] for start, end in spans)


def extent(spans: Iterable[Span]) -> Span:
    """The span from the first start to the last end of one or more spans."""
    starts, ends = zip(*spans, strict=True)
    return min(starts), max(ends)


def shifted(spans: Iterable[Span], by: int) -> Spans:
    """`spans`, moved by so many characters."""
    return [(start + by, end + by) for start, end in spans]


class Spanned(Protocol):
    """What stands at [start, end) of a text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def offsets(items: Iterable[Spanned]) -> Spans:
    """The (start, end) of each of `items`."""
    return [(item.start, item.end) for item in items]


def items_inside(items: Sequence[ItemT], spans: Iterable[Span]) -> list[ItemT]:
    """Those of `items`, sorted and apart, that lie within one of `spans`."""
    found: list[ItemT] = []
    for start, end in spans:
        first = bisect_left(items, start, key=lambda item: item.start)
        last = bisect_right(items, end, key=lambda item: item.end)
        found += items[first:last]
    return found


def index_at(spans: Spans, position: int) -> int:
    """Index of the sorted span that holds `position`, or of the one before it."""
    return max(0, bisect_right(spans, (position, 1 << 60)) - 1)


class Coverage:
    """The characters that some spans cover.

    Spans may nest and overlap. Each question takes logarithmic time.
    """

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def __contains__(self, position: int) -> bool:
        index = bisect_right(self._starts, position) - 1
        return index >= 0 and position < self._ends[index]


class Neighbours:
    """Keys with spans, to find those that may share a character with a range.

    Only those are looked at that begin or end in the same part of the text, so that a rule that compares each
    attribution with those around it takes a time that grows with the text, and not with its square.
    """

    PART = 128  # characters

    def __init__(self, spans: Iterable[Iterable[Span]] = ()) -> None:
        self._by_part: dict[int, list[int]] = {}
        for key, each in enumerate(spans):
            self.add(key, each)

    def add(self, key: int, spans: Iterable[Span]) -> None:
        """Add a key, larger than those before it, that has these spans."""
        for part in self._parts(spans):
            self._by_part.setdefault(part, []).append(key)

    def near(self, spans: Iterable[Span]) -> list[int]:
        """The keys with a span near one of `spans`, in order."""
        return sorted({key for part in self._parts(spans) for key in self._by_part.get(part, ())})

    def _parts(self, spans: Iterable[Span]) -> set[int]:
        borders = ((start // self.PART, max(end - 1, start) // self.PART + 1) for start, end in spans)
        return {part for first, last in borders for part in range(first, last)}
