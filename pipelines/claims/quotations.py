"""Direct quotations with their speaker, by quotation marks and reporting verbs, in languages that have no model.

    „Die Brücke ist sicher“, sagte der Minister Max Kern.        quotation, verb, speaker
    „Die Brücke“, sagte Kern, „ist sicher.“                      broken by verb and speaker
    Max Kern sagte: „Die Brücke ist sicher.“                     speaker, verb, quotation

Only what stands in quotation marks and has a verb and a speaker right beside it is taken, so that precision comes
before recall.
"""

# ruff: noqa: E501 - a pattern or a table stands on one line

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pipelines.claims.sentences import Span, around, paragraphs, sentences
from pipelines.claims.tables.quotation_verbs import GRAMMARS, Grammar
from pipelines.records import Claim, Cue, Link, Range, Source, claim_id
from pipelines.records import Span as Piece

_FEWEST_WORDS = 3
# A name, with the lower-case particles that names have inside.
_UPPER = "A-ZÀ-ÖØ-ÞА-ЯЁ"
_PART = rf"(?:[{_UPPER}]\.|[{_UPPER}][\w’'-]*)"
_PARTICLES = r"(?:(?:von|van|de|del|della|di|da|dos|du|la|le|der|den|zu|bin|al|el|y|ibn)\s)*"
_NAME = rf"(?:{_PART}(?:\s{_PARTICLES}{_PART}){{0,4}})"
_CONFIDENCE = 0.9  # about the precision on the cases of the tests


def quotes(language: str) -> bool:
    """Whether direct quotations can be found in the language of that BCP 47 code."""
    return _base(language) in GRAMMARS


def find_quotations(text: str, *, language: str, article_id: str = "") -> list[Claim]:
    """The direct quotations in `text` that name their speaker, as claims, in text order.

    Args:
        language: BCP 47 code, one that `quotes` knows.
        article_id: part of each claim's id.
    """
    base = _base(language)
    spans = sentences(text)
    found = [quotation for start, end in paragraphs(text) for quotation in _in_paragraph(text, start, end, base)]
    return [_claim(text, quotation, spans, article_id) for quotation in found]


@dataclass(frozen=True)
class _Quotation:
    fragments: tuple[Span, ...]
    source: Span
    cue: Span
    lemma: str
    titles: str


@dataclass(frozen=True)
class _Patterns:
    quoted: re.Pattern[str]
    after: re.Pattern[str]
    before: re.Pattern[str]


def _base(language: str) -> str:
    return language.split("-", maxsplit=1)[0].lower()


@lru_cache(maxsize=len(GRAMMARS))
def _patterns(language: str) -> _Patterns:
    grammar = GRAMMARS[language]
    quoted = "|".join(
        rf"{re.escape(left)}[^{re.escape(left + right)}\n]+[{re.escape(right)}]" for left, right in grammar.marks
    )
    verbs = "|".join(re.escape(form) for form in sorted(grammar.verbs, key=len, reverse=True))
    who = _speaker(grammar)
    gap = rf"(?:\s{grammar.days})?"
    return _Patterns(
        re.compile(quoted),
        re.compile(
            rf"\s?[,.]?\s?[–—-]?\s?(?P<cue>(?:{verbs}|{grammar.according}))(?P<link>{grammar.linked or '(?!)'})?(?:(?<=\w){gap}\s(?P<source>{who}))?"
        ),
        re.compile(
            rf"(?:^|(?<=[.!?…»”“\"]\s)|(?<=,\s))(?P<source>{who})(?:,[^,:\n]{{2,60}},)?\s(?P<cue>{verbs})(?:\s[^:«„“\"\n]{{1,60}})?\s?:\s?$"
        ),
    )


def _speaker(grammar: Grammar) -> str:
    nouns = rf"(?:{grammar.articles}\s?)?(?:[^\W\d_][\w’'-]+\s){{0,4}}?{_NAME}"
    plain = rf"{grammar.articles}\s?(?:[^\W\d_][\w’'-]+)(?:\s[^\W\d_][\w’'-]+)?"
    pronouns = "|".join(sorted(grammar.pronouns, key=len, reverse=True))
    return rf"(?:(?:{pronouns})\b|{nouns}|{plain})"


def _in_paragraph(text: str, start: int, end: int, language: str) -> list[_Quotation]:
    patterns, grammar = _patterns(language), GRAMMARS[language]
    marked = [match.span() for match in patterns.quoted.finditer(text, start, end)]
    found: list[_Quotation] = []
    used: set[Span] = set()
    for index, span in enumerate(marked):
        if span in used:
            continue
        enough = _words(text, span) >= _FEWEST_WORDS
        match = patterns.after.match(text, span[1], end)
        if match and (match.group("source") or match.group("link")):
            following = marked[index + 1] if index + 1 < len(marked) else None
            broken = following is not None and _goes_on(text, match.end(), following[0])
            fragments = (span, following) if broken and following else (span,)
            if not enough and (len(fragments) < 2 or sum(_words(text, each) for each in fragments) <= _FEWEST_WORDS):
                continue
            used.update(fragments)
            found.append(_quotation(text, match, fragments, grammar))
            continue
        lead = text[max(start, span[0] - 200) : span[0]]
        introduced = patterns.before.search(lead) if enough else None
        if introduced:
            offset = span[0] - len(lead)
            found.append(_quotation(text, introduced, (span,), grammar, offset=offset))
            used.add(span)
    return found


def _words(text: str, span: Span) -> int:
    return len(re.findall(r"\w+", text[span[0] : span[1]]))


def _goes_on(text: str, end: int, start: int) -> bool:
    """Whether only a comma and the rest of a title part the speaker from the second half of a quotation."""
    between = text[end:start]
    return start >= end and len(between) <= 60 and re.fullmatch(r"[^.:!?\n]{0,50},\s[–—-]?\s?", between) is not None


def _quotation(
    text: str, match: re.Match[str], fragments: tuple[Span, ...], grammar: Grammar, *, offset: int = 0
) -> _Quotation:
    cue = (match.start("cue") + offset, match.end("cue") + offset)
    word = text[cue[0] : cue[1]]
    link = "link" in match.groupdict() and match.group("link")
    group = "link" if link else "source"
    source = (match.start(group) + offset, match.end(group) + offset)
    if link:
        source = (source[0] + len(re.match(r"-(?:t-)?", match.group("link")).group()), source[1])  # type: ignore[union-attr]
    return _Quotation(fragments, source, cue, grammar.verbs.get(word, word.lower()), grammar.titles)


def _claim(text: str, quotation: _Quotation, spans: list[Span], article_id: str) -> Claim:
    start, end = quotation.source
    words = text[start:end]
    name = re.search(rf"{_NAME}$", re.sub(rf"^(?:{quotation.titles}\s)+", "", words))
    source = Source(
        start=start,
        end=end,
        text=words,
        name=name.group() if name else None,
        type="person" if name and " " in name.group() else None,
        resolvedBy="self" if name else None,
    )
    cue = Cue(start=quotation.cue[0], end=quotation.cue[1], text=text[slice(*quotation.cue)], lemma=quotation.lemma)
    first, last = around(spans, [*quotation.fragments, quotation.source, quotation.cue])
    return Claim(
        id=claim_id(article_id, list(quotation.fragments)),
        kind="quotation",
        text=" ".join(text[a:b] for a, b in quotation.fragments),
        fragments=[Piece(start=a, end=b, text=text[a:b]) for a, b in quotation.fragments],
        context=Range(start=first, end=last),
        source=source,
        cue=cue,
        chain=[Link(source=source, cue=cue)],
        confidence=_CONFIDENCE,
    )
