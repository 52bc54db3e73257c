"""spaCy's English tokenizer, kept from input on which it takes minutes.

It peels affixes off a word one at a time, so a run of ten thousand brackets costs a minute. A text with such a run is
split by one regular expression instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from spacy.language import Language, create_tokenizer
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from spacy.util import registry

LONGEST_RUN = 200
"""Characters without white space that spaCy's tokenizer is given; web addresses of news are shorter."""

_LONG_RUN = re.compile(rf"\S{{{LONGEST_RUN + 1}}}")
_WORD = re.compile(r"\w+|[^\w\s]|\s+")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


@registry.tokenizers("hearsay.bounded_tokenizer.v1")  # type: ignore[untyped-decorator]
def bounded_tokenizer() -> Callable[[Language], BoundedTokenizer]:
    """A tokenizer for any text, as the configuration names it."""

    def make(nlp: Language) -> BoundedTokenizer:
        return BoundedTokenizer(create_tokenizer()(nlp))

    return make


class BoundedTokenizer:
    """spaCy's `tokenizer`, or a plain split where a run of characters is too long for it."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.tokenizer = tokenizer

    def __call__(self, text: str) -> Doc:
        """The tokens of `text`, with lone surrogates replaced, character for character."""
        plain = _SURROGATE.sub("\ufffd", text)
        doc = self._split(plain) if _LONG_RUN.search(plain) else self.tokenizer(plain)
        doc._.given_text = text
        return doc

    def _split(self, text: str) -> Doc:
        words = _WORD.findall(text)
        return Doc(self.tokenizer.vocab, words=words, spaces=[False] * len(words))

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write nothing: the rules are those of spaCy's English."""

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> BoundedTokenizer:
        """Read nothing: the rules are those of spaCy's English."""
        return self
