"""Public methods that clean lines of text without markup."""

from __future__ import annotations

import re
from collections.abc import Callable

from justext.core import classify_paragraphs, revise_paragraph_classification
from justext.paragraph import Paragraph
from justext.utils import get_stoplist

_C4_SYMBOLS = re.compile(r"lorem ipsum|javascript|[{}]", re.IGNORECASE)
_ENDS = (".", "!", "?", '"', "”", "’", "…")


def everything(text: str) -> str:
    """Keep everything."""
    return text


def c4(text: str) -> str:
    """The line rules of C4 (Raffel et al. 2020).

    Terminal punctuation, five words, no code or filler text.
    """
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(
        line for line in lines if line.endswith(_ENDS) and len(line.split()) >= 5 and not _C4_SYMBOLS.search(line)
    )


def justext(text: str) -> str:
    """jusText's paragraph classes by length and stop words (Pomikálek 2011).

    Each line is taken as a paragraph.
    """
    paragraphs = [_paragraph(line) for line in text.splitlines() if line.strip()]
    classify_paragraphs(paragraphs, get_stoplist("English"))
    revise_paragraph_classification(paragraphs, 200)
    return "\n".join(paragraph.text for paragraph in paragraphs if paragraph.class_type == "good")


def _paragraph(line: str) -> Paragraph:
    path = type("Path", (), {"dom": "body.p", "xpath": "/body/p"})()
    paragraph = Paragraph(path)
    paragraph.append_text(line)
    return paragraph


RIVALS: dict[str, Callable[[str], str]] = {"all text": everything, "C4 line rules": c4, "jusText": justext}
