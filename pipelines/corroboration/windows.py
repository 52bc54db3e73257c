"""Hand on pairs of sentences as soon as no later article can change their groups.

Articles are compared in order of publication, and only with those published a few days before or after. So sentences
that are older than that get no more pairs, and can be grouped. However many articles there are, the pairs of a few
weeks are held in memory.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from pipelines.corroboration.comparing import Scored
from pipelines.corroboration.grouping import Edges, Key
from pipelines.corroboration.index import WINDOW_DAYS


def settled(
    found: Iterable[tuple[str, list[Scored]]], day_of: Callable[[str], float | None], *, threshold: float
) -> Iterator[Edges]:
    """Parts of the pairs, each of which can be grouped by itself.

    Args:
        found: the pairs of each article, in order of publication.
        day_of: when an article was published; None where that is unknown, so that it can be related to any.
        threshold: likelihood from which a pair may join two groups.
    """
    pairs: dict[tuple[Key, Key], float] = {}
    settled_until = None
    for article, scored in found:
        today = day_of(article)
        if today is not None and (settled_until is None or today > settled_until + 2 * WINDOW_DAYS):
            settled_until = today - WINDOW_DAYS
            complete, pairs = _split(pairs, _published_since(settled_until, day_of), threshold)
            yield complete
        pairs.update(scored)
    yield pairs


def _published_since(day: float, day_of: Callable[[str], float | None]) -> Callable[[Key], bool]:
    """Whether a sentence may be of that day or later."""

    def is_since(key: Key) -> bool:
        published = day_of(key[0])
        return published is None or published >= day

    return is_since


def _split(
    pairs: Edges, is_open: Callable[[Key], bool], threshold: float
) -> tuple[dict[tuple[Key, Key], float], dict[tuple[Key, Key], float]]:
    """The pairs that no open sentence is joined to, and those of the rest.

    Sentences are joined directly, or through others.
    """
    joined: dict[Key, list[Key]] = defaultdict(list)
    for (one, other), likely in pairs.items():
        if likely >= threshold:
            joined[one].append(other)
            joined[other].append(one)
    waiting = [key for key in {key for pair in pairs for key in pair} if is_open(key)]
    still_open: set[Key] = set()
    while waiting:
        key = waiting.pop()
        if key not in still_open:
            still_open.add(key)
            waiting += joined[key]
    complete = {pair: likely for pair, likely in pairs.items() if still_open.isdisjoint(pair)}
    return complete, {pair: likely for pair, likely in pairs.items() if still_open.issuperset(pair)}
