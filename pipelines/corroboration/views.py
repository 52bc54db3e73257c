"""What comparing needs of an article and its claims.

Read once and small enough to keep.
"""

from __future__ import annotations

import math
import re
from base64 import b64decode
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from pipelines.core.language_codes import ENGLISH, base_language
from pipelines.core.records import Article, Claim, Range, Span
from pipelines.corroboration.days import day_of, day_of_year
from pipelines.corroboration.intervals import Interval, intervals_of
from pipelines.corroboration.names import names_in
from pipelines.corroboration.sentences import sentence_spans
from pipelines.corroboration.words import idf, is_content, stem, tokens

# Terms by which related articles are found.
_INDEX_TERMS = 40
_QUOTATION_MARK = re.compile(r"[\"“”„«»]")


@dataclass(frozen=True, slots=True)
class Attributed:
    """Whom a claim is attributed to: one link of its chain."""

    name: str | None
    label: str
    type: str | None


@dataclass(frozen=True, slots=True)
class ClaimView:
    """What the record of a group needs of a claim.

    Or of the part of a long one that stands in one sentence.
    """

    id: str
    text: str
    standalone: str | None
    """None of a part."""
    start: int
    part: Span | None
    """Where a part stands; None of a whole claim."""
    words: tuple[str, ...]
    """Stems of its content words, in order."""
    order: tuple[str, ...]
    """Stems of all words of its context, or of a part's sentence, in order."""
    amounts: tuple[Interval, ...]
    days: frozenset[str]
    """Days (ISO 8601) in the claim."""
    chain: tuple[Attributed, ...]
    """From the outlet's side to the origin."""
    stance: str
    negated: bool
    quoted: bool


@dataclass(frozen=True, slots=True)
class SentenceView:
    """A sentence that claims stand in.

    Sentences are compared, since claims of one share most of its words.
    """

    start: int
    words: frozenset[str]
    """Stems of its content words."""
    order: tuple[str, ...]
    """Stems of all its words, in order."""
    names: frozenset[str]
    """Last words of the names in it, stemmed."""
    name_words: frozenset[str]
    """All words of the names in it, stemmed."""
    amounts: tuple[Interval, ...]
    days: frozenset[str]
    chain: tuple[Attributed, ...]
    """Of the first of its claims that is attributed."""
    turned: bool
    """Whether any of its claims is negated, denied or doubted."""
    quoted: bool
    claims: tuple[ClaimView, ...]
    """The claims, or parts of claims, that stand in it."""
    vector: bytes = b""
    """Signed bytes; b"" where unknown."""


@dataclass(frozen=True, slots=True)
class ArticleView:
    """One article with its claims."""

    id: str
    url: str
    publisher: str | None
    published: str | None
    day: float | None
    """Days since 1970 of publication; None where unknown."""
    day_of_year: int | None
    """1 to 366, also of a date without a year; None where unknown."""
    agency: str | None
    copy_of: str | None
    length: int
    """Code points of the body."""
    terms: tuple[str, ...]
    """The stems that tell the article from others, the rarest first."""
    sentences: tuple[SentenceView, ...]
    """Those with claims."""
    language: str = ENGLISH
    """The primary subtag of its BCP 47 code."""
    vector_space: str | None = None
    """Vectors of different spaces cannot be compared."""

    @property
    def outlet(self) -> str:
        """Who publishes it.

        The publisher, else the registered domain, else the folder of a local file.
        """
        return self.publisher or domain(self.url) or self.url


def view_of(article: Article) -> ArticleView:
    """The view of an article."""
    places = _sentences_with_claims(article)
    extent = Counter(number for numbers in places.values() for number in numbers)
    sentences = tuple(
        _sentence_view(
            article,
            Range(start=start, end=end),
            [article.claims[number] for number in numbers],
            {article.claims[number].id for number in numbers if extent[number] > 1},
        )
        for (start, end), numbers in places.items()
    )
    language = base_language(article.inLanguage)
    return ArticleView(
        id=article.id,
        url=article.canonicalUrl,
        publisher=article.publisher,
        published=article.datePublished,
        day=day_of(article.datePublished),
        day_of_year=day_of_year(article),
        agency=article.dateline.agency if article.dateline else None,
        copy_of=article.nearDuplicateOf,
        length=max(1, len(article.articleBody)),
        terms=_terms(sentences, names_alone=language != ENGLISH),
        sentences=sentences,
        language=language,
        vector_space=vector_space(article.metadata.claimsModel),
    )


def _terms(sentences: Iterable[SentenceView], *, names_alone: bool) -> tuple[str, ...]:
    """The stems that tell an article from others, the rarest first.

    Args:
        names_alone: for a language of whose other words it is not known how rare they are, and which it hardly shares
            with others.
    """
    counts = Counter(word for each in sentences for word in (each.name_words if names_alone else each.words))
    ranked = sorted(counts, key=lambda word: (-idf(word) * (1 + math.log(counts[word])), word))
    return tuple(ranked[:_INDEX_TERMS])


def vector_space(model: str | None) -> str | None:
    """The space of the vectors that a model gives.

    The local part of its version, or else the model itself.

    `xx_attribution-0.2.0+minilm` -> `minilm`
    """
    return model and model.rpartition("+")[2]


def _claim_view(article: Article, claim: Claim, sentence: Range | None = None) -> ClaimView:
    """The view of a claim, or of its part in `sentence`."""
    near = sentence or claim.context
    part = None if sentence is None else _part(article.articleBody, claim, sentence)
    text = claim.text if part is None else part.text
    days = [time for time in claim.times if time.granularity == "day" and _inside(time, part)]
    context = article.articleBody[near.start : near.end]
    return ClaimView(
        id=claim.id,
        text=text,
        standalone=claim.standaloneText if part is None else None,
        start=claim.fragments[0].start if part is None else part.start,
        part=part,
        words=content_stems(text),
        order=tuple(map(stem, tokens(context))),
        amounts=tuple(
            amount for amount in intervals_of(claim) if part is None or part.start <= amount.start < part.end
        ),
        days=frozenset(time.value for time in days if time.value),
        chain=tuple(
            Attributed(name=link.source.name, label=link.source.label, type=link.source.type)
            for link in claim.chain
            if link.source is not None
        ),
        stance=claim.stance,
        negated=claim.negated,
        quoted=_QUOTATION_MARK.search(context) is not None,
    )


def _part(body: str, claim: Claim, sentence: Range) -> Span:
    """From the first to the last character of a claim in one of its sentences."""
    pieces = [piece for piece in claim.fragments if sentence.start < piece.end and piece.start < sentence.end]
    start, end = max(sentence.start, pieces[0].start), min(sentence.end, pieces[-1].end)
    text = body[start:end].rstrip()
    return Span(start=start, end=start + len(text), text=text)


def _inside(span: Span, part: Span | None) -> bool:
    return part is None or part.start <= span.start < part.end


def _sentences_with_claims(article: Article) -> dict[tuple[int, int], list[int]]:
    """The sentences that contain fragments of claims.

    In text order, each with its claims by position.
    """
    inside: dict[tuple[int, int], list[int]] = {}
    for place, claim in enumerate(article.claims):
        for start, end in sentence_spans(article.articleBody, claim.context.start, claim.context.end):
            if any(start < piece.end and piece.start < end for piece in claim.fragments):
                inside.setdefault((start, end), []).append(place)
    return dict(sorted(inside.items()))


def _sentence_view(article: Article, sentence: Range, records: Sequence[Claim], long: Container[str]) -> SentenceView:
    """The view of a sentence that holds the claims `records`.

    Those with an id in `long` with one part alone.
    """
    start, end = sentence.start, sentence.end
    text = article.articleBody[start:end]
    found = [_claim_view(article, claim, sentence if claim.id in long else None) for claim in records]
    labels = [claim.chain[-1].label for claim in found if claim.chain]
    entities = [each.text for record in records for each in record.entities if start <= each.start < end]
    # Several claims of a sentence may hold one number.
    amounts = {amount.start: amount for claim in found for amount in claim.amounts if start <= amount.start < end}
    names, words_of_names = names_in(text, (*entities, *labels))
    words = tokens(text)
    return SentenceView(
        start=start,
        words=frozenset(stem(word) for word in words if is_content(word)),
        order=tuple(map(stem, words)),
        names=names,
        name_words=words_of_names,
        amounts=tuple(amounts.values()),
        days=frozenset(day for claim in found for day in claim.days),
        chain=next((claim.chain for claim in found if claim.chain), ()),
        turned=any(claim.negated or claim.stance in ("denies", "doubts") for claim in found),
        quoted=_QUOTATION_MARK.search(text) is not None,
        claims=tuple(found),
        vector=next(
            (
                b64decode(each.bytes)
                for record in records
                for each in record.vectors
                if each.start < end and start < each.end
            ),
            b"",
        ),
    )


def content_stems(text: str) -> tuple[str, ...]:
    """Stems of the words of `text` that carry meaning, in order."""
    return tuple(stem(token) for token in tokens(text) if is_content(token))


def domain(url: str) -> str:
    """The host of an address without `www.`; "" for a local file."""
    return (urlsplit(url).hostname or "").removeprefix("www.")
