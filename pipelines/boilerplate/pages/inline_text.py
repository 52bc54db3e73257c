"""Which inline elements are on screen, and which stand apart.

Of two that say the same to the eye and to the ear, one stays.
"""

from __future__ import annotations

from collections.abc import Sequence

import lxml.html

from pipelines.boilerplate.pages.markup import Attributes, attributes_of
from pipelines.core.words import has_unspaced_script

_LABELS = frozenset("b small span strong time".split())


def is_apart(element: lxml.html.HtmlElement, before: Sequence[str]) -> bool:
    """Whether a style sheet keeps an inline element apart from the one before it.

    `<span>By Ann Lee</span><span>4 March</span>`: a capital or a digit meets a small letter.
    """
    last, first = (before[-1][-1:] if before else ""), (element.text or "")[:1]
    meets_digit = first.isdigit() and last.isalpha() and not last.isupper() and not has_unspaced_script(last)
    if element.tag not in _LABELS or not (meets_digit or (last.islower() and first.isupper())):
        return False
    other = element.getprevious()
    return other is not None and (other.tag == "a" or other.tag in _LABELS) and not other.tail


def is_off_screen_inline(element: lxml.html.HtmlElement, attributes: Attributes) -> bool:
    """Whether an inline element is off screen, or repeated for screen readers.

    Of a drop cap and the whole word for screen readers, the word stays: `<i aria-hidden>T</i><i class=sr-only>The</i>`.
    """
    if attributes.off_screen:
        return True
    if attributes.spoken:
        return _twin(element, for_eyes=True) is None
    return attributes.hidden and element.get("aria-hidden") == "true" and _twin(element, for_eyes=False) is not None


def _twin(element: lxml.html.HtmlElement, *, for_eyes: bool) -> lxml.html.HtmlElement | None:
    """The neighbour that says the same to readers of the other kind."""
    before, after = element.getprevious(), element.getnext()
    for other, between in ((before, before.tail if before is not None else None), (after, element.tail)):
        if other is None or not isinstance(other.tag, str) or (between or "").strip():
            continue
        if for_eyes and other.get("aria-hidden") == "true" and _begins_alike(other, element):
            return other
        if not for_eyes and attributes_of(other).spoken and _begins_alike(element, other):
            return other
    return None


def _begins_alike(shown: lxml.html.HtmlElement, spoken: lxml.html.HtmlElement) -> bool:
    """Whether a drop cap is a letter of the word that is spoken for it."""
    letter: str
    word: str
    letter, word = shown.text_content().strip().casefold(), spoken.text_content().strip().casefold()
    # Behind the drop cap the rest of the word may be in an element of its own: "T", spoken "The", "he".
    return letter != "" and (word.startswith(letter) or letter.startswith(word) or word.endswith(letter))
